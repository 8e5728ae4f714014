"""How an undrawn expression is shown in the words around it."""

import pytest

from timeline.dates import resolve
from timeline.pages.missed import in_context
from timeline.store.unplaced import AROUND

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
