"""Excerpts: an article with only those sentences left that something rests on."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Article
from timeline.story.sentences import split_sentences

_INK = re.compile(r"\S")


def excerpt_of(article: Article, spans: Sequence[tuple[int, int]]) -> Article:
    """The article with every character outside the spans blank, so that all places in its text still hold.

    ``excerpt_of(article, [(0, 10)])`` keeps the first ten characters and the line ends.
    """
    kept = []
    done = 0
    for start, end in sorted(spans):
        start, end = max(start, done), max(end, done)
        kept += [_INK.sub(" ", article.text[done:start]), article.text[start:end]]
        done = end
    kept.append(_INK.sub(" ", article.text[done:]))
    return replace(article, text="".join(kept))


def sentences_around(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences of a text that hold one of the spans."""
    if not spans:
        return []
    sentences = split_sentences(text)
    return [(each.start, each.end) for each in sentences if any(each.start <= at < each.end for at, _ in spans)]
