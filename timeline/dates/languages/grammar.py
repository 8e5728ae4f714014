"""One grammar for every word table: rules are built from its forms, and what their slots matched is the meaning."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from typing import Literal, TypeVar

from timeline.dates.languages.counts import (
    GRAINS,
    among,
    count_of,
    length_of,
    read_ago,
    read_earlier,
    read_hence,
    read_later,
    read_length,
    read_plural,
    read_reach_back,
    read_reach_on,
    unit_of,
)
from timeline.dates.languages.names import (
    STEPS,
    Said,
    chooser_of,
    code_of,
    day_of,
    decade_of,
    named_period,
    number_of,
    read_named,
    step_of,
    which_of,
)
from timeline.dates.languages.slots import after_lead, alternatives, pattern_of, plain, said_in, split
from timeline.dates.languages.table import Kind, Language
from timeline.dates.meaning import Core, Edge, Frame, Meaning, Named, Pair, Recurring, Shift, Vague
from timeline.dates.rule import Match, Rule
from timeline.dates.rules import NEUTRAL_RULES
from timeline.dates.spans import SEASON_CODES
from timeline.dates.unplaced import timex_part

K = TypeVar("K")
Reader = Callable[[Language, Match], Meaning | None]

_COUNTED: frozenset[Kind] = frozenset({"ago", "hence", "later", "earlier", "reach back", "reach on"})
_HALF_DAY = 12 * 60  # in minutes
_NTH_UNITS: dict[str, Literal["day", "week", "weekend"]] = {"D": "day", "W": "week", "WE": "weekend"}
_NEW_YEAR = Shift("month", 6, then=Shift("year", 0))  # the one that begins nearest: in January that year itself
_OLD_YEAR = Shift("month", -6, then=Shift("year", 0))
_NIGHT = Meaning(Named(base=Shift("day", 0), part="NI", overnight="untold"))


def forms_of(language: Language) -> dict[str, tuple[Kind, str]]:
    """The forms of a table by the names of the rules they make: each with one count also as one with two of them, "two
    or three years ago", and what is so long ago also beside "today"."""
    out: dict[str, tuple[Kind, str]] = {}
    for kind in _READERS:
        for number, form in enumerate(language.forms.get(kind, ()), start=1):
            name = f"{language.name}: {kind} {number}"
            if kind in _COUNTED and form.count("{count}") == 1 and language.count_or:
                out[f"{name}, two counts"] = kind, form.replace("{count}", "{least}{count}")
            if kind in ("ago", "hence") and "{count}" in form:
                out[f"{name}, from today"] = kind, f"{{dayword}} {form}"
            if kind == "ago" and "{count}" in form:
                out[f"{name}, to this day"] = kind, f"{form} {{today}}"
            out[name] = kind, form
    return out


@cache
def rules_of(language: Language) -> tuple[Rule, ...]:
    """The rules a table makes, in the order that decides between readings of the same words."""
    out = [rule for rule in NEUTRAL_RULES if rule.name.startswith("ISO")]
    for name, (kind, form) in forms_of(language).items():
        out.append(Rule(name, pattern_of(form, language), partial(_READERS[kind], language), (), ()))
    for field, meanings in _fixed(language).items():
        if meanings:
            words = pattern_of("{clitic}(?:" + alternatives(meanings) + ")", language)
            said = {plain(word): meaning for word, meaning in meanings.items()}
            out.append(Rule(f"{language.name}: {field}", words, partial(_read_fixed, said), (), ()))
    return tuple(out)


def _fixed(language: Language) -> dict[str, dict[str, Meaning]]:
    """The words that mean one thing by themselves, by the field of the table they stand in."""
    day_parts = {key: Meaning(Named(base=Shift("day", key[0]), part=key[1])) for key in language.day_parts}
    return {
        "part of a day": _by_word(language.day_parts, day_parts),
        "night": dict.fromkeys(split(language.nights), _NIGHT),
        "day": _by_word(language.day_words, {count: Meaning(Shift("day", count)) for count in language.day_words}),
        "vague": _by_word(language.vague, {ref: Meaning(Vague(ref)) for ref in language.vague}),
        "length in a word": _by_word(language.lengths, {key: Meaning(length_of(*key)) for key in language.lengths}),
        "adverb": _by_word(language.adverbs, {value: Meaning(Recurring(value)) for value in language.adverbs}),
    }


