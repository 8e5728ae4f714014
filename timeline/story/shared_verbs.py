"""A second verb or figure of one subject, each with a date of its own, and what the second shares with the first.

"Hill was arrested on Monday and released on Tuesday" tells on Tuesday that Hill was released, "the yard will open in
May and close in June" that it will close in June, and "wages rise 5 percent in May and 3 percent in July" by how much
they rise then.
"""

import re
from collections.abc import Sequence

from timeline.late_patterns import late_pattern
from timeline.story.actions import STATEMENT, kinds_in
from timeline.story.undated import DATE
from timeline.story.verbs import finite_verb, form_of, needs_no_object

_FIGURE = r"[$£€]?(?:\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)\b"
_FIGURE = rf"(?:{_FIGURE}|(?:twice|half|(?:two|three|four|five|ten)\stimes)\sas\s(?:many|much)\b))"
_MORE = r"(?:(?:another|a\sfurther|only|some|about|just|up\sto)\s)?"
_LATER = r"(?:(?:then|later|also|again|last|[a-z]+ly)\s)?"
_VERB = rf"{_LATER}(?P<verb>(?:re-)?[a-z]+)\s"
_AND_DID = late_pattern(rf"\sand\s{_VERB}(?!(?:by|than|in)\s[A-Z])")
_COMMA_DID = late_pattern(rf",(?=\s[a-z]+\s[^,;:“”]{{2,60}}\sand\s)\s{_VERB}")  # ", amended in 1911 and repealed"
_AND_SO_MUCH = late_pattern(
    rf"\b(?P<verb>[a-z]+)\s(?:by\s)?{_MORE}{_FIGURE}[^,;:“”{DATE}]{{0,60}}{DATE}+,?\s(?:and|but)\s"
    rf"(?={_MORE}{_FIGURE}(?:\s[a-z]+){{0,3}}?\s(?:(?:in|on|by|at)\s)?{DATE})"
)
_MODAL = late_pattern(  # a verb that another may share it with: "will | close", "is to | close", "expect it to | close"
    r"\b(?:to|will|would|can|could|may|might|must|should|shall)\s(?:(?:not|also|first|then|[a-z]+ly)\s)?(?P<verb>[a-z]+)\b"
)
_PASSIVE = late_pattern(
    r"\b(?:was|were|is|are|be|been|being)\s(?:(?:not|also|first|then|later|[a-z]+ly)\s)?(?P<verb>[a-z]+)\b"
)
_VERB_AND_FIGURE = late_pattern(rf"\b(?P<verb>[a-z]+)\s(?:by\s)?(?P<figure>{_MORE}{_FIGURE})")
_STARTS_WITH_A_FIGURE = late_pattern(rf"{_MORE}{_FIGURE}", re.I)
_LAST_ADVERB = late_pattern(r"\s(?:first|then|later|also|[a-z]+ly)\s*\Z")
_FIRST_VERB = late_pattern(rf"{_LATER}(?P<verb>(?:re-)?[a-z]+)(?P<rest>.*)\Z", re.S)
_LAST_AND = late_pattern(r"(?:,?\s(?:and|but)|(?P<comma>,))\s*\Z")
_NO_OBJECT = late_pattern(  # what follows a verb in the passive: "released", "reported to the board", "fined 40 crowns"
    r"\s*(?:\Z|[,.;:]|(?:in|on|at|by|from|to|for|with|without|after|before|over|under|into|as|until|of|against|near|"
    r"(?:down|up|off|out)(?=\s*(?:\Z|[,.;]|(?:in|on|at|by|from|after)\b|(?:an?|two|three|\d+|the\snext)\s\w+\slater))|"
    rf"but|and|so|again|back|dead|alive|guilty|safe|free|{_FIGURE}|[$£€]?\d|[a-z]+ly|a\s\w+\slater)\b)"
)
# Verbs told as often of who does something as of whom it is done to, beside those that need no object.
_DOES_IT = frozenset(
    """moved joined went stayed lived worked served turned apologised apologized pleaded returned remained waited walked
    travelled traveled sailed complained campaigned competed graduated studied taught fought played ran stood sat slept
    lost won led said became got kept began stopped failed managed refused vowed hoped wanted needed settled
    stepped switched merged reopened grew developed improved headed landed docked drifted spread cried called hit left
    appealed confessed testified married divorced emigrated enlisted qualified leaked broke responded replied""".split()
)
_NO_VERBS = frozenset(
    "a an the his her its their our all both some any no this that these those me him them us".split()
)
_OF_A_NOUN = frozenset("who which that whose where".split())
_CAN_BE_DONE = frozenset(  # past forms without -ed that are participles too
    """held sent built sold bought made found shut put cut set paid told read shot brought caught lent spent bound bent
    fed hung heard laid met sought split struck swept thrown taken given shown seen known drawn written sworn chosen
    stolen torn worn broken frozen hidden driven withdrawn overthrown rebuilt cast""".split()
)


