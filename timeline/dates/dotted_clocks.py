"""Clock times with a dot and no half of the day: "11.52" alone on its line as it heads an entry of a live page, "the
train leaves at 14.05", "the committee sat from 9.30 to 11.25", "at 00.01 on Friday"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.late_patterns import late_pattern

_TIME = r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)"
_DOTTED = late_pattern(r"\d\d?\.[0-5]\d")  # it begins with a figure, which is soon looked for in a long text
_FROM = late_pattern(r"\b(?:open|opens|sat|sits|met|meets) (?:daily )?from \Z")
_ALONE = late_pattern(rf"{_TIME}[ \t]*(?=\n)")
_FEWEST = 3  # figures with a dot that are alone on their line; fewer may be prices or marks
_NOON_HOUR = 12  # up to it an hour may be of the morning or of the afternoon
_ENDS = r"(?!\d|[.,:/-]\d|\s?(?:%|[ap]\.?m\b|percent|per cent|pct|pc|cents?|points?|seconds|GMT|hrs|hours)|\sin the )"
_ONE = late_pattern(rf"{_TIME}{_ENDS}")
_TWO = late_pattern(rf"{_TIME}(?: to | until | till | ?[-–] ?)(?P<hour2>[01]?\d|2[0-3])\.(?P<minute2>[0-5]\d){_ENDS}")
_KEEPS_TIME = late_pattern(  # a price stands or closes at 14.05
    r"\b(?:leaves?|left|leaving|departs?|departed|departing|arrives?|arrived|arriving|sails?|sailed|docks?|docked"
    r"|adjourned|resumed|reconvened|kicks? off|kicked off"
    r"|(?:train|ferry|bus|coach|tram|boat|flight|service|sitting|sailing|kick-?off|tide) (?:is|was|will be))"
    r" (?:[A-Z][a-z]+ ){0,2}\Z"
)
_REACH = 40  # characters of "the last sailing will be"
_RULE = "time with a dot"


def with_dotted_clocks(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with such times added."""
    added = dict(_times(text))
    if not added:
        return found
    taken = {position for one in found for position in range(one.start, one.end)}
    clocks = [
        Candidate.at(*place, Meaning(name), _RULE) for place, name in added.items() if taken.isdisjoint(range(*place))
    ]
    return tuple(sorted((*found, *clocks), key=lambda one: one.start))


def _times(text: str) -> Iterator[tuple[tuple[int, int], Named]]:
    """Where such times stand, and what each names."""
    entries: list[re.Match[str]] = []
    for dotted in _DOTTED.finditer(text):
        start = dotted.start()
        low = max(0, start - _REACH)
        if text.endswith(" at ", low, start):
            at = _ONE.match(text, start)
            if at is not None and (at["hour"].startswith("0") or _KEEPS_TIME.search(text, low, start - len("at "))):
                yield at.span(), _clock(at["hour"], at["minute"])
        elif text.endswith(" from ", low, start):
            two = _TWO.match(text, start) if _FROM.search(text, low, start) else None
            if two is not None:
                yield (start, two.end("minute")), _clock(two["hour"], two["minute"])
                yield (two.start("hour2"), two.end("minute2")), _clock(two["hour2"], two["minute2"])
        elif text[low:start].rstrip(" \t")[-1:] in ("", "\n") and (alone := _ALONE.match(text, start)) is not None:
            entries.append(alone)
    yield from _heads(entries)


def _heads(entries: Sequence[re.Match[str]]) -> Iterator[tuple[tuple[int, int], Named]]:
    """The times that head entries, where there are a few that only rise or only fall."""
    minutes = [int(entry["hour"]) * 60 + int(entry["minute"]) for entry in entries]
    ways = {first < second for first, second in pairwise(minutes) if first != second}
    if len(entries) < _FEWEST or len(ways) != 1:
        return
    by_the_day = max(minutes) >= (_NOON_HOUR + 1) * 60  # then none of them is of twelve hours
    for entry in entries:
        name = _clock(entry["hour"], entry["minute"])
        yield (entry.start("hour"), entry.end("minute")), Named(minute=name.minute) if by_the_day else name


def _clock(hour: str, minute: str) -> Named:
    """A time of day, which may be of either half of it unless the hour is past noon or has a nought before it."""
    twelve = True if 1 <= int(hour) <= _NOON_HOUR and not hour.startswith("0") else None
    return Named(minute=int(hour) * 60 + int(minute), twelve=twelve)
