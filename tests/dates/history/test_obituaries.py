"""Obituaries are news, however many years of a life they name."""

import pytest

from timeline import resolve

_LIFE = " She was born in 1931, taught from 1955 to 1972 and went to sea in 1980."


@pytest.mark.parametrize(
    "opening",
    [
        "Ada Lund, who has died aged 90, mapped the coast.",
        "Ada Lund, who mapped the coast, died on Oct. 12 in Bergen.",
        "Ada Lund, who mapped the coast, died on Sunday.",
        "Ada Lund, who died last Sunday, mapped the coast.",
        "Ada Lund, who mapped the coast, died last week.",
        "Ada Lund mapped the coast. She is survived by two sons.",
    ],
)
def test_a_death_of_these_days_is_news(opening):
    mentions = resolve(opening + _LIFE + " She wrote a book two years ago.", published="2021-10-20")
    assert mentions[-1].value == "2019"


def test_a_death_long_ago_is_history():
    text = "Ada Lund, who mapped the coast, died on 12 October 1901." + _LIFE.replace("19", "18")
    mentions = resolve(text + " She married two years later.", published="2021-10-20")
    assert mentions[-1].value == "1882"
