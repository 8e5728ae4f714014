"""Named days by year and country."""

import pytest

from timeline.civil import iso_date
from timeline.dates.holidays import COUNTRIES, HOLIDAY_NAMES, HOLIDAYS, country_name, nth_weekday, occasions

DAYS = """
thanksgiving 2021-11-25 US
thanksgiving 2021-11-25
thanksgiving 2021-10-11 CA
labor day 2021-09-06 US
labor day 2021-05-01 PH
labour day 2021-09-06 CA
labour day 2021-05-01 IN
labour day 2021-10-25 NZ
mother's day 2021-05-09 US
mother's day 2021-03-14 GB
mother's day 2020-06-07 FR
mother's day 2021-05-30 FR
mother's day 2021-05-10 MX
father's day 2021-06-20 GB
father's day 2021-09-05 AU
independence day 2021-07-04
independence day 2021-08-15 IN
independence day 2021-08-24 UA
independence day 2021-04-15 IL
independence day 2021-09-16 MX
national day 2021-10-01 CN
republic day 2021-10-29 TR
easter 2021-04-04
easter 2021-05-02 GR
good friday 2021-04-30 RO
good friday 2021-04-02 GB
orthodox christmas 2022-01-07
ukrainian christmas 2022-01-07
ukrainian christmas 2023-12-25
ukrainian christmas 2024-12-25
ukrainian christmas eve 2022-01-06
ukrainian christmas eve 2024-12-24
ukrainian defenders 2022-10-14
ukrainian defenders 2023-10-01
easter monday 2022-04-18
pentecost 2021-05-23
mardi gras 2022-03-01
memorial day 2021-05-31
memorial day 1968-05-30
columbus day 2021-10-11
mlk day 2022-01-17
presidents day 2021-02-15
election day 2020-11-03
election day 2022-11-08
inauguration day 2021-01-20
super bowl 2021-02-07
super bowl 2022-02-13
super bowl 1998-01-25
super bowl 2002-02-03
black friday 2021-11-26
cyber monday 2021-11-29
victoria day 2021-05-24
victoria day 2022-05-23
august bank holiday 2021-08-30 GB
august bank holiday 2021-08-02 IE
spring bank holiday 2021-05-31
remembrance sunday 2021-11-14
swedish midsummer 2021-06-25 SE
queen's birthday 2021-06-14 AU
king's day 2014-04-26 NL
d-day 1944-06-06
9/11 2001-09-11
yom kippur 2021-09-16
purim 2021-02-26
shavuot 2021-05-17
sukkot 2021-09-21
simchat torah 2021-09-29
simchat torah 2021-09-28 IL
eid al-fitr 2021-05-13
eid al-fitr 2021-05-14 IN
eid al-adha 2021-07-20
ashura 2021-08-18
islamic new year 2021-08-09
mawlid 2021-10-18
tet 2007-02-17
seollal 2021-02-12
chuseok 2021-09-21
vesak 2021-05-26
songkran 2021-04-13
women's day 2021-03-08
""".strip().splitlines()


@pytest.mark.parametrize("line", DAYS)
def test_a_day_falls_where_its_country_keeps_it(line):
    words = line.split()
    country = words.pop() if len(words[-1]) == 2 else None
    expected = words.pop()
    found = occasions(" ".join(words), int(expected[:4]), country)
    assert expected in [iso_date(occasion.first) for occasion in found]


def test_every_name_has_a_day_in_some_country():
    for key in HOLIDAY_NAMES.values():
        countries = [None, *HOLIDAYS[key].where]
        years = (2020, 2021)  # some are kept in leap years alone
        assert any(occasions(key, year, country) for country in countries for year in years), key


def test_no_two_days_share_a_name_and_every_country_has_one():
    names = [name for day in HOLIDAYS.values() for name in day.names.split("|")]
    assert len(names) == len(set(names))
    used = {code for day in HOLIDAYS.values() for code in (*day.where, *day.rivals)}
    assert used - set(COUNTRIES) == set()


def test_rivals_are_among_the_countries_of_their_day():
    assert all(set(day.rivals) <= set(day.where) for day in HOLIDAYS.values())


def test_weekdays_count_from_both_ends():
    assert [iso_date(nth_weekday(2021, 5, 0, 1)), iso_date(nth_weekday(2021, 5, 0, -1))] == ["2021-05-03", "2021-05-31"]


def test_a_country_is_named_as_a_sentence_has_it():
    assert [country_name("GB"), country_name("US"), country_name("ZZ")] == ["Britain", "the United States", "ZZ"]


def test_an_islamic_day_may_be_a_day_earlier_or_later():
    (eid,) = occasions("eid al-fitr", 2021)
    assert [iso_date(day) for day, _ in eid.others] == ["2021-05-12", "2021-05-14"]
    (ramadan,) = occasions("ramadan", 2021)
    assert (ramadan.length, ramadan.grain) == (30, "month")


def test_close_calls_of_the_moon_keep_both_days():
    (diwali,) = occasions("diwali", 2024)
    assert [iso_date(day) for day in (diwali.first, *(other for other, _ in diwali.others))] == [
        "2024-10-31",
        "2024-11-01",
    ]
