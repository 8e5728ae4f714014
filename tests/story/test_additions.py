"""Articles added to a story give what a build of all articles gives, where words are as common."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.story.makers import article
from timeline.errors import StoreError
from timeline.model import Article, Story, Wording
from timeline.story import build, read_article
from timeline.story.additions import Surroundings, add, searched_words

PLACES = ["Lund", "Bergen", "Parma", "Ankara"]
HAPPENINGS = [
    "An earthquake destroyed houses in {}",
    "Voters in {} elected a new mayor",
    "A ferry from {} sank in the storm",
    "Workers at the harbour of {} went on strike",
    "The bridge at {} collapsed and injured a driver",
    "Police in {} arrested the banker Ove Dahl",
]
DATES = ["on 3 March 2020", "on 4 March 2020", "on 9 March 2020", "in March 2020", "in 2020"]
SENTENCE = st.tuples(st.sampled_from(HAPPENINGS), st.sampled_from(PLACES), st.sampled_from(DATES))
TEXTS = st.lists(st.lists(SENTENCE, min_size=1, max_size=3), min_size=2, max_size=7)


def articles_of(texts: list[list[tuple[str, str, str]]]) -> list[Article]:
    return [
        article(f"a{n}", " ".join(f"{what.format(where)} {when}." for what, where, when in sentences), "2020-03-10")
        for n, sentences in enumerate(texts)
    ]


def added(before: Story, new: Article) -> tuple[set[frozenset[str]], list[str]]:
    """The ids of claims that stand together once ``new`` is added, and all that stand anywhere."""
    near = Surroundings(before.events, tuple((a, before.mentions[a.id]) for a in before.articles), before.wording)
    change = add([new], [read_article(new)], near)
    events = [event for event in before.events if event.id not in change.gone] + list(change.made)
    return {frozenset(event.ids) for event in events}, [claim.id for event in events for claim in event.claims]


@settings(max_examples=60)
@given(TEXTS)
def test_every_claim_stands_once_and_what_stood_together_still_does(texts):
    *old, new = articles_of(texts)
    before = build(old)
    together, everywhere = added(before, new)
    assert sorted(everywhere) == sorted(claim.id for event in build([*old, new]).events for claim in event.claims)
    for event in before.events:
        assert any(set(event.ids) <= group for group in together)


@settings(max_examples=60)
@given(TEXTS)
def test_a_new_article_far_from_all_others_changes_nothing(texts):
    old = articles_of(texts)
    before = build(old)
    new = article("far", "A comet passed over Hokkaido on 7 July 1993.", "1993-07-08")
    together, _ = added(before, new)
    assert together - {frozenset(event.ids) for event in before.events} == {
        frozenset(draft.claim.id for draft in read_article(new).drafts)
    }


QUAKE = "An earthquake destroyed houses in Ankara on 3 March 2020."
CASES = [
    ("the same happening joins", [QUAKE], "Houses in Ankara were destroyed by an earthquake on 3 March 2020.", 1),
    ("another happening stands alone", [QUAKE], "Voters in Peru chose deputies on 3 March 2020.", 2),
    ("the same words of another week stand alone", [QUAKE], QUAKE.replace("3 March", "20 March"), 2),
    ("a month that stood alone finds its day", [QUAKE.replace("on 3 March", "in March")], QUAKE, 1),
    ("a month finds the day that stands", [QUAKE], QUAKE.replace("on 3 March", "in March"), 1),
]


@pytest.mark.parametrize(("why", "old", "new", "count"), CASES, ids=[row[0] for row in CASES])
def test_additions_as_a_build_has_them(why, old, new, count):
    filler = [f"{text} on {n + 1} June 1999." for n, text in enumerate(
        ["The ferry to Lund ran late", "A baker in Riga won a prize", "Snow closed the Brenner pass"])]  # fmt: skip
    standing = [article(f"a{n}", text, "2020-03-25") for n, text in enumerate([*old, *filler])]
    newest = article("new", new, "2020-03-26")
    together, _ = added(build(standing), newest)
    assert len(together) == count + len(filler)
    assert together == {frozenset(event.ids) for event in build([*standing, newest]).events}


def test_the_oldest_claim_names_the_event_and_the_others_still_find_it():
    before = build([article("b", QUAKE, "2020-03-09")])
    new = article("a", "On 3 March 2020 an earthquake destroyed houses in Ankara.", "2020-03-04")
    near = Surroundings(before.events, ((before.articles[0], before.mentions["b"]),), before.wording)
    change = add([new], [read_article(new)], near)
    assert [event.claims[0].article for event in change.made] and change.gone == (before.events[0].id,)
    assert change.made[0].ids == (read_article(new).drafts[0].claim.id, before.events[0].id)
    assert [claim.likeness is not None for claim in change.made[0].claims].count(True) == 1


def test_words_that_tell_come_first_and_as_letters():
    reading = read_article(article("a", QUAKE))
    words = [word for word, _ in searched_words([reading], Wording())[0]]
    assert "ankara" in words and not any(":" in word for word in words)


def test_a_story_of_another_version_is_told_from_its_claims():
    before = build([article("b", QUAKE, "2020-03-09")])
    near = Surroundings(before.events, ((before.articles[0], ()),), before.wording)
    with pytest.raises(StoreError, match="build it again"):
        add([], [], near)
