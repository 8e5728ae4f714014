"""Durations counted from a happening: the day or span they bound, or the reason why none."""

import pytest

from tests.story.makers import article, day
from timeline.civil import day_number
from timeline.model import Article, Claim, Interval
from timeline.story.assembly import build
from timeline.story.counted.lengths import Length, cell, shifted
from timeline.wording import say_interval

PUBLISHED = "2020-03-06"  # a Friday


def counted(text: str, *others: Article) -> dict[str, str]:
    """What each count of the text was made into: words -> date, or the reason it is unplaced."""
    story = build([article("a", text, PUBLISHED), *others])
    mine = ("DURATION", "counted from a happening")
    found = {
        u.mention.text: u.why for u in story.unplaced if u.article == "a" and {u.mention.type, u.mention.rule} & {*mine}
    }
    for claim in (claim for event in story.events for claim in event.claims):
        if claim.article == "a" and claim.kind == "counted":
            found[claim.mention.text] = say_interval(claim.interval, claim.grain)
    return found


PLACED = [
    ("Envoys met in Oslo on Friday. The talks came two days after an earthquake hit the coast.", "4 March 2020"),
    ("The earthquake hit on Wednesday. The vote came two days after the earthquake.", "6 March 2020"),
    ("The vote on Friday came three days before the deal was signed.", "9 March 2020"),
    ("Troops left on Monday after 20 years of war in the hills.", "2000 to 2 March 2020"),
    ("The valley saw a 10-year war that ended in 1989.", "1979 to 1989"),
    ("A two-year siege that began in 1991 emptied the town.", "1991 to 1993"),
    # many ways to say it
    ("The blast was on Tuesday. Shops shut the day after the blast.", "4 March 2020"),
    ("The blast was on Tuesday. The day after the blast, shops shut.", "4 March 2020"),
    ("The blast was on Tuesday. The morning after the blast, shops shut.", "4 March 2020"),
    ("The blast was on Tuesday. Shops had shut the night before the blast.", "2 March 2020"),
    ("The blast was on Tuesday. Shops shut the day following the blast.", "4 March 2020"),
    ("The vote was on Tuesday. On the eve of the vote, shops shut.", "2 March 2020"),
    ("The vote was on Tuesday. Shops shut on the day of the vote.", "3 March 2020"),
    ("The vote was on Tuesday. Shops shut the same day as the vote.", "3 March 2020"),
    ("The blast was on Tuesday. Shops shut within hours of the blast.", "3 March 2020"),
    ("The blast was on Tuesday. Shops shut three hours after the blast.", "3 March 2020"),
    ("The blast was on Tuesday. Shops shut 48 hours after the blast.", "5 March 2020"),
    ("The blast was on Tuesday. Three days on from the blast, shops shut.", "6 March 2020"),
    ("The strike began on Monday. Two days into the strike, shops shut.", "4 March 2020"),
    ("The blast was on 3 February 2020. A month to the day after the blast, shops shut.", "March 2020"),
    ("The blast was on 3 February 2020. The week after the blast, shops shut.", "10 to 16 February 2020"),
    ("The blast was on 3 February 2019. The year after the blast, shops shut.", "2020"),
    ("The blast was on 3 February 2019. Shops had shut the month before the blast.", "January 2019"),
    ("Rebels seized power on 3 February 2019. Shops have been shut since the takeover.", "since 3 February 2019"),
    ("Rebels seized power on 3 February 2019. Until the takeover, shops were open.", "until 3 February 2019"),
    ("Two days after the vote on Tuesday, shops shut.", "5 March 2020"),
    ("Shops shut the day after the vote on Tuesday.", "4 March 2020"),
    ("Shops have been shut since the attack was reported on 3 February 2020.", "since 3 February 2020"),
    ("Five years after its launch, the ferry stopped in February 2020.", "2015"),
    ("The council voted on Tuesday. Shops shut two days before the council voted.", "1 March 2020"),
    ("A deal on Monday ended 20 years of war in the hills.", "2000 to 2 March 2020"),
    (
        "The mayor died on 3 February 2020. She retired in 1999 but taught children until two months before her death.",
        "December 2019",
    ),
    ("The council began to build in March 2016, three months after the floods.", "December 2015"),
    ("The mayor spoke on 2 March 2020; she left on 5 March 2020, a day after the vote.", "4 March 2020"),
    ("A deal put an end to 20 years of war on Monday.", "2000 to 2 March 2020"),
]


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_placed(text, expected):
    assert list(counted(text).values()) == [expected]


def test_a_happening_that_a_count_names_is_told_by_its_own_words():
    text = "The council began to build in March 2016, three months after the great floods in Alder."
    story = build([article("a", text, PUBLISHED)])
    assert [event.title for event in story.events] == ["Great floods in Alder", "Council began to build"]


