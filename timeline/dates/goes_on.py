"""Bare dates of news that go on from the date told right before them, and not from the publish date.

"Four months later, on November 19, divers found it" is of the year that the count comes to, "The trial opened on
May 5. It ended on the 7th" of the same month, and "On October 22 he spoke" of 1962 after "14 October 1962".
"""

from dataclasses import replace

from timeline.civil import civil, day_number
from timeline.dates.combining.kinds import kind_of
from timeline.dates.direction import AHEAD, BACK, TOLD_AS_PAST, Look, no_verb
from timeline.dates.find import Candidate
from timeline.dates.history.told import Place, Told
from timeline.dates.meaning import Core, Meaning, Named, Shift
from timeline.dates.read import read
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.shared_years import read_shared, shares_year
from timeline.dates.spans import Period, period_of
from timeline.late_patterns import late_pattern
from timeline.model import Moment

_REACH = 240  # characters, some two sentences, within which "the 7th" goes on from a day told before it
_OLD = 730  # days; of what is no older the news may speak by the bare date
_STEPS = ((14, 21), (31, 45))  # days on from an old date; and from the publish date, which must be further away
_NEW_SENTENCE = late_pattern(r"[.!?][\"”’')]*\s")
_OPENS_AT = late_pattern(
    r"[.!?][\"”’')]*\s(?:(?:Shortly|Just|Soon|Kurz|Noch|Schon|Bereits|Erst|Ya) )?"
    r"(?:At|By|Around|About|Before|After|after|before|In|(?i:am|um|gegen|nach|vor|in der|a|hacia|por|en)) \Z"
)
# "... on the night of Jan. 3, 2002. He called the police at 11:52 p.m."
_NEXT_SENTENCE_AT = late_pattern(
    r"[^.!?;\n]{0,80}[.!?][\"”’')]*\s(?:He|She|They|It|The|His|Her|Their|Its)\s"
    r"[^.!?;:\n\"“]{0,100} (?:at|by|around|about|before|after|until) "
)
_OPENS = r"(?:\A|[.!?][\"”’)]*\s|\n\s*|[:,]\s(?=[\"“]))[\"“‘(]?"
_IN_OTHER = r"(?:En|Em|No|Nel|Nell['’]|Im|В|У|و?في|و) ?"  # "in" as it opens a sentence in other languages
_IN_A_YEAR = late_pattern(rf"{_OPENS}(?:In |{_IN_OTHER})?\Z")
_OPENS_SENTENCE = late_pattern(rf"{_OPENS}(?:{_IN_OTHER})?\Z")
_NEXT_YEAR, _LAST_YEAR = Shift("year", 1), Shift("year", -1)
_YEAR_BESIDE = (_NEXT_YEAR, _LAST_YEAR)  # "Last year the vote was held on 12 June"
_LIST = late_pattern(r", |,? (?:and|or)(?: on| again on)? ")
_OF_A_YEAR = late_pattern(rf"{_OPENS}(?:The|That) \Z")
_CLAUSE = (
    r"(?:(?! (?:and|but|which|who|that|while|though|although|now|since|if|et|mais|qui|que|y|pero|e|mas|ma|che|und|aber"
    r"|depuis|desde|dal|seit|и|но|а|что|с|і|й|та|але|що|з|منذ|en in|en op) )[^.,;:!?\n]){0,80}"
    r"(?: (?:on|in|at|was|until|from|en|em|a|ad|im|am|à|le|el|il|op|в|во|у|في) (?:the |early |late )?"
    r"|(?<=[а-яіїєґ]) )"  # "выборы прошли" 12 июня
)
_ONE_CLAUSE = late_pattern(rf",?{_CLAUSE}")
_OF_AN_EVENT = late_pattern(  # "The 1948 election was held on 12 June", but "the 1995 law was struck down on 12 June"
    r"(?: [a-z]+){0,2} (?:elections?|vote|referendum|race|final|strike|revolt|riots?|coup|war|tournament|season|games"
    rf"|festival|championships?|match|massacre|earthquake|fire|flood|storm|rising|revolution){_CLAUSE}"
)
_GAVE_UNTIL = late_pattern(  # "on Friday they were told to leave by" Sunday
    r"(?:(?! (?:will|would|could|may|can|must|shall|has|have|is|are|plans?|expects?|runs?|lasts?|continues?|remains?"
    r"|stays?|and|but|which|who) )[^.;:!?\n]){1,120} (?:by|until|till) "
)
_OF_THE_MONTH = late_pattern(  # "in July: the 11th", "in July on the 11th"
    r"\s?[:–—]\s(?:[Oo]n |[Ff]rom )?(?:the )?|,? (?:on|from) (?:the )?"
)
_IN_THE_ROW = late_pattern(r",? (?:and|or|to|until|through)(?: on| from)?(?: the)? |, (?:the )?|\s?[-–]\s?")
_ALWAYS_THERE = 28  # the last day that every month has
_ARTICLE = late_pattern(r"(?:le|el|il) ")  # that a day has in its own words: "le 12 juin"
_LEAD = 12  # characters of what leads to a year that opens its sentence
_BESIDE = late_pattern(r"\s?,?\s(?:on|in)\s(?:the\s)?|\s?,\s(?:the\s)?")  # between a count and what it comes to


