"""Edits as plain records and back: what the lines of an edits file hold, each kind of edit one row of a table."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import cast

from timeline.errors import UsageError
from timeline.inert import web_address
from timeline.records import Record
from timeline.story.edits.kinds import (
    Add,
    Annotate,
    ArticleTarget,
    ClaimTarget,
    CorrectDate,
    CorrectPublished,
    CorrectReading,
    Decide,
    Entry,
    EventTarget,
    Hide,
    MentionTarget,
    Merge,
    Redo,
    RemoveArticle,
    RenameStory,
    ReplaceArticle,
    Retitle,
    SetZone,
    Source,
    Split,
    Step,
    Undo,
    Unhide,
)

Read = Callable[[object, str], object]  # a value of a record and its name, to the value of an edit; raises UsageError


def _text(value: object, name: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise UsageError(f"“{name}” must be a text that is not empty")
    return value


def _any_text(value: object, name: str) -> str:
    if value is not None and not isinstance(value, str):
        raise UsageError(f"“{name}” must be a text")
    return value or ""


def _text_or_none(value: object, name: str) -> str | None:
    return _any_text(value, name) or None


def _web_address(value: object, name: str) -> str | None:
    address = _text_or_none(value, name)
    if address is not None and len(address.split()) != 1:
        raise UsageError(f"“{name}” holds a space, which no address does; write it as %20: {address!r}")
    if address is not None and web_address(address) != address:
        raise UsageError(f"“{name}” must begin with https:// or http://, not {address!r}")
    return address


def _flag(value: object, name: str) -> bool:
    if not isinstance(value, bool):
        raise UsageError(f"“{name}” must be true or false")
    return value


def _number(value: object, name: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise UsageError(f"“{name}” must be a whole number, 0 or more")
    return value


@dataclass(frozen=True, slots=True)
class Shape:
    """How a record becomes a value: its fields, how each is read, and which may be left out."""

    make: Callable[..., object]
    fields: tuple[tuple[str, Read], ...]
    optional: tuple[str, ...] = ()

    def __call__(self, value: object, name: str) -> object:
        """The value of a record. Raises UsageError naming the field that is missing, unknown or wrong."""
        if not isinstance(value, dict):
            raise UsageError(
                f"“{name}” must be an object with the fields {', '.join(field for field, _ in self.fields)}"
            )
        known = [field for field, _ in self.fields]
        missing = [field for field in known if field not in value and field not in self.optional]
        unknown = [field for field in value if field not in known]
        if missing:
            raise UsageError(f"“{name}” has no field “{missing[0]}”")
        if unknown:
            raise UsageError(f"“{name}” has a field “{unknown[0]}”, which is not known; there are {', '.join(known)}")
        return self.make(**{field: read(value[field], field) for field, read in self.fields if field in value})


def _several(shape: Shape) -> Read:
    def read(value: object, name: str) -> object:
        if not isinstance(value, list | tuple) or not value:
            raise UsageError(f"“{name}” must be a list that is not empty")
        return tuple(shape(item, name) for item in value)

    return read


def _optional(shape: Shape) -> Read:
    return lambda value, name: None if value is None else shape(value, name)


def _ids(value: object, name: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise UsageError(f"“{name}” must be a list of ids")
    return tuple(_text(item, name) for item in value)


_EVENT = Shape(
    EventTarget,
    (("id", _text), ("title", _any_text), ("date", _any_text), ("aliases", _ids)),
    ("title", "date", "aliases"),
)
_CLAIM = Shape(ClaimTarget, (("id", _text), ("sentence", _any_text)), ("sentence",))
_ARTICLE = Shape(ArticleTarget, (("id", _text), ("title", _any_text)), ("title",))
_MENTION = Shape(
    MentionTarget,
    (("article", _text), ("start", _number), ("end", _number), ("text", _text), ("sentence", _any_text)),
    ("sentence",),
)


def _source(
    sentence: str,
    article: ArticleTarget | None = None,
    url: str | None = None,
    publisher: str | None = None,
    title: str = "",
) -> Source:
    source = Source(sentence, article, url, publisher, title)
    if (source.article is None) == (source.url is None):
        raise UsageError("“source” needs either an “article” of the story or a “url”, and not both")
    return source


_SOURCE = Shape(
    _source,
    (
        ("sentence", _text), ("article", _optional(_ARTICLE)), ("url", _web_address), ("publisher", _text_or_none),
        ("title", _any_text),
    ),
    ("article", "url", "publisher", "title"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of edit: its name in files and commands, and how its fields are read."""

    name: str
    shape: Shape


