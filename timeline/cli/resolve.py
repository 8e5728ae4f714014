"""``resolve``: the dates in one text."""

import argparse
import os
import shlex
import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from timeline.cli import given
from timeline.cli.published import HOW_TO_WRITE, reading
from timeline.cli.streams import input_bytes, tell
from timeline.errors import UsageError
from timeline.model import Grain, Interval, Mention
from timeline.wording import say_interval, say_moment

NAME = "resolve"
HELP = "find and read the dates in one text"
EXAMPLE = 'python -m timeline resolve "It began last week and ended on Monday." --published 2021-10-20'

INPUT = "-"
LONGEST_NAME = 255  # characters
A_FILE = '“{name}” was read as the text itself; for the file of that name: python -m timeline resolve "$(cat {quoted})"'
OTHER_ORDER = "the publish date “{given}” was taken for {read}; write it as in 2021-10-20 if that is wrong"

_WIDTH = 100  # characters of a line
_COLUMNS = (("text", 26), ("when", 31), ("grain", 8), ("certainty", 9), ("value", 22))  # a space between: 100 in all
_INDENT = "    "
_NO_PLACE = "not on the calendar"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The text and what is known about it."""
    parser.add_argument("text", metavar="TEXT", help="the text to read; - takes it from standard input")
    parser.add_argument("--published", metavar="DATE", help=f"when it appeared, {HOW_TO_WRITE}")
    parser.add_argument(
        "--language",
        metavar="CODE",
        type=given.language,
        help="its language, as en or de (default: told from the text)",
    )
    parser.add_argument(
        "--country",
        metavar="CODE",
        type=given.country,
        help="its publisher's country, as US or GB; it decides 10/11/2021",
    )
    parser.add_argument("--json", action="store_true", help="write JSON, mentions in the form of tag")


def run(args: argparse.Namespace) -> int:
    """Print every mention with its reason."""
    import orjson

    from timeline.dates import may_be_another_day, resolve
    from timeline.records import mention_record

    text = text_of(args.text)
    written_in = spoken_in(args.language, args.country)
    published = reading(args.published, written_in)
    if published is not None and may_be_another_day(args.published, written_in):
        tell(OTHER_ORDER.format(given=args.published, read=say_moment(published)))
    mentions = resolve(text, published, args.language, args.country)
    if args.json:
        print(orjson.dumps({"mentions": [mention_record(mention) for mention in mentions]}).decode())
        return 0
    if not mentions:
        if is_file(args.text):
            tell(A_FILE.format(name=args.text, quoted=shlex.quote(args.text)))
        print(f"No date was found in this text.{_read_as(text) if args.language is None else ''}")
        return 0
    print("\n".join(table(mentions)))
    return 0


def text_of(given: str) -> str:
    """The text to read: what is given, or for ``-`` what stands on standard input. Raises UsageError for no UTF-8."""
    try:
        if given == INPUT:
            return input_bytes().read().decode("utf-8-sig")
        given.encode()
    except UnicodeError as error:
        raise UsageError(f"{'standard input' if given == INPUT else 'TEXT'} is not UTF-8") from error
    return given


def spoken_in(language: str | None, country: str | None) -> str | None:
    """The language in which a publish date is written: English is that of the country, which tells day from month."""
    in_english = (language or "en").lower() in ("en", "english")
    return f"en-{country}" if country and in_english else language


def is_file(text: str) -> bool:
    """Whether the text is the name of a file, whose text may be meant."""
    return len(text) <= LONGEST_NAME and os.path.isfile(text)  # noqa: PTH113 - of a path with a NUL it says no


def _read_as(text: str) -> str:
    """What language a text was taken for where that was not English: of a few words it may be another."""
    from timeline.dates.languages.detect import detect

    told = detect(text)
    return "" if told in (None, "en") else f" It was taken for the language “{told}”; --language en names another."


def table(mentions: Sequence[Mention]) -> Iterator[str]:
    """The mentions as lines of at most 100 characters, each with its reason below it."""
    yield _row([name for name, _ in _COLUMNS])
    for mention in mentions:
        yield ""
        yield from _cells(mention)
        yield from textwrap.wrap(mention.why, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
        for other in mention.alternatives:
            line = f"or {_when(other.interval, other.grain)}: {other.why}"
            yield from textwrap.wrap(line, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)


def _cells(mention: Mention) -> Iterator[str]:
    """One mention's row; cells too long for their column go on below."""
    when = _when(mention.interval, mention.grain)
    value = mention.value if mention.mod is None else f"{mention.value} {mention.mod}"
    cells = [mention.text, when, mention.grain or "", mention.certainty, value]
    columns = [textwrap.wrap(cell, width) for cell, (_, width) in zip(cells, _COLUMNS, strict=True)]
    for parts in zip_longest(*columns, fillvalue=""):
        yield _row(parts)


def _row(cells: Sequence[str]) -> str:
    return " ".join(f"{cell:<{width}}" for cell, (_, width) in zip(cells, _COLUMNS, strict=True)).rstrip()


def _when(interval: Interval | None, grain: Grain | None) -> str:
    return _NO_PLACE if interval is None or grain is None else say_interval(interval, grain)
