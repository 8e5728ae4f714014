"""Dates of a noun in a clause whose verb has a date of its own: "was jailed on Monday for a robbery in 2018".

What lies in 2018 is the robbery and not the jailing. Where the noun names a happening that can be told by itself, its
date is that of the happening; else nothing is told of it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.named_happenings import Named, names_by_itself
from timeline.story.verbs import finite_verb

_PREPOSITIONS = (  # but no "of": "marched through the streets of Oslo on Friday"
    r"(?:with|over|for|about|against|concerning|involving|into|"
    r"(?:accused|convicted|guilty|suspected|cleared|acquitted|charges|suspicion|told|warned)\sof)"
)
_TO_DATE = r"(?:\s(?:on|in|at|of|from|between|during|since|late|early|the))*\s"
_AFTER_A_VERB = late_pattern(  # " over | the killing of a guard | in" May
    rf"(?:\sof|(?:(?!\b(?:and|but|or)\b)[^,;:“”\"])*?\b{_PREPOSITIONS})\s(?P<noun>[^,;:“”\"]+?){_TO_DATE}\Z"
)
_PARTS = re.compile(  # words that open another clause, or count and measure: "for the first time in", "for a year from"
    r"\b(?:to|who|which|that|when|where|before|after|until|because|while|if|than|time|times|years?|months?|weeks?|days?)\b"
    r"|\b(?:and|or|but|\w+ing)\Z"
)
_IN_THE_SUBJECT = late_pattern(  # "The victims of a crash | in" 2019, "Jens Lund, mayor | from" 2012
    r"\A\W*(?!(?:In|On|At|By|Since|During|From|Between|Early|Late|After|Before|Until)\b)"
    r"(?P<subject>(?:[^,;:“”\"]*,\s)?[^,;:“”\"]*?\w)\s(?:in|of|from|between|during)\s(?:(?:early|late|the)\s)*\Z"
)
_ONLY_DATES = re.compile(r"[\s,–—-]*(?:(?:and|to|until|till|or)[\s,]+)?")
_DETERMINED = re.compile(r"\b(?:the|an?|its|his|her|their|our)\s(?:[\w-]+\s){0,3}\Z")


class NounDate(NamedTuple):
    """A date that belongs to a noun, and the happening that the noun names; None where it names none."""

    named: Named | None


def noun_date(
    text: str, clause: tuple[int, int], date: tuple[int, int], others: Sequence[tuple[int, int]]
) -> NounDate | None:
    """Whether the date at a span belongs to a noun of the clause that tells what happened at one of ``others``.

    ``noun_date("He was jailed on Monday for the attack in 2018.", (0, 46), (41, 45), [(17, 23)])`` names "the attack in
    2018"; None where the date is that of the verb.
    """
    start, end = clause
    verb = finite_verb(text[start:end])
    if verb is None:
        return None
    if date[0] < start + verb.start:
        return _of_the_subject(text, start, date, verb.start, others)
    told = [last for first, last in others if last <= date[0]]
    if not told:
        return None
    begin = max(start + verb.end, *told)
    found = _AFTER_A_VERB.fullmatch(text, begin, date[0])
    if found is None or _PARTS.search(found["noun"]) is not None or finite_verb(f"x {found['noun']}") is not None:
        return None
    return NounDate(_happening(text, found.span("noun"), date))


def _of_the_subject(
    text: str, start: int, date: tuple[int, int], verb: int, others: Sequence[tuple[int, int]]
) -> NounDate | None:
    """The date of a noun before the verb, where what is told has its own after it: "The victims of a crash in 2019";
    and that of a noun in commas: "Ole Berg, mayor from 2012 to 2018, died"."""
    found = _IN_THE_SUBJECT.match(text, start, date[0])
    apposed = found is not None and ", " in found["subject"] and text[: start + verb].endswith(", ")
    if not apposed and not any(first > start + verb for first, _ in others):
        return None
    if found is None or not _ONLY_DATES.fullmatch(_without(text, (date[1], start + verb), others)):
        return None
    return NounDate(_happening(text, found.span("subject"), date))


def _without(text: str, span: tuple[int, int], dates: Sequence[tuple[int, int]]) -> str:
    """What a span of a text holds besides dates."""
    start, end = span
    for first, last in sorted(dates, reverse=True):
        if start <= first and last <= end:
            text, end = text[:first] + text[last:], end - (last - first)
    return text[start:end]


def _happening(text: str, noun: tuple[int, int], date: tuple[int, int]) -> Named | None:
    """The first happening that words name with a determiner, up to their date."""
    action = names_by_itself(text, *noun)
    if action is None:
        return None
    determined = _DETERMINED.search(text, noun[0], action.start)
    if determined is None:
        return None
    return Named(determined.start(), date[1], action)
