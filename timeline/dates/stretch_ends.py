"""The two ends of one stretch, neither with its year or week: "from June 5 to August 10" ends after it begins."""

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.civil import DAYS_PER_WEEK, add_months, civil, day_number, days_in_month
from timeline.dates.direction import AHEAD, BACK
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.outcome import Outcome, outcome_of
from timeline.dates.reading import Reading
from timeline.late_patterns import late_pattern
from timeline.model import Alternative

# What stands between two ends, in any of the languages; "and" joins ends only after "between".
_JOINS = late_pattern(
    r"[-–/]| (?:to|through|until|till|bis(?: (?:zum|einschließlich|inklusive|und mit))?|a|al|alla?|hasta|à|au|até"
    r"|fino al?|tot|tot en met|по|до|إلى غاية|إلى|حتى)"
    r" (?:the |el |o )?(?:(?:early|mid|late)[ -])?"
    r"| (?P<and>and|und|y|e|et|en|и|і|й|та) (?:the |el |le |dem |den )?(?:(?:early|mid|late)[ -])?"
    r"| and (?:then )?(?:(?P<now>continues?|runs?|lasts?|ends?|goes on|concludes?)"
    r"|continued|lasted|ended|went on|concluded)"
    r"(?: (?:through|until|till|on|in|to))?(?: the)? (?:(?:early|mid|late)[ -])?"
    r"| (?P<wa>و)"
)
_BETWEEN = late_pattern(
    r"\b(?:between|zwischen|entre|tra|fra|tussen|между|між|بين) (?:the |el |le |il |dem |den )?"
    r"(?:(?:early|mid|late)[ -])?\Z",
    re.IGNORECASE,
)
_BEGINS = late_pattern(r"\b(?:begins?|starts?|opens?|kicks? off)(?: on| in)?(?: (?:the|early|mid|late))? \Z")
_BETWEEN_REACH = 22  # characters that "between the early " takes
_LONGEST_JOIN = 40  # characters of " and continues until the early " and the like
_ON = "on "
_YEAR = 365  # days; between ends so far apart a year would be written
_TIMES = ("part", "minute", "hour_only", "twelve")  # what a name says of the time within its day
_NOTE = "The two ends of one stretch follow each other."
_OTHERWISE = "if it is not an end of what is written beside it"


def are_ends(text: str, first: Candidate, last: Candidate) -> bool:
    """Whether two neighbours are the ends of one stretch and both leave out their year, or are bare weekdays or days
    of a month that is not named."""
    if last.start - first.end > _LONGEST_JOIN:
        return False
    if not any(of_its_kind(first) and of_its_kind(last) for of_its_kind in _KINDS):
        return False
    if _day_of_year(last) < _day_of_year(first) and text.startswith(_ON, max(0, first.start - len(_ON))):
        return False  # "moved the vote on June 26 to May 8"
    return joins_ends(text, first, last)


def _day_of_year(candidate: Candidate) -> tuple[int, int]:
    """The month and day of a name, 0 for what it leaves out."""
    core = candidate.piece.meaning.core
    return (core.month or 0, core.day or 0) if isinstance(core, Named) else (0, 0)


def joins_ends(text: str, first: Candidate, last: Candidate) -> bool:
    """Whether the words between two neighbours make them the ends of one stretch."""
    if text[first.end : last.start] == " " and text.startswith("al ", last.start):
        return True  # Spanish writes the article of the last end with its name
    join = _JOINS.fullmatch(text, first.end, last.start)
    if join is None:
        return False
    if join["now"] and not _BEGINS.search(text, max(0, first.start - _BETWEEN_REACH), first.start):
        return False  # "began on Friday and goes on until Monday"
    return not (join["and"] or join["wa"]) or opens_between(text, first.start)


def opens_between(text: str, start: int) -> bool:
    """Whether "between" stands before an expression, so that an "and" behind it joins the ends of one stretch."""
    return _BETWEEN.search(text, max(0, start - _BETWEEN_REACH), start) is not None


def is_of_some_year(candidate: Candidate) -> bool:
    """Whether an expression names a month, or a day of one, and leaves out the year."""
    core = candidate.piece.meaning.core
    return (
        isinstance(core, Named)
        and core.month is not None
        and core.year is None
        and core.base is None
        and core.which is None
        and core.minute is None
    )


