"""From settings to what is shown: the queries behind the chart and the list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from timeline.charts.data import Density, Mode, View, chart_data
from timeline.charts.marks import EventRow, Mark, mark, marks, span_of
from timeline.charts.palette import Theme
from timeline.charts.window import Span, Tally
from timeline.civil import MINUTES_PER_DAY, civil, day_number
from timeline.model import Event, Moment
from timeline.pages import text
from timeline.pages.stories import OpenStory
from timeline.shown import say_day, say_span
from timeline.store import EventRow as StoredRow
from timeline.store import Filters, StoryFile, Window
from timeline.wording import MONTHS, SHORT_MONTHS, say_year

Record = dict[str, Any]
NO_FILTERS = Filters()
MOST_SENT = 200  # events: up to this every event of the window is sent to the browser
BEST_SENT = 72  # beyond it the best supported; the rest comes as density
BINS = 120
RAIL_SENT = 6
NARROW_SENT, NARROW_BEST = 60, 2  # marks on a phone; in a crowd bars, and the best two
EVEN_STEPS, EVEN_STEPS_LONG = 14, 10  # events at a time, evenly spaced; fewer where titles need two lines
LONG_TITLE = 46  # characters
LIST_ALL, LIST_PAGE = 60, 50  # the list shows all events up to this, else the best supported
WHISKER_DAYS = 40.0  # windows up to this show the dates that dissenting articles give
MONTH_GROUPS_DAYS = 3 * 366.0  # windows up to this group the list by months
ALT_BEST = 3
STRIPS_KEPT = 16  # sets of filters whose strip is not counted again at every zoom
LISTED = ("id", "title", "when", "shape", "px", "strong", "articles", "assumed", "disagreements")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reader has asked for: filters, scale, window, selection."""

    filters: Filters = NO_FILTERS
    mode: Mode = "scale"
    theme: Theme = "light"
    window: Span | None = None
    skip: int = 0
    selected: str | None = None
    listed: int = LIST_PAGE


def chart(story: OpenStory, settings: Settings) -> Record:
    """The data of the chart part. The story must have events."""
    view = {"scale": _scale_view, "even": _even_view, "narrow": _narrow_view}[settings.mode](story, settings)
    best = sorted(view.marks, key=lambda found: -found.importance)[:ALT_BEST]
    words = {**text.CHART_WORDS, "railMore": "+ {n} more"}
    return {
        **chart_data(view, _describe),
        "words": words,
        "railTitle": f"Before {_edge_name(view.window)}" if view.before else "",
        "note": _note(view, settings),
        "later": _later(story, settings, view),
        "alt": text.chart_alt(view.total, window_name(view.window), best),
    }


def _describe(found: Mark) -> str:
    return text.mark_more(found.words, found.articles, found.disagreements, found.assumed)


def _kept(story: OpenStory, filters: Filters) -> tuple[Tally, ...]:
    return story.spans if filters == NO_FILTERS else _tallies(story.file, filters)


@lru_cache(maxsize=STRIPS_KEPT)
def _tallies(file: StoryFile, filters: Filters) -> tuple[Tally, ...]:
    return tuple(Tally(*row) for row in file.tallies(filters))


def _home(story: OpenStory) -> Span:
    if story.home is None:
        raise ValueError("a story without events has no view")
    return story.home


def _view(story: OpenStory, settings: Settings, window: Span, found: Sequence[Mark], total: int) -> View:
    home = _home(story)
    return View(
        mode=settings.mode, theme=settings.theme, window=window, home=home, bounds=story.bounds or home,
        spans=story.spans, kept=_kept(story, settings.filters), marks=found, total=total, finest=story.finest,
        published=story.summary.published, articles=story.summary.articles, selected=settings.selected,
    )  # fmt: skip


def _scale_view(story: OpenStory, settings: Settings) -> View:
    window = settings.window or _home(story)
    asked = Window(*window)
    total = story.file.count(settings.filters, asked)
    few = total <= MOST_SENT
    rows = story.file.events(settings.filters, asked, limit=None if few else BEST_SENT, order="importance")
    inside: list[EventRow] = [row for row in rows if not _from_before(row, window)]
    inside = _with_selected(story, settings, inside, window)
    before, before_total = _before(story, settings, window)
    return replace(
        _view(story, settings, window, _marks_with_dissent(story, inside, window), len(inside) if few else total),
        density=None if few else _density(story, settings, asked),
        before=before,
        before_total=before_total,
    )


def _from_before(row: EventRow, window: Span) -> bool:
    """What lies mostly before the window, or covers all of it, belongs with what came before."""
    start, end = span_of(row)
    covers = row.open == "end" or end >= window[1]
    return start < window[0] and (covers or (start + end) / 2 < window[0])


def _with_selected(story: OpenStory, settings: Settings, rows: list[EventRow], window: Span) -> list[EventRow]:
    """The selected event is drawn however little supported it is."""
    if not settings.selected or any(row.id == settings.selected for row in rows):
        return rows
    event = story.file.event(settings.selected)
    if event is None:
        return rows
    row = row_of(event)
    start, end = span_of(row)
    return [*rows, row] if end > window[0] and start < window[1] and not _from_before(row, window) else rows


