"""Merging: the same happening once, different happenings apart, nothing chained."""

from dataclasses import replace

import pytest

from tests.story.makers import claim, day, span
from timeline.model import Anchor, Grain, Interval, Moment
from timeline.story.actions import STATEMENT, actions_in
from timeline.story.claims import Draft
from timeline.story.merge import group_claims
from timeline.story.similarity import Space, features_of

FILLER = [
    "The ferry to Lund ran late",
    "A baker in Riga won a prize",
    "Snow closed the Brenner pass",
    "The opera in Parma reopened",
    "Miners in Kiruna went on strike",
    "A comet passed over Hokkaido",
]


def draft(article: str, text: str, interval, grain="day", start=0) -> Draft:
    deeds = [a.kind for a in actions_in(text) if a.kind != STATEMENT]
    made = replace(claim(article, interval, grain=grain, sentence=text), start=start, id=f"{article}{start}{interval}")
    return Draft(made, text, deeds[0] if deeds else None, "", is_lead=start == 0)


def groups(*drafts: Draft) -> set[frozenset[int]]:
    """The groups of the drafts given, among other claims of the same days that make common words common."""
    filler = [draft(f"filler{i}", text, span("1999-01-01")) for i, text in enumerate(FILLER)]
    every = [*drafts, *filler]
    space = Space([features_of(d, {}) for d in every])
    return {
        frozenset(i for i in g.members if i < len(drafts))
        for g in group_claims(every, space)
        if min(g.members) < len(drafts)
    }


def since(date: str) -> Interval:
    """All days from one on."""
    return Interval(Moment(day(date)), None)


QUAKE = "An earthquake shook Ankara and destroyed houses in Ankara"
SHUT, CLOSED = "The Lindal swimming pool has been closed by the board", "The board closed the Lindal swimming pool"
MONDAY, TUESDAY, THURSDAY = span("2020-03-02"), span("2020-03-03"), span("2020-03-05")
MARCH, APRIL = span("2020-03-01", "2020-04-01"), span("2020-04-01", "2020-05-01")

AROUND = "Marisol Bregante and Tom Harrow of Puerto Selwyn sailed with the Orlan Lines"


def at(hour: int, minute: int) -> tuple[Interval, Grain]:
    """A minute of a Monday, with its grain."""
    start = 60 * hour + minute
    return Interval(Moment(day("2020-03-02"), start, 0), Moment(day("2020-03-02"), start + 1, 0)), "minute"


def told_then(article: str, interval: Interval) -> Draft:
    """A draft of what its article tells on the day that it is of, as by "today"."""
    made = draft(article, QUAKE, interval)
    anchor = Anchor("publish date", interval.start)
    return replace(made, claim=replace(made.claim, mention=replace(made.claim.mention, anchor=anchor)))


def denied(made: Draft) -> Draft:
    """A draft told as not so."""
    return replace(made, claim=replace(made.claim, stance="denied"))


