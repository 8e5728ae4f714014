"""The parts every figure's layout is made of: axes in pixels, time axes, rules and rows under them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline.charts.palette import Palette, rgba
from timeline.charts.strip import CHARACTER_PX, Strip
from timeline.charts.ticks import Ticks
from timeline.shown import say_day

RAIL_PX, BREAK_PX = 212, 26  # the rail of events before the window, and the break in scale after it
UNDER_LABELS_PX = 21  # height of the row of tick labels
FONT = "Source Sans, Source Sans Pro, sans-serif"
TICK_PX, LABEL_PX = 12.5, 13
MOST_BANDS = 60  # gradient fills are heavy in a browser
FAINT = 0.22  # opacity of what the filters leave out
NARROWED = 1.3  # how much wider a text may be on a chart that is drawn narrower than its sizes say
PALE = 0.5  # opacity of long spans on the strip
Layout = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sizes:
    """The parts of a figure in pixels, from its top: the chart down to its axis, the strip's bars, all of it.

    ``width`` is that of the chart's column, at 1280 or 390; the browser sets the true one.
    """

    main: float
    strip_top: float
    strip: float
    total: float
    width: float

    def up(self, pixel: float) -> float:
        """A height as plotly counts it, in shares of the figure from its bottom."""
        return 1 - pixel / self.total


WIDE = Sizes(main=388, strip_top=464, strip=42, total=530, width=733)
NARROW = Sizes(main=236, strip_top=350, strip=30, total=404, width=360)
EVEN_NARROW_PX = 324  # evenly spaced on a phone, each of its events has a row of three lines
LANES_NARROW_PX = 384  # no chart with lanes is lower on a phone: evenly spaced, each event has a row of two lines
LANE_NARROW_PX = 84  # a lane of a phone has room for its name, its dots and a label of two lines


def narrow_sizes(lanes: int, *, even: bool) -> Sizes:
    """The sizes on a phone that shows so many lanes, and events evenly spaced or to scale."""
    least = EVEN_NARROW_PX if even else NARROW.main
    more = (max(LANES_NARROW_PX, lanes * LANE_NARROW_PX) if lanes else least) - NARROW.main
    return Sizes(NARROW.main + more, NARROW.strip_top + more, NARROW.strip, NARROW.total + more, NARROW.width)


@dataclass(frozen=True, slots=True)
class Published:
    """The days on which articles appeared, each with how many did, and how many articles there are in all."""

    days: tuple[tuple[int, int], ...]
    articles: int


def base(height: float, palette: Palette) -> Layout:
    """What every figure shares: size, colours, no margins, nothing of plotly's own interaction."""
    return {
        "template": {},  # an explicit one, because importing Streamlit replaces plotly's default
        "height": height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "paper_bgcolor": rgba(palette.bg, 0),
        "plot_bgcolor": rgba(palette.bg, 0),
        "showlegend": False,
        "hovermode": False,
        "dragmode": False,
        "font": {"family": FONT, "size": TICK_PX, "color": palette.muted},
        "bargap": 0,
        "barmode": "overlay",
    }


def axis(domain: tuple[float, float], more: Layout) -> Layout:
    """An axis over part of the figure, without grid or handles; ``more`` adds to it."""
    return {"domain": list(domain), "fixedrange": True, "zeroline": False, "showgrid": False, **more}


def pixel_axis(top: float, height: float, total: float, anchor: str) -> Layout:
    """A vertical axis in pixels, growing downwards, ``top`` pixels below the top of the figure."""
    domain = (max(0.0, 1 - (top + height) / total), 1 - top / total)
    return axis(domain, {"range": [height, 0], "visible": False, "anchor": anchor})


def _text(text: str, strong: bool) -> str:
    return f"<b>{text}</b>" if strong else text


def time_axis(ticks: Ticks, palette: Palette, window: tuple[float, float], anchor: str) -> Layout:
    """The axis of a window of day numbers, with its ticks below."""
    return axis(
        (0.0, 1.0),
        {
            "range": list(window),
            "anchor": anchor,
            "showline": True,
            "linecolor": palette.text,
            "linewidth": 1,
            "ticks": "outside",
            "ticklen": 0 if ticks.centred else 6,
            "tickcolor": palette.text,
            "tickmode": "array",
            "tickvals": [at for at, _, _ in ticks.labels],
            "ticktext": [_text(text, strong) for _, text, strong in ticks.labels],
            "ticklabelposition": "outside" if ticks.centred else "outside right",
            "tickangle": 0,
            "tickfont": {"size": LABEL_PX, "color": palette.muted if ticks.centred else palette.text},
        },
    )


