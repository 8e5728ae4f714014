"""The tables of phrases beside this file, read."""

from pathlib import Path

PUBLISHED = "2021-10-20"
_HERE = Path(__file__).parent


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
