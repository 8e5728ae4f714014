"""The clause that a date belongs to, and the deed it dates."""

import re
from itertools import pairwise

import pytest

from timeline.story.clauses import clauses_of, core_of

CORES = [
    ("The talks opened after rebels seized power on [Aug. 14].", "after rebels seized power on Aug. 14.", "takeover"),
    ("He left after the vote on [Friday].", "after the vote on Friday.", "election"),
    ("Ahead of [Wednesday]'s talks, envoys arrived.", "Ahead of Wednesday's talks,", "meeting"),
    ("The army, which withdrew in [1989], fought there.", "which withdrew in 1989,", "withdrawal"),
    ("Officials said the bridge collapsed [Monday].", "Officials said the bridge collapsed Monday.", "statement"),
    (
        "At that rate, by [May] the lake will be gone for ever.",
        "At that rate, by May the lake will be gone for ever.",
        None,
    ),
    ("Relations were good until [1914].", "Relations were good until 1914.", None),
]


@pytest.mark.parametrize(("marked", "core", "deed"), CORES)
def test_core(marked, core, deed):
    start, end = re.search(r"\[.+?\]", marked).span()
    text = marked.replace("[", "").replace("]", "")
    found = core_of(text, clauses_of(text, [(start, end - 2)]), (start, end - 2))
    assert text[found.start : found.end].strip() == core
    assert (found.head.kind if found.head else None) == deed


def test_clauses_cover_the_sentence_without_gaps():
    text = "When it rained, they left, while others, who stayed, said that the road had closed; nobody came."
    clauses = clauses_of(text, [])
    assert clauses[0].start == 0
    assert clauses[-1].end == len(text)
    assert all(a.end == b.start for a, b in pairwise(clauses))
