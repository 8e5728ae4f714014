"""What a command prints: texts of articles turn no line round and steer no terminal, whichever command shows them."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, TextIO, cast

from timeline.cli.published import HOW_TO_WRITE
from timeline.inert import plain
from timeline.model import Article, Refusal

HOW = f"Write it {HOW_TO_WRITE}."
GIVE_DATE = "give it as a line “Date: 2021-10-20” above the text, or in the field published"
MOST_UNDATED = 20  # lines
MOST_NAMED, LONGEST_NAME = 5, 60  # articles named on one line, and characters of a name


class Inert:
    """A text stream that writes out what would steer a terminal; all else is the stream's own."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, text: str) -> int:
        """Write the text with its control characters and signs of direction written out: ``\\u001b``."""
        return self.stream.write(plain(text))

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the stream has
        return getattr(self.stream, name)


@contextmanager
def inert_output() -> Iterator[None]:
    """Standard output and standard error are inert in the block; bytes written to their buffers are not touched."""
    with ExitStack() as stack:
        stack.enter_context(redirect_stdout(cast(TextIO, Inert(sys.stdout))))
        stack.enter_context(redirect_stderr(cast(TextIO, Inert(sys.stderr))))
        yield


def steered(stream: TextIO) -> TextIO:
    """The stream itself, for a line of the program's own that goes back to its beginning."""
    return stream.stream if isinstance(stream, Inert) else stream


def refused(refusals: Iterable[Refusal]) -> Iterator[str]:
    """A line for each article that was not taken, with the reason."""
    return (f"  {one_line(refusal.name)}: {one_line(refusal.why)}" for refusal in refusals)


def undated(articles: Iterable[Article]) -> Iterator[str]:
    """A line for each article whose publish date is given in a form that cannot be read, and for which none was found.

    The first ``MOST_UNDATED`` are named, as in a pile of articles all may be of one form.
    """
    from timeline.sources import is_date_unread

    told = [
        f"  {one_line(article.path or article.id)}: no publish date: {one_line(article.published.why)} {HOW}"
        for article in articles
        if is_date_unread(article)
    ]
    yield from told[:MOST_UNDATED]
    if len(told) > MOST_UNDATED:
        yield f"  and {len(told) - MOST_UNDATED:,} more articles with a publish date that could not be read"


def waiting(story: Path, articles: Sequence[Article] | None = None) -> Iterator[str]:
    """A line on the dates of a story, or of some of its articles, that wait for a publish date, if there are any."""
    from timeline.store.unplaced import waiting as dates_waiting
    from timeline.workspace import open_story

    with open_story(story) as file:
        found = dates_waiting(file, None if articles is None else [article.id for article in articles])
    if found:
        undated_articles = list(dict.fromkeys(each.article for each in found))
        dates = "1 date waits" if len(found) == 1 else f"{len(found):,} dates wait"
        where = "1 article" if len(undated_articles) == 1 else f"{len(undated_articles):,} articles"
        yield f"  {dates} for the publish date of {where}, {_some(undated_articles)}; {GIVE_DATE}"


def _some(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are: ``a, b, c and 12 more``."""
    named = ", ".join(one_line(name)[:LONGEST_NAME] for name in names[:MOST_NAMED])
    return f"{named} and {len(names) - MOST_NAMED:,} more" if len(names) > MOST_NAMED else named


def passed_over(sources: Sequence[Path]) -> Iterator[str]:
    """A line on the files that were passed over in folders, if there are any."""
    from timeline.sources import passed_over as told_of

    told = told_of(sources)
    if told:
        yield f"  {told}"


def one_line(text: str) -> str:
    """A text on one line, so that no line of it passes for one of the command: ``one_line("a\\n b")`` is ``"a b"``."""
    return " ".join(text.split())
