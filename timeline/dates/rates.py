"""How often things happen: "200 flights a day", unlike a price, "$5 a day", and a speed, "60 miles an hour"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Length, Meaning, Recurring
from timeline.dates.surroundings import before, words_of
from timeline.late_patterns import late_pattern

_SINCE = late_pattern(r" (?:after|before|prior|since)\b")  # "it killed forty people a day before the vote"
_A_UNIT = re.compile(r"(an? [a-z]+)(?: or (?:more|less|so))?", re.IGNORECASE)  # "9,000 barrels a day or more"
_NUMBER = (
    r"(?:(?<![$€£¥\d.,-])\d[\d,.]*(?: (?:hundred|thousand|million|billion|mln|bln))?"
    r"|\b(?:hundreds|thousands|dozens|millions"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|fifteen|twenty|thirty|forty|fifty|many|several|fewer"
    r"|more)(?: hundred| thousand| million| dozen| mln)?|one (?:million|billion|mln|bln)))"
)
_NO_HAPPENINGS = (  # money, time and distance
    r"dollars|dlrs|bucks|punts|guilders|crowns|kronor|kroner|roubles|rubles|ringgit|cents|pounds|pence|euros|yen|francs"
    r"|marks|pesos|rupees|pts|points|times|seconds|minutes|hours|days|nights|weeks|months|years|as|was|is|has|miles"
    r"|kilometers|kilometres|feet|meters|metres|knots|shares"
)
_PLURAL = r"(?:[A-Za-z]+[A-Za-rt-z]s|people|men|women|children)"
_COUNTED = late_pattern(  # "9,000 barrels of crude oil a day", "50 tonnes (49 tons) a week"
    rf"{_NUMBER}(?: of)? (?:[a-z-]+ )?(?!(?:{_NO_HAPPENINGS})[ )]){_PLURAL}\)?(?: of (?:[a-z]+ )?[a-z]+)? \Z"
    r"|\d(?: ?%| percent| per cent| pct) \Z"
)


def is_rate(text: str, candidate: Candidate) -> bool:
    """Whether "a day" tells how often something counted happens: "They print 9,000 copies a day"."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Length) or core.count != 1 or core.reach:
        return False
    unit = _A_UNIT.fullmatch(words_of(text, candidate))
    if unit is None or _SINCE.match(text, candidate.end):
        return False
    return _COUNTED.search(before(text, candidate)) is not None


def as_rate(text: str, candidate: Candidate) -> Candidate:
    """The candidate as a set of times where it is a rate, else as it is."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Length) or not is_rate(text, candidate):
        return candidate
    unit = _A_UNIT.fullmatch(words_of(text, candidate))
    end = candidate.start + len(unit[1]) if unit is not None else None
    return candidate.with_meaning(Meaning(Recurring(core.value)), end=end, rule="a rate")
