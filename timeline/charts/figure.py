"""The figures: main chart, rail of earlier events and strip of the whole story, in one ``go.Figure``.

Vertical positions are pixels from the top of the main chart. Heights of marks are left to the browser, which
measures the labels and packs them: every trace names its ``role`` and the ids it draws, so that the browser
sets where, while what and how are decided here.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from timeline.charts import plain as go
from timeline.charts.layout import (
    BREAK_PX,
    RAIL_PX,
    TICK_PX,
    Layout,
    Published,
    Sizes,
    axis,
    base,
    below,
    pixel_axis,
    published_layout,
    rules,
    strip_layout,
    time_axis,
)
from timeline.charts.marks import Mark
from timeline.charts.palette import Palette
from timeline.charts.strip import Bar, Strip
from timeline.charts.ticks import Ticks
from timeline.charts.traces import PUBLISHED_PX, dots, mark_traces, published_trace, strip_traces
from timeline.civil import civil
from timeline.shown import say_year

UNDER = {"range": [-1, 1], "visible": False, "anchor": "x"}  # the row of publish dates under the axis
UNDER_PX, UNDER_HALF_PX = 31.0, 6.0  # where its middle lies, and half of its height
# Where months or days are named in that row, the ticks are shorter and stand between the two rows of names.
BETWEEN_PX, BETWEEN_HEIGHT_PX = 23.0, 4.0
STEP_CHARACTER_PX, STEP_AIR_PX = 5.9, 5.0  # of the dates under the steps, at 11.5 pixels; between two of them
GAP_DAYS = 20  # evenly spaced: gaps longer than this are written down
GAP_MONTHS_DAYS, GAP_YEARS_DAYS = 92, 548


@dataclass(frozen=True, slots=True)
class Overview:
    """The strip of the whole story: its scale, the bars of all events and of those that pass the filters."""

    scale: Strip
    bars: Sequence[Bar]
    kept: Sequence[Bar]


@dataclass(frozen=True, slots=True)
class Rail:
    """Events before the window, on a scale of their own."""

    window: tuple[float, float]
    marks: Sequence[Mark]
    ticks: Ticks


@dataclass(frozen=True, slots=True)
class Main:
    """The window looked at, with what is drawn in it and under it; ``hues`` are the colours of its classes."""

    window: tuple[float, float]
    marks: Sequence[Mark]
    ticks: Ticks
    published: Published
    hues: tuple[str, ...] = ()


def scale_figure(main: Main, rail: Rail | None, overview: Overview, palette: Palette, sizes: Sizes) -> go.Figure:
    """The timeline to scale: the window above, what came before it in a rail, the whole story below."""
    under = published_layout(main.published, main.window, palette, sizes, below_labels=main.ticks.centred)
    strip_part = strip_layout(overview.scale, palette, sizes)
    main_axis = time_axis(main.ticks, palette, main.window, "y")
    middle, height = (BETWEEN_PX, BETWEEN_HEIGHT_PX) if main.ticks.below else (UNDER_PX, PUBLISHED_PX)
    published_at = sizes.main + middle
    layout = {
        **base(sizes.total, palette),
        "xaxis": main_axis,
        "yaxis": pixel_axis(0, sizes.main, sizes.total, "x"),
        "yaxis4": axis((sizes.up(published_at + UNDER_HALF_PX), sizes.up(published_at - UNDER_HALF_PX)), UNDER),
        "xaxis3": strip_part["xaxis3"],
        "yaxis3": strip_part["yaxis3"],
        "shapes": [*rules(main.ticks, palette, sizes), *under["shapes"], *strip_part["shapes"]],
        "annotations": [*below(main.ticks, palette, sizes), *under["annotations"], *strip_part["annotations"]],
    }
    traces: list[Any] = [*dots(palette, main.hues), published_trace(main.published, main.window, palette, height)]
    traces += mark_traces(main.marks, palette)
    if rail:
        layout["xaxis2"] = time_axis(rail.ticks, palette, rail.window, "y2") | {
            "domain": [0, RAIL_PX / sizes.width],
            "ticklabelposition": "outside",
            "tickfont": {"size": TICK_PX, "color": palette.muted},
        }
        main_axis["domain"] = [(RAIL_PX + BREAK_PX) / sizes.width, 1]
        layout["yaxis2"] = pixel_axis(0, sizes.main, sizes.total, "x2")
        traces += mark_traces(rail.marks, palette, ("x2", "y2"))
    traces += strip_traces(overview.bars, overview.kept, palette)
    return go.Figure(data=traces, layout=layout)


def even_figure(marks: Sequence[Mark], overview: Overview, palette: Palette, sizes: Sizes) -> go.Figure:
    """The same events one step apart: order is kept, distance is not; long gaps are written on the axis."""
    strip_part = strip_layout(overview.scale, palette, sizes)
    steps = {
        "range": [-0.6, max(len(marks), 2) - 0.4], "anchor": "y", "showline": True, "linecolor": palette.text,
        "linewidth": 1, "ticks": "outside", "ticklen": 5, "tickcolor": palette.text, "tickmode": "array",
        "tickvals": list(range(len(marks))), "ticktext": step_names(marks, sizes.width), "tickangle": 0,
        "tickfont": {"size": 11.5, "color": palette.muted},
    }  # fmt: skip
    gaps = [
        {"x": index + 0.5, "y": sizes.up(sizes.main), "yref": "paper", "xref": "x", "showarrow": False, "text": text,
         "bgcolor": palette.bg, "borderpad": 1, "font": {"size": 11.5}, "yanchor": "middle"}
        for index, text in gap_labels(marks)
    ]  # fmt: skip
    layout = {
        **base(sizes.total, palette),
        "xaxis": axis((0.0, 1.0), steps),
        "yaxis": pixel_axis(0, sizes.main, sizes.total, "x"),
        "xaxis3": strip_part["xaxis3"],
        "yaxis3": strip_part["yaxis3"],
        "shapes": strip_part["shapes"],
        "annotations": [*gaps, *_year_row(marks, palette, sizes), *strip_part["annotations"]],
    }
    return go.Figure(
        data=[*mark_traces(marks, palette), *strip_traces(overview.bars, overview.kept, palette)], layout=layout
    )


def step_names(marks: Sequence[Mark], width: float) -> list[str]:
    """The dates under the steps; one that would run into its neighbour is left out, as its mark says it too."""
    step = width / (max(len(marks), 2) + 0.2)
    names: list[str] = []
    end = -math.inf
    for index, mark in enumerate(marks):
        middle, half = (index + 0.6) * step, len(mark.when) * STEP_CHARACTER_PX / 2
        fits = middle - half >= end
        names.append(mark.when if fits else "")
        end = middle + half + STEP_AIR_PX if fits else end
    return names


def gap_labels(marks: Sequence[Mark]) -> list[tuple[int, str]]:
    """The gaps over 20 days between neighbours: ``(0, "41 days")`` lies between the first and the second."""
    found = []
    for index, (left, right) in enumerate(pairwise(marks)):
        days = right.start - left.end
        if days >= GAP_YEARS_DAYS:
            found.append((index, f"{round(days / 365.2425)} yrs"))
        elif days >= GAP_MONTHS_DAYS:
            found.append((index, f"{round(days / 30.437)} mths"))
        elif days > GAP_DAYS:
            found.append((index, f"{round(days)} days"))
    return found


def _year_row(marks: Sequence[Mark], palette: Palette, sizes: Sizes) -> list[Layout]:
    """Years under the dates that do not say them; neighbours share theirs."""
    years = [civil(int(mark.start // 1))[0] for mark in marks]
    notes = []
    start = 0
    for index in range(1, len(years) + 1):
        if index == len(years) or years[index] != years[start]:
            named = say_year(years[start])
            if any(named not in mark.when for mark in marks[start:index]):
                notes.append(
                    {"x": (start + index - 1) / 2, "y": sizes.up(sizes.main + 26), "xref": "x", "yref": "paper",
                     "showarrow": False, "text": named, "yanchor": "top",
                     "font": {"size": TICK_PX, "color": palette.muted}}
                )  # fmt: skip
            start = index
    return notes
