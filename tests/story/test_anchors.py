"""Durations counted from a happening: the day or span they bound, or the reason why none."""

import pytest

from tests.story.makers import article, day
from timeline.civil import day_number
from timeline.dates import resolve
from timeline.model import Interval
from timeline.story.anchors import Length, cell, shifted
from timeline.story.article_claims import claims_of
from timeline.wording import say_interval

PUBLISHED = "2020-03-06"  # a Friday


def counted(text: str) -> dict[str, str]:
    """What each duration of the text was made into: words -> date, or the reason it is unplaced."""
    source = article("a", text, PUBLISHED)
    drafts, unplaced, _ = claims_of(source, resolve(text, PUBLISHED))
    found = {u.mention.text: u.why for u in unplaced if u.mention.type == "DURATION"}
    for draft in drafts:
        if draft.claim.mention is not None and draft.claim.mention.type == "DURATION":
            found[draft.claim.mention.text] = say_interval(draft.claim.interval, draft.claim.grain)
    return found


PLACED = [
    ("Envoys met in Oslo on Friday. The talks came two days after an earthquake hit the coast.", "4 March 2020"),
    ("The earthquake hit on Wednesday. The vote came two days after the earthquake.", "6 March 2020"),
    ("The vote on Friday came three days before the deal was signed.", "9 March 2020"),
    ("Troops left on Monday after 20 years of war in the hills.", "2000 to 2 March 2020"),
    ("The valley saw a 10-year war that ended in 1989.", "1979 to 1989"),
    ("A two-year siege that began in 1991 emptied the town.", "1991 to 1993"),
]


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_placed(text, expected):
    assert list(counted(text).values()) == [expected]


UNPLACED = [
    ("The siege lasted three years.", "how long something lasted"),
    ("The vote came two days after the earthquake.", "no sentence of the article dates"),
    ("The talks on Friday came two days after the quake on Wednesday.", "dated already"),
    ("The talks on Friday came almost ten days after the quake.", "not an exact count"),
]


@pytest.mark.parametrize(("text", "reason"), UNPLACED)
def test_unplaced_with_a_reason(text, reason):
    (why,) = counted(text).values()
    assert reason in why


def test_the_reason_names_what_was_counted_from():
    text = "Envoys met in Oslo on Friday. The talks came two days after an earthquake hit the coast."
    drafts, *_ = claims_of(article("a", text, PUBLISHED), resolve(text, PUBLISHED))
    claim = next(d.claim for d in drafts if d.claim.kind == "counted")
    assert claim.certainty == "assumed"
    assert claim.why.startswith("“two days” counts back from 6 March 2020 (“Friday”): 4 March 2020.")
    assert claim.mention.anchor.kind == "event"


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
