"""Counts of a word table to their meaning: "vor zwei Jahren", "hace dos semanas", "les trois derniers mois"."""

import re
from dataclasses import replace

from timeline.dates.languages.names import Said, code_of, number_of
from timeline.dates.languages.slots import key_of, plain, said_in, split
from timeline.dates.languages.table import Language
from timeline.dates.lexicon import GRAIN_OF_UNIT, Mod
from timeline.dates.meaning import Frame, Length, Meaning, Shift, shift_of
from timeline.dates.rule import Match
from timeline.dates.timex_length import length
from timeline.model import Grain

GRAINS: dict[str, Grain] = GRAIN_OF_UNIT | {"H": "half", "SE": "season"}
# Units that count others: they have no letter of their own in TIMEX3.
_AS_SMALLER: dict[str, tuple[str, int]] = {"H": ("M", 6), "SE": ("M", 3), "LU": ("Y", 5), "TR": ("Y", 3)}
_STEP_AS: dict[str, tuple[str, int]] = {
    "F": ("W", 2),
    "DE": ("Y", 10),
    "CE": ("Y", 100),
    "NI": ("D", 1),
    "LU": ("Y", 5),
    "TR": ("Y", 3),
}
_SIZES = ("S", "TM", "TH", "D", "W", "M", "Y")  # units that one length may count together, the smallest first
_YEARS_LIKE_A_DATE = 1000  # "2019 года и два месяца спустя" begins with a year and no length
_LARGEST = 10**11  # the years of the universe; a count above this is no length that news speaks of
_TIMES_MORE = (100, 1_000, 1_000_000, 1_000_000_000)  # number words that multiply what stands before them
_LONGEST_NUMBER = 3  # words that one entry is written with, with hyphens between
_FIGURES = re.compile(r"(?P<figures>\d(?:[\d.,'’\s]*\d)?)\s?(?P<times>\D.*)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.'’\s]\d{3})+")


def unit_of(language: Language, word: str) -> str:
    """The code of a unit by its word: "Wochen" is ``"W"``."""
    one = key_of(language, "units", word)
    return code_of(language, "plurals", word) if one is None else str(one)


def among(entry: str, words: str) -> bool:
    """Whether words are one of an entry, however they are spaced, cased or written: "ca" is "ca."."""
    return plain(words) in map(plain, split(entry))


def _number(language: Language, text: str) -> float | None:
    """The number a count says: figures with a decimal comma or marks between the thousands, with a word that multiplies
    them behind them or not, or words that add up."""
    written = _FIGURES.fullmatch(text)
    if written is not None:
        times = key_of(language, "numbers", written["times"]) if written["times"] else 1
        return _figures(written["figures"]) * times if isinstance(times, int | float) else None
    whole = key_of(language, "numbers", text)
    if isinstance(whole, int | float):
        return float(whole)
    total, words = 0.0, plain(text).replace("-", " ").split()
    while words:
        value, many = _first_number(language, words)
        if many == 1 and (words[0] in split(language.number_join) or words[0] in split(language.of)):
            words = words[1:]
            continue
        if value is None:
            return None
        total = (total or 1.0) * value if value in _TIMES_MORE else total + value
        words = words[many:]
    return total


def _first_number(language: Language, words: list[str]) -> tuple[float | None, int]:
    """The number that the first words say, and how many they are: "quatre-vingt-dix" is one word of three."""
    for many in range(min(_LONGEST_NUMBER, len(words)), 0, -1):
        value = key_of(language, "numbers", "-".join(words[:many]))
        if isinstance(value, int | float):
            return value, many
    value = key_of(language, "numbers", words[0][1:]) if words[0][0] in language.clitics else None
    return (value if isinstance(value, int | float) else None), 1


def _figures(text: str) -> float:
    if _THOUSANDS.fullmatch(text):
        return float("".join(filter(str.isdigit, text)))
    return float(text.replace(",", "."))


def count_of(language: Language, said: Said) -> tuple[str, float | None] | None:
    """The unit code and the count of a length; the count is None for "several". None when it is no length."""
    if "dual" in said:
        return code_of(language, "duals", said["dual"]), 2.5 if "half" in said else 2.0
    code = unit_of(language, said["unit"])
    words = said.get("count", "")
    if among(language.some, words):
        return code, None
    count = 2.0 if among(language.couple, words) else _number(language, words) if words else 1.0
    if count is None or count > _LARGEST or ("least" in said and not _is_less(language, said["least"], count)):
        return None
    return code, count + (0.5 if "half" in said else 0.25 if "quartermore" in said else 0.0)


