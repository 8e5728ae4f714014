"""Halves and quarters of a game, and those of a year beside them."""

import pytest

from timeline import resolve

GAMES = (
    "They scored early in the second quarter.",
    "He kicked a 40-yard field goal in the fourth quarter.",
    "No foul was called all through the third quarter.",
    "He ran his second half marathon in the rain.",
    "The coach praised the first quarter of his players.",
    "She had two goals in the first quarter, and the fans sang.",
    "Norwick drew level in the second quarter. The crowd had waited long for it, through rain and a cold wind. Then Abe"
    " Lund intercepted a pass, and the home side fumbled again on its way back.",
)
YEARS = (
    ("Sales fell in the second quarter.", "2021-Q2"),
    ("Net income missed its goals in the second quarter.", "2021-Q2"),
    ("The mill was shut in the first quarter.", "2021-Q1"),
    ("They scored often in the second quarter of 2019.", "2019-Q2"),
    ("Shares fell 3% in the first quarter, and the coach maker blamed steel.", "2021-Q1"),
    ("Judges voted 5-4 in the first quarter to hear it.", "2021-Q1"),
    ("Investors got a 3-2 split of each share in the second quarter.", "2021-Q2"),
)


@pytest.mark.parametrize("text", GAMES)
def test_a_quarter_of_a_game_is_no_date(text):
    assert resolve(text, "2021-10-20") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He was dropped for the second half of the 1998 season.", ["1998"]),
        ("Prices fell in the first half of the 2019/20 season.", ["2019", "20"]),
        ("They led for the first quarter of the 2019 tournament.", ["2019"]),
        ("Sales fell in the first quarter of the 2019 fiscal year.", ["the first quarter of the 2019 fiscal year"]),
        ("Sales fell in the first half of 2019.", ["the first half of 2019"]),
    ],
)
def test_a_half_of_a_season_is_no_half_of_its_year(text, found):
    assert [mention.text for mention in resolve(text, "2021-10-20")] == found


@pytest.mark.parametrize(("text", "value"), YEARS)
def test_a_quarter_of_a_year_is_one(text, value):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == [value]
