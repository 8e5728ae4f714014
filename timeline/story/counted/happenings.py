"""Nouns that name a happening, and the phrases that point back to one: "the crash", "its launch"."""

from collections.abc import Iterator
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.actions import BACKGROUND, actions_in, stem

# Nouns that name one happening; a verb of the same stem ("crashed") or of the same action class can be what they mean.
_NOUNS = """
accident agreement airstrike announcement appointment arrest assassination attack auction award ballot ban bankruptcy
battle blast blaze bombing briefing ceremony ceasefire clash closure collapse collision concert conference contract
conviction coup crackdown crash deal death debate debut decision default defeat delivery demonstration departure
derailment discovery dismissal downgrade earthquake election eruption escape evacuation event execution exercise
explosion filing fire flight flood funeral hearing hijacking hurricane incident inauguration indictment interview
introduction invasion keynote kidnapping killing landing landslide launch lawsuit leak leave manoeuvre maneuver
massacre match meeting merger mission murder negotiation operation outbreak outage overthrow parade presentation
protest purchase quake raid rally recall referendum release rescue resignation retirement riot robbery ruling sale
sentencing settlement shelling shooting siege signing speech spill split stabbing storm strike suicide summit
surrender suspension takeover talks test tour tragedy trial truce tsunami unveiling verdict veto victory visit vote
walkout wedding withdrawal wreck
"""
_GENERAL_NOUNS = "event incident accident tragedy ceremony occasion move"  # what happened last, whatever it was
GENERAL = frozenset(stem(word) for word in _GENERAL_NOUNS.split())
# As alternatives of a pattern, the longest first.
NOUNS = "|".join(sorted({*_NOUNS.split(), *_GENERAL_NOUNS.split()}, key=lambda word: (-len(word), word)))
# What can follow the noun of a phrase; after any other word the noun only tells of what kind that is: "the crash site".
_AFTER = (
    r"(?=\s*(?:\Z|[,.;:!?)”\"—–-]|(?:of|by|in|on|at|for|to|and"
    r"|or|but|was|were|is|are|has|have|had|will|would|could|may|"
    r"might|can|did|does|that|which|who|where|when|with|from|after|before|during|since|until|as|than|over|into|against|"
    r"about|without|because|while|if|not|also|only|still|took|came|left"
    r"|began|went|made|set|led|it|he|she|they|said|the|an?|his|her|its|their|"
    r"[a-z]+ed)\b))"
)
_NAMING = late_pattern(
    rf"(?:\b[Tt]h(?:e|is|at|ose|ese)|\b[Ii]ts|\b[Hh]is|\b[Hh]er|\b[Tt]heir|[’']\s?s|s\s?[’'])\s"
    rf"(?P<words>(?:[\w’'-]+\s){{0,2}}?)(?P<noun>(?:{NOUNS})s?)\b(?!-){_AFTER}"
)


class Naming(NamedTuple):
    """A phrase that names a happening: the stem of its noun, its action class if known, and its span in the text."""

    noun: str
    kind: str | None
    start: int
    end: int


def namings(text: str) -> Iterator[Naming]:
    """The phrases of ``text`` that point to a happening, in order.

    ``namings("Rescuers reached the wreck after the storm.")`` gives "the wreck", then "the storm".
    """
    for found in _NAMING.finditer(text):
        noun = stem(found["noun"])
        kinds = [action.kind for action in actions_in(found["noun"]) if action.kind not in BACKGROUND]
        yield Naming(noun, kinds[0] if kinds else None, found.start(), found.end())
