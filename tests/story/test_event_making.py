"""Outlines of events, and the titles they get."""

from tests.story.makers import claim, span
from timeline.story.claims import Draft
from timeline.story.event_making import event_of, made_of, outline_of
from timeline.story.merge import Group, Reason
from timeline.story.titling.faults import quality
from timeline.story.titling.late_titles import Titled

MONDAY = span("2021-10-18")
TEXTS = ["The ferry sank off Bergen.", "The ferry sank with all hands.", "It sank."]
TITLES = ["Ferry sank off Bergen", "Ferry sank with all hands", "It sank"]
ORDER = {name: (0, name) for name in "abc"}


def _drafts(titles: list[str]) -> list[Draft]:
    made = [
        claim(name, MONDAY, id=name, sentence=text, title=title)
        for name, text, title in zip("abc", TEXTS, titles, strict=True)
    ]
    return [Draft(each, each.sentence, "disaster", "", is_lead=False) for each in made]


def _group() -> Group:
    reasons = {1: Reason("Taken as the same happening because both speak of ferry.", 0.5)}
    return Group([0, 1, 2], {MONDAY.first_day}, reasons, {name: [i] for i, name in enumerate("abc")})


def test_an_event_takes_its_best_title_whenever_the_titles_are_made() -> None:
    weights = dict.fromkeys("abc", 1.0)
    own, untitled = _drafts(TITLES), _drafts([""] * 3)
    whole = event_of(_group(), own, ORDER, weights, {})
    late = {place: Titled(title, quality(title)) for place, title in enumerate(TITLES)}
    made = made_of(outline_of(_group(), untitled, ORDER, weights, {}), untitled, late)
    assert made.event == whole
    assert whole.title in TITLES[:2]
    assert {each.id: each.title for each in whole.claims} == dict(zip("abc", TITLES, strict=True))
    assert [(each.joined != "", each.likeness) for each in whole.claims if each.id == "b"] == [(True, 0.5)]
    assert made.backing.quality == quality(whole.title)
    assert made.backing.support > 1


def test_the_quality_that_a_draft_brings_is_not_looked_at_again() -> None:
    (draft,) = _drafts(TITLES)[:1]
    known = Draft(draft.claim, draft.core, draft.deed, draft.rest, is_lead=False, quality=0.25)
    group = Group([0], {MONDAY.first_day}, {}, {"a": [0]})
    assert made_of(outline_of(group, [known], ORDER, {"a": 1.0}, {}), [known], {}).backing.quality == 0.25
