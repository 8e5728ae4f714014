"""Fields as files give them, into an article."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from timeline.dates import is_language, may_be_another_day, publisher_country, read_published
from timeline.dates.languages.detect import detect
from timeline.errors import SourceError
from timeline.late_patterns import late_pattern
from timeline.model import UNKNOWN_DATE, Article, Basis, PublishDate, Refusal
from timeline.sources.markup import without_markup
from timeline.wording import say_moment

# our field -> the names it may go by in a file, as ``field_name`` writes them; the first that holds something counts
NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id",),
    "title": ("title", "headline"),
    "text": ("text", "body", "content"),
    "published": ("published", "date", "publishedat", "publishdate", "pubdate", "datepublished", "publicationdate"),
    "publisher": ("publisher", "source"),
    "url": ("url", "link"),
    "language": ("language", "lang"),
}
KNOWN_NAMES = frozenset(name for names in NAMES.values() for name in names)

# 10/11/2021, "20 октября 2021": the reader must see which one is the month.
_NOT_PLAIN = re.compile(r"\s*\d{1,2}[./ -]\d{1,2}[./ -]\d|.*[^\x00-\x7f]", re.DOTALL)
_ADDRESSES = late_pattern(r"(?:https?://\S++\s*+)++", re.IGNORECASE)
_ONLY_ADDRESSES = "holds web addresses alone, and pages are not fetched: open each and copy its text"
_PARTS = re.compile(r"[\s_-]+")  # what parts the words of a name
_LONGEST_QUOTE = 60  # characters of a field repeated in a message
_KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as read: ``label`` names its place for the user, ``id`` serves where no field gives one.

    ``basis`` is how far a publish date among the ``fields`` can be trusted. ``day_first`` says what other dates of the
    file tell of the order of day and month; None is nothing.
    """

    label: str
    id: str
    fields: Mapping[str, object]
    basis: Basis
    day_first: bool | None = None


def article(draft: Draft) -> Article | Refusal:
    """The article of a draft, or a refusal that says which field is wrong. Text is kept as given,
    but for markup, which is left out."""
    given = _by_name(draft)
    try:
        text = _text(given)
        values = {field: _scalar(given, field)[1] for field in NAMES if field not in ("text", "published")}
        language = values["language"] if is_language(values["language"] or "") else None  # the text tells it then
        name, written = _scalar(given, "published")
        order = _order(written or "", _of_country(language, values["url"]), draft, text)
        published = _published(name, written, order, draft.basis)
    except SourceError as error:
        return Refusal(_name(draft, given), str(error))
    return Article(
        id=values["id"] or draft.id,
        text=text,
        title=" ".join(without_markup(values["title"] or "").split()),
        publisher=values["publisher"],
        url=values["url"],
        language=language,
        published=published,
        path=draft.label,
    )


def field_name(written: str) -> str:
    """The name of a field as ``NAMES`` has it: ``field_name("Published_At ")`` is ``"publishedat"``."""
    return _PARTS.sub("", written).lower()


def _by_name(draft: Draft) -> dict[str, tuple[str, object]]:
    """The fields of a draft by their names as ``NAMES`` has them, each with its name as written and its value."""
    return {field_name(name): (name.strip(), value) for name, value in draft.fields.items()}


def _name(draft: Draft, given: Mapping[str, tuple[str, object]]) -> str:
    """What to call a draft that is refused: its place, and its id where the file gives one that can be shown."""
    _, value = _first(given, "id")
    shown = isinstance(value, str) and value.isprintable() and 0 < len(value) <= _LONGEST_QUOTE
    return f'{draft.label} (id "{value}")' if shown else draft.label


def _first(given: Mapping[str, tuple[str, object]], field: str) -> tuple[str, object]:
    """The name and value of a field under the first of its names that holds something."""
    found = [given[name] for name in NAMES[field] if name in given]
    filled = [pair for pair in found if pair[1] is not None and pair[1] != ""]
    return (filled or found or [(field, None)])[0]


