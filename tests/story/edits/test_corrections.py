"""Corrections before building: what rests on a date follows it."""

from dataclasses import replace

import pytest

from tests.story.edits.news import ARTICLES, HARBOUR, SIGNAL, built, event, log, reading
from tests.story.makers import article
from timeline.civil import day_number
from timeline.model import UNKNOWN_DATE, Moment, PublishDate
from timeline.story import build
from timeline.story.edits import apply_edits, replay
from timeline.story.edits.kinds import (
    ArticleTarget,
    CorrectPublished,
    CorrectReading,
    MentionTarget,
    RemoveArticle,
)


def mention_of(story, article_id, words):
    return next(m for m in story.mentions[article_id] if m.text == words)


def test_relative_dates_follow_a_corrected_publish_date():
    found = apply_edits(built(), log(CorrectPublished(ArticleTarget("harbour"), "27 October 2021"))).story
    assert mention_of(found, "harbour", "last week").interval.start.iso() == "2021-10-18"
    warned = next(c for c in event("mayor", found).claims if "mayor" in c.sentence)
    assert warned.interval.start.iso() == "2021-10-18"
    published = next(a.published for a in found.articles if a.id == "harbour")
    assert (published.basis, published.moment.iso()) == ("corrected", "2021-10-27")
    assert published.why == (
        "Corrected by hand by Ana on 27 November 2026: 27 October 2021. Before: 20 October 2021. given"
    )
    assert mention_of(found, "signal", "Oct. 20, 2021") == mention_of(built(), "signal", "Oct. 20, 2021")


def test_a_publish_date_that_was_missing_places_what_waited_for_it():
    assert [u.mention.text for u in built().unplaced] == ["last month"]
    found = apply_edits(built(), log(CorrectPublished(ArticleTarget("letter"), "2021-10-20"))).story
    assert found.unplaced == ()
    assert event("insurer", found).grain == "month"


def test_the_last_correction_of_an_article_holds_and_names_what_was_found():
    steps = [CorrectPublished(ArticleTarget("harbour"), date) for date in ("1 May 2021", "2 May 2021")]
    found = apply_edits(built(), log(*steps)).story
    published = next(a.published for a in found.articles if a.id == "harbour")
    assert published.moment.iso() == "2021-05-02"
    assert "Before: 20 October 2021" in published.why
    assert dict(found.unedited.published) == {"harbour": HARBOUR.published}


def test_a_date_inferred_from_the_corrected_article_follows():
    words = "“Nobody should have to cross the harbour on foot in winter,” the mayor said on Wednesday."
    dated = article("a", f"{words} The crack was found last week.", "2021-10-20")
    silent = article("b", f"{words} The ferry starts next week.")
    corrected = log(CorrectPublished(ArticleTarget("a"), "27 October 2021"))
    before, after = build([dated, silent]), replay([dated, silent], corrected).story
    assert [s.articles[1].published.moment.iso() for s in (before, after)] == ["2021-10-20", "2021-10-27"]
    assert apply_edits(before, corrected).story.articles == after.articles


QUOTE = "“Nobody should have to cross the harbour on foot in winter,” the mayor said on Thursday."
SETTLED = PublishDate(Moment(day_number(2021, 10, 20)), "inferred", "It shares a quotation with “a”.", "assumed")
OTHER = replace(SETTLED, why="It shares a quotation with “c”.")


@pytest.mark.parametrize(
    ("edit", "settled", "stays"),
    [
        (CorrectPublished(ArticleTarget("c"), "30 October 2021"), SETTLED, True),
        (CorrectPublished(ArticleTarget("a"), "30 October 2021"), SETTLED, False),
        (RemoveArticle(ArticleTarget("a")), SETTLED, False),
        (RemoveArticle(ArticleTarget("a"), forget=True), SETTLED, False),
        (RemoveArticle(ArticleTarget("a")), OTHER, False),  # no other article of that day is left
        (CorrectReading(MentionTarget("a", 0, 1, "x"), "3 May 2021"), SETTLED, True),
    ],
)
def test_a_settled_date_stays_unless_an_edit_has_a_say_in_what_it_rests_on(edit, settled, stays):
    dated = [article("a", "The pier burned.", "2021-10-20"), article("c", "It rained.", "2021-10-28")]
    story = replay([*dated, article("b", QUOTE)], log(edit), settled={"b": settled}).story
    assert next(a.published for a in story.articles if a.id == "b") == (settled if stays else UNKNOWN_DATE)


def test_a_corrected_reading_names_what_was_read_before():
    found = apply_edits(built(), log(reading("gazette", "Tuesday", "12 October 2021"))).story
    tuesday = mention_of(found, "gazette", "Tuesday")
    assert (tuesday.interval.start.iso(), tuesday.value, tuesday.rule) == (
        "2021-10-12",
        "2021-10-12",
        "corrected by hand",
    )
    assert tuesday.why.startswith("Corrected by hand by Ana on 27 November 2026: “Tuesday” means 12 October 2021. ")
    assert " It was read as 19 October 2021: “Tuesday”" in tuesday.why
    claim = next(c for e in found.events for c in e.claims if c.article == "gazette" and c.mention == tuesday)
    assert claim.why == tuesday.why


def test_what_counts_from_a_corrected_reading_follows_and_the_rest_stays():
    found = apply_edits(built(), log(reading("signal", "1989", "1995"))).story
    year = mention_of(found, "signal", "the following year")
    assert (year.value, mention_of(built(), "signal", "the following year").value) == ("1996", "1990")
    assert year.why.endswith("The date of “1989” was corrected by hand.")
    assert SIGNAL.text[year.start : year.end] == year.text
    assert SIGNAL.text[year.anchor.start : year.anchor.end] == "1989"
    assert mention_of(found, "signal", "Oct. 20, 2021") == mention_of(built(), "signal", "Oct. 20, 2021")
    assert event("repaired", found).interval.start.iso() == "1996-01-01"


def test_a_longer_and_a_shorter_date_keep_the_places_of_the_others():
    for date in ("since 2017", "between 14 August 1979 and 30 September 1989"):
        found = apply_edits(
            built(), log(reading("signal", "Oct. 20, 2021", date), reading("signal", "1989", "1995"))
        ).story
        assert [(m.start, m.end, m.text) for m in found.mentions["signal"]] == [
            (m.start, m.end, m.text) for m in built().mentions["signal"]
        ]


def test_a_mention_without_a_place_can_be_given_one():
    found = apply_edits(built(), log(reading("letter", "last month", "September 2021"))).story
    assert event("insurer", found).interval.start.iso() == "2021-09-01"
    assert found.unplaced == ()
    assert "It had no date: " in mention_of(found, "letter", "last month").why


def test_a_reading_whose_words_are_gone_is_reported():
    changed = [article(a.id, f"Now: {a.text}", "2021-10-20") for a in ARTICLES]
    edits = log(reading("gazette", "Tuesday", "12 October 2021"))
    (gap,) = replay(changed, edits).unapplied
    assert gap.why.startswith("The article gazette has no time expression “Tuesday” at ")
    (gap,) = replay([HARBOUR], edits).unapplied
    assert gap.why == "The article gazette is not in the story any more."
