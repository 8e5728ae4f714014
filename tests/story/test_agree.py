"""The agreed date and the disagreements of one event."""

import pytest

from tests.story.makers import claim, day, mention, span
from timeline.model import Anchor, Interval, Moment
from timeline.story.agree import agreed, count_words, disagreements
from timeline.wording import say_interval


def clock(date: str, first: int, after: int) -> Interval:
    """The minutes from ``first`` to ``after`` of a day in UTC."""
    end = Moment(day(date) + after // 1440, after % 1440, 0)
    return Interval(Moment(day(date), first, 0), end)


def zoned(hour: int, offset: int) -> Interval:
    """A minute of 20 October 2021 on the clock of a zone, ``offset`` minutes ahead of UTC."""
    at = day("2021-10-20")
    return Interval(Moment(at, 60 * hour, offset), Moment(at, 60 * hour + 1, offset))


def at_once(article: str, date: str):
    """A claim of a day, told on that day."""
    anchor = Anchor("publish date", Moment(day(date)))
    return claim(article, span(date), mention=mention("Wednesday", span(date), anchor=anchor))


def since(date: str) -> Interval:
    """All days from one on."""
    return Interval(Moment(day(date)), None)


AUGUST = span("2021-08-01", "2021-09-01")
MID_AUGUST = span("2021-08-11", "2021-08-21")

AGREED = [
    ("a finer date beats the coarse ones that hold it",
     [claim("a", AUGUST, grain="month"), claim("b", MID_AUGUST, grain="month"), claim("c", span("2021-08-14"))],
     "14 August 2021"),
    ("a lone claim is right about its hour",
     [claim("a", clock("2021-10-20", 600, 660), grain="hour")], "20 October 2021, 10:00–11:00"),
    ("more articles beat fewer",
     [claim("a", span("2021-10-19")), claim("b", span("2021-10-20")), claim("c", span("2021-10-20"))],
     "20 October 2021"),
    ("one article that says it twice is one article",
     [claim("a", span("2021-10-19"), start=0), claim("a", span("2021-10-19"), start=40),
      claim("b", span("2021-10-20"), sentence="Other words."), claim("c", span("2021-10-20"))],
     "20 October 2021"),
    ("stated beats assumed",
     [claim("a", span("2021-10-19"), certainty="stated"), claim("b", span("2021-10-20"), certainty="assumed")],
     "19 October 2021"),
    ("of two as well supported, the one told at the time",
     [claim("a", span("2021-10-19")), at_once("b", "2021-10-20")], "20 October 2021"),
    ("copies of one text count once",
     [claim("a", span("2021-10-19"), sentence="The very same wire sentence about the talks in Oslo, word for word."),
      claim("b", span("2021-10-19"), sentence="The very same wire sentence about the talks in Oslo, word for word."),
      claim("c", span("2021-10-20"), certainty="stated", sentence="Another text.")],
     "20 October 2021"),
    ("a day and the same day as a clock span",
     [claim("a", span("2021-10-20")),
      claim("b", clock("2021-10-20", 0, 1440), grain="daypart"), claim("c", span("2021-10-20"))], "20 October 2021"),
    ("the hours of two articles back their day against one that names another day",
     [claim("a", clock("2021-10-20", 540, 600), grain="hour"), claim("b", clock("2021-10-20", 900, 960), grain="hour"),
      claim("c", span("2021-10-19"))],
     "20 October 2021"),
    ("hours of one day that differ",
     [claim("a", clock("2021-10-20", 540, 600), grain="hour"), claim("b", clock("2021-10-20", 900, 960), grain="hour")],
     "20 October 2021"),
    ("hours that agree",
     [claim("a", clock("2021-10-20", 540, 600), grain="hour"), claim("b", span("2021-10-20"))],
     "20 October 2021, 09:00–10:00"),
    ("one moment on the clocks of two zones: the earlier clock",
     [claim("a", zoned(14, 0), grain="minute"), claim("a", zoned(10, -240), grain="minute")],
     "20 October 2021, 10:00"),
    ("the same the other way round",
     [claim("a", zoned(10, -240), grain="minute"), claim("a", zoned(14, 0), grain="minute")],
     "20 October 2021, 10:00"),
    ("overlapping spans: the better supported one",
     [claim("a", span("1979-01-01", "1990-01-01"), grain="year"),
      claim("b", span("1980-01-01", "1990-01-01"), grain="decade"),
      claim("c", span("1980-01-01", "1990-01-01"), grain="decade")],
     "the 1980s"),
    ("what lasts since a day is as of that day",
     [claim("a", since("2021-10-19")), claim("b", span("2021-10-20")), claim("c", span("2021-10-20"), sentence="So.")],
     "20 October 2021"),
    ("since a year, and on a day of it",
     [claim("a", since("2021-01-01"), grain="year"), claim("b", span("2021-10-20"))], "20 October 2021"),
    ("since two days: the event lasts", [claim("a", since("2021-10-19")), claim("b", since("2021-10-20"))],
     "since 19 October 2021"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "claims", "expected"), AGREED, ids=[row[0] for row in AGREED])
def test_agreed(why, claims, expected):
    interval, grain, _, _ = agreed(claims)
    assert say_interval(interval, grain) == expected


def test_the_reason_counts_articles_in_words():
    claims = [claim("a", AUGUST, grain="month"), claim("b", span("2021-08-14")), claim("c", span("2021-08-15"))]
    *_, why = agreed([*claims, claim("d", span("2021-08-14"), sentence="d tells it in its own words.")])
    assert why == (
        "Two articles give 14 August 2021. One article gives a date that includes it. "
        "One article gives 15 August 2021; the better supported date is shown."
    )


def test_the_reason_calls_what_is_open_a_time():
    *_, why = agreed([claim("a", since("2021-10-19"))])
    assert why == "One article gives a time since 19 October 2021."


@pytest.mark.parametrize(
    ("claims", "choice"),
    [
        (
            [claim("a", span("2021-10-19")), claim("b", span("2021-10-20"))],
            "One article gives 19 October 2021. One article gives 20 October 2021; neither is better supported, "
            "and the earlier one is shown.",
        ),
        (
            [claim("a", AUGUST, grain="month"), claim("b", span("2021-10-20"))],
            "One article gives 20 October 2021. One article gives August 2021; neither is better supported, and the "
            "finer one is shown.",
        ),
        (
            [claim("a", span("2021-10-19"), certainty="stated")]
            + [claim(name, span("2021-10-20"), sentence="The envoys met in Oslo, as it says.") for name in "bc"],
            "One article gives 19 October 2021. Two articles give 20 October 2021, one of them in the words of "
            "another; the better supported date is shown.",
        ),
    ],
)
def test_the_reason_says_why_a_date_is_shown_rather_than_another(claims, choice):
    *_, why = agreed(claims)
    assert why == choice


KINDS = [
    ("2021-10-19", "2021-10-20", "day shift"),
    ("2021-10-18", "2021-10-20", "different day"),
    ("2020-10-20", "2021-10-20", "different year"),
]


@pytest.mark.parametrize(("other", "own", "kind"), KINDS)
def test_disagreements_are_typed(other, own, kind):
    found = disagreements([claim("a", span(own)), claim("b", span(other))], span(own), "day")
    assert [(d.type, d.claims) for d in found] == [(kind, (0, 1))]


LASTING = [
    ("since the day before", since("2021-10-19"), "day", span("2021-10-20"), ["day shift"]),
    ("since the same day", since("2021-10-20"), "day", span("2021-10-20"), []),
    ("since the year of the day", since("2021-01-01"), "year", span("2021-10-20"), []),
    ("since the year before", since("2020-01-01"), "year", span("2021-10-20"), ["different span"]),
    ("since an hour of the day", Interval(Moment(day("2021-10-20"), 1020, 0), None), "hour", span("2021-10-20"), []),
    ("since two days", since("2021-10-17"), "day", since("2021-10-20"), ["different day"]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "lasts", "grain", "own", "kinds"), LASTING, ids=[row[0] for row in LASTING])
def test_what_lasts_disagrees_with_another_day_on_which_it_began(why, lasts, grain, own, kinds):
    found = disagreements([claim("a", own), claim("b", lasts, grain=grain)], own, "day")
    assert [each.type for each in found] == kinds


SPANS = [
    ("a month of another year", ("2019-03-01", "2019-04-01"), ("2020-03-01", "2020-04-01"), "different year"),
    ("a leap day and the day before", ("2020-02-29", "2020-03-01"), ("2019-02-28", "2019-03-01"), "different day"),
    ("two years are two spans", ("2019-01-01", "2020-01-01"), ("2020-01-01", "2021-01-01"), "different span"),
    ("a week and a day outside it", ("2020-03-02", "2020-03-09"), ("2020-03-12", "2020-03-13"), "different span"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "own", "other", "kind"), SPANS, ids=[row[0] for row in SPANS])
def test_spans_that_exclude_each_other_are_typed(why, own, other, kind):
    claims = [claim("a", span(*own)), claim("b", span(*other))]
    (found,) = disagreements(claims, span(*own), "day")
    assert found.type == kind
    assert ("slip of the pen" in found.why) == (kind == "different year")


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        (["today"], "“today” gives 19 October 2021, the other 20 October 2021."),
        (["today", "Tuesday"], "“Tuesday” and “today” give 19 October 2021,"),
        (["today", "Oct. 19", "Tuesday"], "“Oct. 19”, “Tuesday” and “today” give 19 October 2021,"),
    ],
)
def test_a_disagreement_names_the_words_that_dissent(words, begins):
    dissent = [claim(f"b{place}", span("2021-10-19"), said) for place, said in enumerate(words)]
    (found,) = disagreements([claim("a", span("2021-10-20")), *dissent], span("2021-10-20"), "day")
    assert found.why.startswith(begins)


