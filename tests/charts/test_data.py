"""What the browser is sent: figures whole and plain, with what packing needs."""

import json
from dataclasses import replace
from typing import Any

import plotly.graph_objects as go
import pytest

from tests.charts.rows import DAY, row, tallied
from timeline.charts.data import CROWD, LANE_CANDIDATES, PARTS, Density, Lane, View, chart_data, nameable
from timeline.charts.marks import Mark, marks, span_of
from timeline.charts.palette import PALETTES
from timeline.civil import day_number
from timeline.store import EventRow

HOSTILE = "<b>bold</b><script>alert(1)</script>"
ROWS = [
    row("war", DAY - 15_000, 3652, "decade", articles=3),
    row("talks", DAY - 1700, None, "year"),
    row("fall", DAY - 67, articles=4, importance=5),
    row("drill", DAY - 2, certainty="assumed", title=HOSTILE),
    row("week", DAY - 9, 7, "week", articles=2),
    row("meeting", DAY, articles=5, disagreements=1, importance=9),
]


def view(mode: str = "scale", theme: str = "light", rows: list[EventRow] = ROWS, **more: object) -> View:
    spans = tallied(span_of(found) for found in rows)
    window = (DAY - 80.0, DAY + 3.0)
    fields: dict[str, Any] = {
        "window": window, "home": window, "fit": window, "bounds": (DAY - 16_000.0, DAY + 10.0),
        "spans": spans, "kept": spans,
        "marks": marks(found for found in rows if found.start and found.start > window[0]), "total": 4,
        "before": marks(rows[:2]), "before_total": 2, "published": ((DAY, 2),), "articles": 3, **more,
    }  # fmt: skip
    return View(mode=mode, theme=theme, **fields)


def described(found: Mark) -> str:
    return found.words


def traces(data: dict, role: str) -> list[dict]:
    return [trace for trace in data["figure"]["data"] if trace["meta"]["role"] == role]


