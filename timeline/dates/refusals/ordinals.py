"""Ordinals that are no day of a month: "the 11th Circuit", but "On the 15th Napoleon crossed"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.surroundings import after, before
from timeline.late_patterns import late_pattern

_ON = late_pattern(r"(?:^|[.;!?,]\s+|\n\s*|\b(?:and|but)\s+)(?:on|by)\s+$", re.IGNORECASE)
# What begins a sentence after the day that opens it.
_MANY_ACT = (  # "On the 9th two men were shot"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|\d[\d,]*"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?"
    r"|some|several|many|most|about|nearly|over|more|another|these"
    r"|those)\s"
)
_RANK = r"(?:General |Colonel |Marshal |Admiral |Captain |Sir |Lord |King |Prince )?"
_NUMBERED_NAMES = (
    r"Circuit|District|Army|Corps|Division|Brigade|Regiment|Battalion|Infantry|Cavalry|Fleet|Foot|Street|Avenue|Floor"
    r"|Congress|Amendment|Parallel|Century|Earl|Duke|Baron|Dynasty|Republic"
)
_ONE_ACTS = (  # "On the 15th Napoleon crossed"
    rf"{_RANK}(?!(?:{_NUMBERED_NAMES})\b)[A-Z][a-z]+(?:['’]s [a-z]+)?"
    r" (?:[a-z]+ed|had|took|came|went|left|fell|met|began|sent|made|gave|won|lost|led|held|broke|fought|rode|wrote)\b"
)
_NUMBERED = r"floor|hole|day|minute|lap|level|storey|story|birthday|century|parallel|street|avenue|anniversary"
_THINGS_ACT = (  # "On the 3rd oil depots were hit"
    rf"(?!(?:{_NUMBERED})\b)(?:[a-z]+ ){{0,2}}[a-z]+s"
    r" (?:[a-z]+ed|were|had|took|came|went|left|fell|met|began|broke|fought)\b"
)
_STUFF_ACTS = (  # "On the 21st artillery was brought up"
    r"(?-i:artillery|cavalry|infantry|fighting|firing|fire|smoke|snow|rain|fog|frost|news|word|help|work|panic|bread|water)"
    r" (?:[a-z]+ed|was|had|took|came|went|left|fell|began|broke)\b"
)
_ACTS_NEXT = late_pattern(rf"\s(?:{_MANY_ACT}|{_ONE_ACTS}|{_THINGS_ACT}|{_STUFF_ACTS})")
# What may follow a day of a month, where a noun would be what there are so many of: "the 11th Circuit".
_CLAUSE_GOES_ON = (
    r"and|of(?! the \d+(?:st|nd|rd|th)\b)|to(?! last\b)|at|in(?! (?:(?:the )?(?:last|past) |as many |a row\b))"
    r"|was|for|when|after|before|they|he|she|it|we|but|as|the|there|his|her|its|their|from|by|with|until|while|were|had|has|have|another|both|all|some|a|an|no|also"
    r"|if|so|i|u|dont|pls|lol|eek|yay|woo+|haha|onwards?|or(?= the \d)|only|just|nearly|almost|about|more|most"
    r"|many|several|few|nothing|nobody|everyone|everything|each|every|these|those|this|which|who|where|still|again"
    r"|already|is(?= (?:my|our|your)\b)|on(?=\s?[,.;)]|\s(?:and|but|he|she|it|they)\b)"
)
_DID = (  # "ended on the 19th cost $7 million"
    r"(?:cost|left|took|killed|brought|drew|led|made)"
    r"\s(?:[$£€\d]|(?:the|an?|his|her|its|their|some|nearly|more|no)\b)"
)
_DONE = r"[a-z]{2,}ed(?=\s?[,.;]|\s(?:to|at|in|by|with|when|after)\b)"
_DAY_NEXT = rf"\s?[-–—/]\s?\d{{1,2}}(?:st|nd|rd|th)(?=\s?[.,;:)]|$|\s(?:{_CLAUSE_GOES_ON})\b)"  # "the 6th/7th"
_NO_NOUN_NEXT = late_pattern(rf"\s*(?:[,.;:)!?<@#]|$|\s(?:{_CLAUSE_GOES_ON}|{_DONE})\b|\s{_DID}|{_DAY_NEXT})")


def is_ordinal_of_a_noun(text: str, candidate: Candidate) -> bool:
    """Whether an ordinal alone belongs to the noun after it: "the 11th Circuit", but not "on the 11th"."""
    core = candidate.piece.meaning.core  # "late in the 3rd inning" as well
    if not isinstance(core, Named) or vars(core).keys() != {"day"}:
        return False
    if _ON.search(before(text, candidate)) and _ACTS_NEXT.match(text, candidate.end):
        return False
    return noun_follows(text, candidate)


_SO_MANY = late_pattern(r"\s(?:in a row|running|straight|of)\b")


def counts_nights(text: str, candidate: Candidate) -> bool:
    """Whether an ordinal before a part of the day counts such parts: "the 15th night in a row"."""
    parts_last = text.endswith(("night", "morning", "evening", "afternoon"), candidate.start, candidate.end)
    return parts_last and _SO_MANY.match(text, candidate.end) is not None


def noun_follows(text: str, candidate: Candidate) -> bool:
    """Whether a noun stands right behind an ordinal, "the 11th Circuit", which then counts such nouns."""
    return _NO_NOUN_NEXT.match(after(text, candidate)) is None


REFUSALS = (
    Refusal(
        "an ordinal of something else",
        is_ordinal_of_a_noun,
        ("the 11th Circuit", "He fell late in the 3rd inning."),
        "It began on the 11th.",
        lambda piece: isinstance(piece.meaning.core, Named) and vars(piece.meaning.core).keys() == {"day"},
    ),
    Refusal(
        "so many nights, not the night of a day",
        counts_nights,
        ("It froze for the 15th night in a row.", "It was the 21st night of protests."),
        "They marched on the night of the 12th.",
        lambda piece: isinstance(piece.meaning.core, Named) and vars(piece.meaning.core).keys() == {"day", "part"},
    ),
)
