"""Clock times with a dot that head the entries of a live page, each alone on its line: "11.52", "11.31", "10.58"."""

from itertools import pairwise

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.late_patterns import late_pattern

_ENTRY = late_pattern(r"(?:\A|\n)[ \t]*(?P<time>(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d))[ \t]*(?=\n)")
_FEWEST = 3  # figures with a dot that are alone on their line; fewer may be prices or marks
_NOON_HOUR = 12  # up to it an hour may be of the morning or of the afternoon
_RULE = "time of an entry"


def with_entry_clocks(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with the times of such entries added, where there are a few that only rise or only fall."""
    if "\n" not in text:
        return found
    entries = list(_ENTRY.finditer(text))
    minutes = [int(entry["hour"]) * 60 + int(entry["minute"]) for entry in entries]
    ways = {first < second for first, second in pairwise(minutes) if first != second}
    if len(entries) < _FEWEST or len(ways) != 1:
        return found
    by_the_day = max(minutes) >= (_NOON_HOUR + 1) * 60 or any(entry["hour"].startswith("0") for entry in entries)
    taken = {one.start for one in found}
    added = [
        Candidate.at(*entry.span("time"), Meaning(_clock(minute, by_the_day=by_the_day)), _RULE)
        for entry, minute in zip(entries, minutes, strict=True)
        if entry.start("time") not in taken
    ]
    return tuple(sorted((*found, *added), key=lambda one: one.start))


def _clock(minute: int, *, by_the_day: bool) -> Named:
    """A time of day; one up to noon may be of either half where no other entry tells that the day has 24 hours."""
    hour = minute // 60
    return Named(minute=minute, twelve=True if not by_the_day and 1 <= hour <= _NOON_HOUR else None)
