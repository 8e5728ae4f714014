import json
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from timeline.cli import _parsers, main
from timeline.cli.edit_kinds import EDIT_KINDS
from timeline.store import StoryFile, log_path, read_log
from timeline.story.edits.records import KINDS

BRIDGE = "Engineers from five countries met in Varnholm on Wednesday. The mayor warned of floods last week."
MARKET = "Fish traders opened their new hall on Oct. 15, 2021. Nobody cut a ribbon."
DISSENT = "Engineers from five countries met in Varnholm on Tuesday."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bridge.txt").write_text(f"Date: 2021-10-20\n\n{BRIDGE}")
    (folder / "dissent.txt").write_text(f"Date: 2021-10-21\n\n{DISSENT}")
    (folder / "market.txt").write_text(f"Date: 2021-10-20\n\n{MARKET}")
    return folder


@pytest.fixture
def story(news: Path, tmp_path: Path) -> Path:
    path = tmp_path / "s.duckdb"
    assert main(["build", str(news), "--out", str(path)]) == 0
    return path


def events(path: Path) -> dict[str, str]:
    with StoryFile.open(path) as file:
        return {row.id: row.title for row in file.events()}


def claim_of(path: Path, article: str, words: str) -> str:
    with StoryFile.open(path) as file:
        claims = [claim for name in events(path) for claim in file.event(name).claims]
    return next(claim.id for claim in claims if claim.article == article and words in claim.sentence)


def test_every_kind_of_edit_can_be_made_from_the_command_line() -> None:
    assert [kind.name for kind in EDIT_KINDS] == [kind.name for kind in KINDS if kind.name not in ("undo", "redo")]


def test_the_help_of_applying_leads_to_that_of_a_kind(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["edits", "apply", "--help"])
    assert "\n  python -m timeline edits apply my-story.duckdb date --help\n" in capsys.readouterr().out


@pytest.mark.parametrize("kind", EDIT_KINDS, ids=lambda kind: kind.name)
def test_every_kind_explains_itself(kind, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["edits", "apply", "s.duckdb", kind.name, "--help"])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert kind.help in " ".join(shown.split()).replace(kind.help[0].upper() + kind.help[1:], kind.help)
    assert all(argument.name.split()[0] in shown and argument.help for argument in kind.arguments)
    assert f"example:\n  python -m timeline edits apply my-story.duckdb {kind.example}" in shown
    parser, _ = _parsers(["edits"])
    assert parser.parse_args(["edits", "apply", "s.duckdb", *shlex.split(kind.example)]).kind == kind.name


# (arguments of apply; {x} is the id of a claim, what is printed, what then holds of the story)
MADE = (
    (["date", "fish", "14 August 2021"], "corrected to 14 August 2021", '"from": "2021-08-14"'),
    (["published", "bridge", "27 October 2021"], "Publish date of ", '"published_basis": "corrected"'),
    (["reading", "{tuesday}", "12 October 2021"], "“Tuesday” in “Engineers", '"rule": "corrected by hand"'),
    (["merge", "fish", "floods"], "joined with “Mayor warned of floods”", "Joined by hand"),
    (["split", "{tuesday}", "--title", "Tuesday's talks"], "taken out of “Engineers", '"title": "Tuesday\'s talks"'),
    (["retitle", "fish", "Hall opens"], "now called “Hall opens”", '"title": "Hall opens"'),
    (["hide", "fish"], "hidden", '"hidden": [\n    {\n      "id"'),
    (["note", "fish", "Ask the harbourmaster."], "Note on “Fish", '"text": "Ask the harbourmaster."'),
    (
        ["add", "Bridge opens", "1931", "--sentence", "It opened.", "--url", "https://example.org/a"],
        "“Bridge opens” (1931) added",
        '"kind": "added"',
    ),
    (
        ["add", "No ribbon", "2021", "--sentence", "Nobody cut a ribbon.", "--article", "market"],
        "“No ribbon” (2021) added",
        '"sentence": "Nobody cut a ribbon."',
    ),
    (
        ["decide", "{tuesday}"],
        "decided for “Engineers from five countries met in Varnholm on Tuesday.”",
        "Decided by hand",
    ),
)


