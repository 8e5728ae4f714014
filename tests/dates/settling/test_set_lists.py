"""Days that come again, in a list that says so once."""

import pytest

from timeline.dates import resolve

TABLE = [
    ("en", "They met every Tuesday and Thursday.", ["XXXX-WXX-2", "XXXX-WXX-4"]),
    ("en", "It runs every Monday, Wednesday and Friday.", ["XXXX-WXX-1", "XXXX-WXX-3", "XXXX-WXX-5"]),
    ("en", "It floods every June and December.", ["XXXX-06", "XXXX-12"]),
    ("en", "It runs every Monday, Wednesday was the last.", ["XXXX-WXX-1", "2021-10-20"]),
    ("en", "It runs every Monday and on Friday it rained.", ["XXXX-WXX-1", "2021-10-15"]),
    ("en", "It ran every day and Friday was the last.", ["P1D", "2021-10-15"]),
    ("es", "Abre cada lunes y miércoles.", ["XXXX-WXX-1", "XXXX-WXX-3"]),
    ("de", "Er kommt jeden Montag und Freitag.", ["XXXX-WXX-1", "XXXX-WXX-5"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_all_days_of_a_list_come_again(language, text, expected):
    assert [mention.value for mention in resolve(text, "2021-10-20", language)] == expected


ANY_ONE = [
    ("It was bombed on a Friday in June 2014.", "DATE", "XXXX-WXX-5"),
    ("The storm hit on a Saturday night.", "TIME", "XXXX-WXX-6TNI"),
    ("They were good at night fighting.", "TIME", "XXXX-XX-XXTNI"),
    ("getting ready for night duty lol", "TIME", "2021-10-20TNI"),
    ("Going to school on a wednesday :(", "DATE", "2021-10-20"),  # a post is of the day it is written on
]


@pytest.mark.parametrize(("text", "kind", "value"), ANY_ONE)
def test_a_weekday_that_may_be_any_one(text, kind, value):
    mention = resolve(text, "2021-10-20", "en")[0]
    assert (mention.type, mention.value) == (kind, value)
