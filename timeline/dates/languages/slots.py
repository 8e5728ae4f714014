"""What the slots of a form stand for: each a pattern made of a language's words, most with a group of their name."""

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from timeline.dates.languages.table import Language

_SLOT = re.compile(r"\{([a-z_]+)\}")
_ELIDED = re.compile(r"^[وف]?لل")
_AGAIN = "__"  # between the name of a slot and the number of its group
_DAY = r"[0٠]?[1-9١-٩]|[12١٢]\d|[3٣][01٠١]"  # figures may be Arabic ones
_YEAR = r"(?:[1١]\d|[2٢][0٠])\d\d"
_HOUR, _MINUTE = r"(?:[01٠١]?\d|[2٢][0-4٠-٤])", r"[0-5٠-٥]\d"
_CLOCK = rf"(?P<hour>{_HOUR})(?P<sep>[:.hч])(?P<minute>{_MINUTE})(?![.:]?\d)"
_ROMAN = r"[IVXХІ]{1,5}"  # the last two are Cyrillic
_TEN, _HUNDRED = 10, 100
_NUMBER = r"(?:\d{1,3}(?:[.'’ ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)"
_MULTIPLIERS = (1_000, 1_000_000, 1_000_000_000)  # written behind figures as well: "40 mil"


def split(words: str) -> list[str]:
    """The words of a string of the table."""
    return [word for word in words.split("|") if word]


_SAME_LETTERS = (
    ("أ", "ا"),
    ("إ", "ا"),
    ("آ", "ا"),
    ("ё", "е"),
    ("’", "'"),
    ("ʼ", "'"),
)  # that many writers do not tell apart


def folded(text: str) -> str:
    """The text in lower case with every character in its place, and letters often interchanged as one."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if not lower.isascii():
        for letter, same in _SAME_LETTERS:
            lower = lower.replace(letter, same)
    return lower


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """Words as look-ups use them: folded, one blank between, no stop at the end."""
    return " ".join(folded(text).split()).rstrip(".")


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; ``a^`` where there are none."""
    found = sorted({word for word in words if word}, key=lambda word: (-len(word), word))
    return "|".join(_written(word) for word in found) or r"(?!)"


def _written(word: str) -> str:
    body = re.escape(word.removesuffix(".")).replace(r"\ ", " ").replace("'", "['’ʼ]").replace("ё", "[её]")
    body = re.sub("[اأإآ]", "[اأإآ]", body)
    if word.startswith("ال"):  # written onto "ل" it loses its first letter: "للعام"
        body = r"(?:[اأإآ]|(?<=ل))" + body.removeprefix("[اأإآ]")
    return rf"{body}\b\.?" if word.endswith(".") else body


def _group(name: str, *tables: Iterable[str]) -> str:
    return rf"(?P<{name}>{alternatives(word for table in tables for entry in table for word in split(entry))})"


def _words(table: dict[str, str]) -> Iterable[str]:
    return (word for entry in table.values() for word in split(entry))


def _optional(words: str) -> str:
    """Words that may be missing, with the blank after them; an elided one ("l'") has none."""
    elided = [word for word in split(words) if word.endswith("'")]
    whole = [word for word in split(words) if not word.endswith("'")]
    parts = [rf"(?:{alternatives(whole)}) "] if whole else []
    parts += [rf"(?:{alternatives(elided)}) ?"] if elided else []
    return rf"(?:{'|'.join(parts)})?" if parts else ""


def _count(language: Language) -> str:
    some = alternatives([*split(language.some), *split(language.couple)])
    times = alternatives(word for number in _MULTIPLIERS for word in split(language.numbers.get(number, "")))
    any_word = alternatives(word for entry in language.numbers.values() for word in split(entry))
    millions = alternatives(word for number in _MULTIPLIERS[1:] for word in split(language.numbers.get(number, "")))
    apart = rf"(?!(?:{millions}) (?:{any_word})\b)"  # "5 millions un an plus tôt"
    return rf"(?P<count>{some}|{_NUMBER}(?: ?(?:{times}))?|{apart}{_number_words(language)})"


