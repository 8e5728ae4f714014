"""The filters as fields of the address: which values each takes, and the filters they make.

A value is a plain name that is on the page; it holds no count, so that a link still works when articles are added.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from timeline.model import Certainty, Grain, Stance
from timeline.pages import text
from timeline.store import Filters, Summary, Support

SEARCH, PUBLISHER, KIND, GRAIN, CERTAINTY, SUPPORT = "q", "publisher", "kind", "grain", "certainty", "sources"
CHOICES = (PUBLISHER, KIND, GRAIN, CERTAINTY, SUPPORT)  # the fields that take several values
LONGEST_SEARCH = 200  # characters
LONGEST_OPTION = 80  # characters of a publisher's name in the address

BY_CERTAINTY: dict[str, Certainty] = {label: certainty for certainty, label in text.CERTAINTIES.items()}
BY_KIND: dict[str, Stance] = {label: stance for stance, label in text.KINDS.items()}
BY_SUPPORT: dict[str, Support] = {label: support for support, label in text.SUPPORTS.items()}
BY_GRAIN: dict[str, tuple[Grain, ...]] = {
    text.GRAIN_CLOCK: ("minute", "hour", "daypart"),
    text.GRAIN_DAY: ("day",),
    text.GRAIN_WEEK: ("week", "weekend"),
    text.GRAIN_MONTH: ("month",),
    text.GRAIN_PART: ("quarter", "season", "half"),
    text.GRAIN_YEAR: ("year",),
    text.GRAIN_DECADE: ("decade", "century"),
    text.GRAIN_OPEN: (),
}


class Choice(NamedTuple):
    """One value of one field, as in the address: ``Choice("certainty", "Assumed")``."""

    field: str
    value: str


def option(name: str | None) -> str:
    """A publisher as a value: its name on one line, cut after 80 characters."""
    line = " ".join((name or "").split())
    return line[:LONGEST_OPTION] or text.NO_PUBLISHER


def publisher_options(summary: Summary) -> dict[str, list[str | None]]:
    """Every value of the publisher field with the publishers it stands for, those with most articles first."""
    found: dict[str, list[str | None]] = {}
    for name, _ in summary.publishers:
        found.setdefault(option(name), []).append(name)
    if len(found) > 1:
        found[text.SEVERAL_PUBLISHERS] = []
    return found


def options_of(field: str, summary: Summary) -> list[str]:
    """The values that a field takes in a story."""
    plain: dict[str, Iterable[str]] = {
        KIND: BY_KIND, GRAIN: BY_GRAIN, CERTAINTY: BY_CERTAINTY, SUPPORT: BY_SUPPORT,
    }  # fmt: skip
    return list(publisher_options(summary) if field == PUBLISHER else plain[field])


def read(values: Mapping[str, Iterable[str]], words: str, summary: Summary) -> Filters:
    """The filters of chosen values; a value that the story does not have counts for nothing."""
    names = publisher_options(summary)
    chosen = {field: [value for value in values.get(field, ()) if value] for field in CHOICES}
    return Filters(
        text=words[:LONGEST_SEARCH].strip(),
        publishers=tuple(name for value in chosen[PUBLISHER] for name in names.get(value, ())),
        shared=text.SEVERAL_PUBLISHERS in chosen[PUBLISHER] and text.SEVERAL_PUBLISHERS in names,
        grains=tuple(grain for value in chosen[GRAIN] for grain in BY_GRAIN.get(value, ())),
        open_sided=text.GRAIN_OPEN in chosen[GRAIN],
        certainties=tuple(BY_CERTAINTY[value] for value in chosen[CERTAINTY] if value in BY_CERTAINTY),
        stances=tuple(BY_KIND[value] for value in chosen[KIND] if value in BY_KIND),
        supports=tuple(BY_SUPPORT[value] for value in chosen[SUPPORT] if value in BY_SUPPORT),
    )


def without(filters: Filters, field: str) -> Filters:
    """The filters with one field let go."""
    off = {
        SEARCH: {"text": ""},
        PUBLISHER: {"publishers": (), "shared": False},
        KIND: {"stances": ()},
        GRAIN: {"grains": (), "open_sided": False},
        CERTAINTY: {"certainties": ()},
        SUPPORT: {"supports": ()},
    }
    return replace(filters, **off[field])  # type: ignore[arg-type]
