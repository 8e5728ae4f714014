"""Long lists of names as short patterns."""

import re

import pytest

from timeline.dates.lexicon import NAMES, expand
from timeline.dates.name_list import any_of, spellings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on May Day", "May Day"),
        ("in may they", "may"),
        ("the mayday call", None),
        ("on D-Day", "D-Day"),
        ("on d\u2013day", "d\u2013day"),
        ("on d  day", "d  day"),
        ("on St. Anne\u2019s  Day", "St. Anne\u2019s  Day"),
        ("on St Anne's Day", None),
    ],
)
def test_the_longest_name_that_fits_is_found(text, found):
    pattern = any_of(["may", "may day", "d-day", "st. anne's day"])
    match = re.search(rf"(?<!\w)(?:{expand(pattern)})(?!\w)", text, re.IGNORECASE)
    assert (match and match[0]) == found


@pytest.mark.parametrize("kind", NAMES)
def test_every_name_of_every_list_is_found_whole(kind):
    pattern = re.compile(expand(f"{{{kind}}}"), re.IGNORECASE)
    assert [name for name in NAMES[kind] for way in spellings(name) if not pattern.fullmatch(way.upper())] == []


def test_a_blank_may_stand_for_each_dash():
    assert spellings("eid-ul-fitr") == ["eid-ul-fitr", "eid-ul fitr", "eid ul-fitr", "eid ul fitr"]
