"""Copies of one text are told from two reports of one happening."""

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.story.copies import are_copies, copied_from

BRIDGE = "Ten people died when the old bridge at Lund collapsed on Monday, the police said in a statement."
PAIRS = [
    ("word for word", BRIDGE, BRIDGE, True),
    ("other marks and case", BRIDGE, BRIDGE.upper().replace(",", " –"), True),
    ("one figure edited", BRIDGE, BRIDGE.replace("Ten", "Eleven"), True),
    ("one word edited in the middle", BRIDGE, BRIDGE.replace("old", "ancient"), True),
    ("the end cut off", BRIDGE, "Ten people died when the old bridge at Lund collapsed on Monday.", True),
    ("a dateline before it", BRIDGE, "LUND (Harbour Post) - " + BRIDGE, True),
    ("the same in other words", BRIDGE, "A bridge in Lund fell down on Monday and killed ten.", False),
    ("one phrase in common", BRIDGE, "The road stays shut on Monday, the police said in a statement.", False),
    ("a short sentence of the same words", "Ten people died.", "Ten people died", True),
    ("a short sentence that a long one holds", "Ten people died.", BRIDGE, False),
    ("no words at all", "…", "–", True),
    ("nothing in common", BRIDGE, "Voters in Peru chose their deputies after a long and bitter campaign.", False),
]  # fmt: skip


@pytest.mark.parametrize(("why", "one", "other", "expected"), PAIRS, ids=[row[0] for row in PAIRS])
def test_pairs(why, one, other, expected):
    assert are_copies(one, other) is expected
    assert are_copies(other, one) is expected
    assert (len(set(copied_from([one, other]))) == 1) is expected


def test_each_text_has_one_speaker():
    other = "Voters in Peru chose their deputies after a long and bitter campaign."
    assert copied_from([other, BRIDGE, BRIDGE.replace("Ten", "Nine"), other]) == [
        0,
        2,
        2,
        0,
    ]  # "nine" comes before "ten"
    assert copied_from([]) == []


SENTENCES = st.lists(
    st.sampled_from(
        [BRIDGE, BRIDGE.replace("Ten", "Nine"), BRIDGE[:60], "Ten people died.", "Snow closed the Brenner pass.",
         "A baker in Riga won a prize for the bread that he bakes every morning before the sun is up."]
    ), max_size=9,
)  # fmt: skip


@given(SENTENCES, st.randoms(use_true_random=False))
def test_order_does_not_matter(sentences, random):
    def together(given: list[str]) -> set[frozenset[str]]:
        speakers = copied_from(given)
        return {frozenset(s for s, p in zip(given, speakers, strict=True) if p == speaker) for speaker in set(speakers)}

    shuffled = random.sample(sentences, len(sentences))
    assert together(sentences) == together(shuffled)
    speakers = copied_from(sentences)
    assert all(speakers[speaker] == speaker for speaker in speakers)


def test_time_grows_with_the_number_of_sentences():
    """Eight times the sentences, each in three copies, do not take anything like 64 times as long."""
    roots = "bridge ferry court mayor river council winter harbour talks miner teacher storm rail tax road".split()
    words = [one + other for one in roots for other in roots]

    def seconds(count: int, seed: int) -> float:
        random = Random(seed)  # noqa: S311 - made-up texts
        texts = [" ".join(random.choices(words, k=20)) for _ in range(count // 3)]
        began = time.process_time()
        assert len(set(copied_from(texts * 3))) <= count // 3
        return time.process_time() - began

    few, many = (min(seconds(count, seed) for seed in range(6)) for count in (1500, 12_000))
    assert many < 8 * 4 * few
