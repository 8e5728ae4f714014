"""From settings to what the chart shows: the queries behind it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any

from timeline.charts.data import PARTS, Density, Lane, Layer, Mode, View, chart_data
from timeline.charts.marks import EventRow, Mark, mark, marks, of_one_day, span_of
from timeline.charts.palette import Theme
from timeline.charts.window import Span, Tally, outside
from timeline.civil import MINUTES_PER_DAY, civil
from timeline.model import Event, Moment
from timeline.pages import chart_note, classing, found, lasting, text, text_chart
from timeline.pages.naming import edge_name, window_name
from timeline.pages.rail import best_before, from_before, rail_mark
from timeline.pages.stories import OpenStory
from timeline.store import (
    By,
    Filters,
    StoryFile,
    Window,
    best_of_classes,
    class_counts,
    class_density,
    class_of,
    publish_days,
)
from timeline.store import EventRow as StoredRow
from timeline.story.rank import articles_dating

Record = dict[str, Any]
NO_FILTERS = Filters()
MOST_SENT = 120  # events: up to this every event of the window is sent to the browser
BEST_SENT = 60  # beyond it the best supported; the rest comes as density
QUIET_ASKED = 4  # events asked of a part of the window, of which some may have begun before it
LANE_BEST = 6  # events sent of every lane, however little supported they are beside those of others
BINS = 120
EVEN_STEPS, EVEN_STEPS_LONG = 14, 10  # events at a time, evenly spaced; fewer where titles need two lines
EVEN_STEPS_LANES = 8  # in lanes, whose names take room
EVEN_STEPS_NARROW = 6  # on a phone
LONG_TITLE = 46  # characters
WHISKER_DAYS = 40.0  # windows up to this show the dates that dissenting articles give
ALT_BEST = 3
STRIPS_KEPT = 16  # sets of filters whose strip is not counted again at every zoom
SAME_DAYS = 1.0  # the address gives a window to the day
FIRST_LIST = 50  # events in the list before more are asked for


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reader has asked for: filters, scale, window, selection, and what colours and lanes tell apart."""

    filters: Filters = NO_FILTERS
    mode: Mode = "scale"
    theme: Theme = "light"
    window: Span | None = None
    skip: int = 0
    selected: str | None = None
    listed: int = FIRST_LIST
    narrow: bool = False
    colour: By | None = None
    lanes: By | None = None
    reported: bool = False


def chart(story: OpenStory, settings: Settings) -> Record:
    """The data of the chart part. The story must have events."""
    view = {"scale": _scale_view, "even": _even_view}[settings.mode](story, settings)
    best = sorted(view.marks, key=lambda made: -made.importance)[:ALT_BEST]
    words = {**text.CHART_WORDS, "railMore": text_chart.RAIL_MORE}
    data = chart_data(view, _describe)
    if settings.filters.text:
        for record in [*data["marks"], *(data["rail"] or {"marks": ()})["marks"]]:
            record["pieces"] = found.pieces(record["title"], settings.filters.text)
    return {
        **data,
        "words": words,
        "railTitle": text_chart.before(edge_name(chart_note.named_window(view))) if view.before else "",
        "note": chart_note.note(view, settings.skip),
        "earlier": _earlier(story, settings, view),
        "later": _later(story, settings, view),
        "outside": _outside(view),
        "alt": text.chart_alt(view.total, window_name(chart_note.named_window(view)), best) + _parts_alt(view),
    }


def _parts_alt(view: View) -> str:
    """The counts behind lanes and colours in words."""
    if view.density and view.density.layers:
        counted = Counter[str | None]()
        for layer in view.density.layers:
            counted[layer.hue] += sum(layer.counts)
    else:
        counted = Counter(made.hue for made in view.marks)
    colours = [(name, counted[hue]) for hue, name in view.hues if counted[hue]]
    return text_chart.parts_alt([(lane.name, lane.events) for lane in view.lanes], colours)


def _describe(made: Mark) -> str:
    return text.mark_more(made.words, made.articles, made.disagreements, made.assumed)


def _kept(story: OpenStory, filters: Filters) -> tuple[Tally, ...]:
    return story.spans if filters == NO_FILTERS else _tallies(story.file, filters, story.day_parts)