def goes_on(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a bare date may go on from the candidate right before it: by its words and where it stands alone."""
    core, earlier = candidate.piece.meaning.core, before.piece.meaning.core
    if not isinstance(core, Named):
        return False
    if is_bare_time(core):
        timed = _is_a_day(earlier) or _is_counted(earlier) or is_bare_time(earlier)
        timed = timed and (
            _OPENS_AT.search(text, before.end, candidate.start) is not None
            or (_is_dated(earlier) and _NEXT_SENTENCE_AT.fullmatch(text, before.end, candidate.start) is not None)
        )
        return timed and candidate.start - before.end <= _REACH and "\n" not in text[before.end : candidate.start]
    if (_is_a_year(earlier) or earlier in _YEAR_BESIDE) and _is_of_a_year(core):
        return _in_its_year(text, before, candidate)
    if is_listed_after(text, before, candidate):
        return True
    if shares_year(text, before, candidate):
        return True
    if _is_weekday(core):
        timed = _is_weekday(earlier) or is_bare_clock(earlier)
        return timed and _GAVE_UNTIL.fullmatch(text, before.end, candidate.start) is not None
    if core.month is None and core.day is None:
        return False
    if vars(core).keys() == {"day"} and (_is_a_month(earlier) or _is_a_day_alone(earlier)):
        row = _OF_THE_MONTH if _is_a_month(earlier) else _IN_THE_ROW
        return row.fullmatch(text, before.end, candidate.start) is not None
    if core.month is not None and _is_counted(earlier):
        return _BESIDE.fullmatch(text, before.end, candidate.start) is not None and _is_bare(core)
    near = core.day is not None and _is_a_day(earlier) and candidate.start - before.end <= _REACH
    if core.month is not None and near and not _NEW_SENTENCE.search(text, before.end, candidate.start):
        return False  # "born on 3 May 1951, he died on 20 May"
    return near and "\n" not in text[before.end : candidate.start] and _is_bare(core)


def is_listed_after(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a day stands in a list behind an earlier one of the same year: "on Feb. 5, July 1 and Dec. 3"."""
    first, last = before.piece.meaning.core, candidate.piece.meaning.core
    if not (isinstance(first, Named) and isinstance(last, Named)):
        return False
    if _LIST.fullmatch(text, before.end, candidate.start) is None:
        return False
    if not vars(first).keys() == vars(last).keys() == {"month", "day"}:
        return False
    return (first.month or 0, first.day or 0) < (last.month or 0, last.day or 0)


def _in_its_year(text: str, before: Candidate, candidate: Candidate) -> bool:
    """Whether a year opens the clause of a bare date: "In 1948 a vote was held on 12 June". In a clause that goes on,
    "In 1948 it was founded, and on 12 June", the date may be of another year."""
    low, article = max(0, before.start - _LEAD), _ARTICLE.match(text, candidate.start)
    between = before.end, article.end() if article is not None else candidate.start
    if before.piece.meaning.core in _YEAR_BESIDE:
        opens = _OPENS_SENTENCE.search(text, low, before.start)
        return opens is not None and _ONE_CLAUSE.fullmatch(text, *between) is not None
    if _IN_A_YEAR.search(text, low, before.start):
        return _ONE_CLAUSE.fullmatch(text, *between) is not None
    return _OF_A_YEAR.search(text, low, before.start) is not None and _OF_AN_EVENT.fullmatch(text, *between) is not None


def read_on(
    text: str, before: Candidate, candidate: Candidate, told: Place, published: Moment | None, look: Look
) -> Reading | None:
    """The reading of a date that goes on from ``told``; None where it does not, as in "will end on the 7th" long after.

    A day alone goes on to a later one of the same month, and is not past where what is told of it is still to come; a
    day and month go on to one soon after an old day, where that is not as near to the publish date; a clock time is of
    an old day told right before it.
    """
    sharing = shares_year(text, before, candidate)
    if sharing is not None:
        return read_shared(candidate, sharing, told.period, published, look)
    running = Told(told, told)
    if _is_weekday(candidate.piece.meaning.core):
        return _of_deadline_told(candidate.piece.meaning, running, published)
    reading = read(candidate.piece.meaning, Setting(published, lambda: running, True, no_verb))
    start = reading.interval.start if reading.interval is not None else None
    core = candidate.piece.meaning.core
    if start is None:
        return None
    if before.piece.meaning.core == _NEXT_YEAR:
        return reading if look() not in BACK else None
    if is_listed_after(text, before, candidate):
        return reading
    if (_is_a_year(before.piece.meaning.core) or before.piece.meaning.core in _YEAR_BESIDE) and _is_of_a_year(core):
        gone = published is None or told.period.after <= published.day
        return reading if gone and look() in BACK else None
    if isinstance(core, Named) and core.month is not None:
        if _is_counted(before.piece.meaning.core):
            return reading
        soon = published is not None and _is_soon_after(told.period.first, start.day, published.day)
        return reading if soon and look() not in AHEAD else None
    if is_bare_time(core):
        old = published is not None and told.period.grain == "day" and told.period.first <= published.day - _OLD
        return reading if old and look() in TOLD_AS_PAST else None
    from_first = _is_a_month(before.piece.meaning.core)
    later = told.period.first < start.day + from_first < _month_after(told.period)
    over = published is not None and start.day < published.day
    return reading if later and (not over or look() in TOLD_AS_PAST) else None


def _of_deadline_told(meaning: Meaning, told: Told, published: Moment | None) -> Reading | None:
    """The reading of a deadline as the weekday after the day it was set on, where both are over: "On Friday they were
    told to leave by Sunday"; else None."""
    if not isinstance(meaning.core, Named) or told.last is None or published is None:
        return None
    next_one = replace(meaning, core=replace(meaning.core, which="following"))
    reading = read(next_one, Setting(published, lambda: told, True, no_verb))
    start = reading.interval.start if reading.interval is not None else None
    over = start is not None and told.last.period.first < start.day < published.day
    return reading if over else None


def _is_soon_after(told: int, day: int, published: int) -> bool:
    """Whether a day follows soon on an old one, and its date is further away from the publish date."""
    if told > published - _OLD:
        return False
    away = min(abs(other - published) for other in _same_dates(day, civil(published)[0]))
    return any(0 < day - told <= step and away > least for step, least in _STEPS)


def _same_dates(day: int, around: int) -> list[int]:
    """The same date in a year and in those beside it; days that a month may lack count as its 28th."""
    _, month, of_month = civil(day)
    return [day_number(year, month, min(of_month, _ALWAYS_THERE)) for year in range(around - 1, around + 2)]


def _month_after(period: Period) -> int:
    return period_of("month", period.first).after


def _is_bare(core: Named) -> bool:
    """Whether nothing in the name of a day or month chooses which one is meant."""
    return vars(core).keys() <= {"month", "day", "part", "minute"}


def is_bare_clock(core: Core) -> bool:
    """Whether a name is a clock time of no day: "4:45 a.m."."""
    return kind_of(core) == "clock"


def is_bare_time(core: Core) -> bool:
    """Whether a name is a clock time or a part of no day: "4:45 a.m.", "the evening"."""
    return kind_of(core) in ("clock", "part")


def _is_counted(core: Core) -> bool:
    return isinstance(core, Shift) and core.frame == "story" and bool(core.count)


def _is_a_year(core: Core) -> bool:
    return isinstance(core, Named) and vars(core).keys() == {"year"}


def _is_dated(core: Core) -> bool:
    """Whether a day is written with its year."""
    return isinstance(core, Named) and core.day is not None and core.year is not None


def _is_weekday(core: Core) -> bool:
    return isinstance(core, Named) and core.weekday is not None and vars(core).keys() <= {"weekday", "part"}


def _is_of_a_year(core: Core) -> bool:
    """Whether a name is of a day, month or season of any year: "12 June", "April", "Good Friday"."""
    if not isinstance(core, Named) or not (core.month or core.season or core.holiday):
        return False
    return vars(core).keys() <= {"month", "day", "weekday", "season", "holiday"}


def _is_a_month(core: Core) -> bool:
    return isinstance(core, Named) and core.month is not None and vars(core).keys() <= {"month", "year"}


def _is_a_day_alone(core: Core) -> bool:
    return isinstance(core, Named) and vars(core).keys() == {"day"}


def _is_a_day(core: Core) -> bool:
    return isinstance(core, Named) and core.month is not None and core.day is not None
