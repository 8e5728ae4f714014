"""What holds for every kind of file: the same fields, gzip, ids, refusals by name."""

import csv
import gzip
import io
import json
import tracemalloc
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sources.conftest import Content, ReadFile
from timeline.civil import day_number
from timeline.errors import UsageError
from timeline.model import UNKNOWN_DATE, Article, Certainty, Moment, PublishDate, Refusal
from timeline.sources import READERS, read, table

FIELDS = {
    "id": "b1",
    "title": "Bridge closed",
    "text": "The bridge was closed on Monday.\nNobody was hurt.",
    "published": "2021-10-20",
    "publisher": "Harbour Post",
    "url": "https://example.org/b1",
    "language": "en",
}


def _table(*rows: dict[str, str], delimiter: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


OCTOBER_20 = PublishDate(Moment(day_number(2021, 10, 20)), "metadata", "The field “date” says 20 October 2021.")
FRONT_MATTER = "---\nid: b1\ntitle: Bridge closed\npublished: 2021-10-20\npublisher: Harbour Post\nurl: https://example.org/b1\nlanguage: en\n---\n"  # noqa: E501
SAME_ARTICLE: dict[str, Content] = {
    "front.txt": FRONT_MATTER + FIELDS["text"],
    "front.md": FRONT_MATTER + FIELDS["text"],
    "windows.txt": (FRONT_MATTER + FIELDS["text"]).replace("\n", "\r\n"),
    "mark.txt": b"\xef\xbb\xbf" + (FRONT_MATTER + FIELDS["text"]).encode(),
    "object.json": json.dumps(FIELDS),
    "list.json": json.dumps([FIELDS], indent=2),
    "articles.json": json.dumps({"articles": [FIELDS], "licence": "none"}),
    "lines.jsonl": "\n" + json.dumps(FIELDS) + "\r\n\n",
    "table.csv": _table(FIELDS),
    "spreadsheet.csv": "\ufeff" + _table(FIELDS, delimiter=";"),
    "tabs.CSV": _table(FIELDS, delimiter="\t"),
}


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize("name", SAME_ARTICLE)
def test_every_kind_of_file_gives_the_same_article(name: str, packed: bool, read_file: ReadFile) -> None:
    (found,) = read_file(f"{name}.gz" if packed else name, SAME_ARTICLE[name])
    assert isinstance(found, Article)
    basis = "stated" if name.endswith(("txt", "md")) else "metadata"
    published = PublishDate(Moment(day_number(2021, 10, 20)), basis, "The field “published” says 2021-10-20.")
    assert found == Article(
        "b1", FIELDS["text"], "Bridge closed", "Harbour Post", "https://example.org/b1", "en", published, found.path
    )
    assert found.path is not None
    assert found.path.startswith(name)


@pytest.mark.parametrize(
    ("other_names", "attribute", "value"),
    [
        ({"source": "Gazette"}, "publisher", "Gazette"),
        ({"publisher": None, "source": "Gazette"}, "publisher", "Gazette"),
        ({"publisher": "Post", "source": "Gazette"}, "publisher", "Post"),
        ({"Lang": "de"}, "language", "de"),
        ({"lang": "unknown"}, "language", None),
        ({"lang": "und"}, "language", None),
        ({"lang": "und", "date": "20 October 2021"}, "published", OCTOBER_20),
        ({"title": "The <b>quay&#8217;s</b>\n end"}, "title", "The quay’s end"),
        ({"Headline": "Closed"}, "title", "Closed"),
        ({"link": "https://example.org"}, "url", "https://example.org"),
        ({"title": 1984}, "title", "1984"),
        ({"id": 7}, "id", "7"),
        ({"id": "  "}, "id", "a"),
        ({"publisher": ""}, "publisher", None),
        ({}, "published", UNKNOWN_DATE),
    ],
)
def test_fields_go_by_other_names(
    other_names: dict[str, object], attribute: str, value: object, read_file: ReadFile
) -> None:
    (found,) = read_file("a.json", json.dumps({"body": "Text.", **other_names}))
    assert getattr(found, attribute) == value


@pytest.mark.parametrize(
    "name", ["publishedAt", "published_at", "pubDate", "Publish date", "date-published", "publication_date"]
)
def test_a_publish_date_goes_by_the_names_that_programs_give_it(name: str, read_file: ReadFile) -> None:
    for file, content in (
        ("a.json", json.dumps({"text": "It rained.", name: "2021-10-20"})),
        ("a.txt", f"{name}: 2021-10-20\n\nIt rained."),
    ):
        (found,) = read_file(file, content)
        assert isinstance(found, Article)
        assert found.published.moment == Moment(day_number(2021, 10, 20))
        assert found.published.why == f"The field “{name}” says 2021-10-20."


def test_a_date_that_cannot_be_read_is_kept_in_view(read_file: ReadFile) -> None:
    (found,) = read_file("a.json", json.dumps({"text": "Text.", "date": "the day after the flood"}))
    assert isinstance(found, Article)
    why = "The field “date” says “the day after the flood”, which could not be read as a date."
    assert found.published == PublishDate(None, "unknown", why)


@pytest.mark.parametrize(
    ("written", "certainty", "why"),
    [
        (
            "10/11/2021",
            "assumed",
            "The field “date” says 10/11/2021, read as 11 October 2021; day and month may be the other way round.",
        ),
        (
            "Updated 10/11/2021",
            "assumed",
            "The field “date” says Updated 10/11/2021, read as 11 October 2021; "
            "day and month may be the other way round.",
        ),
        ("2021-10-11", "stated", "The field “date” says 2021-10-11."),
        ("Oct. 11, 2021", "stated", "The field “date” says Oct. 11, 2021."),
    ],
)
def test_a_date_that_can_be_read_two_ways_says_so(
    written: str, certainty: Certainty, why: str, read_file: ReadFile
) -> None:
    (found,) = read_file("a.json", json.dumps({"text": "Text.", "date": written}))
    assert isinstance(found, Article)
    assert found.published == PublishDate(Moment(day_number(2021, 10, 11)), "metadata", why, certainty)


def test_the_text_tells_which_figure_is_the_day(read_file: ReadFile) -> None:
    text = "Der Zug nach Bergen fuhr nicht, weil die Brücke über den Fjord nach dem Sturm gesperrt war."
    (found,) = read_file("a.json", json.dumps({"text": text, "date": "03.04.2021"}))
    assert isinstance(found, Article)
    why = "The field “date” says 03.04.2021, read as 3 April 2021: so dates are written in the language of the text."
    assert found.published == PublishDate(Moment(day_number(2021, 4, 3)), "metadata", why, "computed")


def test_a_date_in_another_script_is_said_plainly_too(read_file: ReadFile) -> None:
    (found,) = read_file("a.json", json.dumps({"text": "It rained.", "date": "11 октября 2021 г."}))
    assert isinstance(found, Article)
    assert found.published.why == "The field “date” says 11 октября 2021 г., read as 11 October 2021."


@pytest.mark.parametrize(
    ("url", "language", "day"),
    [
        ("https://www.example.co.uk/a", "", (2021, 4, 3)),
        ("https://www.example.gov/a", "", (2021, 3, 4)),
        ("https://www.example.com/a", "en-AU", (2021, 4, 3)),
        ("https://www.example.co.uk/a", "de", (2021, 4, 3)),
    ],
)
def test_the_country_tells_which_figure_is_the_day(
    url: str, language: str, day: tuple[int, int, int], read_file: ReadFile
) -> None:
    fields = {"text": "Text.", "date": "03/04/2021", "url": url, "language": language}
    (found,) = read_file("a.json", json.dumps(fields))
    assert isinstance(found, Article)
    assert (found.published.moment, found.published.certainty) == (Moment(day_number(*day)), "stated")


def test_text_in_json_and_csv_is_kept_to_the_character(read_file: ReadFile) -> None:
    text = "  Line\r\nnext\u2028line 😀\n"
    assert [found.text for found in read_file("a.json", json.dumps({"text": text}))] == [text]
    assert [found.text for found in read_file("a.csv", _table({"text": text}))] == [text]


BAD: list[tuple[str, Content, str, str]] = [
    # file, content, what the refusal names, what it says
    ("a.txt", "", "a.txt", "holds no text"),
    ("a.txt", " \n\t\n", "a.txt", "holds no text"),
    ("a.txt", "---\ntitle: only a title\n---\n", "a.txt", "holds no text"),
    ("a.txt", b"ab\xff", "a.txt", "is not UTF-8 text: byte 3 is 0xff; save it as UTF-8"),
    ("a.txt", "T\0e\0x\0t\0", "a.txt", "the field “text” is not text: character 2 is NUL, as in a binary file"),
    ("a.txt", "---\ntitle: [a\n---\nText.", "a.txt", "holds front matter that is not YAML: "),
    ("a.txt", "---\ntitle: a: b\n- c\n---\nText.", "a.txt", "mapping values are not allowed here at line 2"),
    ("a.txt", "---\npublisher: [a, b]\n---\nText.", "a.txt", "the field “publisher” holds a list, not text"),
    ("a.txt.gz.gz", "Text.", "a.txt.gz.gz", "is not of a kind that can be read: .txt, .md, .json, .jsonl, .csv"),
    (
        "a.pdf",
        b"%PDF",
        "a.pdf",
        "is not of a kind that can be read: .txt, .md, .json, .jsonl, .csv, each also with .gz",
    ),
    ("a", "Text.", "a", "is not of a kind that can be read"),
    ("a.json", "", "a.json", "is not JSON: Expecting value at line 1, column 1"),
    ("a.json", '{"text": "a",\n "title" "b"}', "a.json", "is not JSON: Expecting ':' delimiter at line 2, column 10"),
    ("a.json", "5", "a.json", "holds neither an article (an object) nor a list of articles"),
    ("a.json", '"Text."', "a.json", "holds neither an article"),
    ("a.json", "[" * 100_000, "a.json", "is nested too deeply"),
    (
        "a.json",
        '{"text": "a", "id": ' + "9" * 5000 + "}",
        "a.json",
        "is not JSON of an article: it holds a number of thousands",
    ),
    ("a.json", '{"title": "a"}', "a.json", "holds no text"),
    ("a.txt", "https://example.org/ferry\n", "a.txt", "holds web addresses alone, and pages are not fetched"),
    ("a.txt", "HTTP://example.org/a\n\nhttps://example.org/b?c=1", "a.txt", "holds web addresses alone"),
    ("a.jsonl", '{"text": " https://example.org/ferry "}', "a.jsonl, line 1", "holds web addresses alone"),
    ("a.json", '{"text": null}', "a.json", "holds no text"),
    ("a.json", '{"text": 5}', "a.json", "the field “text” holds a number, not text"),
    ("a.json", '{"body": ["a"]}', "a.json", "the field “body” holds a list, not text"),
    ("a.json", '{"text": "a", "title": {}}', "a.json", "the field “title” holds an object, not text"),
    ("a.json", '{"text": "a", "url": true}', "a.json", "the field “url” holds true or false, not text"),
    ("a.json", '{"text": "a\\ud800"}', "a.json", "the field “text” is not UTF-8 text: character 2 is broken"),
    ("a.json", '{"text": "a", "title": "\\u0000"}', "a.json", "the field “title” is not text: character 1 is NUL"),
    ("a.json", '[{"text": "a"}, 5]', "a.json, article 2", "is not an object with the fields of an article"),
    ("a.json", '{"articles": [[]]}', "a.json, article 1", "is not an object with the fields of an article"),
    (
        "a.jsonl",
        '{"text": "a"}\n\n{"text": "b"',
        "a.jsonl, line 3",
        "delimiter at column 13",
    ),
    ("a.jsonl", '{"text": "a', "a.jsonl, line 1", "Unterminated string starting at column 10"),
    ("a.jsonl", b'{"text": "a\xff"}\n', "a.jsonl, line 1", "is not UTF-8 text: byte 12 is 0xff"),
    ("a.jsonl", "[]\n", "a.jsonl, line 1", "is not an object with the fields of an article"),
    ("a.jsonl", '{"text": ""}\n', "a.jsonl, line 1", "holds no text"),
    ("a.jsonl", '{"text": "", "id": "cnn-7"}\n', 'a.jsonl, line 1 (id "cnn-7")', "holds no text"),
    ("a.jsonl", '{"id": "\\u0007"}\n', "a.jsonl, line 1", "holds no text"),
    ("a.jsonl", '{"id": {}}\n', "a.jsonl, line 1", "holds no text"),
    ("a.json", "[]", "a.json", "holds no article"),
    ("a.json", '{"articles": []}', "a.json", "holds no article"),
    ("a.jsonl", "\n\n", "a.jsonl", "holds no article"),
    ("a.csv", "text,title\n\n", "a.csv", "holds no article"),
    ("a.csv", "", "a.csv", "has no column named text or body or content in its first row"),
    ("a.csv", "title,words\na,b\n", "a.csv", "has no column named text or body or content in its first row"),
    ("a.csv", "text,title\n,b\n", "a.csv, row 1", "holds no text"),
    ("a.csv", "text,title\na,b\nc,d,e\n", "a.csv, row 2", "has 3 fields, the header 2; check its quotation marks"),
    ("a.csv", 'text,title\na,"b\nc,d\n', "a.csv, row 1", "is not a row of a CSV table: unexpected end of data"),
    ("a.csv", b"text,title\na\xff,b\n", "a.csv, row 1", "is not UTF-8 text: character 2 is broken"),
    ("a.csv", "text,title\na,b\n".encode("utf-16"), "a.csv", "is not UTF-8 text; save it as UTF-8"),
]


@pytest.mark.parametrize(("name", "content", "named", "why"), BAD)
def test_what_cannot_be_read_is_refused_by_name(
    name: str, content: Content, named: str, why: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    refusals = [found for found in read([path]) if isinstance(found, Refusal)]
    assert [refusal.name for refusal in refusals] == [named]
    assert why in refusals[0].why


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz"])
def test_a_table_is_read_up_to_a_line_that_no_memory_may_hold(
    name: str, read_file: ReadFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "MAX_BYTES", 2**20)
    article, refusal = read_file(name, f"text\nThe mill burned.\n{'a' * 2**20}b\nThe mill stands.\n")
    assert isinstance(article, Article)
    assert refusal == Refusal(name, "has a line longer than 1 MB and is read no further; split it")


@pytest.mark.parametrize("name", ["a.txt.gz", "a.json.gz", "a.jsonl.gz", "a.csv.gz"])
@pytest.mark.parametrize("damage", ["not gzip", "cut short", "wrong inside"])
def test_damaged_gzip_is_refused(name: str, damage: str, tmp_path: Path) -> None:
    packed = gzip.compress(_table({"text": "Text. " * 1000}).encode())
    middle = len(packed) // 2
    data = {
        "not gzip": b"plain text",
        "cut short": packed[:-9],
        "wrong inside": packed[:middle] + b"\xff\xff\xff\xff" + packed[middle + 4 :],
    }[damage]
    (tmp_path / name).write_bytes(data)
    refusals = [found for found in read([tmp_path / name]) if isinstance(found, Refusal)]
    assert (refusals[-1].name, refusals[-1].why[:21]) == (name, "is a damaged .gz file")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", '{"text": "One."}\nnot json\n{"text": "Three."}\n'),
        ("a.json", '[{"text": "One."}, {}, {"text": "Three."}]'),
        ("a.csv", "text,title\nOne.,a\n,b\nThree.,c\n"),
    ],
)
def test_the_rest_of_a_file_goes_on_after_a_bad_article(name: str, content: str, read_file: ReadFile) -> None:
    first, second, third = read_file(name, content)
    assert isinstance(first, Article)
    assert isinstance(second, Refusal)
    assert isinstance(third, Article)
    assert (first.id, third.id, third.text) == ("a-1", "a-3", "Three.")


