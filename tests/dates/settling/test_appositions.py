"""A count beside the date it comes to is that date, told again."""

import pytest

from timeline import resolve

PUBLISHED = "2021-10-20"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He fell on 3 May. On 5 May, two days later, he died.", ["2021-05-03", "2021-05-05", "2021-05-05"]),
        ("It began in 1866. It shut in 1870, four years later.", ["1866", "1870", "1870"]),
        ("It began in 1866. It shut in 1870 (four years later).", ["1866", "1870", "1870"]),
        ("It rained in March 2020. In May 2020, only two months later, it burned.", ["2020-03", "2020-05", "2020-05"]),
        ("It began in 1866; four years later, it shut.", ["1866", "1870"]),
        ("It began in 1866. Four years later, in 1870, it shut.", ["1866", "1870", "1870"]),
        ("Two years earlier, in 2016, it had been sold.", ["2016", "2016"]),
        ("It shut in 2019. Four years before, in August 2016, it was sold.", ["2019", "2016", "2016-08"]),
        ("Ten days later, on 3 May 1987, it burned.", ["1987-05-03", "1987-05-03"]),
        ("It shut in 2019. Two years earlier in 2016 terms it was rich.", ["2019", "2017", "2016"]),
        ("It shut in 2019. Two years later it burned, in 2021 it was sold.", ["2019", "2021", "2021"]),
        ("It began on 3 May and, two days later, it shut.", ["2021-05-03", "2021-05-05"]),
        ("It opened in 2001, two years later than planned.", ["2001", "P2Y"]),
        ("It came three days earlier than expected.", ["P3D"]),
        ("They wed in 1989 and moved two years after that.", ["1989", "1991"]),
        ("It burned on 5 May 2020. Three weeks before that he had left.", ["2020-05-05", "2020-W16"]),
        ("It burned on 5 May 2020. Two days after that fire he left.", ["2020-05-05", "P2D"]),
        ("He fell on 5 May 2020, a Tuesday, and died.", ["2020-05-05", "2020-05-05"]),
        ("On 29 March 1461, Palm Sunday, they met.", ["1461-03-29", "1461-03-29"]),
        ("On 24 December, Christmas was near.", ["2020-12-24", "2020-12-25"]),
        ("It shut in July 2011, the same year as the mill.", ["2011-07", "2011"]),
        ("He fell on 5 May (a Wednesday).", ["2021-05-05", "2021-05-05"]),
        ("He fell on 5 May 2020, a Tuesday night.", ["2020-05-05", "2021-10-19TNI"]),
    ],
)
def test_a_count_beside_its_date_is_that_date(text, values):
    assert [mention.value for mention in resolve(text, PUBLISHED)] == values


def test_other_languages_tell_it_again_too():
    text = "Er fiel am 3. Mai. Am 5. Mai, zwei Tage später, starb er."
    assert [mention.value for mention in resolve(text, PUBLISHED, "de")] == ["2021-05-03", "2021-05-05", "2021-05-05"]


def test_the_reason_says_that_it_is_told_again():
    mention = resolve("He fell on 3 May. On 5 May, two days later, he died.", PUBLISHED)[-1]
    assert mention.why == "“two days later” says again what the date beside it tells: Wednesday 5 May 2021."