def _by_word(entries: dict[K, str], meanings: dict[K, Meaning]) -> dict[str, Meaning]:
    return {word: meanings[key] for key, words in entries.items() for word in split(words)}


def _read_fixed(meanings: dict[str, Meaning], found: Match) -> Meaning | None:
    lead = said_in(found).get("lead", "")
    return meanings.get(plain(found[0][len(lead) :]))


def portioned(language: Language, meaning: Meaning, words: str) -> Meaning:
    """A meaning with the modifier written before it: "mediados" + "agosto" is MID of August."""
    mod = next((mod for mod, entry in language.portions.items() if among(entry, words)), None)
    edge: Edge | None = "sharp" if among(language.sharp, words) else "half" if among(language.halves, words) else None
    return Meaning(meaning.core, mod, edge)


def _with_portion(language: Language, core: Core, said: Said) -> Meaning:
    """A core with the portion of it that a slot says by its words, or by its name: "(?P<portion_start>auftakt)"."""
    if "portion" in said:
        return portioned(language, Meaning(core), said["portion"])
    return Meaning(core, next((mod for mod in language.portions if f"portion_{mod.lower()}" in said), None))


def _read_name(language: Language, found: Match) -> Meaning | None:
    said = said_in(found)
    named = read_named(language, said)
    return _with_portion(language, named, said) if named is not None else None


def _read_nth(language: Language, found: Match) -> Meaning | None:
    """A day, week or weekend counted within a month or year: "el último viernes de mayo", "el primer lunes del mes"."""
    said = said_in(found)
    nth = -1 if among(language.final, said["nth"]) else number_of(language, "ordinals", said["nth"])
    if "month" in said:
        month = number_of(language, "months", said["month"]) + 1
        within = Named(year=int(said["year"]) if "year" in said else None, month=month)
    else:
        chooser = chooser_of(said)
        whole = GRAINS[unit_of(language, said["whole"])]
        steps: tuple[int, Frame] = (0, "story" if whole == "month" else "story now")
        within = Named(base=Shift(whole, *(STEPS[chooser] if chooser else steps)))
    if "weekday" in said:
        weekday = number_of(language, "weekdays", said["weekday"])
        return Meaning(replace(within, weekday=weekday, nth=nth, nth_unit="weekday"))
    unit = _NTH_UNITS.get(unit_of(language, said["unit"]))
    return Meaning(replace(within, nth=nth, nth_unit=unit)) if unit else None


