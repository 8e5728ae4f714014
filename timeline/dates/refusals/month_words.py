"""Names of months that are words or names of people too: "may", "march", "April"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.lexicon import MONTHS
from timeline.dates.meaning import Named
from timeline.dates.posts import is_post
from timeline.dates.refusals.refusal import Beside, Clue, Refusal, beside, names, refused_by
from timeline.dates.surroundings import LINE_OPENS, bare
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
# Month names that are also words or people's names.
_NAMES = frozenset({"may", "march", "mar", "jan", "dec", "june", "april", "august", "sep", "jun", "apr"})
_PLAIN_WORDS = frozenset({"may", "march", "mar", "jan", "dec", "sep", "august"})
_INITIALS = frozenset("JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC".split())  # a body's, in text of small letters
_SMALL = late_pattern(r"[a-z]{2}")
_PLAIN_MONTHS = frozenset(MONTHS[word] for word in _PLAIN_WORDS)
_PLAIN = late_pattern(r"\b(?:may|mar|jan|dec|sep|aug)")
_NTH = late_pattern(r"\d(?:st|nd|rd|th)\b", re.IGNORECASE)  # "jan 1st" is a day however it is written
_LEADS = (
    r"in|on|since|until|till|by|from|to|through|thru|during|last|next|this|of|early|late|mid|before|after|between|"
    r"for|around|about|every|each|following|throughout|past|starting|beginning|ending|ended|previous|than|coming|"
    r"dated|late in|per|began|begins|begin|started|finished|finishes"
    r"|closed|spent|entered|enters|(?:early|soon|late|recently|far back) as"
)
_LEAD = late_pattern(rf"(?:\b(?:{_LEADS})|[-–(/])\s*$", _I)
_WEATHER = late_pattern(  # "the wettest March", "a busy May"
    r"\b(?:[a-z]+est|worst|best|record|wet|dry|mild|cold|cool|warm|hot|sunny|rainy|snowy|stormy|busy|quiet|slow|"
    r"strong|weak|dismal|bleak|typical|normal|average|whole|entire)\s+$"
)
# "along the March." walks; "the March of 1998" is a month.
_A_MARCH = late_pattern(r"\b(?:the|a|an|that|same|one|first|another|their|its)\s+$", _I)
_AFTER_MARCH = late_pattern(
    r"\s*(?:[.;:!?)]|\Z)|\s+(?:to|through|was|were|had|and|with|from|into|for|on|of\s+(?!\d|that|this))\b"
)
_LIST_LEAD = late_pattern(r"(?:\b(?:and|or|the|that|same|a|an|one|first|another|their|its|his|her|my|our)|,)\s*$", _I)
_EVENT_LEAD = late_pattern(r"(?:\b(?:the|this|that|an?|its|his|her|their|our|my)|['’]s)\s+$", _I)
_EVENT_OF_NAMES = late_pattern(  # "the June European elections", and not "the April Jones trial"
    r"(?: [A-Z][a-z]+){1,2} (?:elections?|referendum|summit|accords?|agreement|treaty|coup|uprising|earthquake|quake"
    r"|explosion|blast|spill|massacre|conference|talks)\b"
)
_TITLE = late_pattern(
    r"\b(?:Mrs?|Ms|Miss|Dr|President|Minister|Secretary|Theresa|Brian|James|Sir|Lady|Lord|Gen|Col|Capt|Sen|Rep|Lt|Prof)"
    r"\.?\s+$|\bAnt (?:and|&)\s+$"
)
_CREDIT = late_pattern(  # "Editing by April Ross"
    r"\b(?:[Ee]dit|[Rr]eport|[Ww]rit|[Dd]irect|[Pp]roduc|[Cc]ompil|[Ii]llustrat|[Pp]hotograph|[Cc]ho?reograph|"
    r"[Tt]ranslat)\w*(?: \w+)? by\s+$"
)
_STREET_NEXT = late_pattern(
    r"\s+(?:(?:Street|Avenue|Road|Lane|Drive|Boulevard|Terrace|Crescent)\b|(?:St|Ave|Rd|Ln|Blvd)\b\.?(?! [A-Z]))"
)
_SAYS = late_pattern(
    r"(?:['’]s)?\s+(?:said|says|told|added|asked|himself|herself|wrote|thinks|Microsystems|Tzu|Yat|Myung)\b"
)
_REPORTED_OF = (  # what offices, firms and markets tell of a month: the words before its noun
    r"(?:retail|housing|consumer|producer|wholesale|industrial|factory|auto|car|truck|vehicle|tractor|trade|jobs?|new"
    r"|existing|soybean|wheat|corn|cotton|sugar|coffee|cocoa|crude|oil|gas|gold|tin|steel|cattle|hog|passenger|cargo"
    r"|revenue|load|traffic|export|import|budget|current|account|money|stock|bank|building|construction|manufacturing"
    r"|labou?r|payroll|non-?farm|machinery|durable|interim|preliminary|adjusted|unadjusted|North|South|American|British"
    r"|European|Canadian|Japanese|German)"
)
_REPORTED = (
    rf"(?:{_REPORTED_OF} ){{0,3}}(?:sales|exports|imports|output|production|figures|data|futures|prices?|shipments?"
    r"|deliver(?:y|ies)|contracts?|payrolls|unemployment|employment|earnings|deficit|surplus|rainfall|rains|elections?"
    r"|uprising|volume|orders|billings|traffic|load factor|index|inflation|registrations|redemptions|starts|turnover"
    r"|balance|rate|miles|requirements?|consumption|stocks|arrivals|purchases|receipts)"
)
_OWNED = r"gain|loss|drop|decline|rise|increase|fall|jump|figures?|total|reading|level|rate|sales"
_FULL_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH_NEXT = late_pattern(  # "May sales", "March's gain", "March and April"
    rf" (?:{_REPORTED})\b(?! of)|['’]s (?:{_OWNED})\b"
    rf"|(?: (?:and|or|to|through) |[-–])(?:{_FULL_MONTHS})\b"
)
_NOW_IT_IS = late_pattern(
    r"\b(?:it['’]?s|it is|it was|is it|happy|hello|goodbye|bye)(?: (?:only|already|nearly|almost|still|now))? \Z",
    _I,
)
_STATE_ENDS = late_pattern(
    r"\s*(?:[!?.,;:)#]|\Z)|\s(?:already|now|again|and|so|but|here|outside|in|people|everyone|folks|already)\b"
)
_TIME_LEAD = late_pattern(r"\b(?:in|since|until|during|early|late|last|next|of)[\s-]$", re.IGNORECASE)
_POST_MONTH_LEAD = late_pattern(
    r"\b(?:in|since|till?|until|by|last|next|early|late|mid|almost|(?:end|start|beginning|middle|day|week) of)[\s-]+$",
    _I,
)
_POST_DAY_LEAD = late_pattern(r"\b(?:on|from|by|since|till?|until|to|before|after|due|around)\s+$", _I)
_MODAL_NEXT = late_pattern(r"\s+(?:be|have|not|also|never|well|no|or may)\b", _I)
_ENDS = late_pattern(r"\s*(?:[!?.,;:)&@]|\Z)|\s(?:and|at|from|till|until|\d)\b")
_MODAL = late_pattern(r"\s+(?:I|we|you|he|she|it|they|be|have|not|also|never|well|no)\b")
_PART_NEXT = late_pattern(r"\s(?:morning|afternoon|evening|night|weekend)\b")  # "a cold May morning"
_NAME_NEXT = late_pattern(r"\s+[A-Z][a-z]+")
_SURNAME_NEXT = late_pattern(
    r"\s+(?:(?:de|den|van|von|der|ter|ten) )*[A-Z][a-z]+"
    r"|-(?!(?:Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z][a-z]+"
)
_FIRM_NEXT = late_pattern(  # "bought by May & Sons"
    r"\s+(?:&|and)\s+(?:Sons?|Co|Company|Bros|Brothers|Partners|Associates|Daughters?)\b"
)
_DAYS_BELOW = late_pattern(r"[^\w\n]*\n\W*\d\d?(?:st|nd|rd|th)?\b")  # the month is a heading of them


def _is_small(place: Beside) -> bool:
    """Whether a month stands in small letters that are a word too, with no figures such as "1st" beside it."""
    core = place.candidate.piece.meaning.core
    if not isinstance(core, Named) or core.year is not None:
        return False
    if not _PLAIN.search(place.text, place.candidate.start, place.candidate.end) or _NTH.search(place.said):
        return False
    return all(word in _PLAIN_WORDS for word in _months_of(place.said))


def _months_of(said: str) -> list[str]:
    return [word for word in re.findall(r"[A-Za-z]+", said) if word.lower() in MONTHS]


def _is_small_month(place: Beside) -> bool:
    """Whether a month in small letters is one: "late august", and in a post "off to rome in may"."""
    said, head, months = place.said, place.head, _months_of(place.said)
    if " of " in said:
        head += said[: said.rfind(months[-1])]  # "end of may"
    if months == ["august"] and _LEAD.search(head):
        return True
    return is_post(place.text) and _is_month_of_post(place, head)


def _is_month_of_post(place: Beside, head: str) -> bool:
    core = place.candidate.piece.meaning.core
    if isinstance(core, Named) and core.day is not None:
        return _POST_DAY_LEAD.search(head) is not None or _ENDS.match(place.tail) is not None
    return _POST_MONTH_LEAD.search(head) is not None and not _MODAL_NEXT.match(place.tail)


def _plain(place: Beside) -> str:
    return place.said.lower().rstrip(".")


def _may_be_a_name(place: Beside) -> bool:
    return _plain(place) in _NAMES


# Of a month that stands alone: no other part of a date is beside it.
CLUES: tuple[Clue, ...] = (
    Clue(True, lambda it: it.said in _INITIALS and _SMALL.search(it.head + it.tail), "Give to the DEC appeal."),
    Clue(True, lambda it: it.said[0].isupper() and _STREET_NEXT.match(it.tail), "He lives in June Street."),
    Clue(
        True,
        lambda it: _NAME_NEXT.match(it.tail) and _may_be_a_name(it) and _CREDIT.search(it.head),
        "(Editing by April Ross)",
    ),
    Clue(True, lambda it: _TITLE.search(it.head), "They met Mrs May there."),
    Clue(
        True,
        lambda it: _may_be_a_name(it) and _SAYS.match(it.tail) and not _TIME_LEAD.search(it.head),
        "May said so.",
    ),
    Clue(
        True,
        lambda it: _may_be_a_name(it) and it.said[0].isupper() and _FIRM_NEXT.match(it.tail),
        "It was built by May & Sons.",
    ),
    Clue(False, lambda it: it.said in ("May", "March") and _MONTH_NEXT.match(it.tail), "May sales rose."),
    Clue(False, lambda it: not _may_be_a_name(it) or it.said.endswith("."), "Rain fell that July."),
    Clue(False, lambda it: LINE_OPENS.search(it.head) and _DAYS_BELOW.match(it.tail), "March\n* 14: they left"),
    Clue(False, lambda it: it.said == "May" and _PART_NEXT.match(it.tail), "It was one cold May morning."),
    Clue(
        False,
        lambda it: it.said == "May" and _MODAL.match(it.tail) and _TIME_LEAD.search(it.head),
        "It closed in May not long after noon.",
    ),
    Clue(True, lambda it: _plain(it) == "may" and _MODAL.match(it.tail), "May I leave?"),
    Clue(
        True,
        lambda it: it.said == "Jan" and _SURNAME_NEXT.match(it.tail) and not _TIME_LEAD.search(it.head),
        "It was a note by Jan de Vries.",
    ),
    Clue(True, lambda it: it.said == "Mar" and it.tail.startswith((" de ", " del ")), "He lives by Mar del Plata."),
    Clue(False, lambda it: _LEAD.search(it.head), "It began in March."),
    Clue(
        False,
        lambda it: it.said[0].isupper() and _NOW_IT_IS.search(it.head) and _STATE_ENDS.match(it.tail),
        "It's May already.",
    ),
    Clue(
        False,
        lambda it: it.said[0].isupper() and _WEATHER.search(it.head) and not _NAME_NEXT.match(it.tail),
        "It was the wettest March they had seen.",
    ),
    Clue(
        False,
        lambda it: _EVENT_LEAD.search(it.head) and _EVENT_OF_NAMES.match(it.tail),
        "He won the June European elections.",
    ),
    Clue(True, lambda it: _NAME_NEXT.match(it.tail), "The April Jones trial opened."),
    Clue(False, lambda it: _plain(it) in ("june", "april", "august"), "June was wet."),
    Clue(
        True,
        lambda it: _plain(it) == "march" and _A_MARCH.search(it.head) and _AFTER_MARCH.match(it.tail),
        "He walked along on the March.",
    ),
    Clue(True, lambda it: not _LIST_LEAD.search(it.head), "March they did."),
)


def month_as_word(text: str, candidate: Candidate) -> bool:
    """Whether a month's name is a word or a person: "He may go", "April Jones", "May said so"."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.month is None:
        return False
    if core.day is not None and core.month not in _PLAIN_MONTHS:
        return False  # "Oct. 3" holds no such word
    place = beside(text, candidate)
    if _is_small(place):
        return not _is_small_month(place)
    return bare(candidate, "month") is not None and refused_by(CLUES, place)


REFUSALS = (
    Refusal(
        "a word or a name, not a month",
        month_as_word,
        ("He may go.", "They march on.", "May said so.", "Give to the DEC appeal."),
        "It began in May.",
        names("month"),
    ),
)
