"""Titles of who said what, where the saying and what was said have a date each.

Of "the boat sank on Monday, the union said on Friday" and "the union said on Friday that the boat sank on Monday" the
Friday is told as "Union: Boat sank".
"""

import re
from collections.abc import Callable

from timeline.late_patterns import late_pattern
from timeline.story.attribution import means
from timeline.story.genders import OFFICES
from timeline.story.titling.finishing import finished
from timeline.story.titling.openings import without_opening
from timeline.story.titling.pronoun_speakers import meant_speaker
from timeline.story.titling.shortening import LONGEST, shortened
from timeline.story.titling.subjects import with_subject
from timeline.story.titling.told_dates import QUOTING
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE, undated
from timeline.story.verbs import finite_verb, form_of

Made = Callable[[int, int], str]  # the title that a span of the text makes
_ONLY_TOLD = late_pattern(
    r"(?P<who>[^,;:“”\"]{2,60}?)\s(?:said|told\s(?:(?:an?|the)\s)?[a-z]+(?:\s[a-z]+)?|announced|reported|added|confirmed)"
    r"(?:\s(?:at|in|during|to|before)\s[^,;:“”\"]{2,40})?(?:\slate|\searly)?\W*\Z"
)
_TOLD_WHOM = (  # "told the Daily Post" before "that" or a date, "told reporters" before what was told
    rf"(?:(?:(?!(?:on|in|at|by|to|that|he|she|it|they|we|i|had|has|have|was|were|is|are|will|would)\b)"
    rf"[^\s,;:“”\"{DATE}]+\s){{1,6}}?(?=that\b|(?:(?:late|early|on|in)\s){{0,2}}{DATE})|(?!that\b)[a-z]+\s)"
)
_FRAMED = late_pattern(  # "Hill said on Monday that", "On Monday Hill said"
    rf"(?P<who>[^;:“”\"]{{2,90}}?)\s(?:(?:also|later|has|had|have)\s)?"
    rf"(?:(?:said|says|added|reported|confirmed|noted|stated|wrote)\s|told\s{_TOLD_WHOM})"
    rf"(?:(?:late\s|early\s)?(?:on\s|in\s)?{DATE}\s)?(?:that\s)?"
    r"(?P<what>(?!that\b|in\b|at\b|on\b|to\b|of\b|[:“]).+)\Z"
)
_WITH_AN_OFFICE = re.compile(
    rf"(?:[A-Z][\w’'-]+\s){{0,3}}(?:{'|'.join(sorted(OFFICES))})\s(?P<name>[A-Z][\w’'-]+\s[A-Z][\w’'-]+)\Z"
)
_PERSONAL = re.compile(r"(?P<who>he|she)\Z", re.I)
_OF_THE_SPEAKER = re.compile(r"(?:he|she|it|they|his|her|its|their)\b", re.I)
_NO_ONE = re.compile(
    r"(?:.*\s)?(?:we|i|you|it|they|who|which|that|what)\Z|(?:as|while|when|if|though|although|since)\s", re.I
)
_BESIDE_A_NAME = re.compile(r",\s[^,]{2,60},\Z")  # "Ann Hill, the mayor, | said"
_RELATIVE = re.compile(r"(?:who|which)\Z")
_INTERRUPTED = re.compile(r"(?:who|which|whose|where)\s")
_JOINS = re.compile(r"\A(?:and|but|so|yet)\s", re.I)
_FOR_NOTHING = re.compile(  # "it was still likely", "it will be May before"
    r"it\s(?:(?:is|was|will|would|may|might|could)\s(?:\w+\s)?(?:be|take|still|likely|clear|possible)\b|take|took)",
    re.I,
)
_POINTS = re.compile(r"(?:this|that|these|those|there|we|i)\b", re.I)
_FINITE = ("past", "auxiliary", "present")


