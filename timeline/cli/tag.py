"""``tag``: the dates in many articles, JSON lines in and out."""

import argparse
import gzip
import sys
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, BinaryIO

from timeline.cli.published import reading
from timeline.errors import SourceError, TimelineError, UsageError

NAME = "tag"
HELP = "find and read the dates in many articles, JSON lines in and out"
EXAMPLE = "python -m timeline tag articles.jsonl > mentions.jsonl"

_STANDARD_INPUT = "-"

Stream = BinaryIO | gzip.GzipFile


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The files and the language."""
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
        help='language of the articles that have no field "language" or "lang" (default: told from the text)',
    )


def run(args: argparse.Namespace) -> int:
    """Write one line for each article as soon as it is read; gives 1 when a line could not be used."""
    with ExitStack() as stack:
        inputs = [_open(name, stack) for name in args.files or [_STANDARD_INPUT]]
        bad = sum(_tag(name, stream, args.language) for name, stream in inputs)
    return 1 if bad else 0


def _tag(name: str, stream: Stream, language: str | None) -> int:
    """Write the output lines of one input; gives the number of problems, each told on standard error."""
    problems = 0
    try:
        for number, line in _lines(stream):
            problems += not _tag_line(f"{name}:{number}", line, language)
    except SourceError as error:
        print(f"{name}: {error}", file=sys.stderr)
        problems += 1
    return problems


def _tag_line(place: str, line: bytes, language: str | None) -> bool:
    """Write the output line for an input line; gives False after telling what is wrong with it."""
    try:
        found = _tagged(line, language)
    except TimelineError as error:
        print(f"{place}: {error}", file=sys.stderr)
        return False
    sys.stdout.buffer.write(found)
    sys.stdout.buffer.flush()  # a reader at the other end of a pipe sees each article at once
    return True


def _open(name: str, stack: ExitStack) -> tuple[str, Stream]:
    """The name of an input for messages, and its bytes. Raises UsageError when it cannot be opened."""
    if name == _STANDARD_INPUT:
        return "stdin", sys.stdin.buffer
    try:
        plain = stack.enter_context(Path(name).open("rb"))  # noqa: SIM115 - the stack closes it
    except (OSError, ValueError) as error:
        raise UsageError(f"{name}: cannot be opened: {getattr(error, 'strerror', None) or error}") from error
    return name, gzip.GzipFile(fileobj=plain) if name.lower().endswith(".gz") else plain


def _lines(stream: Stream) -> Iterator[tuple[int, bytes]]:
    """The lines that are not empty, with their numbers. Raises SourceError where the input is damaged."""
    number = 0
    try:
        for number, line in enumerate(stream, start=1):
            if line.strip():
                yield number, line
    except (OSError, EOFError, zlib.error) as error:
        raise SourceError(f"the input cannot be read beyond line {number}: {error}") from error


def _tagged(line: bytes, language: str | None) -> bytes:
    """The output line for an input line. Raises a TimelineError that says what is wrong with it."""
    import orjson

    from timeline.dates import resolve
    from timeline.records import mention_record

    try:
        article = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise SourceError(f"this is not JSON: {error.msg} at column {error.colno}") from error
    if not isinstance(article, dict):
        raise SourceError('this is not an object like {"text": ...}')
    text = article.get("text")
    if not isinstance(text, str):
        raise SourceError('there is no "text"' if text is None else 'the field "text" holds no text')
    spoken = _text(article, "language") or _text(article, "lang") or language
    published = reading(_text(article, "published"), spoken)
    mentions = [mention_record(mention) for mention in resolve(text, published, spoken)]
    return orjson.dumps({"id": article.get("id"), "mentions": mentions}, option=orjson.OPT_APPEND_NEWLINE)


def _text(article: dict[str, Any], field: str) -> str | None:
    """An optional field. Raises SourceError when it holds something else than text."""
    value = article.get(field)
    if value is not None and not isinstance(value, str):
        raise SourceError(f'the field "{field}" holds no text')
    return value
