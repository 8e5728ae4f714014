"""Articles taken out and replaced, a title and a time zone, from the command line; a rebuild keeps them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from timeline.cli import main

BRIDGE = "Engineers from five countries met in Varnholm at 3 p.m. on Oct. 18, 2021."
MARKET = "Fish traders opened their new hall on Oct. 15, 2021."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "bridge.txt").write_text(f"Date: 2021-10-20T23:30:00+00:00\n\n{BRIDGE}")
    (folder / "market.txt").write_text(f"Title: Fish market opens its doors\nDate: 2021-10-20\n\n{MARKET}")
    (folder.parent / "corrected.txt").write_text(
        "Publisher: Quay Times\n\nFish traders opened their hall on Oct. 16, 2021."
    )
    return folder


@pytest.fixture
def story(news: Path, tmp_path: Path) -> Path:
    path = tmp_path / "s.duckdb"
    assert main(["build", str(news), "--out", str(path), "--title", "Varnholm"]) == 0
    return path


def exported(story: Path, run: Run) -> dict:
    return json.loads(run("export", story, "--format", "json").stdout)


def test_a_removed_article_stays_out_until_the_edit_is_undone(story: Path, news: Path, run: Run) -> None:
    before = story.read_bytes()
    looked = run("remove", story, "fish market", "--preview").stdout.decode()
    assert "article goes: Fish market opens its doors\n" in looked
    assert "vanishes: Fish traders opened" in looked
    assert story.read_bytes() == before
    assert run("remove", story, "fish market", "--author", "Ana").stdout.decode() == (
        "“Fish market opens its doors” removed\n"
    )
    assert run("build", news, "--out", story).returncode == 0
    assert [article["id"] for article in exported(story, run)["articles"]] == ["bridge"]
    run("edits", "undo", story)
    assert [article["id"] for article in exported(story, run)["articles"]] == ["bridge", "market"]


def test_a_forgotten_text_is_gone_from_the_file(story: Path, run: Run) -> None:
    assert b"removed for good" in run("remove", story, "market", "--forget").stdout
    assert b"The text that was deleted does not come back" in run("edits", "undo", story).stdout
    assert [article["id"] for article in exported(story, run)["articles"]] == ["bridge"]
    assert b"Fish traders" not in story.read_bytes()


def test_a_replaced_text_is_read_and_kept_by_a_rebuild(story: Path, news: Path, run: Run) -> None:
    done = run("replace", story, "market", news.parent / "corrected.txt")
    assert done.stdout.decode() == "Text of “Fish market opens its doors” replaced\n"
    run("build", news, "--out", story)
    document = exported(story, run)
    assert {event["from"] for event in document["events"]} >= {"2021-10-16"}
    (article,) = [each for each in document["articles"] if each["id"] == "market"]
    assert (article["publisher"], article["published"]) == ("Quay Times", "2021-10-20")


def test_a_title_and_a_zone_outlive_a_rebuild(story: Path, news: Path, run: Run) -> None:
    looked = run("zone", story, "Europe/Oslo", "--preview").stdout.decode()
    assert "20 October 2021, 23:30 (UTC) -> 21 October 2021, 01:30 (UTC+2)" in looked
    run("zone", story, "Europe/Oslo")
    run("rename", story, "Varnholm in autumn")
    run("build", news, "--out", story)
    document = exported(story, run)
    assert document["title"] == "Varnholm in autumn"
    assert document["articles"][0]["published"] == "2021-10-21T01:30:00+02:00"
    assert any(event["from"] == "2021-10-18T15:00:00+02:00" for event in document["events"])
    run("edits", "undo", story, "1")
    assert exported(story, run)["articles"][0]["published"] == "2021-10-20T23:30:00+00:00"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["remove", "{story}", "nobody"], "there is no article 'nobody'"),
        (
            ["replace", "{story}", "market", "{story}"],
            "is a story file, which is opened as a story; give a file of articles",
        ),
        (["replace", "{story}", "market", "{news}"], "this is a folder; name a file with one article"),
        (["replace", "{story}", "market", "{news}/two.jsonl"], "holds more than one article; give a file with one"),
        (["replace", "{story}", "market", "{news}/empty.jsonl"], "empty.jsonl: holds no article"),
        (["replace", "{story}", "market", "missing.txt"], "there is no such file"),
        (["rename", "{story}", " "], "must be a text that is not empty"),
        (["zone", "{story}", "Middle/Earth"], "“Middle/Earth” is no time zone; name one like Europe/Oslo"),
        (["rename", "missing.duckdb", "x"], "there is no such file"),
    ],
)
def test_what_is_wrong_is_said_and_changes_nothing(
    arguments: list[str], why: str, story: Path, news: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (news / "two.jsonl").write_text('{"text": "The mill burned."}\n{"text": "The mill stands."}\n')
    (news / "empty.jsonl").write_text("")
    before = story.read_bytes()
    assert main([part.format(story=story, news=news) for part in arguments]) == 2
    assert why in capsys.readouterr().err
    assert story.read_bytes() == before


def test_an_empty_name_is_no_file_to_replace_a_text_with(story: Path, run: Run) -> None:
    found = run("replace", story, "market", "")
    assert (found.returncode, b"a path cannot be empty" in found.stderr) == (2, True)
