"""A name whose year stands near it: after the noun that it describes, "the May elections of 1997", with what the same
subject did next, "was jailed in May and freed in June 2012", or before it, "between 1914 and '18"."""

import re
from dataclasses import replace

from timeline.civil import civil
from timeline.dates.direction.clause_verbs import first_verb
from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, Shift
from timeline.dates.surroundings import NOUN_NEXT

_NO_NOUN = (
    "the|a|an|in|on|at|of|by|to|for|from|with|as|and|or|but|when|while|was|were|is|are|be|been|had|has|have|did|do|will"
    "|would|could|may|might|after|before|since|until|till|during|his|her|its|their|it|he|she|they|we|that|which|who"
)
_NOUNS_OF = re.compile(rf"(?:[ -](?!(?:{_NO_NOUN})\b)[A-Za-z’'-]+){{1,2}}\s+of\s+\Z")
_FIGURES = re.compile(  # what firms and offices report of part of a year
    r"[ -](?:(?:net|gross|operating|pretax|total|retail|car|vehicle|trade|group|output|industrial)[ -])?"
    r"(?:sales|revenues?|profits?|loss(?:es)?|earnings|net|income|results?|output|production|exports?|imports?|growth|"
    r"figures?|orders|deliveries|shipments|turnover|spending|deficit|surplus|volume) \Z",
    re.I,
)
_MORNING_IN = re.compile(r" (?:morning|afternoon|evening|night|day|weekend) (?:in|of) ")  # "a May morning in 1986"
_AND_YEAR = re.compile(r" and (?:(?:the |its )?(?:full|fiscal|financial|whole|entire)[ -]year (?:of )?)?")
_OF_YEAR = re.compile(r"(?:the )?(?:full|fiscal|financial)\b", re.I)
_OF_FIRM = re.compile(r"\b(?:fiscal|financial|FY)\b", re.I)
_ENDS = re.compile(
    r"(?P<noun> (?:(?:marketing|crop|sugar|trading|tax|business) )?(?:year|season))?"
    r",? (?:(?:which|that) )?(?:ended|ending|ends) (?:(?:in|on) )?"
)
_FIRST_SURE_MONTH = 4  # "fiscal 1987" that ends in March is in Japan the year up to March 1988, and not in America
_PAIR = re.compile(r" (?:and|to|through|until|till) |[-–—]")
# "... and freed on", "..., reached Quebec on": a second verb of the same subject, and nothing else that was done then.
_AND_VERB = re.compile(
    r"(?:,| and| but|, and|, but) (?:then |later |soon )?(?P<verb>(?:was |were )?[a-z]+)"
    r"(?: (?:up|out|down|off|again|back|home|there)| (?:to |at |for )?[A-Z][\w’'-]+){0,2} (?:on|in)"
    r" (?:the |early |late |mid-)?"
)
_BORN = re.compile(r"\bborn\b")
_YEARS_OVER = 2  # from the year told to that of the publish date
_LAST_YEAR = Shift("year", -1)
_LONGEST_NAME = 25  # characters of "financial year 1987/" before its second year
_LONGEST = 40  # characters of two nouns and "of"


def year_beside(text: str, candidate: Candidate, following: Candidate | None) -> Named | None:
    """The name of a part of a year with the year written after its noun; None where none is.

    For "spring" in "the spring offensive of 1918" it is the spring of 1918, and for "first quarter" in "first quarter
    sales last year" that of the year before.
    """
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or following is None or not 0 < following.start - candidate.end <= _LONGEST:
        return None
    bare = core.year is None and core.base is None and core.which is None and core.weekday is None
    parts = (core.month, core.season, core.holiday, core.quarter, core.half)
    if not bare or parts.count(None) == len(parts):
        return None
    year = following.piece.meaning.core
    if core.quarter and isinstance(year, Named) and year.year and year.month:
        ended = _ENDS.fullmatch(text, candidate.end, following.start)
        return replace(core, year=_year_of_quarter(core.quarter, year), borrowed=True) if ended is not None else None
    if year == _LAST_YEAR:
        figures = _FIGURES.fullmatch(text, candidate.end, following.start)
        return replace(core, base=_LAST_YEAR) if figures is not None and core.day is None else None
    if not isinstance(year, Named) or year != Named(year=year.year) or year.year is None:
        return None
    if (core.quarter or core.half) and _is_with_its_year(text, candidate, following):
        return replace(core, year=year.year, borrowed=True)
    nouns = _NOUNS_OF.fullmatch(text, candidate.end, following.start) or (
        core.month is not None and _MORNING_IN.fullmatch(text, candidate.end, following.start)
    )
    of_a_noun = text.startswith(" ", following.end) and NOUN_NEXT.match(text, following.end, following.end + _LONGEST)
    if not nouns or of_a_noun or text.startswith(("/", "-", "–"), following.end):
        return None  # "the May sales of 1996 cars"
    return replace(core, year=year.year, borrowed=True)


