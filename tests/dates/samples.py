"""Strings that a pattern matches, made up by walking it, so that every branch of a rule is tried."""

import random
import re
from re import _constants as sre  # the parser's own names for what a pattern is made of
from re import _parser as parser

_CLASSES = {sre.CATEGORY_DIGIT: "0123456789", sre.CATEGORY_SPACE: " \n\u00a0", sre.CATEGORY_WORD: "aZ09é"}
_MOST = 3  # repeats of what may come any number of times


def samples(pattern: re.Pattern[str], count: int, seed: str) -> list[str]:
    """``count`` strings made from a pattern, the same on every run; what looks around them is not obeyed."""
    dice = random.Random(seed)  # noqa: S311 - made-up texts, no secrets
    tree = parser.parse(pattern.pattern, pattern.flags)
    return [_any(dice, tree, {}) for _ in range(count)]


def _any(dice, tree, groups):
    return "".join(_one(dice, kind, argument, groups) for kind, argument in tree)


def _one(dice, kind, argument, groups):
    if kind is sre.LITERAL:
        return chr(argument)
    if kind is sre.IN:
        return _of_set(dice, argument)
    if kind is sre.BRANCH:
        return _any(dice, dice.choice(argument[1]), groups)
    if kind is sre.SUBPATTERN:
        groups[argument[0]] = _any(dice, argument[3], groups)
        return groups[argument[0]]
    if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        low, high, tree = argument
        return "".join(_any(dice, tree, groups) for _ in range(dice.randint(low, min(high, low + _MOST))))
    if kind is sre.GROUPREF:
        return groups.get(argument, "")
    if kind in (sre.ASSERT, sre.ASSERT_NOT, sre.AT):
        return ""
    return "x"


def _of_set(dice, choices):
    kind, argument = dice.choice([choice for choice in choices if choice[0] is not sre.NEGATE])
    if any(choice[0] is sre.NEGATE for choice in choices):
        return "~"
    if kind is sre.RANGE:
        return chr(dice.randint(*argument))
    return chr(argument) if kind is sre.LITERAL else dice.choice(_CLASSES[argument])
