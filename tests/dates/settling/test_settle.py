"""What country, text and publish date decide about named days and figures."""

import pytest

from timeline.dates import resolve
from timeline.dates.country import country_of

PUBLISHED = "2021-10-20"


def only(text, **more):
    found = resolve(text, **({"published": PUBLISHED} | more))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "country", "value"),
    [
        ("They will gather for Thanksgiving.", None, "2021-11-25"),
        ("They gathered for Thanksgiving.", "CA", "2021-10-11"),
        ("They gathered for Canadian Thanksgiving.", None, "2021-10-11"),
        ("They gathered for Canadian Thanksgiving.", "US", "2021-10-11"),
        ("They marched on India's Independence Day.", None, "2021-08-15"),
        ("They marched on Ukraine's 30th Independence Day.", None, "2021-08-24"),
        ("They marched on Independence Day.", "PK", "2021-08-14"),
        ("They marched on Labour Day in Canada.", None, "2021-09-06"),
        ("Cards were sent on Mother's Day.", "GB", "2021-03-14"),
        ("Cards were sent on Mother's Day.", "US", "2021-05-09"),
        ("Crowds gathered on National Day.", "CN", "2021-10-01"),
        ("Crowds gathered on Singapore's National Day.", None, "2021-08-09"),
        ("They prayed on Easter Sunday 2021.", "GR", "2021-05-02"),
    ],
)
def test_a_country_decides_which_day_is_meant(text, country, value):
    assert only(text, country=country).value == value


def test_a_language_tag_names_a_country():
    assert [country_of(tag) for tag in ("en-GB", "en_CA", "zh-Hant-TW", "en", None)] == ["GB", "CA", "TW", None, None]
    assert only("Cards were sent on Mother's Day.", language="en-GB").value == "2021-03-14"


def test_without_a_country_the_other_day_is_kept():
    found = only("They gathered for Thanksgiving 2019.")
    assert (found.value, found.certainty) == ("2019-11-28", "assumed")
    assert [other.value for other in found.alternatives] == ["2019-10-14"]
    assert "Canada" in found.alternatives[0].why
    assert "Countries keep it on different days" in found.why


def test_a_day_that_means_nothing_without_a_country_is_left_out():
    assert resolve("Crowds gathered on National Day.", PUBLISHED) == ()
    assert resolve("Turnout on Election Day was low.", PUBLISHED, country="GB") == ()


def test_a_moon_may_be_sighted_a_day_off():
    found = only("Families will meet for Eid al-Fitr 2022.")
    assert (found.value, found.certainty) == ("2022-05-02", "assumed")
    assert [other.value for other in found.alternatives] == ["2022-05-01", "2022-05-03"]
    assert "sighting of the moon" in found.why


def test_ramadan_is_a_stretch_of_days():
    found = only("They fasted during Ramadan.")
    assert (found.grain, found.value, found.edtf) == ("month", "2021-04-13/2021-05-12", "2021-04-13/2021-05-12")
    assert "13 April to 12 May 2021" in found.why


def test_during_a_long_feast_means_all_of_it():
    assert only("They rested during Passover.").value == "2021-03-28/2021-04-04"
    assert only("They rested on Passover.").value == "2021-03-28"


def test_outside_the_years_reckoned_a_feast_has_no_date():
    found = only("The palace burned down on Diwali 1820.")
    assert (found.interval, found.value) == (None, "XXXX-XX-XX")
    assert "not reckoned" in found.why


def test_a_day_of_history_is_not_known_before_it_came():
    assert only("The world changed on 9/11.").value == "2001-09-11"
    assert resolve("The world changed on 9/11.", "1999-05-01") == ()


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("He survived the Sept. 11 attacks.", "2021-09-12", "2001-09-11"),
        ("He survived the September 11 terrorist attacks.", "2004-03-01", "2001-09-11"),
        ("The Sept. 11 Commission met.", "2004-03-01", "2001-09-11"),
        ("She led the September 11 Victim Compensation Fund.", "2010-06-19", "2001-09-11"),
        ("The vote is due on Sept. 11.", "2010-06-19", "2010-09-11"),
        ("The Jan. 6 riot was recalled.", "2022-03-01", "2021-01-06"),
        ("It fell on Sept. 11.", "2021-10-20", "2021-09-11"),
        ("The Sept. 11 attacks on the convoy failed.", "1999-10-20", "1999-09-11"),
    ],
)
def test_a_day_known_by_its_date_has_the_year_of_what_made_it_known(text, published, value):
    assert only(text, published=published).value == value


