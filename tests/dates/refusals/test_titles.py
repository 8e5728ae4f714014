"""Names and addresses that hold a date word, and dates that stand beside them."""

import pytest

from timeline.dates.refusals.titles import in_a_name, in_an_address


def _place(text, words):
    start = text.index(words)
    return text, start, start + len(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Sunday Times ran it.", "Sunday"),
        ("London's Sunday Mirror ran it.", "Sunday"),
        ("a rerun of Saturday Night Live", "Saturday Night"),
        ("It is Monday Night Football again.", "Monday Night"),
        ("the Twentieth Century Fox lot", "the Twentieth Century"),
        ("He spoke on ABC's “This Week” of it.", "This Week"),
        ('on NBC\'s "Today," she said', "Today"),
        ("the ‘Tonight’ show", "Tonight"),
        ("Smoke rose over the 25 April Bridge.", "the 25 April"),
        ("Troops shut the nearby October 6 bridge.", "October 6"),
        ("the April 6 Youth Movement", "April 6"),
        ("at the end of 6 October Bridge", "the end of 6 October"),
    ],
)
def test_a_name_is_known(text, words):
    assert in_a_name(*_place(text, words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They met on Sunday Times Square was shut.", "Sunday"),
        ("It rained Saturday night.", "Saturday night"),
        ("“Tomorrow,” she said, “we vote.”", "Tomorrow"),
        ("‘Monday’s vote was close,’ he said.", "Monday"),
        ("in the twentieth century", "the twentieth century"),
        ("They met on 6 October Bridge Street was shut.", "6 October"),
        ("The 20 April explosion", "20 April"),
        ("In October Square sold shares.", "October"),
    ],
)
def test_a_plain_date_is_no_name(text, words):
    assert not in_a_name(*_place(text, words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("see https://news.example.org/2021/10/19/talks", "2021/10/19"),
        ("see www.example.com/may/2021-10-19", "2021-10-19"),
        ("the file notes_2019-10-04.pdf leaked", "2019-10-04"),
        ("mail to desk.2021@example.org", "2021"),
        ("from @friday_2021 on", "2021"),
    ],
)
def test_an_address_is_known(text, words):
    assert in_an_address(*_place(text, words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was signed on 2021/10/19.", "2021/10/19"),
        ("It began in 2021.In May it ended.", "2021"),
        ("the 1986/87 season", "1986"),
        ("from Tuesday/Wednesday on", "Tuesday"),
    ],
)
def test_a_date_beside_a_sign_is_no_address(text, words):
    assert not in_an_address(*_place(text, words))
