"""A weekday or month that may be any one: "on a Friday in June", "one Sunday night", "the worst of any September"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.lexicon import MONTHS
from timeline.dates.meaning import Meaning, Named, Recurring
from timeline.dates.posts import is_post
from timeline.dates.settling.opening_days import hour_of
from timeline.dates.unplaced import timex_part
from timeline.late_patterns import late_pattern

_REACH = 16  # characters of what leads to any weekday: "happened one"
_ANY = late_pattern(
    r"(?:\b(?:on|was|is|be|of|by)\s+an?|(?:\A|\n\s*|[.!?]\s+|\bon\s)[Oo]ne|\b(?:[Oo]ne|an?)\s+recent"
    r"|[\"“]one|\b(?:when|until|till?|then|him|her|me|us|them|it|home|there|here|out|up|back|happened|came"
    r"|died|began)\s+one|\b(?:(?<!as )usual|typical|normal|average))"
    r"\s+\Z"
)
_OF_MANY = ("recent", "usual", "typical", "normal", "average")  # a noun may follow: "one recent Sunday outing"
_WHICHEVER = late_pattern(r"\b(?:any|some)\s+\Z")
_OF_ANY_NIGHT = late_pattern(
    r"[ -](?:fighting|attacks?|assaults?|marche?s?|sorties?|combat|driving|flying|training|duty|shifts"
    r"|operations|patrols|vision)\b"
)
_SOME_MONTH = rf"(?:(?:early|mid|late)[ -])?(?:{'|'.join(MONTHS)})"
# "It is open from April to October" holds of every year; "will be open" of one.
_OPEN = (
    r"(?:\b(?:is|are|been|stays?|remains?)(?: only| usually| always)? |, |(?:\A|[.!?:)]\s|\n))(?:open|closed|shut)"
    r"(?: to [a-z]+| daily| every [a-z]+| [a-z]+days| (?:at )?weekends| dawn to dusk){0,2},? "
)
_OPEN_FROM = late_pattern(
    rf"{_OPEN}(?:from (?:{_SOME_MONTH} (?:to|until|through) )?|between (?:{_SOME_MONTH} and )?"
    rf"|{_SOME_MONTH} ?(?:to|until|through|[-–]) ?)\Z",
    re.IGNORECASE,
)
_OPEN_THEN = late_pattern(rf"{_OPEN}\Z", re.IGNORECASE)
_TO_A_MONTH = late_pattern(rf" ?(?:to|until|through|[-–]) ?{_SOME_MONTH}\b", re.IGNORECASE)  # "May to September"
_OPEN_REACH = 60  # characters of "is open to visitors from September to "
# "The board meets on the second Tuesday of the month" holds of every month; "will meet" of one.
_MONTHLY = late_pattern(
    r"(?<!\bto )(?<!\bwill )(?<!\bcan )(?<!\bmay )(?<!\bmust )(?<!\bdid )(?<!\bnot )(?<!\bwould )(?<!\bshould )"
    r"(?<!\bcould )(?<!\bmight )\b(?:meets?|gathers?|convenes?|sits|rehearses?"
    r"|(?:is|are) (?:held|open|closed|shut|free)|takes? place|runs?|opens?|closes?"
    r"|plays?)(?: (?!will\b|last\b|this\b)[\w’'-]+){0,6}?,?(?: on)? \Z"
)
_OF_THE_MONTH = late_pattern(r" the month\b")
_ARTICLES = ("the ", "The ")
_HABIT_REACH = 60  # characters of "meets in the village hall on "
_OVERNIGHT = Named(part="NI", overnight="always")
_LEFT_OVERNIGHT = late_pattern(  # what a recipe says of any night: "Soak the beans overnight"
    r"(?:\b(?:[Ss]oak|[Cc]hill|[Mm]arinate|[Rr]efrigerate|[Ss]teep|[Ii]nfuse|[Pp]rove|[Ff]reeze|Leave|Rest|Cover)\b"
    r"[^.;!?\n]{0,50} |\bhours,? or )\Z"
)
_COOKS_REACH = 64  # characters of "Cover the bowl and leave it in a cool place"
_NIGHT, _BARE_NIGHT = Named(part="NI"), len("night")
_NO_NOUN = late_pattern(
    r"\s*(?:[.,;:!?)\n\"”]|\Z)|\s+(?:in|when|at|and|or|but|that|he|she|they|it|we|of|after|before|since|to|with|while|as"
    r"|just|because|during|until|if|for|from)\b"
)


def as_any(text: str, candidate: Candidate, core: Named) -> Meaning | None:
    """The weekday of "on a Friday in June" or "one Sunday night", the month of "any September" and the night of "good
    at night fighting", which may be any; None where one is meant."""
    said = vars(core).keys()
    if said == {"month"}:
        low = max(0, candidate.start - _OPEN_REACH)
        first = _TO_A_MONTH.match(text, candidate.end) is not None and _OPEN_THEN.search(text, low, candidate.start)
        if first or _OPEN_FROM.search(text, low, candidate.start):
            return Meaning(Recurring(f"XXXX-{core.month:02d}"))
        led = _WHICHEVER.search(text, max(0, candidate.start - _REACH), candidate.start)
        return Meaning(Recurring(f"XXXX-{core.month:02d}", any_one=True)) if led is not None else None
    if core == _OVERNIGHT:
        cooks = _LEFT_OVERNIGHT.search(text, max(0, candidate.start - _COOKS_REACH), candidate.start) is not None
        return Meaning(Recurring("XXXX-XX-XXTNI", any_one=True)) if cooks else None
    if core == _NIGHT:
        many = candidate.end - candidate.start == _BARE_NIGHT and _OF_ANY_NIGHT.match(text, candidate.end) is not None
        return Meaning(Recurring("XXXX-XX-XXTNI", any_one=True)) if many and not is_post(text) else None
    if core.base is not None and core.nth_unit == "weekday":
        habit = _OF_THE_MONTH.search(text, candidate.start, candidate.end) is not None and (
            not text.startswith(_ARTICLES, candidate.start)  # notices leave it out: "Market: first Sunday of the month"
            or _MONTHLY.search(text, max(0, candidate.start - _HABIT_REACH), candidate.start)
        )
        return Meaning(Recurring(f"XXXX-WXX-{(core.weekday or 0) + 1}{hour_of(core)}")) if habit else None
    if core.weekday is None or not said <= {"weekday", "part"}:
        return None
    led = _ANY.search(text, max(0, candidate.start - _REACH), candidate.start)
    loose = led is not None and not led[0].rstrip().endswith(_OF_MANY) and _NO_NOUN.match(text, candidate.end) is None
    if led is None or is_post(text) or loose:
        return None  # "stuck at work on a sunday :(" is written on that Sunday
    part = f"T{timex_part(core.part)}" if core.part is not None else ""
    return Meaning(Recurring(f"XXXX-WXX-{core.weekday + 1}{part}", any_one=True))
