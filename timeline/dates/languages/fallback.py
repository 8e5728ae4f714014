"""Absolute dates in a language without a table, by the month names that dateparser has for it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from timeline.civil import days_in_month
from timeline.dates.find import Candidate
from timeline.dates.languages import east_asia, year_words
from timeline.dates.languages.month_names import PREFIXES, MonthNames, month_names
from timeline.dates.languages.solar_hijri import MONTHS, YEARS, solar_hijri_day
from timeline.dates.languages.vietnamese import SHAPES as VIETNAMESE
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.piece import Piece
from timeline.dates.rule import compiled
from timeline.dates.rules import NEUTRAL_RULES

CODES = {"no": "nb", "nn": "nb"}  # as dateparser calls them

_DAY = r"(?P<day>\d{1,2})"
_ORDINAL = r"(?:\.|[ºª]|:?[^\W\d_]{1,3}|-[^\W\d_]{1,5})?"  # "1.", "1:a", "1η", "3-go"
_BLANK = r"(?: |\u00a0|\u202f|-)"
_OF = r"(?:de |del |d['’]|του )?"
_BEFORE_YEAR = r"(?:,? (?:de |del |do |του |roku |roka |tahun |anul |leta )?|\u00a0|-)"
_YEAR = r"(?P<year>\d{4})(?!\d|[.,:]\d)"
_YEAR_FIRST = r"(?<![\w.,:/-])(?P<year>\d{4})(?:\.|ko|-?[^\W\d_]{1,4})? "
_YEAR_WORD = r"(?:m\.|gada|gadā|aasta|жылғы|жылдың|жылы|ilin|il|yılı|წლის|թ\.|оны) "
_LEFT = r"(?<!\w)(?<!\d[.,:/])"
_RIGHT = r"(?![\w\u0900-\u0963\u0966-\u0dff])"  # the vowel signs of Indian scripts are no letters to Python
# Languages that write the month first where no year stands before it, and what then marks the day as one.
_MARKED = {
    "hu": r"(?:\.|(?=-[^\W\d_]))",
    "lt": r"(?: ?d\.|(?=-[^\W\d_]))",
    "fi": r"\.(?= päiv)",
    "eu": r"(?=an\b|a\b|ko\b|tik\b|ra\b)",
}
_MONTH_FIRST = frozenset("hu lt fi eu ta te ml kn tl fil".split())
_UNBROKEN = frozenset({"th"})  # written without blanks between words
_CAPITALS = frozenset({"el"})  # where months are written with a capital letter in every form
_NUMERIC = re.compile(  # 3.2.2021, 3. 2. 2021, 31/3-2022, 31/3 2022
    r"(?<!\w)(?<!\d[.,:/-])(?P<a>\d{1,2})(?P<sep>\. ?|[/-])(?P<b>\d{1,2})(?:(?P=sep)|(?<=\d)[- ])"
    r"(?P<year>\d{4})(?!\d|[.,]\d)"
)
_YEAR_NUMERIC = re.compile(
    r"(?<!\w)(?<!\d[.,:/-])(?P<year>\d{4})(?P<sep>\. |[./])(?P<a>\d{1,2})(?P=sep)(?P<b>\d{1,2})(?!\d|[.,/-]\d)"
)
# A day that is one end of a stretch: "3-5 Mayıs 2024", "od 3 do 5 maja 2024".
_FIRST_DAY = re.compile(
    r"(?<![\w.,:/-])(?P<day>\d{1,2})\.?"
    r"(?: ?[-–] ?| (?:do|až|ila|și|i|a|og|och|ja|és|и|и на|ve|και|hingga|sampai|dan|ถึง|से|en) )\Z"
)
_FIRST_DAY_REACH = 14  # characters
# Words that are a month's name and another word: "cu 5 mai mult" is "with 5 more", "می" begins Persian verbs.
_NO_MONTH = {
    "ro": r"mai (?:mul[tțţ]|pu[țţt]in|mar[ei]|mic|bun|slab|sus|jos"
    r"|tân[ăe]r|tiner|vechi|scump|ieftin|rapid|lung|scurt|grav|devreme|târziu)",
    "fa": r"می ",
}
_THAI_ERA = 543  # years the Buddhist era is ahead
_PERSIAN = re.compile(
    rf"(?<!\w)(?P<day>\d{{1,2}}) (?P<name>{'|'.join(MONTHS)})(?: ماه)? (?:سال )?"
    rf"(?P<year>1[234]\d\d|[۱١][۲۳۴٢٣٤]\d\d)(?!\d)"
)
_LATEST_YEAR = 2199
_OLD, _ROUND = 1900, 50  # "1500" behind a month counts something rather than a year
_SENTENCE_START = re.compile(r"(?:\A|[.!?:]\s+|\n\s*)[\"„“«]?\Z")


def candidates(text: str, code: str) -> tuple[Candidate, ...]:
    """The written dates of a text in the language ``code``, the months with a year, and days without one."""
    found = [
        Candidate.at(*match.span(), meaning, rule.name)
        for rule in NEUTRAL_RULES
        if rule.name.startswith("ISO")
        for match in compiled(rule).finditer(text)
        if (meaning := rule.read(match)) is not None
    ]
    found += _in_figures(text, code)
    found += year_words.candidates(text, code)
    if code in east_asia.CODES:
        found += east_asia.candidates(text, code)
    elif code == "vi":
        found += _with_names(text, code, VIETNAMESE, None)
    elif (names := month_names(code)) is not None:
        found += _with_names(text, code, _shapes(code), names)
        found += _persian(text) if code == "fa" else ()
    return _apart(found)


@cache
def _shapes(code: str) -> tuple[re.Pattern[str], ...]:
    """The shapes of a date in a language, each with the groups it fills of day, name and year."""
    names = month_names(code)
    left, right = ("", "") if code in _UNBROKEN else (r"(?<!\w)", _RIGHT)
    prefix = PREFIXES.get(code, "")  # "ב" is written as part of the word: "ב-8 במאי", "במאי"
    of = rf"{_OF}{prefix}?" if prefix else _OF
    left = rf"(?:{left}|(?<=(?<!\w){prefix}))" if prefix else left
    name = rf"(?P<name>{names.pattern if names else '(?!)'}){right}"
    forms = [
        rf"{_LEFT}{_DAY}{_ORDINAL}{_BLANK}{of}{name}(?:\.?{_BEFORE_YEAR}{_YEAR}|(?!{_BEFORE_YEAR}\d{{4}}))",
        rf"{left}{name} {_DAY}{_ORDINAL},? {_YEAR}",
        rf"{_YEAR_FIRST}(?:{_YEAR_WORD})?{name}\.? {_DAY}(?:\.(?!\w)| d\.)?(?!\d)",
        rf"{_YEAR_FIRST}{_YEAR_WORD}{_DAY}\.? {name}",
        rf"{_YEAR_FIRST}(?:{_YEAR_WORD})?{name}(?! \d\d?(?!\d))",
        rf"{left}{name}\.?{_BEFORE_YEAR}{_YEAR}",
    ]
    if code in _MONTH_FIRST:
        forms.append(rf"{left}{name}\.? {_DAY}{_MARKED.get(code, '')}(?!\d|[.,:]\d)")
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


def _with_names(
    text: str, code: str, shapes: tuple[re.Pattern[str], ...], names: MonthNames | None
) -> Iterator[Candidate]:
    """What the shapes find, with the year that words beside it tell: "3 maja ubiegłego roku"."""
    for shape in shapes:
        for match in shape.finditer(text):
            named = _read(match, code, text, names)
            if named is None:
                continue
            start = min(match.start(group) for group, words in match.groupdict().items() if words)
            cut = names is not None and match.end() == match.end("name") and names.is_short(match["name"])
            end = match.end() + cut  # with its full stop
            if named.year is None and names is not None:
                step, end = _near_year(text, end, code)
                named = replace(named, base=Shift("year", step)) if step is not None else named
            kind = "date" if named.day else "month"
            yield Candidate(start, end, Piece(0, end - start, Meaning(named), f"{code}: {kind}"))
            yield from _day_before(text, start, named, code)


def _read(match: re.Match[str], code: str, text: str, names: MonthNames | None) -> Named | None:
    said = match.groupdict()
    day, year = (int(words) if (words := said.get(name)) else None for name in ("day", "year"))
    month = int(said["month"]) if names is None else _month(match, code, text, names)
    if month is None or not 1 <= month <= 12:
        return None
    if year is not None:
        year = _common_year(year, code)
        if year is None or (day is None and year < _OLD and year % _ROUND == 0):
            return None
    if day is not None and not 1 <= day <= days_in_month(year or 2000, month):
        return None
    return Named(year=year, month=month, day=day)


def _month(match: re.Match[str], code: str, text: str, names: MonthNames) -> int | None:
    """The month a match names, if its word is one here: not a cut one without a stop, nor "mai" of "mai mult"."""
    word, start, end = match["name"], match.start("name"), match.end("name")
    dated = match.groupdict().get("year") is not None
    between = dated and match.groupdict().get("day") is not None and match.start("day") < start  # "5 okt 2020"
    if not between and names.is_short(word) and text[end : end + 1] != ".":
        return None  # the Hungarian "már 2020" is "already 2020"
    if not dated and code in _NO_MONTH and re.compile(_NO_MONTH[code]).match(text, start):
        return None
    inflected = not names.is_listed(word) and code not in _CAPITALS
    if inflected and word[0].isupper() and not _SENTENCE_START.search(text, max(0, match.start() - 4), start):
        return None  # "Augustin 2020" is a name
    return names.month(word)


def _common_year(year: int, code: str) -> int | None:
    """The year of the common era; None for a number that is none."""
    if code in _UNBROKEN and year > _LATEST_YEAR:
        year -= _THAI_ERA
    return year if 1000 <= year <= _LATEST_YEAR else None


@cache
def _near_years(code: str) -> tuple[tuple[re.Pattern[str], int], ...]:
    names = month_names(code)
    return (
        tuple((re.compile(rf",? (?:{words})(?!\w)", re.IGNORECASE), step) for words, step in names.years)
        if names
        else ()
    )


def _near_year(text: str, end: int, code: str) -> tuple[int | None, int]:
    """How many years on the words behind a day say it is, "i fjor" is one back, and where they end."""
    for pattern, step in _near_years(code):
        if (found := pattern.match(text, end)) is not None:
            return step, found.end()
    return None, end


def _in_figures(text: str, code: str) -> Iterator[Candidate]:
    """Dates in figures: the year last stands behind day and month, the year first before month and day."""
    for pattern, year_first in ((_NUMERIC, False), (_YEAR_NUMERIC, True)):
        for match in pattern.finditer(text):
            first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
            month, day = (first, second) if year_first else (second, first)
            if month > 12 and not year_first:
                month, day = day, month
            named = _of_figures(year, month, day, code)
            if named is not None:
                piece = Piece(0, match.end() - match.start(), Meaning(named), f"{code}: date")
                yield Candidate(match.start(), match.end(), piece)


def _of_figures(year: int, month: int, day: int, code: str) -> Named | None:
    if code == "fa" and year in YEARS:
        found = solar_hijri_day(year, month, day)
        return Named(*found) if found else None
    common = _common_year(year, code)
    if common is None or not 1 <= month <= 12 or not 1 <= day <= days_in_month(common, month):
        return None
    return Named(year=common, month=month, day=day)


def _persian(text: str) -> Iterator[Candidate]:
    """Days of the Solar Hijri calendar with their year: "۱۷ آبان ۱۴۰۲"."""
    for match in _PERSIAN.finditer(text):
        found = solar_hijri_day(int(match["year"]), MONTHS.index(match["name"]) + 1, int(match["day"]))
        if found is not None:
            piece = Piece(0, match.end() - match.start(), Meaning(Named(*found)), "fa: date")
            yield Candidate(match.start(), match.end(), piece)


def _day_before(text: str, start: int, last: Named, code: str) -> list[Candidate]:
    """The first day of "3-5 Mayıs 2024", which has month and year from the last."""
    first = _FIRST_DAY.search(text, max(0, start - _FIRST_DAY_REACH), start)
    if first is None or last.day is None or not 0 < int(first["day"]) < last.day:
        return []
    piece = Piece(
        0, first.end("day") - first.start("day"), Meaning(replace(last, day=int(first["day"]))), f"{code}: first day"
    )
    return [Candidate(*first.span("day"), piece)]


def _apart(found: list[Candidate]) -> tuple[Candidate, ...]:
    """The candidates in text order, of two that overlap the longer."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
        elif candidate.end - candidate.start > kept[-1].end - kept[-1].start:
            kept[-1] = candidate
    return tuple(kept)