def how_many(story: OpenStory, filters: Filters) -> int:
    """How many events pass the filters: the strip counts them anyway, and a search through a million takes long."""
    return sum(tally.events for tally in _kept(story, filters))


@lru_cache(maxsize=STRIPS_KEPT)
def _tallies(file: StoryFile, filters: Filters, day_parts: int) -> tuple[Tally, ...]:
    return tuple(Tally(*row) for row in file.tallies(filters, day_parts))


def _home(story: OpenStory) -> Span:
    if story.home is None:
        raise ValueError("a story without events has no view")
    return story.home


def _view(story: OpenStory, settings: Settings, window: Span, found: Sequence[Mark], total: int) -> View:
    home = _home(story)
    return View(
        mode=settings.mode, theme=settings.theme, window=window,
        home=home, fit=story.fit or home, bounds=story.bounds or home,
        spans=story.spans, kept=_kept(story, settings.filters), marks=found, total=total, finest=story.finest,
        published=story.summary.published, articles=story.summary.articles, selected=settings.selected,
        narrow=settings.narrow, hues=_named_hues(story, settings),
    )  # fmt: skip


def _hues(story: OpenStory, settings: Settings) -> list[str | None]:
    """The colours of the classes by number; none for a class without events, which is never drawn."""
    if settings.colour is None:
        return []
    return [kind.hue if kind else None for kind in classing.kinds_of(story, settings.colour, settings.theme)]


def _named_hues(story: OpenStory, settings: Settings) -> tuple[tuple[str, str], ...]:
    """The colours in use, each with the name of its class."""
    kinds = classing.kinds_of(story, settings.colour, settings.theme) if settings.colour else []
    return tuple((kind.hue, kind.name) for kind in kinds if kind)


def _coloured(story: OpenStory, settings: Settings, drawn: Sequence[Mark], rows: Sequence[StoredRow]) -> list[Mark]:
    """The marks of rows in the colours of their classes."""
    if settings.colour is None:
        return list(drawn)
    classes, hues = classing.classes_of(story, settings.colour), _hues(story, settings)
    return [replace(made, hue=hues[class_of(row, classes)]) for made, row in zip(drawn, rows, strict=True)]


def _classed(story: OpenStory, settings: Settings, view: View, rows: Sequence[StoredRow]) -> View:
    """The view with the colour, the lane and the reports of every mark."""
    drawn = _coloured(story, settings, view.marks, rows)
    if settings.reported:
        days = publish_days(story.file, [row.id for row in rows])
        drawn = [replace(made, reported=tuple(day + 0.5 for day in days.get(made.id, ()))) for made in drawn]
    if settings.lanes is None:
        return replace(view, marks=drawn)
    classes = classing.lanes_of(story, settings.lanes, narrow=settings.narrow)
    kinds = classing.kinds_of(story, settings.lanes, settings.theme, len(classes.named))
    of_rows = [class_of(row, classes) for row in rows]
    if settings.mode == "even":
        counts = [of_rows.count(number) for number in range(classes.count)]
    else:
        counts = class_counts(story.file, classes, settings.filters, Window(*view.window))
    numbers = [number for number, count in enumerate(counts) if count]
    lanes = tuple(Lane(kind.name, counts[number]) for number in numbers for kind in [kinds[number]] if kind is not None)
    drawn = [replace(made, lane=numbers.index(number)) for made, number in zip(drawn, of_rows, strict=True)]
    return replace(view, marks=drawn, lanes=lanes)


def _scale_view(story: OpenStory, settings: Settings) -> View:
    window = settings.window or _home(story)
    asked = Window(*window)
    total = story.file.count(settings.filters, asked)
    few = total <= MOST_SENT
    rows = story.file.events(settings.filters, asked, limit=None if few else BEST_SENT, order="importance")
    inside = [row for row in rows if not from_before(row, window)]
    if not few:
        inside += _best_of_quiet_parts(story, settings, inside, window)
        inside += _best_of_lanes(story, settings, inside, asked)
    inside = _with_selected(story, settings, inside, window)
    begins = any(lasting.is_in_view(row, window) for row in inside)
    held = len(inside) if begins else len(rows)
    if not begins:
        inside = lasting.drawn(rows, settings.selected, narrow=settings.narrow)
    before, before_total = _before(story, settings, window, inside)
    drawn = [lasting.lasting_mark(made, window) for made in _marks_with_dissent(story, inside, window)]
    view = replace(
        _view(story, settings, window, drawn, held if few else total),
        begins=begins,
        lasting=len(rows) - len(inside) * begins if few else total * (not begins),
        density=None if few else _density(story, settings, asked),
        before=before,
        before_total=before_total,
    )
    return _classed(story, settings, view, inside)


