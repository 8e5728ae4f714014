"""The words of a clause, as what tells the tense of a verb takes them."""

import re
from collections.abc import Sequence
from itertools import pairwise

_WORD = re.compile(r"[\w-]+(?:['’][a-z]+)?|[^\w\s]")
_MAY = re.compile(r"(?<=[\w,] )May\b(?! (?:not|be|have|well|also|still|yet)\b)")
_SAT = re.compile(  # within a clause no verb has a capital
    r"(?:(?<=\w )|(?<=[&/–,-])|(?<=[&–-] )|\b(?=Sat\.?\s?(?:[/&,–-]|and|or|to)\s*\Z))Sat\b"
    r"|\b[Ss]at(?=\.? ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|[-–] ?\d|st\b|nd\b|rd\b|th\b))"  # "sat 10am"
)

_LEADS_IN = frozenset("on in at for until before after from".split())
_DESCRIBES = frozenset("which who whose built made held set led seen told brought written drawn run won lost".split())
_DASHES = frozenset(("--", "–", "—"))
_LONGEST_LEAD = 5  # words of ", in Oslo on"
_LONGEST_ASIDE = 14  # words between two commas that describe a thing
_JOINED = ([",", "and"], [",", "but"])
_PRONOUNS = frozenset("he she it".split())
_SUBJECTS = _PRONOUNS | frozenset("the a an its his her their this that".split())
_NO_VERBS = frozenset("this thus plus does perhaps always".split())
_AFTER_VERB = frozenset("in on at to by from out up off down into until again its the a an his her their".split())


def words_of_clause(clause: str) -> list[str]:
    """The words of a clause in lower case; the month of May and the day of "Sat & Sun" are left out, which are
    no verbs."""
    if "May" in clause:
        clause = _MAY.sub("", clause)
    if "Sat" in clause or "sat " in clause:
        clause = _SAT.sub("", clause)
    return _WORD.findall(clause.lower().replace("’", "'"))


def without_aside(words: list[str]) -> list[str]:
    """The words before a name without what two dashes near them set off, and what stands between two commas and only
    describes a thing: "will open the hall, designed by two brothers, on" is "will open the hall on"."""
    words = _without_dashes(words)
    if "," not in words[-_LONGEST_LEAD:]:
        return words
    ends = len(words) - 1 - words[::-1].index(",")
    if ends + 1 < len(words) and words[ends + 1] not in _LEADS_IN:
        return words
    begins = next((at for at in range(ends - 1, max(0, ends - _LONGEST_ASIDE), -1) if words[at] == ","), None)
    if begins is None or not (words[begins + 1] in _DESCRIBES or words[begins + 1].endswith("ed")):
        return words
    return [*words[:begins], *words[ends + 1 :]]


def _without_dashes(words: list[str]) -> list[str]:
    """The words without what two dashes near the end set off: "could be held -- but not stopped -- by"."""
    if _DASHES.isdisjoint(words[-_LONGEST_LEAD:]):
        return words
    lead = range(len(words) - 1, max(-1, len(words) - 1 - _LONGEST_LEAD), -1)
    ends = next((at for at in lead if words[at] in _DASHES), 0)
    begins = next((at for at in range(ends - 1, max(0, ends - _LONGEST_ASIDE), -1) if words[at] in _DASHES), 0)
    return [*words[:begins], *words[ends + 1 :]] if begins and ends + 1 < len(words) else words


def has_clause_of_now(words: Sequence[str]) -> bool:
    """Whether the words between a verb and a time hold a clause of their own in the present tense: "voted Friday; the
    country finds out in" June is not of what was voted."""
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at] == ";" or words[at : at + 2] in _JOINED), None)
    if at is None:
        return False
    clause = words[at + 1 + (words[at] == ",") :]
    if _SUBJECTS.isdisjoint(clause[:1]):
        return False
    first = 1 if clause[0] in _PRONOUNS else 2  # of the words that can be the verb
    return any(
        len(word) > 3
        and word.endswith("s")
        and not word.endswith("ss")
        and word not in _NO_VERBS
        and after in _AFTER_VERB
        for word, after in pairwise(clause[first:])
    )
