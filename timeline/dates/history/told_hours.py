"""Clock times told in short after one that is told in full, as a story has them: "The guns opened at half past eight.
At 9.15 the left wing went forward; at ten it came back, and by twenty to five all was over"."""

from bisect import bisect, insort
from collections.abc import Iterator, Sequence

from timeline.dates.find import Candidate
from timeline.dates.goes_on import is_bare_clock
from timeline.dates.lexicon import HOUR_WORDS, parse_number
from timeline.dates.meaning import Core, Meaning, Named, joined
from timeline.late_patterns import late_pattern

_RULE = "hour told in short"
_NOON = 12 * 60  # minutes
_FIRST_OF_MORNING = 7 * 60  # "by two" of no other time told means the afternoon
_REACH = 300  # characters, some three sentences, in which an hour goes on from a clock time
_LEAD = 40  # characters before an hour in which a verb of change stands
_ENDS = (  # no noun of which there are so many
    r"(?=\s?[,;:)]|\.(?!\d)|\s*\Z|\s(?:he|she|it|they|we|the|an?"
    r"|his|her|its|their|there|but|when|while|that|this|all|only|was|were|had"
    rf"|some|most|both|neither|nobody|nothing|no|each|every|and(?! (?:a half|{HOUR_WORDS})\b)"
    r"|(?:on|in) the (?:morning|afternoon|evening|night))\b|\s[A-Z])"
)
_NO_AMOUNT = (
    r"(?!\.?\d|\s?%|\s(?:per|pc|million|billion|miles?|met(?:er|re)s?|k?m|feet|inches|tons|tonnes|pounds|francs|marks"
    r"|dollars|points?|seconds|minutes)\b)"
)
_IN_SHORT = late_pattern(
    r"\b(?:(?P<near>(?:[Ss]hortly|[Jj]ust|[Ss]oon|[Aa] little) (?:before|after|past))"
    r"|[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]bout|[Aa]round|[Tt]owards?) "
    rf"(?P<time>(?:(?P<minutes>five|ten|twenty|twenty-five) (?P<way>to|past) )?(?P<hour>{HOUR_WORDS}){_ENDS}"
    rf"|(?P<figures>1[0-2]|[1-9])\.(?P<minute>[0-5]\d){_NO_AMOUNT})"
)
_PAIR = late_pattern(
    rf"\b(?:[Bb]etween (?P<first>{HOUR_WORDS}) and|[Ff]rom (?P<from>{HOUR_WORDS}) (?:to|until|till))"
    rf" (?P<last>{HOUR_WORDS}){_ENDS}"
)
_BY_SO_MANY = late_pattern(  # "they lost by two", "rents were cut by ten"
    r"\b(?:w[io]n|lost|lose|beat|beaten|led|lead|ahead|short|up|down|cut|reduced|raised|rose|fell|fallen|outnumbered)\b"
    r"[^.;,]*\bby \Z"
)
_OPENS = late_pattern(r"[.!?;][\"”’')]* (?:At|at|By|by) \Z")


def with_hours_in_short(text: str, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of a history with the hours added that go on from a clock time told shortly before; in order."""
    clocks = [one.end for one in found if _is_clock(one.piece.meaning.core)]
    taken = {position for one in found for position in range(one.start, one.end)}
    by_start = {one.start: one for one in found}
    for start, end, name, sure in sorted(_times(text), key=lambda time: time[0]):
        if not taken.isdisjoint(range(start, end)):
            continue
        part = by_start.get(end + len(" on ")) if text.startswith((" on the ", " in the "), end) else None
        if sure or part is not None or _goes_on(text, clocks, start):
            by_start[start] = _of_part(start, end, name, part)
            insort(clocks, end)
            if part is not None and by_start[start].end == part.end:
                del by_start[part.start]
    return sorted(by_start.values(), key=lambda one: one.start)


def _goes_on(text: str, clocks: list[int], start: int) -> bool:
    """Whether a clock time, of those that end at ``clocks``, is told shortly before, in the same paragraph."""
    place = bisect(clocks, start)
    return place > 0 and start - clocks[place - 1] <= _REACH and "\n" not in text[clocks[place - 1] : start]


def _of_part(start: int, end: int, name: Named, part: Candidate | None) -> Candidate:
    """The candidate of an hour, with the part of a day beside it: "4.30 on the morning of 25 February"."""
    core = part.piece.meaning.core if part is not None else None
    whole = joined(name, core) if isinstance(core, Named) and core.part is not None else None
    end = part.end if whole is not None and part is not None else end
    return Candidate.at(start, end, Meaning(whole or name), _RULE)


def _is_clock(core: Core) -> bool:
    return is_bare_clock(core) or (isinstance(core, Named) and core.minute is not None)


def _times(text: str) -> Iterator[tuple[int, int, Named, bool]]:
    """Where hours in short stand, what they mean, and whether they are times even where no other is told."""
    for found in _PAIR.finditer(text):
        for group in ("first", "from", "last"):
            if found[group] is not None:
                yield *found.span(group), _name(found[group]), False
    for found in _IN_SHORT.finditer(text):
        start, end = found.span("time")
        if found["figures"] is not None:
            minute = int(found["figures"]) * 60 + int(found["minute"])
            sure = _OPENS.search(text, max(0, start - _LEAD), start) is not None
            yield start, end, Named(minute=minute, twelve=True), sure
        elif _BY_SO_MANY.search(text, max(0, start - _LEAD), start) is None:
            sure = found["near"] is not None or found["minutes"] is not None
            yield start, end, _name(found["hour"], found["minutes"], found["way"]), sure


def _name(hour: str, minutes: str | None = None, way: str | None = None) -> Named:
    count = int(parse_number(minutes) or 0) if minutes is not None else 0
    minute = int(parse_number(hour) or 0) * 60 + (count if way == "past" else -count)
    late = _NOON if minute < _FIRST_OF_MORNING else 0
    return Named(minute=minute + late, twelve=True, hour_only=None if minutes is not None else True)