def _best_of_quiet_parts(
    story: OpenStory, settings: Settings, rows: Sequence[StoredRow], window: Span
) -> list[StoredRow]:
    """The best supported event of each part of the window in which none of ``rows`` begins, as in a burst all do."""
    width = (window[1] - window[0]) / PARTS
    seen = {int((span_of(row)[0] - window[0]) // width) for row in rows}
    known = {row.id for row in rows}
    found: list[StoredRow] = []
    for part in set(range(PARTS)) - seen:
        low, high = window[0] + part * width, window[0] + (part + 1) * width
        best = story.file.events(settings.filters, Window(low, high), limit=QUIET_ASKED, order="importance")
        own = (row for row in best if low <= span_of(row)[0] < high and row.id not in known)
        found += islice(own, 1)
    return found


def _best_of_lanes(story: OpenStory, settings: Settings, rows: Sequence[StoredRow], asked: Window) -> list[StoredRow]:
    """The best supported events of every lane, of which some may have none among the best of all."""
    if settings.lanes is None:
        return []
    known = {row.id for row in rows}
    classes = classing.lanes_of(story, settings.lanes, narrow=settings.narrow)
    best = best_of_classes(story.file, classes, LANE_BEST, settings.filters, asked)
    return [row for row in best if row.id not in known and not from_before(row, (asked.start, asked.end))]


def _with_selected(story: OpenStory, settings: Settings, rows: list[StoredRow], window: Span) -> list[StoredRow]:
    """The selected event is drawn however little supported it is."""
    if not settings.selected or any(row.id == settings.selected for row in rows):
        return rows
    event = story.file.event(settings.selected)
    if event is None:
        return rows
    row = row_of(story, event)
    start, end = span_of(row)
    return [*rows, row] if end > window[0] and start < window[1] and not from_before(row, window) else rows


def row_of(story: OpenStory, event: Event) -> StoredRow:
    """A whole event as the row that stands for it."""
    start, end = event.interval.start, event.interval.end
    return StoredRow(
        id=event.id, title=event.title, start=_day(start), end=_day(end), open=event.interval.open, grain=event.grain,
        certainty=event.certainty, importance=event.importance,
        articles=articles_dating(event), disagreements=len(event.undecided),
        publishers=_publishers(story, event), interval=event.interval, stance=event.stance,
    )  # fmt: skip


def _publishers(story: OpenStory, event: Event) -> tuple[str, ...]:
    articles = list(dict.fromkeys(claim.article for claim in event.claims))
    named = {found.id: found.publisher for found in story.file.articles(articles)}
    return tuple(dict.fromkeys(name for article in articles if (name := named.get(article)) is not None))


def _day(moment: Moment | None) -> float | None:
    return None if moment is None else moment.local / MINUTES_PER_DAY


def _marks_with_dissent(story: OpenStory, rows: Sequence[EventRow], window: Span) -> list[Mark]:
    with_year = window[1] - window[0] > 400
    near = window[1] - window[0] <= WHISKER_DAYS
    made = [
        mark(row, with_year=with_year, elsewhere=_dissent(story, row.id) if near and row.disagreements else ())
        for row in rows
    ]
    return of_one_day(made, rows, window)


def _dissent(story: OpenStory, identifier: str) -> list[float]:
    """The middles of the spans that claims give which do not fit the agreed one."""
    event = story.file.event(identifier)
    if event is None:
        return []
    away = [claim.interval for claim in event.claims if not claim.interval.overlaps(event.interval)]
    sides = [(_day(span.start), _day(span.end)) for span in away]
    return [(start + end) / 2 for start, end in sides if start is not None and end is not None]


def _density(story: OpenStory, settings: Settings, window: Window) -> Density:
    width = (window.end - window.start) / BINS
    ways = [classing.lanes_of(story, settings.lanes, narrow=settings.narrow)] if settings.lanes else []
    ways += [classing.classes_of(story, settings.colour)] if settings.colour else []
    if not ways:
        bins = story.file.density(BINS, settings.filters, window)
        return Density(window.start, width, tuple(part.count for part in bins))
    counts = class_density(story.file, ways, BINS, settings.filters, window)
    hues = _hues(story, settings)
    lanes = sorted({found[0] for found in counts}) if settings.lanes else []
    layers = [
        Layer(lanes.index(found[0]) if lanes else 0, hues[found[-1]] if hues else None, tuple(row))
        for found, row in counts.items()
    ]
    return Density(window.start, width, tuple(map(sum, zip(*counts.values(), strict=True))), tuple(layers))


def _before(story: OpenStory, settings: Settings, window: Span, shown: Sequence[StoredRow]) -> tuple[list[Mark], int]:
    if settings.narrow:
        return [], 0
    rows, total = best_before(story, settings.filters, window, shown)
    return _coloured(story, settings, [rail_mark(row) for row in rows], rows), total


def _earlier(story: OpenStory, settings: Settings, view: View) -> str:
    """On a phone, which has no room for the rail: how many events lie before the window."""
    if view.mode != "scale" or not view.narrow:
        return ""
    low = min(view.bounds[0], view.window[0]) - 1
    begun = story.file.count(settings.filters, Window(low, view.window[1]))
    return text_chart.earlier(begun - view.total)


def _later(story: OpenStory, settings: Settings, view: View) -> str:
    if view.mode != "scale":
        return ""
    end = view.window[1]
    if end == int(end):  # the strip counts by whole days
        return text_chart.later(sum(tally.events for tally in view.kept if tally.start >= end))
    low = min(view.bounds[0], view.window[0]) - 1
    begun = story.file.count(settings.filters, Window(low, end))
    return text_chart.later(how_many(story, settings.filters) - begun)


def _outside(view: View) -> str:
    """Where the view shows where the story is, but not all of it: how many events it leaves out."""
    (start, end), (low, high) = view.window, view.fit
    if view.mode != "scale" or start > low + SAME_DAYS or end < high - SAME_DAYS:
        return ""
    return text_chart.outside(outside(view.kept, view.window), short=view.narrow)


def _even_view(story: OpenStory, settings: Settings) -> View:
    total, shown = even_rows(story, settings)
    spans = [span_of(row) for row in shown] or [_home(story)]
    window = min(start for start, _ in spans), max(end for _, end in spans)
    view = _view(story, settings, window, marks(shown, window_days=_even_days(spans)), total)
    return _classed(story, settings, view, shown)


def even_rows(story: OpenStory, settings: Settings) -> tuple[int, list[StoredRow]]:
    """How many events there are to step through, and those that stand side by side, from the one asked for on.

    A view is always full where there are enough.
    """
    window = Window(*settings.window) if settings.window else None
    total = story.file.count(settings.filters, window)
    for steps in steps_of(settings):
        first = first_step(settings, total, steps)
        rows = story.file.events(settings.filters, window, limit=steps, offset=first)
        if steps != EVEN_STEPS or not any(len(row.title) > LONG_TITLE for row in rows):
            break
    return total, rows


def steps_of(settings: Settings) -> tuple[int, ...]:
    """How many events may stand side by side, evenly spaced: most of them where titles are short."""
    if settings.narrow:
        return (EVEN_STEPS_NARROW,)
    return (EVEN_STEPS_LANES,) if settings.lanes else (EVEN_STEPS, EVEN_STEPS_LONG)


def first_step(settings: Settings, total: int, steps: int) -> int:
    """The place of the first event of a view of so many steps: the one asked for, or where the last view begins."""
    return min(settings.skip, max(0, total - steps))


def events_before(story: OpenStory, settings: Settings, day: float) -> int:
    """How many of the events that are asked for begin before a day: where that day is, evenly spaced."""
    first = (settings.window or story.bounds or (day, day))[0] - 1
    return story.file.count(settings.filters, Window(first, day)) if day > first else 0


def _even_days(spans: Sequence[Span]) -> float:
    """Labels leave the year out where all are of one, which the axis names: "8 Mar" beside 1998 tells none."""
    return 0.0 if len({civil(int(start))[0] for start, _ in spans}) == 1 else 1e6