KINDS: tuple[Kind, ...] = (
    Kind("date", Shape(CorrectDate, (("event", _EVENT), ("date", _text)))),
    Kind(
        "reading",
        Shape(CorrectReading, (("mention", _MENTION), ("date", _text))),
    ),
    Kind(
        "published",
        Shape(CorrectPublished, (("article", _ARTICLE), ("date", _text))),
    ),
    Kind(
        "remove",
        Shape(RemoveArticle, (("article", _ARTICLE), ("forget", _flag)), ("forget",)),
    ),
    Kind(
        "replace",
        Shape(
            ReplaceArticle,
            (
                ("article", _ARTICLE),
                ("text", _text),
                ("title", _text_or_none),
                ("published", _text_or_none),
                ("publisher", _text_or_none),
                ("url", _web_address),
                ("forget", _flag),
            ),
            ("title", "published", "publisher", "url", "forget"),
        ),
    ),
    Kind("zone", Shape(SetZone, (("zone", _any_text),))),
    Kind("rename", Shape(RenameStory, (("title", _text),))),
    Kind("merge", Shape(Merge, (("event", _EVENT), ("others", _several(_EVENT))))),
    Kind(
        "split",
        Shape(Split, (("event", _EVENT), ("claims", _several(_CLAIM)), ("title", _any_text)), ("title",)),
    ),
    Kind("retitle", Shape(Retitle, (("event", _EVENT), ("title", _text)))),
    Kind("hide", Shape(Hide, (("event", _EVENT),))),
    Kind("unhide", Shape(Unhide, (("event", _EVENT),))),
    Kind("note", Shape(Annotate, (("event", _EVENT), ("text", _text)))),
    Kind(
        "add",
        Shape(Add, (("title", _text), ("date", _text), ("source", _SOURCE))),
    ),
    Kind("decide", Shape(Decide, (("event", _EVENT), ("claim", _CLAIM)))),
    Kind("undo", Shape(Undo, (("entry", _text),))),
    Kind("redo", Shape(Redo, (("entry", _text),))),
)
_BY_NAME = {kind.name: kind for kind in KINDS}
_BY_TYPE = {kind.shape.make: kind for kind in KINDS}
_OUTER = ("id", "when", "author", "note", "kind")


def kind_of(step: Step) -> Kind:
    """The row of the table for an edit, an undo or a redo."""
    return _BY_TYPE[type(step)]


def entry_record(entry: Entry) -> Record:
    """An entry as a line of an edits file holds it: who and when, the kind, then what the kind needs."""
    return {
        "id": entry.id,
        "when": entry.when,
        "author": entry.author,
        "note": entry.note,
        "kind": kind_of(entry.step).name,
        **asdict(entry.step),
    }


def entry_from_record(record: object) -> Entry:
    """The entry that ``entry_record`` wrote. Raises UsageError that names the field at fault."""
    if not isinstance(record, dict):
        raise UsageError(
            'an edit is an object such as {"id": "...", "kind": "retitle", "event": {"id": "..."}, "title": "..."}'
        )
    kind = _BY_NAME.get(str(record.get("kind")))
    if kind is None:
        names = ", ".join(_BY_NAME)
        raise UsageError(f"“kind” is {record.get('kind')!r}; the kinds of edit are {names}")
    inner = {name: value for name, value in record.items() if name not in _OUTER}
    return Entry(
        id=_text(record.get("id"), "id"),
        step=cast(Step, kind.shape(inner, kind.name)),
        when=_text_or_none(record.get("when"), "when"),
        author=_text_or_none(record.get("author"), "author"),
        note=_any_text(record.get("note"), "note"),
    )
