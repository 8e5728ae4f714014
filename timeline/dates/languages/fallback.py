"""Absolute dates in a language without a table: dateparser reads isolated strings, never a running text."""

import re
from dataclasses import replace
from functools import lru_cache

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.dates.piece import Piece
from timeline.dates.rule import compiled
from timeline.dates.rules import NEUTRAL_RULES

_NAME = r"[^\W\d_][^\s\d,.;:()/-]{0,19}\.?"  # the marks of Indian scripts are no letters
_DAY = r"\d{1,2}(?:\.|[^\W\d_]{1,3})?"
_YEAR = r"[12١٢۱۲१२১২]\d\d\d(?!\d)"
# Shapes a written date has; what is none of them is never handed on. Bounded, so that a scan stays linear.
_DATES = re.compile(
    rf"(?<!\w)(?:{_DAY}(?:[ \u00a0-]{_NAME}){{1,3}},?[ \u00a0-]{_YEAR}|{_NAME} {_DAY},? {_YEAR}"
    rf"|{_YEAR}\.? (?:m\. )?{_NAME} {_DAY}(?: d\.)?"
    rf"|\d{{1,2}} tháng \d{{1,2}}(?: năm |, ?){_YEAR}|\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}(?!\.?\d))"
    r"|(?<!\d)\d{4}(?:年\d{1,2}月\d{1,2}日|년 ?\d{1,2}월 ?\d{1,2}일)"
)
_MONTHS = re.compile(
    rf"(?<!\w)(?:{_NAME}(?: de| del| do)? {_YEAR}|{_YEAR}\.? {_NAME})(?!\w)"
    r"|(?<!\d)\d{4}(?:年\d{1,2}月(?!\d)|년 ?\d{1,2}월(?! ?\d))|tháng \d{1,2} năm \d{4}"
)
_SMALL_WORDS = re.compile(r"\b(?:de|del|do|m\.|d\.)(?=\s|$)")  # "of", and the Lithuanian "year" and "day"
# A day that is one end of a stretch: "3-5 Mayıs 2024", "od 3 do 5 maja 2024".
_FIRST_DAY = re.compile(r"(?<![\w.,:/-])(?P<day>\d{1,2})\.?(?: ?[-–] ?| (?:do|až|ila|și) )\Z")
_FIRST_DAY_REACH = 10  # characters
_LAST_LETTER = re.compile(r"(?<=[^\W\d_]{3})[^\W\d_]\b")
CODES = {"no": "nb", "nn": "nb"}  # as dateparser calls them


def candidates(text: str, code: str) -> tuple[Candidate, ...]:
    """The fully written dates and the months with a year of a text in the language ``code``."""
    found = [
        Candidate.at(*match.span(), meaning, rule.name)
        for rule in NEUTRAL_RULES
        if rule.name.startswith("ISO")
        for match in compiled(rule).finditer(text)
        if (meaning := rule.read(match)) is not None
    ]
    for pattern, with_day in ((_DATES, True), (_MONTHS, False)):
        for match in pattern.finditer(text):
            named = _read(match[0], code, with_day)
            if named is not None:
                piece = Piece(
                    0, match.end() - match.start(), Meaning(named), f"{code}: {'date' if with_day else 'month'}"
                )
                found.append(Candidate(match.start(), match.end(), piece))
                found += _day_before(text, match.start(), named, code)
    return _apart(found)


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


@lru_cache(maxsize=16_384)
def _read(words: str, code: str, with_day: bool) -> Named | None:
    """What dateparser makes of the words, of the words without small ones, or of a month in another case."""
    bare = " ".join(_SMALL_WORDS.sub(" ", words).split())
    tried = dict.fromkeys((words, bare, _LAST_LETTER.sub("", bare)))
    return next((named for each in tried if (named := _read_as_written(each, code, with_day)) is not None), None)


def _read_as_written(words: str, code: str, with_day: bool) -> Named | None:
    import dateparser

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"] if with_day else ["month", "year"],
        "PARSERS": ["absolute-time"],  # relative ones would read the clock
        "PREFER_LOCALE_DATE_ORDER": True,
    }
    try:
        found = dateparser.parse(words, languages=[CODES.get(code, code)], settings=settings)
    except ValueError:  # a language dateparser does not know
        return None
    if found is None:
        return None
    return Named(year=found.year, month=found.month, day=found.day if with_day else None)
