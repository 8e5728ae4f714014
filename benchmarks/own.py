"""The project's own tables, scored: phrases by kind, languages, look-alikes, and whole articles.

A phrase is right when its words are found with its value. What else its sentence holds is not annotated, so that only
the articles tell of expressions that are none.
"""

from collections.abc import Callable, Iterable
from functools import partial

from benchmarks.accuracy import Record, Score, score
from tests.dates import corpus
from timeline.dates import resolve

Row = tuple[str, str, int, int]


def own_scores() -> dict[str, Score]:
    """The score of every table: "days", "language de", "look-alikes", "article news en"."""
    scores = {f"phrases: {kind}": _of_rows(rows, "en") for kind, rows in corpus.kinds().items()}
    for code in corpus.table_languages():
        scores[f"language: {code}"] = _of_rows(corpus.language_rows(code), code)
    for article in corpus.articles():
        name = f"articles: {article['kind']} {article['language']}"
        found = _found(article["text"], article["published"], article["language"])
        scores[name] = scores.get(name, Score()) + score(article["gold"], found)
    return scores


def look_alikes() -> dict[str, tuple[int, int]]:
    """For English and each language: how many sentences that hold no date there are, and in how many none is found."""
    tables = {"look-alikes: en": (corpus.refusals(), "en")}
    tables |= {f"look-alikes: {code}": (corpus.language_refusals(code), code) for code in corpus.table_languages()}
    return {
        name: (len(texts), sum(not resolve(text, corpus.PUBLISHED, code) for text in texts))
        for name, (texts, code) in tables.items()
    }


def shares() -> dict[str, tuple[float, ...]]:
    """The figures that a floor holds, in percent: strict and value F1, or the share of look-alikes that are refused."""
    found: dict[str, tuple[float, ...]] = {
        name: (percent(counted.f1(counted.words)), percent(counted.f1(counted.values)))
        for name, counted in own_scores().items()
    }
    return found | {name: (percent(kept / total),) for name, (total, kept) in look_alikes().items() if total}


def percent(share: float) -> float:
    """A share in percent with one decimal, as tables show it."""
    return round(share * 100, 1)


def _of_rows(rows: Iterable[Row], language: str) -> Score:
    return sum((_of_row(row, partial(_found, published=corpus.PUBLISHED, language=language)) for row in rows), Score())


def _of_row(row: Row, find: Callable[[str], list[Record]]) -> Score:
    value, text, start, end = row
    wanted = {"start": start, "end": end, "text": text[start:end], "type": "", "value": value}
    return score([wanted], [found for found in find(text) if found["start"] < end and found["end"] > start])


def _found(text: str, published: str | None, language: str) -> list[Record]:
    return [
        {"start": m.start, "end": m.end, "text": m.text, "type": m.type, "value": m.value}
        for m in resolve(text, published, language)
    ]
