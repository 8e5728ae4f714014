"""Articles in plain text or Markdown: one a file, with front matter or header lines where there are any."""

import re
from collections.abc import Iterator

from timeline.errors import SourceError
from timeline.late_patterns import late_pattern
from timeline.model import Refusal
from timeline.sources.fields import KNOWN_NAMES, NAMES, Draft, field_name
from timeline.sources.files import Source
from timeline.sources.markup import without_markup

Fields = dict[str, object]

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_HEADER_LINE = re.compile(r"(?:\*\*)?([A-Za-z][A-Za-z _-]{0,24})(?:\*\*)?:(?:\*\*)?[ \t]+(\S.*)")
_YAML_NOTHING = ("", "~", "null")
_NOT_PLAIN = ("[", "{")  # what a list or a mapping of YAML opens with
_HEADER_NAMES = KNOWN_NAMES - set(NAMES["text"])

_LONGEST_HEADLINE = 130  # characters; news headlines stay under it, opening sentences rarely do
_FEWEST_WORDS = 3  # "News / World" and "date 2021-10-20" are no headlines
_LABEL_LINES = 6  # lines at most that stand above a headline: section, date, byline
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = late_pattern(r"[.:;,…][\"'”’)\]]*$")


def read_text(source: Source) -> Iterator[Draft | Refusal]:
    """The article of a .txt or .md file. Line ends become ``\\n``; offsets count in the text after the header."""
    whole = source.text().replace("\r\n", "\n").replace("\r", "\n")
    fields, text = split_header(whole)
    if not any(field_name(name) in NAMES["title"] for name in fields):
        fields["title"] = headline(without_markup(text))
    yield Draft(source.label, source.stem, {**fields, "text": text}, "stated")


def split_header(whole: str) -> tuple[Fields, str]:
    """The fields that front matter or header lines give, and the text after them.

    ``split_header("Title: A\\n\\nText.")`` is ``({"Title": "A"}, "Text.")``. Raises SourceError when the front
    matter is not YAML.
    """
    front = _FRONT_MATTER.match(whole)
    if front:
        fields = _yaml(front[1])
        if fields is not None:
            return fields, whole[front.end() :].lstrip("\n")
    fields, text, _ = _header_lines(whole)
    return (fields, text) if fields else _below_headline(whole)


def _below_headline(whole: str) -> tuple[Fields, str]:
    """Header lines that stand below a headline, up to an empty line; the headline stays in the text."""
    first, _, below = whole.lstrip("\n").partition("\n")
    fields, text, closed = _header_lines(below.lstrip("\n"))
    stands_above = closed and headline(whole) == first.lstrip("#").strip()
    return (fields, f"{first}\n\n{text}") if stands_above else ({}, whole)


def _yaml(block: str) -> Fields | None:
    """The fields of a YAML block, every value as it is written; None when it is no mapping but text between rules."""
    import yaml  # here, as few articles have front matter and all starts would pay for it

    try:
        loaded = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 - makes strings alone, so safe, and keeps dates as written
    except yaml.MarkedYAMLError as error:
        if plain := _plain_fields(block):
            return plain  # "title: Bridge: what we know", 'title: "Tides" is back'
        line = f" at line {error.problem_mark.line + 2}" if error.problem_mark else ""  # the rule above is line 1
        raise SourceError(f"holds front matter that is not YAML: {error.problem}{line}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise SourceError(f"holds front matter that is not YAML: {str(error).partition(chr(10))[0]}") from error
    if not isinstance(loaded, dict):
        return None
    return {str(name): value for name, value in loaded.items() if value not in _YAML_NOTHING and name != "text"}


def _plain_fields(block: str) -> Fields | None:
    """The fields of a block in which every line is "name: value", each value as it stands; None for any other block."""
    found = [_HEADER_LINE.fullmatch(line.rstrip()) for line in block.split("\n") if line.strip()]
    plain = all(line is not None and not line[2].startswith(_NOT_PLAIN) for line in found)
    return {line[1].strip(): _unquoted(line[2]) for line in found if line} if plain else None


def _unquoted(value: str) -> str:
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if is_quoted else value


def _header_lines(whole: str) -> tuple[Fields, str, bool]:
    """Lines "Name: value" at the top, the text below, and whether an empty line parts them.

    Before an empty line, names we do not know belong to the header too.
    """
    lines = whole.split("\n")
    pairs: list[tuple[str, str]] = []
    for line in lines:
        found = _HEADER_LINE.fullmatch(line.rstrip())
        if not found:
            break
        pairs.append((found[1].strip(), found[2]))
    known = [field_name(name) in _HEADER_NAMES for name, _ in pairs]
    closed = any(known) and len(pairs) < len(lines) and not lines[len(pairs)].strip()
    kept = len(pairs) if closed else next((i for i, is_known in enumerate(known) if not is_known), len(pairs))
    if not kept:
        return {}, whole, False
    fields: Fields = {}
    for name, value in pairs[:kept]:
        fields.setdefault(name, value)
    return fields, "\n".join(lines[kept:]).lstrip("\n"), closed


def headline(text: str) -> str:
    """The first line that is more than a label, when it looks like a headline, else an empty text.

    ``headline("Bridge closed for good\\nThe bridge ...")`` is ``"Bridge closed for good"``. Labels such as
    "News / World" and dates above it are passed over; a sentence and a text of one line give nothing.
    """
    lines = [line.lstrip("#").strip() for line in text.strip().split("\n", _LABEL_LINES)]
    for line in lines[:-1]:  # the last one holds the rest of the text
        if len(_WORD.findall(line)) >= _FEWEST_WORDS:
            return line if len(line) <= _LONGEST_HEADLINE and not _SENTENCE_END.search(line) else ""
    return ""