UNPLACED = [
    ("The mayor conceded defeat on Sunday night after 16 years in office.", "how long something lasted"),
    ("The siege lasted three years.", "how long something lasted"),
    ("He was paid half in September 2019 and the rest two weeks after the theft.", "when that was"),
    ("The talks in June 2019 came two weeks after the quake.", "no single week"),
    ("The trial was halted for three weeks in late April and ended on 3 June 2019.", "how long something lasted"),
    ("The vote came two days after the earthquake.", "when that was"),
    ("Shops have been shut since the takeover.", "when that was"),
    (
        "A boy was killed on Tuesday. Ten years after a king was killed, his tomb was opened.",
        "when that was",
    ),
    ("A king was crowned on Tuesday. Ten years after the king was crowned, he fell.", "when that was"),
    ("The quake was on Tuesday. Ten years after the quake, the church was rebuilt.", "told as done before"),
    ("The rash fades two weeks after infection.", "when that was"),
    ("The blast was on Tuesday. Shops shut weeks after the blast.", "no exact length to count"),
    ("The blast was in 2019. Shops shut the day after the blast.", "when that was"),
    (
        "A blast was on Tuesday. A blast was on Monday. Shops shut the day after the blast.",
        "when that was",
    ),
    ("The talks on Friday came two days after the quake on Wednesday.", "dated already"),
    ("The talks on Friday came almost ten days after the quake.", "not an exact count"),
    ("The talks on Friday came less than three months after the quake.", "no exact length to count"),
]


@pytest.mark.parametrize(("text", "reason"), UNPLACED)
def test_unplaced_with_a_reason(text, reason):
    (why,) = counted(text).values()
    assert reason in why


NO_COUNTS = [
    "Rain is due until the vote.",
    "There has been none since the protests.",
    "Shops shut the day after Christmas.",
    "It was calm until the end.",
    "Shops shut the day before.",
]


@pytest.mark.parametrize("text", NO_COUNTS)
def test_words_that_name_no_happening_count_from_none(text):
    assert counted(text) == {}


def claims(text: str) -> dict[str, Claim]:
    """The counted claims of a text by the words of their date."""
    story = build([article("a", text, PUBLISHED)])
    return {c.mention.text: c for event in story.events for c in event.claims if c.kind == "counted"}


def test_the_reason_names_what_was_counted_from():
    text = "Envoys met in Oslo on Friday. The talks came two days after an earthquake hit the coast."
    (claim,) = claims(text).values()
    assert claim.certainty == "assumed"
    assert claim.why.startswith("“two days” counts back from 6 March 2020 (“Friday”): 4 March 2020.")
    assert claim.mention.anchor.kind == "event"


def test_a_chain_is_told_link_by_link():
    text = (
        "A fire broke out at the port on 10 February 2020. Envoys met two days after the fire. "
        "Ships left a week after the talks."
    )
    found = claims(text)
    assert [say_interval(c.interval, c.grain) for c in found.values()] == ["12 February 2020", "17 to 23 February 2020"]
    assert "Its own date is counted too: “two days” counts on from 10 February 2020" in found["a week"].why


def test_a_happening_of_another_article_is_named_with_it():
    other = article("b", "The Kessel bridge collapsed on 2 March 2020.", "2020-03-03", title="Bridge down")
    story = build([article("a", "Divers reached Kessel two days after the collapse.", PUBLISHED), other])
    (claim,) = [c for e in story.events for c in e.claims if c.kind == "counted"]
    assert say_interval(claim.interval, claim.grain) == "4 March 2020"
    assert "told in Bridge down" in claim.why
    assert (claim.mention.anchor.start, claim.certainty) == (None, "assumed")


def test_two_days_that_a_happening_elsewhere_can_lie_on_give_none():
    others = [
        article("b", "The Kessel bridge collapsed on 2 March 2020.", "2020-03-03"),
        article("c", "The Kessel bridge collapsed on 1 March 2020.", "2020-03-03"),
    ]
    assert (
        "neither this article nor another says clearly when that was"
        in counted("Divers reached Kessel two days after the collapse.", *others)["two days"]
    )


def test_a_circle_ends_unplaced_with_its_links():
    text = "The vote came two days after the funeral. The funeral was held a week before the vote."
    found = counted(text)
    assert all("in a circle" in why and "“two days”" in why and "“a week”" in why for why in found.values())
    assert list(found) == ["two days", "a week"]


SHIFTS = [
    ("2020-02-29", Length(1, "Y"), 1, "2021-02-28"),
    ("2020-03-31", Length(1, "M"), -1, "2020-02-29"),
    ("2020-03-06", Length(2, "W"), -1, "2020-02-21"),
    ("2020-01-01", Length(1, "D"), -1, "2019-12-31"),
]


@pytest.mark.parametrize(("start", "length", "sign", "expected"), SHIFTS)
def test_shifted(start, length, sign, expected):
    assert shifted(day(start), length, sign) == day(expected)


def test_a_count_can_tell_no_more_than_its_unit():
    friday = day("2020-03-06")
    assert cell(friday, "D") == Interval.days(friday, friday + 1)
    assert cell(friday, "W") == Interval.days(day("2020-03-02"), day("2020-03-09"))
    assert cell(friday, "M") == Interval.days(day("2020-03-01"), day("2020-04-01"))
    assert cell(friday, "Y") == Interval.days(day_number(2020), day_number(2021))
