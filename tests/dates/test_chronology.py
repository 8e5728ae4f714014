"""Lists of dated entries: the years they leave out, and what their entries count from."""

import pytest

from timeline.dates import resolve

PUBLISHED = "2021-10-20"
# (language, text, the value of every mention in order)
TABLE = [
    pytest.param(
        "en",
        "How it went:\n\nNov. 18\nThe mayor hires a clerk\nDec. 6\nThe clerk is out\nJan. 12\nThe paper tells why. A "
        "day later he goes.\nSept. 13\nA vote\n",
        ["2020-11-18", "2020-12-06", "2021-01-12", "2021-01-13", "2021-09-13"],
        id="no year at all: the list lies behind the publish date",
    ),
    pytest.param(
        "en",
        "Key dates 20 April: A barge burns off the coast 28 April: The port is warned 8 June: A boom fails 15 July: A "
        "dam holds the next day. The owner will pay in October.\n",
        ["2021-04-20", "2021-04-28", "2021-06-08", "2021-07-15", "2021-07-16", "2021-10"],
        id="a list that has lost its lines; what follows its last sentence is no part of it",
    ),
    pytest.param(
        "en",
        "On stage:\n\nNov. 1: The Larks\nNov. 8: Tin Moon\nDec. 6: The Larks\nJan. 12: Ode\n",
        ["2021-11-01", "2021-11-08", "2021-12-06", "2022-01-12"],
        id="no year at all: the list lies nearer ahead of it",
    ),
    pytest.param(
        "en",
        "Key dates\n\nMarch 2003 - A strike begins.\nApril 2, 2004 - The mill shuts.\nApril 8 - Talks open.\n"
        "Nov. 9 - Talks end.\nJan. 5 - The mill opens.\n",
        ["2003-03", "2004-04-02", "2004-04-08", "2004-11-09", "2005-01-05"],
        id="the year of the entry above, and the next one after its end",
    ),
    pytest.param(
        "en",
        "2012\n\nDecember\n\n • 10 December: The mill shuts.\n • 28 December: Workers camp.\n\n2013\n\nJanuary\n\n"
        " • 5 January: The camp is cleared.\n",
        ["2012", "2012-12", "2012-12-10", "2012-12-28", "2013", "2013-01", "2013-01-05"],
        id="headings of years and months",
    ),
    pytest.param(
        "en",
        "--DECEMBER 2013--\n\n- 15: Shots are heard. The envoy was sacked in July.\n\n--JANUARY--\n\n- 9: The town "
        "that fell on December 22 is free.\n\n--MARCH--\n\n- 12: A probe opens.\n",
        ["2013-12", "2013-12-15", "2013-07", "2014-01", "2014-01-09", "2013-12-22", "2014-03", "2014-03-12"],
        id="days alone below a month",
    ),
    pytest.param(
        "en",
        "May 4, 2010: Oil is seen.\nMay 7: It fails the next day.\nJune 3: They pay next week.\nJune 9: It was hot on "
        "Monday.\n",
        ["2010-05-04", "2010-05-07", "2010-05-08", "2010-06-03", "2010-W23", "2010-06-09", "2010-06-07"],
        id="what an entry tells counts from its day",
    ),
    pytest.param(
        "en",
        "The year in the dale\n\nMarch\n16: Pubs shut.\n23: Schools shut.\n\nJune\n5: Shops open.\n19: Pubs open.\n",
        ["2021-03", "2021-03-16", "2021-03-23", "2021-06", "2021-06-05", "2021-06-19"],
        id="days alone right below their month, and no year at all",
    ),
    pytest.param(
        "en",
        "On the green\nNovember\n5 - Fire Night\n12 - Brass\nDecember\n3 - Bells\n10 - Gala Night\n",
        ["2021-11", "2021-11-05", "2021-11-12", "2021-12", "2021-12-03", "2021-12-10"],
        id="days with hyphens below months still to come",
    ),
    pytest.param(
        "en",
        "2019\n\nMAY\n\n4 – Snow.\n\nMARCH\n\n16 – Rain.\n2 – Fog.\n",
        ["2019", "2019-05", "2019-05-04", "2019-03", "2019-03-16", "2019-03-02"],
        id="a month that is a word too heads its days",
    ),
    pytest.param(
        "en",
        "October 3, 2020 | The pact.\nAugust 12 | Talks.\nMay 5 | A break.\nDecember 9 | The start.\n",
        ["2020-10-03", "2020-08-12", "2020-05-05", "2019-12-09"],
        id="the newest first",
    ),
    pytest.param(
        "en",
        "Aug. 2: A plan.\nOct. 5: A vote.\nJan. 7, 2020: A law.\n",
        ["2019-08-02", "2019-10-05", "2020-01-07"],
        id="entries before the first year",
    ),
    pytest.param(
        "en",
        "1998, Aug. 2: A plan.\n1999, July 12-14: A vote.\nDec. 3: A law.\n",
        ["1998", "1998-08-02", "1999", "1999-07-12", "1999-07-14", "1999-12-03"],
        id="the year first",
    ),
    pytest.param(
        "en",
        "Monday, Oct. 11: Talks open.\nTuesday: They stall.\nFriday: They end.\n",
        ["2021-10-11", "2021-10-12", "2021-10-15"],
        id="the account of a week",
    ),
    pytest.param(
        "en",
        "Nov. 3, 2021: Doors open at 8 p.m.\nNov. 4: A talk at 3 p.m.\nNov. 6: The end.\n",
        ["2021-11-03", "2021-11-03T20:00", "2021-11-04", "2021-11-04T15:00", "2021-11-06"],
        id="times of day stay with their line",
    ),
    pytest.param(
        "en",
        "April 27, 2009 at 3:15 pm\nIt was worse yesterday.\n\nApril 28, 2009 at 9:01 am\nThey closed it today.\n\n"
        "April 29, 2009 at 9:05 am\nWill it open on Monday?\n",
        ["2009-04-27", "2009-04-27T15:15", "2009-04-26", "2009-04-28", "2009-04-28T09:01", "2009-04-28", "2009-04-29",
         "2009-04-29T09:05", "2009-05-04"],
        id="what readers wrote, each below its date",
    ),
    pytest.param(
        "en",
        "| Day | Event |\n|---|---|\n| 4 May 2010 | Oil is seen |\n| 7 May | It fails |\n| 3 June | It holds |\n",
        ["2010-05-04", "2010-05-07", "2010-06-03"],
        id="a table",
    ),
    pytest.param(
        "en",
        "- **4 May 2010** – Oil is seen.\n- **7 May** – It fails.\n- **3 June** – It holds.\n",
        ["2010-05-04", "2010-05-07", "2010-06-03"],
        id="dates set in bold",
    ),
    pytest.param(
        "de",
        "12. November 2019: Die Mühle schließt.\n5. Dezember: Man berät.\n10. Januar: Sie wird im Mai öffnen.\n",
        ["2019-11-12", "2019-12-05", "2020-01-10", "2020-05"],
        id="German",
    ),
    pytest.param(
        "es",
        "3 de mayo de 2019: La huelga.\n8 de mayo: La charla.\n20 de junio: El pacto.\n",
        ["2019-05-03", "2019-05-08", "2019-06-20"],
        id="Spanish",
    ),
]  # fmt: skip
# Texts that are no chronology: their dates are read as those of any news.
OTHERS = [
    ("April 2, 2004 - The mill shuts.\nApril 8 - Talks open.\n", ["2004-04-02", "2022-04-08"]),
    ("2003\n\nA long tale.\n\n2004\n\nOn 8 April they met.\n\n2005\n\nIt ended.\n",
     ["2003", "2004", "2004-04-08", "2005"]),
    ("May 4, 2016: A.\nMarch 3: B.\nDecember 5: C.\nFebruary 1: D.\nNovember 2: E.\nJanuary 9: F.\n",
     ["2016-05-04", "2022-03-03", "2021-12-05", "2022-02-01", "2021-11-02", "2022-01-09"]),
    ("2019: A mill opens\nMarch 2020: It shuts\nApril 2020: It burns\nMay 2020: It is sold\nIt opens on 27 February.\n",
     ["2019", "2020-03", "2020-04", "2020-05", "2022-02-27"]),
    ("They left the camp in June\n5: that was all who stayed.", ["2021-06-05"]),
    ("They met on May 4, 2016.\nOn June 3 they left.\nIn July they fell out.\n",
     ["2016-05-04", "2016-06-03", "2016-07"]),  # no chronology, but a passage that looks back
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TABLE)
def test_entries_stand_in_order(language, text, expected):
    assert [mention.value for mention in resolve(text, PUBLISHED, language)] == expected


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_other_texts_are_read_as_before(text, expected):
    assert [mention.value for mention in resolve(text, PUBLISHED)] == expected


def test_a_list_that_looks_back_lies_behind_though_the_year_is_almost_over():
    months = "January\n4: Snow.\n19: Rain.\n\nJune\n2: Fog.\n9: Heat.\n"
    back, on = ([m.value for m in resolve(head + months, "2021-12-29")] for head in ("The year in the dale\n\n", ""))
    assert back == ["2021-01", "2021-01-04", "2021-01-19", "2021-06", "2021-06-02", "2021-06-09"]
    assert on == [value.replace("2021", "2022") for value in back]


def test_the_reason_says_that_it_is_an_entry():
    found = resolve("May 4, 2010: Oil is seen.\nMay 7: It fails the next day.\nJune 3: The end.\n", PUBLISHED)
    assert found[1].why == (
        "“May 7” takes its year from a date beside it: Friday 7 May 2010. It begins a line of a chronology, whose "
        "dates stand in order."
    )
    assert found[2].why == "“the next day” counts from the date told before it, Friday 7 May 2010: Saturday 8 May 2010."
    assert found[2].anchor is not None and (found[2].anchor.start, found[2].anchor.end) == (
        found[1].start,
        found[1].end,
    )
