"""From settings to what is shown."""

import json
import re
from collections import Counter
from dataclasses import replace

import pytest

from timeline.charts.window import Tally, fit_window
from timeline.civil import day_number
from timeline.model import Interval
from timeline.pages import classing, fields, listing, naming, scene, text, text_chart
from timeline.pages.scene import Settings
from timeline.pages.stories import OpenStory
from timeline.store import EventRow, Filters, Window

OCTOBER = (float(day_number(2021, 10, 9)), float(day_number(2021, 10, 25)))


def titles(data: dict) -> list[str]:
    return [mark["title"] for mark in data["marks"]]


def rows(data: dict) -> list[dict]:
    return [row for group in data["groups"] for row in group["rows"]]


def test_the_first_view_holds_the_dense_part_and_the_rail_what_came_before(sample: OpenStory) -> None:
    data = scene.chart(sample, Settings())
    assert len(data["marks"]) == 9
    assert [mark["when"] for mark in data["rail"]["marks"]] == ["1980s", "1989", "2003", "since 2017"]
    assert data["railTitle"] == "Before August 2021"
    assert data["note"][0] == "Aug to Oct 2021"
    assert data["later"] == ""


def test_a_close_view_shows_the_dates_of_dissent(sample: OpenStory) -> None:
    data = scene.chart(sample, Settings(window=OCTOBER))
    (disputed,) = [mark for mark in data["marks"] if mark["disagreements"]]
    assert disputed["elsewhere"] == [day_number(2021, 10, 19) + 0.5]
    assert data["rail"]["total"] == 8


def test_what_lies_after_the_window_is_counted(sample: OpenStory) -> None:
    early = (float(day_number(2021, 8, 1)), float(day_number(2021, 9, 1)))
    assert scene.chart(sample, Settings(window=early))["later"] == "6 later ›"


@pytest.mark.parametrize("asked", [Filters(), Filters(text="bridge"), Filters(certainties=("assumed",))])
@pytest.mark.parametrize("end", [0.0, 0.4])
def test_what_the_strip_counts_is_what_the_store_counts(crowd: OpenStory, asked: Filters, end: float) -> None:
    total = crowd.file.count(asked)
    assert scene.how_many(crowd, asked) == total
    window = (crowd.bounds[0], float(day_number(2012, 6, 1)) + end)
    later = total - crowd.file.count(asked, Window(*window))
    assert scene.chart(crowd, Settings(filters=asked, window=window))["later"] == f"{later:,} later ›"


def test_the_selected_event_is_always_drawn(crowd: OpenStory) -> None:
    least = crowd.file.events(order="importance")[-1]
    window = (float(least.start) - 5000, float(least.start) + 5000)
    assert crowd.file.count(window=Window(*window)) > scene.MOST_SENT
    data = scene.chart(crowd, Settings(window=window, selected=least.id))
    assert least.id in [mark["id"] for mark in data["marks"]]


def test_a_crowd_is_sent_in_part_and_counted_in_full(crowd: OpenStory) -> None:
    data = scene.chart(crowd, Settings(window=crowd.bounds))
    assert data["total"] == 1000
    assert len(data["marks"]) < scene.BEST_SENT
    assert data["dots"] == []  # the density stands for them
    assert sum(data["density"]["counts"]) == 1000
    assert len(json.dumps(data)) < 32_000


@pytest.mark.parametrize(("skip", "first"), [(0, 0), (5, 5), (999_999, 990)])
def test_evenly_spaced_moves_by_events(crowd: OpenStory, skip: int, first: int) -> None:
    data = scene.chart(crowd, Settings(mode="even", skip=skip))
    ids = [row.id for row in crowd.file.events()]
    assert [mark["id"] for mark in data["marks"]] == ids[first : first + scene.EVEN_STEPS_LONG]
    assert data["note"][0].startswith(f"Events {first + 1} to {first + 10:,} of 1,000")


def test_a_phone_has_the_same_window_without_the_rail(sample: OpenStory, crowd: OpenStory) -> None:
    data = scene.chart(sample, Settings(narrow=True))
    assert (len(data["marks"]), data["rail"], data["earlier"]) == (9, None, "‹ 4 earlier")
    assert data["height"] < scene.chart(sample, Settings())["height"]
    assert len(scene.chart(crowd, Settings(mode="even", narrow=True))["marks"]) == scene.EVEN_STEPS_NARROW


