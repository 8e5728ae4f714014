"""Reading the articles of a build, and making titles for their claims, in several processes."""

import gc
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.cli.lines import Line, Problem
from timeline.cli.packing import packed, unpacked
from timeline.model import Article, Refusal
from timeline.sources import bytes_to_read
from timeline.story import Order, Reading, Titled, plain_titles_of, read_article, titles_of

if TYPE_CHECKING:
    from timeline.cli.workers import Pool

WORTH_IT = 1_000_000  # characters, about a second of reading: less is done before a second process has started
BEHIND = 3  # of niceness: half the share of the process that groups, so that of two processors it has one for itself
GIVEN_UP = "has its sentences for titles"  # of an article on whose titles two processes died
Tell = Callable[[Problem], None]


class Reader:
    """Reads all articles of a build in ``jobs`` processes: None for one, or for much text one for each processor.

    The story is the same whatever the number. An article on which two processes died, for want of memory say, is
    refused; one whose titles they died on has its sentences for titles. ``tell`` is told at once of the first death.
    The processes end with the titles, or with the block of a with statement.
    """

    def __init__(self, jobs: int | None, tell: Tell) -> None:
        self._jobs, self._tell = jobs, tell
        self._pool: Pool | None = None
        self._ends = ExitStack()

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def expect(self, sources: Sequence[Path]) -> None:
        """Starts processes while the articles of ``sources`` are read, where there is much in them: one for each part
        that is worth one."""
        parts = bytes_to_read(sources) // WORTH_IT
        count = self._count(parts > 0)
        if parts and count > 1:
            self._started(count).begin(min(count, parts))

    def __call__(self, articles: Sequence[Article]) -> Iterator[Reading | Refusal]:
        """The reading of each article in order, in this process with its titles; or its refusal."""
        count = self._count(sum(len(article.text) for article in articles) >= WORTH_IT)
        if count == 1 and self._pool is None:
            return map(read_article, articles)
        return self._read_elsewhere(articles, min(count, len(articles)))

    def _count(self, much: bool) -> int:
        return self._jobs or (_processors() if much else 1)

    def titles(self, orders: Sequence[Order]) -> Iterator[Sequence[Titled]]:
        """The titles of each order; the processes that have read begin at once."""
        if self._pool is None or not orders:
            self._end()
            return map(titles_of, orders)
        lines = [Line(_place(order.article), packed(order)) for order in orders]
        return self._collected(orders, self._pool.shared_out(lines, GIVEN_UP))

    def _read_elsewhere(self, articles: Sequence[Article], jobs: int) -> Iterator[Reading | Refusal]:
        pool = self._pool or self._started(jobs)
        for result in pool.results(Line(_place(article), packed(article)) for article in articles):
            if isinstance(result, Problem):
                yield Refusal(result.place, result.why)
            else:
                yield unpacked(result, Reading)

    def _started(self, jobs: int) -> "Pool":
        from timeline.cli.workers import Pool

        self._end()
        self._pool = Pool(_work, jobs, self._tell, noun="article", ready=_ready)
        self._ends.callback(self._pool.end)
        return self._pool

    def _collected(self, orders: Sequence[Order], results: Iterator[bytes | Problem]) -> Iterator[Sequence[Titled]]:
        for order, result in zip(orders, results, strict=True):
            if isinstance(result, Problem):
                self._tell(result)
                yield plain_titles_of(order)
            else:
                yield unpacked(result, list)
        self._end()

    def _end(self) -> None:
        self._ends.close()
        self._pool = None


def _place(article: Article) -> str:
    """What a user finds an article by."""
    return article.path or article.id


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _ready() -> None:
    """Reads a sentence for nothing, so that the patterns of most texts are made before there is an article."""
    read_article(Article(id="", text="The mill burned on 3 May 2021, two days after it had closed."), titled=False)


def _work(data: bytes) -> bytes:
    """What a worker does with an article, and with an order of titles."""
    gc.disable()  # in this process of its own, for all articles to come (``collector`` tells why)
    task = unpacked(data, object)
    if isinstance(task, Article):
        return packed(read_article(task, titled=False))
    if isinstance(task, Order):
        _give_way()
        return packed(titles_of(task))
    raise TypeError(f"no work is known for a {type(task).__name__}")


@cache
def _give_way() -> None:
    """Lets the process that groups the claims go first: it has more to do than can be shared, and ends the build."""
    if hasattr(os, "nice"):
        os.nice(BEHIND)