def test_the_reason_tells_copies():
    words = "The very same wire sentence about the talks in Oslo, word for word."
    claims = [claim(name, span("2021-10-19"), sentence=words) for name in "abc"]
    *_, why = agreed([*claims, claim("d", span("2021-10-19"), sentence="The envoys came together, d reports.")])
    assert why == "Four articles give 19 October 2021, two of them in the words of another."


def test_no_disagreement_where_one_date_holds_the_other():
    claims = [claim("a", span("2021-08-14")), claim("b", AUGUST, grain="month")]
    assert disagreements(claims, span("2021-08-14"), "day") == ()


def stated_in(article: str, date: str, sentence: str, words: str, start: int, **changes):
    """A claim of a day whose words stand at ``start`` of the sentence."""
    told = mention(words, span(date), start=start, end=start + len(words), **changes)
    return claim(article, span(date), sentence=sentence, mention=told)


STAMPED = "OSLO, Oct. 21 (Reuters) - Divers have found the wreck of the ferry."
PRINTED = "Divers found the wreck yesterday."
FROM_21 = Anchor("publish date", Moment(day("2021-10-21")))

NONE = [
    ("an article that opens without a date and came later",
     claim("b", span("2021-10-21"), kind="lead", mention=None), 0),
    ("one that came before", claim("b", span("2021-10-19"), kind="lead", mention=None), 1),
    ("a dateline of the next day", stated_in("b", "2021-10-21", STAMPED, "Oct. 21", 6), 0),
    ("a date in the news itself",
     stated_in("b", "2021-10-21", "Divers found the wreck on Oct. 21.", "Oct. 21", 26), 1),
    ("the same sentence printed again a day later",
     stated_in("b", "2021-10-21", PRINTED, "yesterday", 23, anchor=FROM_21), 0),
]  # fmt: skip


@pytest.mark.parametrize(("why", "other", "count"), NONE, ids=[row[0] for row in NONE])
def test_what_was_only_told_later_is_no_disagreement(why, other, count):
    found = disagreements([claim("a", span("2021-10-20"), sentence=PRINTED), other], span("2021-10-20"), "day")
    assert len(found) == count


def test_the_reason_says_that_a_date_was_told_at_the_time():
    *_, why = agreed([claim("a", span("2021-10-19")), at_once("b", "2021-10-20")])
    assert why == (
        "One article gives 20 October 2021. One article gives 19 October 2021; neither is better supported, and the "
        "one told at the time is shown."
    )


def test_an_article_without_a_date_has_no_vote_beside_one_with_a_date():
    later = [claim(name, span("2021-10-21"), kind="lead", mention=None) for name in "bc"]
    interval, _, _, why = agreed([claim("a", span("2021-10-20")), *later])
    assert interval == span("2021-10-20")
    assert why == "One article gives 20 October 2021. Two articles write no date and appeared later."


def test_count_words():
    assert [count_words(n, "article") for n in (1, 2, 12)] == ["one article", "two articles", "12 articles"]
