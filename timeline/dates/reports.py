"""Words that speak of the period a company reports on: "compared with a loss of $3 million last year".

In a report on a third quarter that is the third quarter of last year; in any other text it is last year.
"""

import re
from collections.abc import Sequence

from timeline.dates.find import Candidate
from timeline.dates.history.told import Told
from timeline.dates.meaning import Core, Named, Shift
from timeline.dates.spans import Period, period_of
from timeline.late_patterns import late_pattern
from timeline.model import Grain

_REACH = 90  # characters of "compared with net income of $3.5 million, or 24 cents a share,"
_MONTHS_A_YEAR = 12
_LAST_YEAR = Shift("year", -1)
_OF_REPORT = Shift("year", -1, "business")
_YEAR_BEFORE_TOLD, _LAST_MONTH = Shift("year", -1, "story"), Shift("month", -1)
_THIS_YEAR, _YEAR_NOW, _YEAR_OF_REPORT = Shift("year", 0), Shift("year", 0, "story now"), Shift("year", 0, "business")
_WHOLE_YEARS = ("the period as a whole", "the fiscal or whole year")
_OF_WHOLE = ("the year", "the full year", "the whole year", "the fiscal year", "the full fiscal year")
_YEAR_ENDED = Shift("year", 0, "ended")
_STILL_DOING = late_pattern(
    r"\b(?:was|were|be|been) \w+ing\b[^.;\n]*\Z"
)  # "they were closing it at the end of the year"
_AT = late_pattern(r"\bat(?: the| fiscal)? \Z", re.IGNORECASE)
_SO_FAR = late_pattern(r"\s(?:to date|so far|ahead|to come)\b")
_SUM = r"(?:[A-Z]{0,2}[$#£€¥]\s?|fully diluted |restated )"
_WITH_WORDS = r"(?:results?|figures?|loss(?:es)?|profits?|net|earnings|revenues?|period|quarter)\b"
_OWNS = late_pattern(rf"['’]s (?:{_SUM}|(?:net |pretax |operating |quarterly )?{_WITH_WORDS})", re.IGNORECASE)
_COMPARED = late_pattern(
    r"\b(?:compared (?:with|to)|versus|against) (?:(?!compared)[^;\n])*?"
    r"\b(?:loss|profit|earnings|income|net|earned|revenue|sales|[$#£€¥][\d.,]+ (?:million|billion))\b[^;\n]*\Z",
    re.IGNORECASE,
)
_OF_YEAR = late_pattern(r"\b(?:year|annual)\b", re.IGNORECASE)  # "earnings for this year, up from last year's $3"
_FROM = late_pattern(r"(?:,? up|,? down)?,? (?:from|than|compared (?:with|to)|versus|over|on)(?: that of| those of)? ")
_COMPARES = r"(?:from|than|against|versus|vs\.?|compared (?:with|to)|over)"
_FEW = "one|two|three|four|five|six|seven|eight|nine|ten"
_IS_COMPARED = late_pattern(rf"\b(?:{_COMPARES}|after) (?:[^.;:\n]|\.\d){{0,40}}\Z")  # "from 2.7% in" January
_ENDS_STRETCH = late_pattern(  # "from January to" March, "the quarter ended in" March, "in January and" March
    r"[-–/]\Z|\b(?:to|through|end(?:ed|ing)(?: in| at)?) \Z"
    r"|\band (?:(?:in|for|at) |[$#£€¥]?\d(?:[^.;:\n]|\.\d){0,40})?\Z"
)
_AGAINST = late_pattern(  # from a month or year of which sums are told to what they are compared with, in one sentence
    rf"(?:[^.;:\n]|\.\d|\b[A-Z]\.){{0,140}}\b(?:{_COMPARES}|after(?= an? | \d)) (?:[^.;:\n]|\.\d|\b[A-Z]\.){{0,60}}"
)
_AND_AGAINST = late_pattern(  # from a month compared with to the next amount: "in January and" 7.9% "a year earlier"
    rf"(?:[^.;:\n]|\.\d|\b[A-Z]\.){{0,60}}\b(?:{_COMPARES}|and|after) (?:an? [a-z]+ of |an? (?=[$#£€¥\d]))?"
    rf"(?:[$#£€¥] ?)?(?:\d|(?:{_FEW}|no) )(?:[^.;:\n]|\.\d|\b[A-Z]\.){{0,40}}"
)
_CUT = late_pattern(r"[.!?][\"”’']*\s+(?=[\"“A-Z])")

_MONTHS_ENDED = late_pattern(
    r"\b(?P<count>three|six|3|6)[ -]months? (?:period )?(?:that )?(?:ended|ending|to|through|up to) (?:the end of )?\Z",
    re.IGNORECASE,
)
_RECORD_SINCE = late_pattern(
    r"\b(?:most|least|best|worst|[a-z]{3,}est|first|más|menos|mayor|menor|mejor|peor|máximo|mínimo|primer|primera"
    r"|(?:be|er|[a-zäöü]{3,})ste[nrms]?|erstmals|so [a-z]+ wie)\b[^.;:!?\n]{0,40} (?:since|desde|seit)"
    r"(?: el| la| dem| der| den| the)? \Z"
)
_SAID_ON = late_pattern(r"\b(?:said|says|announced|reported|confirmed|told reporters)(?: late| early)?(?: on)? \Z")
_SENTENCE = late_pattern(r"[.!?][\"”’']*\s")
_SAID_REACH = 160  # characters of a sentence
_RECORD_REACH = 70  # characters that such a record takes before its date