def told_by(text: str, start: int, end: int, made: Made) -> str | None:
    """The title of "the boat sank on Monday, | the union said on Friday": on Friday the union said so.

    ``start`` and ``end`` are those of the part behind the bar in the marked ``text``; None where it is no such part.
    """
    said = _ONLY_TOLD.match(undated(tidy(text[start:end]))) if start else None
    if said is None or finite_verb(text[:start].replace(DATE, "")) is None or finite_verb(said["who"]) is not None:
        return None  # "and a wing was added"
    what = made(0, start)
    if _PERSONAL.match(said["who"]):  # who that is leaves a doubt, or it would be told
        marks = inside_quotation(text, 0) and "“" not in what and len(what) + 2 <= LONGEST
        return f"“{what}”" if what and marks else what or None
    told = f"{said['who']}: {what}"
    return finished(told) if what and len(told) <= LONGEST and "“" not in told else what or None


def who_said_so(text: str, start: int, end: int, previous: str, made: Made) -> str | None:
    """The title of the saying in "Hill said on Monday that two died in the 4 May fire": "Hill: Two died in the fire".

    ``start`` and ``end`` are those of the whole in the marked ``text``. None where it has not a date for each, or where
    who speaks leaves a doubt.
    """
    said = _FRAMED.match(text, start, end)
    if said is None or DATE not in text[start : said.start("what")] or DATE not in said["what"]:
        return None
    who, what = _speaker(said["who"], undated(tidy(text[:start]))), said["what"]
    if (pronoun := _PERSONAL.match(who)) is not None:
        who = meant_speaker(pronoun["who"].lower(), previous, what) or ""
    first = undated(what).split(" ", 1)[0]
    nobody = not who or "," in who or finite_verb(who) is not None or _NO_ONE.match(who) is not None
    if nobody or form_of(first) in _FINITE or finite_verb(f"x {undated(what)}") is None or _POINTS.match(what):
        return None
    if (own := _OF_THE_SPEAKER.match(what)) is not None:
        if _FOR_NOTHING.match(what) or not means(own.group().lower(), who):
            return None
        return finished(f"{who} said {undated(tidy(what))}")  # "Hill said she resigned", for her resigning has its day
    told = made(said.start("what"), said.end())
    if finite_verb(told) is None or told.lower().startswith(who.lower()) or ":" in told:
        return None
    named = _named(who, told)
    return finished(named) if named is not None else None


def end_of_said(text: str, start: int, end: int) -> int:
    """Where a part of a marked text ends that tells what was said: "said that the bridge, | which is old, was shut" at
    its verb; else ``end``."""
    said = _FRAMED.match(text, start, end) if _INTERRUPTED.match(text, end) else None
    return len(text) if said is not None and finite_verb(f"x {undated(said['what'])}") is None else end


def _speaker(who: str, before: str) -> str:
    """Who speaks, without "the mayor" beside a name; for "who" or "which" the one that stands ``before`` it."""
    who = _BESIDE_A_NAME.sub("", _JOINS.sub("", without_opening(undated(tidy(who)))))
    return with_subject(f"{who} said", before, "").removesuffix(" said") if _RELATIVE.match(who) else who


def _named(who: str, told: str) -> str | None:
    """Who said what, made short: the speaker's office goes first, then the end of what was said."""
    office = _WITH_AN_OFFICE.match(who)
    names = [who, office["name"]] if office is not None else [who]
    whole = [f"{name}: {told}" for name in names if len(f"{name}: {told}") <= LONGEST]
    brief = ((name, shortened(told, LONGEST - len(f"{name}: "))) for name in names)
    return whole[0] if whole else next((f"{name}: {less}" for name, less in brief if less), None)


def inside_quotation(text: str, start: int) -> bool:
    """Whether the part from ``start`` on stands in a quotation, one from a sentence before included."""
    if not any(mark in text for mark in QUOTING):
        return False
    before, after = tidy(text[:start]), tidy(text[start:])
    if text.count('"', 0, start) % 2 or before.rfind("“") > before.rfind("”") or after.startswith("“"):
        return True
    closes, opens = after.find("”"), after.find("“")
    return closes >= 0 and not 0 <= opens < closes