def second_verb_at(sentence: str, start: int, dates: Sequence[tuple[int, int]]) -> int | None:
    """Where a second verb of the same subject begins between two dates of a part of a sentence.

    The part begins at ``start``, and ``dates`` are the spans of its dates: "was built in 1998 and | was shut in 2023".
    """
    first, last = dates[0][0], dates[-1][0]
    ends = {end for _, end in dates}
    listed = [found for found in _COMMA_DID.finditer(sentence, first) if found.end() <= last and found.start() in ends]
    for joins in sorted([*_AND_DID.finditer(sentence, first, last), *listed], key=lambda found: found.start()):
        at = joins.start() + (len(", ") if joins in listed else len(" and "))
        within = any(begin < at < end for begin, end in dates)
        if not within and _goes_on(sentence[start : joins.start()], joins):
            return at
    return None


def second_figure_at(masked: str, start: int, end: int) -> int | None:
    """Where a second figure of the same verb begins, each with its date: "sent 200 men on Sunday and | 300 on Monday".

    Every letter of a date in ``masked`` is ``undated.DATE``.
    """
    for joins in _AND_SO_MUCH.finditer(masked, start, end):
        if form_of(joins["verb"]) in ("past", "base", "present"):
            return joins.end()
    return None


def shared_head(text: str, before: str) -> str | None:
    """What a part after "and" shares with the words before it: the end of their verb's helpers, or their verb.

    ``shared_head("released", "Ann Hill was arrested and ")`` is "Ann Hill was". None where it shares its subject alone.
    """
    joins = _LAST_AND.search(before)
    if joins is None:
        return None
    before = before[: joins.start()]
    if joins["comma"] and ("," in before or not _OF_A_NOUN.isdisjoint(before.split())):
        return None  # "the board, which was fined in May, | closed"
    if joins["comma"] and form_of(text.split(" ", 1)[0].rstrip(",.")) != "past":
        return None
    if _STARTS_WITH_A_FIGURE.match(text):
        told = [m for m in _VERB_AND_FIGURE.finditer(before) if form_of(m["verb"]) in ("past", "base", "present")]
        return before[: told[0].start("figure")].rstrip() if told else None
    found = _FIRST_VERB.match(text)
    if found is None:
        return None
    verb = found["verb"]
    if form_of(verb) == "base":
        modal = [m for m in _MODAL.finditer(before) if _is_a_base(m["verb"])]
        return before[: modal[-1].start("verb")].rstrip() if modal else None
    if not is_done(verb, found["rest"]):
        return None
    passive = [m for m in _PASSIVE.finditer(before) if form_of(m["verb"]) == "past" and m["verb"] != "born"]
    last = passive[-1] if passive else None
    if last is None or finite_verb(f"x {before[last.end() :]}") is not None:
        return None  # "was hurt when the pier fell, and left"
    return _LAST_ADVERB.sub("", before[: last.start("verb")]).rstrip()  # "was first elected in 2012 and | re-elected"


def is_done(verb: str, rest: str = "") -> bool:
    """Whether a past form is a participle of what was done: "released on bail", not "escaped" nor "left the yard".

    ``rest`` is what follows it, and ``is_done("released", " on bail")`` is true.
    """
    if verb == "tried" and rest.lstrip().startswith("to "):
        return False
    if verb in _DOES_IT or needs_no_object(verb) or not (verb.endswith("ed") or verb in _CAN_BE_DONE):
        return False
    return form_of(verb) == "past" and _NO_OBJECT.match(rest) is not None


def _goes_on(before: str, joins: re.Match[str]) -> bool:
    """Whether a verb after "and" goes on with the subject of ``before``: "was built in 1998 and | inspected"."""
    verb = joins["verb"]
    form = form_of(verb)
    if joins.group().startswith(","):  # "was passed in May, | amended in June and repealed", "won it in May, | lost it"
        return form == "past" and finite_verb(before) is not None
    if form in ("past", "auxiliary"):
        return True
    if form == "present":
        return finite_verb(before) is not None and STATEMENT not in kinds_in(verb)
    return form == "base" and any(_is_a_base(first["verb"]) for first in _MODAL.finditer(before))


def _is_a_base(word: str) -> bool:
    """Whether a word after "to" or "will" may be a verb, known or not: not in "to ferries"."""
    return form_of(word) == "base" or (form_of(word) is None and not word.endswith("s") and word not in _NO_VERBS)
