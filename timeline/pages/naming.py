"""Spans of time as headings and notes name them."""

import math
from collections.abc import Iterable, Sequence

from timeline.charts.marks import DECIMALS
from timeline.charts.window import PAD_DAYS, Span, Tally
from timeline.civil import civil
from timeline.model import Interval
from timeline.records import moment_from_iso
from timeline.shown import say_day, say_interval, say_month, say_span, say_year

HALF_DAY = 0.5
MONTHS_SPAN = 800  # days: what a longer story begins with is a year
SAME_DAYS = 1.0  # the address gives a window to the minute, the browser to the day
DECADE_YEARS, CENTURY_YEARS = 10, 100
FIT_AIR = 52  # a window that fits a long story is this many times as long as the air at one of its ends


def window_name(window: Span) -> str:
    """A window in words: ``Aug to Oct 2021``, ``9 to 25 Oct 2021``, ``1979 to 2021``."""
    first, last = first_shown(window), last_shown(window)
    if last - first > 45:  # the padding of a window does not count
        first, last = first + 2, last - 2
    (year, month, _), (last_year, last_month, _) = civil(first), civil(max(first, last))
    if last - first > MONTHS_SPAN:
        return f"{say_year(year)} to {say_year(last_year)}"
    if last - first <= 45:
        return say_span(first, max(first, last), short=True).replace("–", " to ").replace("  ", " ")
    head = say_month(year, month, short=True, with_year=year != last_year)
    return f"{head} to {say_month(last_year, last_month, short=True)}"


def said_when(stamp: str | None) -> str:
    """The day of a stamp in words: ``said_when("2026-11-28T10:00:00Z")`` is ``28 November 2026``; empty for none."""
    if not stamp:
        return ""
    try:
        return say_day(moment_from_iso(stamp[:10]).day)
    except ValueError:
        return stamp[:10]


def story_span(start: float, end: float, spans: Sequence[Tally] = ()) -> str:
    """What a story covers, in words: ``1980s to October 2021``, ``3 to 28 October 2021``.

    Over the turn of a year it begins with a month; on 1 January with the year, which may be all that is known, and so
    it ends on 31 December. Where ``spans`` reach to an end by a whole decade or century alone, no more is known of it.
    """
    first, last = int(start // 1), max(int(start // 1), int(-(-end // 1)) - 1)
    (year, month, day), (last_year, last_month, last_day) = civil(first), civil(last)
    if year == last_year:
        return say_span(first, last)
    whole = last - first > MONTHS_SPAN or (month, day) == (1, 1)
    begun = _long_name(one for one in spans if one.start == start)
    ended = _long_name(one for one in spans if one.end == end)
    if begun and begun == ended:
        return begun
    begun = begun or (say_year(year) if whole else say_month(year, month))
    all_year = (last_month, last_day) == (12, 31)
    return f"{begun} to {ended or (say_year(last_year) if all_year else say_month(last_year, last_month))}"


def _long_name(spans: Iterable[Tally]) -> str:
    """``1980s`` or ``18th century`` where the shortest of these spans is a decade or a century that has a name."""
    found = min(spans, key=lambda one: one.end - one.start, default=None)
    if found is None:
        return ""
    (year, *begins), (after, *ends) = civil(int(found.start)), civil(int(found.end))
    if begins + ends != [1, 1, 1, 1] or year <= 0 or after - year not in (DECADE_YEARS, CENTURY_YEARS):
        return ""
    said = say_interval(Interval.days(int(found.start), int(found.end)), "decade", short=True)
    return "" if "–" in said else said  # "1985–1994" has none


def edge_name(window: Span) -> str:
    """What lies before a window: ``August 2021``, ``9 October 2021``."""
    days = window[1] - window[0]
    at = int(window[0] // 1) + (3 if days > 45 else 0)  # a window is padded by two days
    year, month, _ = civil(at)
    if days > 800:
        return say_year(year)
    return say_month(year, month) if days > 45 else say_day(first_shown(window))


def first_shown(window: Span) -> int:
    """The first day that a window shows: one of which it holds less than half lies before it.

    A window of less than a day shows every day that it touches.
    """
    return math.floor(window[0] + _left_out(window))


def last_shown(window: Span) -> int:
    """The last day that a window shows, as ``first_shown`` says."""
    return math.ceil(window[1] - _left_out(window)) - 1


def _left_out(window: Span) -> float:
    """The share of a day up to which it is not shown."""
    return HALF_DAY if window[1] - window[0] >= 1 else 0.0


def where_most_is(fit: Span) -> str:
    """Where a story is but for what lies far away, in words; ``fit`` has air at its ends (see ``fit_window``)."""
    return story_span(*without_air(fit, 0.0))


def without_air(fit: Span, left: float = PAD_DAYS) -> Span:
    """A window with air at its ends, of which no more than ``left`` days stay."""
    air = max(PAD_DAYS, (fit[1] - fit[0]) / FIT_AIR) - left
    return round(fit[0] + air, DECIMALS), round(fit[1] - air, DECIMALS)


def as_named(window: Span, aired: Iterable[Span | None]) -> Span:
    """The window that is named for one that is shown: where it shows all of a story, its air is no part of its name.

    A story from 612 BC to 2018 shown with fifty years of air is not called "665 BC to 2071".
    """
    for one in aired:
        if one is not None and all(abs(a - b) <= SAME_DAYS for a, b in zip(window, one, strict=True)):
            return without_air(one)
    return window
