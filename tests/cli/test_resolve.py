import json

import pytest

from tests.cli.conftest import Run

TEXT = "It began last week and ended on Monday, after nearly 20 years."


def test_the_table_gives_each_mention_its_date_and_reason(run: Run) -> None:
    found = run("resolve", TEXT, "--published", "2021-10-20")
    lines = found.stdout.decode().splitlines()
    assert (found.returncode, found.stderr) == (0, b"")
    assert lines[0].split() == ["text", "when", "grain", "certainty", "value"]
    row = next(line for line in lines if line.startswith("last week"))
    assert row.split("  ")[0] == "last week"
    assert "11 to 17 October 2021" in row
    assert row.endswith("2021-W41")
    assert any(line.startswith("nearly 20 years") and "not on the calendar" in line for line in lines)
    assert any(line.startswith("    ") and "Wednesday 20 October 2021" in line for line in lines)
    assert max(map(len, lines)) <= 100


def test_long_words_and_long_reasons_stay_within_the_width(run: Run) -> None:
    found = run("resolve", "Between the end of September 2021 and the beginning of November 2021 it was shut. " * 2)
    assert max(map(len, found.stdout.decode().splitlines())) <= 100


@pytest.mark.parametrize("published", ["2021-10-20", "20 October 2021", "2021-10-20T22:28:00+08:00"])
def test_json_is_in_the_form_of_tag(published: str, run: Run) -> None:
    mentions = json.loads(run("resolve", TEXT, "--published", published, "--json").stdout)["mentions"]
    last_week = mentions[0]
    assert TEXT[last_week["start"] : last_week["end"]] == last_week["text"] == "last week"
    assert [last_week[key] for key in ("value", "from", "to", "open", "grain", "certainty")] == [
        "2021-W41", "2021-10-11", "2021-10-18", None, "week", "computed",
    ]  # fmt: skip


def test_without_a_publish_date_relative_dates_stay_off_the_calendar(run: Run) -> None:
    mentions = json.loads(run("resolve", TEXT, "--json").stdout)["mentions"]
    assert mentions[0]["text"] == "last week"
    assert all(mentions[0][key] is None for key in ("from", "to", "grain", "edtf"))


def test_a_text_without_dates_says_so(run: Run) -> None:
    assert run("resolve", "Nothing happened.").stdout == b"No date was found in this text.\n"
    assert json.loads(run("resolve", "Nothing happened.", "--json").stdout) == {"mentions": []}
    told = run("resolve", "Nichts ist geschehen.").stdout.decode()
    assert told == "No date was found in this text. It was taken for the language “de”; --language en names another.\n"


def test_a_bad_publish_date_says_how_to_write_it(run: Run) -> None:
    found = run("resolve", TEXT, "--published", "the day after")
    assert found.returncode == 2
    assert b'"the day after" could not be read; write it as in 2021-10-20' in found.stderr


def test_a_text_may_come_from_standard_input(run: Run) -> None:
    found = run("resolve", "-", "--published", "2021-10-20", given=TEXT.encode())
    assert found.stdout == run("resolve", TEXT, "--published", "2021-10-20").stdout
    assert run("resolve", "-", given=b"").stdout == b"No date was found in this text.\n"
    wrong = run("resolve", "-", given=b"caf\xe9")
    assert (wrong.returncode, wrong.stderr) == (2, b"python -m timeline resolve: standard input is not UTF-8\n")
