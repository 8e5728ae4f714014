"""What holds for every command: help, exit codes, quiet endings."""

import argparse
import os
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline
from tests.cli.conftest import ROOT, Run
from timeline.cli import COMMANDS, _parsers, demo, main

NAMES = [command.NAME for command in COMMANDS]


def test_the_commands() -> None:
    assert NAMES == [
        "resolve", "tag", "build", "add", "remove", "replace", "rename", "zone", "edits", "export", "app", "demo",
    ]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_every_command_explains_itself(command: object, capsys: pytest.CaptureFixture[str]) -> None:
    name, line, example = (getattr(command, field) for field in ("NAME", "HELP", "EXAMPLE"))
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert line.lower() in " ".join(shown.split()).lower()
    assert f"example:\n  {example}" in shown
    assert re.match(rf"python -m timeline {name}\b", example)
    assert len(line) < 80
    assert all(len(row) <= 120 for row in shown.splitlines())
    arguments = shown.split("options:")[0].split("positional arguments:")[1:]
    assert all(re.search(r"\w {2,}\w|\n {10,}\w", block) for block in arguments), "an argument without explanation"


@pytest.mark.parametrize("name", NAMES)
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"timeline {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Every option of a parser and of those below it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from options(below)
        elif action.option_strings and action.dest != "help":
            yield action


def test_every_option_is_explained_in_its_help_and_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = list(options(_parsers(NAMES)[0]))
    assert len(found) > 20
    assert [action.option_strings for action in found if not action.help] == []
    assert [name for action in found for name in action.option_strings if not re.search(rf"{name}\b", readme)] == []


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_every_example_is_understood(command: object) -> None:
    words = [word.strip('"') for word in re.findall(r'"[^"]*"|[^\s>]+', getattr(command, "EXAMPLE").split(" > ")[0])]  # noqa: B009
    parser, _ = _parsers(words[3:])
    assert parser.parse_args(words[3:]).command == getattr(command, "NAME")  # noqa: B009


def test_help_names_every_command(run: Run) -> None:
    shown = run("--help")
    assert shown.returncode == 0
    assert all(f"    {name} " in shown.stdout.decode() for name in NAMES)


def test_without_a_command_the_help_is_shown_and_the_usage_is_wrong(run: Run) -> None:
    shown = run()
    assert (shown.returncode, shown.stdout) == (2, b"")
    assert b"usage: python -m timeline" in shown.stderr


def test_version(run: Run) -> None:
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert timeline.__version__ == stated
    assert run("--version").stdout.decode() == f"timeline {stated}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["resolve"],
        ["resolve", "today", "--published", "not a date"],
        ["resolve", "today", "--publish-date"],
        ["tag", "missing.jsonl"],
        ["tag", "."],
        ["build", "--out", "s.duckdb"],
        ["build", "missing", "--out", "s.duckdb"],
        ["build", "seeds"],
        ["build", "seeds", "--out", "missing/s.duckdb"],
        ["build", "seeds", "--out", "."],
        ["build", "seeds", "--out", "README.md"],
        ["edits", "list", "missing.duckdb"],
        ["export", "missing.duckdb", "--format", "json"],
        ["export", "missing.duckdb"],
        ["export", "missing.duckdb", "--format", "clay"],
        ["app", "missing.duckdb"],
        ["app", "--port", "0"],
        ["app", "--port", "http"],
        ["demo", "more"],
        ["build", "", "--out", "s.duckdb"],
        ["build", "seeds", "--out", ""],
        ["build", "seeds", "--out", "s.duckdb", "--title", os.fsdecode(b"harbour \xff")],
        ["build", "n" * 300, "--out", "s.duckdb"],
        ["build", "seeds", "--out", "n" * 300],
        ["build", "seeds", "--out", "n" * 300, "--zone", "UTC"],
        ["add", "n" * 300, "seeds"],
        ["export", "n" * 300, "--format", "json"],
        ["export", "seeds", "--format", "json"],
        ["app", "--stories", "n" * 300],
        ["tag", ""],
        ["tag", "n" * 300],
        ["tag", "--language", "xx"],
        ["resolve", "today", "--country", "United Kingdom"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2_and_a_message(arguments: list[str], run: Run) -> None:
    found = run(*arguments)
    assert (found.returncode, found.stdout) == (2, b"")
    assert b"Traceback" not in found.stderr
    assert found.stderr.startswith((b"usage: python -m timeline", b"python -m timeline"))


@pytest.mark.parametrize("arguments", [["export", "README.md", "--format", "json"], ["app", "README.md"]], ids=" ".join)
def test_a_file_that_is_no_story_ends_with_2_and_a_message(arguments: list[str], run: Run) -> None:
    found = run(*arguments)
    assert (found.returncode, found.stdout) == (2, b"")
    assert b"README.md: this is not a story file" in found.stderr
    assert b"Traceback" not in found.stderr


def _start(*arguments: str, environment: dict[str, str] | None = None) -> "subprocess.Popen[bytes]":
    command, pipe = [sys.executable, "-m", "timeline", *arguments], subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, env=environment)  # noqa: S603