def _number_words(language: Language) -> str:
    """A number in words: one, or several that add up, of which one is ten or more; "two three" are two numbers.

    Behind tens "and" leads to less than twenty, "treinta y dos", behind hundreds to less than one: "entre seis y doce"
    and "entre veinte y treinta" are two numbers.
    """
    any_word = _numbers(language, 0, math.inf)
    if not language.number_join:
        return rf"(?:{any_word})"
    large = _numbers(language, _TEN, math.inf)
    if language.number_join in language.clitics:  # written onto the next: "خمسة وعشرين"
        join = f" {language.number_join}"
        return rf"(?:(?:{large}|(?:{any_word}){join}(?:{large}))(?:{join}(?:{any_word}))*|{any_word})"
    join = rf"[ -](?:{alternatives(split(language.number_join))})[ -]"
    tens = rf"{_behind(language, 2 * _TEN, _HUNDRED)}{join}(?:{_numbers(language, 1, 2 * _TEN)})"
    hundreds = rf"{_behind(language, _HUNDRED, math.inf)}{join}(?:{_numbers(language, 1, _HUNDRED)})"
    times = rf"(?:{any_word})[ -](?:{_numbers(language, _HUNDRED, math.inf)})"  # "dos mil", but "cada uno quince años"
    return rf"(?:(?:{large}|{times})(?:[ -](?:{any_word})|{tens}|{hundreds})*|{any_word})"


def _numbers(language: Language, low: float, high: float) -> str:
    """A pattern of the words for numbers from ``low`` on, below ``high``."""
    return alternatives(w for number, entry in language.numbers.items() if low <= number < high for w in split(entry))


def _behind(language: Language, low: float, high: float) -> str:
    """A pattern of the place behind a single word for such a number."""
    words = (w for number, entry in language.numbers.items() if low <= number < high for w in split(entry))
    return "(?:" + "|".join(rf"(?<={_written(word)})" for word in words if " " not in word) + ")"


def _least(language: Language) -> str:
    """The smaller of two numbers that a count lies between, with the joint: "zwei bis " of "zwei bis drei Tage"."""
    words = alternatives(word for entry in language.numbers.values() for word in split(entry))
    return rf"(?P<least>\d+|{words})(?: (?:{alternatives(split(language.count_or))}) |, | ?[-–—] ?)"


def _up_to(ordinals: dict[int, str], last: int) -> list[str]:
    return [word for number in range(1, last + 1) for word in split(ordinals[number])]


def _figures(language: Language) -> dict[str, str]:
    """The slots of days, years, decades, centuries and clock times, which are mostly figures."""
    final = split(language.final)  # "the last century" is not the fourth
    ordinals = alternatives(w for entry in language.ordinals.values() for w in split(entry) if w not in final)
    return {
        "day": rf"(?P<day>{_DAY})",
        "first": rf"(?P<first>{_DAY})",
        "dayname": _group("day", language.day_names.values()),
        "monthfigure": r"(?P<monthfigure>[0٠]?[1-9١-٩]|[1١][0-2٠-٢])",
        "year": rf"(?P<year>{_YEAR})",
        "first_year": rf"(?P<firstyear>{_YEAR})",
        "first_month": _group("firstmonth", language.months),
        "first_season": _group("firstseason", language.seasons),
        "any_year": r"(?P<year>\d{1,4})",
        "shortyear": r"(?P<shortyear>\d\d)",
        "hijri": _group("hijri", language.hijri_months),
        "hijri_year": r"(?P<hijriyear>[1١][34٣٤][0-9٠-٩]{2})",
        "bc": rf"(?P<bc>{alternatives(split(language.before_christ))})",
        "decade": r"(?P<decade>(?:1\d|20)?\d0)",
        "decade_word": _group("decade", language.decades.values()),
        "century": rf"(?P<century>[12]?\d|{ordinals})",
        "first_century": rf"(?P<firstcentury>[12]?\d|{_ROMAN}|{ordinals})",
        "first_decade": rf"(?P<firstdecade>(?:1\d|20)?\d0|{alternatives(split('|'.join(language.decades.values())))})",
        "roman": rf"(?P<roman>{_ROMAN})",
        "portion": _group("portion", language.portions.values()),
        "halfday": r"(?P<halfday>[ap]) ?\.? ?m\b\.?",
        "clock": _CLOCK,
        "hour": rf"(?P<hour>{_HOUR})",
        "first_hour": rf"(?P<firsthour>{_HOUR})",
        "minute": rf"(?P<minute>{_MINUTE})",
        "noon": _group("noon", [language.noon]),
        "midnight": _group("midnight", [language.midnight]),
        "zone": rf"(?P<zone>GMT|UTC|CET|CEST|MEZ|MESZ|MSK|{alternatives(_words(language.zones))})",
        "holiday": _group("holiday", language.holidays.values()),
        "today": _group("today", [language.day_words[0]]),
        "every": _group("every", [language.every]),
        "dash": r"[-–—]",
        "al": r"(?:ا|(?<=ل))ل",
        "clitic": rf"(?P<lead>[{language.clitics}]{{1,2}})?" if language.clitics else "",
    }


