"""What has to be read of a story for a log: enough that a part of it gives the same as the whole."""

from dataclasses import fields

from hypothesis import given

from tests.story.edits.news import EVENT_EDITS, built, log, logs
from timeline.model import Story
from timeline.story.edits.kinds import Add, ArticleTarget, CorrectPublished, Hide, Source
from timeline.story.edits.needs import Needs, needs_of
from timeline.story.edits.replay import finished
from timeline.story.edits.targets import event_target

EVENT = built().events[-1]


def test_the_ids_that_edits_look_up():
    steps = (
        Hide(event_target(EVENT)),
        CorrectPublished(ArticleTarget("harbour"), "2021"),
        Add("A", "1931", Source("B", ArticleTarget("letter"))),
        Add("A", "1931", Source("B", url="https://example.org/a")),
    )
    assert needs_of(log(*steps).standing()) == Needs(
        frozenset(EVENT.ids), frozenset({"letter"}), frozenset({"https://example.org/a"})
    )


@given(logs(EVENT_EDITS))
def test_a_part_of_a_story_is_edited_as_the_whole(given_log):
    needs = needs_of(given_log.standing())
    events = tuple(event for event in built().events if needs.events & set(event.ids))
    sources = {claim.article for event in events for claim in event.claims} | needs.articles
    articles = tuple(a for a in built().articles if a.id in sources or a.url in needs.urls)
    part = finished(Story(built().title, articles, {}, events, ()), given_log)
    whole = finished(built(), given_log)
    assert part.unapplied == whole.unapplied
    untouched = [event for event in built().events if event not in events]
    assert sorted([*part.story.events, *untouched], key=lambda e: e.id) == sorted(
        whole.story.events, key=lambda e: e.id
    )
    for name in {field.name for field in fields(Story) if field.compare} - {
        "events",
        "articles",
        "mentions",
        "unplaced",
    }:
        assert getattr(part.story, name) == getattr(whole.story, name)
