"""Halves and quarters of a game or of another thing than a year: "midway through the second quarter"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.refusals.refusal import Refusal
from timeline.late_patterns import late_pattern

PARTS_OF_A_GAME = frozenset([*(Named(quarter=number) for number in range(1, 5)), Named(half=1), Named(half=2)])
_REACH = 70  # characters to each side in which a game is told of
_FAR = 350  # characters to each side in which two words of a game tell as much, where no money is told of
_ENOUGH = 2
_WORDS_OF_A_GAME = (
    r"goals?|goalless|scored|scoring|scoreless|touchdowns?|TDs?|quarterback|yards?|free throws?|rebounds?|fouls?"
    r"|penalty kick|kick-?off|halftime|half-time|midfielder|striker|goalkeeper|led \d+|trailed|field goals?|tip-?off"
    r"|quarters? of (?:the|an?|their|its|his|every|each) (?:\w+ ){0,2}(?:game|match|contest|bout|victory|defeat)"
    r"|overtime|lead to \d+ points|\d+-yard|coach|inning|referee|basket|three-pointers?|left to play|outscored"
    r"|outgained|outrebounded|fumbled?|intercepted|interceptions?|punt(?:s|ed)?|equali[sz]er|equali[sz]ed|took the lead"
    r"|buzzer|timeouts?|halfback|linebacker|cornerback|wide receiver|defenders?|winger|goal-line"
    r"|[Ff]ull [Mm]oon|[Nn]ew [Mm]oon|[Mm]oon(?=:)|[Mm]oonrise|[Ww]axing|[Ww]aning"  # which has quarters of its own
    r"|sent off|limped off|stretchered off|cup ties?|(?:red|yellow) cards?|on loan"
    r"|(?:stoppage|injury|extra) time|from the bench|clean sheet|layups?|dunk(?:s|ed)?|shutout|conceded|substitutes?"
    r"|(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur|[Tt]heir) (?:game|match)(?! (?:plan|changer|maker|show|studio|of)\b)"
)
_INJURIES = (
    r"(?:sore|sprained|twisted|injured|bruised|left|right) "
    r"(?:knee|ankle|hamstring|foot|wrist|shoulder|thumb|calf|groin)"
    r"|(?:knee|ankle|hamstring|groin|calf|shoulder) injur(?:y|ies)"
)
_SCORE = (  # "21-14", and no "voted 21-14", "21-14 percent" or span of years
    r"(?<![\d.,$-])(?<!voted )\b\d{1,3}[-–]\d{1,3}\b"
    r"(?![-–.,]?\d| ?%|-(?:year|day|month|point|cent)| (?:percent|per cent|vote|cents))"
)
_GAME = late_pattern(rf"\b(?:{_WORDS_OF_A_GAME}|{_INJURIES})\b|{_SCORE}")
_MONEY = late_pattern(
    r"\b(?:profits?|loss(?:es)?|earnings|earned|revenues?|income"
    r"|sales|shares?|economy|growth|percent|million|billion|output"
    r"|production|exports?|imports?|inflation|GDP|dividends?|analysts?|investors?|deliveries|shipments|orders)\b|%|\$",
    re.IGNORECASE,
)
_OF_ANOTHER = late_pattern(
    r" of (?:the|an?|its|their|his|her|our|this|that|these|those) "
    r"(?!(?:year|fiscal|current|financial|calendar|last|next|season)\b)[a-z]"
    r"|[ -]marathons?\b"  # "my first half marathon"
    r"| of (?:last|this|next) season\b"
)
_OF_NUMBERED = late_pattern(  # "the second half of the 1998 season", of the 1997/98 season, and of no fiscal year
    r" of (?:the|its|their) [12]\d\d\d(?:[-–/]\d+)? "
    r"(?!(?:fiscal|financial|business|calendar|tax|school|academic)\b)[a-z]"
)
_LONGER_WORD = re.compile(r"[-–](?!years?\b|ends?\b|ended\b|ending\b|to\b)[A-Za-z]")


def of_a_game(text: str, candidate: Candidate) -> bool:
    """Whether a half or quarter with no year of its own is one of a game, or the "first half of the term" or of "the
    1998 season", or begins a longer word: "the first half-billion", "the third quarter-final".

    A game is told of near it, and no money.
    """
    if _LONGER_WORD.match(text, candidate.end) or _OF_NUMBERED.match(text, candidate.end):
        return True
    core = candidate.piece.meaning.core
    if isinstance(core, Named) and core.half is not None and _OF_ANOTHER.match(text, candidate.end):
        return True
    near = text[max(0, candidate.start - _REACH) : candidate.end + _REACH]
    if _MONEY.search(near) is not None:
        return False
    return _GAME.search(near) is not None or _told_around(text, candidate)


def _told_around(text: str, candidate: Candidate) -> bool:
    """Whether more than one word of a game stands further around, and no money."""
    around = text[max(0, candidate.start - _FAR) : candidate.end + _FAR]
    return len({found[0] for found in _GAME.finditer(around)}) >= _ENOUGH and _MONEY.search(around) is None


REFUSALS = (
    Refusal(
        "a part of a game, not of a year",
        of_a_game,
        ("They scored early in the second quarter.", "He kicked a field goal in the third quarter."),
        "Sales fell in the second quarter.",
        lambda piece: piece.meaning.core in PARTS_OF_A_GAME,
    ),
)
