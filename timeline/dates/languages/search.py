"""Text in one language to candidates: trigger words, the runs around them, the table's rules and look-alikes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.dates.combining.combine import Join, joined_by
from timeline.dates.find import LINE_END, Candidate
from timeline.dates.languages.age import ESSAY, of_the_age
from timeline.dates.languages.gate import has, needs_of
from timeline.dates.languages.grammar import portioned, rules_of
from timeline.dates.languages.look_alikes import counts_from_event, is_look_alike
from timeline.dates.languages.neighbours import told_by_neighbours, without_lone_days
from timeline.dates.languages.slots import after_lead, alternatives, folded, literal_words, slots, split
from timeline.dates.languages.table import Language
from timeline.dates.lexicon import expand
from timeline.dates.meaning import Length, Meaning, Named, Pair, Shift, Vague
from timeline.dates.piece import Piece, halves_of
from timeline.dates.rule import Rule, compiled
from timeline.dates.timex_length import length
from timeline.model import Grain, Side

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_WORD = re.compile(r"[^\W\d_]+")
_JOINERS = frozenset("-–—,./:'’‘()،ºª°")
_REACH_BACK = 90  # characters before a trigger that can belong to its expression
_REACH_ON = 60  # tokens after it; both bound the work per trigger
_GAP = re.compile(r"\n\s*\n|\s{12,}")
_BEFORE_NAME = 40  # characters before a piece in which its modifier stands
_CONTEXT = 40  # characters to each side that look-alikes are told by
_MONTHS = 12
_CODES: dict[Grain, str] = {"minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y"}
_FIGURES = "0123456789٠١٢٣٤٥٦٧٨٩"
_LISTED = re.compile(r": list \d+$")
_LIST_GAP = re.compile(r",? ?(?:\w+ ){0,2}|،? و")
_PREPOSITIONS_OF_PLACE = ("en", "em", "no", "na", "in", "nel")  # "com início em março" is all of March
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
_EVERYWHERE = frozenset(f"gmt utc cet cest mez mesz msk h a m p t1 t2 t3 t4 s1 s2 {_ROMAN}".split()) | frozenset(
    f"{number}{ending}" for number in _ROMAN.split() for ending in ("e", "er", "è", "ᵉ", "ᵉʳ")
)

_DAYS = frozenset({"weekday", "day", "date", "shift day", "holiday", "month day"})
_PARTS_OF_YEAR = frozenset({"month", "quarter", "half", "season", "day", "holiday"})


Numbered = tuple[int, re.Pattern[str], Rule]  # a rule with its place in the order and its pattern


@dataclass(frozen=True, slots=True)
class Words:
    """What a language's expressions are made of, and the automaton that finds its trigger words."""

    known: frozenset[str]
    automaton: AhoCorasick
    clitics: str

    def belongs(self, token: str) -> bool:
        """Whether a token may stand inside an expression."""
        if token in self.known or token[0].isnumeric() or token in _JOINERS:
            return True
        if token[-1].isdigit():
            return token.rstrip("0123456789") in self.known  # an article written onto figures: "الـ24"
        bare = [token[cut:] for cut in (1, 2) if token[0] in self.clitics and len(token) > cut]
        return any(word[0].isdigit() or (len(word) > 1 and word in self.known) for word in bare)


_TRIGGER_FIELDS = (
    "months", "months_short", "weekdays", "weekdays_short", "seasons", "units", "plurals", "duals", "parts", "lengths",
    "day_words", "day_parts", "nights", "noon", "midnight", "decades", "holidays", "adverbs", "named_periods", "vague",
)  # fmt: skip
_FILLER_FIELDS = (
    *_TRIGGER_FIELDS, "numbers", "hours", "ordinals", "final", "choosers", "quantities", "portions", "day_names",
    "articles", "of", "every", "some", "couple", "half", "number_join", "count_or", "before_christ", "fillers",
    "hijri_months", "ending_verbs",
)  # fmt: skip


def _entries(language: Language, fields: tuple[str, ...]) -> Iterator[str]:
    """Every word and phrase of some fields of a table."""
    for field in fields:
        table = getattr(language, field)
        strings = [table] if isinstance(table, str) else table.values() if isinstance(table, dict) else table
        for words in strings:
            yield from split(words)


def _triggers(language: Language) -> set[str]:
    """The longest word of every phrase: the phrase cannot do without it, and it is the rarest."""
    phrases = _entries(language, (*_TRIGGER_FIELDS, "extra_triggers"))
    return {max(_WORD.findall(folded(phrase)), key=len) for phrase in phrases}


def _fillers(language: Language) -> set[str]:
    words = {part for phrase in _entries(language, _FILLER_FIELDS) for part in _WORD.findall(folded(phrase))}
    forms = [*(form for group in language.forms.values() for form in group), *language.joins]
    return words | {word for form in forms for word in literal_words(form)} | _EVERYWHERE


@cache
def words_of(language: Language) -> Words:
    """The words of a language, built when a text in it is first read."""
    triggers = _triggers(language)
    automaton = AhoCorasick(
        [*sorted(triggers), *_FIGURES], matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
    )
    return Words(frozenset(triggers | _fillers(language)), automaton, language.clitics)


def runs(text: str, words: Words) -> Iterator[tuple[int, int]]:
    """The stretches of date words around each trigger, in text order, never overlapping."""
    plain, done = folded(text), 0
    for _, start, end in words.automaton.find_matches_as_indexes(plain):
        if start < done or not _is_word(plain, start, end, words.clitics):
            continue
        first, last = _back(plain, start, done, words), _onward(plain, start, words)
        if last > first:
            yield first, last
            done = last


def _is_word(text: str, start: int, end: int, clitics: str) -> bool:
    if text[start].isdigit():
        return True
    first = start
    while clitics and start - first < 2 and first and text[first - 1] in clitics:
        first -= 1
    before = first == 0 or not text[first - 1].isalpha()
    return before and (end == len(text) or not text[end].isalpha())


def _back(text: str, start: int, limit: int, words: Words) -> int:
    low = max(limit, start - _REACH_BACK)
    first = start
    for token in reversed(list(_TOKEN.finditer(text, low, start))):
        partial = token.end() == start and text[start].isalpha()  # clitics on the trigger itself
        if not (partial or words.belongs(token[0])) or _GAP.search(text, token.end(), first):
            break
        if token.start() == low and low > limit and text[low - 1].isalnum():
            break
        first = token.start()
    return first


def _onward(text: str, start: int, words: Words) -> int:
    last, seen = start, 0
    for token in _TOKEN.finditer(text, start):
        if seen > _REACH_ON or (seen and not words.belongs(token[0])) or _GAP.search(text, last, token.start()):
            break
        last, seen = token.end(), seen + 1
    return last


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
    whole = joined_by(_joins(language), run, _listed(run, tuple(chosen)))
    pieces = tuple(half for piece in whole for half in halves_of(piece))
    return tuple(_with_portion(language, run, piece, pieces[i - 1].end if i else 0) for i, piece in enumerate(pieces))


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
    form = rf"(?<!\w){not_after}(?:{slots(language)['art']})(?P<portion>{words})(?: |-){of}{not_in}\Z"
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
    if found is None:
        return piece
    return replace(piece, start=found.start(), meaning=portioned(language, piece.meaning, found["portion"]))


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
    if isinstance(core, Shift) and core.unit in _CODES and unit != said:  # "месяц" of "через месяц после"
        start, meaning = candidate.end - len(unit), Meaning(length(_CODES[core.unit], abs(core.count)))
        return Candidate(start, candidate.end, Piece(start, candidate.end, meaning, candidate.piece.rule))
    return None


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
