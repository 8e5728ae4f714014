"""Years alone in a language without a word table, told by the word for year beside them: "w 2019 roku"."""

import re
from collections.abc import Iterator
from functools import cache

from timeline.dates.find import Candidate
from timeline.dates.languages.solar_hijri import YEARS as SOLAR_HIJRI
from timeline.dates.meaning import Meaning, Named
from timeline.dates.piece import Piece

# The word for year in the forms that stand before a year; where years are counted it has another form or place.
_LEADS = {
    "pl": "rok|roku|latach|lata", "cs": "rok|roku|roce|letech|léta", "sk": "rok|roku|rokoch|roky",
    "sl": "leto|leta|letu|letih",
    "hr": "godina|godine|godini|godinu|godinama|година|године|години|годину",
    "bg": "година|годините", "mk": "година|годината",
    "be": "год|годзе|гадах",
    "sv": "år|året|åren", "da": "år|året|årene", "no": "år|året|årene", "is": "árið|ári|árunum",
    "fi": "vuosi|vuonna|vuoden|vuodesta|vuoteen|vuosina|vuosien",
    "et": "aasta|aastal|aastatel", "ro": "anul|anului|anii",
    "ca": "any|anys", "gl": "ano|anos", "el": "έτος|έτους|έτη", "sq": "viti|vitin|vitit|vitet", "id": "tahun",
    "vi": "năm",
    "th": "ปี|พ\\.ศ\\.|ค\\.ศ\\.", "he": "[בלמהו]?שנת|[בלמהו]?שנה|[בלמהו]?שנים", "fa": "سال|سال‌های",
    "ur": "سال|سنہ", "hi": "साल|वर्ष|सन्|सन", "tl": "taong", "eu": "urtea",
}  # fmt: skip
# The forms that stand behind one.
_TAILS = {
    "pl": r" (?:roku|rok|r\.)", "hr": r"\. (?:godin[aeiu]|годин[аеуи]|god\.)",
    "bg": r" (?:година|г\.)", "mk": r" (?:година|г\.)",
    "be": r" (?:года|годзе|г\.)", "lt": r" (?:m\.|metais)", "lv": r"\. (?:gad[aāsu]|gadam)",
    "et": r"\. aasta(?:l|st|ni|ks)?",
    "tr": r" (?:yılı|yılında|yılının|yılından|yılına|yılındaki)", "az": r"(?:-?c[iıuü])? (?:ildə|ilin|ili)",
    "kk": r" (?:жылы|жылдың|жылдан)", "ka": r" (?:წელს|წლის|წლიდან)", "hy": r" (?:թ\.|թվականին|թվականի)",
    "hu": r"(?=-?(?:ban|ben|ra|re|ig|tól|től)\b)", "eu": r"(?=(?:an|ko|tik|ra)\b)",
    "bn": r" (?:সালে|সালের|সাল)",
    "ur": r" (?:ء|میں)", "ta": r" ஆம் ஆண்டு|(?=-ல்)",
}  # fmt: skip
# What makes it another thing: "każdego roku 2000 osób", "5 năm 2000 người"; "i år 2000" is "this year 2000".
_EVERY = re.compile(
    r"(?:\b(?:każdego|co|každý|každého|setiap|tiap|mỗi|joka|cada|hver|hvert|varje|fiecare|svake|svaki|всяка|всеки|секоја|"
    r"кожны|igal|çdo|her|هر|ہر|हर|प्रति|per)|ทุก|\d) ?\Z",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(r"\b[Ii] \Z")
_EVERY_REACH = 12  # characters
_ROUND = 50
_SAME = {"sr": "hr", "bs": "hr", "ms": "id", "nb": "no", "nn": "no"}
_AHEAD_OF_THE_COMMON = 543  # years the Buddhist era, which Thai papers count in, is ahead
_EARLIEST, _LATEST = 1000, 2199
_YEAR = r"(?<![\w.,:/-])(?P<year>\d{4})"
_DASH = r" ?[-–] ?"


def candidates(text: str, code: str) -> Iterator[Candidate]:
    """The years of a text beside which the word for year stands, and the last ones of stretches that begin with one."""
    for pattern in _patterns(_SAME.get(code, code)):
        for found in pattern.finditer(text):
            if _counts(text, found):
                continue
            for group in ("year", "last"):
                year = _common(int(found[group]), code) if found.groupdict().get(group) else None
                if year is not None:
                    start, end = found.span(group)
                    yield Candidate(start, end, Piece(0, end - start, Meaning(Named(year=year)), f"{code}: year"))


def _counts(text: str, found: re.Match[str]) -> bool:
    """Whether the figures count something and name no year."""
    start = found.start()
    if start == found.start("year"):
        return False
    this_year = found[0][0] in "åÅ" and _THIS_YEAR.search(text, max(0, start - 3), start) is not None
    if this_year and int(found["year"]) % _ROUND == 0:
        return True
    return _EVERY.search(text, max(0, start - _EVERY_REACH), start) is not None


def _common(year: int, code: str) -> int | None:
    if code == "th" and year > _LATEST:
        year -= _AHEAD_OF_THE_COMMON
    if code == "fa" and year in SOLAR_HIJRI:
        return None  # such a year lies in two of the common era
    return year if _EARLIEST <= year <= _LATEST else None


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    left = "" if code == "th" else r"(?<!\w)"
    behind = rf"(?:{_DASH}(?P<last>\d{{4}}))?(?![\d]|[.,:]\d)"
    forms = []
    if code in _LEADS:
        forms.append(rf"{left}(?:{_LEADS[code]}) ?(?P<year>\d{{4}}){behind}")
    if code in _TAILS:
        forms.append(rf"{_YEAR}(?:{_DASH}(?P<last>\d{{4}}))?(?:{_TAILS[code]})(?!\w)")
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)