def is_bare_weekday(candidate: Candidate) -> bool:
    """Whether a name has a weekday and perhaps a time of that day: "Friday", "6 p.m. Friday", "Saturday morning"."""
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core.weekday is not None and vars(core).keys() <= {"weekday", "listed", *_TIMES}


def _is_bare_day(candidate: Candidate) -> bool:
    """Whether a name has the day of some month and perhaps a time of it: "the 3rd", "the afternoon of the 3rd"."""
    core = candidate.piece.meaning.core
    return isinstance(core, Named) and core.day is not None and vars(core).keys() <= {"day", *_TIMES}


_KINDS = (is_of_some_year, is_bare_weekday, _is_bare_day)


def in_order(
    ends: tuple[Candidate, Candidate],
    read_as: tuple[Outcome, Outcome],
    read: Callable[[Candidate], Reading],
    published: int | None,
) -> tuple[Outcome, Outcome]:
    """The outcomes of two ends with the last after the first: where they were read the other way round, the first goes
    back to the year before where verbs look back or the stretch just over is the nearer one, else the last goes on to
    the year after. Two weekdays are of one stretch of less than a week, two days of no month of one of less than a
    month. ``read`` reads a candidate, ``published`` is
    the day number of the article's.
    """
    first, last = read_as
    if first.period is None or last.period is None:
        return read_as
    back = first.reading.tense in BACK or last.reading.tense in BACK
    if is_bare_weekday(ends[0]):
        return _in_one_week(ends, read_as, read, None if back else published)
    if _is_bare_day(ends[0]):
        return first, _in_next_days(ends[1], first.period.first, last, read)
    under_way = _under_way(ends, read_as, read, published)
    if under_way is not None:
        return under_way
    if first.period.first <= last.period.first:
        return _within_a_year(ends, read_as, read) if last.period.first - first.period.first >= _YEAR else read_as
    told = first.reading.tense or last.reading.tense
    just_over = published is not None and published - last.period.after < first.period.first - published
    if back or (told is None and just_over):
        return _begins_before(ends, read_as, read), last
    return first, _ends_after(ends, read_as, read)


def _within_a_year(
    ends: tuple[Candidate, Candidate], read_as: tuple[Outcome, Outcome], read: Callable[[Candidate], Reading]
) -> tuple[Outcome, Outcome]:
    """The outcomes of two ends read in two years although they leave out theirs: "it rained from November to January",
    with the last end drawn to a first one that a verb puts in the past, else the first to the last."""
    first, last = read_as
    if first.reading.tense in BACK:
        return first, _ends_after(ends, read_as, read)
    return _begins_before(ends, read_as, read), last


def _ends_after(
    ends: tuple[Candidate, Candidate], read_as: tuple[Outcome, Outcome], read: Callable[[Candidate], Reading]
) -> Outcome:
    """The last end in the first year in which it comes after the first end."""
    begins, last = read_as[0].period, read_as[1]
    if begins is None:
        return last
    year = civil(begins.first)[0]
    later = of_year(ends[1], last.reading, year, read)
    if later.period is None or later.period.first < begins.first:
        later = of_year(ends[1], last.reading, year + 1, read)
    return later


def _begins_before(
    ends: tuple[Candidate, Candidate], read_as: tuple[Outcome, Outcome], read: Callable[[Candidate], Reading]
) -> Outcome:
    """The first end in the last year in which it comes before the last end."""
    first, ends_on = read_as[0], read_as[1].period
    if ends_on is None:
        return first
    year = civil(ends_on.first)[0]
    earlier = of_year(ends[0], first.reading, year, read)
    if earlier.period is None or earlier.period.first > ends_on.first:
        earlier = of_year(ends[0], first.reading, year - 1, read)
    return earlier


