"""What an edit would change, told beforehand."""

from hypothesis import given, settings

from tests.story.edits.news import built, claim, event, log, logs, reading, target
from timeline.civil import day_number
from timeline.model import Article, Moment, PublishDate
from timeline.story.edits import apply_edits, changes, preview
from timeline.story.edits.changes import moved_days, without
from timeline.story.edits.kinds import ArticleTarget, CorrectPublished, Hide, Merge, Retitle, Split, Undo
from timeline.story.edits.targets import claim_target


def test_a_corrected_publish_date_moves_mentions_and_events():
    found = preview(built(), CorrectPublished(ArticleTarget("harbour"), "27 October 2021"))
    assert [(m.before.text, m.before.value, m.after.value) for m in found.mentions] == [
        ("Wednesday", "2021-10-20", "2021-10-27"),
        ("last week", "2021-W41", "2021-W42"),
    ]
    assert [(a.published.moment.iso(), b.published.moment.iso()) for a, b in found.articles] == [
        ("2021-10-20", "2021-10-27")
    ]
    assert event("mayor").id in [before.id for before, _ in found.changed]


def test_what_rests_on_an_article_is_told_without_working_it_out():
    (article,) = [each for each in built().articles if each.id == "gazette"]
    told = [each for each in built().events if any(claim.article == "gazette" for claim in each.claims)]
    found = without(article, told)
    assert found.gone == (article,)
    assert found.vanished
    assert found.changed
    assert [*found.vanished, *(before for before, _ in found.changed)] == sorted(
        told, key=lambda each: each not in found.vanished
    )
    assert {claim.article for each in found.vanished for claim in each.claims} == {"gazette"}
    for before, after in found.changed:
        assert after.claims == tuple(claim for claim in before.claims if claim.article != "gazette")


def test_the_days_that_a_zone_moves():
    late = PublishDate(Moment(day_number(2021, 10, 20), 23 * 60 + 30, 0), "stated", "It says so.")
    day = PublishDate(Moment(day_number(2021, 10, 20)), "stated", "It says so.")
    articles = [Article(name, "", published=date) for name, date in (("late", late), ("day", day))]
    ((before, after),) = moved_days(articles, "Europe/Oslo")
    assert (before.id, after.published.moment.iso()) == ("late", "2021-10-21T01:30:00+02:00")
    assert moved_days(articles, "UTC") == ()


def test_merge_split_hide_and_retitle():
    merged = preview(built(), Merge(target("Divers"), (target("Fish"),)))
    assert [[e.id for e in pair] for pair in merged.changed] == [[event("Fish").id] * 2]
    assert [e.id for e in merged.vanished] == [event("Divers").id]
    split = preview(built(), Split(target("Engineers"), (claim_target(claim("gazette", "Engineers")),)))
    assert [e.id for e in split.appeared] == [claim("gazette", "Engineers").id]
    assert len(split.changed) == 1
    assert [e.id for e in preview(built(), Hide(target("Fish"))).vanished] == [event("Fish").id]
    ((before, after),) = preview(built(), Retitle(target("Fish"), "A")).changed
    assert (before, after.title) == (event("Fish"), "A")


def test_what_would_not_apply_is_told_and_what_did_not_before_is_not():
    gone = Hide(target("Divers"))
    (gap,) = preview(built(), gone, log(gone)).unapplied
    assert "is hidden already" in gap.why
    assert preview(built(), Retitle(target("Fish"), "A"), log(gone, gone)).unapplied == ()


def test_an_undo_can_be_looked_at_too():
    found = preview(built(), Undo("e1"), log(Hide(target("Fish")), reading("signal", "1989", "1995")))
    assert [e.id for e in found.appeared] == [event("Fish").id]


@settings(max_examples=40)
@given(logs())
def test_no_difference_means_the_same_story(given_log):
    edited = apply_edits(built(), given_log).story
    found = changes(built(), edited)
    if not (found.changed or found.appeared or found.vanished):
        assert edited.events == built().events
    assert changes(edited, edited).changed == ()
