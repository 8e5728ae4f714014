"""A pasted article: what is given, what header lines give, and what is refused."""

from datetime import date, datetime

import pytest

from timeline.civil import day_number
from timeline.errors import SourceError
from timeline.model import Moment
from timeline.sources import pasted


def test_what_is_given_is_kept() -> None:
    article = pasted(
        "It rained.\r\n\r\nIt stopped.", title=" Rain ", published="20 October 2021", publisher="Post",
        url="https://example.org/rain", language="en",
    )  # fmt: skip
    assert article.text == "It rained.\n\nIt stopped."
    assert (article.title, article.publisher, article.url, article.language) == (
        "Rain", "Post", "https://example.org/rain", "en",
    )  # fmt: skip
    assert article.published.moment is not None
    assert article.published.moment.iso() == "2021-10-20"
    assert article.published.basis == "stated"


def test_header_lines_give_what_the_form_leaves_empty() -> None:
    text = "Publisher: Quay Times\nDate: 2021-10-23\n\nFerry begins its trips\nThe new ferry began on Friday."
    article = pasted(text, publisher="Harbour Post")
    assert (article.title, article.publisher, article.text[:12]) == (
        "Ferry begins its trips", "Harbour Post", "Ferry begins",
    )  # fmt: skip
    assert article.published.moment is not None


@pytest.mark.parametrize(
    ("written", "language", "day"),
    [
        ("25/04/2021", "", (2021, 4, 25)),
        ("04/04/2021", "", (2021, 4, 4)),
        ("03/04/2021", "en-GB", (2021, 4, 3)),
        ("03.04.2021", "de", (2021, 4, 3)),
        ("2021-04-03", "", (2021, 4, 3)),
    ],
)
def test_figures_that_give_one_day_only_are_taken(written: str, language: str, day: tuple[int, int, int]) -> None:
    made = pasted("It rained.", published=written, language=language)
    assert made.published.moment == Moment(day_number(*day))


def test_the_country_of_the_address_tells_the_order_of_figures() -> None:
    made = pasted("It rained.", published="03/04/2021", url="https://www.example.co.uk/rain")
    assert (made.published.moment, made.published.certainty) == (Moment(day_number(2021, 4, 3)), "stated")


def test_the_same_text_has_the_same_id_and_another_text_another() -> None:
    assert pasted("It rained.").id == pasted(" It rained.\n", title="Rain").id
    assert pasted("It rained.").id != pasted("It rains.").id


def test_none_is_a_field_left_empty_and_a_day_is_a_publish_date() -> None:
    bare = pasted("It rained.", title=None, published=None, publisher=None, url=None, language=None)
    assert bare == pasted("It rained.")
    for day in (date(2021, 10, 20), datetime(2021, 10, 20, 9, 30)):
        assert pasted("It rained.", published=day).published.moment.day == day_number(2021, 10, 20)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"text": " \n "}, "holds no text"),
        (
            {"text": "It rained.", "published": "one fine day"},
            "^“one fine day” could not be read as a date. Write it like",
        ),
        (
            {"text": "It rained.", "published": "03/04/2021"},
            "month first. .*: 4 March 2021 or 3 April 2021[.]",
        ),
        ({"text": "date: 03.04.2021\n\nIt rained."}, "4 March 2021 or 3 April 2021"),
        ({"text": "It rained.", "url": "javascript:alert(1)"}, "must begin with https:// or http://"),
        ({"text": "It rained.", "url": "https://["}, "must begin with https:// or http://"),
        ({"text": "It rained.", "published": 20211020}, "“published” must be text, not 20211020"),
        ({"text": "It rained.", "title": ["Rain"]}, "“title” must be text, not "),
        ({"text": None}, "holds no text"),
        ({"text": "It \0 rained."}, "is NUL"),
        ({"text": "It \ud800 rained."}, "is not UTF-8"),
    ],
)
def test_what_is_wrong_is_said(fields: dict[str, object], why: str) -> None:
    with pytest.raises(SourceError, match=why):
        pasted(**fields)