def test_evenly_spaced_labels_tell_the_year_where_events_of_several_stand_side_by_side(sample: OpenStory) -> None:
    several = scene.chart(sample, Settings(mode="even"))["marks"]
    assert len(several) > 1
    assert all(re.search(r"\d{4}", mark["when"]) for mark in several)


def test_evenly_spaced_keeps_to_the_dates_asked_for(sample: OpenStory) -> None:
    data = scene.chart(sample, Settings(mode="even", window=OCTOBER))
    assert data["total"] == sample.file.count(window=Window(*OCTOBER))
    assert len(data["marks"]) == data["total"]


@pytest.mark.parametrize("by", ["publisher", "kind", "certainty", "support"])
def test_colours_tell_classes_apart_however_many_events(sample: OpenStory, crowd: OpenStory, by: str) -> None:
    data = scene.chart(sample, Settings(colour=by))
    assert {mark["hue"] for mark in data["marks"]} <= set(data["hues"])
    many = scene.chart(crowd, Settings(colour=by, window=crowd.bounds))
    counts = many["density"]
    assert [sum(parts) for parts in zip(*(layer["counts"] for layer in counts["layers"]), strict=True)] == counts[
        "counts"
    ]
    assert {layer["hue"] for layer in counts["layers"]} == set(many["hues"])
    assert set(many["hues"].values()) == {
        item["name"] for item in classing.legend(classing.kinds_of(crowd, by, "light"), ())
    }
    assert len(json.dumps(many)) < 40_000


def test_lanes_hold_every_event_of_the_window(sample: OpenStory, crowd: OpenStory) -> None:
    data = scene.chart(sample, Settings(lanes="publisher"))
    names = [lane["name"] for lane in data["lanes"]]
    assert names == ["Several publishers", "Coastal Gazette", "Harbour Post", text.NO_PUBLISHER]
    by_title = {mark["title"]: names[mark.get("lane", 0)] for mark in data["marks"]}
    assert by_title["Engineers from five countries meet in Varnholm"] == "Several publishers"
    assert by_title["The insurer refuses to pay"] == text.NO_PUBLISHER
    many = scene.chart(crowd, Settings(lanes="publisher", window=crowd.bounds))
    assert sum(lane["events"] for lane in many["lanes"]) == 1000
    assert [layer["lane"] for layer in many["density"]["layers"]] == list(range(len(many["lanes"])))


def test_a_phone_has_fewer_lanes_each_with_events_to_name(crowd: OpenStory) -> None:
    wide = scene.chart(crowd, Settings(lanes="publisher", window=crowd.bounds))
    data = scene.chart(crowd, Settings(lanes="publisher", window=crowd.bounds, narrow=True))
    names = [lane["name"] for lane in data["lanes"]]
    assert (len(wide["lanes"]), len(names)) == (7, 6)
    assert names[0] == text.SEVERAL_PUBLISHERS
    assert names[4] == "2 more publishers"
    assert data["mainHeight"] >= 80 * len(names)
    for drawn in (wide, data):
        held = Counter(mark.get("lane", 0) for mark in drawn["marks"])
        assert all(held[index] >= 2 for index in range(len(drawn["lanes"])))


@pytest.mark.parametrize("by", ["publisher", "certainty"])
def test_crowds_in_lanes_have_the_colours_of_their_classes(crowd: OpenStory, by: str) -> None:
    data = scene.chart(crowd, Settings(lanes="publisher", colour=by, window=crowd.bounds))
    of_lanes = [0] * len(data["lanes"])
    for layer in data["density"]["layers"]:
        assert layer["hue"] in data["hues"]
        of_lanes[layer["lane"]] += sum(layer["counts"])
    assert of_lanes == [lane["events"] for lane in data["lanes"]]
    for lane in data["lanes"]:
        assert f"{lane['name']} {lane['events']:,}" in data["alt"]
    assert all(name in data["alt"] for name in data["hues"].values())


