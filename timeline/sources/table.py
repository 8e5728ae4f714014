"""Articles in a CSV table: a header row names the fields, each row after it is an article."""

import csv
import io
from collections.abc import Iterator, Sequence

from timeline.errors import SourceError
from timeline.model import Refusal
from timeline.sources.fields import NAMES, Draft, field_name
from timeline.sources.files import MAX_BYTES, Source

_DELIMITERS = ",;\t"  # the second and third as spreadsheets write them


def read_table(source: Source) -> Iterator[Draft | Refusal]:
    """The articles of a .csv file, row by row. Raises SourceError when the header names no text column.

    The columns may be separated by commas, semicolons or tabs: whichever the header has most of.
    """
    csv.field_size_limit(MAX_BYTES)  # the module's own 128 KB is less than a long article; it knows no other way
    with source.open() as stream:
        # A byte that is not UTF-8 becomes a broken character in its row, and that row alone is refused.
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape", newline="")
        first = text.readline(MAX_BYTES)
        delimiter = max(_DELIMITERS, key=first.count)
        header = next(csv.reader([first], delimiter=delimiter), [])
        if _is_broken(first):
            raise SourceError("is not UTF-8 text; save it as UTF-8")
        if not any(field_name(name) in NAMES["text"] for name in header):
            raise SourceError(f"has no column named {' or '.join(NAMES['text'])} in its first row")
        yield from _rows(source, header, csv.reader(_lines(text), delimiter=delimiter, strict=True))


def _lines(text: io.TextIOWrapper) -> Iterator[str]:
    """The lines of a table. Raises SourceError at one too long to hold, as a small .gz file may unpack to."""
    while line := text.readline(MAX_BYTES):
        if len(line) == MAX_BYTES and not line.endswith(("\n", "\r")):
            raise SourceError(f"has a line longer than {MAX_BYTES // 2**20} MB and is read no further; split it")
        yield line


def _rows(source: Source, header: Sequence[str], reader: Iterator[list[str]]) -> Iterator[Draft | Refusal]:
    number = 0
    while True:
        number += 1
        label = f"{source.label}, row {number}"
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield Refusal(label, f"is not a row of a CSV table: {error}; check its quotation marks")
            continue
        if row is None:
            return
        if len(row) > len(header):
            yield Refusal(label, f"has {len(row)} fields, the header {len(header)}; check its quotation marks")
        elif row:
            yield Draft(label, f"{source.stem}-{number}", dict(zip(header, row, strict=False)), "metadata")


def _is_broken(line: str) -> bool:
    """Whether a line holds bytes that were not UTF-8."""
    return any("\ud800" <= character <= "\udfff" for character in line)
