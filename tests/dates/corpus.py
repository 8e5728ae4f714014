"""The tables of phrases beside this file, read."""

import re
from pathlib import Path
from typing import Any

PUBLISHED = "2021-10-20"
_HERE = Path(__file__).parent
_MARK = re.compile(r"\[([^\]|]+)\|([^\]|]+)\]")  # [expression|VALUE]


def _lines(name: str) -> list[str]:
    text = (_HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("# ")]


def _row(line: str) -> tuple[str, str, int, int]:
    value, sentence = line.split("\t")
    start, end = sentence.index("["), sentence.index("]") - 1
    return value, sentence.replace("[", "").replace("]", ""), start, end


def rows() -> list[tuple[str, str, int, int]]:
    """Every (value, sentence, start, end) of corpus.txt, the brackets taken out of the sentence."""
    return [_row(line) for line in _lines("corpus.txt")]


def language_rows(code: str) -> list[tuple[str, str, int, int]]:
    """The same of the table of another language: the sentences that hold a date."""
    return [_row(line) for line in _lines(f"languages/tables/{code}.txt") if not line.startswith("-")]


def language_refusals(code: str) -> list[str]:
    """The sentences of the table of a language in which nothing may be found: those with the value ``-``."""
    return [line.split("\t")[1] for line in _lines(f"languages/tables/{code}.txt") if line.startswith("-")]


def refusals() -> list[str]:
    """Every line of refusals.txt."""
    return _lines("refusals.txt")


def kinds() -> dict[str, list[tuple[str, str, int, int]]]:
    """The rows of corpus.txt by the kind of expression: the comment line they stand below."""
    found: dict[str, list[tuple[str, str, int, int]]] = {}
    kind = ""
    for line in (_HERE / "corpus.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line.removeprefix("# ")
        elif line:
            found.setdefault(kind, []).append(_row(line))
    return found


def table_languages() -> list[str]:
    """The codes of the languages that have a table of sentences."""
    return sorted(path.stem for path in (_HERE / "languages/tables").glob("*.txt"))


def _type(value: str) -> dict[str, str]:
    """The TIMEX3 type that goes with a value; a set ("every weekday") is written like a length of time."""
    kind = "DURATION" if value.startswith("P") and "REF" not in value else "TIME" if "T" in value else "DATE"
    return {"type": kind, "value": value}


def articles() -> list[dict[str, Any]]:
    """The annotated articles of articles.txt, in the form that ``benchmarks.accuracy`` scores."""
    found: list[dict[str, Any]] = []
    for block in (_HERE / "articles.txt").read_text(encoding="utf-8").split("\n== ")[1:]:
        heading, marked = block.split("\n", 1)
        kind, language, published = heading.split()
        text, gold, done = "", [], 0
        for mark in _MARK.finditer(marked):
            text += marked[done : mark.start()]
            gold.append({"start": len(text), "end": len(text) + len(mark[1]), "text": mark[1]} | _type(mark[2]))
            text, done = text + mark[1], mark.end()
        published_or_none = None if published == "-" else published
        article = {"kind": kind, "language": language, "published": published_or_none}
        found.append(article | {"text": text + marked[done:], "gold": gold})
    return found
