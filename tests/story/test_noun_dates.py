"""Dates of a noun in a clause whose verb has a date of its own."""

import pytest

from tests.story.makers import article
from timeline.dates import resolve
from timeline.story.article_claims import claims_of
from timeline.story.noun_dates import noun_date

PUBLISHED = "2021-10-20"


def told(text: str) -> list[tuple[str, str]]:
    """The words of each date that makes a claim, and the claim's title."""
    drafts = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED)).drafts
    return [(draft.claim.mention.text, draft.claim.title) for draft in drafts if draft.claim.mention]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two guards were held on Monday over the killing of a clerk in 2018.",
            [("Monday", "Two guards were held over the killing of a clerk"), ("2018", "Killing of a clerk")],
        ),
        ("A baker was jailed on Friday for a swindle in 2018.", [("Friday", "Baker was jailed for a swindle")]),
        ("A baker was convicted on Friday of tax fraud in 2018.", [("Friday", "Baker was convicted of tax fraud")]),
        ("Ole Berg, mayor from 2012 to 2018, died on Monday.", [("Monday", "Ole Berg, mayor, died")]),
        ("Ole Berg, a teacher at the school from 2012 to 2018, was not asked.", []),
        (
            "Orders for the ferry in 2019 were made public on Monday.",
            [("Monday", "Orders for the ferry were made public")],
        ),
    ],
)
def test_a_date_of_a_noun_is_not_that_of_the_verb(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ole Berg played for Leeds in 2012 and for York in 2014.",
        "Crowds marched on Monday through the streets of Oslo and sang on Friday.",
        "The mill opened in 1998 with a feast and closed in 2011.",
        "A court on Monday freed the man who was held in 2018.",
    ],
)
def test_two_dates_of_two_deeds_both_stay(text):
    assert len(told(text)) == 2


def test_the_days_of_a_list_date_the_same():
    text = "The judge, who sat on 4, 5 and 9 May, found that six boats had leaked."
    assert [title for _, title in told(text)] == ["Judge sat"] * 3
    text = "On Friday, Saturday's match was called off."
    assert told(text)[1] == ("Saturday", "Match was called off")


def test_what_is_still_to_come_stays():
    text = "The yard sold two boats on Monday for delivery in 2023."
    assert [words for words, _ in told(text)] == ["Monday", "2023"]


def test_a_noun_that_names_a_happening_has_its_date():
    text = "He was jailed on Monday for the attack in 2018."
    found = noun_date(text, (0, len(text)), (42, 46), [(17, 23)])
    assert found is not None
    assert found.named is not None
    assert text[found.named.start : found.named.end] == "the attack in 2018"
    assert noun_date(text, (0, len(text)), (17, 23), [(42, 46)]) is None