@pytest.mark.parametrize("mode", ["scale", "even"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("narrow", [False, True])
def test_a_figure_is_valid_plain_and_small(mode: str, theme: str, narrow: bool) -> None:
    data = chart_data(view(mode, theme, narrow=narrow), described)
    text = json.dumps(data)
    assert len(text) < 50_000
    assert "bdata" not in text
    go.Figure(data["figure"])
    assert PALETTES[theme].event in text


def test_every_mark_of_the_window_is_drawn_once() -> None:
    data = chart_data(view(), described)
    points = [found for trace in traces(data, "points") for found in trace["customdata"]]
    bands = [trace["meta"]["id"] for trace in traces(data, "band")]
    assert sorted(points + bands) == sorted(found.id for found in ROWS)


def test_assumed_is_hollow_and_disagreement_has_its_diamond() -> None:
    data = chart_data(view(), described)
    (points,) = [trace for trace in traces(data, "points") if "drill" in trace["customdata"]]
    at = points["customdata"].index("drill")
    assert points["marker"]["color"][at] == PALETTES["light"].bg
    assert points["marker"]["line"]["color"][at] == PALETTES["light"].event
    assert [found for trace in traces(data, "disputed") for found in trace["customdata"]] == ["meeting"]


def test_what_came_before_is_in_the_rail() -> None:
    data = chart_data(view(), described)
    assert [found["id"] for found in data["rail"]["marks"]] == ["war", "talks"]
    assert data["rail"]["total"] == 2
    assert "xaxis2" in data["figure"]["layout"]
    none = chart_data(view(before=(), before_total=0), described)
    assert none["rail"] is None
    assert "xaxis2" not in none["figure"]["layout"]


def test_marks_have_the_colours_of_their_classes() -> None:
    hues = ("#111111", "#222222")
    named = tuple(zip(hues, ("The Quay", "Harbour Post"), strict=True))
    coloured = [replace(found, hue=hues[found.articles > 1]) for found in marks(ROWS)]
    data = chart_data(view(marks=coloured, before=(), hues=named), described)
    (points,) = traces(data, "points")
    shown = dict(zip(points["customdata"], points["marker"]["color"], strict=True))
    assert (shown["fall"], shown["meeting"], shown["drill"]) == ("#222222", "#222222", PALETTES["light"].bg)
    assert points["marker"]["line"]["color"][points["customdata"].index("drill")] == "#111111"
    assert [trace["meta"]["hue"] for trace in traces(data, "heads")] == ["#111111"]
    assert traces(data, "heads")[0]["meta"]["hollow"] == PALETTES["light"].bg  # of those whose date is assumed
    assert [trace["meta"]["hue"] for trace in traces(data, "columns")] == [None, *hues]


def test_reports_are_drawn_only_where_asked_for() -> None:
    told = [replace(found, reported=(DAY + 0.5,)) for found in marks(ROWS)]
    assert traces(chart_data(view(), described), "reports") == []
    data = chart_data(view(marks=told), described)
    assert len(traces(data, "reports")) == 1
    assert data["marks"][0]["reported"] == [DAY + 0.5]


def test_in_a_crowd_every_lane_may_name_its_best() -> None:
    crowd = [row(f"e{i}", DAY - 70 + i % 70, importance=float(100 + i % 7)) for i in range(150)]
    quiet = [row(f"quiet{i}", DAY - 3, importance=1.0) for i in range(5)]
    placed = [replace(found, lane=int(found.id.startswith("quiet"))) for found in marks([*crowd, *quiet])]
    lanes = (Lane("Harbour Post", 150), Lane("The Quay", 5))
    named = nameable(view(marks=placed, total=155, before=(), lanes=lanes))
    assert sum(found.lane == 1 for found in named) == 5


def test_no_title_enters_the_figure() -> None:
    data = chart_data(view(), described)
    assert "script" not in json.dumps(data["figure"])
    assert HOSTILE in [found["title"] for found in data["marks"]]


@pytest.mark.parametrize(
    ("published", "articles", "text"),
    [
        (((DAY, 3),), 3, "all 3 articles"),
        (((DAY, 2),), 2, "both articles"),
        (((DAY, 2),), 3, "2 of 3 articles"),
        (((DAY - 5, 1), (DAY, 1)), 2, None),
    ],
)
def test_publish_dates_under_the_axis(published: tuple, articles: int, text: str | None) -> None:
    data = chart_data(view(published=published, articles=articles), described)
    notes = " ".join(note["text"] for note in data["figure"]["layout"]["annotations"])
    drawn = traces(data, "published")[0]
    ticks = drawn["x"]
    assert set(drawn["y"]) <= {0}  # all at one height
    assert "dy" not in drawn  # which plotly would raise them by
    assert (text in notes, len(ticks)) == (True, 0) if text else ("published" not in notes, len(ticks)) == (True, 2)


@pytest.mark.parametrize(("days", "named"), [(10, True), (40, True), (200, False)])
def test_publish_dates_do_not_strike_through_the_names_under_the_axis(days: int, named: bool) -> None:
    shown = view(window=(DAY - days, DAY + 3.0), published=((DAY - 5, 1), (DAY, 1)))
    data, sizes = chart_data(shown, described), shown.sizes
    layout = data["figure"]["layout"]
    names = [
        note["y"] for note in layout["annotations"] if note.get("xref") == "x" and note["y"] < sizes.up(sizes.main)
    ]
    assert bool(names) is named
    bottom, top = layout["yaxis4"]["domain"]
    half = traces(data, "published")[0]["marker"]["size"] * 0.7
    lowest = sizes.total * (1 - (bottom + top) / 2) + half - sizes.main
    assert (lowest <= 26) is named  # pixels under the axis, where capitals of the second row begin


def test_the_last_name_of_the_strip_ends_with_it() -> None:
    rows = [row(f"n{n}", DAY - 200 + n * 5) for n in range(40)] + [
        row(f"far{n}", DAY + 900 + n * 900) for n in range(3)
    ]
    shown = view(rows=rows)
    notes = [note for note in chart_data(shown, described)["figure"]["layout"]["annotations"] if note["xref"] == "x3"]
    last = max((note for note in notes if note["yanchor"] == "top"), key=lambda note: note["x"])
    assert (last["x"], last["xanchor"]) == (shown.sizes.width, "right")


def test_evenly_spaced_names_steps_and_long_gaps() -> None:
    shown = marks(ROWS)
    data = chart_data(view("even", marks=shown, total=6, before=()), described)
    axis = data["figure"]["layout"]["xaxis"]
    assert list(axis["ticktext"]) == [found.when for found in shown]
    notes = [note["text"] for note in data["figure"]["layout"]["annotations"]]
    assert "64 days" in notes


def test_in_a_crowd_the_best_of_every_part_may_be_named() -> None:
    crowd = [row(f"e{i}", DAY - 70 + i % 70, importance=float(i % 7)) for i in range(150)]
    late = [row(f"late{i}", DAY - 1, importance=100.0) for i in range(40)]
    asked = view(rows=[*crowd, *late], total=190, before=(), selected="e0")
    named = nameable(asked)
    assert len(named) < CROWD
    assert "e0" in {found.id for found in named}
    assert len({int((found.at - asked.window[0]) // (83 / 7)) for found in named}) == 7
    data = chart_data(asked, described)
    assert len(data["marks"]) + len(data["dots"]) == 190


@pytest.mark.parametrize(("brief", "named"), [(2, 8), (6, 8), (20, 20)])
def test_in_a_crowd_of_long_spans_some_are_named_where_little_else_is(brief: int, named: int) -> None:
    long = [row(f"long{i}", DAY - 70, 60, "month", importance=9.0 + i) for i in range(100)]
    found = nameable(view(rows=[*long, *(row(f"e{i}", DAY - i) for i in range(brief))], total=100 + brief, before=()))
    of_long = [each.id for each in found if each.id.startswith("long")]
    assert len(found) == named
    assert of_long == [f"long{99 - i}" for i in range(max(0, 8 - brief))]


def test_in_a_crowd_one_great_day_does_not_take_every_name() -> None:
    burst = [row(f"burst{i}", DAY - 40, importance=5.0) for i in range(60)]
    days = [row(f"day{i}", DAY - 70 + i, importance=2.0) for i in range(70)]
    named = nameable(view(rows=[*burst, *days], total=130, before=()))
    of_burst = [found for found in named if found.id.startswith("burst")]
    assert 1 < len(of_burst) < len(named) / 2


def test_lanes_name_their_best_and_no_more() -> None:
    crowd = [row(f"e{i}", DAY - 70 + i % 70, importance=float(i)) for i in range(160)]
    placed = [replace(found, lane=at % 8) for at, found in enumerate(marks(crowd))]
    lanes = tuple(Lane(f"Paper {at}", 20) for at in range(8))
    named = nameable(view(marks=placed, total=160, before=(), lanes=lanes))
    of_lanes = [sum(found.lane == lane for found in named) for lane in range(8)]
    assert min(of_lanes) >= LANE_CANDIDATES
    assert sum(of_lanes) <= 8 * LANE_CANDIDATES + PARTS


def test_density_stands_for_what_is_not_sent() -> None:
    data = chart_data(view(density=Density(DAY - 80.0, 1.0, (3, 4)), total=900), described)
    assert data["density"] == {"start": DAY - 80.0, "width": 1.0, "counts": [3, 4], "layers": []}


def test_filtered_events_stay_behind_on_the_strip() -> None:
    all_of_them = chart_data(view(), described)
    some = chart_data(view(kept=tallied([span_of(ROWS[2])])), described)
    assert sum(len(trace["x"]) for trace in traces(all_of_them, "strip behind")) == 0
    assert sum(len(trace["x"]) for trace in traces(some, "strip behind")) > 3
    assert sum(len(trace["x"]) for trace in traces(some, "strip")) == 1


def test_evenly_spaced_a_date_that_runs_into_its_neighbour_is_left_out() -> None:
    centuries = day_number(951) - day_number(-1299)
    shown = marks([row(f"e{n}", day_number(-1299), centuries, "century") for n in range(9)])
    data = chart_data(view("even", marks=shown, total=9, before=()), described)
    named = data["figure"]["layout"]["xaxis"]["ticktext"]
    assert list(named[:2]) == [shown[0].when, ""]
    assert "-299" not in [note["text"] for note in data["figure"]["layout"]["annotations"]]


def test_evenly_spaced_on_a_phone_each_event_has_a_row_of_three_lines() -> None:
    line, steps = 15, 6
    scale, even = (chart_data(view(mode, narrow=True), described) for mode in ("scale", "even"))
    assert even["height"] > steps * (3 * line + 2)
    assert even["stripTop"] - scale["stripTop"] == even["height"] - scale["height"]
