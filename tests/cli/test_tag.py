import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import ROOT, Run
from timeline.cli.lines import Problem, lines_in

GOOD = [
    {"id": "a", "text": "It was closed last week.", "published": "2021-10-20"},
    {"id": 7, "text": "😀 Café: closed on Aug. 31, 2021.", "lang": "en"},
    {"text": "Nothing."},
    {"id": "d", "text": "", "published": None, "extra": [1]},
]


def _lines(articles: list[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(article, ensure_ascii=False).encode() + b"\n" for article in articles)


def test_one_line_out_for_each_line_in_in_order(run: Run) -> None:
    found = run("tag", given=_lines(GOOD))
    assert (found.returncode, found.stderr) == (0, b"")
    output = [json.loads(line) for line in found.stdout.splitlines()]
    assert [line["id"] for line in output] == ["a", 7, None, "d"]
    assert [len(line["mentions"]) for line in output] == [1, 1, 0, 0]
    assert all(line.keys() == {"id", "mentions"} for line in output)


def test_a_mention_has_every_field_of_the_contract(run: Run) -> None:
    (line, *_) = map(json.loads, run("tag", given=_lines(GOOD)).stdout.splitlines())
    (mention,) = line["mentions"]
    assert mention.keys() >= {
        "start", "end", "text", "type", "value", "mod", "from", "to", "open", "grain", "certainty", "anchor",
        "alternatives", "edtf", "why",
    }  # fmt: skip
    assert [mention[key] for key in ("text", "type", "value", "from", "to", "grain")] == [
        "last week", "DATE", "2021-W41", "2021-10-11", "2021-10-18", "week",
    ]  # fmt: skip
    assert mention["anchor"]["kind"] == "publish date"
    assert mention["anchor"]["date"] == "2021-10-20"


def test_offsets_are_code_points_and_text_is_utf8(run: Run) -> None:
    output = run("tag", given=_lines(GOOD[1:2])).stdout
    (mention,) = json.loads(output)["mentions"]
    text = str(GOOD[1]["text"])
    assert text[mention["start"] : mention["end"]] == mention["text"] == "Aug. 31, 2021"
    again = run("tag", given=_lines([{"text": "closed on “31 août 2021”, Aug. 31, 2021"}])).stdout
    assert b"\\u" not in again


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b'{"text": "a"', "this is not JSON: "),
        (b"[1]", 'this is not an object like {"text": ...}'),
        (b"5", 'this is not an object like {"text": ...}'),
        (b"{}", 'there is no "text"'),
        (b'{"text": null}', 'there is no "text"'),
        (b'{"text": 5}', 'the field "text" holds no text'),
        (b'{"text": "a", "published": 20211020}', 'the field "published" holds no text'),
        (b'{"text": "a", "lang": ["en"]}', 'the field "lang" holds no text'),
        (b'{"text": "a", "published": "when it rains"}', 'the publish date "when it rains" could not be read'),
        (b'{"text": "\xff"}', "is not UTF-8 text: byte 11 is 0xff; save it as UTF-8"),
        (b'{"text": "\\ud800"}', "this is not JSON: "),
        (b"[" * 10_000, "this is not JSON: "),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_rest_goes_on(line: bytes, why: str, run: Run) -> None:
    found = run("tag", given=_lines(GOOD[:1]) + b"\n" + line + b"\n" + _lines(GOOD[2:3]))
    assert found.returncode == 1
    assert [json.loads(out)["id"] for out in found.stdout.splitlines()] == ["a", None]
    (message,) = found.stderr.decode().splitlines()
    assert message.startswith("stdin:3: ")
    assert why in message


