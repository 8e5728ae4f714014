import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT
from tests.stories import sample_story
from timeline.cli import app, main
from timeline.store import write_story

SECONDS_TO_START = 30


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_served(port: int, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(SECONDS_TO_START * 10):
        assert process.poll() is None, "the app ended by itself"
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1) as answer:
                assert answer.status == 200
                return
        except urllib.error.URLError:
            time.sleep(0.1)
    pytest.fail(f"nothing was served within {SECONDS_TO_START} s")


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_app_is_served_until_it_is_stopped(ending: signal.Signals, tmp_path: Path) -> None:
    write_story(sample_story(), tmp_path / "s.duckdb")
    port = _free_port()
    command = [sys.executable, "-m", "timeline", "app", str(tmp_path / "s.duckdb"), "--port", str(port)]
    environment = {**os.environ, "STREAMLIT_SERVER_HEADLESS": "true"}  # opens no browser
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
    try:
        _wait_until_served(port, process)
        process.send_signal(ending)
        _, errors = process.communicate(timeout=20)
    finally:
        process.kill()
        process.wait()
    assert b"Traceback" not in errors


def test_a_port_that_is_taken_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["app", "--port", str(port)]) == 2
    assert capsys.readouterr().err.startswith(f"python -m timeline app: port {port} cannot be used: ")
    app.check_free(port)


@pytest.mark.parametrize(
    ("options", "variables"),
    [
        ([], {"TIMELINE_EDITING": "on", "TIMELINE_EXCERPTS": None, "TIMELINE_STORIES": None}),
        (["--read-only", "--excerpts"], {"TIMELINE_EDITING": "off", "TIMELINE_EXCERPTS": "on"}),
        (["--stories", "{folder}"], {"TIMELINE_STORIES": "{folder}"}),
    ],
)
def test_options_reach_the_app(
    options: list[str], variables: dict[str, str | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TIMELINE_EDITING", "TIMELINE_EXCERPTS", "TIMELINE_STORIES", "TIMELINE_STORY"):
        monkeypatch.setenv(name, "before")  # so that what the command sets is taken back afterwards
        monkeypatch.delenv(name)
    monkeypatch.setattr(app, "_serve", lambda page, port: 0)
    write_story(sample_story(), tmp_path / "s.duckdb")
    assert main(["app", str(tmp_path / "s.duckdb"), *(part.format(folder=tmp_path) for part in options)]) == 0
    for name, value in variables.items():
        assert os.environ.get(name) == (value.format(folder=tmp_path) if value else None)


def test_a_folder_of_stories_that_is_not_there_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["app", "--stories", str(tmp_path / "none")]) == 2
    assert "there is no such folder; make it first" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["0", "65536", "-1", "8501.0", "٣", "9" * 5000])
def test_a_port_that_is_none_is_said(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["app", f"--port={port}"])
    assert ended.value.code == 2
    assert "a port is a number from 1 to 65535" in capsys.readouterr().err
