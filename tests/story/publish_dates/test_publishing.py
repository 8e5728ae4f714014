"""Publish dates: which sign is taken, what it says, and that nothing is guessed."""

import pytest

from tests.story.makers import article
from timeline.story.publish_dates.publishing import header_lines, with_publish_dates

HEADERS = [
    (" date 2021-10-20 \nText follows.", "2021-10-20"),
    ("22:28 UTC+8, 2021-10-20\nText follows.", "2021-10-20T22:28:00+08:00"),
    ("Published: May 3, 2019\n\nText follows.", "2019-05-03"),
    ("Friday, 3 May 2019\nText follows.", "2019-05-03"),
    ("May 3rd 2019, 10th\nText.", None),
    ("May 3rd, 2019\nText.", "2019-05-03"),
    ("Posted on May 3, 2019 at 10:15 am\nText follows.", "2019-05-03"),
    ("Updated May 9, 2019\nPublished May 3, 2019\nText.", "2019-05-03"),
    ("By Ann Hill, May 3, 2019\nText.", "2019-05-03"),
    ("By the Harbour Staff The mayor speaks at a rally May 3, 2017 in Oslo\nText.", None),  # a caption runs on
    ("Published May 3, 2019 | Ann Hill | Updated May 4, 2019\nText.", "2019-05-03"),  # a name between two dates
    ("1.2 pct bonds due May 3, 2019\nText.", None),
    ("The fire of May 3, 2019 destroyed the archive\nText.", None),
    ("May 3, 2019\nThe archive burned on June 1, 2020, the mayor said.", None),  # a line older than its news
    ("Text follows on May 3, 2019.", None),
    ("© 2021 Harbour Post\nText follows.", None),
    ("Text without any date.", None),
]


@pytest.mark.parametrize(("text", "expected"), HEADERS)
def test_header_lines(text, expected):
    published = with_publish_dates([article("a", text)])[0].published
    assert (published.moment.iso() if published.moment else None) == expected
    assert published.basis == ("stated" if expected else "unknown")


def test_a_header_line_keeps_its_span():
    text = "A title\n 22:28 UTC+8, 2021-10-20   0\nBody."
    line = header_lines(text)[0]
    assert text[line.start : line.end].strip() == line.text == "22:28 UTC+8, 2021-10-20   0"
    assert line.words == "22:28 UTC+8, 2021-10-20"


@pytest.mark.parametrize(
    "text",
    [
        "7 mars 2021\n\nLe vieux pont du port est tombé dans la nuit. Personne n'a été blessé, disent les pompiers.",
        "3 maggio 2021\n\nIl vecchio ponte del porto è caduto nella notte. Nessuno è rimasto ferito, dice il sindaco.",
        "5. Juni 2021\n\nDie alte Brücke am Hafen ist in der Nacht eingestürzt. Niemand wurde verletzt.",
    ],
)
def test_a_header_line_is_in_the_language_of_its_text(text):
    assert [line.text for line in header_lines(text)] == [text.partition("\n")[0]]  # its few words tell none


def test_a_date_that_came_with_the_article_stays():
    given = article("a", "date 2021-10-20\nText.", "2020-01-01")
    assert with_publish_dates([given])[0].published == given.published


CAPTION = "Crowds gather in Oslo on Friday, March 6, 2020."
CAPTIONS = [
    (f"{CAPTION} The march began Friday.", "2020-03-06"),
    (f"{CAPTION} The march began early.", None),
    ("Crowds gather in Oslo on Monday, March 6, 2020. It began Monday.", None),
    ("It happened on March 6, 2020. The march began Friday.", None),
    (f"{CAPTION} The march began Friday. It ended on March 9, 2020.", None),  # it tells of a later day
    (f"{CAPTION} The march began Friday. It will be repeated on March 9, 2021.", "2020-03-06"),
    ("Crowds will gather in Oslo on Friday, March 6, 2020. They met last Friday.", None),
    ("File photo: crowds in Oslo on Friday, March 6, 2020. The march began Friday.", None),
    ("Photo taken on Oct. 19, 2021 shows the pier. It closed Tuesday.", None),
]


@pytest.mark.parametrize(("text", "expected"), CAPTIONS)
def test_a_full_date_counts_only_where_its_weekday_agrees(text, expected):
    published = with_publish_dates([article("a", text)])[0].published
    assert (published.moment.iso() if published.moment else None) == expected
    assert published.basis == ("inferred" if expected else "unknown")


