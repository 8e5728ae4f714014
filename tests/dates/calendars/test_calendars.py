"""Other calendars against dates that almanacs print."""

from itertools import pairwise

import pytest

from timeline.civil import day_number, iso_date
from timeline.dates.calendars import chinese, christian, hebrew, hindu, islamic, sky
from timeline.dates.holidays.faiths import nowruz

EASTERS = (
    "1190-03-25 1461-04-05 1961-04-02 1999-04-04 2000-04-23 2008-03-23 2011-04-24 2018-04-01 2019-04-21 2021-04-04 "
    "2024-03-31 2038-04-25"
)
ORTHODOX = (
    "1991-04-07 2008-04-27 2016-05-01 2017-04-16 2019-04-28 2020-04-19 2021-05-02 2022-04-24 2023-04-16 2024-05-05"
)
NEW_YEARS = (
    "1990-09-20 2000-09-30 2016-10-03 2018-09-10 2019-09-30 2020-09-19 2021-09-07 2022-09-26 2023-09-16 2024-10-03"
)
PASSOVERS = (
    "1998-04-11 2005-04-24 2016-04-23 2019-04-20 2020-04-09 2021-03-28 2022-04-16 2023-04-06 2024-04-23 2025-04-13"
)
HANUKKAHS = "2013-11-28 2016-12-25 2018-12-03 2019-12-23 2020-12-11 2021-11-29 2022-12-19 2023-12-08 2024-12-26"
LUNAR_NEW_YEARS = (
    "1968-01-30 1976-01-31 1985-02-20 1998-01-28 2000-02-05 2008-02-07 2010-02-14 2013-02-10 2017-01-28 2018-02-16 "
    "2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2033-01-31"
)
MID_AUTUMNS = "2001-10-01 2006-10-06 2013-09-19 2019-09-13 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17"
DRAGON_BOATS = "2015-06-20 2018-06-18 2019-06-07 2020-06-25 2021-06-14 2022-06-03 2023-06-22 2024-06-10"
DIWALIS = (
    "2001-11-14 2008-10-28 2013-11-03 2016-10-30 2018-11-07 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31"
)
HOLIS = "2008-03-22 2014-03-17 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25"
EID_AL_FITR = (
    "2005-11-03 2012-08-19 2015-07-17 2018-06-15 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30"
)
EID_AL_ADHA = "2006-12-31 2018-08-21 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16"
RAMADANS = "2010-08-11 2015-06-18 2018-05-16 2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11"
NOWRUZ = "2018-03-21 2019-03-21 2020-03-20 2021-03-21 2022-03-21 2023-03-21 2024-03-20 2025-03-21"


@pytest.mark.parametrize(
    ("reckoned", "dates"),
    [
        pytest.param(christian.easter, EASTERS, id="Easter"),
        pytest.param(christian.orthodox_easter, ORTHODOX, id="Orthodox Easter"),
        pytest.param(hebrew.rosh_hashanah, NEW_YEARS, id="Rosh Hashanah"),
        pytest.param(hebrew.passover, PASSOVERS, id="Passover"),
        pytest.param(hebrew.hanukkah, HANUKKAHS, id="Hanukkah"),
        pytest.param(lambda year: chinese.lunar_day(year, 1, 1), LUNAR_NEW_YEARS, id="Lunar New Year"),
        pytest.param(lambda year: chinese.lunar_day(year, 8, 15), MID_AUTUMNS, id="Mid-Autumn"),
        pytest.param(lambda year: chinese.lunar_day(year, 5, 5), DRAGON_BOATS, id="Dragon Boat"),
        pytest.param(lambda year: hindu.diwali(year)[0], DIWALIS, id="Diwali"),
        pytest.param(lambda year: hindu.holi(year)[0], HOLIS, id="Holi"),
        pytest.param(lambda year: islamic.occurrences(10, 1, year)[0], EID_AL_FITR, id="Eid al-Fitr"),
        pytest.param(lambda year: islamic.occurrences(12, 10, year)[-1], EID_AL_ADHA, id="Eid al-Adha"),
        pytest.param(lambda year: islamic.occurrences(9, 1, year)[0], RAMADANS, id="Ramadan"),
        pytest.param(nowruz, NOWRUZ, id="Nowruz"),
    ],
)
def test_a_feast_falls_on_the_days_that_almanacs_print(reckoned, dates):
    assert [iso_date(reckoned(int(date[:4]))) for date in dates.split()] == dates.split()


