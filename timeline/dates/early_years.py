"""Years before 1000, which have three figures: "on 23 April 997", "in February 474", and "in 533" where a text tells of
such times. After "480 BC" the years go on before Christ."""

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.meaning import Core, Meaning, Named
from timeline.late_patterns import late_pattern

# What follows a year and no count: "In February 474 he left", but "In February 474 houses burned".
_ENDS = (
    r"(?=\s?[,.;)](?!\s?\d)|\s*\Z|\s(?:he|she|it|they|his|her|its"
    r"|their|there|the|an?|when|while|but|by|at|near|under|after|before"
    r"|king|queen|emperor|pope|bishop|and (?:was|were|had|is|the|his|her|its|died|fell|left|took|won|lost|[a-z]+ed))\b)"
)
_BESIDE = late_pattern(rf"(?:,| of)? (?P<year>[1-9]\d\d){_ENDS}")
_OF_SEASON = late_pattern(r" of (?P<year>[1-9]\d\d)(?= [A-Z][a-z])")  # "in the spring of 322 Leonnatus came"
_LED = late_pattern(
    r"\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Ff]rom|[Aa]fter|[Bb]efore|[Aa]round|[Aa]bout|[Cc]irca|c\.|(?:late|early)\sas)\s"
    rf"(?P<year>[1-9]\d\d)(?:{_ENDS}|(?=(?:, [1-9]\d\d)*,? and [1-9]\d\d\b))"
)
_TWO_BESIDE = late_pattern(rf"(?:,| of)? (?P<year>[1-9]\d){_ENDS}")
_TWO_LED = late_pattern(rf"\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) (?P<year>[1-9]\d){_ENDS}")
_THE_YEAR = late_pattern(
    rf"\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Oo]f) (?P<words>the year (?P<year>[1-9]\d{{0,2}})){_ENDS}"
)
_SPAN = late_pattern(
    r"(?:(?<=\()|(?<=\(r\. )|(?<=\(c\. )|\b(?:[Ff]rom|[Bb]etween|ruled|reigned|lived|king|queen|emperor|pope|bishop)\s)"
    r"(?P<first>[1-9]\d\d)(?:\s?[–-]\s?|\s(?:to|and|until)\s(?:about\s|around\s)?)(?P<last>[1-9]\d\d)(?=\s?[),.;:]|\s(?!BC|AD|CE)[a-z]+\b)"
)
_SHORT_SPAN = late_pattern(
    r"\((?:r\. |c\. |ruled |reigned )?(?P<first>[1-9]\d\d)\s?[–-]\s?(?P<last>[1-9]\d)(?=[),;])"
)  # "(912-61)"
# "AD 69–79", "between AD 122 and 128".
_AFTER_CHRIST = late_pattern(
    r"\bA\.?D\.? (?P<first>[1-9]\d{0,2})(?:\s?[–-]\s?|\s(?:to|until)\s|(?<=[Bb]etween AD \d\d)\sand\s"
    r"|(?<=[Bb]etween AD \d{3})\sand\s)(?P<last>[1-9]\d{1,2})(?=\s?[),.;:]|\s[a-z]+\b|\s*\Z)"
)
# "In 793 he came", "in 801, 806 and 825", "the 830s": in a text that tells of such times by more than one of them.
_OPENS = late_pattern(rf"(?:\A|[.!?][\"”’)]*\s|\n\s*)[\"“‘(]?In [1-9]\d\d{_ENDS}")
_MAY_OPEN = re.compile(r"In [1-9]\d\d(?!\d)")  # told quickly, for texts that hold none
_LISTED = late_pattern(r"(?:, | and |, and )(?P<year>[1-9]\d\d)(?=\s?[,.;)](?!\d)|\s(?:and|but)\b|\s*\Z)")
_DECADE = late_pattern(r"\bthe (?:early |mid-|late )?(?P<decade>[1-9]\d)0s\b(?! BC)")
_AD = late_pattern(r"\bA\.?D\b")
_LONGEST = 120  # years of a life or a reign
_FEWEST_CENTURIES = 2  # one early century is told in news of any find
_LONG_TEXT = 20_000  # characters in which it shows whether a text tells of early times
_LAST_OF_TWO = 99
_FIRST_WRITTEN = 1000  # from this year on years have four figures
_RULE = "year of three figures"


