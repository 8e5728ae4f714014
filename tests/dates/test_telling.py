"""What news says again: counts back in the same words, and bare months told before."""

import pytest

from timeline.dates import resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Rents rose in the week of Oct. 11 from the previous week. Fares fell from the previous week.",
            ["2021-W41", "2021-W40", "2021-W40"],
        ),
        (
            "The pier was full on Saturday, unlike the previous Saturday. The fort was empty the previous Saturday.",
            ["2021-10-16", "2021-10-09", "2021-10-09"],
        ),
        (
            "Sales grew in 2020 over the prior year. Costs, too, grew over the prior year.",
            ["2020", "2019", "2019"],
        ),
        (
            "It snowed on Monday, as it had a day earlier. It thawed as it had a day earlier.",
            ["2021-10-18", "2021-10-17", "2021-10-17"],
        ),
        # what is only compared with is no place to count from
        (
            "It took 40 days in the week of Oct. 11, against 42 the previous week and 38 in the year-ago week.",
            ["P40D", "2021-W41", "2021-W40", "2020-W42"],
        ),
        # what goes on from there does count back
        (
            "Sales grew in 2020 from the year before, and from the year before that.",
            ["2020", "2019", "2018"],
        ),
        (
            "Sales grew in 2020 over the prior year. In 2018 they fell from the prior year.",
            ["2020", "2019", "2018", "2017"],
        ),
    ],
)
def test_a_count_back_in_the_same_words_is_the_same_one(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('She will step down in May. He nods. "Yes, in May," he says.', ["2022-05", "2022-05"]),
        ("Imports fell in May. The May figures suggest that they may fall further.", ["2021-05", "2021-05"]),
        # a verb of its own tells of another year
        ("She will step down in May. He stepped down in May.", ["2022-05", "2021-05"]),
        ("She stepped down in May. He will step down in May.", ["2021-05", "2022-05"]),
        # a month with its year is none to go by
        ('Imports fell in May 2019. "Yes, in May," he says.', ["2019-05", "2021-05"]),
    ],
)
def test_a_month_in_doubt_is_the_one_told_before(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


def test_the_reason_tells_of_the_month_before_and_keeps_the_other_year():
    last = resolve('She will step down in May. "Yes, in May," he says.', "2021-10-20")[-1]
    assert last.certainty == "assumed"
    assert "told of that month before" in last.why
    assert [other.value for other in last.alternatives] == ["2021-05"]
