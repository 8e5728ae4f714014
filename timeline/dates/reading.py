"""What was made of a meaning: the fields of a mention, and how they came about."""

from dataclasses import dataclass, replace
from typing import Literal

from timeline.dates.direction.word_tenses import Tense
from timeline.model import Alternative, Anchor, Certainty, Grain, Interval, MentionType, Side

How = Literal[
    "written",
    "two figures",
    "borrowed",
    "filled",
    "some day",
    "counted",
    "length",
    "set",
    "any one",
    "hour of a set",
    "vague",
    "waits",
    "untold",
    "no day told",
    "told again",
    "outside",
    "no such day",
    "unreckoned",
    "known",
]


@dataclass(frozen=True, slots=True)
class Reading:
    """A resolved meaning; ``how`` and the fields after it are what ``explain`` says in words."""

    type: MentionType
    value: str
    mod: str | None
    interval: Interval | None
    grain: Grain | None
    certainty: Certainty
    how: How
    anchor: Anchor | None = None
    anchor_grain: Grain | None = None  # of what the text told there, where that is no single day: "in 1998"
    anchor_ahead: bool = False  # the anchor is told only after the words that count from it
    alternatives: tuple[Alternative, ...] = ()
    tense: Tense | None = None
    left_out: str | None = None
    assumed_zone: int | None = None
    zone_from: str | None = None
    local: bool = False  # "local time" is written, and not of which place
    note: str | None = None  # a sentence on what was taken for granted


def opened(reading: Reading, side: Side) -> Reading:
    """ "since 2017" is open to the future, "until June" to the past; the mention stays "2017" and "June"."""
    if reading.type not in ("DATE", "TIME") or reading.interval is None:
        return reading
    start, end = reading.interval.start, reading.interval.end
    return replace(reading, interval=Interval(start, None) if side == "end" else Interval(None, end))
