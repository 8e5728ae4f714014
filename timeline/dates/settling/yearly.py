"""Days and months of every year: "on June 4 every year" and "usually in October" are no one place on the calendar."""

from collections.abc import Sequence

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Recurring
from timeline.dates.unplaced import SOME_DAY, value_without_anchor
from timeline.late_patterns import late_pattern

# The words of a set that say "every year"; "annual" names no time, and "a year" may be a rate.
_EVERY_YEAR = late_pattern(
    r"(?i:(?:each|every)(?: single)? year|annually|yearly|(?:once|twice|(?:two|three|four) times) (?:a|each|every) year"
    r"|(?:all)?jährlich|jede[sn]? jahr(?:es)?|cada (?:año|ano)|todos (?:los años|os anos)|anualmente"
    r"|chaque année|tous les ans|ogni anno|annualmente|(?:elk|ieder) jaar|jaarlijks"
    r"|кажд(?:ый|ого) года?|ежегодно|щороку|щорічно"
    r"|كل (?:عام|سنة))"
)
_RATE = late_pattern(r"(?:\bp\.?c\.?t\.?|%|\bper ?cent|\bpunt|\bProzent) \Z")  # "by 3 pct annually in April"
_RATE_REACH = 10  # characters of "per cent "
_NO_LEAD = r"(?!(?:and|but|or|yet|to|und|bis|y|o|et|ou|al|fino|и|или|по|та|або)\b)"
_LEADS = late_pattern(rf",?(?: (?:usually|normally|always|traditionally),?)?(?: {_NO_LEAD}[^\W\d_]{{1,4}}){{0,2}} ")
_HELD = late_pattern(  # "Each year the end of the siege is kept on the last Sunday of July"
    r",? [^.;:!?\n]{1,80}?\b(?:is|are|takes? place|meets?|gathers?|begins?|starts?|ends?|opens?|holds?|celebrates?"
    r"|marks?|returns?)\b[^.;:!?\n]{0,60} (?:on|in) "
)
_LED_BY = late_pattern(r",? (?:of |de |d['’]|di |van )?")
_ALSO = late_pattern(
    r"(?:,| ?[-–/]|,? (?:and|or|to|through|until|und|oder|bis|y|o|a|hasta|et|ou|e|en|of|tot|и|или|по|до|і|та|або))"
    r"(?: (?:[a-z]{3,9}s )?(?:on|in|by|around|am|im|el|le|en|em|no|a|в|у))? ?"
)
# "usually begins in March" holds of every year, "was usually calm in March" may be of one.
_HABIT = late_pattern(
    r"(?<!was )(?<!were )(?<!been )(?<!had )\b(?:usually|normally|typically|traditionally|customarily)"
    r"(?: (?!was\b|were\b|had\b|this\b|last\b)[a-z]+){0,4}? "
    r"(?P<lead>(?:in|on|by|from|between|around|until|after|before|during) (?:the |about )?)?\Z"
)
_DAY_OF_YEAR = {"month", "day", "season", "quarter", "half", "holiday", "country"}
_COUNTED_WITHIN = {"nth", "nth_unit", "weekday"}  # "the last week of July" of every year has no value of its own
_LONGEST_LIST = 12  # months of a year
_HABIT_REACH = 80  # characters of "traditionally releases its annual results in "


def with_days_of_every_year(text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates with bare days and months of what comes again each year made sets, as ``XXXX-06-04``.

    "every year on June 4" and "on June 4 each year" are; so are the others of "each year on April 15 and October 15".
    """
    out = list(found)
    for place, candidate in enumerate(found):
        if _day_of_year(candidate) is None:
            continue
        if _leads(text, out, place) or _is_led(text, found, place) or _is_habit(text, candidate):
            _make_sets(text, out, place)
    return tuple(out)


def _day_of_year(candidate: Candidate) -> str | None:
    """The value that a bare month, day of a month, season, quarter or feast has in any year; None for anything else."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named):
        return None
    said = vars(core).keys()
    if said - {"day"} and said <= _DAY_OF_YEAR:
        value = value_without_anchor(core)
        return "P1Y" if value == SOME_DAY else value  # Easter is not the same day each year
    return "P1Y" if core.nth is not None and core.month is not None and said <= _DAY_OF_YEAR | _COUNTED_WITHIN else None


def _says_every_year(text: str, candidate: Candidate) -> bool:
    core = candidate.piece.meaning.core
    if not isinstance(core, Recurring) or core.value != "P1Y":
        return False
    if _EVERY_YEAR.fullmatch(text, candidate.start, candidate.end) is None:
        return False
    return _RATE.search(text, max(0, candidate.start - _RATE_REACH), candidate.start) is None


def _leads(text: str, found: Sequence[Candidate], place: int) -> bool:
    """Whether "every year" stands right before, "every year on June 4", or opens a sentence of what is held then."""
    if not place or not _says_every_year(text, found[place - 1]):
        return False
    between = found[place - 1].end, found[place].start
    opens = text[found[place - 1].start].isupper() and _HELD.fullmatch(text, *between) is not None
    return opens or _LEADS.fullmatch(text, *between) is not None


def _is_led(text: str, found: Sequence[Candidate], place: int) -> bool:
    """Whether "every year" stands right behind: "on June 4 of each year", also behind the last of a list."""
    for last in range(place, min(place + _LONGEST_LIST, len(found) - 1)):
        following = found[last + 1]
        if _says_every_year(text, following):
            return _LED_BY.fullmatch(text, found[last].end, following.start) is not None
        if _day_of_year(following) is None or not _ALSO.fullmatch(text, found[last].end, following.start):
            return False
    return False


def _is_habit(text: str, candidate: Candidate) -> bool:
    habit = _HABIT.search(text, max(0, candidate.start - _HABIT_REACH), candidate.start)
    return habit is not None and (
        habit["lead"] is not None or text.startswith(("late in ", "early in "), candidate.start)
    )


def _make_sets(text: str, out: list[Candidate], place: int) -> None:
    """Make sets of a day of every year and of the days that are listed after it."""
    for each in range(place, len(out)):
        value = _day_of_year(out[each])
        if value is None or (each > place and not _ALSO.fullmatch(text, out[each - 1].end, out[each].start)):
            return
        out[each] = out[each].with_meaning(Meaning(Recurring(value), out[each].piece.meaning.mod))
