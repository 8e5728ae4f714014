"""Which rules of a language a run of words can meet at all, told by its words alone.

Trying a hundred patterns on every run costs more than all else; most of them need a month, a unit or a figure
that the run has not. What a rule needs is read off its form; a doubt leaves the rule in.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import get_args

from timeline.dates.languages.grammar import forms_of
from timeline.dates.languages.slots import folded, split, with_article
from timeline.dates.languages.table import Chooser, Language
from timeline.dates.rules import NEUTRAL_RULES

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = "0"  # stands for any figure
_GROUP = re.compile(r"\((\?P<\w+>|\?<?[=!]|\?:)?([^()]*)\)([?*]|\{\d)?")
_HOLE = "\0"  # where a group was: what touches it is no whole word
_FIELDS = {
    "month": ("months", "months_short"), "weekday": ("weekdays", "weekdays_short"), "season": ("seasons",),
    "unit": ("units", "plurals"), "dual": ("duals",), "named": ("named_periods",), "part": ("parts",),
    "portion": ("portions",), "holiday": ("holidays",), "decade_word": ("decades",), "every": ("every",),
}  # fmt: skip
_FIXED = {  # the rules of words that mean one thing by themselves, by the field of the table
    "part of a day": "day_parts", "night": "nights", "day": "day_words", "vague": "vague",
    "length in a word": "lengths", "adverb": "adverbs",
}  # fmt: skip
_FIGURE_SLOTS = ("year day first first_year first_hour any_year shortyear clock hour minute monthfigure decade").split()
_CLASS_OF_SLOT = {
    "mon": "month", "first_month": "month", "wday": "weekday", "one": "unit", "many": "unit", "small": "unit",
    "weekend": "unit", "first_season": "season",
} | {name: name for name in (*_FIELDS, *get_args(Chooser))} | dict.fromkeys(
    _FIGURE_SLOTS, _FIGURE
)  # fmt: skip


def _bare(form: str) -> str:
    """A form without what may be missing: groups with a question mark, choices, looks that must not meet."""
    form = re.sub(r"\\.|\[[^\]]*\]", _HOLE, form)
    while found := _GROUP.search(form):
        optional = found[3] or "|" in found[2] or (found[1] or "").startswith(("?!", "?<"))
        ends = found[1] == "?=" or found[2].endswith(("}", _HOLE))  # what is looked for may begin a longer word
        inner = _HOLE if optional else f"{found[2]}{_HOLE}" if ends else found[2]
        form = form[: found.start()] + inner + form[found.end() :]
    return "" if "|" in form else form


def needs(form: str, language: Language) -> frozenset[str]:
    """What a run must have for a form to match it: kinds of words, and whole words; none where it is not plain."""
    bare, gated = _bare(form), _kinds(language)[1]
    kinds = {_CLASS_OF_SLOT[slot] for slot in re.findall(r"\{(\w+)\}(?![?*])", bare) if slot in _CLASS_OF_SLOT}
    words = {word for word in folded(bare).split(" ") if word.isalpha()}
    return frozenset({f"{{{kind}}}" for kind in kinds & gated} | words)


@cache
def needs_of(language: Language) -> dict[str, frozenset[str]]:
    """What a run must have for a rule to match it, by the rule's name; a rule that is missing needs nothing."""
    named = {name: needs(form, language) for name, (_, form) in forms_of(language).items()}
    for rule_of, field in _FIXED.items():
        named[f"{language.name}: {rule_of}"] = frozenset(
            {f"{{{field}}}"} & {f"{{{kind}}}" for kind in _kinds(language)[1]}
        )
    return named | {rule.name: needs("{year}", language) for rule in NEUTRAL_RULES}


@cache
def _kinds(language: Language) -> tuple[dict[str, tuple[str, ...]], frozenset[str]]:
    """The kinds of each word of a language, and the kinds all of whose words are known by a word of letters."""
    kinds: dict[str, set[str]] = {}
    gated = {_FIGURE}
    words_of = _FIELDS | {field: (field,) for field in _FIXED.values()}
    entries = {kind: _entries(language, fields) for kind, fields in words_of.items()}
    for kind, phrases in (entries | {name: split(words) for name, words in language.choosers.items()}).items():
        found = [_WORD.findall(folded(phrase)) for phrase in phrases]
        if all(found):
            gated.add(kind)
            for words in found:
                kinds.setdefault(max(words, key=len), set()).add(f"{{{kind}}}")
    return {word: tuple(names) for word, names in kinds.items()}, frozenset(gated)


def _entries(language: Language, fields: Iterable[str]) -> list[str]:
    out: list[str] = []
    for field in fields:
        table = getattr(language, field)
        for words in [table] if isinstance(table, str) else table.values() if isinstance(table, dict) else table:
            out += split(words)
    return out


@cache
def _joined_words(language: Language) -> frozenset[str]:
    """Words written as one that hold others: in a run with one of them any rule may match."""
    known = _kinds(language)[0]
    return frozenset(
        word
        for phrase in split(language.extra_triggers)
        for word in _WORD.findall(folded(phrase))
        if any(word.startswith(other) for other in known if len(other) > 2)
    )


@cache
def _asked(language: Language) -> frozenset[str]:
    """All that any rule of a language needs."""
    return frozenset().union(*needs_of(language).values())


def has(run: str, language: Language) -> frozenset[str] | None:
    """What a run has of what rules need; None where that cannot be told."""
    plain, kinds = folded(run), _kinds(language)[0]
    out: set[str] = {f"{{{_FIGURE}}}"} if any(letter.isdigit() for letter in plain) else set()
    for word in _WORD.findall(plain):
        if word in _joined_words(language):
            return None
        bare = [word[cut:] for cut in range(3 if word[0] in language.clitics else 1)]
        for one in {*bare, with_article(word)} if language.clitics else bare:
            out.add(one)
            out.update(kinds.get(one, ()))
    return frozenset(out & _asked(language))
