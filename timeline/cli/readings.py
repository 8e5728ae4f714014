"""Reading the articles of a build in several processes."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing

from timeline.cli.lines import Line, Problem
from timeline.cli.packing import packed, unpacked
from timeline.model import Article, Refusal
from timeline.story import ReadAll, Reading, read_article

WORTH_IT = 1_000_000  # characters, about a second of reading: less is done before a second process has started


def reader(jobs: int | None, tell: Callable[[Problem], None]) -> ReadAll:
    """What reads all articles of a build in ``jobs`` processes: None for one, or for much text one for each processor.

    The readings are the same whatever the number. An article on which two processes died, for want of memory say, is
    refused; ``tell`` is told at once of the first.
    """

    def read_all(articles: Sequence[Article]) -> Iterator[Reading | Refusal]:
        count = jobs or (_processors() if sum(len(article.text) for article in articles) >= WORTH_IT else 1)
        if count == 1:
            return map(read_article, articles)
        return _in_processes(articles, min(count, len(articles)), tell)

    return read_all


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _in_processes(
    articles: Sequence[Article], jobs: int, tell: Callable[[Problem], None]
) -> Iterator[Reading | Refusal]:
    from timeline.cli.workers import in_order

    lines = (Line(article.path or article.id, packed(article)) for article in articles)
    with closing(in_order(lines, _read, jobs, tell, noun="article")) as results:
        for result in results:
            if isinstance(result, Problem):
                yield Refusal(result.place, result.why)
            else:
                yield unpacked(result, Reading)


def _read(article: bytes) -> bytes:
    gc.disable()  # in this process of its own, for all articles to come (``collector`` tells why)
    return packed(read_article(unpacked(article, Article)))