def test_lanes_stand_evenly_spaced_too(crowd: OpenStory) -> None:
    data = scene.chart(crowd, Settings(mode="even", lanes="publisher", skip=40))
    assert len(data["marks"]) == scene.EVEN_STEPS_LANES
    lanes = [mark.get("lane", 0) for mark in data["marks"]]
    assert [lane["events"] for lane in data["lanes"]] == [lanes.count(at) for at in range(len(data["lanes"]))]
    assert min(lane["events"] for lane in data["lanes"]) > 0
    listed = listing.events_list(crowd, Settings(mode="even", lanes="publisher", skip=40))
    assert rows(listed)[0]["id"] == data["marks"][0]["id"]


def test_reports_stand_under_their_events(sample: OpenStory) -> None:
    data = scene.chart(sample, Settings(reported=True))
    days = {mark["title"]: mark.get("reported") for mark in data["marks"]}
    assert days["Divers find a crack in the main pier"] == [day_number(2021, 10, 20) + 0.5]
    assert days["The insurer refuses to pay"] is None  # nobody knows when its article appeared
    told = rows(listing.events_list(sample, Settings(reported=True)))
    assert {row["reported"] for row in told} == {"reported 20 Oct 2021", text.REPORTED_UNKNOWN}


def test_the_list_groups_by_month_after_the_years_before(sample: OpenStory) -> None:
    data = listing.events_list(sample, Settings())
    assert [group["title"] for group in data["groups"]] == [
        "Before 2021", "August 2021", "September 2021", "October 2021",
    ]  # fmt: skip
    assert len(rows(data)) == 13
    assert not any(row["out"] for row in rows(data))
    assert data["more"] == ""


def test_years_of_one_event_stand_under_their_decade(sample: OpenStory) -> None:
    days = {"a": (1980, 1990), "b": (1989, 1990), "c": (2001, 2002), "d": (2003, 2004), "e": (2017, 2018)}
    rows = [made_row(sample, name, *years, "decade" if name == "a" else "year") for name, years in days.items()]
    rows += [made_row(sample, f"f{n}", 2021, 2022, "year") for n in range(3)]
    made = listing.groups(rows, (day_number(1980), day_number(2022)), muted=False)
    assert [(group["title"], len(group["rows"])) for group in made] == [
        ("1980s", 2), ("2000s", 2), ("2017", 1), ("2021", 3),
    ]  # fmt: skip


def test_over_a_millennium_a_quiet_century_is_one_group(sample: OpenStory) -> None:
    days = {
        "a": (-611, -610),
        "b": (-599, -598),
        "c": (-499, -399),
        "d": (79, 80),
        "e": (1204, 1205),
        "f": (1206, 1207),
        "k": (1700, 1800),
    }
    rows = [made_row(sample, name, *years, "century" if name in "ck" else "year") for name, years in days.items()]
    rows += [made_row(sample, f"g{n}", 2009, 2010, "year") for n in range(7)]
    rows += [made_row(sample, "h", 2010, 2011, "year"), made_row(sample, "i", 2012, 2013, "year")]
    made = listing.groups(rows, (day_number(-611) - 50, day_number(2022)), muted=False)
    assert [(group["title"], [row["when"] for row in group["rows"]][:3]) for group in made] == [
        ("7th century BC", ["612 BC"]), ("6th century BC", ["600 BC"]), ("5th century BC", ["500–401 BC"]),
        ("1st century", ["AD 79"]), ("13th century", ["1204", "1206"]),
        ("18th century", ["18th century"]),
        ("2009", ["2009"] * 3), ("2010s", ["2010", "2012"]),
    ]  # fmt: skip
    late = listing.groups(rows, (day_number(-550), day_number(2022)), muted=False)
    assert [group["title"] for group in late][:2] == ["Before 551 BC", "5th century BC"]


def test_a_date_under_its_own_year_does_not_repeat_it(sample: OpenStory) -> None:
    data = listing.events_list(sample, Settings(mode="even"))
    under = {group["title"]: [row["when"] for row in group["rows"]] for group in data["groups"]}
    assert listing.unbroken("14 Aug") in under["2021"]
    assert not any("2021" in when for when in under["2021"])
    assert [row["when"] for row in rows(listing.events_list(sample, Settings()))][-1] == under["2021"][-1]


