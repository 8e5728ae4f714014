"""Undated sentences that name what another article dates."""

import pytest

from tests.story.makers import article
from timeline.story.assembly import build
from timeline.story.rank import support
from timeline.wording import say_interval

PUBLISHED = "2020-03-20"
PAD = "The harbour is old. Its piers are long. Ships call there twice a month. "
OTHERS = [
    article("b", "Mayor Ada Stone resigned in Kessel on 2 March 2020.", "2020-03-03", title="Mayor goes"),
    article("c", "Brenner Motors unveiled the Falk 7 in Kessel on 4 March 2020.", "2020-03-05", title="New car"),
    article("d", "The Falk 6 was unveiled by Brenner Motors on 4 March 2016.", "2016-03-05", title="Old car"),
    article("e", "Actor Tom Reed was killed in Alder on 5 March 2020.", "2020-03-06", title="Actor dead"),
]


def references(sentence: str) -> list[tuple[str, str]]:
    """The date and event that a sentence at the end of an article takes from other articles."""
    story = build([article("a", PAD + sentence, PUBLISHED), *OTHERS])
    return [
        (say_interval(claim.interval, claim.grain), event.claims[0].article)
        for event in story.events
        for claim in event.claims
        if claim.article == "a" and claim.kind == "carried"
    ]


REFERENCES = [
    ("Trade has slowed since Mayor Ada Stone’s resignation.", [("2 March 2020", "b")]),
    ("When Brenner Motors first showed and introduced the Falk 7, guests clapped.", [("4 March 2020", "c")]),
    ("When Brenner Motors introduced the Falk 6, guests clapped.", [("4 March 2016", "d")]),
    ("Guests clapped when Brenner Motors introduced a car.", []),  # which one?
    ("Trade has slowed since the resignation.", []),  # whose?
    ("Trade would slow after Mayor Ada Stone’s resignation.", []),
    ("Trade has slowed since Governor Bo Lind’s resignation.", []),
    ("When Brenner Motors left Alder, guests clapped.", []),
    ("Fans wept after Tom Reed was killed in Alder.", [("5 March 2020", "e")]),
]


@pytest.mark.parametrize(("sentence", "expected"), REFERENCES)
def test_references(sentence, expected):
    assert references(sentence) == expected


def test_a_reference_is_assumed_and_tells_where_it_was_told():
    story = build([article("a", PAD + REFERENCES[0][0], PUBLISHED), *OTHERS])
    (claim,) = [c for e in story.events for c in e.claims if c.kind == "carried"]
    assert claim.certainty == "assumed"
    assert "taken for “Ada Stone resigned in Kessel”, told in Mayor goes: 2 March 2020" in claim.why


def test_what_came_after_the_article_is_not_meant():
    early = article("a", PAD + REFERENCES[0][0], "2020-02-01")
    story = build([early, *OTHERS])
    assert [c for e in story.events for c in e.claims if c.kind == "carried"] == []


def test_an_article_does_not_confirm_what_it_only_names():
    story = build([article("a", PAD + REFERENCES[0][0], PUBLISHED), *OTHERS])
    (event,) = [e for e in story.events if any(c.kind == "carried" for c in e.claims)]
    alone = build(OTHERS)
    (same,) = [e for e in alone.events if e.id == event.id]
    assert (support(event.claims), event.agreed_why, event.disagreements) == (support(same.claims), same.agreed_why, ())
