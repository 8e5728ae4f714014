"""Relative clauses: where one runs on into the main verb, and a text without those that only say who or which."""

import re
from itertools import pairwise

from timeline.late_patterns import late_pattern
from timeline.story.undated import DATE
from timeline.story.verbs import Verb, finite_verb, form_of, verbs_in

_PARTS_CLAUSES = frozenset(
    """that who which what where when while as after before because if how why said says than it he she they we i you
    since until to""".split()
)
_TO_A_NOUN = late_pattern(r"\bto\s(?=(?:the|an?|its|his|her|their|this|these|those|all|[A-Z]\w+)\b)")  # no infinitive
_SUBJECT_LAST = late_pattern(  # "the package the House | passed": the verb is of a clause of its own
    r"\b(?!(?:of|in|on|at|to|by|for|with|from|into|onto|over|under|near|across|through|and|or|than|as)\s)\w+\s"
    r"(?:the|its|his|her|their|our)\s\w+\s*\Z"
)
_RELATIVE = re.compile(  # a blank first: what stands before it is looked at only where the word follows
    r"\s(?=(?:who|which|that)\s)"
    r"(?<!\bin\s)(?<!\bof\s)(?<!\bat\s)(?<!\bfor\s)(?<!\bby\s)(?<!\bon\s)(?<!\bto\s)(?<!\bwith\s)(?<!\bfrom\s)"
    r"(?<!ing\s)"
    r"(?<!those\s)(?<!\ball\s)(?<!\bone\s)(?<!people\s)(?<!\bany\s)(?P<word>who|which|that)\s"
)  # "those who died" are only those
_OPENS = re.compile(r"(?P<word>who|which|that)\s")
TOLD_OF = late_pattern(
    r"(?:\bthat|\b(?:announcement|claim|statement|news|declaration|report|decision|belief|word|promise|pledge|warning|"
    r"admission|suggestion|hope|fear|view|argument|assertion|assurance|confirmation|revelation)s?)\s*\Z"
)  # after which what it tells has a verb of its own
_BETWEEN_COMMAS = late_pattern(rf",\s(?:who|which|whose|where)\b[^,;:“”]*{DATE}[^,;:“”]*,\s?")
_BEFORE_ITS_VERB = late_pattern(rf"\s(?:that|which|who|whom)\s(?:(?!\b(?:that|which|who|whom)\b)[^,;:“”])*{DATE}\s?\Z")
_TAKES_A_CLAUSE = frozenset(
    """said says told tells alleged alleges thought thinks believed believes predicted predicts claimed claims hoped
    hopes knew knows warned warns feared fears argued argues showed shows suggested suggests found finds helped helps
    made makes let saw meant means ensured allowed is""".split()
)  # what follows one may have a verb of its own
_MAIN_VERB = re.compile(rf"{DATE}\s(?P<verb>[a-z]+)\s")
_PAST_ALONE = frozenset(
    """came went took gave rose fell began became saw wrote spoke broke flew drew grew threw ran sank chose died
    arrived agreed appeared""".split()
)  # past forms that describe no noun: "seized" may
_PERFECT = ("had", "has", "have")
_FINITE = ("auxiliary", "past", "present")
_AMOUNT = late_pattern(
    r"\b(?:more|less|fewer|other|rather)\sthan\s|(?<=\d),(?=\d{3}\b)"
)  # "more than 90,000" joins nothing
_JOINS = ("and", "or", "but", "not", "be", "been", "being")


def runs_on(between: str) -> bool:
    """Whether nothing between two verbs parts their clauses or joins them."""
    between = _AMOUNT.sub("", between) if " than " in between or "," in between else between
    words = between.lower().split()
    if "to" in words and not _SUBJECT_LAST.search(between):
        words = _TO_A_NOUN.sub("", between).lower().split()
    if not words or re.search(r"[,;:“”]", between) or words[-1] in _JOINS:
        return False
    return not _PARTS_CLAUSES.intersection(words) and not all(w.endswith("ly") or w in ("not", "also") for w in words)


def holds_the_main_verb(text: str) -> bool:
    """Whether a relative clause runs on into the main one: "tested positive left the hotel" after "a guest who"."""
    return any(_runs_on(text, a, b) for a, b in pairwise(_finite(text, 0)))