def of_report(text: str, candidate: Candidate) -> Candidate:
    """The candidate with "last year" as the period reported on, a year back, where sums of a report are compared."""
    meaning = candidate.piece.meaning
    if meaning.core != _LAST_YEAR or meaning.mod:
        return candidate
    head = _CUT.split(text[max(0, candidate.start - _REACH) : candidate.start])[-1]
    owns = _OWNS.match(text, candidate.end, candidate.end + _REACH)
    if not (owns or _COMPARED.search(head)) or _OF_YEAR.search(head):
        return candidate
    return candidate.with_core(_OF_REPORT)


def of_whole_year(text: str, candidate: Candidate) -> Candidate:
    """The candidate with "for the year" as the year that may be reported on; "for the year to date" is this one."""
    core = candidate.piece.meaning.core
    if candidate.piece.rule not in _WHOLE_YEARS or core not in (_THIS_YEAR, _YEAR_NOW) or candidate.piece.meaning.mod:
        return candidate
    if not text.startswith(_OF_WHOLE, candidate.start) or _SO_FAR.match(text, candidate.end):
        return candidate
    return candidate.with_core(_YEAR_OF_REPORT)


def of_year_ended(text: str, candidate: Candidate) -> Candidate:
    """The candidate with "at year-end" as the end of the year that may be over: "it had 40 mills at year-end"."""
    meaning = candidate.piece.meaning
    if meaning.core != _YEAR_NOW or meaning.mod != "END" or meaning.edge != "sharp":
        return candidate
    head = text[max(0, candidate.start - _REACH) : candidate.start]
    return candidate if _AT.search(head) is None or _STILL_DOING.search(head) else candidate.with_core(_YEAR_ENDED)


def of_date_before(text: str, told: Sequence[Candidate], candidate: Candidate, core: Shift) -> Candidate | None:
    """The candidate of "a year earlier" as the month or year it is compared with a year back: "rose 6% in February from
    a year earlier", "profit fell in 2020 to $4 million from $5 million a year ago"; None for any other.

    ``told`` are the candidates before it, of which the last ones count.
    """
    before = told[-1] if told and core == _OF_REPORT else None
    unit = _unit_told(before.piece.meaning.core) if before is not None else None
    if before is None or unit is None:
        return None
    between = before.end, candidate.start
    beside = unit == "month" and _FROM.fullmatch(text, *between) is not None
    if not beside:
        low = max(told[-2].end if len(told) > 1 else 0, before.start - _REACH)
        ends_stretch = before.piece.ends_pair or _ENDS_STRETCH.search(text, low, before.start) is not None
        if not ends_stretch and _IS_COMPARED.search(text, low, before.start) is not None:
            second = unit == "month" and _AND_AGAINST.fullmatch(text, *between) is not None
            return _of_month_compared(text, told, candidate) if second else None
        if ends_stretch or _AGAINST.fullmatch(text, *between) is None or measures_a_record(text, before.start):
            return None
    return candidate.with_core(Shift("month", -_MONTHS_A_YEAR, "story") if unit == "month" else _YEAR_BEFORE_TOLD)


def _of_month_compared(text: str, told: Sequence[Candidate], candidate: Candidate) -> Candidate | None:
    """The candidate as the month reported on a year back, where another month stands between: "fell to 8.2 in February
    from 8.3 in January and 7.9 a year earlier". With no month told in the sentence it is the one after that."""
    core, first = told[-1].piece.meaning.core, told[-2].piece.meaning.core if len(told) > 1 else None
    if not isinstance(core, Named) or core.month is None:
        return None
    on = 1 if core.year is None else 0
    if isinstance(first, Named) and first.month and _SENTENCE.search(text, told[-2].end, told[-1].start) is None:
        on = (first.month - core.month) % _MONTHS_A_YEAR
    return candidate.with_core(Shift("month", on - _MONTHS_A_YEAR, "story")) if on else None


def _unit_told(core: Core) -> Grain | None:
    """Whether a month or a year is told, and no more: "in February", "last month", "in 2020"; None for any other."""
    if core == _LAST_MONTH:
        return "month"
    if not isinstance(core, Named) or core != Named(year=core.year, month=core.month):
        return None
    return "year" if core.month is None else "month"


def months_reported(text: str, candidate: Candidate, period: Period) -> Period | None:
    """The quarter or half-year of "the three months ended Sept. 30", where ``period`` is the day or month it ends with;
    None for any other words."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.month is None:
        return None
    led = _MONTHS_ENDED.search(text, max(0, candidate.start - _REACH), candidate.start)
    if led is None:
        return None
    grain: Grain = "quarter" if led["count"].lower() in ("three", "3") else "half"
    whole = period_of(grain, period.first)
    return whole if period_of("month", period.first).after == whole.after else None


def measures_a_record(text: str, start: int) -> bool:
    """Whether a date that starts at a place only measures what is told: "the highest since January 1997"."""
    return _RECORD_SINCE.search(text, max(0, start - _RECORD_REACH), start) is not None


def is_day_of_report(text: str, candidate: Candidate, told: Told) -> bool:
    """Whether a day is only the one on which somebody spoke of another: "it crashed late Monday, officials said
    Tuesday" leaves the story on that Monday."""
    day, core = told.day, candidate.piece.meaning.core
    if day is None or not 0 < candidate.start - day.end <= _SAID_REACH:
        return False
    weekday = isinstance(core, Named) and core == Named(weekday=core.weekday)
    if not weekday and not (isinstance(core, Shift) and core.unit == "day"):
        return False
    between = text[day.end : candidate.start]
    return _SAID_ON.search(between) is not None and _SENTENCE.search(between) is None