PICTURE = "Crowds gather in Oslo, March 6, 2020."
BESIDE_DATED = [
    (f"{PICTURE} The march began Friday.", "2020-03-06"),
    (f"{PICTURE} The march began Saturday.", None),  # the picture is of the day before
    (f"{PICTURE} The march began.", None),
    (f"{PICTURE} The march began Friday. It ended on March 9, 2020.", None),
    ("Crowds gather in Oslo, Feb. 7, 2020. The march began Friday.", None),  # an older picture of that weekday
    ("File photo: crowds in Oslo, March 6, 2020. The march began Friday.", None),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE_DATED)
def test_a_caption_without_a_weekday_counts_among_the_days_of_the_others(text, expected):
    others = [article("b", "Ships left.", "2020-03-05"), article("c", "Ships came.", "2020-03-07")]
    published = with_publish_dates([*others, article("a", text)])[-1].published
    assert (published.moment.iso() if published.moment else None) == expected
    assert published.basis == ("inferred" if expected else "unknown")
    assert with_publish_dates([article("a", text)])[0].published.moment is None


ADDRESSES = [
    ({"url": "https://example.org/2019/05/03/fire.html"}, "2019-05-03"),
    ({"path": "2019-05-03_fire.txt"}, "2019-05-03"),
    ({"path": "2021-10-20-talks.txt"}, "2021-10-20"),
    ({"path": "archive/20211020.html"}, "2021-10-20"),
    ({"url": "https://example.org/world/2021/oct/20/talks"}, "2021-10-20"),
    ({"url": "https://example.org/world/2021/oct/32/talks"}, None),
    ({"url": "https://example.org/story/20199999"}, None),
    ({"url": "https://example.org/fire"}, None),
]


@pytest.mark.parametrize(("fields", "expected"), ADDRESSES)
def test_an_address_may_hold_the_date(fields, expected):
    published = with_publish_dates([article("a", "The archive burned.", **fields)])[0].published
    assert (published.moment.iso() if published.moment else None) == expected


QUOTE = "“the archive was the memory of this harbour town”"


def test_a_sibling_gives_its_date_where_the_weekday_agrees():
    found = with_publish_dates(
        [article("a", f"The mayor said Friday: {QUOTE}."), article("b", f"She said {QUOTE}.", "2020-03-06")]
    )[0].published
    assert (found.moment.iso(), found.basis) == ("2020-03-06", "inferred")
    assert "a Friday, which is the weekday it names" in found.why


def test_a_sibling_of_another_weekday_gives_nothing():
    found = with_publish_dates(
        [article("a", f"The mayor said Monday: {QUOTE}."), article("b", f"She said {QUOTE}.", "2020-03-06")]
    )[0].published
    assert (found.moment, found.basis) == (None, "unknown")


DATELINES = [
    ("OSLO, March 6, 2020 (Agency) - Ships left the harbour.", "2020-03-06"),
    ("Pier closed\nOSLO, 6 March 2020 -- Ships left the harbour.", "2020-03-06"),
    ("OSLO, March 6 - Ships left the harbour.", None),  # of which year?
    ("OSLO, March 6 - Ships left the harbour.\n© 2020 Harbour Post", "2020-03-06"),
    ("OSLO, Feb. 30, 2020 - Ships left the harbour.", None),
]


@pytest.mark.parametrize(("text", "expected"), DATELINES)
def test_a_dateline_gives_the_day_where_its_year_is_known(text, expected):
    published = with_publish_dates([article("a", text)])[0].published
    assert (published.moment.iso() if published.moment else None) == expected
    assert published.certainty == ("assumed" if expected else None)


def test_a_dateline_without_a_year_takes_that_of_the_dated_articles():
    undated = article("a", "OSLO, Dec. 30 - Ships left the harbour.")
    for published, expected in (("2020-01-02", "2019-12-30"), ("2020-12-01", "2020-12-30"), ("2020-06-15", None)):
        found = with_publish_dates([undated, article("b", "The pier closed.", published)])[0].published
        assert (found.moment.iso() if found.moment else None) == expected


def test_what_is_stated_is_certain_and_a_sibling_leaves_another_day_possible():
    stated, inferred, sibling = with_publish_dates(
        [
            article("a", f"date 2020-03-06\nShe said {QUOTE}."),
            article("b", f"{CAPTION} The march began Friday."),
            article("c", f"The mayor said Friday: {QUOTE}."),
        ]
    )
    assert [a.published.certainty for a in (stated, inferred, sibling)] == ["stated", "assumed", "assumed"]
