"""``tag``: the dates in many articles, JSON lines in and out."""

import argparse
import sys
from collections.abc import Generator, Iterable
from contextlib import closing
from functools import partial
from itertools import chain
from typing import Any

from timeline.cli import given
from timeline.cli.collector import collect_seldom
from timeline.cli.jobs import number_of_jobs
from timeline.cli.lines import STANDARD_INPUT, Line, Problem, Work, attempt, check_inputs, lines_in, tell
from timeline.cli.published import reading
from timeline.errors import SourceError

NAME = "tag"
HELP = "find and read the dates in many articles, JSON lines in and out"
EXAMPLE = "python -m timeline tag articles.jsonl > mentions.jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files, the language and the number of processes."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help='JSON lines, plain or .gz, each {"text": ...} with "id", "published" and "language" where known '
        "(default: standard input, also named -)",
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        type=given.language,
        help='language of the articles that have no field "language" or "lang" (default: told from the text)',
    )
    parser.add_argument(
        "--country",
        metavar="CODE",
        type=given.country,
        help='country of the publisher, as US or GB, of articles that have no field "country", no "url" in a '
        "country's domain and no language such as en-GB; it tells 10 November from October 11",
    )
    parser.add_argument(
        "--jobs",
        metavar="N",
        type=number_of_jobs,
        default=1,
        help="processes that work at the same time (default 1, which writes each article before it reads the next; "
        "with more, articles go in and come out in bundles)",
    )


def run(args: argparse.Namespace) -> int:
    """Write one line for each article, in order; gives 1 when a line could not be used."""
    collect_seldom()
    work = partial(_tagged, language=args.language, country=args.country)
    names = args.files or [STANDARD_INPUT]
    check_inputs(names)
    lines = chain.from_iterable(map(lines_in, names))
    results = _here(lines, work) if args.jobs == 1 else _in_processes(lines, work, args.jobs)
    with closing(results):  # ends the workers whatever happens
        bad = sum(not _write(result) for result in results)
    return 1 if bad else 0


def _in_processes(lines: Iterable[Line | Problem], work: Work, jobs: int) -> Generator[bytes | Problem]:
    """The result of each line, worked out by other processes."""
    from timeline.cli.workers import in_order

    return in_order(lines, work, jobs, tell)


def _here(lines: Iterable[Line | Problem], work: Work) -> Generator[bytes | Problem]:
    """The result of each line, in this process."""
    for line in lines:
        if isinstance(line, Problem):
            yield line
            continue
        try:
            yield attempt(work, line)
        except MemoryError:
            yield Problem(line.place, "there is not enough memory for this line")


def _write(result: bytes | Problem) -> bool:
    """Write the output line for an input line; gives False after telling what is wrong with it."""
    if isinstance(result, Problem):
        tell(result)
        return False
    sys.stdout.buffer.write(result)
    sys.stdout.buffer.flush()  # a reader at the other end of a pipe sees each article at once
    return True


def _tagged(line: bytes, language: str | None, country: str | None) -> bytes:
    """The output line for an input line. Raises a TimelineError that says what is wrong with it."""
    import orjson

    # Of the modules, not the package: an import that is asked for with each line costs least so.
    from timeline.dates.country import publisher_country
    from timeline.dates.resolve import resolve
    from timeline.dates.voices import is_language
    from timeline.inert import plain
    from timeline.records import mention_record
    from timeline.sources.files import decode

    try:
        article = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        if error.msg.startswith("Not enough memory"):
            raise MemoryError from None
        decode(line)  # says which byte is wrong where the line is no text
        told = f"this is not JSON: {error.msg} at column {error.colno}"
        raise SourceError(f'{told}; each line is an article, like {{"text": ...}}') from error
    except SystemError as error:  # orjson says so, too, when memory runs out
        if isinstance(error.__cause__, MemoryError):
            raise error.__cause__ from None
        raise
    if not isinstance(article, dict):
        raise SourceError('this is not an object like {"text": ...}')
    text = article.get("text")
    if not isinstance(text, str):
        raise SourceError('there is no "text"' if text is None else 'the field "text" holds no text')
    spoken = _text(article, "language") or _text(article, "lang")
    spoken = spoken if is_language(spoken or "") else language  # "unknown" and "und" say nothing
    published = reading(_text(article, "published"), spoken)
    home = _text(article, "country") or publisher_country(_text(article, "url"), spoken) or country
    mentions = [mention_record(mention) for mention in resolve(text, published, spoken, home)]
    record = {"id": article.get("id"), "mentions": mentions}
    # JSON that means the same, and turns no line round where it is looked at
    return plain(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE).decode()).encode()


def _text(article: dict[str, Any], field: str) -> str | None:
    """An optional field. Raises SourceError when it holds something else than text."""
    value = article.get(field)
    if value is not None and not isinstance(value, str):
        raise SourceError(f'the field "{field}" holds no text')
    return value