def rules(ticks: Ticks, palette: Palette, sizes: Sizes) -> list[Layout]:
    """Month lines across the chart and the small ticks under its axis."""
    across = _ticked(ticks.rules, (0.0, sizes.main), {"color": palette.line2, "width": 1})
    below = (sizes.up(sizes.main), sizes.up(sizes.main + 4))
    minor = _ticked(ticks.minor, below, {"color": palette.text, "width": 1})
    return [{**found, "layer": "below"} for found in across] + [{**found, "yref": "paper"} for found in minor]


def _ticked(places: Sequence[float], ends: tuple[float, float], line: Layout) -> list[Layout]:
    """Upright lines at the same height as one shape: a browser draws one path much faster than forty lines."""
    path = "".join(f"M{at:.10g},{ends[0]:.5g}V{ends[1]:.5g}" for at in places)
    return [{"type": "path", "path": path, "line": line}] if path else []


def strip_layout(scale: Strip, palette: Palette, sizes: Sizes) -> Layout:
    """The axes of the strip with its base lines, the names of its stretches and the lengths of its folds."""
    domain = (sizes.up(sizes.strip_top + sizes.strip), sizes.up(sizes.strip_top))
    base, total = domain[0], sizes.total
    note = {"xref": "x3", "yref": "paper", "showarrow": False, "xanchor": "left"}
    labels = [
        {**note, **_within(at, text, scale.width), "y": base - 7 / total, "yanchor": "top", "text": text,
         "font": {"size": TICK_PX}}
        for at, text in scale.labels
    ]  # fmt: skip
    folds = [
        {**note, "x": at, "y": base + 8 / total, "yanchor": "middle", "xanchor": "center", "text": text,
         "font": {"size": 11.5}}
        for at, text in scale.folds
        if text
    ]  # fmt: skip
    dots = [{**fold, "y": base - 1 / total, "text": "···", "font": {"size": 14}} for fold in folds]
    dots += [
        {**note, "x": at, "y": base, "yanchor": "middle", "xanchor": "center", "text": "//", "font": {"size": 13}}
        for at, text in scale.folds
        if not text
    ]
    lines = [
        {
            "type": "line", "xref": "x3", "yref": "paper", "x0": segment.left, "x1": segment.right,
            "y0": base, "y1": base, "line": {"color": palette.text, "width": 1},
        }
        for segment in scale.segments
    ]  # fmt: skip
    return {
        "xaxis3": axis((0.0, 1.0), {"range": [0, scale.width], "visible": False, "anchor": "y3"}),
        "yaxis3": axis(domain, {"range": [0, 1.04], "visible": False, "anchor": "x3"}),
        "annotations": labels + folds + dots,
        "shapes": lines,
    }


def _within(at: float, text: str, width: float) -> Layout:
    """Where a name of the strip stands: at its stretch, or ending with the strip, which may be narrower on screen."""
    cut = at + CHARACTER_PX * len(text) * NARROWED > width
    return {"x": width, "xanchor": "right"} if cut else {"x": at, "xanchor": "left"}


def published_layout(
    published: Published,
    window: tuple[float, float],
    palette: Palette,
    sizes: Sizes,
    *,
    below_labels: bool = False,
) -> Layout:
    """When the articles appeared, under the axis: one line when all share a day (else see ``published_trace``).

    ``below_labels`` starts the line under the tick labels, which it would cut where every day has one.
    """
    ((day, known),) = published.days if len(published.days) == 1 else ((0, 0),)
    if known > 1 and window[0] <= day + 0.5 <= window[1]:
        at = day + 0.5
        left = at > sum(window) / 2
        everyone = "both articles" if known == 2 else f"all {known} articles"
        who = everyone if known == published.articles else f"{known} of {published.articles} articles"
        text = f"{who} published <b>{say_day(day, short=True, with_year=False)}</b>"
        bottom = sizes.up(sizes.main + 37)
        top = sizes.up(sizes.main + (UNDER_LABELS_PX if below_labels else 0))
        return {
            "annotations": [
                {"x": at, "y": bottom, "yref": "paper", "xref": "x", "showarrow": False, "text": text,
                 "xanchor": "right" if left else "left", "yanchor": "bottom", "xshift": -3 if left else 3,
                 "yshift": -4, "font": {"size": TICK_PX, "color": palette.muted}},
            ],
            "shapes": [
                {"type": "line", "x0": at, "x1": at, "yref": "paper", "y0": top, "y1": bottom,
                 "line": {"color": palette.text, "width": 1.4}},
            ],
        }  # fmt: skip
    return {"annotations": [], "shapes": []}


def below(ticks: Ticks, palette: Palette, sizes: Sizes) -> list[Layout]:
    """The second row under the axis: the month of a view of days, the day of a view of hours."""
    return [
        {"x": at, "y": sizes.up(sizes.main + 22), "xref": "x", "yref": "paper", "showarrow": False,
         "text": f"<b>{text}</b>", "xanchor": "left", "yanchor": "top",
         "font": {"size": LABEL_PX, "color": palette.text}}
        for at, text in ticks.below
    ]  # fmt: skip