@pytest.mark.parametrize(
    ("when", "parts"),
    [
        ("since 14 Aug", ["since", "14 Aug"]),
        ("since Aug 14, 2021", ["since", "Aug 14,", "2021"]),
        ("20 Oct, 07:00–08:00", ["20 Oct,", "07:00–08:00"]),
        ("Dec 2009–Feb 2010", ["Dec", "2009–Feb", "2010"]),
        ("until 2017", ["until", "2017"]),
    ],
)
def test_a_day_stays_beside_its_month(when: str, parts: list[str]) -> None:
    assert [part.replace("\N{NO-BREAK SPACE}", " ") for part in listing.unbroken(when).split(" ")] == parts


def test_the_list_goes_where_the_steps_of_the_chart_go(sample: OpenStory) -> None:
    asked = Settings(mode="even", skip=2, narrow=True)
    assert listing.events_list(sample, asked)["first"] == scene.chart(sample, asked)["marks"][0]["id"]
    assert listing.events_list(sample, Settings(skip=2))["first"] == ""


def made_row(sample: OpenStory, name: str, first: int, after: int, grain: str) -> EventRow:
    start, end = day_number(first), day_number(after)
    like = sample.file.events(limit=1)[0]
    return replace(like, id=name, start=start, end=end, grain=grain, interval=Interval.days(start, end))


@pytest.mark.parametrize("days", [20, 300])  # grouped by days, and by months
def test_what_is_known_to_the_year_stands_under_no_month(sample: OpenStory, days: int) -> None:
    rows = [made_row(sample, "decade", 2020, 2030, "decade"), made_row(sample, "year", 2020, 2021, "year")]
    first = float(day_number(2020))
    assert [group["title"] for group in listing.groups(rows, (first, first + days), muted=False)] == ["2020s", "2020"]


def test_a_short_window_groups_by_day(sample: OpenStory) -> None:
    data = listing.events_list(sample, Settings(window=OCTOBER))
    assert [group["title"] for group in data["groups"]][-3:] == [
        "Monday 11 October 2021", "Monday 18 October 2021", "Wednesday 20 October 2021",
    ]  # fmt: skip


def test_an_hour_under_its_day_does_not_repeat_it(sample: OpenStory) -> None:
    alarm = "The alarm on the pier goes off"
    august = float(day_number(2021, 8, 9)), float(day_number(2021, 8, 20))
    for window, when in ((august, "06:40"), (None, "14 Aug, 06:40")):
        found = {row["title"]: row["when"] for row in rows(listing.events_list(sample, Settings(window=window)))}
        assert found[alarm] == listing.unbroken(when)
        assert found["Divers find a crack in the main pier"] == listing.unbroken("14 Aug")


def test_a_window_of_hours_lists_its_day_under_one_heading(sample: OpenStory) -> None:
    august = float(day_number(2021, 8, 14))
    data = listing.events_list(sample, Settings(window=(august + 0.2, august + 0.25)))
    (group,) = [group for group in data["groups"] if group["title"] == "Saturday 14 August 2021"]
    assert [row["when"] for row in group["rows"]] == [listing.unbroken("14 Aug"), "06:40"]


@pytest.mark.parametrize(
    ("total", "in_view", "said"),
    [(1, False, "event"), (13, False, "events"), (1, True, "event in view"), (0, True, "events in view")],
)
def test_one_event_is_no_events(total: int, in_view: bool, said: str) -> None:
    assert text_chart.events_of(total, in_view=in_view) == said


def test_a_search_marks_what_it_found(sample: OpenStory) -> None:
    found = rows(listing.events_list(sample, Settings(filters=Filters(text="CAFE"))))
    assert found[0]["pieces"] == [("Town hall ", False), ("café", True), (" opens for stranded commuters", False)]
    assert "snippet" not in found[0]
    (other,) = rows(listing.events_list(sample, Settings(filters=Filters(text="customs house"))))
    assert ("customs", True) in other["snippet"]


def test_rows_out_of_a_zoomed_window_are_muted(sample: OpenStory) -> None:
    found = rows(listing.events_list(sample, Settings(window=OCTOBER)))
    assert [row["out"] for row in found] == [True] * 8 + [False] * 5