@pytest.mark.parametrize(
    ("reckoned", "expected"),
    [
        (hebrew.tu_bishvat, "2021-01-28"),
        (hebrew.tisha_bav, "2022-08-07"),  # 9 Av is a Saturday, so the fast is kept on Sunday
        (hebrew.israel_independence, "2022-05-05"),  # 5 Iyar is a Friday
        (hebrew.israel_independence, "2021-04-15"),
        (hebrew.holocaust_day, "2022-04-28"),
        (christian.advent, "2021-11-28"),
        (christian.advent, "2022-11-27"),  # Christmas on a Sunday
        (chinese.qingming, "2021-04-04"),
    ],
)
def test_a_moved_day_is_where_it_is_kept(reckoned, expected):
    assert iso_date(reckoned(int(expected[:4]))) == expected


def test_zones_part_the_lunar_new_years_of_vietnam_and_korea_from_chinas():
    days = [chinese.lunar_day(year, 1, 1, zone) for year, zone in ((2007, chinese.VIETNAM), (1997, chinese.KOREA))]
    assert [iso_date(day) for day in days if day] == ["2007-02-17", "1997-02-08"]
    assert iso_date(chinese.lunar_day(2007, 1, 1) or 0) == "2007-02-18"


def test_outside_its_years_a_calendar_says_nothing():
    assert [chinese.lunar_day(1900, 1, 1), chinese.lunar_day(2101, 8, 15), chinese.qingming(1800)] == [None] * 3
    assert [hindu.diwali(1949), hindu.holi(2101), hindu.guru_nanak(1900)] == [()] * 3


def test_two_ramadans_begin_in_2030_and_none_in_the_year_600():
    assert [iso_date(day) for day in islamic.occurrences(9, 1, 2030)] == ["2030-01-05", "2030-12-26"]
    assert islamic.occurrences(9, 1, 600) == ()


@pytest.mark.parametrize("year", range(1365, 1501, 9))
def test_arithmetic_is_at_most_two_days_from_the_printed_calendar(year):
    assert all(abs(islamic.tabular_start(year, m) - islamic.month_start(year, m)) <= 2 for m in range(1, 13))


def test_islamic_months_follow_one_another_without_a_gap():
    starts = [islamic.month_start(year, month) for year in range(1, 1601) for month in range(1, 13)]
    lengths = {after - first for first, after in pairwise(starts)}
    assert lengths <= {28, 29, 30, 31}  # 28 and 31 only where the table meets the arithmetic
    assert islamic.month_length(islamic.month_start(1442, 9), 9) == 30
    assert islamic.month_length(islamic.month_start(1442, 10), 10) == 29


def test_hebrew_years_have_a_length_that_the_calendar_allows():
    years = [hebrew.rosh_hashanah(year + 1) - hebrew.rosh_hashanah(year) for year in range(1500, 2500)]
    assert set(years) <= {353, 354, 355, 383, 384, 385}


def test_new_and_full_moons_come_at_the_minute_that_almanacs_give():
    new = sky.phases_in(day_number(2021, 2, 1), day_number(2021, 3, 1))
    full = sky.phases_in(day_number(2021, 5, 1), day_number(2021, 6, 1), full=True)
    minutes = [
        round((moment - day_number(*date)) * 1440)
        for moment, date in ((new[0], (2021, 2, 11)), (full[0], (2021, 5, 26)))
    ]
    assert minutes == pytest.approx([19 * 60 + 6, 11 * 60 + 14], abs=2)


def test_the_sun_is_at_the_equinox_within_a_quarter_of_an_hour():
    moment = sky.sun_reaches(0.0, day_number(2021, 3, 20))
    assert (moment - day_number(2021, 3, 20)) * 1440 == pytest.approx(9 * 60 + 37, abs=15)