def _finite(text: str, clause: int) -> list[Verb]:
    """The finite verbs of a text whose relative clause begins at ``clause``: a word such as "sends" is one there."""
    finite = [v for v in verbs_in(text) if v.form in _FINITE]
    first = text[clause:].split(" ", 1)[0]
    form = form_of(first)
    if form in ("noun or present", "past") and (not finite or finite[0].start > clause):
        finite.insert(0, Verb(form, clause, clause + len(first)))  # "that flew": no noun follows that "that"
    return finite


def _runs_on(text: str, first: Verb, second: Verb) -> bool:
    """Whether the second verb is no part of the first one and of no other clause: "who came | have left"."""
    between = text[first.end : second.start]
    bare = first.form == "past" and second.form == "auxiliary" and not between.strip()  # its date was between
    return bare or runs_on(between)


def main_verb_after(relative: str, before: str = "") -> int | None:
    """Where the main verb begins in a text that opens with a relative clause; None where that is not plain.

    ``main_verb_after("who came by ferry has left")`` is the place of "has". A verb of saying opens a clause of its own,
    and "seized" may be what was done to the noun before it. ``before`` is what the clause hangs on: after "he said"
    or "the news", "that sales were up" is no relative clause.
    """
    opening = _OPENS.match(relative)
    if opening is None:
        return None
    finite = _finite(relative, opening.end())
    if len(finite) > 2 and relative[finite[0].start : finite[1].start].strip().lower() in _PERFECT:
        del finite[1]  # "had worked" is one verb
    if len(finite) < 2 or finite[0].start != opening.end():
        return None
    first, second = (relative[v.start : v.end].lower() for v in finite[:2])
    stands_alone = opening["word"] == "that" and finite[0].form == "auxiliary" and first not in _PERFECT
    perhaps_a_noun = opening["word"] == "that" and finite[0].form == "noun or present"
    if perhaps_a_noun and (TOLD_OF.search(before) is not None or finite_verb(before) is not None):
        return None
    if first in _TAKES_A_CLAUSE or stands_alone:
        return None
    plain = finite[1].form == "auxiliary" or second in _PAST_ALONE
    return finite[1].start if plain and _runs_on(relative, finite[0], finite[1]) else None


def without_relative(text: str) -> str:
    """``text`` without the first relative clause that the main verb follows.

    ``without_relative("A guest who came by ferry has fallen ill")`` is "A guest has fallen ill".
    """
    for relative in _RELATIVE.finditer(text):
        verb = main_verb_after(text[relative.start("word") :], text[: relative.start()])
        if verb is not None:
            return f"{text[: relative.start()]} {text[relative.start('word') + verb :]}"
    return text


def without_dated(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A marked text and a span of it without the relative clauses before or within the span that hold another date.

    "The mayor, who took office in [2015], | resigned" is "The mayor | resigned", and so without commas.
    """
    found = [one for one in _BETWEEN_COMMAS.finditer(text, 0, end) if _is_of_another(text, one.span(), start, end)]
    last = _BEFORE_ITS_VERB.search(text, 0, start) if DATE in text[:start] else None
    if last is not None and form_of(text[start:].split(" ", 1)[0]) in _FINITE:
        found = sorted([last, *(one for one in found if one.end() <= last.start() or one.start() >= start)], key=_place)
    for one in reversed(found):
        text = f"{text[: one.start()]} {text[one.end() :]}"
        less = one.end() - one.start() - 1
        start, end = start - less if one.end() <= start else start, end - less
    return text, start, end


def _place(found: re.Match[str]) -> int:
    return found.start()


def _is_of_another(text: str, clause: tuple[int, int], start: int, end: int) -> bool:
    """Whether a relative clause is none of a span: it stands before it, or within it where that has a date besides."""
    first, last = clause
    return last <= start or (start < first and DATE in text[start:first] + text[last:end])


def end_of_dated(text: str, start: int, end: int) -> int:
    """Where a relative clause ends that opens a part of a marked text, its date before the main verb; else ``end``.

    Of "The well | that they drilled in [May] was sealed" it is before "was".
    """
    if _OPENS.match(text, start) is None or len(text[:start].split()) < 2 or finite_verb(text[:start]) is not None:
        return end
    for found in _MAIN_VERB.finditer(text, start, end):
        told = text[text.index(" ", start) + 1 : found.start("verb")].replace(DATE, "")
        if form_of(found["verb"]) in ("auxiliary", "past") and finite_verb(f"who {told}") is not None:
            return found.start("verb")
    return end