def _text(given: Mapping[str, tuple[str, object]]) -> str:
    name, value = _first(given, "text")
    if value is None:
        raise SourceError("holds no text")
    if not isinstance(value, str):
        raise SourceError(f"the field “{name}” holds {_kind(value)}, not text")
    _check(name, value)
    text = without_markup(value)
    if not text.strip():
        raise SourceError("holds no text")
    if holds_addresses_alone(text):
        raise SourceError(_ONLY_ADDRESSES)
    return text


def holds_addresses_alone(text: str) -> bool:
    """Whether a text is nothing but addresses of the web: ``holds_addresses_alone("https://example.org/ferry")``."""
    return _ADDRESSES.fullmatch(text.strip()) is not None


def _scalar(given: Mapping[str, tuple[str, object]], field: str) -> tuple[str, str | None]:
    """The name and value of an optional field; a number is taken as it is written."""
    name, value = _first(given, field)
    if value is None:
        return name, None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise SourceError(f"the field “{name}” holds {_kind(value)}, not text")
    text = str(value).strip()
    _check(name, text)
    return name, text or None


def _check(name: str, text: str) -> None:
    """Raise SourceError for characters that no text holds: NUL, and halves of a surrogate pair."""
    at = text.find("\0")
    if at >= 0:
        raise SourceError(f"the field “{name}” is not text: character {at + 1} is NUL, as in a binary file")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise SourceError(
            f"the field “{name}” is not UTF-8 text: character {error.start + 1} is broken; save the file as UTF-8"
        ) from error


def shortened(value: str) -> str:
    """What a field says, as a message repeats it: its beginning where it is long."""
    return value if len(value) <= _LONGEST_QUOTE else f"{value[:_LONGEST_QUOTE]}…"


def is_date_unread(article: Article) -> bool:
    """Whether an article has a publish date in a form that cannot be read, and none was found elsewhere."""
    return article.published.moment is None and article.published.why != UNKNOWN_DATE.why


def date_of(draft: Draft) -> str:
    """What a draft says of when it appeared, as it is written; empty where it says nothing that could be a date."""
    value = _first(_by_name(draft), "published")[1]
    return value if isinstance(value, str) else ""


def _of_country(language: str | None, url: str | None) -> str | None:
    """The language with the country of the address, where it tells the order of figures: English of ``.uk``."""
    country = publisher_country(url, language)
    return f"en-{country}" if country and (language or "en").lower() == "en" else language


class _Order(NamedTuple):
    """The language in which a publish date is read, what told its order of day and month, whether that is open."""

    language: str | None
    told_by: str = ""
    is_open: bool = False


def _order(written: str, language: str | None, draft: Draft, text: str) -> _Order:
    """How to read a publish date in figures: as language and country have it, else the file, else the text."""
    if not may_be_another_day(written, language):
        return _Order(language)
    if draft.day_first is not None:
        first = "day" if draft.day_first else "month"
        return _Order("en-GB" if draft.day_first else "en-US", f"other dates of the file have the {first} first")
    told = detect(text) if language is None else None
    if told is not None and not may_be_another_day(written, told):
        return _Order(told, "so dates are written in the language of the text")
    return _Order(language, is_open=True)


def _published(name: str, written: str | None, order: _Order, basis: Basis) -> PublishDate:
    if written is None:
        return UNKNOWN_DATE
    quoted = shortened(written)
    moment = read_published(written, order.language)
    if moment is None:
        return PublishDate(None, "unknown", f"The field “{name}” says “{quoted}”, which could not be read as a date.")
    said, read_as = f"The field “{name}” says {quoted}", f"read as {say_moment(moment)}"
    if order.is_open:
        why = f"{said}, {read_as}; day and month may be the other way round."
        return PublishDate(moment, basis, why, "assumed")
    if order.told_by:
        return PublishDate(moment, basis, f"{said}, {read_as}: {order.told_by}.", "computed")
    return PublishDate(moment, basis, f"{said}, {read_as}." if _NOT_PLAIN.match(written) else f"{said}.")


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "something else")
