"""The tables of phrases beside this file, read."""

from pathlib import Path

PUBLISHED = "2021-10-20"
_HERE = Path(__file__).parent


def _lines(name: str) -> list[str]:
    text = (_HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("# ")]


def rows() -> list[tuple[str, str, int, int]]:
    """Every (value, sentence, start, end) of corpus.txt, the brackets taken out of the sentence."""
    out = []
    for line in _lines("corpus.txt"):
        value, sentence = line.split("\t")
        start, end = sentence.index("["), sentence.index("]") - 1
        out.append((value, sentence.replace("[", "").replace("]", ""), start, end))
    return out


def refusals() -> list[str]:
    """Every line of refusals.txt."""
    return _lines("refusals.txt")
