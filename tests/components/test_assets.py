"""The files the browser loads: there, whole, and of the installed version."""

from importlib import metadata
from pathlib import Path

import pytest

from timeline.components import assets

PLOTLY = f"plotly-{metadata.version('plotly')}.min.js"


def test_plotly_and_the_scripts_are_put_in_place(tmp_path: Path) -> None:
    found = assets.provide(tmp_path / "static")
    assert found.plotly == f"app/static/{PLOTLY}"
    assert (tmp_path / "static" / PLOTLY).stat().st_size > 1_000_000
    scripts = tmp_path / "static" / Path(found.scripts).name
    assert {path.name for path in scripts.iterdir()} == {path.name for path in assets.FRONTEND.iterdir()}


def test_what_is_there_is_left_and_what_is_missing_comes_back(tmp_path: Path) -> None:
    assets.provide(tmp_path)
    (tmp_path / PLOTLY).write_text("kept")
    assets.provide(tmp_path)
    assert (tmp_path / PLOTLY).read_text() == "kept"
    (tmp_path / PLOTLY).unlink()
    assets.provide(tmp_path)
    assert (tmp_path / PLOTLY).stat().st_size > 1_000_000


def test_browsers_may_keep_every_file_for_long(tmp_path: Path) -> None:
    found = assets.provide(tmp_path)
    scripts = tmp_path / Path(found.scripts).name
    assert {path.stat().st_mtime for path in (tmp_path / PLOTLY, *scripts.iterdir())} == {assets.LONG_AGO}


def test_nothing_half_written_stays_behind(tmp_path: Path) -> None:
    assets.provide(tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_changed_scripts_get_another_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = assets.provide(tmp_path / "static")
    edited = tmp_path / "frontend"
    edited.mkdir()
    for path in assets.FRONTEND.iterdir():
        (edited / path.name).write_bytes(path.read_bytes() + b"\n")
    monkeypatch.setattr(assets, "FRONTEND", edited)
    assert assets.provide(tmp_path / "static").scripts != first.scripts


def test_a_second_session_that_copies_at_the_same_time_is_no_error(tmp_path: Path) -> None:
    target = tmp_path / "timeline-x"
    target.mkdir()
    (target / "main.js").write_text("there already")
    assets._copy_folder(assets.FRONTEND, target)
    assert (target / "main.js").read_text() == "there already"
    assert [path.name for path in tmp_path.iterdir()] == ["timeline-x"]


@pytest.mark.parametrize("path", sorted(assets.FRONTEND.glob("*.js")), ids=lambda path: path.name)
def test_scripts_never_put_text_into_the_page_as_markup(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for danger in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "http://", "https://"):
        assert danger not in source.replace("http://www.w3.org/2000/svg", "")
