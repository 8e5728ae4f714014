"""Runs of date words in a text of a language with a word table: what stands around a trigger and may belong to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from timeline.dates.languages.slots import folded, literal_words, split, with_article
from timeline.dates.languages.table import Language

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_WORD = re.compile(r"[^\W\d_]+")
_JOINERS = frozenset("-–—,./:'’ʼ‘()،ºª°")
_REACH_BACK = 90  # characters before a trigger that can belong to its expression
_REACH_ON = 60  # tokens after it; both bound the work per trigger
_GAP = re.compile(r"\n\s*\n|\s{12,}")
_FIGURES = "0123456789٠١٢٣٤٥٦٧٨٩"
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
_EVERYWHERE = frozenset(f"gmt utc cet cest mez mesz msk h a m p t1 t2 t3 t4 s1 s2 {_ROMAN}".split()) | frozenset(
    f"{number}{ending}" for number in _ROMAN.split() for ending in ("e", "er", "è", "ᵉ", "ᵉʳ")
)
_TRIGGER_FIELDS = (
    "months", "months_short", "weekdays", "weekdays_short", "seasons", "units", "plurals", "duals", "parts", "lengths",
    "day_words", "day_parts", "nights", "noon", "midnight", "decades", "holidays", "adverbs", "named_periods", "vague",
)  # fmt: skip
_FILLER_FIELDS = (
    *_TRIGGER_FIELDS, "numbers", "hours", "ordinals", "final", "choosers", "quantities", "portions", "day_names",
    "articles", "of", "every", "some", "couple", "half", "number_join", "count_or", "before_christ", "fillers",
    "hijri_months", "ending_verbs", "zones",
)  # fmt: skip


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
        if self.clitics:
            bare.append(with_article(token))
        return any(word[0].isdigit() or (len(word) > 1 and word in self.known) for word in bare)


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
    words = {max(_WORD.findall(folded(phrase)), key=len) for phrase in phrases}
    return words | {word[1:] for word in words if word.startswith("ال")}  # as written onto "ل": "للعام"


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
