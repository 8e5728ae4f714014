"""What a reason says is true of what was used: where it stands, by whose clock, what else the words could mean."""

import pytest

from timeline import resolve

PUBLISHED = "2021-10-20"


def _why(text: str, words: str) -> str:
    (mention,) = [m for m in resolve(text, PUBLISHED) if m.text == words]
    return mention.why.split("; ", 1)[-1] if "; counted" in mention.why else mention.why.split("” ", 1)[-1]


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        (
            "It struck at 4 p.m. (1400 GMT) on Tuesday.",
            "1400 GMT",
            "counted from the date told after it, Tuesday 19 October 2021: 19 October 2021, 14:00 (UTC).",
        ),
        (
            "On Tuesday it struck at 1400 GMT.",
            "1400 GMT",
            "counted from the date told before it, Tuesday 19 October 2021: 19 October 2021, 14:00 (UTC).",
        ),
        (
            "It opens at 11 a.m. Cairo time.",
            "11 a.m. Cairo time",
            "counted from the publish date, Wednesday 20 October 2021: 20 October 2021, 11:00–12:00 (UTC+2). "
            "It could also be 20 October 2021, 11:00–12:00 (UTC+3).",
        ),
        (
            "Loadings fell in the week ended February 20, down from the previous week.",
            "the previous week",
            "counts from the date told before it, the week of Monday 15 to Sunday 21 February 2021: "
            "the week of Monday 8 to Sunday 14 February 2021.",
        ),
        (
            "In the spring of 1950 he came; the following winter he left.",
            "the following winter",
            "counts from the date told before it, March to May 1950: December 1950 to February 1951.",
        ),
    ],
)
def test_a_reason_tells_what_a_date_was_counted_from(text, words, reason):
    assert _why(text, words) == reason


@pytest.mark.parametrize(("text", "why"), [
    ("It opens at 11 a.m. Cairo time.", "if Cairo time is daylight time"),
    ("It opens at 11 a.m. CST.", "if CST is China Standard Time"),
])  # fmt: skip
def test_a_zone_is_named_as_it_is_printed(text, why):
    (mention,) = resolve(text, PUBLISHED)
    assert [other.why for other in mention.alternatives] == [why]


def test_no_other_reading_is_the_same_again():
    text = "Flour rose from the price paid for the November to April crop."
    last = resolve(text, "2021-03-02")[-1]
    assert (last.value, last.alternatives) == ("2021-04", ())
