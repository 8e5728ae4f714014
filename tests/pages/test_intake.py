"""Uploaded files: each has its result, and a stop loses nothing."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline import editing
from timeline.library import create, shelved
from timeline.pages.add import result_html
from timeline.pages.intake import Result, run
from timeline.story.edits.kinds import RenameStory

TEXTS = {
    "a.txt": b"Date: 2021-10-20\n\nThe old ferry sank on Monday.",
    "b.txt": b"\xff\xfe",
    "c.jsonl": b'{"text": "A storm closed the harbour on 18 October 2021."}\nno JSON',
    "d.exe": b"x",
}


@dataclass
class File:
    name: str
    data: bytes
    file_id: str = ""

    def getvalue(self) -> bytes:
        return self.data


def files() -> list[File]:
    return [File(name, data, f"id {name}") for name, data in TEXTS.items()]


class StopError(Exception):
    pass


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return create(tmp_path, "Harbour")


def test_good_files_load_and_bad_ones_are_named(path: Path) -> None:
    results: dict[str, Result] = {}
    told: list[float] = []
    run(path, files(), results, lambda share, what: told.append(share))
    assert {each.name: (len(each.articles), len(each.refusals)) for each in results.values()} == {
        "a.txt": (1, 0), "b.txt": (0, 1), "c.jsonl": (1, 1), "d.exe": (0, 1),
    }  # fmt: skip
    assert told == sorted(told)
    assert shelved(path).articles == 2
    before = path.read_bytes()
    run(path, files(), results, lambda share, what: None)
    assert path.read_bytes() == before  # what has a result is not taken again


def test_a_publish_date_that_cannot_be_read_is_told_with_its_file(path: Path) -> None:
    results: dict[str, Result] = {}
    late = [
        File("late.txt", b"Date: 2021-02-30\n\nThe mill closed last week.", "1"),
        File("a.txt", TEXTS["a.txt"], "2"),
    ]
    run(path, late, results, lambda share, what: None)
    assert (len(results["1"].articles), len(results["1"].refusals), results["2"].unread) == (1, 0, [])
    said = "late.txt</b> 1 article added: The field “Date” says “2021-02-30”, which could not be read"
    assert said in result_html(results["1"])


def test_two_files_of_one_name_have_a_result_each(path: Path) -> None:
    twins = [File("a.txt", TEXTS["a.txt"], "1"), File("a.txt", b"A kiosk opened on 2 May 2021.", "2")]
    results: dict[str, Result] = {}
    run(path, twins, results, lambda share, what: None)
    assert [(each.name, len(each.articles)) for each in results.values()] == [("a.txt", 1), ("2-a.txt", 1)]


def test_a_stop_keeps_what_is_done_and_the_rest_can_follow(path: Path) -> None:
    run(path, [File("first.txt", b"The quay was built in 1950.", "0")], {}, lambda share, what: None)
    editing.apply(path, [RenameStory("The harbour")], editing.Stamp())
    results: dict[str, Result] = {}

    def tell(share: float, what: str) -> None:
        if what.startswith("Adding c.jsonl"):
            raise StopError

    with pytest.raises(StopError):
        run(path, files(), results, tell)
    assert sorted(each.name for each in results.values()) == ["a.txt", "b.txt", "d.exe"]
    assert shelved(path).articles == 2
    run(path, files(), results, lambda share, what: None)
    assert shelved(path).articles == 3


def test_a_large_file_tells_how_far_it_is_and_a_stop_leaves_it_out(path: Path) -> None:
    run(path, [File("first.txt", b"The quay was built in 1950.", "0")], {}, lambda share, what: None)
    many = b"".join(b'{"text": "A kiosk opened on %d May 2021."}\n' % day for day in range(1, 5))
    told: list[str] = []
    results: dict[str, Result] = {}

    def tell(share: float, what: str) -> None:
        told.append(what)
        if what == "Adding many.jsonl, article 3 of 4":
            raise StopError

    with pytest.raises(StopError):
        run(path, [File("many.jsonl", many, "1")], results, tell)
    assert told[-3:] == [f"Adding many.jsonl, article {number} of 4" for number in (1, 2, 3)]
    assert (results, shelved(path).articles) == ({}, 1)