def test_an_election_day_of_no_fixed_date_keeps_its_year():
    assert only("He was jailed on election day in 1910.").value == "1910"
    assert resolve("They rested before election day.", PUBLISHED) == ()


def figures(text, **more):
    return [
        m for m in resolve(text, **({"published": PUBLISHED} | more)) if "/" in m.text or "." in m.text or "-" in m.text
    ]


@pytest.mark.parametrize(
    ("text", "more", "value", "because"),
    [
        ("It was signed on 10/11/2020.", {}, "2020-10-11", "not written whether"),
        ("It was signed on 10/11/2020.", {"country": "US"}, "2020-10-11", "written in the United States"),
        ("It was signed on 10/11/2020.", {"country": "gb"}, "2020-11-10", "written in Britain"),
        ("It was signed on 10/11/2020.", {"language": "en-AU"}, "2020-11-10", "written in Australia"),
        ("It was signed on 10/11/2020.", {"country": "CA"}, "2020-10-11", "not written whether"),
        (
            "It was signed on 10/11/2020 and ended 25/12/2020.",
            {},
            "2020-11-10",
            "25/12/2020 can only have the day",
        ),
        (
            "It was signed on 10/11/2020 and ended 12/25/2020.",
            {"country": "GB"},
            "2020-10-11",
            "can only have the month",
        ),
        ("It was signed on 10/11/2020, and 10 November will be a holiday.", {}, "2020-11-10", "writes that day out"),
        ("It was signed on 10/11/2020, and 11 October will be a holiday.", {"country": "GB"}, "2020-10-11", "day out"),
        ("Posted 3/9/2021 at noon.", {"published": "2021-09-03"}, "2021-09-03", "that is the publish date"),
        ("It was signed on 10.11.2020.", {"country": "US"}, "2020-11-10", "dots stand"),
        ("It was signed on Tuesday, 10/11/2020.", {"country": "US"}, "2020-11-10", "falls on that weekday"),
    ],
)
def test_what_speaks_for_an_order_is_told_and_the_other_one_kept(text, more, value, because):
    found = figures(text, **more)[0]
    assert (found.value[:10], found.certainty, len(found.alternatives)) == (value, "assumed", 1)
    assert because in found.why
    year, month, day = value.split("-")
    assert found.alternatives[0].value[:10] == f"{year}-{day}-{month}"


@pytest.mark.parametrize(("text", "value"), [("signed 13/10/2020 by", "2020-10-13"), ("on 7/7/2020 we", "2020-07-07")])
def test_figures_with_one_reading_are_stated(text, value):
    (found,) = figures(text, country="US")
    assert (found.value, found.certainty, found.alternatives) == (value, "stated", ())


def test_a_text_that_writes_both_orders_decides_nothing():
    text = "From 13/10/2020 and 10/14/2020 it grew, on 5/6/2020 it fell."
    assert [m.value for m in figures(text)] == ["2020-10-13", "2020-10-14", "2020-05-06"]


def test_figures_without_a_year_take_the_countrys_order():
    values = [figures("It begins on 4/11.", country=code)[0].value for code in ("US", "GB")]
    assert values == [
        "2022-04-11",
        "2021-11-04",
    ]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("After Sept. 11 he enlisted. The Sept. 11 attacks had shaken him.", "2010-06-19", "2001-09-11"),
        ("On Sept. 11 they laid wreaths for those of the Sept. 11 attacks.", "2010-09-13", "2010-09-11"),
    ],
)
def test_the_bare_date_of_the_attacks_is_known_where_the_text_speaks_of_them(text, published, value):
    assert resolve(text, published)[0].value == value