def row_of(event: Event) -> StoredRow:
    """A whole event as the row that stands for it."""
    start, end = event.interval.start, event.interval.end
    return StoredRow(
        id=event.id, title=event.title, start=_day(start), end=_day(end), open=event.interval.open, grain=event.grain,
        certainty=event.certainty, importance=event.importance,
        articles=len({claim.article for claim in event.claims}), disagreements=len(event.undecided),
        publishers=(), interval=event.interval,
    )  # fmt: skip


def _day(moment: Moment | None) -> float | None:
    return None if moment is None else moment.local / MINUTES_PER_DAY


def _marks_with_dissent(story: OpenStory, rows: Sequence[EventRow], window: Span) -> list[Mark]:
    with_year = window[1] - window[0] > 400
    near = window[1] - window[0] <= WHISKER_DAYS
    return [
        mark(row, with_year=with_year, elsewhere=_dissent(story, row.id) if near and row.disagreements else ())
        for row in rows
    ]


def _dissent(story: OpenStory, identifier: str) -> list[float]:
    """The middles of the spans that claims give which do not fit the agreed one."""
    event = story.file.event(identifier)
    if event is None:
        return []
    away = [claim.interval for claim in event.claims if not claim.interval.overlaps(event.interval)]
    sides = [(_day(span.start), _day(span.end)) for span in away]
    return [(start + end) / 2 for start, end in sides if start is not None and end is not None]


def _density(story: OpenStory, settings: Settings, window: Window) -> Density:
    bins = story.file.density(BINS, settings.filters, window)
    return Density(window.start, (window.end - window.start) / BINS, tuple(found.count for found in bins))


def _before(story: OpenStory, settings: Settings, window: Span) -> tuple[list[Mark], int]:
    low = (story.bounds or window)[0] - 1
    if low >= window[0]:
        return [], 0
    rows = story.file.events(settings.filters, Window(low, window[0]), limit=MOST_SENT, order="importance")
    earlier = [row for row in rows if _from_before(row, window)]
    best = sorted(earlier[:RAIL_SENT], key=lambda row: span_of(row))
    return marks(best, window_days=window[0] - span_of(best[0])[0] if best else 0), len(earlier)


def _later(story: OpenStory, settings: Settings, view: View) -> str:
    if view.mode != "scale":
        return ""
    low = min(view.bounds[0], view.window[0]) - 1
    begun = story.file.count(settings.filters, Window(low, view.window[1]))
    later = story.file.count(settings.filters) - begun
    return f"{later:,} later ›" if later else ""


def _even_view(story: OpenStory, settings: Settings) -> View:
    total = story.file.count(settings.filters)
    shown = _even_rows(story, settings, total)
    spans = [span_of(row) for row in shown] or [_home(story)]
    window = min(start for start, _ in spans), max(end for _, end in spans)
    return _view(story, settings, window, marks(shown, window_days=_even_days(spans)), total)


def _even_rows(story: OpenStory, settings: Settings, total: int) -> list[StoredRow]:
    """The events that stand side by side, from the one asked for on; a view is always full where there are enough."""
    for steps in (EVEN_STEPS, EVEN_STEPS_LONG):
        first = min(settings.skip, max(0, total - steps))
        rows = story.file.events(settings.filters, limit=steps, offset=first)
        if even_steps(rows) == steps:
            break
    return rows


def _even_days(spans: Sequence[Span]) -> float:
    """Years are written under the axis where neighbours share one, so labels leave them out."""
    years = {civil(int(start))[0] for start, _ in spans}
    return 0.0 if len(years) < len(spans) else 1e6


def even_steps(rows: Sequence[EventRow]) -> int:
    """How many events stand side by side when evenly spaced."""
    return EVEN_STEPS_LONG if any(len(row.title) > LONG_TITLE for row in rows) else EVEN_STEPS


def _narrow_view(story: OpenStory, settings: Settings) -> View:
    total = story.file.count(settings.filters)
    sent = NARROW_SENT if total <= LIST_ALL else NARROW_BEST
    rows = story.file.events(settings.filters, limit=sent, order="importance")
    return _view(story, settings, story.bounds or _home(story), marks(rows), total)


