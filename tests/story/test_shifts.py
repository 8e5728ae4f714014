"""A publisher that is a day off again and again."""

import pytest

from tests.story.makers import claim, day, span
from timeline.model import Event, Interval
from timeline.story.agree import DAY_SHIFT_HINT, disagreements
from timeline.story.shifts import Shift, explained, shifts_in

PUBLISHERS = {"other": "Harbour Post", "late": "Evening Mail", "early": "Dawn", "nameless": None}


def event(number: int, dissenter: str, days: int) -> Event:
    first = day("2021-10-01") + 10 * number
    agreed = Interval.days(first, first + 1)
    claims = (claim("other", agreed), claim(dissenter, Interval.days(first + days, first + days + 1)))
    return Event(
        f"e{number}", "Envoys met", agreed, "day", "computed", 1.0, "", claims, disagreements(claims, agreed, "day")
    )


CASES = [
    ("three times the day after", [("late", 1)] * 3, {("Evening Mail", 1): 3}),
    ("three times the day before", [("early", -1)] * 3, {("Dawn", -1): 3}),
    ("twice is chance", [("late", 1)] * 2, {}),
    ("now after, now before", [("late", 1), ("late", -1)] * 3, {}),
    ("once the other way", [("late", 1)] * 4 + [("late", -1)], {("Evening Mail", 1): 4}),
    ("two days off is another matter", [("late", 2)] * 3, {}),
    ("articles without a publisher have nothing in common", [("nameless", 1)] * 3, {}),
    ("two publishers, the more frequent first", [("early", -1)] * 3 + [("late", 1)] * 4,
     {("Evening Mail", 1): 4, ("Dawn", -1): 3}),
]  # fmt: skip


@pytest.mark.parametrize(("why", "dissents", "expected"), CASES, ids=[row[0] for row in CASES])
def test_shifts(why, dissents, expected):
    events = [event(number, who, days) for number, (who, days) in enumerate(dissents)]
    found = shifts_in(events, PUBLISHERS)
    assert [((shift.publisher, shift.days), len(shift.events)) for shift in found] == list(expected.items())


def test_a_shift_is_told_in_place_of_the_guess():
    events = [event(number, "late", 1) for number in range(3)] + [event(9, "early", -1)]
    shifts = shifts_in(events, PUBLISHERS)
    told = explained(events, shifts, PUBLISHERS)
    sentence = (
        "Evening Mail gives the day after in three events: its dates may be those of the print edition, or of another "
        "time zone."
    )
    assert shifts == (Shift("Evening Mail", 1, ("e0", "e1", "e2")),)
    assert all(each.disagreements[0].why.endswith(f" {sentence}") for each in told[:3])
    assert not any(DAY_SHIFT_HINT in each.disagreements[0].why for each in told[:3])
    assert told[3] == events[3] and events[3].disagreements[0].why.endswith(DAY_SHIFT_HINT)
    assert span("2021-10-01") == events[0].interval