def test_the_same_id_and_text_is_a_repeat_and_another_text_gets_an_id_of_its_own(read_file: ReadFile) -> None:
    rows = [("x", "One."), ("x", "Two."), ("x", "One."), ("x", "Two."), ("y", "One."), ("x-2", "Three.")]
    found = read_file("a.jsonl", "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in rows))
    assert [(made.id, made.text) if isinstance(made, Article) else made.why for made in found] == [
        ("x", "One."),
        ("x-2", "Two."),
        'repeats a.jsonl, line 1: the same id "x" and the same text',
        'repeats a.jsonl, line 2: the same id "x" and the same text',
        ("y", "One."),
        ("x-2-2", "Three."),
    ]


def test_the_same_text_of_one_publisher_and_day_is_a_repeat_and_of_another_is_none(read_file: ReadFile) -> None:
    post, day = "Post", "2021-10-20"
    printed = [("x", post, day), ("y", post, day), ("z", post, "2021-10-21"), ("w", "Sun", day)]
    rows = [{"id": i, "text": "One.", "publisher": by, "published": day} for i, by, day in printed]
    found = read_file("a.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    assert [made.id if isinstance(made, Article) else made.why for made in found] == [
        "x", "repeats a.jsonl, line 1: the same text of the same publisher and day", "z", "w",
    ]  # fmt: skip


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text.")
    found = list(read([tmp_path / "a.txt", tmp_path / "a.txt"]))
    assert [type(made) for made in found] == [Article, Refusal]


def test_many_rows_are_read_in_flat_memory(tmp_path: Path) -> None:
    line = json.dumps({"text": "x" * 50_000})
    (tmp_path / "a.jsonl").write_text("\n".join(f'{{"id": {n}, {line[1:]}' for n in range(400)))
    (tmp_path / "a.csv").write_text("id,text\n" + "".join(f"{n},{'y' * 50_000}\n" for n in range(400)))
    for name in ("a.jsonl", "a.csv"):
        tracemalloc.start()
        assert sum(isinstance(found, Article) for found in read([tmp_path / name])) == 400
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 3_000_000  # the file holds 20 MB


def test_a_path_that_does_not_exist_is_wrong_usage_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.txt: there is no such file or folder"):
        read([tmp_path, tmp_path / "nowhere.txt"])


@pytest.mark.parametrize("suffix", [*READERS, *(f"{suffix}.gz" for suffix in READERS)])
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(max_examples=60, deadline=None)
def test_whatever_the_bytes_every_file_gives_articles_or_refusals(suffix: str, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(gzip.compress(data) if suffix.endswith(".gz") and data[:1] != b"\0" else data)
        found = list(read([path]))
    assert found
    for made in found:
        assert isinstance(made, Article | Refusal)
        assert (made.text.strip() if isinstance(made, Article) else made.why) != ""


def test_every_reader_is_for_a_suffix_in_lower_case() -> None:
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in READERS)
