"""Counts near where a century, a week or a year turns to the next."""

import pytest

from timeline import resolve

SUNDAY, MONDAY, WEDNESDAY = "2021-10-17", "2021-10-18", "2021-10-20"


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The oil will be gone by the turn of the century.", "1988-02-19", "20"),
        ("They hope to finish it by the turn of the century.", "1988-02-19", "20"),
        ("The town grew at the turn of the century.", "1988-02-19", "19"),
        ("It will be gone by the turn of the century.", "1958-02-19", "19"),
        ("It was begun at the turn of the century.", "2021-10-20", "20"),
    ],
)
def test_the_turn_of_a_century_nearly_over_is_to_the_next_unless_it_is_told_as_past(text, published, value):
    (mention,) = resolve(text, published)
    assert mention.value == value


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The panel will meet this week.", SUNDAY, "2021-W42"),
        ("The panel meets later this week.", SUNDAY, "2021-W42"),
        ("The panel met this week.", SUNDAY, "2021-W41"),
        ("The panel met earlier this week.", SUNDAY, "2021-W41"),
        ("The panel will meet this week.", WEDNESDAY, "2021-W42"),
        ("They won the cup this weekend.", MONDAY, "2021-W41-WE"),
        ("They will defend the cup this weekend.", MONDAY, "2021-W42-WE"),
        ("They won the cup this weekend.", SUNDAY, "2021-W41-WE"),
        ("They had sought the cup this weekend.", WEDNESDAY, "2021-W42-WE"),
    ],
)
def test_a_week_may_begin_on_sunday_and_a_weekend_just_over_is_told_of(text, published, value):
    (mention,) = resolve(text, published)
    assert mention.value == value


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("The firm had 40 mills at year-end.", "2021-03-10", "2020"),
        ("Its debt stood at $4 million at the end of the year.", "2021-03-10", "2020"),
        ("The firm had cash of $4 million at year's end.", "2021-02-10", "2020"),
        # what is planned, due or under way is of this year
        ("The firm will have 40 mills at year-end.", "2021-03-10", "2021"),
        ("The firm plans to shut it at the end of the year.", "2021-03-10", "2021"),
        ("They were closing it at the end of the year.", "2021-03-10", "2021"),
        ("It was to be done by year-end.", "2021-03-10", "2021"),
        ("The firm had 40 mills at year-end.", "2021-12-20", "2021"),
    ],
)
def test_what_stood_so_at_year_end_in_spring_did_in_the_year_before(text, published, value):
    mention = resolve(text, published)[-1]
    assert (mention.value, mention.mod) == (value, "END")
