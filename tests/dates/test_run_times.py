"""How long a race took, and clock times that stand behind an "in" of a verb."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He won the final in 3:41 on Sunday.", [("Sunday", "2021-10-17")]),
        ("They rowed home in 18:22.4 on Monday morning.", [("Monday morning", "2021-10-18TMO")]),
        ("She ran it in 2:24:10 Sunday.", [("Sunday", "2021-10-17")]),
        ("my 10k in 52:10 this morning was hard lol", [("this morning", "2021-10-20TMO")]),
        ("Guests checked in 3:00 Monday.", [("3:00 Monday", "2021-10-18T03:00")]),
        ("It was held in 2:15 p.m. Sunday traffic.", [("2:15 p.m. Sunday", "2021-10-17T14:15")]),
        ("He won at 3:41 on Sunday.", [("3:41 on Sunday", "2021-10-17T03:41")]),
    ],
)
def test_the_time_of_a_race_is_no_hour(text, found):
    assert [(mention.text, mention.value) for mention in resolve(text, "2021-10-20")] == found
