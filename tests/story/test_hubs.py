"""Hubs: what a day stands for is one event, however differently it is told, and nothing else is drawn in."""

import pytest

from tests.story.makers import article
from timeline.model import Story
from timeline.story import build, read_article
from timeline.story.additions import Surroundings, add
from timeline.story.hubs import hubs_of
from timeline.story.merge import crowds_of, is_fine
from timeline.story.similarity import Space

ASIDE = [
    "The storm of 3 March 2020 left Mrs Hagen without a roof.",
    "Insurers paid farmers in the valley for the 3 March 2020 storm.",
    "Trains to Bergen stood still after the storm on 3 March 2020.",
    "Since the storm of 3 March 2020 the harbour has had no crane.",
    "A choir sang for those who died in the storm of 3 March 2020.",
    "Two ferries were lost when a storm hit the fjord on 3 March 2020.",
]
ELSE = [
    "The mayor opened a library on 9 April 2020.",
    "A bank in Oslo closed its doors on 11 May 2020.",
    "Voters elected a council on 2 June 2020.",
]
APART = "The school board met on 3 March 2020 to choose a head."


def story(sentences: list[str]) -> Story:
    return build([article(f"a{n}", text, "2020-06-10") for n, text in enumerate(sentences)])


def hubs(sentences: list[str]) -> list[tuple[str, int]]:
    """The kind of each hub and how many claims name it."""
    readings = [read_article(article(f"a{n}", text, "2020-06-10")) for n, text in enumerate(sentences)]
    drafts = [draft for reading in readings for draft in reading.drafts]
    space = Space([features for reading in readings for features in reading.features])
    fine = [i for i, draft in enumerate(drafts) if is_fine(draft)]
    return [(hub.kind, len(hub.members)) for hub in hubs_of(drafts, space, fine, crowds_of(drafts))]


OTHER_DAYS = [text.replace(" 3 March", f" {9 + n} March") for n, text in enumerate(ASIDE * 3)]
SAID = [f"Dahl said on 3 March 2020 that {who} was well." for who in ("Hagen", "Berg", "Moe", "Lie", "Vik", "Lund") * 2]
CASES = [
    ("all name what the day stands for", [*ASIDE, *ELSE], [("disaster", 6)]),
    ("what does not name it is none of it", [*ASIDE, *ELSE, APART], [("disaster", 6)]),
    ("three articles are too few to tell", [*ASIDE[:3], *ELSE], []),
    ("one article that says it six times", [" ".join(ASIDE), *ELSE], []),
    ("on its own day, among much that is said", [*ASIDE[:4], *SAID], [("disaster", 4)]),
    ("on many days, among much that is said", [*ASIDE[:4], *SAID, *OTHER_DAYS], []),
    ("what is said is no happening", SAID, []),
]


@pytest.mark.parametrize(("why", "sentences", "expected"), CASES, ids=[row[0] for row in CASES])
def test_hubs(why, sentences, expected):
    assert hubs(sentences) == expected


def test_what_names_the_hub_is_one_event():
    found = story([*ASIDE, *ELSE, APART])
    assert sorted({len(event.claims) for event in found.events}) == [1, 6]


def test_two_clocks_of_one_sentence_are_of_one_hub():
    clocks = "The storm struck at 4:53 pm (9:53 pm GMT) on 3 March 2020."
    found = story([*ASIDE, *ELSE, clocks])
    whole = next(event for event in found.events if len(event.claims) > 3)
    assert {claim.article for claim in whole.claims} == {"a0", "a1", "a2", "a3", "a4", "a5", "a9"}
    assert whole.grain == "day"
    assert not whole.disagreements


def test_an_added_article_joins_the_hub_as_in_a_build():
    *old, new = (article(f"a{n}", text, "2020-06-10") for n, text in enumerate([*ELSE, *ASIDE]))
    before = build(old)
    near = Surroundings(before.events, tuple((a, before.mentions[a.id]) for a in before.articles), before.wording)
    change = add([new], [read_article(new)], near)
    together = max(build([*old, new]).events, key=lambda event: len(event.claims))
    assert {frozenset(event.ids) for event in change.made} == {frozenset(together.ids)}
