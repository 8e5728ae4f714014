"""What a reader cannot see changes no date: blanks of other kinds, marks without width, lines that a page ended."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import resolve
from timeline.dates.plain_signs import in_plain_signs

from .corpus import PUBLISHED, language_rows, rows, table_languages
from .values import faults

_FULL = "The mayor and the council of the old town met the press again. "  # so that the line after it is a full one


def _values(text, language="en"):
    return [(m.type, m.value, m.mod, m.interval) for m in resolve(text, PUBLISHED, language)]


def _as_typeset(text: str) -> str:
    """The text with blanks that do not break, hyphens that show at line ends alone, and letters in two parts."""
    soft = re.sub(r"(?<=[a-zé]{3})(?=[a-zé]{3})", "\xad", text)
    return "\ufeff" + normalize("NFD", soft).replace(" ", "\u202f").replace("-", "\u2011").replace("fi", "ﬁ")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("12\u00a0May,\u2009at 3", "12 May, at 3"),
        ("the ﬁrst ﬂood", "the first flood"),
        ("Sep\u00adtem\u200bber\ufeff", "September"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("le 3 aou\u0302t", "le 3 août"),
        ("у\u0301тром", "утром"),
        ("two  blanks.  And   three", "two blanks. And three"),
        ("on \ud800Monday", "on \ufffdMonday"),
        ("on 2021–10–12, not in 2019–21", "on 2021-10-12, not in 2019–21"),
        (_FULL + "He left on\nMonday.", _FULL + "He left on Monday."),
        (_FULL + "He left\r\non Monday.", _FULL + "He left on Monday."),
    ],
)
def test_signs_are_written_the_plain_way(text, plain):
    written = in_plain_signs(text)
    assert written is not None
    assert written.text == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "On Friday, 3 May.",
        "Fri    3 May",
        _FULL + "\nFriday",
        "tea at 3\nand cake",
        "  - an item\n  - another",
        "é",
    ],
)
def test_a_plain_text_is_left_as_it_is(text):
    assert in_plain_signs(text) is None


def test_every_phrase_has_the_same_value_when_typeset():
    assert [text for _, text, _, _ in rows() if _values(_as_typeset(text)) != _values(text)] == []


@pytest.mark.parametrize("language", table_languages())
def test_so_it_has_in_every_language(language):
    texts = [text for _, text, _, _ in language_rows(language)]
    assert [text for text in texts if _values(_as_typeset(text), language) != _values(text, language)] == []


@pytest.mark.parametrize(
    "text",
    [
        "He smokes two packs a day.",
        "He has been ill for the last week.",
        "A judge on Friday gave them until Monday to file.",
        "He blamed last year's fall in prices.",
        "They rested during Passover.",
        "Sales rose in May, June and July 2015.",
    ],
)
def test_where_a_line_ends_changes_nothing(text):
    plain = _values(_FULL + text)
    for gap in re.finditer(" ", text):
        if text[gap.start() - 1] == "," or text[gap.end()].islower():
            for line_end in ("\n", "\r\n"):
                assert _values(_FULL + text[: gap.start()] + line_end + text[gap.end() :]) == plain


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They left at first\nlight.", [("first\nlight", "2021-10-20TMO")]),
        ("By September\ntwo ships had sunk.", [("September", "2021-09")]),
        ("On Sunday\n3rd Battalion scouts crossed.", [("Sunday", "2021-10-17")]),
        ("It is dated 2021-10-20T23:59+1４:００", [("2021-10-20T23:59+1４:００", "2021-10-20T23:59")]),
        ("on \ud800Monday", [("Monday", "2021-10-18")]),
    ],
)
def test_odd_blanks_and_figures_end_in_no_error(text, found):
    assert [(m.text, m.value) for m in resolve(text, PUBLISHED)] == found


def test_midnight_of_the_first_day_of_all():
    assert resolve("9999 BC-midnight EOD")[0].value == "BC9999"


@given(
    st.lists(
        st.sampled_from(
            [*"on Friday the ﬁrst May 3 3rd first light two".split(), " ", "\xa0", "\r\n", "\xad", "\u0301"]
        )
    )
)
def test_what_is_found_stands_in_the_text(words):
    text = "".join(words)
    assert faults(text, resolve(text, PUBLISHED)) == []
