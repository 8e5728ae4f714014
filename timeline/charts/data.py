"""What the browser is sent to draw a view: the figure and, beside it, what packing and gestures need."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from timeline.charts import layout as sizes
from timeline.charts import plain as go
from timeline.charts.figure import Main, Overview, Rail, even_figure, scale_figure
from timeline.charts.marks import DECIMALS, Mark
from timeline.charts.palette import PALETTES, Theme
from timeline.charts.strip import Strip, bars, peak_of, strip
from timeline.charts.ticks import rail_ticks, ticks
from timeline.charts.window import Span, Tally
from timeline.model import Grain
from timeline.story.highlights import highlights

Mode = Literal["scale", "even"]
Record = dict[str, Any]
CROWD = 60  # more events than this in the window: only the best supported may be named, the others are dots
CANDIDATES = 34  # events that may be named in a crowd ...
LANE_CANDIDATES = 6  # ... the best of each lane ...
PARTS = 7  # ... among them the best of each seventh of the window, so that one burst does not take every name
NARROW_ROOM = 0.7  # the width of a phone's axis as a share of a desktop's
FEW_NAMES = 8  # marks that may be named in a crowd, however long their spans
WIDEST = 0.4  # of the window: in a crowd a longer span would take the room of several names
PLACED = ("band", "points", "disputed")  # roles of traces
RAIL_PAD = 0.07  # share of the rail left free on each side: half of what the name of a year takes


@dataclass(frozen=True, slots=True)
class Layer:
    """The part of a density that stands in one lane and has one colour."""

    lane: int
    hue: str | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Density:
    """How many events begin in each bin of ``width`` days from ``start`` on, also by lane and colour if asked."""

    start: float
    width: float
    counts: tuple[int, ...]
    layers: tuple[Layer, ...] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """A band across the chart: its name, and how many events of the window belong into it."""

    name: str
    events: int


@dataclass(frozen=True, slots=True)
class View:
    """Everything a drawing depends on. ``spans`` counts those of all events, ``kept`` those that pass the filters.

    ``fit`` is the window that shows where the story is, ``bounds`` holds every event.
    ``total`` counts the events in the window, ``marks`` are the ones sent; ``density`` stands for the rest.
    ``before`` are the best supported earlier events, ``before_total`` counts them all. ``narrow`` is a phone's.
    ``hues`` are the colours of the classes of events with their names, ``lanes`` the bands they stand in. Where no
    event ``begins`` in the window, the marks are of those that go on in it from before; ``lasting`` is how many do.
    """

    mode: Mode
    theme: Theme
    window: Span
    home: Span
    fit: Span
    bounds: Span
    spans: tuple[Tally, ...]
    kept: tuple[Tally, ...]
    marks: Sequence[Mark]
    total: int
    finest: Grain = "day"
    density: Density | None = None
    before: Sequence[Mark] = field(default=())
    before_total: int = 0
    published: tuple[tuple[int, int], ...] = ()
    articles: int = 0
    selected: str | None = None
    narrow: bool = False
    hues: tuple[tuple[str, str], ...] = ()
    lanes: tuple[Lane, ...] = ()
    begins: bool = True
    lasting: int = 0

    @property
    def sizes(self) -> sizes.Sizes:
        """The sizes of its parts."""
        return sizes.narrow_sizes(len(self.lanes), even=self.mode == "even") if self.narrow else sizes.WIDE


def chart_data(view: View, describe: Callable[[Mark], str]) -> Record:
    """The view as plain values: the figure, marks with their tooltips (``describe``), scales and sizes."""
    draw = {"scale": _scale, "even": _even}[view.mode]
    scale = strip(view.spans, view.sizes.width)
    named = nameable(view)
    names = {mark.id for mark in named}
    rest = [] if view.density else [mark for mark in view.marks if mark.id not in names]
    return {
        "mode": view.mode,
        "narrow": view.narrow,
        "theme": view.theme,
        "figure": plain(draw(view, scale)),
        "window": list(view.window),
        "home": list(view.home),
        "fit": list(view.fit),
        "bounds": list(view.bounds),
        "strip": _strip(scale),
        "marks": [{**mark.record(), "more": describe(mark)} for mark in named],
        "dots": [_dot(mark, describe) for mark in rest],
        "rail": _rail(view, describe),
        "total": view.total,
        "density": _density(view.density),
        "selected": view.selected,
        "railWidth": sizes.RAIL_PX,
        "breakWidth": sizes.BREAK_PX,
        "mainHeight": view.sizes.main,
        "height": view.sizes.total,
        "stripTop": view.sizes.strip_top,
        "stripHeight": view.sizes.strip,
        "hues": dict(view.hues),
        "lanes": [{"name": lane.name, "events": lane.events} for lane in view.lanes],
    }


def nameable(view: View) -> list[Mark]:
    """The marks that may carry their name: all of them, or in a crowd the best, with the best of each part."""
    if view.mode != "scale" or view.total <= CROWD:
        return list(view.marks)
    span = view.window[1] - view.window[0]
    narrow = [mark for mark in view.marks if mark.end - mark.start <= span * WIDEST or mark.id == view.selected]
    best = highlights(narrow, len(narrow), _own_day, lambda mark: mark.importance)
    if len(best) < FEW_NAMES:  # of a day seen by its hours hardly anything has an hour: the rest may take the room
        known = {mark.id for mark in best}
        wide = sorted((mark for mark in view.marks if mark.id not in known), key=lambda mark: -mark.importance)
        best = [*best, *wide[: FEW_NAMES - len(best)]]
    width = span / PARTS
    parts: dict[int, Mark] = {}
    for mark in best:
        parts.setdefault(int((mark.at - view.window[0]) // width), mark)
    firsts = {mark.id for part, mark in parts.items() if 0 <= part < PARTS}
    lanes = Counter[int]()
    for mark in best:
        lanes[mark.lane] += 1
        if view.lanes and lanes[mark.lane] <= LANE_CANDIDATES:
            firsts.add(mark.id)
    ids = firsts | {view.selected} | {mark.id for mark in best[: max(0, CANDIDATES - len(firsts))]}
    return [mark for mark in best if mark.id in ids]


def _own_day(mark: Mark) -> int | None:
    return int(mark.start) if mark.end - mark.start <= 1 else None


def _dot(mark: Mark, describe: Callable[[Mark], str]) -> Record:
    at = round(mark.at, DECIMALS)
    hue = {"hue": mark.hue} if mark.hue else {}
    return {
        **hue, "id": mark.id, "title": mark.title, "at": at, "assumed": mark.assumed, "lane": mark.lane,
        "more": describe(mark),
    }  # fmt: skip


def plain(figure: go.Figure) -> Record:
    """A figure as plain lists and values: no typed arrays, which reach a browser in another shape."""
    found: Record = figure.to_plotly_json()
    return {"data": [_unplaced(trace) for trace in found["data"]], "layout": _untemplated(found["layout"])}


def _unplaced(trace: Record) -> Record:
    """What stands for events is given its place in the browser."""
    return {**trace, "x": [], "y": []} if trace["meta"]["role"] in PLACED else trace


def _untemplated(layout: Record) -> Record:
    """The template is part of a figure that stands alone; the browser needs none of it."""
    return {**layout, "template": {}}


def _overview(view: View, scale: Strip) -> Overview:
    peak = peak_of(scale, view.spans)
    behind = () if view.kept == view.spans else bars(scale, view.spans, peak)
    return Overview(scale, behind, bars(scale, view.kept, peak))


def rail_window(view: View) -> Span | None:
    """The span of the rail's own scale: from the first earlier event to where the window begins."""
    if not view.before:
        return None
    start = min(mark.start for mark in view.before)
    end = view.window[0]
    pad = max((end - start) * RAIL_PAD, 1.0)
    return start - pad, end + pad