@pytest.mark.parametrize(("arguments", "told", "holds"), MADE, ids=[" ".join(row[0][:1]) for row in MADE])
def test_an_edit_is_made_told_and_exported(
    arguments: list[str], told: str, holds: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tuesday = claim_of(story, "dissent", "Tuesday")
    given = [word.format(tuesday=tuesday) for word in arguments]
    capsys.readouterr()
    assert main(["edits", "apply", str(story), *given, "--author", "Ana", "--note", "By phone."]) == 0
    output = capsys.readouterr()
    assert told in output.out
    assert output.err == ""
    (entry,) = read_log(log_path(story)).entries
    assert (entry.author, entry.note) == ("Ana", "By phone.")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", entry.when)
    out = story.with_suffix(".json")
    assert main(["export", str(story), "--format", "json", "--out", str(out)]) == 0
    assert holds in out.read_text()
    (edit,) = json.loads(out.read_text())["edits"]
    assert (edit["id"], edit["applies"], edit["why_not"]) == (entry.id, True, "")


def test_a_story_built_again_replays_its_edits_and_reports_those_that_are_lost(
    story: Path, news: Path, run: Run
) -> None:
    fish = next(name for name, title in events(story).items() if "Fish" in title)
    for arguments in (["hide", fish], ["retitle", "floods", "Flood warning"]):
        assert run("edits", "apply", story, *arguments).returncode == 0
    (news / "market.txt").unlink()
    found = run("build", news, "--out", story)
    assert found.returncode == 0
    assert "edits applied               1" in found.stdout.decode()
    assert found.stderr.decode() == (
        "This edit no longer applies: “Fish traders opened their new hall” (15 October 2021) hidden. "
        "“Fish traders opened their new hall” (15 October 2021) is not in the story any more.\n"
    )
    assert "Flood warning" in events(story).values()
    text = run("export", story, "--format", "text").stdout.decode()
    assert "Edits that no longer apply:\n  “Fish traders" in text
    shown = run("edits", "list", story).stdout.decode()
    assert re.search(r"1  no longer applies  .*hidden", shown)
    assert re.search(r"2  applied            .*now called “Flood warning”", shown)
    (news / "market.txt").write_text(f"Date: 2021-10-20\n\n{MARKET}")
    assert run("build", news, "--out", story).stderr == b""
    assert not any("Fish" in title for title in events(story).values())


def test_list_undo_and_redo(story: Path, run: Run) -> None:
    assert run("edits", "list", story).stdout.decode() == f"There are no edits of {story}.\n"
    run("edits", "apply", story, "hide", "fish")
    run("edits", "apply", story, "retitle", "floods", "A")
    assert run("edits", "undo", story, "1").stdout.decode().startswith("Undone: “Fish traders")
    assert re.search(r"1  undone  ", run("edits", "list", story).stdout.decode())
    assert run("edits", "undo", story).stdout.decode().startswith("Undone: “Mayor warned of floods”")
    assert run("edits", "redo", story, "1").stdout.decode().startswith("Brought back: “Fish traders")
    assert [edit["kind"] for edit in json.loads(run("export", story, "--format", "json").stdout)["edits"]] == ["hide"]


def test_find_shows_the_ids_that_edits_need(story: Path, run: Run) -> None:
    shown = run("edits", "find", story, "fish", "hall").stdout.decode()
    identifier = re.match(r"event (\w+)  15 October 2021: Fish traders", shown)
    assert identifier
    assert f"  claim {claim_of(story, 'market', 'Fish')}  “Oct. 15, 2021” 15 October 2021: Fish traders" in shown
    assert "in article market" in shown
    run("edits", "apply", story, "hide", identifier[1])
    assert "(hidden)" in run("edits", "find", story, "fish").stdout.decode()
    assert run("edits", "apply", story, "unhide", identifier[1]).returncode == 0
    assert run("edits", "find", story, "nonsense").stdout == b"No event holds these words.\n"
    assert run("edits", "find", story).stdout.decode().count("event ") == len(events(story))


def test_a_preview_shows_what_would_change_and_changes_nothing(story: Path, run: Run) -> None:
    before = story.read_bytes()
    shown = run("edits", "apply", story, "published", "bridge", "27 October 2021", "--preview").stdout.decode()
    assert "20 October 2021 -> 27 October 2021" in shown
    assert "“last week” in bridge: 11 to 17 October 2021 -> 18 to 24 October 2021" in shown
    shown = run("edits", "apply", story, "hide", "fish", "--preview").stdout.decode()
    assert shown == "vanishes: Fish traders opened their new hall (15 October 2021, sentences: 1)\n"
    shown = run("edits", "apply", story, "unhide", "fish", "--preview").stdout.decode()
    assert shown.startswith("Nothing in sight would change.\nThis edit no longer applies: ")
    assert (story.read_bytes(), log_path(story).exists()) == (before, False)


def test_an_edits_file_of_another_copy_can_be_applied(story: Path, news: Path, tmp_path: Path, run: Run) -> None:
    run("edits", "apply", story, "hide", "fish")
    other = tmp_path / "other.duckdb"
    run("build", news, "--out", other)
    found = run("edits", "apply", other, "--file", log_path(story))
    assert (found.returncode, "hidden" in found.stdout.decode()) == (0, True)
    assert run("edits", "apply", other, "--file", log_path(story)).stdout.startswith(b"Nothing to do")
    assert events(other) == events(story)


def test_the_edits_of_a_file_can_be_looked_at_first(story: Path, news: Path, tmp_path: Path, run: Run) -> None:
    run("edits", "apply", story, "hide", "fish")
    other = tmp_path / "other.duckdb"
    run("build", news, "--out", other)
    before = other.read_bytes()
    shown = run("edits", "apply", other, "--file", log_path(story), "--preview").stdout.decode()
    assert shown == "vanishes: Fish traders opened their new hall (15 October 2021, sentences: 1)\n"
    shown = run("edits", "apply", other, "--preview", "hide", "fish").stdout.decode()  # before the kind as after it
    assert shown.startswith("vanishes: Fish traders")
    assert (other.read_bytes(), log_path(other).exists()) == (before, False)
    (tmp_path / "empty.jsonl").touch()
    told = run("edits", "apply", other, "--file", tmp_path / "empty.jsonl").stdout.decode()
    assert told == f"Nothing to do: {tmp_path / 'empty.jsonl'} holds no edits.\n"


WRONG = (
    ([], "the following arguments are required: ACTION"),
    (["list"], "the following arguments are required: STORY.duckdb"),
    (["list", "missing.duckdb"], "missing.duckdb: there is no such file"),
    (["apply", "{story}"], "say what to change: either one kind of edit (date, reading,"),
    (["apply", "{story}", "--file", "{story}", "hide", "fish"], "either one kind of edit"),
    (["apply", "{story}", "--file", "missing.jsonl"], "missing.jsonl: cannot be read"),
    (["apply", "{story}", "--file", "{news}/bridge.txt"], "bridge.txt: this is not an edits file"),
    (["apply", "{story}", "paint", "fish"], "invalid choice: 'paint'"),
    (["apply", "{story}", "hide", "nonsense"], "there is no event 'nonsense'"),
    (["apply", "{story}", "date", "fish", "soon"], "“soon” is not a whole date; write it like 14 August 2021"),
    (
        ["apply", "{story}", "published", "market", "soon"],
        "“soon” is not a publish date; write it like 20 October 2021",
    ),
    (["apply", "{story}", "retitle", "fish", " "], "“title” must be a text that is not empty"),
    (["apply", "{story}", "split", "nonsense"], "there is no claim 'nonsense'"),
    (["apply", "{story}", "merge", "fish"], "the following arguments are required: OTHER"),
    (["apply", "{story}", "add", "A", "1931"], "the following arguments are required: --sentence"),
    (["apply", "{story}", "add", "A", "1931", "--sentence", "B"], "either --article or --url"),
    (["apply", "{story}", "add", "A", "1931", "--sentence", "B", "--url", "file:///a"], "must begin with https://"),
    (["apply", "{story}", "add", "A", "1931", "--sentence", "B", "--url", "https://exa mple"], "holds a space"),
    (["apply", "{story}", "add", "A", "1931", "--sentence", "B", "--article", "market"], "does not say “B”"),
    (["apply", "", "hide", "fish"], "argument STORY.duckdb: a path cannot be empty"),
    (["list", "{news}"], "news: this is a folder; name the story file in it, or make one of its articles with: "),
    (["undo", "{story}"], "there is no edit to undo"),
    (["redo", "{story}"], "no edit is undone"),
    (["undo", "{story}", "0"], "an edit's number is a whole number from 1"),
    (["undo", "{story}", "9" * 5000], "an edit's number is a whole number from 1"),
    (["undo", "{story}", "7"], "there is no edit 7; there are none"),
)


@pytest.mark.parametrize(("arguments", "message"), WRONG, ids=[" ".join(row[0])[:50] or "none" for row in WRONG])
def test_wrong_usage_ends_with_2_and_changes_nothing(
    arguments: list[str], message: str, story: Path, news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = story.read_bytes()
    capsys.readouterr()
    given = ["edits", *(word.format(story=story, news=news) for word in arguments)]
    try:
        code = main(given)
    except SystemExit as ended:
        code = ended.code
    output = capsys.readouterr()
    assert (code, output.out) == (2, "")
    assert message in " ".join(output.err.split())
    assert story.read_bytes() == before
    assert sorted(path.name for path in story.parent.iterdir()) == ["news", "s.duckdb"]


def test_text_that_is_not_utf_8_is_refused(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["edits", "apply", str(story), "note", "fish", "half a pair: \ud800"]) == 2
    assert "is not UTF-8" in capsys.readouterr().err


def test_a_damaged_edits_file_stops_build_and_leaves_everything(story: Path, news: Path, run: Run) -> None:
    log_path(story).write_text('{"format":"timeline edits","version":1}\n{"id":')
    before = story.read_bytes()
    found = run("build", news, "--out", story)
    assert (found.returncode, b"s.edits.jsonl:2: the line is no JSON" in found.stderr) == (2, True)
    assert story.read_bytes() == before
