import subprocess
import sys
import threading
from pathlib import Path

import pytest

from timeline.errors import StoreError
from timeline.store import lock, locked, log_path
from timeline.waiting import telling


def test_the_lock_is_there_while_it_is_held_only(tmp_path: Path) -> None:
    with locked(tmp_path / "a.jsonl"):
        assert [path.name for path in tmp_path.iterdir()] == [".a.jsonl.lock"]
    assert list(tmp_path.iterdir()) == []


def test_one_at_a_time(tmp_path: Path) -> None:
    inside, most = 0, 0
    guard = threading.Lock()

    def work() -> None:
        nonlocal inside, most
        for _ in range(5):
            with locked(tmp_path / "a"):
                with guard:
                    inside += 1
                    most = max(most, inside)
                with guard:
                    inside -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_a_holder_that_waits_too_long_is_told(tmp_path: Path) -> None:
    with (
        locked(tmp_path / "a"),
        pytest.raises(StoreError, match="another process is changing this story"),
        locked(tmp_path / "a", longest_wait=0.1),
    ):
        pass


@pytest.mark.parametrize("name", ["harbour.duckdb", "harbour"])
def test_the_story_is_told_by_the_name_of_its_file(name: str, tmp_path: Path) -> None:
    story = tmp_path / name
    story.touch()
    (tmp_path / ".harbour.edits.jsonl.lock").mkdir()  # where no file can be
    with pytest.raises(StoreError) as error, locked(log_path(story)):
        pass
    assert str(error.value).startswith(f"{story}: cannot be changed")


def test_who_asked_is_told_of_the_waiting_and_may_end_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "_TELL", 0.01)
    told: list[float] = []

    def tell(seconds: float) -> None:
        told.append(seconds)
        if len(told) == 3:
            raise InterruptedError

    with locked(tmp_path / "a"), telling(tell), pytest.raises(InterruptedError), locked(tmp_path / "a"):
        pass
    assert len(told) == 3
    assert told == sorted(told)
    assert list(tmp_path.iterdir()) == []


def test_a_holder_that_died_holds_nothing(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from timeline.store import locked\n"
        "with locked(Path(sys.argv[1])): os._exit(9)"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "a")]
    root = Path(__file__).parent.parent.parent
    assert subprocess.run(command, cwd=root, check=False).returncode == 9  # noqa: S603
    assert [path.name for path in tmp_path.iterdir()] == [".a.lock"]
    with locked(tmp_path / "a", longest_wait=0.5):
        pass


def test_a_place_that_cannot_be_locked_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="missing/a: cannot be changed"), locked(tmp_path / "missing" / "a"):
        pass
