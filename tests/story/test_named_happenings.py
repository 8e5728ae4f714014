"""Happenings that a sentence names by their date, and those that it tells."""

import re

import pytest

from timeline.story.named_happenings import named_happening

NAMED = [
    ("Two men were tried over the fire of [17 July].", "the fire of 17 July", "disaster"),
    ("They spoke of the blast of [17 July] that killed a guard.", "the blast of 17 July that killed a guard", "attack"),
    ("Shops have been shut since [Tuesday]'s earthquake.", "Tuesday's earthquake", "disaster"),
    ("Shops have been shut since [Tuesday] 's earthquake .", "Tuesday 's earthquake", "disaster"),
    ("He spoke of [last week]'s devastating earthquake.", "last week's devastating earthquake", "disaster"),
    ("They want to prevent a repeat of [the 2 May] blast.", "the 2 May blast", "attack"),
    ("It is a tale of the [1931] grain market crash.", "the 1931 grain market crash", "crash"),
    ("It set off [last May]'s blast at the Solberg mill.", "last May's blast at the Solberg mill", "attack"),
    ("The effects of [last week]'s offshore rig explosion widened.", "last week's offshore rig explosion", "attack"),
    ("Nobody has entered since a [2 May] blast killed two divers.", "a 2 May blast killed two divers", "attack"),
    ("It closed after the [12 May] quake that killed 2,000.", "the 12 May quake that killed 2,000", "disaster"),
    ("He left before the [May 2, 2001], attacks in Voss.", "the May 2, 2001, attacks in Voss", "attack"),
    ("A few survivors of [last month]'s storm are here.", "last month's storm", "disaster"),
]  # fmt: skip
TOLD = [
    "Two divers were killed in the [2 May] blast.",
    "[Tuesday]'s earthquake killed two.",
    "They met at [Monday]'s talks.",
    "It rose after [Monday]'s close.",
    "It is the second storm of the [2010] hurricane season.",
    "They spoke to [Monday]'s protesters.",
    "It grew after [the start of 2009], a strike said.",
    "He has been ill since [Tuesday] and missed the vote.",
    "The company has been closed since [2009].",
    "They spoke of [Monday]'s fall in prices.",
    "The mill of [1920] is closed.",
    "It has been shut since [Tuesday], attack or not.",
]


def dated(marked: str) -> tuple[str, tuple[int, int]]:
    """A sentence without its brackets, and the span of the date in them."""
    found = re.search(r"\[(.+?)\]", marked)
    assert found is not None
    return marked.replace("[", "").replace("]", ""), (found.start(), found.end() - 2)


@pytest.mark.parametrize(("marked", "name", "kind"), NAMED)
def test_a_happening_that_is_named_has_its_date(marked, name, kind):
    text, date = dated(marked)
    found = named_happening(text, date)
    assert found is not None
    assert (text[found.start : found.end], found.action.kind) == (name, kind)


@pytest.mark.parametrize("marked", TOLD)
def test_a_date_of_what_is_told_names_nothing(marked):
    assert named_happening(*dated(marked)) is None
