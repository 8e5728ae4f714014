"""Which kind an undrawn expression is of, and how it is shown in the words around it."""

import pytest

from timeline.dates import resolve
from timeline.model import Unplaced
from timeline.pages.missed import AROUND, by_kind, in_context, kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The repair took two decades.", "length"),
        ("The ferry sails every Friday.", "set"),
        ("The town must decide soon.", "vague"),
        ("It was closed last week.", "date"),
    ],
)
def test_the_kind_of_an_expression(text: str, kind: str) -> None:
    (mention,) = resolve(text)
    assert kind_of(mention) == kind


def test_kinds_are_grouped_with_dates_first() -> None:
    mentions = resolve("The town must decide soon, every Friday. It was closed last week.")
    groups = by_kind(Unplaced("a", mention, "why") for mention in mentions)
    assert {kind: [found.mention.text for found in group] for kind, group in groups.items()} == {
        "date": ["last week"],
        "set": ["every Friday"],
        "vague": ["soon"],
    }
    assert list(groups) == ["date", "set", "vague"]


LONG = "harbour " * 40


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It ended last week.", "It ended <mark>last week</mark>."),
        ("A first line.\nIt ended last week.\nAnother.", "It ended <mark>last week</mark>."),
        ("<b>It</b> ended last week & all.", "&lt;b&gt;It&lt;/b&gt; ended <mark>last week</mark> &amp; all."),
    ],
)
def test_an_expression_in_its_line(text: str, shown: str) -> None:
    (mention,) = resolve(text)
    assert in_context(text, mention) == shown


def test_long_lines_are_cut_at_words() -> None:
    text = f"{LONG}closed last week for {LONG}"
    (mention,) = resolve(text)
    shown = in_context(text, mention)
    assert shown.startswith("…harbour ")
    assert shown.endswith(" harbour…")
    assert len(shown) < 2 * AROUND + 60
