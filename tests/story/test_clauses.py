"""The clause that a date belongs to, and the deed it dates."""

import re
from itertools import pairwise

import pytest

from timeline.story.clauses import clauses_of
from timeline.story.cores import core_of

CORES = [
    ("The talks opened after rebels seized power on [Aug. 14].", "after rebels seized power on Aug. 14.", "takeover"),
    ("He left after the vote on [Friday].", "after the vote on Friday.", "election"),
    ("Ahead of [Wednesday]'s talks, envoys arrived.", "Wednesday's talks", "meeting"),
    ("The army, which withdrew in [1989], fought there.", "which withdrew in 1989,", "withdrawal"),
    ("Officials said the bridge collapsed [Monday].", "Officials said the bridge collapsed Monday.", "collapse"),
    (
        "At that rate, by [May] the lake will be gone for ever.",
        "At that rate, by May the lake will be gone for ever.",
        None,
    ),
    ("Moe, who moved here in [May], left the harbour.", "who moved here in May,", None),
    ("They thanked Moe, who in [May] moved here.", "who in May moved here.", None),
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


OWN_DATES = [
    (
        "The ferry was built in [1998] and was inspected in [2023].",
        ["The ferry was built in 1998 and", "was inspected in 2023."],
    ),
    (
        "The ferry sank on [Monday], the union said on [Friday].",
        ["The ferry sank on Monday,", "the union said on Friday."],
    ),
    (
        "The yard is to open in [May] and close in [June].",
        ["The yard is to open in May and", "close in June."],
    ),
    (
        "The law was passed in [1901], amended in [1911] and repealed in [1921].",
        ["The law was passed in 1901,", "amended in 1911 and", "repealed in 1921."],
    ),
    (
        "The army took the town in [1901], lost it in [1911] and won it again in [1921].",
        ["The army took the town in 1901,", "lost it in 1911 and", "won it again in 1921."],
    ),
    (
        "Hill was suspended in [1901], tried in [March] and freed by a jury.",
        ["Hill was suspended in 1901,", "tried in March and freed by a jury."],
    ),
    (
        "The treaty was signed on [1 March] and takes effect in [May].",
        ["The treaty was signed on 1 March and", "takes effect in May."],
    ),
    (
        "The club lost on [Monday] after winning on [Friday].",
        ["The club lost on Monday after winning on Friday.", "after winning on Friday."],
    ),
    (
        "The works that began in [May] were stopped in [June].",
        ["that began in May", "were stopped in June."],
    ),
    (
        "On [Monday] Hill said the [4 May] fire killed two.",
        ["On Monday Hill said the 4 May fire killed two.", "the 4 May fire killed two."],
    ),
    ("Talks in [May] and [June] failed.", ["Talks in May and June failed."] * 2),
    (
        "The cap has held since [July], and on [Friday], the firm mended the pump.",
        ["The cap has held since July,", "and on Friday, the firm mended the pump."],
    ),
    (
        "He heard her on [Friday] and, [two days later], he pulled her up.",
        ["He heard her on Friday and,", "two days later, he pulled her up."],
    ),
    (
        "The well that they drilled in [May] was shut in [June].",
        ["that they drilled in May", "was shut in June."],
    ),
    (
        "Founded in [1901], the yard belonged to Hill in [1928].",
        ["Founded in 1901,", "the yard belonged to Hill in 1928."],
    ),
    (
        "The law that the council, in [May], wanted changed holds since [June].",
        ["The law that the council, in May, wanted changed holds since June."] * 2,
    ),
    (
        "On [Monday], at [this year]'s fair, a mill stood idle.",
        ["On Monday, at this year's fair, a mill stood idle."] * 2,
    ),
    (
        "They landed 40 crates on [Saturday] and 60 crates on [Sunday], with more landed later.",
        ["They landed 40 crates on Saturday and", "60 crates on Sunday, with more landed later."],
    ),
]


@pytest.mark.parametrize(("marked", "cores"), OWN_DATES)
def test_each_of_two_dates_has_the_verb_beside_it(marked, cores):
    pieces = re.split(r"[\[\]]", marked)
    text = "".join(pieces)
    starts = [sum(map(len, pieces[:i])) for i in range(1, len(pieces), 2)]
    spans = [(start, start + len(pieces[2 * i + 1])) for i, start in enumerate(starts)]
    found = [core_of(text, clauses_of(text, spans), span) for span in spans]
    assert [text[core.start : core.end].strip() for core in found] == cores