def _under_way(
    ends: tuple[Candidate, Candidate],
    read_as: tuple[Outcome, Outcome],
    read: Callable[[Candidate], Reading],
    published: int | None,
) -> tuple[Outcome, Outcome] | None:
    """The outcomes of two months to come that rather are of the stretch in which the publish date lies: "output will
    fall in January/May", said in April; None for others."""
    first, last = (outcome.period for outcome in read_as)
    if published is None or first is None or last is None or not first.grain == last.grain == "month":
        return None
    if read_as[0].reading.tense not in AHEAD or first.first <= published:
        return None
    year, month, _ = civil(published)
    begins, ends_on = civil(first.first)[1], civil(last.first)[1]
    began = year - (begins > ends_on and month <= ends_on)
    over = began + (begins > ends_on), ends_on
    as_one = ends[1].start - ends[0].end == 1  # "January/May"; "will be open from April to October" is said in October
    if not (began, begins) < (year, month) <= over or ((year, month) == over and not as_one):
        return None
    return of_year(ends[0], read_as[0].reading, began, read), of_year(ends[1], read_as[1].reading, over[0], read)


def _in_one_week(
    ends: tuple[Candidate, Candidate],
    read_as: tuple[Outcome, Outcome],
    read: Callable[[Candidate], Reading],
    ahead: int | None,
) -> tuple[Outcome, Outcome]:
    """Two weekdays less than a week apart: the end that was read too far away goes to the other.

    Read in the wrong order, the first goes back to the last; but the last goes on to the first where that lies nearer
    to ``ahead``, the day of an article that does not look back.
    """
    begins, ends_on = (outcome.period.first for outcome in read_as if outcome.period is not None)
    length = (ends_on - begins) % DAYS_PER_WEEK
    if ends_on - begins == length:
        return read_as
    awaited = read_as[0].reading.tense == "future" and read_as[1].reading.tense in (None, "possible", "perhaps")
    goes_on = (
        awaited
        or ends_on > begins
        or (ahead is not None and _away(begins, length, ahead) < _away(ends_on - length, length, ahead))
    )
    if goes_on:
        return read_as[0], on_day(ends[1], read_as[1].reading, begins + length, read)
    return on_day(ends[0], read_as[0].reading, ends_on - length, read), read_as[1]


def _in_next_days(last: Candidate, begins: int, read_as: Outcome, read: Callable[[Candidate], Reading]) -> Outcome:
    """The last of two days of no month on the first day with its number after the one that begins the stretch."""
    core = last.piece.meaning.core
    year, month, day = civil(begins)
    number = core.day if isinstance(core, Named) and core.day is not None else day
    while number <= day or number > days_in_month(year, month):
        (year, month), day = add_months(year, month, 1), 0
    ends_on = day_number(year, month, number)
    if read_as.period is not None and read_as.period.first == ends_on:
        return read_as
    return on_day(last, read_as.reading, ends_on, read)


def _away(begins: int, length: int, day: int) -> int:
    """The days from a stretch to a day: none where it lies within."""
    return max(begins - day, day - begins - length, 0)


def on_day(candidate: Candidate, reading: Reading, day: int, read: Callable[[Candidate], Reading]) -> Outcome:
    """The outcome of a weekday, with its time, on the day of that number."""
    times = {name: said for name, said in vars(candidate.piece.meaning.core).items() if name in _TIMES}
    return _moved(candidate, reading, Named(*civil(day), **times), read)


def of_year(
    candidate: Candidate,
    reading: Reading,
    year: int,
    read: Callable[[Candidate], Reading],
    note: str = _NOTE,
    otherwise: str = _OTHERWISE,
) -> Outcome:
    """The outcome of a month or day in a year, with a ``note`` on why it is and what it was read as for an alternative.
    Raises ValueError for what is no name."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named):
        raise ValueError("only a name lies in a year")
    return _moved(candidate, reading, replace(core, year=year), read, note, otherwise)


def _moved(
    candidate: Candidate,
    reading: Reading,
    name: Named,
    read: Callable[[Candidate], Reading],
    note: str = _NOTE,
    otherwise: str = _OTHERWISE,
) -> Outcome:
    """The outcome of a candidate under another name, with what it was read as for an alternative where that differs."""
    moved = read(candidate.with_core(name))
    another = reading.interval is not None and reading.grain is not None and reading.value != moved.value
    before = Alternative(reading.value, reading.interval, reading.grain, otherwise)
    return outcome_of(
        replace(
            reading,
            value=moved.value,
            interval=moved.interval,
            certainty="assumed",
            tense=None,
            alternatives=(before,) if another else (),
            note=note,
        )
    )