def window_name(window: Span) -> str:
    """A window in words: ``Aug to Oct 2021``, ``9 to 25 Oct 2021``, ``1979 to 2021``."""
    first, last = int(window[0] // 1), int(-(-window[1] // 1)) - 1
    if last - first > 45:  # the padding of a window does not count
        first, last = first + 2, last - 2
    (year, month, _), (last_year, last_month, _) = civil(first), civil(max(first, last))
    if last - first > 800:
        return f"{say_year(year)} to {say_year(last_year)}"
    if last - first <= 45:
        return say_span(first, max(first, last), short=True).replace("–", " to ").replace("  ", " ")
    head = SHORT_MONTHS[month - 1] + ("" if year == last_year else f" {say_year(year)}")
    return f"{head} to {SHORT_MONTHS[last_month - 1]} {say_year(last_year)}"


def story_span(start: float, end: float) -> str:
    """What a story covers, in words: ``1980 to October 2021``, ``3 to 28 October 2021``."""
    first, last = int(start // 1), max(int(start // 1), int(-(-end // 1)) - 1)
    (year, _, _), (last_year, last_month, _) = civil(first), civil(last)
    if year == last_year:
        return say_span(first, last)
    return f"{say_year(year)} to {MONTHS[last_month - 1]} {say_year(last_year)}"


def _edge_name(window: Span) -> str:
    """What lies before a window: ``August 2021``, ``9 October 2021``."""
    days = window[1] - window[0]
    at = int(window[0] // 1) + (3 if days > 45 else 0)  # a window is padded by two days
    year, month, _ = civil(at)
    if days > 800:
        return say_year(year)
    return f"{MONTHS[month - 1]} {say_year(year)}" if days > 45 else say_day(int(-(-window[0] // 1)))


def _note(view: View, settings: Settings) -> list[str]:
    if view.mode == "even":
        last = min(settings.skip + len(view.marks), view.total)
        shown = (
            f"Events {last - len(view.marks) + 1} to {last} of {view.total:,}. " if len(view.marks) < view.total else ""
        )
        return [f"{shown}One step per event. ", "Distance shows order, not time."]
    if view.total > LIST_ALL:
        return ["{named} of {total} named", ", the best supported first. {rest}; zoom in to name more."]
    return [window_name(view.window), " shown above; drag the handles to move"]


def events_list(story: OpenStory, settings: Settings) -> Record:
    """The data of the list part: groups of rows in order of time."""
    window = settings.window or _home(story)
    asked = Window(*window) if settings.mode == "scale" else None
    total = story.file.count(settings.filters)
    if total <= LIST_ALL:
        rows = story.file.events(settings.filters)
        everything = settings.filters == NO_FILTERS
        head = [text.ALL_EVENTS, ""] if everything else [f"{total} of {story.summary.events:,} events", ""]
        more = ""
    else:
        inside = story.file.count(settings.filters, asked)
        best = story.file.events(settings.filters, asked, limit=settings.listed, order="importance")
        rows = sorted(best, key=lambda row: span_of(row))
        where = "events in view" if asked else "events"
        head = [f"{len(rows)} best supported" if len(rows) < inside else f"All {inside}", f" of {inside:,} {where}"]
        if len(rows) == inside:
            head[1] = f" {where}"
        more = f"Show {min(LIST_PAGE, inside - len(rows))} more" if len(rows) < inside else ""
    muted = asked is not None and total <= LIST_ALL and settings.window not in (None, story.home)
    return {
        "words": text.LIST_WORDS,
        "head": head,
        "groups": groups(rows, window, muted=muted),
        "more": more,
        "selected": settings.selected,
    }


def groups(rows: Sequence[EventRow], window: Span, *, muted: bool) -> list[Record]:
    """Rows under headings: the years before the window together, then months (years in a long window)."""
    found: list[Record] = []
    for row in rows:
        title = _group_title(row, window)
        if not found or found[-1]["title"] != title:
            found.append({"title": title, "rows": []})
        found[-1]["rows"].append(_list_row(row, window, muted=muted))
    return found


def _group_title(row: EventRow, window: Span) -> str:
    start, _ = span_of(row)
    first_year = civil(int(window[0] // 1) + 3)[0]
    year, month, _ = civil(int(start // 1))
    if start < day_number(first_year):
        return f"Before {say_year(first_year)}"
    return f"{MONTHS[month - 1]} {say_year(year)}" if window[1] - window[0] <= MONTH_GROUPS_DAYS else say_year(year)


def _list_row(row: EventRow, window: Span, *, muted: bool) -> Record:
    start, end = span_of(row)
    first_year = civil(int(window[0] // 1) + 3)[0]
    with_year = start < day_number(first_year) or window[1] - window[0] > MONTH_GROUPS_DAYS
    found = mark(row, with_year=with_year)
    note = ""
    if found.disagreements:
        note = "articles give different dates"
    elif found.assumed:
        note = "date assumed"
    spoken = text.mark_more(found.words, found.articles, found.disagreements, found.assumed)
    out = muted and (end <= window[0] or start >= window[1])
    record = found.record()
    kept = {name: record[name] for name in LISTED}
    return {**kept, "note": note, "out": out, "spoken": spoken}


def loosened(story: OpenStory, asked: Filters) -> list[tuple[str, int]]:
    """What each single filter costs: how many events there would be without it, where that is any."""
    without = [
        ("the search", replace(asked, text="")) if asked.text else None,
        ("the choice of publishers", replace(asked, publishers=())) if asked.publishers else None,
        ("the choice of certainty", replace(asked, certainties=())) if asked.certainties else None,
        ("the choice of corroboration", replace(asked, min_articles=1, disagreeing=False))
        if asked.min_articles > 1 or asked.disagreeing
        else None,
    ]
    counts = [(name, story.file.count(found)) for name, found in (pair for pair in without if pair)]
    return [(name, count) for name, count in counts if count]
