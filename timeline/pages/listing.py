"""The list beside the chart: rows in groups, what a search found marked, and what to loosen when nothing is found."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from timeline.charts.marks import EventRow, mark, span_of, without_day
from timeline.charts.window import Span
from timeline.civil import civil, day_number
from timeline.model import Interval
from timeline.pages import classing, fields, found, text, text_chart
from timeline.pages.scene import Settings, even_rows, first_step, how_many, steps_of
from timeline.pages.stories import OpenStory
from timeline.shown import say_century, say_day, say_interval, say_month, say_year
from timeline.store import Classes, Filters, Window, class_of, publish_days, sentences
from timeline.store import EventRow as StoredRow

Record = dict[str, Any]
Group = tuple[str, list[EventRow]]  # a heading and what stands under it
NO_FILTERS = Filters()
LIST_ALL, LIST_PAGE = 60, 50  # the list shows all events up to this, else the best supported
DAY_GROUPS_DAYS = 21.0  # windows up to this group the list by days ...
MONTH_GROUPS_DAYS = 3 * 366.0  # ... up to this by months, longer ones by years
CENTURY_GROUPS_DAYS = 1000 * 365.2425  # windows longer than this group a quiet century as one ...
QUIET_CENTURY = 6  # ... which is one of so many events at most
LISTED = ("id", "title", "when", "shape", "px", "strong", "articles", "assumed", "disagreements")
LONG_GRAINS = ("decade", "century")  # an event of these does not stand under the year it begins with
_BESIDE = re.compile(r"(\b\d\d?|\b[A-Z][a-z]{2,3}) (?=[A-Z][a-z]|\d\d?\b)")  # "14 Aug", and "Aug 14"
MOST_REPORTS = 3  # days of publishing that a row names


def events_list(story: OpenStory, settings: Settings) -> Record:
    """The data of the list part: groups of rows in order of time."""
    evenly = settings.mode == "even"
    window = settings.window or (story.bounds if evenly else story.home) or (0.0, 1.0)
    total = how_many(story, settings.filters)
    asked = Window(*window) if settings.window or not evenly else None
    if total <= LIST_ALL:
        rows = story.file.events(settings.filters)
        everything = settings.filters == NO_FILTERS
        head = [text.ALL_EVENTS, ""] if everything else text_chart.list_filtered(total, story.summary.events)
        more = ""
    elif evenly:
        rows, head, more = _in_steps(story, settings, asked)
    else:
        inside = story.file.count(settings.filters, asked)
        best = story.file.events(settings.filters, asked, limit=settings.listed, order="importance")
        rows = sorted(best, key=lambda row: span_of(row))
        head, more = _head(len(rows), inside, in_view=asked is not None)
    muted = asked is not None and total <= LIST_ALL and settings.window not in (None, story.home)
    made = groups(rows, window, muted=muted)
    _tell(story, settings, rows, [row for group in made for row in group["rows"]])
    return {
        "words": text.LIST_WORDS,
        "head": head,
        "groups": made,
        "more": more,
        "selected": settings.selected,
        "window": list(window),
        "first": _first_beside(story, settings) if evenly and total <= LIST_ALL else "",
    }


def _first_beside(story: OpenStory, settings: Settings) -> str:
    """The event that the chart begins with where the list holds them all."""
    _total, beside = even_rows(story, settings)
    return beside[0].id if beside else ""


def _in_steps(story: OpenStory, settings: Settings, window: Window | None) -> tuple[list[StoredRow], list[str], str]:
    """Evenly spaced, the list begins with the event that the chart begins with."""
    inside = story.file.count(settings.filters, window)
    first = first_step(settings, inside, steps_of(settings)[-1])
    rows = story.file.events(settings.filters, window, limit=settings.listed, offset=first)
    left = inside - first - len(rows)
    head = text_chart.list_steps(first + 1, first + len(rows), inside)
    return rows, head, text_chart.show_more(min(LIST_PAGE, left))


def _head(shown: int, inside: int, *, in_view: bool) -> tuple[list[str], str]:
    if not inside:
        return [text.NONE_IN_VIEW, ""], ""
    return text_chart.list_best(shown, inside, text_chart.events_of(inside, in_view=in_view)), text_chart.show_more(
        min(LIST_PAGE, inside - shown)
    )


def _tell(story: OpenStory, settings: Settings, rows: Sequence[StoredRow], records: list[Record]) -> None:
    """Colours, what a search found, and when it was reported, added to the records of rows."""
    if settings.colour:
        classes: Classes = classing.classes_of(story, settings.colour)
        kinds = classing.kinds_of(story, settings.colour, settings.theme)
        for row, record in zip(rows, records, strict=True):
            kind = kinds[class_of(row, classes)]
            record["hue"] = kind.hue if kind else None
    if settings.reported:
        days = publish_days(story.file, [row.id for row in rows])
        for record in records:
            record["reported"] = _reported(days.get(record["id"], ()))
    if settings.filters.text:
        _mark_found(story, settings.filters.text, records)


def _reported(days: Sequence[int]) -> str:
    named = [say_day(day, short=True) for day in days[:MOST_REPORTS]]
    return text_chart.reported(named, len(days) - MOST_REPORTS) if named else text.REPORTED_UNKNOWN


def _mark_found(story: OpenStory, query: str, records: list[Record]) -> None:
    """The words of a search marked in titles; where the title does not hold them all, a sentence that helps."""
    elsewhere = []
    for record in records:
        record["pieces"] = found.pieces(record["title"], query)
        if not found.holds_all(record["title"], query):
            elsewhere.append(record)
    told = sentences(story.file, [record["id"] for record in elsewhere])
    for record in elsewhere:
        record["snippet"] = found.snippet(told.get(record["id"], ()), query)


def groups(rows: Sequence[EventRow], window: Span, *, muted: bool) -> list[Record]:
    """Rows under headings: the years before the window together, then days, months or years by its length.

    Neighbouring years with a row each stand under their decade, over a millennium those of a quiet century together.
    A date under its own year does not repeat it, nor an hour its day.
    """
    made: list[Group] = []
    for row in rows:
        title = _group_title(row, window)
        if not made or made[-1][0] != title:
            made.append((title, []))
        made[-1][1].append(row)
    if window[1] - window[0] > MONTH_GROUPS_DAYS:
        made = _in_centuries(made, window) if window[1] - window[0] > CENTURY_GROUPS_DAYS else _in_decades(made)
    return [
        {"title": title, "rows": [_list_row(row, title, window, muted=muted) for row in some]} for title, some in made
    ]


def _in_centuries(made: list[Group], window: Span) -> list[Group]:
    """Groups of years, of which those of a century with few rows are one; the others stand as in a shorter window."""
    joined: list[Group] = []
    for century, of_it in groupby(made, lambda group: _century(group[1][0])):
        some = list(of_it)
        rows = [row for _, inside in some for row in inside]
        quiet = len(rows) <= QUIET_CENTURY and all(span_of(row)[0] >= window[0] for row in rows)
        joined += [(century, rows)] if quiet else _in_decades(some)
    return joined


def _in_decades(made: list[Group]) -> list[Group]:
    """Groups of years, in which neighbours of one row and one decade are joined under its name."""
    joined: list[Group] = []
    decades: list[int | None] = []  # of each group, while it is one that may be joined
    for title, rows in made:
        year = _year(rows[0])
        decade = year - year % 10 if year > 0 and len(rows) == 1 else None
        if decade is not None and decades and decades[-1] == decade:
            joined[-1] = _decade(decade), [*joined[-1][1], *rows]
        else:
            joined.append((title, rows))
            decades.append(decade)
    return joined


def _century(row: EventRow) -> str:
    """The name of a row's century; the 1700s, which begin with the last year of the 17th, are the 18th."""
    return say_century(_year(row) + (row.grain in LONG_GRAINS))


