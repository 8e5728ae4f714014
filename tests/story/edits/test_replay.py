"""A log replayed: the same each time, back to the start when all is undone, nothing lost on the way."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from tests.story.edits.news import ARTICLES, EVENT_EDITS, built, claim, event, log, logs, target
from timeline.civil import day_number
from timeline.model import Interval
from timeline.story import build
from timeline.story.edits import Entry, Log, apply_edits, replay
from timeline.story.edits.desk import Fixed, settle
from timeline.story.edits.kinds import (
    Add,
    Annotate,
    ArticleTarget,
    CorrectDate,
    CorrectPublished,
    Decide,
    Hide,
    Merge,
    Redo,
    Retitle,
    Source,
    Split,
    Undo,
    Unhide,
)
from timeline.story.edits.records import entry_from_record, entry_record
from timeline.story.edits.targets import claim_target

SOME = settings(max_examples=40)  # each example builds the story once or twice


def everything(story):
    return [*story.events, *story.hidden]


@SOME
@given(logs())
def test_a_log_that_went_through_its_records_gives_the_same_story(given_log):
    again = Log(tuple(entry_from_record(entry_record(entry)) for entry in given_log.entries))
    assert again == given_log
    assert apply_edits(built(), again) == apply_edits(built(), given_log)


@SOME
@given(logs())
def test_undoing_every_edit_gives_the_story_as_it_was_built(given_log):
    for item in given_log.standing():
        given_log = given_log.with_entry(Entry(f"u{item.entry.id}", Undo(item.entry.id)))
    assert replace(apply_edits(built(), given_log).story, edits=()) == built()


@SOME
@given(logs())
def test_undo_and_redo_of_an_edit_change_nothing(given_log):
    for item in given_log.standing():
        again = given_log.with_entry(Entry("u", Undo(item.entry.id))).with_entry(Entry("r", Redo(item.entry.id)))
        assert again.standing() == given_log.standing()


@SOME
@given(logs())
def test_building_with_a_log_is_building_and_then_applying_it(given_log):
    assert replay(ARTICLES, given_log, built().title) == apply_edits(built(), given_log)


@SOME
@given(logs())
def test_every_edit_that_stands_is_applied_or_reported(given_log):
    edited = apply_edits(built(), given_log)
    notes = {note.id: note for note in edited.story.edits}
    assert {item.entry.id for item in given_log.standing()} | {e.id for e in given_log.strays()} == set(notes)
    assert {gap.entry.id: gap.why for gap in edited.unapplied} == {n.id: n.why_not for n in notes.values() if n.why_not}


@given(logs(EVENT_EDITS))
def test_every_claim_stays_and_every_mark_has_a_source(given_log):
    story = apply_edits(built(), given_log).story
    texts = {article.id: article.text for article in story.articles}
    claims = [claim for event in everything(story) for claim in event.claims]
    assert {c.id for e in built().events for c in e.claims} <= {c.id for c in claims}
    assert len(claims) == len({c.id for c in claims})
    assert all(event.claims and event.agreed_why for event in everything(story))
    assert all(texts[c.article][c.start : c.end] == c.sentence for c in claims)
    names = [name for event in everything(story) for name in event.ids]
    assert sorted(names) == sorted({c.id for c in claims})


def test_without_edits_a_story_is_itself():
    assert apply_edits(built(), Log()).story is built()


def test_a_story_is_edited_from_how_it_was_built():
    edited = apply_edits(built(), log(Hide(target("Fish")))).story
    with pytest.raises(ValueError, match="as it was built"):
        apply_edits(edited, log(Hide(target("Divers"))))


def test_a_corrected_date_says_so_and_keeps_the_reason_of_the_articles():
    found = apply_edits(built(), log(CorrectDate(target("Divers"), "mid-August 2021"))).story
    crack = event("Divers", found)
    assert (crack.interval.start.iso(), crack.interval.end.iso(), crack.grain) == ("2021-08-11", "2021-08-21", "month")
    assert crack.agreed_why.startswith("Corrected by hand by Ana on 27 November 2026: 11 to 20 August 2021.")
    assert crack.agreed_why.endswith("By the articles alone it is 14 August 2021: One article gives 14 August 2021.")
    assert crack.importance < event("Divers").importance
    assert crack.changes[0].endswith("Before: 14 August 2021.")


def test_merging_recomputes_what_the_articles_agree_on():
    found = apply_edits(built(), log(Merge(target("Fish traders"), (target("Divers"),)))).story
    both = event("Divers", found)
    assert {c.article for c in both.claims} == {"ferries", "gazette"}
    assert both.title == event("Fish traders").title
    assert [d.type for d in both.disagreements] == ["different day"]
    assert both.importance > event("Divers").importance
    joined = next(c for c in both.claims if c.article == "gazette").joined
    assert joined.startswith("Joined by hand by Ana on 27 November 2026: it stood as “Divers found a crack")
    assert set(event("Divers").ids) < set(both.ids)


def test_a_corrected_date_outlives_a_merge():
    steps = CorrectDate(target("Divers"), "5 May 2020"), Merge(target("Fish traders"), (target("Divers"),))
    both = event("Divers", apply_edits(built(), log(*steps)).story)
    assert both.interval.start.iso() == "2020-05-05"
    assert both.disagreements
    assert all(d.decided.startswith("Corrected by hand") for d in both.disagreements)


def test_splitting_takes_claims_into_an_event_of_their_own():
    meeting, out = event("Engineers"), claim("gazette", "Engineers")
    found = apply_edits(built(), log(Split(target("Engineers"), (claim_target(out),)))).story
    apart = next(e for e in found.events if e.id == out.id)
    rest = next(e for e in found.events if claim("signal", "Engineers").id in e.ids)
    assert (len(apart.claims), len(rest.claims)) == (1, len(meeting.claims) - 1)
    assert not rest.undecided
    assert apart.changes[0].startswith("Split off by hand by Ana on 27 November 2026 from “")
    assert set(apart.ids) | set(rest.ids) == set(meeting.ids)


def test_deciding_takes_the_date_of_one_claim():
    meeting, tuesday = event("Engineers"), claim("gazette", "Engineers")
    assert len(meeting.undecided) == 1
    found = event("Engineers", apply_edits(built(), log(Decide(target("Engineers"), claim_target(tuesday)))).story)
    assert found.interval == tuesday.interval != meeting.interval
    assert found.undecided == ()
    assert found.disagreements[0].decided.startswith("Decided by hand by Ana on 27 November 2026: 19 October 2021, as ")
    assert found.claims[0].article == "gazette"


def test_hidden_events_are_kept_and_can_be_changed_and_shown_again():
    steps = (
        Hide(target("Fish traders")),
        Retitle(target("Fish traders"), "Talks"),
        Annotate(target("Fish traders"), "x"),
    )
    found = apply_edits(built(), log(*steps)).story
    assert [(e.title, e.notes[0].text, e.notes[0].author) for e in found.hidden] == [("Talks", "x", "Ana")]
    assert len(found.events) == len(built().events) - 1
    shown = apply_edits(built(), log(*steps, Unhide(target("Fish traders")))).story
    assert (shown.hidden, len(shown.events)) == ((), len(built().events))


def test_an_added_event_rests_on_a_sentence_of_a_page_or_an_article():
    page = Source("The bridge opened with music.", url="https://www.example.org/a")
    said = Source("Nobody answers the phone.", article=ArticleTarget("letter"))
    found = apply_edits(built(), log(Add("Bridge opens", "1931", page), Add("No answer", "2021-10", said))).story
    opened = next(e for e in found.events if e.title == "Bridge opens")
    source = next(a for a in found.articles if a.id == opened.claims[0].article)
    assert (source.text, source.url, source.publisher) == (page.sentence, page.url, "example.org")
    assert (opened.grain, opened.claims[0].kind, opened.importance > 0) == ("year", "added", True)
    assert opened.agreed_why == "Dated by hand by Ana on 27 November 2026: 1931."
    silent = next(e for e in found.events if e.title == "No answer")
    assert (silent.claims[0].article, len(found.articles)) == ("letter", len(ARTICLES) + 1)


def test_a_page_that_is_an_article_by_now_is_used_as_that():
    source = Source("Divers found a crack in the main pier on Aug. 14.", url="https://example.org/gazette")
    found = apply_edits(built(), log(Add("Crack", "14 August 2021", source))).story
    assert len(found.articles) == len(ARTICLES)
    assert next(e for e in found.events if e.title == "Crack").claims[0].article == "gazette"


CRACK, FISH = (claim_target(claim(*found)) for found in (("gazette", "Divers"), ("ferries", "Fish")))
NOBODY = replace(target("Divers"), id="0", aliases=())

# (edits, words of the reason why the last of them does not apply)
GONE = (
    ([Hide(NOBODY)], r"“Divers found .*” \(14 August 2021\) is not in the story"),
    ([Hide(target("Divers")), Hide(target("Divers"))], "is hidden already"),
    ([Unhide(target("Divers"))], "is not hidden"),
    ([Merge(target("Divers"), (target("Divers"),))], "are one already"),
    ([Split(target("Divers"), (CRACK,))], "nothing would be left"),
    ([Split(target("Divers"), (replace(CRACK, id="0"),))], "is no sentence of"),
    (
        [Split(target("Divers"), (CRACK, FISH))],
        "stand in different events already",
    ),
    ([Decide(target("Divers"), CRACK)], "do not disagree"),
    ([Decide(target("Divers"), FISH)], "is no sentence of"),
    ([CorrectDate(target("Divers"), "yesterday")], "“yesterday” is not a whole date"),
    ([Add("A", "soon", Source("Nobody answers the phone.", ArticleTarget("letter")))], "“soon” is not a whole date"),
    ([Add("A", "1931", Source("Nobody answers.", ArticleTarget("letter")))], "letter does not say “Nobody answers.”"),
    ([Add("A", "1931", Source("Nobody answers.", ArticleTarget("gone")))], "The article gone is not in the story"),
    ([CorrectPublished(ArticleTarget("gone", "Gone"), "1931")], r"The article “Gone” \(gone\) is not in the story"),
    ([CorrectPublished(ArticleTarget("letter"), "soon")], "“soon” is not a publish date"),
    ([Undo("nothing")], "is not before it in the file"),
    ([Hide(target("Divers")), Redo("e1")], "is brought back already"),
)  # fmt: skip


@pytest.mark.parametrize(("steps", "why"), GONE, ids=[str(n) for n in range(len(GONE))])
def test_what_does_not_apply_is_reported_and_changes_nothing(steps, why):
    edited = apply_edits(built(), log(*steps))
    (gap,) = edited.unapplied
    assert gap.entry.id == f"e{len(steps)}"
    assert re.search(why, gap.why)
    assert everything(edited.story) == everything(apply_edits(built(), log(*steps[:-1])).story)


def test_edits_find_their_event_when_the_oldest_article_is_gone():
    edits = log(Retitle(target("Engineers"), "The meeting"), Annotate(target("Fish traders"), "Told by phone."))
    fewer = replay([a for a in ARTICLES if a.id not in ("harbour", "ferries")], edits)
    assert event("Engineers", fewer.story).title == "The meeting"
    (gap,) = fewer.unapplied
    assert (gap.entry.id, "“Fish traders opened their new hall” (15 October 2021) is not in the story" in gap.why) == (
        "e2",
        True,
    )


def test_edits_follow_an_event_that_more_articles_report():
    edits = log(Retitle(target("Divers"), "The crack"))
    older = replace(ARTICLES[1], id="older", published=ARTICLES[3].published)
    found = replay([older, *ARTICLES], edits).story
    crack = event("Divers", found)
    assert (crack.title, len(crack.claims)) == ("The crack", 2)
    assert crack.id != event("Divers").id


def test_a_story_without_edits_is_what_build_gives():
    assert replay(ARTICLES, Log(), built().title).story == build(ARTICLES, built().title)


def test_a_corrected_date_that_no_article_gives_is_no_side_of_a_disagreement():
    """“October” leaves room for the 12th, but says nothing of it."""
    claims = event("Engineers").claims
    month = replace(claims[0], interval=Interval.days(day_number(2021, 10, 1), day_number(2021, 11, 1)), grain="month")
    day = day_number(2021, 10, 12)
    fixed = Fixed(Interval.days(day, day + 1), "day", "stated", "Corrected by hand: 12 October 2021.")
    found = settle((*claims, month), fixed)
    assert found.interval == fixed.interval
    (between,) = found.disagreements
    assert "19 October 2021" in between.why
    assert "20 October 2021" in between.why
    assert "12 October" not in between.why
    assert between.decided == fixed.why
