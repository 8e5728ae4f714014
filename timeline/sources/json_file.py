"""Articles in JSON: one object, a list of them, ``{"articles": [...]}``, or one object a line."""

import gzip
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from timeline.errors import SourceError
from timeline.model import Refusal
from timeline.sources.fields import Draft
from timeline.sources.files import MAX_BYTES, Source, decode


def read_json(source: Source) -> Iterator[Draft | Refusal]:
    """The articles of a .json file. Raises SourceError when it is not JSON or of another form."""
    data = _parse(source.text())
    if isinstance(data, dict) and isinstance(data.get("articles"), list):
        data = data["articles"]
    if isinstance(data, dict):
        yield Draft(source.label, source.stem, data, "metadata")
        return
    if not isinstance(data, list):
        raise SourceError("holds neither an article (an object) nor a list of articles")
    for number, item in enumerate(data, start=1):
        yield _draft(source, f"article {number}", number, item)


def read_lines(source: Source) -> Iterator[Draft | Refusal]:
    """The articles of a .jsonl file, line by line; empty lines are passed over."""
    with source.open() as stream:
        for number, line in _lines(stream):
            try:
                if line is None:
                    raise SourceError(f"is longer than {MAX_BYTES // 2**20} MB")
                text = decode(line)
                if text.strip():
                    yield _draft(source, f"line {number}", number, _parse(text, one_line=True))
            except SourceError as error:
                yield Refusal(f"{source.label}, line {number}", str(error))


def _draft(source: Source, place: str, number: int, item: object) -> Draft | Refusal:
    label = f"{source.label}, {place}"
    if not isinstance(item, dict):
        return Refusal(label, "is not an object with the fields of an article")
    return Draft(label, f"{source.stem}-{number}", item, "metadata")


def _lines(stream: BinaryIO | gzip.GzipFile) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their numbers; None for one that is too long to hold."""
    number = 0
    while line := stream.readline(MAX_BYTES):
        number += 1
        whole = len(line) < MAX_BYTES or line.endswith(b"\n")
        yield number, line if whole else None
        while not whole:
            rest = stream.readline(MAX_BYTES)
            whole = not rest or rest.endswith(b"\n")


def _parse(text: str, *, one_line: bool = False) -> Any:  # noqa: ANN401 - JSON holds anything
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"column {error.colno}" if one_line else f"line {error.lineno}, column {error.colno}"
        raise SourceError(f"is not JSON: {error.msg.removesuffix(' at')} at {place}") from error
    except RecursionError as error:
        raise SourceError("is not JSON of an article: it is nested too deeply") from error
    except ValueError as error:  # Python's words on it are for programmers
        raise SourceError("is not JSON of an article: it holds a number of thousands of digits") from error