CASES = [
    ("one day, one happening", [draft("a", QUAKE, MONDAY), draft("b", "The Ankara earthquake hit houses", MONDAY)],
     {frozenset({0, 1})}),
    ("one day, two happenings", [draft("a", QUAKE, MONDAY), draft("b", "Voters in Peru chose deputies", MONDAY)],
     {frozenset({0}), frozenset({1})}),
    ("hours of a day at which other things befell: two happenings",
     [draft("a", f"{AROUND} and the tower fell", *at(7, 52)), draft("b", f"{AROUND} and the alarm rang", *at(6, 42))],
     {frozenset({0}), frozenset({1})}),
    ("hours of a day, the same deed: one happening that articles disagree on",
     [draft("a", QUAKE, *at(7, 52)), draft("b", QUAKE, *at(6, 42))], {frozenset({0, 1})}),
    ("minutes apart, whatever it is called: one happening",
     [draft("a", f"{AROUND} and rang", *at(6, 45)), draft("b", f"{AROUND} and called", *at(6, 42))],
     {frozenset({0, 1})}),
    ("a day apart, alike, two articles: one happening that articles disagree on",
     [draft("a", QUAKE, MONDAY), draft("b", QUAKE, TUESDAY)], {frozenset({0, 1})}),
    ("a day apart, each told on its day: two happenings",
     [told_then("a", MONDAY), told_then("b", TUESDAY)], {frozenset({0}), frozenset({1})}),
    ("a day apart, one of them told on its day: one happening",
     [told_then("a", MONDAY), draft("b", QUAKE, TUESDAY)], {frozenset({0, 1})}),
    ("a day apart in one article: two happenings",
     [draft("a", QUAKE, MONDAY), draft("a", QUAKE, TUESDAY, start=90)], {frozenset({0}), frozenset({1})}),
    ("one article, alike in what stands around them alone: two happenings",
     [replace(draft("a", "Todos fueron evacuados", MONDAY), around=AROUND),
      replace(draft("a", "El barco encalló", MONDAY, start=90), around=AROUND)], {frozenset({0}), frozenset({1})}),
    ("a coarse claim of one article, alike in what stands around it alone: two happenings",
     [replace(draft("a", "Todos fueron evacuados", MONDAY), around=AROUND),
      replace(draft("a", "El barco encalló", MARCH, "month", start=90), around=AROUND)],
     {frozenset({0}), frozenset({1})}),
    ("three days apart: two happenings",
     [draft("a", QUAKE, MONDAY), draft("b", QUAKE, THURSDAY)], {frozenset({0}), frozenset({1})}),
    ("one sentence with two dates: two happenings",
     [draft("a", QUAKE, MONDAY), draft("a", QUAKE, MARCH, "month")], {frozenset({0}), frozenset({1})}),
    ("a month joins the day inside it",
     [draft("a", QUAKE, MONDAY), draft("b", "The earthquake in Ankara", MARCH, "month")], {frozenset({0, 1})}),
    ("a month that does not hold the day stays apart",
     [draft("a", QUAKE, MONDAY), draft("b", "The earthquake in Ankara", APRIL, "month")],
     {frozenset({0}), frozenset({1})}),
    ("a month that fits two days equally joins neither",
     [draft("a", QUAKE, MONDAY), draft("b", QUAKE, THURSDAY), draft("c", "The earthquake in Ankara", MARCH, "month")],
     {frozenset({0}), frozenset({1}), frozenset({2})}),
    ("since days a month apart: two happenings",
     [draft("a", QUAKE, since("2020-03-02")), draft("b", QUAKE, since("2020-05-20"))],
     {frozenset({0}), frozenset({1})}),
    ("since days of one month: one happening",
     [draft("a", QUAKE, since("2020-03-02")), draft("b", QUAKE, since("2020-03-20"))], {frozenset({0, 1})}),
    ("since a day of the year that another claim counts from: one happening",
     [draft("a", QUAKE, since("2020-01-01"), "year"), draft("b", QUAKE, since("2020-09-20"))],
     {frozenset({0, 1})}),
    ("closed since a day and closed on the day after: one happening that articles disagree on",
     [draft("a", SHUT, since("2020-03-02")), draft("b", CLOSED, TUESDAY)], {frozenset({0, 1})}),
    ("closed since a day, and something told of it in other words on that day: one happening",
     [draft("a", "The Lindal swimming pool has been closed", since("2020-03-02")),
      draft("b", "The Lindal swimming pool was put out of use", MONDAY)], {frozenset({0, 1})}),
    ("closed since a year and closed on a day of it: one happening",
     [draft("a", SHUT, since("2020-01-01"), "year"), draft("b", CLOSED, TUESDAY)], {frozenset({0, 1})}),
    ("closed since a day and closed three days later: two happenings",
     [draft("a", SHUT, since("2020-03-02")), draft("b", CLOSED, THURSDAY)], {frozenset({0}), frozenset({1})}),
    ("closed since a day and closed the day after in one article: two happenings",
     [draft("a", SHUT, since("2020-03-02")), draft("a", CLOSED, TUESDAY, start=90)], {frozenset({0}), frozenset({1})}),
    ("not closed since a day: another happening",
     [denied(draft("a", SHUT, since("2020-03-02"))), draft("b", CLOSED, TUESDAY)], {frozenset({0}), frozenset({1})}),
    ("felt since a day, and a deed that does not last: two happenings",
     [draft("a", QUAKE, since("2020-03-02")), draft("b", QUAKE, MONDAY)], {frozenset({0}), frozenset({1})}),
    ("a year before two days, within a span that holds all three, stays apart from them",
     [draft("a", QUAKE, MONDAY), draft("b", QUAKE, TUESDAY),
      draft("c", QUAKE, span("2018-01-01", "2020-04-01"), "year"),
      draft("d", QUAKE, span("2019-01-01", "2020-01-01"), "year")],
     {frozenset({0, 1, 2}), frozenset({3})}),
]  # fmt: skip


@pytest.mark.parametrize(("why", "drafts", "expected"), CASES, ids=[row[0] for row in CASES])
def test_groups(why, drafts, expected):
    assert groups(*drafts) == expected


def test_daily_repeats_do_not_chain_into_one_event():
    days = [span(f"2020-03-{n:02d}") for n in range(2, 20)]
    drafts = [draft(f"a{n}", QUAKE, day) for n, day in enumerate(days)]
    assert all(len(group) <= 2 for group in groups(*drafts))


def test_order_of_articles_does_not_matter():
    drafts = [draft("a", QUAKE, MONDAY), draft("b", "The Ankara earthquake destroyed houses", MONDAY)]
    assert groups(*drafts) == groups(*reversed(drafts))
