"""The traces of a figure: stems, bands, points and badges of events, dots, and the bars of the strip.

Every trace names its ``role`` and the ids it draws; where a mark stands is set in the browser.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from timeline.charts import plain as go
from timeline.charts.layout import FAINT, MOST_BANDS, PALE, Layout, Published
from timeline.charts.marks import Mark
from timeline.charts.palette import Palette, rgba
from timeline.charts.strip import Bar

T = TypeVar("T", str, float)
MAIN_AXES = ("x", "y")  # plotly takes these where a trace names none
PUBLISHED_PX = 8.0  # height of the tick of a day on which articles appeared
MOST_TICKS = 90  # a tick for every eighth pixel; more could not be told apart


def mark_traces(marks: Sequence[Mark], palette: Palette, axes: tuple[str, str] = MAIN_AXES) -> list[go.Scatter]:
    """The traces of a set of marks on one pair of axes: stems, bands, arrows, points, badges."""
    place: Layout = {"cliponaxis": False}
    if axes != MAIN_AXES:
        place |= {"xaxis": axes[0], "yaxis": axes[1]}
    traces = [
        go.Scatter(
            x=[], y=[], mode="lines", line={"color": rgba(palette.event, palette.stem), "width": 1},
            meta={"role": "stems"}, **place,
        )
    ]  # fmt: skip
    bands = [mark for mark in marks if mark.shape != "point"][:MOST_BANDS]
    traces += [_band(mark, palette, place) for mark in bands]
    points = [mark for mark in marks if mark.shape == "point"]
    hues = [mark.hue or palette.event for mark in points]
    traces.append(
        go.Scatter(
            x=[mark.at for mark in points],
            y=[0.0] * len(points),
            customdata=[mark.id for mark in points],
            mode="markers",
            marker={
                "size": _shared([mark.pixels - (2 if mark.assumed else 0) for mark in points]),
                "color": _shared([palette.bg if mark.assumed else hue for mark, hue in zip(points, hues, strict=True)]),
                "line": {
                    "color": _shared(
                        [hue if mark.assumed else palette.bg for mark, hue in zip(points, hues, strict=True)]
                    ),
                    "width": _shared([2 if mark.assumed else 1 for mark in points]),
                },
                "opacity": 1,
            },
            meta={"role": "points"},
            **place,
        )
    )
    return [*traces, *_arrows(marks, palette, place), *_reports(marks, palette, place), *_badges(marks, palette, place)]


def _shared(values: Sequence[T]) -> T | list[T]:
    """One value where all are the same, which plotly takes for all."""
    return values[0] if len(set(values)) == 1 else list(values)


def _band(mark: Mark, palette: Palette, place: Layout) -> go.Scatter:
    """A span with soft ends; hollow and dashed where the date is assumed. The browser sets how soft in pixels."""
    half = mark.pixels / 2
    hue = mark.hue or palette.event
    solid, clear = rgba(hue, palette.band), rgba(hue, 0)
    ends = {"band": (clear, clear), "since": (clear, solid), "until": (solid, clear), "point": (solid, solid)}
    left, right = ends[mark.shape]
    style: Layout = (
        {"line": {"color": hue, "width": 1.5, "dash": "3px,2px"}, "fillcolor": palette.bg}
        if mark.assumed
        else {
            "line": {"width": 0},
            "fillgradient": {
                "type": "horizontal",
                "colorscale": [[0, left], [0.3, solid], [0.7, solid], [1, right]],
            },
        }
    )
    return go.Scatter(
        x=[mark.start, mark.end, mark.end, mark.start, mark.start],
        y=[-half, -half, half, half, -half],
        mode="lines",
        fill="toself",
        meta={"role": "band", "id": mark.id, "shape": mark.shape},
        **style,
        **place,
    )


def _arrows(marks: Sequence[Mark], palette: Palette, place: Layout) -> list[go.Scatter]:
    """Shafts and heads of the arrows of open spans, a pair for each colour; ``meta.hue`` says whose they are."""
    hues = dict.fromkeys(mark.hue for mark in marks if mark.shape in ("since", "until"))
    return [
        trace
        for hue in hues
        for colour in [hue or palette.event]
        for trace in (
            go.Scatter(
                x=[], y=[], mode="lines", line={"color": colour, "width": 2},
                meta={"role": "shafts", "hue": hue}, **place,
            ),
            go.Scatter(
                x=[], y=[], mode="markers", marker={"color": colour, "size": 10, "symbol": []},
                meta={"role": "heads", "hue": hue, "filled": colour, "hollow": palette.bg}, **place,
            ),
        )
    ]  # fmt: skip


def _reports(marks: Sequence[Mark], palette: Palette, place: Layout) -> list[go.Scatter]:
    """From each event a line to the days on which its articles appeared; none where that is not asked for."""
    if not any(mark.reported for mark in marks):
        return []
    return [
        go.Scatter(
            x=[], y=[], mode="lines", line={"color": rgba(palette.muted, 0.7), "width": 1, "dash": "1px,2px"},
            meta={"role": "delays"}, **place,
        ),
        go.Scatter(
            x=[], y=[], mode="markers",
            marker={"symbol": "line-ns-open", "size": 7, "color": palette.muted, "line": {"width": 1.4}},
            meta={"role": "reports"}, **place,
        ),
    ]  # fmt: skip


def _badges(marks: Sequence[Mark], palette: Palette, place: Layout) -> list[go.Scatter]:
    """Whiskers to dissenting dates, and the disagreement diamonds."""
    whisker = {"color": palette.dis, "width": 1.6}
    disputed = [mark for mark in marks if mark.disagreements]
    return [
        go.Scatter(x=[], y=[], mode="lines", line=whisker, meta={"role": "whiskers"}, **place),
        go.Scatter(
            x=[], y=[], mode="markers",
            marker={"color": palette.bg, "size": 9, "symbol": "diamond", "line": whisker},
            meta={"role": "elsewhere"}, **place,
        ),
        go.Scatter(
            x=[mark.at for mark in disputed], y=[0.0] * len(disputed), customdata=[mark.id for mark in disputed],
            mode="markers",
            marker={"color": palette.dis, "size": 9, "symbol": "diamond", "line": {"color": palette.bg, "width": 1.2}},
            meta={"role": "disputed"}, **place,
        ),
    ]  # fmt: skip


def dots(palette: Palette, hues: Sequence[str] = ()) -> list[go.Scatter]:
    """What finds no room for a name: small dots on the axis; the browser stacks them, high stacks become bars.

    ``hues`` are the colours of classes, where events are told apart by colour: bars then have a part for each.
    """
    outline = {"color": palette.event, "width": 1.2}
    return [
        go.Scatter(
            x=[], y=[], mode="markers",
            marker={"size": 4.4, "color": [], "line": outline, "opacity": 0.85},
            meta={"role": "dots", "filled": palette.event, "hollow": palette.bg},
        ),
        *(
            go.Scatter(
                x=[], y=[], mode="lines", fill="toself", line={"width": 0},
                fillcolor=rgba(hue or palette.event, 0.75), meta={"role": "columns", "hue": hue},
            )
            for hue in (None, *dict.fromkeys(hues))
        ),
    ]  # fmt: skip


def strip_traces(behind: Sequence[Bar], kept: Sequence[Bar], palette: Palette) -> list[go.Bar]:
    """The bars of the strip; what the filters leave out stays ``behind``, pale, so that it never rearranges."""
    sets = (("strip behind", behind, FAINT), ("strip", kept, 1.0))
    return [
        _strip_bars(
            role, [bar for bar in bars if bar.long is long], rgba(palette.event, opacity * (PALE if long else 1))
        )
        for role, bars, opacity in sets
        for long in (True, False)
    ]


def _strip_bars(role: str, bars: Sequence[Bar], colour: str) -> go.Bar:
    return go.Bar(
        x=[round(bar.left + bar.width / 2, 1) for bar in bars],
        y=[bar.height for bar in bars],
        width=[bar.width for bar in bars],
        marker={"color": colour, "line": {"width": 0}},
        xaxis="x3",
        yaxis="y3",
        meta={"role": role},
    )


def published_trace(
    published: Published, window: tuple[float, float], palette: Palette, height: float = PUBLISHED_PX
) -> go.Scatter:
    """One tick under the axis for each day on which articles appeared; none where all share one day."""
    low = bisect_left(published.days, (window[0] - 0.5,))
    high = bisect_left(published.days, (window[1] - 0.5, math.inf))
    step = (window[1] - window[0]) / MOST_TICKS
    shown = {int((day + 0.5 - window[0]) // step): day + 0.5 for day, _ in published.days[low:high]}
    x = list(shown.values()) if len(published.days) > 1 else []
    return go.Scatter(
        x=x,
        y=[0] * len(x),  # plotly reads a "dy" of 0 as 1
        mode="markers",
        marker={"symbol": "line-ns-open", "size": height, "color": palette.muted, "line": {"width": 1}},
        cliponaxis=False,
        yaxis="y4",
        meta={"role": "published"},
    )
