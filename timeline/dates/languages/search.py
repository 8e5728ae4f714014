"""Text in one language to candidates: trigger words, the runs around them, the table's rules and look-alikes."""

import re
from dataclasses import replace
from functools import cache, lru_cache

from timeline.dates.combining.combine import Join, joined_by
from timeline.dates.find import LINE_END, Candidate
from timeline.dates.languages.age import ESSAY, of_the_age
from timeline.dates.languages.gate import has, needs_of
from timeline.dates.languages.grammar import portioned, rules_of
from timeline.dates.languages.look_alikes import counts_from_event, is_last_of_something, is_look_alike
from timeline.dates.languages.neighbours import told_by_neighbours, without_lone_days
from timeline.dates.languages.runs import runs, words_of
from timeline.dates.languages.slots import after_lead, alternatives, key_of, slots, split
from timeline.dates.languages.table import Language
from timeline.dates.lexicon import expand
from timeline.dates.meaning import Length, Meaning, Named, Pair, Shift, Vague
from timeline.dates.piece import Piece, halves_of
from timeline.dates.rule import Rule, compiled
from timeline.dates.timex_length import length
from timeline.model import Grain, Side

_BEFORE_NAME = 40  # characters before a piece in which its modifier stands
_CONTEXT = 40  # characters to each side that look-alikes are told by
_MONTHS = 12
_CODES: dict[Grain, str] = {
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "week": "W",
    "weekend": "WE",
    "month": "M",
    "year": "Y",
}
_LISTED = re.compile(r": list \d+$")
_STOP, _NEXT_SENTENCE = re.compile(r"\.\s+"), re.compile(r"[^\W\d_a-zа-яіїєґ]+[a-zà-ÿа-яіїєґ]|\d\d? [а-яіїєґ]{3}")
_OF_DATES = 2  # joins at the head of the table that make one date
_OF_HOURS = 3  # and with those that make a day and the hour right behind it one time
_LIST_GAP = re.compile(r",? ?(?:\w+ ){0,2}|،? و")
_PREPOSITIONS_OF_PLACE = ("en", "em", "no", "na", "in", "nel")  # "com início em março" is all of March

_DAYS = frozenset({"weekday", "day", "date", "shift day", "holiday", "month day"})
_PARTS_OF_YEAR = frozenset({"month", "quarter", "half", "season", "day", "holiday"})


Numbered = tuple[int, re.Pattern[str], Rule]  # a rule with its place in the order and its pattern


@cache
def _joins(language: Language) -> tuple[Join, ...]:
    """Neighbours that are one expression, with what may stand between them."""
    between = "".join(f"|{gap}" for gap in language.joins)
    gap = rf",? (?:{slots(language)['of'].removesuffix('?')}{between})?" if language.of else rf",? (?:{between[1:]})?"
    to_clock = rf",? (?:{between[1:]})?"  # "sábado, de 9h a 17h" are three
    after_clock = rf"{gap.removeprefix(',?')}|, (?:{between[1:]})?"  # "à 16 h 30, du 3 mai au 4 juin" are three
    clock, part = frozenset({"clock"}), frozenset({"part"})
    years = frozenset({"shift year", "year"})
    return (
        (frozenset({"weekday"}), rf"{gap}|\.?,? ?", frozenset({"day", "date", "month day"})),
        (frozenset({"shift day"}), r",? ", frozenset({"weekday", "day", "date"})),
        (_DAYS, to_clock.removeprefix(",?"), clock),  # first, so that "alle 21, domani alle 9.30" are two
        (clock | part, after_clock, _DAYS),
        (_DAYS, to_clock, clock),
        (frozenset({"time"}), r",? ", frozenset({"day", "date"})),
        (_DAYS, gap.removeprefix(",?"), part),
        (_PARTS_OF_YEAR, gap, years),
        (frozenset({"weekday"}), gap.removeprefix(",?"), frozenset({"shift week"})),
        (frozenset({"shift week"}), gap.removeprefix(",?"), frozenset({"weekday"})),
        (frozenset({"shift year"}), gap.removeprefix(",?"), frozenset({"month", "season"})),
        (frozenset({"weekday", "month day"}), gap, frozenset({"shift month"})),
    )


@lru_cache(maxsize=4096)
def _could_match(language: Language, present: frozenset[str] | None) -> tuple[Numbered, ...]:
    """The rules that need nothing but what a run has, or all of them; their patterns are compiled when a run first
    needs them, since most texts need few."""
    rules = enumerate(rules_of(language))
    if present is None:
        return tuple((order, compiled(rule), rule) for order, rule in rules)
    needed = needs_of(language)
    return tuple((n, compiled(rule), rule) for n, rule in rules if needed.get(rule.name, frozenset()) <= present)


