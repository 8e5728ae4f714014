"""The accuracy of the project's own tables may not fall below the floors in accuracy_floor.txt.

Where a figure falls, mend what made it fall, or lower its floor there and say in the commit message why that is right.
Where it rises above its floor, a warning says to raise it.
"""

import warnings
from pathlib import Path

import pytest

from benchmarks.own import shares

from .corpus import articles

_FILE = Path(__file__).parent / "accuracy_floor.txt"
_WHOLE = 100.0  # percent: the floor of a table that has no line
_FEWEST = 100  # expressions in the annotated articles; they grow and do not shrink


def floors() -> dict[str, tuple[float, ...]]:
    """The floors by the name of their table, in percent."""
    lines = [line for line in _FILE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("# ")]
    return {name: tuple(map(float, figures)) for name, *figures in (line.split("\t") for line in lines)}


@pytest.fixture(scope="module")
def measured() -> dict[str, tuple[float, ...]]:
    return shares()


def compared(
    floor: dict[str, tuple[float, ...]], now: dict[str, tuple[float, ...]]
) -> tuple[dict[str, str], dict[str, str]]:
    """What fell below its floor and what may be raised, as "93.2 (floor 95.0)" by name."""
    fallen, risen = {}, {}
    for name, figures in now.items():
        wanted = floor.get(name, (_WHOLE,) * len(figures))
        said = f"{figures} (floor {wanted})"
        if any(figure < least for figure, least in zip(figures, wanted, strict=True)):
            fallen[name] = said
        elif figures != wanted:
            risen[name] = said
    return fallen, risen


def test_no_table_falls_below_its_floor(measured):
    fallen, risen = compared(floors(), measured)
    assert fallen == {}, f"read the head of {_FILE.name}"
    if risen:
        warnings.warn(f"raise these in {_FILE.name}: {risen}", stacklevel=1)


def test_every_floor_has_its_table(measured):
    assert set(floors()) - set(measured) == set()


def test_the_articles_keep_their_size():
    assert sum(len(article["gold"]) for article in articles()) >= _FEWEST


@pytest.mark.parametrize("article", articles(), ids=lambda article: f"{article['kind']} {article['language']}")
def test_an_article_is_annotated_where_it_says(article):
    assert article["gold"]
    assert all(article["text"][mark["start"] : mark["end"]] == mark["text"] for mark in article["gold"])
    assert not set("[]|") & set(article["text"])


@pytest.mark.parametrize(
    ("floor", "now", "fallen", "risen"),
    [
        ({}, {}, [], []),
        ({"a": (90.0, 80.0)}, {"a": (90.0, 80.0)}, [], []),
        ({"a": (90.0, 80.0)}, {"a": (95.0, 79.9)}, ["a"], []),
        ({"a": (90.0, 80.0)}, {"a": (90.0, 80.1)}, [], ["a"]),
        ({}, {"new": (100.0,)}, [], []),
        ({}, {"new": (99.0,)}, ["new"], []),
    ],
)
def test_what_falls_and_what_rises(floor, now, fallen, risen):
    down, up = compared(floor, now)
    assert (list(down), list(up)) == (fallen, risen)