def test_a_long_list_shows_the_best_supported_in_order_of_time(crowd: OpenStory) -> None:
    data = listing.events_list(crowd, Settings(window=crowd.bounds))
    assert data["head"] == ["50 best supported", " of 1,000 events in view"]
    assert data["more"] == "Show 50 more"
    assert len(rows(listing.events_list(crowd, Settings(window=crowd.bounds, listed=100)))) == 100
    everything = listing.events_list(crowd, Settings(window=crowd.bounds, listed=5000))
    assert (everything["head"][0], everything["more"]) == ("All 1,000", "")


def test_evenly_spaced_a_long_list_begins_where_the_chart_does(crowd: OpenStory) -> None:
    data = listing.events_list(crowd, Settings(mode="even", skip=120))
    assert data["head"] == ["Events 121 to 170", " of 1,000"]
    assert rows(data)[0]["id"] == scene.chart(crowd, Settings(mode="even", skip=120))["marks"][0]["id"]


def test_filters_reach_chart_and_list(sample: OpenStory) -> None:
    asked = Settings(filters=Filters(supports=("several",)))
    assert len(scene.chart(sample, asked)["marks"]) == 3
    data = listing.events_list(sample, asked)
    assert (len(rows(data)), data["head"][0]) == (3, "3 of 13 events")


def test_what_each_filter_costs(sample: OpenStory) -> None:
    asked = Filters(text="zebra", supports=("several",))
    assert listing.loosened(sample, asked) == [(fields.SEARCH, "the search", 3)]
    assert listing.loosened(sample, Filters(text="zebra", stances=("planned",))) == []


@pytest.mark.parametrize(
    ("first", "after", "words"),
    [
        ((2021, 7, 30), (2021, 10, 26), "Aug to Oct 2021"),
        ((2021, 10, 9), (2021, 10, 26), "9 to 25 Oct 2021"),
        ((2020, 11, 1), (2021, 2, 1), "Nov 2020 to Jan 2021"),
        ((1979, 1, 1), (2022, 1, 1), "1979 to 2021"),
        ((2021, 10, 20), (2021, 10, 21), "20 Oct 2021"),
    ],
)
def test_a_window_in_words(first: tuple, after: tuple, words: str) -> None:
    assert naming.window_name((day_number(*first), day_number(*after))) == words


@pytest.mark.parametrize(
    ("start", "end", "words", "before"),
    [
        (0.4, 9.6, "30 Sep to 9 Oct 2021", "30 September 2021"),
        (0.6, 9.4, "1 to 8 Oct 2021", "1 October 2021"),
        (0.3, 0.4, "30 Sep 2021", "30 September 2021"),
    ],
)
def test_a_window_begins_and_ends_with_days_it_shows_half_of(start: float, end: float, words: str, before: str) -> None:
    first = day_number(2021, 9, 30)
    assert naming.window_name((first + start, first + end)) == words
    assert naming.edge_name((first + start, first + end)) == before


def test_where_most_of_a_story_is_leaves_out_the_air_around_it() -> None:
    few = [Tally(day_number(2010, month), day_number(2010, month) + 1, 9) for month in range(3, 12)]
    far = [Tally(day_number(1200), day_number(1200) + 1, 1), Tally(day_number(2300), day_number(2300) + 1, 1)]
    assert naming.where_most_is(fit_window([*few, *far])) == "1 March to 1 November 2010"


@pytest.mark.parametrize(
    ("first", "after", "words"),
    [((1980, 1, 1), (2021, 10, 23), "1980 to October 2021"), ((2021, 10, 3), (2021, 10, 29), "3 to 28 October 2021")],
)
def test_a_story_span_in_words(first: tuple, after: tuple, words: str) -> None:
    assert naming.story_span(day_number(*first), day_number(*after)) == words


def test_an_event_as_a_row(sample: OpenStory) -> None:
    stored = sample.file.events()[4]
    event = sample.file.event(stored.id)
    made = scene.row_of(sample, event)
    assert sorted(made.publishers) == sorted(stored.publishers)
    assert replace(made, publishers=()) == replace(stored, publishers=())
    carried = replace(event.claims[0], article="another", kind="carried")
    assert scene.row_of(sample, replace(event, claims=(*event.claims, carried))).articles == stored.articles
