"""An article that somebody pastes, with what they say of it."""

from collections.abc import Mapping
from datetime import date
from hashlib import blake2b

from timeline.civil import civil, day_number
from timeline.errors import SourceError
from timeline.inert import web_address
from timeline.model import Article, Refusal
from timeline.sources.fields import NAMES, Draft, article, date_of, field_name, holds_addresses_alone, shortened
from timeline.sources.markup import without_markup
from timeline.sources.text import headline, split_header
from timeline.wording import say_day

LABEL = "pasted text"


def pasted(
    text: str,
    *,
    title: str | None = None,
    published: str | date | None = None,
    publisher: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Article:
    """The article of a pasted text; a field that is left empty is taken from header lines above it, if there are any.

    ``pasted("It rained.", published="20 October 2021")``. Its id is made from the text. Raises SourceError that says
    what is wrong: no text, or an address in its place, a field that is none, a publish date that cannot be read or can
    be read two ways, an address that is none.
    """
    given = {"title": title, "published": published, "publisher": publisher, "url": url, "language": language}
    written = _written({"text": text, **given})
    text = written.pop("text", "")
    whole = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    fields, body = split_header(whole)
    if holds_addresses_alone(body):
        raise SourceError("this is a web address, and pages are not fetched: open it, copy its text and paste that")
    fields = {field_name(name): value for name, value in fields.items()}
    fields |= written
    if not any(fields.get(name) for name in NAMES["title"]):
        fields["title"] = headline(without_markup(body))
    name = f"pasted-{blake2b(body.encode(errors='replace'), digest_size=5).hexdigest()}"
    draft = Draft(LABEL, name, {**fields, "text": body}, "stated")
    made = article(draft)
    if isinstance(made, Refusal):
        raise SourceError(made.why)
    appeared = date_of(draft)
    if made.published.moment is None and appeared:
        raise SourceError(f"“{shortened(appeared)}” could not be read as a date. Write it like 20 October 2021.")
    if made.published.moment is not None and made.published.certainty == "assumed":
        raise SourceError(
            f"“{shortened(appeared)}” may have the day first or the month first. Write the month as a word: "
            f"{_either_way(made.published.moment.day)}."
        )
    if made.url is not None and web_address(made.url) is None:
        raise SourceError("the address must begin with https:// or http://")
    return made


def _written(given: Mapping[str, object]) -> dict[str, str]:
    """What is given as text, without what is left empty; a day is written out."""
    found: dict[str, str] = {}
    for name, value in given.items():
        plain = value.isoformat() if isinstance(value, date) else value
        if plain is not None and not isinstance(plain, str):
            raise SourceError(f"the field “{name}” must be text, not {shortened(repr(value))}")
        if plain and plain.strip():
            found[name] = plain.strip()
    return found


def _either_way(day: int) -> str:
    """What figures of which nothing tells which is the month may mean: ``4 March 2021 or 3 April 2021``."""
    year, month, number = civil(day)
    return f"{say_day(day)} or {say_day(day_number(year, number, month))}"
