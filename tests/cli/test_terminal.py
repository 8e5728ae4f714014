"""Whatever a command prints of articles steers no terminal and turns no line round."""

import json
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.browser.hostile import hostile_story
from timeline.cli import main
from timeline.cli.terminal import HOW, MOST_UNDATED, inert_output, one_line, steered, undated
from timeline.model import Article, PublishDate
from timeline.store import write_story

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ATTACK = "\x1b]0;mine\x07 \x9b2J \u202egnorw\u202c\n   9  applied            a line of its own"
TEXT = "The \u202eegdirb\u202c \x1b[2J was closed on Aug. 31, 2021\u2066 after a storm."


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "hostile.duckdb"
    made = hostile_story()
    first = made.events[0]
    claims = tuple(replace(claim, sentence=f"{ATTACK} {claim.sentence}") for claim in first.claims)
    events = (replace(first, title=ATTACK, claims=claims), *made.events[1:])
    write_story(replace(made, title=ATTACK, events=events), path)
    return path


COMMANDS = {
    "find": ["edits", "find", "STORY"],
    "find by words": ["edits", "find", "STORY", "line of its own"],
    "list": ["edits", "list", "STORY"],
    "preview": ["edits", "apply", "STORY", "retitle", "line of its own", ATTACK, "--preview"],
    "retitle": ["edits", "apply", "STORY", "retitle", "line of its own", ATTACK],
    "rename": ["rename", "STORY", "\x9b2J \u202egnorw"],
    "ambiguous": ["edits", "apply", "STORY", "retitle", "hacked", "x"],
    "unknown": ["edits", "apply", "STORY", "hide", ATTACK],
    "text": ["export", "STORY", "--format", "text"],
    "resolve": ["resolve", TEXT],
    "resolve as JSON": ["resolve", TEXT, "--json"],
    "a wrong date": ["resolve", "today", "--published", ATTACK],
    "no such file": ["edits", "find", "\x1b[2J\u202e.duckdb"],
    "wrong usage": ["export", "s.duckdb", "--format", "\x1b[2J\u202e"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_prints_what_steers_a_terminal(name: str, story: Path, capfdbinary: pytest.CaptureFixture) -> None:
    arguments = [str(story) if word == "STORY" else word for word in COMMANDS[name]]
    try:
        main(arguments)
    except SystemExit as ended:  # argparse, of wrong usage
        assert ended.code == 2
    found = capfdbinary.readouterr()
    printed = (found.out + found.err).decode()
    assert printed.strip()
    assert UNSAFE.findall(printed) == []


def test_a_listing_has_no_line_of_an_article_s_own(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["edits", "apply", str(story), "retitle", "line of its own", ATTACK, "--note", ATTACK])
    capsys.readouterr()
    main(["edits", "list", str(story)])
    main(["edits", "find", str(story)])
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("   9  applied")] == []
    assert sum("\\u001b]0;mine" in line for line in lines) == 3  # the edit, its note, the event


def test_added_and_built_articles_are_refused_on_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "b\x1b[2J\u202e\n  good.txt: fine.txt"
    (tmp_path / name).write_bytes(b"")
    (tmp_path / "a.txt").write_text("Date: 2021-10-20\n\nThe bridge was closed on Aug. 31, 2021.")
    story = tmp_path / "s.duckdb"
    assert main(["build", str(tmp_path / "a.txt"), str(tmp_path / name), "--out", str(story)]) == 0
    (tmp_path / "c.txt").write_text("Date: 2021-10-20\n\nThe fish market was opened on Sept. 2, 2021.")
    assert main(["add", str(story), str(tmp_path / name), str(tmp_path / "c.txt")]) == 0
    found = capsys.readouterr()
    assert found.err.count("\\u001b[2J\\u202e good.txt") == 2
    assert UNSAFE.findall(found.out + found.err) == []


def test_tagged_json_means_the_same(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": ATTACK + "\x7f", "text": TEXT}))
    assert main(["tag", str(path)]) == 0
    printed = capfdbinary.readouterr().out.decode()
    assert UNSAFE.findall(printed) == []
    assert json.loads(printed)["id"] == ATTACK + "\x7f"


def test_a_line_of_the_program_itself_goes_back_to_its_beginning(capsys: pytest.CaptureFixture[str]) -> None:
    with inert_output():
        print("\rof a text", end="", file=sys.stderr)
        print("\r of its own", end="", file=steered(sys.stderr))
    assert capsys.readouterr().err == "\\u000dof a text\r of its own"


def test_a_text_on_one_line() -> None:
    assert one_line(" a\n\tb\x85c\u2028d ") == "a b c d"


def test_of_many_articles_without_a_date_the_first_are_named() -> None:
    why = PublishDate(None, "unknown", "The field “date” says “soon”, which could not be read as a date.")
    articles = [Article(f"a{number}", "It rained.", published=why) for number in range(MOST_UNDATED + 2)]
    told = list(undated([Article("b", "It rained."), *articles]))
    assert (len(told), told[0]) == (MOST_UNDATED + 1, f"  a0: no publish date: {why.why} {HOW}")
    assert told[-1] == "  and 2 more articles with a publish date that could not be read"
