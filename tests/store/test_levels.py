"""A large story is asked through small tables in memory, and answers exactly as it would without them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.generated import write_generated
from timeline.errors import StoreError
from timeline.store import Filters, StoryFile, Window, levels

EVENTS, PROMINENT = 3000, 150
FILTERS = (
    Filters(),
    Filters(text="ferry winter"),
    Filters(certainties=("assumed",)),
    Filters(publishers=("Harbour Post", None), supports=("several",)),
    Filters(supports=("disagreeing",)),
    Filters(text="zebra"),
)
SHARES = ((0.0, 1.0), (0.3, 0.9), (0.5, 0.52), (0.9, 0.901), (0.9999, 1.5))  # of the story's span


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("levels") / "story.duckdb"
    write_generated(found, EVENTS)
    return found


@pytest.fixture
def plain(path: Path) -> Iterator[StoryFile]:
    with StoryFile.open(path) as file:
        yield file


@pytest.fixture
def large(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoryFile]:
    """The same story, taken to be a large one."""
    monkeypatch.setattr(levels, "LEAST_EVENTS", EVENTS)
    monkeypatch.setattr(levels, "PROMINENT", PROMINENT)
    with StoryFile.open(path) as file:
        yield file


@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_the_best_of_any_window_are_the_best_of_all(plain: StoryFile, large: StoryFile, filters: Filters) -> None:
    summary = plain.summary()
    span = summary.end - summary.start
    for low, high in SHARES:
        window = Window(summary.start + low * span, summary.start + high * span)
        best = plain.events(filters, window)
        best.sort(key=lambda row: (-row.importance, row.start, row.end))
        for limit in (1, 80, 50, 200):  # the third is answered from the second
            found = large.events(filters, window, limit, "importance")
            assert [row.importance for row in found] == [row.importance for row in best[:limit]]
            assert found == plain.events(filters, window, limit, "importance")
        assert large.density(40, filters, window) == plain.density(40, filters, window)
        assert large.count(filters, window) == len(best)


def test_an_event_is_found_and_has_its_neighbours_however_little_known(plain: StoryFile, large: StoryFile) -> None:
    in_time = plain.events()
    least = min(range(1, EVENTS - 1), key=lambda index: in_time[index].importance)
    identifier = in_time[least].id
    assert large.event(identifier) == plain.event(identifier)
    assert large.event("nobody") is None
    beside = large.beside(identifier)
    assert (beside.earlier, beside.later) == (in_time[least - 1].id, in_time[least + 1].id)
    assert beside.place == least + 1


def test_a_closed_file_remembers_nothing(path: Path) -> None:
    file = StoryFile.open(path)
    file.count()
    file.close()
    with pytest.raises(StoreError, match="cannot be read"):
        file.count()