def test_files_plain_and_packed_are_read_one_after_the_other(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + _lines(GOOD[:1]))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(_lines(GOOD[1:2])))
    found = run("tag", tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz", "-", given=_lines(GOOD[3:]))
    assert (found.returncode, found.stderr) == (0, b"")
    assert [json.loads(line)["id"] for line in found.stdout.splitlines()] == ["a", 7, "d"]


def test_a_missing_file_is_told_before_anything_is_written(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.jsonl").write_bytes(_lines(GOOD))
    found = run("tag", tmp_path / "a.jsonl", tmp_path / "missing.jsonl")
    assert (found.returncode, found.stdout) == (2, b"")
    assert b"missing.jsonl: cannot be opened: No such file or directory" in found.stderr


def test_no_more_than_one_file_is_open_at_a_time(tmp_path: Path) -> None:
    names = [tmp_path / f"{number}.jsonl" for number in range(60)]
    for name in names:
        name.write_bytes(_lines(GOOD[:1]))
    few = "import resource, sys; resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40))\n"
    program = f"{few}from timeline.cli import main; sys.exit(main(sys.argv[1:]))"
    found = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program, "tag", *map(str, names)], cwd=ROOT, capture_output=True, check=False
    )
    assert (found.returncode, found.stderr) == (0, b"")
    assert len(found.stdout.splitlines()) == len(names)


def test_a_file_that_goes_while_others_are_read_is_told(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.jsonl")
    assert list(lines_in(gone)) == [Problem(gone, "cannot be opened: No such file or directory")]


def test_a_damaged_file_is_told_and_the_next_one_read(tmp_path: Path, run: Run) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(_lines(GOOD))[:-9])
    (tmp_path / "b.jsonl").write_bytes(_lines(GOOD[3:]))
    found = run("tag", tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl")
    assert found.returncode == 1
    assert json.loads(found.stdout.splitlines()[-1])["id"] == "d"
    assert b"a.jsonl.gz: the input cannot be read beyond line" in found.stderr


def test_each_article_is_written_before_the_next_is_asked_for() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "timeline", "tag"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    for article in GOOD:
        process.stdin.write(_lines([article]))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == article.get("id")
    process.stdin.close()
    assert process.wait(timeout=30) == 0
    process.stdout.close()


def test_a_language_that_nobody_names_is_told_from_the_text(run: Run) -> None:
    german = "Die Truppen zogen Ende August aus der Stadt ab, und die Bewohner kehrten am Mittwoch zurück."
    found = run("tag", given=_lines([{"text": german, "published": "2021-10-20"}]))
    mentions = json.loads(found.stdout)["mentions"]
    assert [mention["value"] for mention in mentions] == ["2021-08", "2021-10-20"]


def test_the_language_option_is_for_articles_that_name_none(run: Run) -> None:
    found = run("tag", "--language", "en", given=_lines([{"text": "closed in May 2021"}]))
    assert json.loads(found.stdout)["mentions"][0]["value"] == "2021-05"


def test_a_country_decides_what_its_dates_mean(run: Run) -> None:
    text = "It was signed on 10/11/2021."
    given = [
        {"text": text},
        {"text": text, "country": "US"},
        {"text": text, "url": "https://news.example.co.uk/a"},
        {"text": text, "language": "en-GB"},
    ]
    output = [json.loads(line) for line in run("tag", "--country", "AU", given=_lines(given)).stdout.splitlines()]
    assert [line["mentions"][0]["value"] for line in output] == ["2021-11-10", "2021-10-11", "2021-11-10", "2021-11-10"]


def test_a_language_that_is_none_is_told_from_the_text_and_a_country_that_is_none_is_named(run: Run) -> None:
    text = {"text": "It closed on 10/11/2021 and opened last week.", "published": "20 November 2021"}
    given = [text | {"language": "und"}, text | {"country": "United States"}]
    found = run("tag", given=_lines(given))
    (output,) = [json.loads(line) for line in found.stdout.splitlines()]
    assert [mention["text"] for mention in output["mentions"]] == ["10/11/2021", "last week"]
    assert (found.returncode, found.stderr.decode()) == (
        1, "stdin:2: “United States” is no country; give its code of two letters, such as US or GB\n",
    )  # fmt: skip