def year_of_pair(text: str, before: Candidate | None, candidate: Candidate) -> Named | None:
    """The "'18" of "between 1914 and '18" as 1918; None where no such pair stands there."""
    core = candidate.piece.meaning.core
    first = before.piece.meaning.core if before is not None else None
    if before is None or not isinstance(core, Named) or not isinstance(first, Named):
        return None
    if not core.short_year or core != Named(year=core.year, short_year=True) or first.short_year or first.year is None:
        return None
    if first != Named(year=first.year) or _PAIR.fullmatch(text, before.end, candidate.start) is None:
        return None
    century, over = divmod(first.year, 100)
    return replace(core, year=100 * (century + ((core.year or 0) % 100 <= over)) + (core.year or 0) % 100)


def year_ahead(text: str, candidate: Candidate, following: Candidate | None, published: int | None) -> Named | None:
    """The bare date of "was arrested on May 3 and freed on June 10, 1998" with the year told soon of the same subject,
    where that is long over; None where it may be of now."""
    core, later = candidate.piece.meaning.core, following.piece.meaning.core if following is not None else None
    if following is None or published is None or not isinstance(core, Named) or not isinstance(later, Named):
        return None
    if core.month is None or not vars(core).keys() <= {"month", "day"} or later.month is None or later.year is None:
        return None
    if not vars(later).keys() <= {"year", "month", "day"} or civil(published)[0] - later.year < _YEARS_OVER:
        return None
    verb = _AND_VERB.fullmatch(text, candidate.end, following.start)
    if verb is None or first_verb(verb["verb"].split()) != "past":
        return None
    if _BORN.search(text, max(0, candidate.start - _LONGEST), candidate.start):
        return None  # "born on May 3, died on June 10, 1998"
    turned = (core.month, core.day or 1) > (later.month, later.day or 31)
    return replace(core, year=later.year - turned, borrowed=True)


def year_it_ends(text: str, before: Candidate | None, candidate: Candidate) -> Named | None:
    """The name of a day or month with the year of a firm or a season that ends on it; None where none does.

    For "June 30" in "fiscal 1987 ending June 30" it is that of 1987, and for "March" in "the 1987/88 season, which
    ended in March" that of 1988.
    """
    core = candidate.piece.meaning.core
    if before is None or not isinstance(core, Named) or core.month is None:
        return None
    year = before.piece.meaning.core
    if not isinstance(year, Named) or year.year is None or year.month is not None:
        return None
    ends = _ENDS.fullmatch(text, before.end, candidate.start)
    if ends is None or core != Named(month=core.month, day=core.day):
        return None
    sure = before.piece.ends_pair or core.month >= _FIRST_SURE_MONTH
    of_firm = ends["noun"] or _OF_FIRM.search(text, max(0, before.start - _LONGEST_NAME), before.end)
    return replace(core, year=year.year, borrowed=True) if sure and of_firm else None


def _year_of_quarter(quarter: int, ends: Named) -> int:
    """The year whose quarter, by the calendar, ends nearest to the day that a firm's ends on: "the first quarter ended
    Dec. 31, 1986" is that of 1987, and "the second quarter ended June 30, 1995" that of 1995."""
    months = 12 * (ends.year or 0) + (ends.month or 0)
    return min(range(months // 12 - 1, months // 12 + 2), key=lambda year: abs(12 * year + 3 * quarter - months))


def _is_with_its_year(text: str, candidate: Candidate, following: Candidate) -> bool:
    """Whether a quarter is told together with its whole year: "for the fourth quarter and fiscal year 2014"."""
    join = _AND_YEAR.fullmatch(text, candidate.end, following.start)
    return join is not None and (len(join[0]) > len(" and ") or _OF_YEAR.match(text, following.start) is not None)
