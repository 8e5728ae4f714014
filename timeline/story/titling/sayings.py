"""Titles of who said what, where the saying and what was said have a date each.

Of "the boat sank on Monday, the union said on Friday" and "the union said on Friday that the boat sank on Monday" the
Friday is told as "Union: Boat sank".
"""

import re
from collections.abc import Callable

from timeline.late_patterns import late_pattern
from timeline.story.attribution import means
from timeline.story.titling.finishing import finished
from timeline.story.titling.openings import without_opening
from timeline.story.titling.pronoun_speakers import meant_speaker
from timeline.story.titling.shortening import LONGEST
from timeline.story.titling.told_dates import QUOTING
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE, undated
from timeline.story.verbs import finite_verb, form_of

Made = Callable[[int, int], str]  # the title that a span of the text makes
_ONLY_TOLD = late_pattern(
    r"(?P<who>[^,;:“”\"]{2,60}?)\s(?:said|told\s[a-z]+|announced|reported|added|confirmed)"
    r"(?:\s(?:at|in|during|to|before)\s[^,;:“”\"]{2,40})?(?:\slate|\searly)?\W*\Z"
)
_FRAMED = late_pattern(  # "Hill said on Monday that", "On Monday Hill said"
    rf"(?P<who>[^;:“”\"]{{2,90}}?)\s(?:also\s|later\s)?(?:said|says|told\s(?!(?:on|in|at|by|to|that)\b)"
    rf"[^,;:“”\"{DATE}]{{2,60}}?|added|reported|confirmed|noted|stated|wrote)\s(?:(?:late\s|early\s)?(?:on\s|in\s)?{DATE}\s)?(?:that\s)?"
    r"(?P<what>(?!that\b|in\b|at\b|on\b|to\b|of\b|[:“]).+)\Z"
)
_PERSONAL = re.compile(r"(?P<who>he|she)\Z", re.I)
_OF_THE_SPEAKER = re.compile(r"(?:he|she|it|they|his|her|its|their)\b", re.I)
_NO_ONE = re.compile(
    r"(?:.*\s)?(?:we|i|you|it|they|who|which|that|what)\Z|(?:as|while|when|if|though|although|since)\s", re.I
)
_JOINS = re.compile(r"(?:and|but|so|yet)\s", re.I)
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
    who, what = _JOINS.sub("", without_opening(undated(tidy(said["who"])))), said["what"]
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
    told = made(said.start("what"), end)
    if finite_verb(told) is None or told.lower().startswith(who.lower()):
        return None
    return finished(f"{who}: {told}") if len(f"{who}: {told}") <= LONGEST and ":" not in told else None


def inside_quotation(text: str, start: int) -> bool:
    """Whether the part from ``start`` on stands in a quotation, one from a sentence before included."""
    if not any(mark in text for mark in QUOTING):
        return False
    before, after = tidy(text[:start]), tidy(text[start:])
    if before.rfind("“") > before.rfind("”") or after.startswith("“"):
        return True
    closes, opens = after.find("”"), after.find("“")
    return closes >= 0 and not 0 <= opens < closes