def with_year_of_three(text: str, candidate: Candidate) -> Candidate:
    """A day, month or feast with the year of three figures that is written after it."""
    core = candidate.piece.meaning.core
    near = text[candidate.end : candidate.end + 5]
    if not isinstance(core, Named) or not _takes_a_year(core) or not any(sign.isdigit() for sign in near):
        return candidate
    year = _BESIDE.match(text, candidate.end) or (_OF_SEASON.match(text, candidate.end) if core.season else None)
    if year is None or (text[year.start()] == "," and core.day is None) or text[candidate.end - 1] == ".":
        return candidate
    return candidate.with_core(replace(core, year=int(year["year"])), end=year.end())


def _takes_a_year(core: Named) -> bool:
    named = core.month is not None or core.holiday is not None or core.season is not None
    return named and core.year is None and core.base is None and core.which is None and core.minute is None


def with_early_years(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with years of three figures added, in a text that tells of times before 1000 anyway."""
    early = [one.piece.meaning.core for one in found if _is_early(one.piece.meaning.core)]
    dated = any(isinstance(core, Named) and core.century is None for core in early)
    if not dated and len(early) < _FEWEST_CENTURIES and not _opens_with_years(text, told=bool(early)):
        return found
    found = tuple(_in_their_era(text, _with_first_century(text, found)))
    taken = {position for one in found for position in range(one.start, one.end)}
    out = list(found)
    told = iter(found)
    ahead: Candidate | None = next(told, None)
    before_christ = False
    for start, end, name, ends_pair in sorted(_years(text), key=lambda one: one[:2]):
        while ahead is not None and ahead.start < start:
            core = ahead.piece.meaning.core
            before_christ = _is_before_christ(core) if _is_early(core) else before_christ
            ahead = next(told, None)
        if taken.isdisjoint(range(start, end)):
            core = _before_christ(name) if before_christ else name
            out.append(Candidate.at(start, end, Meaning(core), _RULE, ends_pair=ends_pair))
            taken.update(range(start, end))
    return tuple(sorted(out, key=lambda one: one.start))


def _with_first_century(text: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with years of two figures, in a text that writes one with its era: after "66 AD", "June 68" and
    "in 69" are of that century."""
    years = [year for one in found if (year := _year_of_first(one.piece.meaning.core)) is not None]
    if not years:
        return found
    low, high = min(years) - _LONGEST // 2, max(years) + _LONGEST // 2  # years of one story
    out: list[Candidate] = []
    for one in found:
        core = one.piece.meaning.core
        beside = _TWO_BESIDE.match(text, one.end) if isinstance(core, Named) and _takes_a_year(core) else None
        near = beside is not None and low <= int(beside["year"]) <= high
        if near and beside is not None and isinstance(core, Named):
            one = one.with_core(replace(core, year=int(beside["year"])), end=beside.end())
        out.append(one)
    taken = {position for one in out for position in range(one.start, one.end)}
    for led in _TWO_LED.finditer(text):
        if low <= int(led["year"]) <= high and taken.isdisjoint(range(*led.span("year"))):
            out.append(Candidate.at(*led.span("year"), Meaning(Named(year=int(led["year"]))), _RULE))
    return tuple(sorted(out, key=lambda one: one.start))


def _year_of_first(core: Core) -> int | None:
    """The year of the first century that a name holds, if it holds one."""
    if not isinstance(core, Named) or core.year is None or core.short_year:
        return None
    return core.year if 0 < core.year <= _LAST_OF_TWO else None


def _in_their_era(text: str, found: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """The candidates, those of years of three figures before Christ where the text tells of such times: "June 323"."""
    before_christ = False
    for place, one in enumerate(found):
        core = one.piece.meaning.core
        if before_christ and isinstance(core, Named) and _is_century_between(text, found, place):
            yield one.with_core(Named(century=-(core.century or 0) - 1))
            continue
        if isinstance(core, Named) and before_christ and _has_no_era(text, one, core):
            yield one.with_core(replace(core, year=1 - (core.year or 0)))
            continue
        before_christ = _is_before_christ(core) if _is_early(core) else before_christ
        yield one


def _is_century_between(text: str, found: tuple[Candidate, ...], place: int) -> bool:
    """Whether a century of no era stands before one before Christ, after another: "the 17th century BC ... In the 13th
    century they came; by 1180 BC they had gone"."""
    core = found[place].piece.meaning.core
    if not isinstance(core, Named) or core.century is None or core.century < 0:
        return False
    if _AD.search(text, found[place].start, found[place].end):
        return False
    cores = (one.piece.meaning.core for one in found[place + 1 :])
    following = next((one for one in cores if isinstance(one, Named) and _names_years(one)), None)
    return following is not None and _is_before_christ(following)


def _names_years(core: Named) -> bool:
    return core.year is not None or core.decade is not None or core.century is not None


def _has_no_era(text: str, candidate: Candidate, core: Named) -> bool:
    """Whether a month or season ends in its year of three figures, with no "AD" before it."""
    written = core.year is not None and text[candidate.end - 4 : candidate.end] == f" {core.year}"
    dated = core.month is not None or core.season is not None or core.holiday is not None
    return written and dated and _is_early(core) and _AD.search(text, candidate.start, candidate.end) is None


def _opens_with_years(text: str, *, told: bool) -> bool:
    """Whether sentences open with years of three figures: "In 793 he came", and once more or in "the 830s", or where a
    century of such times is ``told`` too."""
    if _MAY_OPEN.search(text, 0, _LONG_TEXT) is None:
        return False
    opening = len(_OPENS.findall(text, 0, _LONG_TEXT))
    return opening > 1 or (opening == 1 and (told or _DECADE.search(text) is not None))


def _years(text: str) -> Iterator[tuple[int, int, Named, bool]]:
    """Where years and decades of three figures stand, which they are, and whether each ends a span of them."""
    for span in _SPAN.finditer(text):
        if abs(int(span["last"]) - int(span["first"])) <= _LONGEST:
            yield *span.span("first"), Named(year=int(span["first"])), False
            yield *span.span("last"), Named(year=int(span["last"])), True
    for span in _SHORT_SPAN.finditer(text):
        first = int(span["first"])
        last = first - first % 100 + int(span["last"])
        if first < last:
            yield *span.span("first"), Named(year=first), False
            yield *span.span("last"), Named(year=last), True
    for after_christ in _AFTER_CHRIST.finditer(text):
        if int(after_christ["last"]) > int(after_christ["first"]):
            yield *after_christ.span("last"), Named(year=int(after_christ["last"])), True
    for decade in _DECADE.finditer(text):
        yield *decade.span(), Named(decade=int(decade["decade"])), False
    for named in _THE_YEAR.finditer(text):
        yield *named.span("words"), Named(year=int(named["year"])), False
    for led in _LED.finditer(text):
        year: re.Match[str] | None = led
        while year is not None:
            yield *year.span("year"), Named(year=int(year["year"])), False
            year = _LISTED.match(text, year.end())


def _before_christ(name: Named) -> Named:
    return Named(year=1 - (name.year or 0)) if name.year is not None else Named(decade=-(name.decade or 0) - 1)


def _is_early(core: Core) -> bool:
    if not isinstance(core, Named) or core.base is not None:
        return False
    if core.year is not None:
        return core.year < _FIRST_WRITTEN and not core.short_year
    if core.decade is not None:
        return core.decade < _FIRST_WRITTEN // 10
    return core.century is not None and core.century < _FIRST_WRITTEN // 100


def _is_before_christ(core: Core) -> bool:
    return isinstance(core, Named) and ((core.year or 1) <= 0 or (core.century or core.decade or 0) < 0)
