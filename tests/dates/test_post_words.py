"""Words that are a time in posts alone are none in edited text, and not with every word beside them."""

import pytest

from timeline.dates import resolve


def _found(text):
    return [(mention.text, mention.value) for mention in resolve(text, "2021-10-20")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see you later!", [("later", "FUTURE_REF")]),
        ("sooner or later it rains lol", []),
        ("later than u think lol", []),
        ("They came later.", []),
        ("back in 09 lol", [("09", "2009")]),
        ("They met back in 09 rooms.", []),
        ("since 08 i live here lol", [("08", "2008")]),
        ("an hour with my mum", [("an hour", "PT1H")]),
        ("happy hour with my mum", []),
        ("today's the day!!", [("today", "2021-10-20")]),
        ("pub opened at 11 and its full lol", [("11", "2021-10-20T11:00")]),
    ],
)
def test_a_word_of_posts_is_a_time_with_the_right_words_beside_it(text, found):
    assert _found(text) == found
