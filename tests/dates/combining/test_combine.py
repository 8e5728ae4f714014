"""Neighbouring pieces that are one expression, and words that modify one."""

import pytest

from timeline import resolve
from timeline.dates.find import parse

JOINED = [
    "Wednesday, Oct. 20, 2021",
    "10 p.m. Wednesday",
    "Friday night",
    "the night of Friday, Oct. 23",
    "the third quarter of 1984",
    "last year's third quarter",
    "June last year",
    "Tuesday of last week",
    "22:28 UTC+8, 2021-10-20",
    "the end of next month",
    "early on Monday",
    "around Nov. 1",
    "mid-August",
    "the end of the 2019 fiscal year",
    "the third quarter of the 2019 financial year",
    "late in the month of May 2019",
    "the first nine months of 1997",
]


@pytest.mark.parametrize("words", JOINED)
def test_the_parts_make_one_piece(words):
    assert [(piece.start, piece.end) for piece in parse(words)] == [(0, len(words))]


APART = ["1979 and 1989", "Friday, yesterday", "two days, three weeks", "June 3, 2020, Friday", "May 4 and 5"]

# After "the" a year or a month says which, and what stands before it is no part of it.
WHICH = [
    ("The end of the 2019 season was dull.", ["2019"]),
    ("He was hurt early in the 1998 season.", ["1998"]),
    ("It ended in the middle of the March offensive.", ["March"]),
    ("It broke in the first two weeks of the 2019 season.", ["the first two weeks", "2019"]),
    ("In the last days of the 2016 campaign he spoke.", ["the last days", "2016"]),
    ("It lasted to the end of the 1990s.", ["the end of the 1990s"]),
    ("It was sold in the July 2019/June 2020 marketing year.", ["July 2019", "June 2020"]),
]


@pytest.mark.parametrize(("text", "found"), WHICH)
def test_a_year_that_says_which_takes_no_end_or_beginning(text, found):
    assert [mention.text for mention in resolve(text, "2021-10-20")] == found


@pytest.mark.parametrize("words", APART)
def test_what_names_two_places_stays_two(words):
    assert len(parse(words)) == 2


def test_the_stop_of_an_hour_may_end_the_sentence_before_a_counted_morning():
    text = "It sank on 4 May 2021 at 11.30 p.m. The next morning divers came."
    assert [mention.value for mention in resolve(text, "2021-10-20")] == [
        "2021-05-04",
        "2021-05-04T23:30",
        "2021-05-05TMO",
    ]
