"""The slots of a form that name a place on the calendar, each read into the field it fills."""

import re
from typing import Any

from timeline.dates.languages.hijri import hijri_day
from timeline.dates.languages.slots import key_of, plain, split
from timeline.dates.languages.table import Chooser, Language
from timeline.dates.lexicon import full_year
from timeline.dates.meaning import Frame, Named, Shift, Which
from timeline.dates.zones import zone_offset
from timeline.model import Grain

_WHICH: dict[Chooser, Which] = {
    "last": "past", "this": "this", "next": "coming", "that": "that", "following": "following", "previous": "previous",
    "penultimate": "before last",
}  # fmt: skip
STEPS: dict[Chooser, tuple[int, Frame]] = {
    "last": (-1, "publish"), "this": (0, "publish"), "next": (1, "publish"),
    "that": (0, "story"), "following": (1, "story"), "previous": (-1, "story"),
    "penultimate": (-2, "publish"),
}  # fmt: skip
_FROM_WORDS = {"weekday": "weekdays", "quarter": "ordinals", "semester": "ordinals"}
_SHORT = ("months_short", "weekdays_short")
_FIELD = {"semester": "half"}
_ROMAN = {"I": 1, "V": 5, "X": 10}
_HUNDREDS = 3  # figures of a century named by the hundreds of its years
_LATIN = str.maketrans("ХІ", "XI")  # Cyrillic letters that look like Roman figures
_NOON, _MIDNIGHT = 12 * 60, 24 * 60
_PM_PARTS = ("AF", "EV", "NI")
_WITHIN: dict[str, tuple[Grain, int]] = {  # "am 3. d. M.", "im Mai v. J.", "übernächsten Freitag"
    "thismonth": ("month", 0), "lastmonth": ("month", -1), "thisyear": ("year", 0), "lastyear": ("year", -1),
    "afternext": ("week", 1),
}  # fmt: skip
_THOUSANDS = re.compile(r"[.'’\s](?=\d{3}(?!\d))")
_MINUTES_SAID = frozenset({"minute", "half", "halfto", "quarterpast", "quarterto", "quarterinto"})
_ONE_OF_DAY = ("weekday", "day", "month", "holiday")

Said = dict[str, str]


def chooser_of(said: Said) -> Chooser | None:
    """The chooser among the slots that matched: ``"next"`` for "próximo"."""
    return next((name for name in STEPS if name in said), None)


def read_named(language: Language, said: Said) -> Named | None:
    """The name that the matched slots make: "20 de octubre" is ``Named(month=10, day=20)``; None for no date."""
    fields: dict[str, Any] = {}
    for slot, table in _FROM_WORDS.items():
        if slot in said:
            fields[_FIELD.get(slot, slot)] = number_of(language, table, said[slot])
    if "holiday" in said:
        fields |= _holiday(code_of(language, "holidays", said["holiday"]))
    fields |= _calendar(language, said) | _around(language, said)
    if fields.get("day") == 0 or ("century" in fields and fields["century"] is None):
        return None
    clock = _clock(language, said)
    if clock is None:
        return None
    fields |= clock | _counted(language, said)
    side = -1 if "ahead_of" in said else 1 if "after_it" in said else 0
    if side:
        fields["weekday_beside"] = fields.pop("weekday"), side  # "der Samstag vor Pfingsten"
    return Named(**(fields | _chosen(language, said)))


def _clock(language: Language, said: Said) -> dict[str, Any] | None:
    """The hour or the part of the day that is said, if any; None for an hour that no clock shows."""
    fields: dict[str, Any] = {}
    if "hour" in said or "hourname" in said:
        minute = _minute(language, said)
        if minute is None:
            return None
        fields |= {"minute": minute} | _zone(language, said)
        if _MINUTES_SAID.isdisjoint(said):
            fields["hour_only"] = True
    elif "noon" in said or "midnight" in said:
        late = 0 if "lead_after" in said else _MIDNIGHT  # it ends the day it is named with
        fields |= {"minute": _NOON if "noon" in said else late} | _zone(language, said)
    elif "part" in said:
        fields["part"] = code_of(language, "parts", said["part"])
    if "lastnight" in said:
        fields |= {"part": "NI", "overnight": "untold"}
    if "overnight" in said:
        fields["overnight"] = "untold"
    if "ends_on" in said:
        fields["beside"] = -1  # "Nacht zum Mittwoch" begins on Tuesday
    return fields


