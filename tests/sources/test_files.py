import os
from pathlib import Path

import pytest

from timeline.model import Article, Refusal
from timeline.sources import bytes_to_read, passed_over, read
from timeline.store.edit_log import SUFFIX as EDITS


def _fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"Text of {name}.")


def _paths(found: list[Article | Refusal]) -> list[str | None]:
    return [made.path if isinstance(made, Article) else made.name for made in found]


def test_a_folder_is_read_in_sorted_order_files_before_folders(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    _fill(folder, "b.txt", "a.md", "Z.txt", "sub/c.txt", "another/deep/d.txt")
    assert _paths(list(read([folder]))) == [
        "news/Z.txt", "news/a.md", "news/b.txt", "news/another/deep/d.txt", "news/sub/c.txt",
    ]  # fmt: skip


def test_hidden_and_other_files_in_a_folder_are_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    _fill(folder, "a.txt", ".hidden.txt", ".git/b.txt", "picture.png", "README")
    assert _paths(list(read([folder]))) == ["news/a.txt"]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("a.txt",), ""),
        (("a.txt", ".hidden.docx", "old.duckdb", f"old{EDITS}"), ""),  # hidden, or of a story
        (("a.txt", "notes.docx"), "1 file of another kind was passed over: .docx 1; "),
        (
            ("a.txt", "notes.DOCX", "sub/more.docx", "page.html", "README", "scan.pdf.gz"),
            "5 files of other kinds were passed over: .docx 2, .html 1, .pdf 1, without an ending 1; ",
        ),
        (
            tuple(f"{kind}.{kind}" for kind in ("a1", "b1", "c1", "d1", "e1", "f1", "g1", "h1")),
            "8 files of other kinds were passed over: .a1 1, .b1 1, .c1 1, .d1 1, .e1 1, .f1 1, others 2; ",
        ),
        (("report.of-the-town-council",), "1 file of another kind was passed over: without an ending 1; "),
    ],
)
def test_what_is_passed_over_is_counted_by_kind(names: tuple[str, ...], said: str, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    _fill(folder, *names)
    advice = "to have one read, save its text as .txt" if said else ""
    assert passed_over([folder]) == said + advice
    assert passed_over([folder / name for name in names]) == ""  # each is named with the reason then


def test_a_link_to_a_folder_is_not_followed_a_link_to_a_file_is(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    _fill(folder, "a.txt")
    _fill(tmp_path, "b.txt")
    (folder / "round").symlink_to(folder)
    (folder / "b.txt").symlink_to(tmp_path / "b.txt")
    (folder / "gone.txt").symlink_to(tmp_path / "gone.txt")
    assert _paths(list(read([folder]))) == ["news/a.txt", "news/b.txt"]


@pytest.mark.parametrize("names", [(), ("picture.png", ".hidden.txt"), ("sub/notes.docx",)])
def test_a_folder_without_articles_is_refused(names: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    _fill(folder, *names)
    (found,) = read([folder])
    assert isinstance(found, Refusal)
    assert (found.name, found.why[:44]) == ("news", "holds no file of a kind that can be read: .t")


def test_the_current_folder_goes_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "news"
    _fill(folder, "a.txt", "sub/b.txt")
    monkeypatch.chdir(folder)
    assert _paths(list(read([Path()]))) == ["news/a.txt", "news/sub/b.txt"]
    monkeypatch.chdir(folder / "sub")
    assert _paths(list(read([Path("..")]))) == ["news/a.txt", "news/sub/b.txt"]


def test_a_file_goes_by_its_name_and_its_id_is_the_bare_name(tmp_path: Path) -> None:
    _fill(tmp_path, "000_abc.d.txt")
    (found,) = read([tmp_path / "000_abc.d.txt"])
    assert isinstance(found, Article)
    assert (found.id, found.path) == ("000_abc.d", "000_abc.d.txt")


def test_the_bytes_to_read_are_those_of_the_files_that_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_bytes(b"x" * 10)
    (folder / "deep" / "b.md").write_bytes(b"x" * 5)
    (folder / "film.mp4").write_bytes(b"x" * 1000)
    (folder / "round").symlink_to(folder)
    assert bytes_to_read([folder]) == 15
    assert bytes_to_read([folder / "a.txt", folder]) == 25
    assert bytes_to_read([folder, tmp_path / "missing"]) == 0


def test_the_edits_of_a_story_are_no_articles(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    _fill(folder, "a.txt", f"s{EDITS}")
    assert _paths(list(read([folder]))) == ["news/a.txt"]
    (found,) = read([folder / f"s{EDITS}"])
    assert isinstance(found, Refusal)
    assert found.why.startswith("holds the edits of a story, no articles")


def test_a_file_whose_name_is_not_utf_8_is_read_under_a_name_that_can_be_kept(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    _fill(folder, "b.txt")
    (folder / os.fsdecode(b"\xff.txt")).write_text("The mill burned.")
    found = list(read([folder]))
    assert _paths(found) == ["caf\ufffd/b.txt", "caf\ufffd/\ufffd.txt"]
    assert [made.id for made in found if isinstance(made, Article)] == ["b", "\ufffd"]