@lru_cache(maxsize=65_536)
def parse(run: str, language: Language) -> tuple[Piece, ...]:
    """The pieces in a run of date words; depends on the words alone, so a repeated run costs one look-up."""
    found: list[tuple[int, int, Piece]] = []
    on_one_line = LINE_END.sub(" ", run)
    present = has(on_one_line, language)
    for order, pattern, rule in _could_match(language, present):
        for match in pattern.finditer(on_one_line):
            meaning = rule.read(match) if match.end() > match.start() else None
            if meaning is not None:
                start = after_lead(match)
                found.append((start - match.end(), order, Piece(start, match.end(), meaning, rule.name)))
    found.sort(key=lambda item: item[:2])
    chosen: list[Piece] = []
    for _, _, piece in found:
        if all(piece.end <= other.start or piece.start >= other.end for other in chosen):
            chosen.append(piece)
    chosen.sort(key=lambda piece: piece.start)
    listed = _listed(run, tuple(chosen))
    whole = tuple(piece for part in _by_sentence(run, listed) for piece in _joined(language, run, part))
    pieces = tuple(half for piece in whole for half in halves_of(piece))
    return tuple(_with_portion(language, run, piece, pieces[i - 1].end if i else 0) for i, piece in enumerate(pieces))


def _by_sentence(run: str, pieces: tuple[Piece, ...]) -> list[tuple[Piece, ...]]:
    """The pieces cut where a sentence ends between two: "hasta el miércoles. El 1 de agosto"."""
    cuts = [
        i
        for i in range(1, len(pieces))
        if _STOP.fullmatch(run, pieces[i - 1].end, pieces[i].start) and _NEXT_SENTENCE.match(run, pieces[i].start)
    ]
    return [pieces[first:last] for first, last in zip([0, *cuts], [*cuts, len(pieces)], strict=True)]