def _year(row: EventRow) -> int:
    return civil(int(span_of(row)[0] // 1))[0]


def _decade(first: int) -> str:
    return say_interval(Interval.days(day_number(first), day_number(first + 10)), "decade", short=True)


def _group_title(row: EventRow, window: Span) -> str:
    start, _end = span_of(row)
    first_year = civil(int(window[0] // 1) + 3)[0]
    year, month, _ = civil(int(start // 1))
    if start < day_number(first_year):
        return text_chart.before(say_year(first_year))
    length = window[1] - window[0]
    if row.grain in LONG_GRAINS:
        return say_interval(row.interval, row.grain, short=True)
    if row.grain == "year":
        return say_year(year)
    if length <= DAY_GROUPS_DAYS and window[0] // 1 <= start < -(-window[1] // 1):
        return say_day(int(start // 1), with_weekday=True)
    if length <= MONTH_GROUPS_DAYS:
        return say_month(year, month)
    return say_year(year)


def _list_row(row: EventRow, group: str, window: Span, *, muted: bool) -> Record:
    start, end = span_of(row)
    first_year = civil(int(window[0] // 1) + 3)[0]
    by_years = window[1] - window[0] > MONTH_GROUPS_DAYS
    with_year = start < day_number(first_year) or (by_years and group != say_year(_year(row)))
    drawn = mark(row, with_year=with_year)
    note = ""
    if drawn.disagreements:
        note = text_chart.DATES_DIFFER
    elif drawn.assumed:
        note = text_chart.DATE_ASSUMED
    spoken = text.mark_more(drawn.words, drawn.articles, drawn.disagreements, drawn.assumed)
    out = muted and (end <= window[0] or start >= window[1])
    record = drawn.record()
    of_day = group == say_day(int(start // 1), with_weekday=True)
    when = unbroken(without_day(row, drawn.when) if of_day else drawn.when)
    return {**{name: record[name] for name in LISTED}, "when": when, "note": note, "out": out, "spoken": spoken}


def unbroken(when: str) -> str:
    """A date whose day stays beside its month: "since 14" at the end of a line is read as a year."""
    return _BESIDE.sub("\\1\N{NO-BREAK SPACE}", when)


def loosened(story: OpenStory, asked: Filters) -> list[tuple[str, str, int]]:
    """Each filter that alone stands in the way: its field, its name, how many events there are without it."""
    used = [field for field in (fields.SEARCH, *fields.CHOICES) if fields.without(asked, field) != asked]
    counts = [(field, story.file.count(fields.without(asked, field))) for field in used]
    return [(field, text.LOOSEN[field], count) for field, count in counts if count]
