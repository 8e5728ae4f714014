"""Weekdays and months told one after the other: "on Monday and on Tuesday", "in November and December"."""

from collections.abc import Callable

from timeline.civil import DAYS_PER_WEEK, add_months, civil
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, Shift
from timeline.dates.outcome import Outcome
from timeline.dates.reading import Reading
from timeline.dates.stretch_ends import is_bare_weekday, of_year, on_day
from timeline.late_patterns import late_pattern

# Between weekdays told one after the other: "on Monday and on Tuesday", "Tuesday or early Wednesday".
_IN_A_ROW = late_pattern(
    r",? ?(?:and|or|then|and then|and/or|und|oder|y|o|et|ou|e|en|of|и|или|та|або|&)(?: (?:on|again on))? |, "
    r"|,? (?:(?:and|or) )?(?:(?:probably|possibly|perhaps|maybe|likely) )?all day "
    r"|,? (?:and )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) on "  # "one on Thursday, four on Friday"
)
_ENTRY = late_pattern(r":[^:\n]{1,160}[.;]\s+")  # of a forecast: "Saturday: rain, windy. Sunday: fair."
_AND_MONTH = late_pattern(r",? (?:and|or|und|oder|y|o|et|ou|e|en|of|и|или|та|або) ")
_MONTHS_A_YEAR = 12
_LONGEST_JOIN = 30  # characters of what stands between them
_MOST_IN_A_ROW = 3  # days from one to the next: "Friday and Monday"
_TODAY = Shift("day", 0)


def are_in_a_row(text: str, first: Candidate, last: Candidate) -> bool:
    """Whether two neighbours are days or months told one after the other: "on Monday and Tuesday", "all day today, all
    day Tuesday", "in November and December", or days of a forecast."""
    if _months_on(first, last):
        return _AND_MONTH.fullmatch(text, first.end, last.start) is not None
    if not is_bare_weekday(last):
        return False
    if text.startswith(":", last.end) and text.startswith(":", first.end):
        return is_bare_weekday(first) and _ENTRY.fullmatch(text, first.end, last.start) is not None
    if last.start - first.end > _LONGEST_JOIN:
        return False
    join = _IN_A_ROW.fullmatch(text, first.end, last.start)
    if join is None:
        return False
    return is_bare_weekday(first) or (first.piece.meaning.core == _TODAY and join[0].endswith(" all day "))


def _months_on(first: Candidate, last: Candidate) -> int:
    """1 where a bare month is the one after another, "November and December", else 0: contracts are for "June and
    August"."""
    begins, ends_on = first.piece.meaning.core, last.piece.meaning.core
    if not (isinstance(begins, Named) and isinstance(ends_on, Named)) or begins.month is None or ends_on.month is None:
        return 0
    if not vars(begins).keys() == vars(ends_on).keys() == {"month"}:
        return 0
    return int((ends_on.month - begins.month) % _MONTHS_A_YEAR == 1)


def next_in_row(
    days: tuple[Candidate, Candidate], read_as: tuple[Outcome, Outcome], read: Callable[[Candidate], Reading]
) -> Outcome:
    """The outcome of the last of two days in a row: after the first where it was read before it, and the two lie near
    to each other, and of the last of two months right after the first; ``read`` reads a candidate."""
    first, last = (outcome.period for outcome in read_as)
    months = _months_on(*days)
    if months and first is not None and last is not None:
        year, _ = add_months(*civil(first.first)[:2], months)
        return read_as[1] if civil(last.first)[0] == year else of_year(days[1], read_as[1].reading, year, read)
    if first is None or last is None or last.first >= first.first:
        return read_as[1]
    length = (last.first - first.first) % DAYS_PER_WEEK
    if length > _MOST_IN_A_ROW:
        return read_as[1]  # "on both Thursday and Wednesday"
    return on_day(days[1], read_as[1].reading, first.first + length, read)