def _joined(language: Language, run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Neighbours made one: first a day with its weekday, "hoy sábado", then that with its hours and parts."""
    joins = _joins(language)
    dates = joined_by(joins[:_OF_DATES], run, pieces)
    return joined_by(joins, run, joined_by(joins[:_OF_HOURS], run, dates))


def _listed(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The days of a list take month and year from the last one: "am 3., 4. und 5. Mai"; days of no list are dropped."""
    out: list[Piece] = []
    for piece in reversed(pieces):
        core, after = piece.meaning.core, out[-1] if out else None
        whole = after.meaning.core if after else None
        if isinstance(whole, Pair):
            whole = whole.first
        if (
            after is not None
            and isinstance(core, Named)
            and core == Named(day=core.day)
            and isinstance(whole, Named)
            and whole.day is not None
            and whole.month is not None
            and _LIST_GAP.fullmatch(run, piece.end, after.start)
        ):
            meaning = replace(piece.meaning, core=_day_before(core, whole))
            out.append(replace(piece, meaning=meaning))
        elif not _LISTED.search(piece.rule):
            out.append(piece)
    return tuple(reversed(out))


def _day_before(day: Named, following: Named) -> Named:
    """A day of a list in the month of the one that follows it, or in the month before: "am 30. sowie am 2. Mai"."""
    year, month = following.year, following.month or 1
    if (day.day or 0) > (following.day or 0):
        year, month = (year, month - 1) if month > 1 else (year - 1 if year else None, _MONTHS)
    return replace(day, year=year, month=month)


@cache
def _portions(language: Language) -> re.Pattern[str]:
    words = alternatives(word for entry in language.portions.values() for word in split(entry))
    of, not_in = slots(language)["of"], "".join(rf"(?<!\b{word}\x20)" for word in _PREPOSITIONS_OF_PLACE)
    not_after = "".join(rf"(?<!\b{word}\x20)" for word in split(language.ending_verbs))  # "prend fin"
    begins = rf"(?:(?<!\w)|(?<=\b[{language.clitics}]))" if language.clitics else r"(?<!\w)"  # "ومطلع"
    form = rf"{begins}{not_after}(?:{slots(language)['art']})(?P<portion>{words})(?: |-){of}{not_in}\Z"
    return re.compile(expand(form), re.IGNORECASE)


def _with_portion(language: Language, run: str, piece: Piece, floor: int) -> Piece:
    core = piece.meaning.core
    if (
        piece.meaning.mod
        or not isinstance(core, Named | Shift)
        or (isinstance(core, Named) and core.minute is not None)
    ):
        return piece
    found = _portions(language).search(run, max(floor, piece.start - _BEFORE_NAME), piece.start)
    if found is None or _is_no_portion(language, run, found):
        return piece
    return replace(piece, start=found.start(), meaning=portioned(language, piece.meaning, found["portion"]))


def _is_no_portion(language: Language, run: str, found: re.Match[str]) -> bool:
    """Whether what stands before a date is no part of it: "la final del 1 de mayo" is a match."""
    said = rf"(?:{language.not_portion})\Z" if language.not_portion else r"(?!)"
    return re.compile(said, re.IGNORECASE).search(run, 0, found.end("portion")) is not None


def candidates(text: str, language: Language) -> tuple[Candidate, ...]:
    """Every expression the table's rules find in a text, in order, without the look-alikes."""
    if not language.marks or _marks(language).search(text) is None:
        return _found(text, language)
    bare, places = without_marks(text, language)
    ends = [*places[1:], len(text)]  # a mark belongs to the letter before it
    return tuple(replace(one, start=places[one.start], end=ends[one.end - 1]) for one in _found(bare, language))


def without_marks(text: str, language: Language) -> tuple[str, list[int]]:
    """The text without marks on its letters, and where each letter that is left stands in it."""
    places = [place for place, letter in enumerate(text) if letter not in language.marks]
    return "".join(text[place] for place in places), places


@cache
def _marks(language: Language) -> re.Pattern[str]:
    return re.compile(f"[{language.marks}]")


def _found(text: str, language: Language) -> tuple[Candidate, ...]:
    words = words_of(language)
    found = (
        Candidate(first + piece.start, first + piece.end, piece)
        for first, last in runs(text, words)
        for piece in parse(text[first:last], language)
    )
    genuine = (
        _without_article(language, text, candidate)
        for candidate in found
        if not is_look_alike(language, text, candidate)
    )
    kept = tuple(
        placed
        for one in genuine
        if (placed := _length_in(language, text, one) if counts_from_event(language, text, one) else one) is not None
    )
    kept = tuple(_one_long(one) if is_last_of_something(language, text, one) else one for one in kept)
    kept = told_by_neighbours(text, kept)
    if language.no_lone_days:
        kept = without_lone_days(kept)
    return of_the_age(kept) if language.nowadays and len(text) >= ESSAY else kept


@cache
def _adjective(language: Language) -> re.Pattern[str]:
    return re.compile(language.adjective or r"(?!)")


def _without_article(language: Language, text: str, candidate: Candidate) -> Candidate:
    """A vague word that describes the noun behind it, without the article of that noun: "el futuro alcalde"."""
    if not language.adjective or not isinstance(candidate.piece.meaning.core, Vague):
        return candidate
    found = _adjective(language).match(text, candidate.start)
    if found is None or found.end() != candidate.end:
        return candidate
    return replace(candidate, start=candidate.end - len(text[candidate.start : candidate.end].split(maxsplit=1)[1]))


def _length_in(language: Language, text: str, candidate: Candidate) -> Candidate | None:
    """The length in a shift without its first or last word: "deux jours" of "deux jours après"; None without one."""
    said = text[candidate.start : candidate.end]
    for first, last in ((0, len(said.rsplit(maxsplit=1)[0])), (len(said) - len(said.split(maxsplit=1)[-1]), len(said))):
        for piece in parse(said[first:last], language):
            if isinstance(piece.meaning.core, Length):
                start = candidate.start + first
                return Candidate(start + piece.start, start + piece.end, piece)
    core, unit = candidate.piece.meaning.core, said.split(maxsplit=1)[-1]
    named = key_of(language, "units", unit) is not None
    if named and isinstance(core, Shift) and core.unit in _CODES and unit != said:  # "месяц" of "через месяц после"
        start, meaning = candidate.end - len(unit), Meaning(length(_CODES[core.unit], abs(core.count)))
        return Candidate(start, candidate.end, Piece(start, candidate.end, meaning, candidate.piece.rule))
    return None


def _one_long(candidate: Candidate) -> Candidate:
    """The length of a period: "la última semana" of a campaign is a week."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Shift) or core.unit not in _CODES:
        return candidate
    return candidate.with_meaning(Meaning(length(_CODES[core.unit], 1)))


@cache
def _opens(language: Language) -> re.Pattern[str]:
    since, until = (alternatives(split(words)) for words in (language.since, language.until))
    return re.compile(expand(rf"(?<!\w)(?:(?P<since>{since})|(?P<until>{until})) ?\Z"), re.IGNORECASE)


@cache
def _not_open(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{language.not_open}) ?\Z", re.IGNORECASE)


def open_side(language: Language, text: str, start: int) -> Side | None:
    """Which side the words before an expression leave open: the end after "desde", the start after "hasta"."""
    found = _opens(language).search(text, max(0, start - _CONTEXT), start)
    if found is None or (language.not_open and _not_open(language).search(text, max(0, start - _CONTEXT), start)):
        return None
    return "end" if found["since"] else "start"
