"""The class of a row and the classes that the store counts are the same."""

from collections import Counter
from pathlib import Path

import pytest

from tests.stories import generated_story
from timeline.store import (
    Classes,
    Filters,
    StoryFile,
    Window,
    best_of_classes,
    class_counts,
    class_density,
    class_of,
    write_story,
)

CLASSES = (
    Classes("publisher", ("Harbour Post", "The Quay")),
    Classes("publisher"),
    Classes("kind"),
    Classes("certainty"),
    Classes("support"),
)


@pytest.mark.parametrize("classes", CLASSES)
def test_counts_agree_with_the_rows(classes: Classes, tmp_path: Path) -> None:
    path = tmp_path / "story.duckdb"
    write_story(generated_story(200, seed=5), path)
    asked = Filters(certainties=("computed", "assumed"))
    with StoryFile.open(path) as file:
        counted = Counter(class_of(row, classes) for row in file.events(asked))
        assert class_counts(file, classes, asked) == [counted[number] for number in range(classes.count)]
        first, last = min(row.start for row in file.events()), max(row.start for row in file.events())
        window = Window(first, last + 1)
        parts = class_density(file, [classes], 12, asked, window)
        assert {number: sum(row) for (number,), row in parts.items()} == dict(counted)
        assert [sum(column) for column in zip(*parts.values(), strict=True)] == [
            found.count for found in file.density(12, asked, window)
        ]


def test_events_are_told_apart_in_two_ways_at_once(tmp_path: Path) -> None:
    path = tmp_path / "story.duckdb"
    write_story(generated_story(200, seed=5), path)
    ways = (Classes("publisher", ("Harbour Post",)), Classes("certainty"))
    with StoryFile.open(path) as file:
        rows = file.events()
        window = Window(min(row.start for row in rows), max(row.start for row in rows) + 1)
        parts = class_density(file, ways, 12, Filters(), window)
        assert {pair: sum(row) for pair, row in parts.items()} == Counter(
            (class_of(row, ways[0]), class_of(row, ways[1])) for row in rows
        )


@pytest.mark.parametrize("classes", CLASSES)
def test_the_best_of_each_class_whatever_the_others_weigh(classes: Classes, tmp_path: Path) -> None:
    path = tmp_path / "story.duckdb"
    write_story(generated_story(200, seed=5), path)
    asked = Filters(certainties=("computed", "assumed"))
    with StoryFile.open(path) as file:
        rows = file.events(asked)
        best = best_of_classes(file, classes, 3, asked)
        for number in range(classes.count):
            own = [row for row in rows if class_of(row, classes) == number]
            found = [row for row in best if class_of(row, classes) == number]
            assert sorted(row.importance for row in found) == sorted(row.importance for row in own)[-3:]
            assert {row.id for row in found} <= {row.id for row in own}