def _read_pair(language: Language, found: Match) -> Meaning | None:
    """Two days of a month, or two years; ``between`` is what is written between them."""
    said = said_in(found)
    last = read_named(language, {name: text for name, text in said.items() if not name.startswith("first")})
    if last is None:
        return None
    if "first" in said:
        if last.day is None or int(said["first"]) >= last.day:
            return None
        first = Named(year=last.year, month=last.month, day=int(said["first"]), which=last.which)
    elif "firsthour" in said:
        first = Named(minute=_first_minute(said, last), hour_only=True)
    elif "firstcentury" in said and last.century is not None:
        first = Named(century=number_of(language, "ordinals", said["firstcentury"]) - 1)
    elif "firstdecade" in said and last.decade is not None:
        first = Named(decade=decade_of(language, said["firstdecade"]))
    elif "firstseason" in said:
        first = Named(year=last.year, season=number_of(language, "seasons", said["firstseason"]) + 1)
    elif "firstmonth" in said:
        first = Named(year=last.year, month=number_of(language, "months", said["firstmonth"]) + 1)
    else:
        year = int(said["firstyear"])
        if last.short_year:
            last = Named(year=year // 100 * 100 + int(said["shortyear"]))
        if last.year is None or last.year <= year:
            return None
        first = Named(year=year)
    start = after_lead(found)
    return Meaning(Pair(first, last, found.start("between") - start, found.end("between") - start))


def _first_minute(said: Said, last: Named) -> int:
    """The minute of the day at which hours begin; behind them a part of the day may tell which half: "de 8 a 11 de la
    noche" begins at 20:00, "de 9 a 2 de la tarde" at 9:00."""
    minute = int(said["firsthour"]) % 24 * 60
    later = minute + _HALF_DAY
    return later if "part" in said and minute < _HALF_DAY and later < (last.minute or 0) else minute


def _read_period(language: Language, found: Match) -> Meaning | None:
    said = said_in(found)
    chooser = chooser_of(said)
    if "named" in said:
        code, count, frame = named_period(language, said["named"])
    else:
        if "newyear" in said or "oldyear" in said:
            return _with_portion(language, _NEW_YEAR if "newyear" in said else _OLD_YEAR, said)
        code = unit_of(language, said["unit"]) if "unit" in said else "WE"  # a form without a unit says "the weekend"
        count, frame = step_of(language, said, chooser)
    if code == "WE" and chooser == "next" and which_of(language, said, chooser) == "coming":
        return _with_portion(language, Named(weekend=True, which="coming"), said)
    if code == "WE" and chooser is None and not count:
        return _with_portion(language, Named(weekend=True, which="the"), said)
    if code not in GRAINS or code in ("TH", "TM"):
        return None
    if chooser in ("this", "next") and code == "D":
        frame = "story"  # "that day" and "the next day" follow on what was told
    return _with_portion(language, Shift(GRAINS[code], count, frame), said)


def _read_same_in_a_year(language: Language, found: Match) -> Meaning | None:
    """What lies in another year as what the text reports on does in its own: "el mismo mes de 2011" is the month told
    last, "el mismo periodo del año anterior" the quarter that a business text is on."""
    said = said_in(found)
    of_month = "unit" in said and unit_of(language, said["unit"]) == "M"
    if "year" in said:
        year = int(said["year"])
        return Meaning(
            Named(year=year, base=Shift("month", 0, "story")) if of_month else Named(year=year, reported=True)
        )
    return Meaning(Shift("year", -1, "story", then=Shift("month", 0)) if of_month else Shift("year", -1, "business"))


def _part(language: Language, said: Said) -> str:
    return timex_part(code_of(language, "parts", said["part"]))


def _read_set(language: Language, found: Match) -> Meaning | None:
    said = said_in(found)
    if "weekday" in said:
        part = f"T{_part(language, said)}" if "part" in said else ""
        value = f"XXXX-WXX-{number_of(language, 'weekdays', said['weekday']) + 1}{part}"
        return Meaning(Recurring(value, any_one="lead_any" in said))
    if "part" in said:
        return Meaning(Recurring(f"P1{_part(language, said)}"))
    if "season" in said:
        return Meaning(Recurring(f"XXXX-{SEASON_CODES[number_of(language, 'seasons', said['season'])]}"))
    if "month" in said:
        day = f"-{day_of(language, said['day']):02d}" if "day" in said else ""
        return Meaning(Recurring(f"XXXX-{number_of(language, 'months', said['month']) + 1:02d}{day}"))
    counted = count_of(language, said)
    if counted is not None and "ordinal" in said:
        counted = counted[0], float(number_of(language, "ordinals", said["ordinal"]))  # "jede zweite Woche"
    return Meaning(Recurring(length_of(*counted).value)) if counted else None


_READERS: dict[Kind, Reader] = {
    "set": _read_set,
    "name": _read_name,
    "nth": _read_nth,
    "pair": _read_pair,
    "plural": read_plural,
    "period": _read_period,
    "same in a year": _read_same_in_a_year,
    "ago": read_ago,
    "hence": read_hence,
    "later": read_later,
    "earlier": read_earlier,
    "reach back": read_reach_back,
    "reach on": read_reach_on,
    "length": read_length,
    "present": lambda language, found: Meaning(Vague("PRESENT_REF")),
    "past": lambda language, found: Meaning(Vague("PAST_REF")),
    "future": lambda language, found: Meaning(Vague("FUTURE_REF")),
    "list": _read_name,
}
