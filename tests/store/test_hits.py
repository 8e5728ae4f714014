"""What a search has found in a large story is kept, and answers exactly as the story itself."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pytest

from benchmarks.generated import write_generated
from timeline.errors import StoreError
from timeline.store import Filters, StoryFile, Window, hits, levels

EVENTS = 2000
SEARCHES = ("ferry", "ferry winter", "e", "zebra", "FÉRRY")
FILTERS = [Filters(text=text) for text in SEARCHES] + [Filters(text="ferry", supports=("several",))]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("hits") / "story.duckdb"
    write_generated(found, EVENTS)
    return found


@pytest.fixture
def plain(path: Path) -> Iterator[StoryFile]:
    with StoryFile.open(path) as file:
        yield file


@pytest.fixture
def large(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoryFile]:
    """The same story, taken to be a large one, in which "e" finds too much to be kept."""
    monkeypatch.setattr(levels, "LEAST_EVENTS", EVENTS)
    monkeypatch.setattr(hits, "MOST_FOUND", EVENTS // 2)
    with StoryFile.open(path) as file:
        yield file


def tables(file: StoryFile) -> list[str]:
    """The names of the tables of searches that there are."""
    with file._connection.cursor() as cursor:
        rows = cursor.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'memory'").fetchall()
    return sorted(name for (name,) in rows if name.startswith(hits.NAME))


@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_what_is_kept_of_a_search_counts_as_the_story_does(
    plain: StoryFile, large: StoryFile, filters: Filters
) -> None:
    summary = plain.summary()
    middle = (summary.start + summary.end) / 2
    for window in (None, Window(summary.start, middle), Window(middle, summary.end + 1), Window(middle, middle + 0.5)):
        assert large.count(filters, window) == plain.count(filters, window)
        assert large.density(30, filters, window) == plain.density(30, filters, window)
    assert large.tallies(filters) == plain.tallies(filters)


@pytest.mark.parametrize(
    ("filters", "kept"),
    [(Filters(text="ferry"), True), (Filters(text="e"), False), (Filters(), False), (FILTERS[-1], False)],
    ids=str,
)
def test_only_a_search_alone_that_finds_not_too_much_is_kept(large: StoryFile, filters: Filters, kept: bool) -> None:
    with large.holding(filters) as (table, rest):
        assert (table != "events") == kept
        assert rest == (Filters() if kept else filters)
    assert bool(tables(large)) == kept


def test_a_search_is_let_go_of_after_others_but_not_while_it_is_read(large: StoryFile) -> None:
    others = [Filters(text=text) for text in ("winter", "harbour", "strike", "talks", "zebra")]
    with large.holding(Filters(text="ferry")) as (table, _):
        for filters in others:
            large.count(filters)
        assert large.select("count(*)", table) == [(large.count(Filters(text="ferry")),)]
    assert len(tables(large)) <= hits.SEARCHES_KEPT + 1
    for filters in others:
        large.tallies(filters)
    assert table not in tables(large)


def test_many_may_search_at_once(plain: StoryFile, large: StoryFile) -> None:
    asked = [Filters(text=text) for text in ("ferry", "winter", "harbour", "strike", "talks", "zebra")] * 4
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(large.tallies, asked))
    assert found == [plain.tallies(filters) for filters in asked]


def test_a_file_that_cannot_be_read_is_told_as_such(large: StoryFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str) -> None:
        raise duckdb.IOException(f"could not read {text}")

    assert large.count(Filters()) == EVENTS
    monkeypatch.setattr(large._hits, "_search", broken)
    with pytest.raises(StoreError, match="cannot be read"):
        large.count(Filters(text="ferry"))
