"""Titles: the deed in the article's words, without dates, attribution or a leading conjunction."""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.story.cores import core_in
from timeline.story.titling.faults import quality
from timeline.story.titling.shortening import LONGEST
from timeline.story.titling.titles import Around, title_of

TABLE = Path(__file__).parent / "titles.txt"
_DATE = re.compile(r"\[\[(?P<chosen>[^\]]+)\]\]|\[(?P<other>[^\]]+)\]")
_WORD = re.compile(r"[^\W_]+")


@dataclass
class Case:
    """A sentence of the table with what surrounds it and the titles it may and must not get."""

    marked: str
    around: dict[str, str] = field(default_factory=dict)
    accepted: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def table() -> list[Case]:
    """The cases of the table, in order."""
    kinds = {"P": "previous", "F": "following", "H": "headline", "L": "language", "A": "article"}
    cases: list[Case] = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        mark, _, text = line.partition(" ")
        if mark == "S":
            cases.append(Case(text))
        elif mark in kinds:
            cases[-1].around[kinds[mark]] = text
        elif mark in ("+", "-", "x"):
            {"+": cases[-1].accepted, "-": cases[-1].refused, "x": cases[-1].wrong}[mark].append(text)
    return cases


def spans_of(marked: str) -> tuple[str, list[tuple[int, int]], tuple[int, int]]:
    """The text of a marked sentence, the spans of its dates, and the one that the title is about."""
    text, spans, chosen, last = "", [], None, 0
    for found in _DATE.finditer(marked):
        text += marked[last : found.start()]
        words = found["chosen"] or found["other"]
        spans.append((len(text), len(text) + len(words)))
        chosen = spans[-1] if found["chosen"] else chosen
        text += words
        last = found.end()
    return text + marked[last:], spans, chosen or spans[0]


def title(marked: str, **around: str) -> str:
    """The title of a marked sentence's first date, or of the one in double brackets."""
    text, spans, chosen = spans_of(marked)
    core = core_in(text, spans, chosen, around.get("language"))
    return title_of(text, (core.start, core.end), spans, Around(**around))


CASES = table()


def test_the_table_is_large_and_each_sentence_has_both_kinds():
    assert len(CASES) >= 60
    assert all(case.accepted and case.refused for case in CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.marked[:40])
def test_titles(case):
    made = title(case.marked, **case.around)
    assert made in case.accepted
    assert made not in case.refused + case.wrong


@pytest.mark.parametrize("case", [c for c in CASES if "language" not in c.around], ids=lambda case: case.marked[:40])
def test_refused_titles_are_worth_no_more(case):
    best = max(quality(title) for title in case.accepted)
    assert [title for title in case.refused if quality(title) > best] == []


def test_a_title_is_short_whatever_the_sentence():
    long = "The commission " + "and the board of the harbour authority " * 8 + "met on [Friday]."
    assert 10 < len(title(long)) <= LONGEST


def test_a_sentence_that_is_only_a_date_keeps_it():
    assert title("In [1998].") == "In 1998"
    assert title_of("do século XX.", (0, 13), [(3, 12)], Around(language="pt")) == "do século XX."


NAMED = {"ferry", "Norway", "Hill", "harbour", "talks", "board", "million"}
WORDS = st.sampled_from(
    """the a ferry Norway Ann Hill she it they who which that but and said told sank seized was has been in on at of
    after because harbour talks “we ” ( ) , . -- | 's 14 million `` '' not to their closing board""".split()
)


@st.composite
def sentences(draw):
    """Words in any order, some of them dates, and the span of the clause."""
    pieces = draw(st.lists(st.one_of(WORDS, st.sampled_from(["Dienstag", "zzdate", "1998"])), min_size=1, max_size=40))
    text, dates, starts, ends = "", [], [], []
    for piece in pieces:
        text += " " if text else ""
        if piece in ("Dienstag", "zzdate", "1998"):
            dates.append((len(text), len(text) + len(piece)))
        starts.append(len(text))
        text += piece
        ends.append(len(text))
    first = draw(st.integers(0, len(pieces) - 1))
    return text, (starts[first], ends[draw(st.integers(first, len(pieces) - 1))]), dates


@given(
    sentences(), st.sampled_from(["en", "de", "es", "ru", None]), st.sampled_from(["", "The old pier fell. “We left,"])
)
def test_titles_of_any_words(made, language, previous):
    text, core, dates = made
    title = title_of(text, core, dates, Around(previous, language=language))
    assert len(title) <= LONGEST
    assert title == title.strip()
    rest = text
    for start, end in reversed(dates):
        rest = f"{rest[:start]} {rest[end:]}"
    if NAMED.intersection(rest.split()):
        assert title
        assert not any(word in title.split() for word in ("Dienstag", "zzdate", "1998"))
    known = set(_WORD.findall(f"{text} {previous}".lower())) | {"an", "a", "s", "writer"}
    assert set(_WORD.findall(title.lower())) <= known
