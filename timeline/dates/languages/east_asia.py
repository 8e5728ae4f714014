"""Dates of Chinese, Japanese and Korean: 2023年11月8日, 令和3年5月, 二〇二〇年一月二十三日, 11월 8일."""

import re
from collections.abc import Iterator

from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named, Shift
from timeline.dates.piece import Piece

CODES = frozenset({"zh", "ja", "ko"})
_FIGURES = "〇一二三四五六七八九"
_TEN = "十"
_NUMBER = rf"(?:\d{{1,2}}|[{_FIGURES[1:]}{_TEN}]{{1,3}})"
_YEAR = rf"(?:\d{{4}}|[{_FIGURES}零○]{{4}})"
# The first year of an era less one.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
_LEAD = r"(?:(?:西元|公元|西暦) ?)?"
_NEAR = {
    "去年": -1, "昨年": -1, "今年": 0, "本年": 0, "明年": 1, "来年": 1, "來年": 1,
    "작년": -1, "지난해": -1, "올해": 0, "금년": 0, "내년": 1,
}  # fmt: skip
_NO_YEAR_KNOWN = r"(?<!同年)(?<!翌年)(?<!前年)(?<!次年)(?<!每年)(?<!毎年)(?<!같은 해 )(?<!이듬해 )(?<!매년 )"
_WHICH = (
    rf"(?:{_LEAD}(?P<year>{_YEAR}) ?[年년] ?|(?P<era>{'|'.join(_ERAS)}) ?(?P<of_era>\d{{1,3}}|元|{_NUMBER}) ?年 ?"
    rf"|(?P<near>{'|'.join(_NEAR)})の? ?)"
)
_DATE = re.compile(
    rf"(?<!\d){_NO_YEAR_KNOWN}{_WHICH}?(?<![\d.,・])"
    rf"(?P<month>{_NUMBER}) ?[月월] ?(?P<day>{_NUMBER}) ?(?P<sign>[日号號일])(?!間|间|程)"
    rf"(?:(?:至|到|から|[〜~～–—-]|부터 ?|에서 ?) ?(?P<last>{_NUMBER}) ?[日号號일](?!間|间))?"
)
_MONTH = re.compile(rf"(?<!\d){_WHICH}(?P<month>{_NUMBER}) ?[月월](?! ?{_NUMBER} ?[日号號일])")
# A month alone in figures; counted months have another word, "3个月", "3か月", "3개월".
_BARE_MONTH = re.compile(
    rf"(?<![\d.,年년度-]){_NO_YEAR_KNOWN}(?<!年 )(?<!년 )(?P<month>\d{{1,2}}) ?[月월](?! ?{_NUMBER} ?[日号號일]|病)"
)
_BARE_YEAR = re.compile(  # not the 2000 years of "2000年間" and "2000년 동안"
    rf"(?<![\d第約约])(?<!過去)(?<!过去)(?:{_LEAD}(?P<year>(?:1[5-9]|20)\d\d|[一二][{_FIGURES}零○]{{3}})"
    rf"|(?P<era>{'|'.join(_ERAS)}) ?(?P<of_era>\d{{1,3}}|元|{_NUMBER})) ?[年년]"
    rf"(?![代度間间前後后来來以半的史]*(?<=[代度間间前後后来來以半史])|간|대|도|째|만에| ?동안| ?전"
    rf"| ?{_NUMBER} ?[月월])"
)
_SHAPES = ((_DATE, "date"), (_MONTH, "month"), (_BARE_MONTH, "month"), (_BARE_YEAR, "year"))
_MOST_MONTHS, _MOST_DAYS = 12, 31


def candidates(text: str, code: str) -> Iterator[Candidate]:
    """The dates, months and years of a text; the same words may be found in more than one shape."""
    for pattern, kind in _SHAPES:
        for found in pattern.finditer(text):
            named = _read(found.groupdict())
            if named is not None:
                end = found.end("sign") if kind == "date" else found.end()
                yield Candidate(found.start(), end, Piece(0, end - found.start(), Meaning(named), f"{code}: {kind}"))
                if found.groupdict().get("last"):
                    yield from _last_day(found, named, code)


def _last_day(found: re.Match[str], first: Named, code: str) -> Iterator[Candidate]:
    """The last day of "11月6日至8日", which has month and year from the first."""
    day, start = _number(found["last"]), found.start("last")
    if (first.day or 0) < day <= _MOST_DAYS:
        named = Named(year=first.year, month=first.month, day=day, base=first.base)
        yield Candidate(start, found.end(), Piece(0, found.end() - start, Meaning(named), f"{code}: last day"))


def _read(said: dict[str, str | None]) -> Named | None:
    month, day = (_number(words) if (words := said.get(name)) else None for name in ("month", "day"))
    if (month is not None and not 1 <= month <= _MOST_MONTHS) or (day is not None and not 1 <= day <= _MOST_DAYS):
        return None
    year, base = None, None
    if words := said.get("year"):
        year = int(_in_figures(words))
    elif era := said.get("era"):
        year = _ERAS[era] + (1 if said["of_era"] == "元" else _number(said["of_era"] or ""))
    elif near := said.get("near"):
        base = Shift("year", _NEAR[near])
    return Named(year=year, month=month, day=day, base=base)


def _number(words: str) -> int:
    """A number up to 99: "23", "二十三", "十"; figures of any script."""
    if _TEN not in words:
        return int(_in_figures(words))
    tens, _, ones = words.partition(_TEN)
    return 10 * (int(_in_figures(tens)) if tens else 1) + (int(_in_figures(ones)) if ones else 0)


def _in_figures(words: str) -> str:
    return "".join(str(_FIGURES.index(sign)) if sign in _FIGURES else "0" if sign in "零○" else sign for sign in words)
