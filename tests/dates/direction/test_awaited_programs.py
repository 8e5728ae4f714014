"""Days and months of what somebody gets ready for, and those of what was done before one."""

import pytest

from timeline.dates import resolve
from timeline.dates.direction.awaited_programs import is_awaited_program


@pytest.mark.parametrize(
    ("before", "after", "awaited"),
    [
        ("both sides are gearing up for the", "election", True),
        ("tempers rose in the run-up to the", "local election", True),
        ("they hope to win the", "vote", True),
        ("they plan to run in the", "vote", True),
        ("they look ahead to", "' s race", True),
        ("they look ahead to", "race", False),
        ("they look ahead to the", "weather", False),
        ("they were preparing for the", "election", False),
        ("it had spent weeks preparing for the", "election", False),
        ("they stand by the", "vote", False),
        ("", "vote", False),
        ("to win the", "vote", False),
    ],
)
def test_what_is_on_the_calendar_is_waited_for(before, after, awaited):
    assert is_awaited_program(before.split(), after.split()) is awaited


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Both parties are gearing up for the May election.", "2022-05"),
        ("Both parties are on course to win the May election.", "2022-05"),
        ("Tempers rose in the run-up to the May election.", "2021-05"),
        ("Tempers rose in the run-up to Monday's race.", "2021-10-25"),
        ("Both teams plan to boycott Monday's race.", "2021-10-25"),
        ("They were glad to win Monday's race.", "2021-10-18"),
    ],
)
def test_its_day_or_month_lies_ahead_unless_a_month_may_be_over(text, value):
    assert resolve(text, "2021-10-20")[0].value == value