def _is_less(language: Language, words: str, count: float) -> bool:
    least = _number(language, words)
    return least is not None and least < count


def _mod(language: Language, said: Said) -> Mod | None:
    mods = {plain(word): mod for mod, entry in language.quantities.items() for word in split(entry)}
    if "quantity" in said:
        return mods.get(plain(said["quantity"]))
    return "APPROX" if among(language.couple, said.get("count", "")) else None


def _shift_by(language: Language, found: Match, sign: int, frame: Frame) -> Meaning | None:
    said = said_in(found)
    counted = count_of(language, said)
    if counted is None:
        return None
    code, number = counted
    if number is None:
        return Meaning(length_of(code, None))
    code, times = (_AS_SMALLER | _STEP_AS).get(code, (code, 1))
    number *= times
    if code not in GRAINS:
        return None
    shift = shift_of(GRAINS[code], sign * number, frame)
    mod = _mod(language, said) or ("APPROX" if "least" in said else None)
    day = number_of(language, "day_words", said["dayword"]) if "dayword" in said else 0
    if shift.unit == "day":
        return Meaning(replace(shift, count=shift.count + day), mod)
    if {"today", "dayword"} & said.keys():
        shift = replace(shift, then=Shift("day", day))  # "gestern vor zehn Jahren"
    return Meaning(shift, mod)


def read_ago(language: Language, found: Match) -> Meaning | None:
    """ "vor zwei Jahren": counted back from now."""
    return _shift_by(language, found, -1, "publish")


def read_hence(language: Language, found: Match) -> Meaning | None:
    """ "in zwei Wochen": counted on from now."""
    return _shift_by(language, found, 1, "onward" if "onward" in said_in(found) else "publish")


def read_later(language: Language, found: Match) -> Meaning | None:
    """ "zwei Tage später": counted on from what was told."""
    return _shift_by(language, found, 1, "story")


def read_earlier(language: Language, found: Match) -> Meaning | None:
    """ "zwei Tage zuvor": counted back from what was told."""
    return _shift_by(language, found, -1, "story")


def length_of(code: str, count: float | None, reach: int = 0) -> Length:
    """A length of so many units; half-years and seasons count as months."""
    code, times = _AS_SMALLER.get(code, (code, 1))
    return length(code, count * times if count is not None else None, reach)


def _goes_on(code: str, count: float | None, small: str) -> bool:
    """Whether a length goes on in a smaller unit: "two hours and ten minutes", but not "ten minutes and two weeks"."""
    sized = code in _SIZES and small in _SIZES and _SIZES.index(small) < _SIZES.index(code)
    return sized and count is not None and count == int(count) and count < _YEARS_LIKE_A_DATE


def read_length(language: Language, found: Match, reach: int = 0) -> Meaning | None:
    """ "zwei Stunden und zehn Minuten": a length, of one unit or of several."""
    said = said_in(found)
    counted = count_of(language, said)
    if counted is None:
        return None
    whole = length_of(*counted, reach)
    if "more" in said:
        more = _number(language, said["more"])
        code = unit_of(language, said["small"]) if "small" in said else "TM"  # "1h47"
        if more is None or not _goes_on(*counted, code):
            return None
        tail = length_of(code, more).value
        clock = whole.value.startswith("PT") and tail.startswith("PT")
        joined = whole.value + tail.removeprefix("PT" if clock else "P")
        whole = Length(whole.unit, whole.count, joined, reach)
    return Meaning(whole, _mod(language, said))


def read_reach_back(language: Language, found: Match) -> Meaning | None:
    """ "die letzten drei Monate": a length up to now."""
    return read_length(language, found, -1)


def read_reach_on(language: Language, found: Match) -> Meaning | None:
    """ "die nächsten drei Monate": a length from now on."""
    return read_length(language, found, 1)


def read_plural(language: Language, found: Match) -> Meaning | None:
    """A unit in the plural without a number: "durante años" is PXY."""
    return Meaning(length_of(unit_of(language, said_in(found)["unit"]), None))