def test_ctrl_c_ends_quietly() -> None:
    process = _start("tag")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b'{"text": "today"}\n')
    process.stdin.flush()
    assert process.stdout.readline()  # it is at work
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, b"")


def test_sigterm_ends_tidily(tmp_path: Path) -> None:
    writes = (
        "import time; from pathlib import Path; from timeline.store import write_whole\n"
        "from timeline.cli import main, demo\n"
        "def run(args):\n"
        f"    with write_whole(Path({str(tmp_path / 'out')!r})) as temporary:\n"
        "        temporary.write_text('half'); print('begun', flush=True); time.sleep(60)\n"
        "demo.run = run\n"
        "raise SystemExit(main(['demo']))"
    )
    process = subprocess.Popen([sys.executable, "-c", writes], cwd=ROOT, stdout=subprocess.PIPE)  # noqa: S603
    assert process.stdout is not None
    assert process.stdout.readline() == b"begun\n"
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == 143
    assert list(tmp_path.iterdir()) == []


def test_a_closed_pipe_ends_quietly() -> None:
    process = _start("tag")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    process.stdin.write(b'{"text": "today"}\n' * 100)
    process.stdin.close()
    assert process.wait(timeout=30) == 141
    assert process.stderr is not None
    assert process.stderr.read() == b""


def _shell(words: str) -> "subprocess.CompletedProcess[bytes]":
    """Runs a line of a shell in which ``TIMELINE`` is the command line, with what it says of closed streams."""
    line = words.replace("TIMELINE", f"{sys.executable} -m timeline")
    return subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, timeout=60, check=False)  # noqa: S602


@pytest.mark.parametrize(
    ("line", "code", "errors"),
    [
        (
            "TIMELINE resolve 'on 3 May 2021' >&-",
            1,
            "python -m timeline resolve: cannot go on: standard output is closed\n",
        ),
        ("TIMELINE tag <&-", 2, "python -m timeline tag: standard input is closed; name a file\n"),
        ("TIMELINE resolve 'on 3 May 2021' <&- 2>&-", 0, ""),
        ("TIMELINE export missing.duckdb --format json 2>&-", 2, ""),
        ("TIMELINE nonsense 2>&- >&-", 2, ""),
        (
            'echo \'{"text": "on 3 May 2021"}\' | TIMELINE tag - >&-',
            1,
            "python -m timeline tag: cannot go on: standard output is closed\n",
        ),
    ],
)
def test_closed_streams_leave_no_traceback(line: str, code: int, errors: str) -> None:
    found = _shell(line)
    assert (found.returncode, b"Traceback" in found.stderr) == (code, False)
    assert found.stderr.decode().startswith(errors)
    assert found.stderr.count(b"\n") == errors.startswith("p")


def test_an_output_that_is_full_is_told_in_one_line(tmp_path: Path) -> None:
    program = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))\n"
        "from timeline.cli import main, demo\n"
        "def run(args): print('more than there is room for'); return 0\n"
        "demo.run = run\n"
        "raise SystemExit(main(['demo']))"
    )
    with (tmp_path / "out").open("wb") as out:
        command = [sys.executable, "-c", program]
        found = subprocess.run(command, cwd=ROOT, stdout=out, stderr=subprocess.PIPE, check=False)  # noqa: S603
    assert found.returncode == 1
    assert found.stderr == b"python -m timeline demo: cannot go on: File too large\n"


def test_a_file_that_the_system_refuses_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: object) -> int:
        raise PermissionError(13, "Permission denied", "/shut/s.duckdb")

    monkeypatch.setattr(demo, "run", refuse)
    assert main(["demo"]) == 2
    assert capsys.readouterr().err == "python -m timeline demo: /shut/s.duckdb: Permission denied\n"


def test_a_terminal_without_unicode_gets_no_traceback() -> None:
    process = _start("resolve", "today, it’s said", environment={**os.environ, "PYTHONIOENCODING": "ascii"})
    output, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (0, b"")
    assert b"today" in output


def test_errors_of_every_kind_of_command_line_name_no_traceback(tmp_path: Path, run: Run) -> None:
    found = run("resolve", os.fsdecode(b"today \xff"))
    assert (found.returncode, b"TEXT is not UTF-8" in found.stderr) == (2, True)
