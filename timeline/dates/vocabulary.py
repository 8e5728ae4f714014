"""The words the rules are made of, taken from their patterns, so that a new rule is found without a second list."""

import re
from collections.abc import Iterable
from functools import cache

from timeline.dates.holidays import HOLIDAY_NAMES
from timeline.dates.lexicon import FRAGMENT, FRAGMENTS, NAMES
from timeline.dates.rule import Rule
from timeline.dates.rules import HOLIDAY_RULES, RULES
from timeline.dates.zones import WORDS, ZONES

# What is no word in a pattern: groups, escapes, sets of characters, repeats.
_MARKUP = re.compile(r"\(\?(?:P<\w+>|P=\w+\)|[:=!]|<[=!])|\\[A-Za-z]|\[[^\]]*\]|\{\d*,?\d*\}")
_NAMED = re.compile(rf"\{{(?:zone|surezone|{'|'.join(NAMES)})\}}")
_WORDS = re.compile(r"([^\W_]*[^\W\d_][^\W_]*)(\?)?")
# Words that the rules lack: what stands between pieces that are one expression, and "circa" before a year.
_BETWEEN = frozenset({"of", "on", "in", "the", "circa", "ca"})
# Plain words that rules hold only after others, and only before others.
_PLAIN_LATE, _PLAIN_EARLY = frozenset({"before", "during", "than"}), frozenset({"its", "new", "than", "that", "their"})
# Words of the rules that are far too frequent to start a search at; every rule needs another word or a figure too.
_COMMON = frozenset(
    "a about accounting additional after afterward afterwards agoni ahead all almost an and another any approximately "
    "around as ash at b back bank base because before beforehand beginning between billion bitter bloody bowl brutal "
    "budget business but by c ce cent central close closing come coming comparable consecutive corresponding couple "
    "critical crop crucial ct d desperate difficult distant dozen dozens during e each earlier early east eastern ed "
    "eight eighteenth eighth eighty eleven eleventh end ended ending ensuing entire entral era et eve even every "
    "extra few fewer fifteenth fifth fifty final financial first five following for foreseeable four fourteen "
    "fourteenth fourth frantic from full further goal good gruel gruell guy handful hard head hectic height high "
    "historic hundred hundreds immediate in ing initial it its just king last late later latest latter lead lean "
    "least less level little local lonely long longer low m many marketing mid middle midst million miserable model "
    "moons more moscow most mountain mt multi my name nd near nearly new next nine nineteenth ninety ninth no not "
    "number numerous o of old on once one only opening or other our outset over p pacific painful palm part people "
    "per percent plural possible pre preceding previous previously prior pt quantity quite rd reach reached remainder "
    "rest right roughly s same scheduled school season set seven seventeenth seventh seventy several short side since "
    "single six sixteenth sixth sixty slightly small so solid some st start starting straight such super t tail tax "
    "ten tens tense tenth terrible th than that the their them thereafter these third thirteen thirteenth thirtieth "
    "this those thousands three through to too took tough trading turbulent turn twelfth twelve twentieth twice two "
    "under uneasy until up upcoming us very well when which whole with within working you your z zero zone".split()
)


@cache
def vocabulary() -> frozenset[str]:
    """Every word that some rule's pattern holds, in lower case."""
    return _words_of(RULES) | _BETWEEN


@cache
def never_first() -> frozenset[str]:
    """Words that no expression begins with, though the rules hold them: places in names of zones ("tokyo" of "tokyo
    time"), which follow a clock time, later words of named days, and a few plain ones."""
    days = _names(HOLIDAY_NAMES)
    later = frozenset(word for words in days for word in words[1:])
    return (WORDS | later) - {words[0] for words in days} - _plain_words() | _PLAIN_LATE


@cache
def never_last() -> frozenset[str]:
    """Words that no expression ends with: those within the names of zones and of days, "bank" of "bank holiday", and a
    few plain ones."""
    names = _names([*ZONES, *HOLIDAY_NAMES])
    within = frozenset(word for words in names for word in words[:-1])
    return within - {words[-1] for words in names} - _plain_words() | _PLAIN_EARLY


def _names(names: Iterable[str]) -> list[list[str]]:
    """The words of each name; a name of signs and figures alone has none."""
    return [words for name in names if (words := [word for word, _ in _WORDS.findall(name)])]


def _plain_words() -> frozenset[str]:
    """The words that rules hold outside of names."""
    return frozenset().union(*(_words_in(_NAMED.sub(" ", rule.pattern)) for rule in RULES))


def _words_of(rules: Iterable[Rule]) -> frozenset[str]:
    return frozenset().union(*(_words_in(rule.pattern) for rule in rules))


def _words_in(pattern: str) -> frozenset[str]:
    words = set()
    for word, optional in _WORDS.findall(_MARKUP.sub(" ", FRAGMENT.sub(" ", pattern)).lower()):
        words.add(word)
        if optional:
            words.add(word[:-1])
    return frozenset(words).union(*map(_words_of_fragment, FRAGMENT.findall(pattern)))


@cache
def _words_of_fragment(name: str) -> frozenset[str]:
    """The words of a fragment, once for all the patterns that name it."""
    if name in NAMES:
        return frozenset(word for one in NAMES[name] for word, _ in _WORDS.findall(one))
    return _words_in(FRAGMENTS[name])


@cache
def triggers() -> frozenset[str]:
    """The words of the vocabulary at which a search starts; the longest word of a named day that has none of them."""
    starts = {word for word in _words_of(rule for rule in RULES if rule not in HOLIDAY_RULES) if len(word) > 1}
    starts -= _COMMON | WORDS
    return frozenset(starts | {max(words, key=len) for words in _names(HOLIDAY_NAMES) if starts.isdisjoint(words)})