def _scale(view: View, scale: Strip) -> go.Figure:
    window = rail_window(view)
    rail = Rail(window, view.before, rail_ticks(*window)) if window else None
    published = sizes.Published(view.published, view.articles)
    axis = ticks(*view.window, view.finest, NARROW_ROOM if view.narrow else 1.0)
    main = Main(view.window, nameable(view), axis, published, tuple(hue for hue, _ in view.hues))
    return scale_figure(main, rail, _overview(view, scale), PALETTES[view.theme], view.sizes)


def _even(view: View, scale: Strip) -> go.Figure:
    return even_figure(view.marks, _overview(view, scale), PALETTES[view.theme], view.sizes)


def _rail(view: View, describe: Callable[[Mark], str]) -> Record | None:
    window = rail_window(view)
    if window is None or view.mode != "scale":
        return None
    return {
        "window": list(window),
        "marks": [{**mark.record(), "more": describe(mark)} for mark in view.before],
        "total": view.before_total,
    }


def _strip(scale: Strip) -> Record:
    segments = [[found.start, found.end, found.left, found.right] for found in scale.segments]
    return {"width": scale.width, "segments": segments, "folds": [at for at, _ in scale.folds]}


def _density(density: Density | None) -> Record | None:
    if density is None:
        return None
    return {
        "start": density.start, "width": density.width, "counts": list(density.counts),
        "layers": [
            {"lane": layer.lane, "hue": layer.hue, "counts": list(layer.counts)} for layer in density.layers
        ],
    }  # fmt: skip
