"""Four figures: what makes them a year, and what makes them another number."""

import pytest

from timeline.dates import resolve

_PAGE = "{}\n0905 Crews have reached the last village.\n{}\n0840 The road is open again."


def _found(text):
    return [mention.text for mention in resolve(text, "2021-10-20")]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("In 2010 Main Street was rebuilt.", ["2010"]),
        ("Shots were heard at 2010 Main Street.", []),
        ("The firm had 1998 sales of $5 million.", ["1998"]),
        ("The firm had 1998 stores.", []),
        ("It was the 2004 of her dreams.", ["2004"]),
        ("He got 2004 of the votes.", []),
        ("under military rule 1976-83", ["1976", "83"]),
        ("Rule 1976 was struck.", []),
        ("Directive 2004/38 binds them.", []),
        ("It grew from 2000 to 1 May 2001.", ["2000", "1 May 2001"]),
        ("The odds are 2000 to 1.", []),
        ("a scale of 1:1950", []),
        ("A steep fall in 1986 hurt growers.", ["1986"]),
        ("In 1974 miners walked out. In 1926 troops were sent.", ["1974", "1926"]),
        ("It was poor. By 1788 prisoners had built a road.", ["1788"]),
        ("But in 1931 men with families fled, and in 1931 men fled.", []),
        ("Power was lost in 1974 homes.", []),
        ("In 1974 homes damaged by the wind the power was lost.", []),
        ("In 1974 people the drug failed.", []),
        ("In 1600 workers fled.", []),
        ("A roll begun in 1291 mentions no tenants.", ["1291"]),
        ("They kept it in 1291 lists.", []),
        ("They met in the fall of 1986.", ["the fall of 1986"]),
    ],
)
def test_what_stands_around_four_figures_decides(text, years):
    assert _found(text) == years


@pytest.mark.parametrize(
    ("entries", "years"),
    [
        (("1912 The envoy", "1858 A doctor", "1828 The army", "1404 Two ships"), 0),
        (("1828 The army", "1858 A doctor", "1912 The envoy"), 3),  # a chronicle goes on from its beginning
        (("2010 The envoy", "2004 A doctor", "1958 The army"), 3),  # what lies near our time may be years
        (("1912 The envoy", "1878 A doctor", "1828 The army"), 3),  # no clock shows 18:78
        (("1912 The envoy", "1858 A doctor"), 2),  # two are no column
    ],
)
def test_entries_that_open_with_ever_earlier_clocks_are_a_live_page(entries, years):
    text = "\n".join(f"{entry} has come to the village." for entry in entries)
    assert len(resolve(text, "2010-01-15")) == years


@pytest.mark.parametrize(
    ("clocks", "years"),
    [
        ("2042 2034 2030 2018 2007 1954 1945", 0),
        ("2042 2034 2030 2018", 4),  # four are few
        ("2018 2014 2010 2007 1954 1945 1918", 7),  # each can be a year that has been
        ("2042 2034 2030 2018 2007 1978 1945", 7),  # no clock shows 19:78
        ("1945 1954 2007 2018 2030 2034 2042", 7),  # a plan goes on from its beginning
    ],
)
def test_clocks_before_a_colon_that_are_no_years_of_the_past_are_a_live_page(clocks, years):
    text = "\n".join(f"{clock} : The envoy speaks in the village." for clock in clocks.split())
    assert len(resolve(text, "2010-06-15")) == years


def test_the_clock_column_of_a_live_page_is_no_list_of_years():
    assert _found(_PAGE.format("1815 The minister has landed.", "1948 Aid is on its way.")) == []


def test_a_list_of_years_is_no_clock_column():
    assert _found("1815 The war ends.\n1848 Barricades go up.\n1914 War returns.") == ["1815", "1848", "1914"]