def _counted(language: Language, said: Said) -> dict[str, Any]:
    """The day, month or year that another word counts from the publish date: "gestern", "im Mai v. J."."""
    fields: dict[str, Any] = {}
    if "dayword" in said:
        fields["base"] = Shift("day", number_of(language, "day_words", said["dayword"]))
    for slot, (grain, count) in _WITHIN.items():
        if slot in said:
            fields["base"] = Shift(grain, count)
    return fields


def _chosen(language: Language, said: Said) -> dict[str, Any]:
    """Which of the days or months is meant: that of "last" or "next"."""
    chooser = chooser_of(said)
    if chooser is None:
        return {}
    if "part" in said and not any(slot in said for slot in _ONE_OF_DAY):
        return {"base": Shift("day", *STEPS["following" if chooser == "next" else chooser])}  # "the next morning"
    return {"which": which_of(language, said, chooser)}


def _around(language: Language, said: Said) -> dict[str, Any]:
    """What stands beside a day: its week or weekend, the day before it, or some days before or after it."""
    if "weekof" in said:
        return {"week_of": True}
    if "weekendof" in said:
        return {"nth_unit": "weekend"} if "holiday" in said else {"week_of": True, "weekend": True}
    for slot, side in (("before", -1), ("after", 1)):
        if slot in said:
            return {"beside": side}
        if f"days{slot}" in said:
            return {"beside": side * _days(language, said[f"days{slot}"])}
    return {}


def _days(language: Language, count: str) -> int:
    """How many days are counted: in words, or in figures with marks between thousands ("1 200") and a comma."""
    if not count[0].isdigit():
        return number_of(language, "numbers", count)
    return round(float(_THOUSANDS.sub("", count).replace(",", ".")))


def _holiday(code: str) -> dict[str, Any]:
    """A holiday by its name in ``timeline.dates.holidays``, or by its date: "10-03", or "2001-09-11" for one day;
    or its weekend: "easter weekend"."""
    figures, feast = code.split("-"), code.removesuffix(" weekend")
    if feast != code:
        return {"holiday": feast, "nth_unit": "weekend"}
    if not all(part.isdigit() for part in figures):
        return {"holiday": code}
    return dict(zip(("day", "month", "year"), map(int, reversed(figures)), strict=False))


def _in_table(language: Language, field: str, word: str) -> object:
    found = key_of(language, field, word)
    return key_of(language, f"{field}_short", word) if found is None and f"{field}_short" in _SHORT else found


def number_of(language: Language, field: str, word: str) -> int:
    """The number a word stands for in a field of the table: ``number_of(spanish, "months", "mayo")`` is 4."""
    if field == "ordinals" and word.isdigit():
        return int(word)
    found = _in_table(language, field, word)
    if found is None and field == "ordinals" and set(word.upper().translate(_LATIN)) <= set(_ROMAN):
        return _roman(word.upper())
    if not isinstance(found, int | float):
        raise ValueError(f"{word!r} is no number among the {field} of {language.name}")
    return int(found)


def code_of(language: Language, field: str, word: str) -> str:
    """The code a word stands for in a field of the table: ``code_of(spanish, "units", "año")`` is Y."""
    found = _in_table(language, field, word)
    if not isinstance(found, str):
        raise ValueError(f"{word!r} is no code among the {field} of {language.name}")
    return found


def step_of(language: Language, said: Said, chooser: Chooser | None) -> tuple[int, Frame]:
    """How many periods on a chooser points, and from where: "next" is ``(1, "publish")``."""
    if chooser is None:
        return 0, "story now"
    count, frame = STEPS[chooser]
    told = chooser == "next" and plain(said[chooser]) in split(plain(language.next_told))
    return count, "story now" if told else frame


def named_period(language: Language, word: str) -> tuple[str, int, Frame]:
    """The unit code of a period with a name of its own, its count and where that starts: "Vorjahr" is
    ``("Y", -1, "publish")``."""
    code, count = next(key for key, words in language.named_periods.items() if plain(word) in split(plain(words)))
    if plain(word) in split(plain(language.from_now)):
        return code, count, "story now"
    return code, count, "story" if code == "D" or plain(word) in split(plain(language.from_told)) else "publish"


