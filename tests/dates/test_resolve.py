"""Intervals, anchors, certainty and reasons of resolved mentions."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from timeline.civil import day_number
from timeline.dates import resolve
from timeline.errors import UsageError
from timeline.model import Moment
from timeline.records import mention_record

PUBLISHED = "2021-10-20"


def only(text, published=PUBLISHED):
    mentions = resolve(text, published)
    assert len(mentions) == 1, [m.text for m in mentions]
    return mentions[0]


SPANS = [
    ("They met last week.", "2021-10-11", "2021-10-18", None, "week"),
    ("It began this week.", "2021-10-18", "2021-10-25", None, "week"),
    ("They met earlier this week.", "2021-10-18", "2021-10-21", None, "week"),
    ("It ends later this month.", "2021-10-20", "2021-11-01", None, "month"),
    ("It fell in mid-August.", "2021-08-11", "2021-08-21", None, "month"),
    ("It fell in early August.", "2021-08-01", "2021-08-11", None, "month"),
    ("It fell in late August.", "2021-08-21", "2021-09-01", None, "month"),
    ("It fell at the end of August.", "2021-08-25", "2021-09-01", None, "month"),
    ("It was banned in 2003.", "2003-01-01", "2004-01-01", None, "year"),
    ("It was banned in early 2003.", "2003-01-01", "2003-05-01", None, "year"),
    ("It fought in the 1980s.", "1980-01-01", "1990-01-01", None, "decade"),
    ("It fought in the late 1980s.", "1987-01-01", "1990-01-01", None, "decade"),
    ("The format held since 2017 goes on.", "2017-01-01", None, "end", "year"),
    ("It is shut until June 2022.", None, "2022-07-01", "start", "month"),
    ("It closes by Friday.", "2021-10-22", "2021-10-23", None, "day"),
    ("It grew over the past two years.", "2019-10-20", "2021-10-21", None, "year"),
    ("It may grow in the next three months.", "2021-10-20", "2022-01-21", None, "month"),
    ("Shots were heard last night.", "2021-10-19T20:00:00+00:00", "2021-10-20T06:00:00+00:00", None, "daypart"),
    ("It starts at 22:28 UTC+8.", "2021-10-20T22:28:00+08:00", "2021-10-20T22:29:00+08:00", None, "minute"),
    ("It starts at 3 p.m. EST.", "2021-10-20T15:00:00-05:00", "2021-10-20T16:00:00-05:00", None, "hour"),
    ("They rest this weekend.", "2021-10-23", "2021-10-25", None, "weekend"),
    ("Sales fell in the third quarter of 2020.", "2020-07-01", "2020-10-01", None, "quarter"),
    ("He fell in 44 BC.", "-0043-01-01", "-0042-01-01", None, "year"),
]


@pytest.mark.parametrize(("text", "start", "end", "open_side", "grain"), SPANS)
def test_the_interval_is_half_open(text, start, end, open_side, grain):
    record = mention_record(only(text))
    assert (record["from"], record["to"], record["open"], record["grain"]) == (start, end, open_side, grain)


UNPLACED = [
    ("It took two days.", "DURATION", "P2D"),
    ("They left after nearly 20 years.", "DURATION", "P20Y"),
    ("The talks come two days after the drill.", "DURATION", "P2D"),
    ("It is open now.", "DATE", "PRESENT_REF"),
    ("It grew in recent years.", "DURATION", "PXY"),
    ("They meet every Friday.", "SET", "XXXX-WXX-5"),
]


@pytest.mark.parametrize(("text", "type_", "value"), UNPLACED)
def test_what_is_no_place_has_no_interval(text, type_, value):
    mention = only(text)
    assert (mention.type, mention.value, mention.interval, mention.grain, mention.edtf) == (
        type_,
        value,
        None,
        None,
        None,
    )


WAITING = [
    ("They met last week.", "XXXX-WXX"),
    ("They met Wednesday.", "XXXX-WXX-3"),
    ("They left Aug. 31.", "XXXX-08-31"),
    ("They met yesterday.", "XXXX-XX-XX"),
    ("It fell in August.", "XXXX-08"),
]


@pytest.mark.parametrize(("text", "value"), WAITING)
def test_a_relative_date_waits_for_a_publish_date(text, value):
    mention = only(text, None)
    assert (mention.value, mention.interval, mention.certainty) == (value, None, "assumed")
    assert mention.why.endswith("waits for a publish date.")


def test_a_full_date_needs_no_publish_date():
    mention = only("It was signed on Oct. 20, 2021.", None)
    assert (mention.value, mention.certainty, mention.anchor) == ("2021-10-20", "stated", None)
    assert mention.why == "“Oct. 20, 2021” is written out: Wednesday 20 October 2021."


REASONS = [
    (
        "Putin warned last week of it.",
        "“last week” counts from the publish date, Wednesday 20 October 2021: "
        "the week of Monday 11 to Sunday 17 October 2021.",
    ),
    (
        "They met yesterday.",
        "“yesterday” counts from the publish date, Wednesday 20 October 2021: Tuesday 19 October 2021.",
    ),
    (
        "They left on Aug. 14.",
        "“Aug. 14” leaves out the year; counted from the publish date, Wednesday 20 October 2021, "
        "the words around it point back: Saturday 14 August 2021.",
    ),
    ("It took two days.", "“two days” is a length of time, not a place on the calendar."),
    ("It is open now.", "“now” names no place on the calendar."),
    ("They meet every Friday.", "“every Friday” repeats; it is not one place on the calendar."),
    ("It was banned in early 2003.", "“early 2003” is written out: January to April 2003."),
    ("It was banned in 2003.", "“2003” is written out: 2003."),
]


@pytest.mark.parametrize(("text", "why"), REASONS)
def test_the_reason_reads_as_a_sentence(text, why):
    assert only(text).why == why


def test_the_day_month_order_stays_an_assumption():
    mention = only("It was signed on 03/04/2021.")
    assert (mention.value, mention.certainty) == ("2021-03-04", "assumed")
    assert [a.value for a in mention.alternatives] == ["2021-04-03"]
    assert "It could also be Saturday 3 April 2021." in mention.why


def test_a_day_above_twelve_settles_the_order():
    assert only("It was signed on 10/20/2021.").certainty == "stated"


def test_an_unclear_weekday_keeps_the_other_one():
    mention = only("The Friday meeting in Moscow")
    assert (mention.value, mention.certainty) == ("2021-10-22", "assumed")
    assert [a.value for a in mention.alternatives] == ["2021-10-15"]


def test_a_clear_tense_computes_a_weekday():
    assert only("They met Friday.").certainty == "computed"


def test_a_clock_time_takes_the_zone_of_the_publish_date():
    published = Moment(738_083, 8 * 60, 480)
    mention = only("It starts at 10:15.", published)
    assert mention.interval.start == Moment(738_083, 615, 480)
    assert "No time zone is written; the publish date’s zone (UTC+8) is assumed." in mention.why


def test_a_clock_time_without_any_zone_is_assumed_utc():
    assert "written; UTC is assumed." in only("It starts at 10:15.").why


def test_a_clock_time_takes_the_day_named_beside_it():
    times = [m.value for m in resolve("The shop on Friday opened at 10:15 and shut.", PUBLISHED)]
    assert times == ["2021-10-15", "2021-10-15T10:15"]


def test_a_story_counts_from_the_date_told_before():
    mentions = resolve("On 3 May 1941 the ship sank. Two days later it was found. That year many sank.", PUBLISHED)
    assert [m.value for m in mentions] == ["1941-05-03", "1941-05-05", "1941"]
    assert mentions[1].anchor.kind == "mention"
    assert (mentions[1].anchor.start, mentions[1].anchor.end) == (3, 13)


def test_the_first_end_of_a_range_takes_the_year_of_the_last():
    first, last = resolve("It ran from 14 December to 25 January 1952.", PUBLISHED)
    assert (first.value, last.value, first.certainty) == ("1951-12-14", "1952-01-25", "computed")
    assert first.why == "“14 December” takes its year from a date beside it: Friday 14 December 1951."


def test_a_year_in_two_figures_takes_the_century_of_the_story():
    text = "In 1789 it began. In 1790 a club was founded. In 1791 the king fled. It was named after '89."
    mentions = resolve(text, PUBLISHED)
    assert (mentions[-1].value, mentions[-1].certainty) == ("1789", "computed")
    assert mentions[-1].why == "“'89” gives the year in two figures: 1789."
    assert [only(text).value for text in ("The class of '97 met.", "It was worse in '39.")] == ["1997", "1939"]


def test_a_next_day_that_follows_nothing_is_not_placed():
    mention = only("Two decades later they agree.")
    assert (mention.interval, mention.certainty) == (None, "assumed")
    assert mention.why == "“Two decades later” counts from something told before it, and no date is told there."


@pytest.mark.parametrize(
    "text", ["It fell in 2009. They meet Thursday.", "It fell in May 2009. They left on Thursday."]
)
def test_a_weekday_is_not_counted_from_a_month_or_year(text):
    mention = resolve(text)[-1]
    assert (mention.value, mention.interval, mention.certainty) == ("XXXX-WXX-4", None, "assumed")
    assert mention.why == "“Thursday” leaves out the date, and the text tells only a month or longer to count it from."


@pytest.mark.parametrize("words", ["last Sunday", "next Sunday", "two Sundays ago", "a week ago Sunday", "this Sunday"])
def test_a_weekday_counted_from_now_is_not_counted_from_a_year_told(words):
    mention = resolve(f"The hall opened in 2000. They met {words}.")[-1]
    assert (mention.text, mention.value, mention.interval) == (words, "XXXX-WXX-7", None)


def test_a_weekday_without_a_publish_date_goes_where_its_verb_looks():
    values = [
        resolve(f"It began on 4 March 2010. The vote {verb} Friday.")[-1].value for verb in ("was held", "will be on")
    ]
    assert values == ["2010-02-26", "2010-03-05"]


@pytest.mark.parametrize(
    ("words", "value", "edtf"),
    [
        ("the week ended 13 October", "2021-W40", "2021-10-07/2021-10-13"),
        ("the week to 10 October", "2021-W40", "2021-10-04/2021-10-10"),
        ("the week beginning 6 October", "2021-W40", "2021-10-06/2021-10-12"),
    ],
)
def test_a_week_told_by_its_first_or_last_day_is_the_seven_days_there(words, value, edtf):
    mention = only(f"Output rose in {words}.")
    assert (mention.value, mention.edtf, mention.grain) == (value, edtf, "week")


def test_an_old_year_is_no_anchor_of_the_next_day_in_news():
    mentions = resolve("The law of 1886 was cited on Friday. It fell 235 years ago. The next day they left.", PUBLISHED)
    assert (mentions[-1].value, mentions[-1].certainty) == ("2021-10-16", "assumed")
    mentions = resolve("The law of 1886 was cited. It fell 235 years ago. The next day they left.", PUBLISHED)
    assert mentions[-1].interval is None


def test_a_clock_time_does_not_belong_to_a_far_day():
    mentions = resolve("The record was set April 6, 1886. Snow fell at 10:55 a.m. and on.", PUBLISHED)
    assert mentions[-1].value == "2021-10-20T10:55"


def test_a_figure_beside_a_clock_time_is_no_year():
    assert [m.value for m in resolve("Updated 10:04 a.m. (1704 in Egypt)", PUBLISHED)] == ["2021-10-20T10:04"]


def test_a_history_fills_its_years_from_the_story():
    text = "In 1939 war broke out. In 1940 the city fell. In 1941 more joined. On December 7 the fleet was hit."
    assert [m.value for m in resolve(text, PUBLISHED)] == ["1939", "1940", "1941", "1941-12-07"]


def test_news_with_one_old_year_still_counts_from_its_publish_date():
    text = "The law of 1989 was changed. On Friday the house agreed."
    assert [m.value for m in resolve(text, PUBLISHED)] == ["1989", "2021-10-15"]


def test_a_future_verb_points_a_month_forward():
    assert only("The base will close in June.").value == "2022-06"


def test_the_reason_agrees_with_the_result():
    ahead, behind = only("It will close on Aug. 31."), only("It could close after Oct. 18.")
    assert (ahead.value, "the words around it look ahead" in ahead.why) == ("2022-08-31", True)
    assert (behind.value, "the words around it look ahead" in behind.why) == ("2021-10-18", False)


def test_a_clock_time_with_an_assumed_zone_is_assumed():
    assert [only(text).certainty for text in ("It starts at 10:15.", "It starts at 10:15 UTC.")] == [
        "assumed",
        "computed",
    ]


def test_units_before_something_told_are_a_length():
    mentions = resolve("The vote on Friday came three days before the deal was signed.", PUBLISHED)
    assert [(m.text, m.value) for m in mentions] == [("Friday", "2021-10-15"), ("three days", "P3D")]


def test_a_reported_verb_points_forward_inside_past_news():
    values = [m.value for m in resolve("The firm said Tuesday it will close in June.", PUBLISHED)]
    assert values == ["2021-10-19", "2022-06"]


@pytest.mark.parametrize(
    "published",
    [
        "2021-10-20",
        "Oct. 20, 2021",
        date(2021, 10, 20),
        datetime(2021, 10, 20, 9, 30, tzinfo=UTC),
        datetime(2021, 10, 20, 9, 30, tzinfo=timezone(timedelta(hours=8))),
        Moment(738_083),
    ],
)
def test_the_publish_date_may_come_in_many_forms(published):
    assert only("They met yesterday.", published).value == "2021-10-19"


def test_a_publish_date_that_is_none_is_refused_by_name():
    with pytest.raises(UsageError, match="“soon” is not a date"):
        resolve("They met yesterday.", "soon")


def test_another_language_gets_no_english_rules():
    assert resolve("Friday, the first week of March or now.", PUBLISHED, "de") == ()
    assert [m.text for m in resolve("Podepsáno 20.10.2021, tomorrow.", PUBLISHED, "cs")] == ["20.10.2021"]


def test_header_lines_are_mentions_too():
    mention = only(" 22:28 UTC+8, 2021-10-20 \nNews")
    assert (mention.text, mention.type, mention.certainty) == ("22:28 UTC+8, 2021-10-20", "TIME", "stated")


def test_modifiers_follow_timex3():
    mods = {
        m.text: m.mod
        for m in resolve(
            "It took nearly 20 years, more than two years, at least two days, up to a week, about an hour.", PUBLISHED
        )
    }
    assert mods == {
        "nearly 20 years": "LESS_THAN",
        "more than two years": "MORE_THAN",
        "at least two days": "EQUAL_OR_MORE",
        "up to a week": "EQUAL_OR_LESS",
        "about an hour": "APPROX",
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He was born in 1950. The following spring they left.", "1951-SP"),
        ("It closed in 1990. That December it burned.", "1990-12"),
        ("They met in March 2020. The following summer they left.", "2020-SU"),
    ],
)
def test_a_part_of_a_year_follows_on_the_year_told(text, value):
    assert [m.value for m in resolve(text, "2021-10-20")][-1] == value


def test_an_unsure_verb_speaks_of_yesterday_where_the_text_does():
    text = "The mayor fell ill on Tuesday. She joins a meeting on Tuesday."
    assert [mention.value for mention in resolve(text, "2021-10-20")] == ["2021-10-19", "2021-10-19"]
    assert resolve("She joins a meeting on Tuesday.", "2021-10-20")[0].value == "2021-10-26"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She said she would join a panel on Tuesday.", "2021-10-19"),
        ("She had hopes that it could open late on Tuesday.", "2021-10-19"),
        ("He planned to meet the union Tuesday.", "2021-10-19"),
        ("The mill was due to open on Tuesday.", "2021-10-19"),
        ("She said she would join a panel on Monday.", "2021-10-25"),
        ("She may join a panel on Tuesday.", "2021-10-26"),
        ("She will join a panel on Tuesday.", "2021-10-26"),
    ],
)
def test_what_would_come_about_is_of_yesterday_rather_than_six_days_ahead(text, value):
    assert resolve(text, "2021-10-20")[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor said early Thursday that she would resign.", "2021-10-21"),
        ("Clean-up began in the square Thursday morning.", "2021-10-21TMO"),
        ("Clean-up began in the square on Thursday.", "2021-10-14"),
        ("Clean-up began in the square at midnight on Thursday.", "2021-10-21T24:00"),
        ("Clean-up began in the square last Thursday morning.", "2021-10-14TMO"),
        ("Clean-up began in the square Friday morning.", "2021-10-15TMO"),
    ],
)
def test_the_hour_of_a_day_six_days_ago_is_hardly_told_by_its_weekday(text, value):
    mention = resolve(text, "2021-10-20")[0]
    assert mention.value == value
    assert (mention.certainty == "assumed") is (mention.interval.start.day > day_number(2021, 10, 20))


def test_late_in_the_day_is_of_no_day_long_past():
    mentions = resolve("The rig had blown up on 3 May. Late in the day, he spoke of it.", PUBLISHED)
    assert [mention.value for mention in mentions] == ["2021-05-03", "2021-10-20"]