@cache
def slots(language: Language) -> dict[str, str]:
    """Every slot of a language by name."""
    mods = [word for entry in language.quantities.values() for word in split(entry)]
    choosers = {name: _group(name, [words]) for name, words in language.choosers.items()}
    return (
        choosers
        | _figures(language)
        | {
            "art": _optional(language.articles),
            "of": _optional(language.of),
            "month": _group("month", language.months),
            "mon": _group("month", language.months, language.months_short),
            "weekday": _group("weekday", language.weekdays),
            "wday": _group("weekday", language.weekdays, language.weekdays_short),
            "season": _group("season", language.seasons),
            "unit": _group("unit", language.units.values(), language.plurals.values()),
            "one": _group("unit", language.units.values()),
            "weekend": _group("unit", [language.units.get("WE", "")]),
            "many": _group("unit", language.plurals.values()),
            "small": _group("small", language.units.values(), language.plurals.values()),
            "dual": _group("dual", language.duals.values()),
            "dayword": _group("dayword", language.day_words.values()),
            "named": _group("named", language.named_periods.values()),
            "part": _group("part", language.parts.values()),
            "count": _count(language),
            "times": rf"(?:{_NUMBER}|{alternatives(w for e in language.numbers.values() for w in split(e))})",
            "more": rf"(?P<more>{_NUMBER}|{alternatives(w for e in language.numbers.values() for w in split(e))})",
            "least": _least(language),
            "half": _group("half", [language.half]),
            "half_to": _group("halfto", [language.half]),
            "quantity": rf"(?:(?P<quantity>{alternatives(mods)}) )?",
            "nth": _group("nth", [language.final, *(language.ordinals.get(n, "") for n in range(1, 6))]),
            "ordinal": _group("ordinal", language.ordinals.values()),
            "quarter": rf"(?P<quarter>[1-4]|IV|I{{1,3}}|І{{1,3}}|ІV|{alternatives(_up_to(language.ordinals, 4))})",
            "semester": _group("semester", [language.ordinals[n] for n in range(1, 3)]),
            "hourname": _group("hourname", [language.numbers[n] for n in range(1, 13)], language.hours.values()),
        }
    )


def pattern_of(form: str, language: Language) -> str:
    """A form with its slots filled in; a slot used again gets a numbered group, as one name may stand only once."""
    table = slots(language)
    seen: Counter[str] = Counter()

    def numbered(group: re.Match[str]) -> str:
        seen[group[1]] += 1
        return f"(?P<{group[1]}{_AGAIN}{seen[group[1]]}>" if seen[group[1]] > 1 else group[0]

    return re.sub(r"\(\?P<(\w+)>", numbered, _SLOT.sub(lambda slot: table[slot[1]], form))


def after_lead(found: re.Match[str]) -> int:
    """Where the expression begins: words that a form needs before it are no part of it."""
    leads = [found.end(name) for name in found.re.groupindex if name.startswith("lead") and found[name]]
    return max([found.start(), *leads])


def said_in(found: re.Match[str]) -> dict[str, str]:
    """The slots that matched, with their words."""
    said = {name: text for name, text in found.groupdict().items() if text is not None}
    return {name.split(_AGAIN)[0]: _whole(found, found.start(name), text) for name, text in said.items()}


def _whole(found: re.Match[str], start: int, text: str) -> str:
    """A word of a match with the letter that the article loses behind "ل": "لعام" of "للعام" is "العام"."""
    elided = text.startswith("ل") and found.string[start - 1 : start] == "ل" and not text.startswith("ليل")
    return f"ا{text}" if elided else text


def with_article(token: str) -> str:
    """An Arabic word behind "ل" as it is written alone: "للعام" is "العام"; any other word as it is."""
    return _ELIDED.sub("ال", token)


@cache
def _index(language: Language, field: str) -> dict[str, object]:
    table = getattr(language, field)
    items = table.items() if isinstance(table, dict) else enumerate(table)
    return {plain(word): key for key, entry in items for word in split(entry)}


def key_of(language: Language, field: str, text: str) -> object | None:
    """What a word stands for in a field of the table: ``key_of(spanish, "units", "años")`` is ``"Y"``."""
    return _index(language, field).get(plain(text))


def literal_words(form: str) -> set[str]:
    """The plain words a form is written with: they may stand inside an expression."""
    bare = re.sub(r"\\.|\{[a-z_,0-9]+\}|\(\?P?<[^>]*>|\(\?<?[:=!]|\[[^\]]*\]", " ", form)
    return set(re.findall(r"[^\W\d_]+", folded(bare)))
