"""Two weekdays before two days of a month."""

import pytest

from timeline.dates.resolve import resolve


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Saturday and Sunday, Oct. 16-17", "en", ["2021-10-16", "2021-10-17"]),
        ("Friday and Saturday (March 3-4, 2017)", "en", ["2017-03-03", "2017-03-04"]),
        ("Samstag und Sonntag (16. bis 17. Oktober)", "de", ["2021-10-16", "2021-10-17"]),
        ("Saturday & Sunday, Nov. 6-7", "en", ["2021-11-06", "2021-11-07"]),
        ("Saturday and Sunday in May", "en", ["2021-10-23", "2021-10-24"]),
    ],
)
def test_the_weekdays_are_those_days(text, language, values):
    found = resolve(f"Die Messe: {text}." if language == "de" else f"The fair: {text}.", "2021-10-20", language)
    assert [m.value for m in found][:2] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Nov. 2 - 3 (Tues-Wed 9:00am)", ["2021-11-02", "2021-11-03", "2021-11-02", "2021-11-03T09:00"]),
        ("6-7 November (Sat & Sun)", ["2021-11-06", "2021-11-07", "2021-11-06", "2021-11-07"]),
        ("6 and 7 November (Saturday and Sunday)", ["2021-11-06", "2021-11-07", "2021-11-06", "2021-11-07"]),
    ],
)
def test_the_weekdays_in_brackets_are_the_days_before_them(text, values):
    assert [m.value for m in resolve(f"The fair is on {text}.", "2021-10-20", "en")] == values
