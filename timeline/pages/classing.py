"""How events are told apart by colour and by lane, and what the legend says and filters."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from timeline.charts.palette import CATEGORIES, NOBODY, OTHERS, PALETTES, Theme
from timeline.pages import fields, text
from timeline.pages.fields import Choice
from timeline.pages.stories import OpenStory
from timeline.store import By, Classes, Filters, StoryFile, class_counts

Record = dict[str, Any]
PUBLISHERS_NAMED = 5  # publishers with a colour or a lane of their own; more would leave no lane room for a name ...
PUBLISHERS_NAMED_NARROW = 3  # ... on a phone
LONGEST_NAME = 26  # characters of a publisher in the legend and on its lane


@dataclass(frozen=True, slots=True)
class Kind:
    """One class of events: its name, its colour, and what selecting it filters by (None where that is nothing)."""

    name: str
    hue: str
    choice: Choice | None


def classes_of(story: OpenStory, by: By, named: int = PUBLISHERS_NAMED) -> Classes:
    """The classes of a story; the ``named`` publishers with most articles have their own."""
    return Classes(by, tuple(_publisher_names(story)[:named])) if by == "publisher" else Classes(by)


def lanes_of(story: OpenStory, by: By, *, narrow: bool) -> Classes:
    """The classes that have a lane each; a ``narrow`` page has room for fewer."""
    return classes_of(story, by, PUBLISHERS_NAMED_NARROW if narrow else PUBLISHERS_NAMED)


def _publisher_names(story: OpenStory) -> list[str]:
    return [name for name, _ in story.summary.publishers if name is not None]


def kinds_of(story: OpenStory, by: By, theme: Theme, named: int = PUBLISHERS_NAMED) -> list[Kind | None]:
    """The classes by number, None for one that no event of the story belongs to."""
    classes = classes_of(story, by, named)
    rest = len(_publisher_names(story)) - len(classes.named)
    made = _publishers(classes, theme, rest) if by == "publisher" else _plain(by, theme)
    counts = _counted(story.file, classes)
    return [kind if count else None for kind, count in zip(made, counts, strict=True)]


@lru_cache(maxsize=16)
def _counted(file: StoryFile, classes: Classes) -> tuple[int, ...]:
    return tuple(class_counts(file, classes, Filters()))


def _publishers(classes: Classes, theme: Theme, rest: int) -> list[Kind]:
    several = Kind(text.SEVERAL_PUBLISHERS, PALETTES[theme].event, Choice(fields.PUBLISHER, text.SEVERAL_PUBLISHERS))
    own = [
        Kind(shortened(name), hue, Choice(fields.PUBLISHER, fields.option(name)))
        for name, hue in zip(classes.named, CATEGORIES[theme], strict=False)
    ]
    others = Kind(text.count_of(rest, text.MORE_PUBLISHER), OTHERS[theme], None)
    return [several, *own, others, Kind(text.NO_PUBLISHER, NOBODY[theme], Choice(fields.PUBLISHER, text.NO_PUBLISHER))]


def _plain(by: By, theme: Theme) -> list[Kind]:
    palette, more = PALETTES[theme], CATEGORIES[theme]
    if by == "kind":
        names: Sequence[str] = tuple(text.KINDS.values())
        return [
            Kind(name, hue, Choice(fields.KIND, name))
            for name, hue in zip(names, (palette.event, more[2], more[4], more[1]), strict=True)
        ]
    if by == "certainty":
        names = tuple(text.CERTAINTIES.values())
        hues = (palette.event, more[4], more[1])
        return [Kind(name, hue, Choice(fields.CERTAINTY, name)) for name, hue in zip(names, hues, strict=True)]
    names = tuple(text.SUPPORTS.values())
    hues = (OTHERS[theme], palette.event, palette.dis)
    return [Kind(name, hue, Choice(fields.SUPPORT, name)) for name, hue in zip(names, hues, strict=True)]


def shortened(name: str) -> str:
    """A name of at most 26 characters: ``shortened("The Harbour Post")`` is itself."""
    line = " ".join(name.split())
    return line if len(line) <= LONGEST_NAME else line[: LONGEST_NAME - 1].rstrip() + "…"


def legend(kinds: Sequence[Kind | None], chosen: Sequence[Choice]) -> list[Record]:
    """The legend of coloured classes: each item says whether it is chosen, and what choosing it means."""
    return [
        {
            "name": kind.name,
            "hue": kind.hue,
            "signs": ["tl-k-hue"],
            "choices": [list(kind.choice)] if kind.choice else [],
            "on": kind.choice in chosen if kind.choice else None,
        }
        for kind in kinds
        if kind
    ]


# name of the sign, its label, what selecting it filters by
_SIGNS: tuple[tuple[tuple[str, ...], str, tuple[Choice, ...]], ...] = (
    (("tl-k-day",), text.SIGN_DAY, tuple(Choice(fields.GRAIN, name) for name in (text.GRAIN_CLOCK, text.GRAIN_DAY))),
    (("tl-k-span",), text.SIGN_SPAN, tuple(Choice(fields.GRAIN, name) for name in text.COARSE_GRAINS)),
    (("tl-k-open",), text.SIGN_OPEN, (Choice(fields.GRAIN, text.GRAIN_OPEN),)),
    (("tl-k-assumed",), text.SIGN_ASSUMED, (Choice(fields.CERTAINTY, text.CERTAINTIES["assumed"]),)),
    (("tl-k-dis",), text.SIGN_DISPUTED, (Choice(fields.SUPPORT, text.SUPPORTS["disagreeing"]),)),
    (("tl-k-day", "tl-k-more"), text.SIGN_MORE, (Choice(fields.SUPPORT, text.SUPPORTS["several"]),)),
)


def signs(chosen: Sequence[Choice], *, short: bool) -> list[Record]:
    """The legend of shapes; ``short`` leaves out what explains itself."""
    return [
        {
            "name": text.SHORT_SIGNS.get(name, name) if short else name,
            "signs": list(kinds),
            "choices": [list(choice) for choice in choices],
            "on": all(choice in chosen for choice in choices),
        }
        for kinds, name, choices in _SIGNS
        if not (short and "tl-k-more" in kinds)
    ]
