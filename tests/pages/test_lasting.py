"""Windows in which no event begins: they show what goes on in them from before, or say that there is nothing."""

import pytest

from timeline.civil import day_number
from timeline.pages import lasting, scene, text, text_chart
from timeline.pages.scene import Settings
from timeline.pages.stories import OpenStory
from timeline.store import Window

LORRIES = "Lorries over 40 tonnes are banned"
BUILT = "The bridge is built over the Varn"


def days(first: tuple[int, int, int], after: tuple[int, int, int]) -> tuple[float, float]:
    return float(day_number(*first)), float(day_number(*after))


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize(
    ("window", "shown", "shape"),
    [
        (days((1984, 3, 1), (1984, 3, 20)), [BUILT], "band"),  # a decade covers it
        (days((1988, 12, 1), (1988, 12, 9)), [BUILT], "band"),
        (days((2021, 9, 6), (2021, 9, 9)), [LORRIES], "since"),  # no end is given
    ],
)
def test_where_nothing_begins_the_chart_shows_what_goes_on(
    sample: OpenStory, window: tuple[float, float], shown: list[str], shape: str, narrow: bool
) -> None:
    data = scene.chart(sample, Settings(window=window, narrow=narrow))
    assert [mark["title"] for mark in data["marks"]] == shown
    assert {mark["shape"] for mark in data["marks"]} == {shape}
    assert all(mark["start"] < window[1] and mark["end"] >= window[0] for mark in data["marks"])
    hint = [] if narrow else [text.NOTE_NONE_HINT]
    assert data["note"][1:] == [text_chart.none_begins(len(shown)), *hint]
    assert data["total"] == len(shown)


def test_what_the_chart_shows_does_not_stand_in_the_rail_too(sample: OpenStory) -> None:
    data = scene.chart(sample, Settings(window=days((2021, 9, 6), (2021, 9, 9))))
    assert LORRIES not in [mark["title"] for mark in data["rail"]["marks"]]
    assert data["rail"]["total"] == 7


@pytest.mark.parametrize(
    ("narrow", "most"), [(False, lasting.MOST), (True, lasting.MOST_NARROW)], ids=["desk", "phone"]
)
def test_of_many_that_go_on_the_best_supported_have_room(crowd: OpenStory, narrow: bool, most: int) -> None:
    quiet = next(
        (float(day), day + 0.2)
        for day in range(int(crowd.bounds[0]) + 400, int(crowd.bounds[1]))
        if (rows := crowd.file.events(window=Window(day, day + 0.2)))
        and len(rows) > lasting.MOST
        and all(row.start < day and row.end > day + 1 for row in rows)
    )
    data = scene.chart(crowd, Settings(window=quiet, narrow=narrow))
    assert len(data["marks"]) == most
    least = min(mark["importance"] for mark in data["marks"])
    rows = crowd.file.events(window=Window(*quiet), order="importance")
    assert least >= rows[most].importance - 0.001
    assert data["note"][1] == text_chart.none_begins(len(rows))
    left = rows[-1].id
    assert left in [
        mark["id"] for mark in scene.chart(crowd, Settings(window=quiet, narrow=narrow, selected=left))["marks"]
    ]


def test_an_empty_window_says_that_it_is_one(sample: OpenStory) -> None:
    data = scene.chart(sample, Settings(window=days((1950, 3, 1), (1950, 3, 9))))
    assert data["marks"] == []
    assert data["note"] == ["1 to 8 Mar 1950", text_chart.none_begins(0), text.NOTE_NONE_HINT]


def test_a_phone_says_how_many_go_on_beside_those_it_shows(sample: OpenStory) -> None:
    data = scene.chart(sample, Settings(window=days((2021, 8, 1), (2021, 9, 1)), narrow=True))
    assert LORRIES not in [mark["title"] for mark in data["marks"]]
    assert data["note"][1:] == [text_chart.more_earlier(1)] == [", 1 more began before"]