def which_of(language: Language, said: Said, chooser: Chooser) -> Which:
    """The chooser that words say: "próximo" is the one that comes; where it may be that of the next week, "next"."""
    return "next" if said[chooser].lower() in language.unsure_next.split("|") else _WHICH[chooser]


def _calendar(language: Language, said: Said) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    if "month" in said:
        fields["month"] = number_of(language, "months", said["month"]) + 1
    if "monthfigure" in said:
        fields["month"] = int(said["monthfigure"])
    if "season" in said:
        fields["season"] = number_of(language, "seasons", said["season"]) + 1
    if "day" in said:
        fields["day"] = day_of(language, said["day"])
    if "year" in said:
        year = int(said["year"])
        fields["year"] = 1 - year if "bc" in said else year
    if "hijri" in said:
        return hijri_day(
            number_of(language, "hijri_months", said["hijri"]) + 1, int(said["hijriyear"]), int(said["day"])
        )
    if "shortyear" in said:
        fields |= {"year": full_year(int(said["shortyear"])), "short_year": True}
    if "decade" in said:
        fields["decade"] = decade_of(language, said["decade"])
    number = _century(language, said)
    if number is not None and "decade" in fields:
        fields["decade"] = (number - 1) * 10 + fields["decade"] % 10  # "the sixties of the 19th century"
    elif number is not None:
        fields["century"] = -number if "bc" in said else number - 1 if number else None
    return fields


def day_of(language: Language, word: str) -> int:
    """The day of a month in figures or words: ``day_of(french, "1er")`` is 1."""
    named = key_of(language, "day_names", word)
    return named if isinstance(named, int) else int(word)


def decade_of(language: Language, text: str) -> int:
    """The first three figures of a decade: ``decade_of(spanish, "ochenta")`` is 198."""
    if not text[0].isdigit():
        return 190 + number_of(language, "decades", text)
    if len(text) > 2:
        return int(text) // 10
    tens = int(text) // 10
    return (190 if tens >= 2 else 200) + tens


def _century(language: Language, said: Said) -> int | None:
    if "roman" in said:
        return _roman(said["roman"].upper())
    if "century" not in said:
        return None
    text = said["century"]
    if text.isdigit() and len(text) == _HUNDREDS:
        return int(text) // 100 + 11  # the Italian "’900" is the 20th
    return int(text) if text.isdigit() else number_of(language, "ordinals", text)


def _roman(text: str) -> int:
    text, total = text.translate(_LATIN), 0
    for letter, after in zip(text, [*text[1:], "I"], strict=True):
        total += -_ROMAN[letter] if _ROMAN[letter] < _ROMAN[after] else _ROMAN[letter]
    return total


def _minute(language: Language, said: Said) -> int | None:
    """Minutes since midnight of a clock time; a part of the day ("de la tarde") tells which half is meant."""
    hour = int(said["hour"]) if "hour" in said else _hour_named(language, said["hourname"])
    minute = int(said.get("minute", 0))
    part = code_of(language, "parts", said["part"]) if "part" in said else None
    if part in _PM_PARTS and hour < 12 and not (part == "NI" and hour < 6):
        hour += 12
    elif hour == 12 and (part in ("NI", "EH") or said.get("halfday", "").lower().startswith("a")):
        hour = 0
    elif said.get("halfday", "").lower().startswith("p") and hour < 12:
        hour += 12
    if "half" in said:
        minute = 30
    if "quarterpast" in said:
        minute = 15
    if "quarterinto" in said:
        hour, minute = hour - 1, 15
    if "quarterto" in said:
        hour, minute = hour - 1, 45
    if "halfto" in said:
        hour, minute = hour - 1, 30
    total = hour * 60 + minute
    if total == _MIDNIGHT and "hourname" not in said:
        return total  # "24 Uhr" ends its day
    return total % _MIDNIGHT if 0 <= total <= _MIDNIGHT else None


def _hour_named(language: Language, word: str) -> int:
    named = key_of(language, "hours", word)
    return named if isinstance(named, int) else number_of(language, "numbers", word)


def _zone(language: Language, said: Said) -> dict[str, Any]:
    if "zone" not in said:
        return {}
    name = key_of(language, "zones", said["zone"])
    if name == "":
        return {}
    name = str(name or said["zone"]).lower()
    german = {"mez": "cet", "mesz": "cest"}
    return {"zone": zone_offset(german.get(name, name)), "zone_name": "Z" if name in ("gmt", "utc") else name}
