"""Names of months, weekdays and seasons that are words or names of people too: "may", "sat", "fall", "April"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.lexicon import MONTHS, WEEKDAYS
from timeline.dates.meaning import Named
from timeline.dates.posts import is_post
from timeline.dates.refusals.days_of_posts import is_in_a_row, is_short_day_of_post
from timeline.dates.refusals.drops import is_drop
from timeline.dates.rules.mid_seasons import NAME as MID_SEASON
from timeline.dates.surroundings import LINE_OPENS, after, bare, before, words_of
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
_SHORT_DAY_LEAD = late_pattern(
    r"(?:\b(?:on|since|until|till|last|next|this|early|late|every|each|coming|following|previous)|[(|]"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?\s*(?:[-–,/&]|and|or|to|through|thru))\s*$",
    _I,
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
_REPORTED = (  # what offices and markets tell of a month
    r"(?:(?:retail|housing|consumer|producer|wholesale|industrial"
    r"|factory|auto|car|trade|jobs|new|existing|soybean|wheat"
    r"|corn|cotton|sugar|coffee|cocoa|crude) )?"
    r"(?:sales|exports|imports|output|production|figures|data|futures|prices|deliver(?:y|ies)|shipments|contracts?"
    r"|payrolls|unemployment|employment|earnings|deficit|surplus|rainfall|elections?|uprising)"
)
_OWNED = r"gain|loss|drop|decline|rise|increase|fall|jump|figures?|total|reading|level|rate|sales"
_FULL_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTH_NEXT = late_pattern(  # "May sales", "March's gain", "March and April"
    rf" (?:(?:housing|new) starts|{_REPORTED})\b(?! of)|['’]s (?:{_OWNED})\b"
    rf"|(?: (?:and|or|to|through) |[-–])(?:{_FULL_MONTHS})\b"
)
_DAY_NAMES = "mon|tue|wed|thu|fri|sat|sun|" + "|".join(name for name in WEEKDAYS if len(name) > 3)
_SHORT_WEEKDAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())
_NO_WORDS = frozenset({"tues", "thurs"})  # days however they are written
_WEEKDAYS_AS_WORDS = ("sun", "sat", "wed", "mon")
_HEAD_OF_LIST = late_pattern(r"\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)(?:[a-z]*day)? ?:")
_LIST_REACH = 200  # characters to each side in which the other days of a list stand
_NAMED_DAYS = frozenset({"Black", "Bloody", "Red"})  # "Bloody Sunday" is the name of what happened on one
_IN_POST_LEAD = late_pattern(rf"\b(?:on|by|until|till?|every|(?:{_DAY_NAMES}) ?(?:and|or|to|[-/,&–]))\s*$", _I)
_TIME_LEAD = late_pattern(r"\b(?:in|since|until|during|early|late|last|next|of)[\s-]$", re.IGNORECASE)
_POST_MONTH_LEAD = late_pattern(
    r"\b(?:in|since|till?|until|by|last|next|early|late|mid|almost|(?:end|start|beginning|middle|day|week) of)[\s-]+$",
    _I,
)
_POST_DAY_LEAD = late_pattern(r"\b(?:on|from|by|since|till?|until|to|before|after|due|around)\s+$", _I)
_MODAL_NEXT = late_pattern(r"\s+(?:be|have|not|also|never|well|no|or may)\b", _I)
_OWNS_EVENT = late_pattern(  # "Sat's gig", and no "Sun's rays"
    r"['’]s (?:gig|game|match|show|race|party|meeting|session|class|final|vote|win|loss|defeat|walk|run|quiz|event"
    r"|concert)\b"
)
_FOR_DAY = late_pattern(r"\b(?:for|from|by|before|after) $")  # "any plans for Sun?"
_CAPITAL_ROW_NEXT = late_pattern(  # "open Mon-Fri", "Sat and Sun", "Sat 14 - Sun 15 May", "Mon 10-12"
    r"\.?(?: \d\d?(?:st|nd|rd|th)?)?\s?(?:[/&,–-]|and|or|to|through|thru)\s?"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day|s|r|rs)?\b| \d\d?(?:[.:]\d\d)?\s?[–-]\s?\d"
)
_MID_SENTENCE = late_pattern(r"\b(?!(?:[Tt]he|[Aa]n?|[Mm]r|[Ll]a|[Ll]e) )[A-Za-z]+,? $")
_SAT_NAV = late_pattern(r"[ -](?:nav|phone|tv|prep|scores?|tests?|exams?)\b", _I)
_NICKNAME = late_pattern(r"\b(?:blue|manic|taco)\s+$", _I)  # a song, and a day for eating
_ENDS = late_pattern(r"\s*(?:[!?.,;:)&@]|\Z)|\s(?:and|at|from|till|until|\d)\b")
_MODAL = late_pattern(r"\s+(?:I|we|you|he|she|it|they|be|have|not|also|never|well|no)\b")
_PART_NEXT = late_pattern(r"\s(?:morning|afternoon|evening|night|weekend)\b")  # "a cold May morning"
_NAME_NEXT = late_pattern(r"\s+[A-Z][a-z]+")
_THINGS_NEXT = late_pattern(
    r" (?!(?:as|was|is|has|its|this|his|us|plus|unless|always|perhaps|mornings|evenings|nights)\b)[a-z]+s\b"
)
_SURNAME_NEXT = late_pattern(
    r"\s+(?:(?:de|den|van|von|der|ter|ten) )*[A-Z][a-z]+"
    r"|-(?!(?:Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z][a-z]+"
)
_FIRM_NEXT = late_pattern(  # "bought by May & Sons"
    r"\s+(?:&|and)\s+(?:Sons?|Co|Company|Bros|Brothers|Partners|Associates|Daughters?)\b"
)
_SEASON_LEAD = late_pattern(
    r"(?:\b(?:in|the|by|since|until|during|this|last|next|early|late|mid|of|every|each|following|previous|coming|that|"
    r"through|past|for|and|or)|-)\s*$",
    _I,
)
_COME = late_pattern(r"(?:^|[.!?,;]\s+)[\"“]?[Cc]ome\s+$")  # "Come spring, they will be gone"
_BEFORE_SEASON = late_pattern(r"\b(?:before|after|till)\s*$", _I)  # "before spring", "after winter comes"
_SEASON_ENDS = late_pattern(r"\s*(?:[.,;:)]|\Z)|\s(?:and|or|is|comes|sets|came|set|arrives|begins|ends|when|but)\b")
_MID_SEASON_LEAD = late_pattern(  # "by midsummer", and no "midsummer fair"
    r"\b(?:at|by|in|of|to|from|since|until|till|before|after"
    r"|around|about|towards?|through|early|late|last|next|this)\s$",
    _I,
)
_NOT_SEASON = late_pattern(
    r"\s+(?:wheat|barley|oats|rye|rapeseed|canola|onion|squash|olympics?|games|camp|house|palace|break|training|water"
    r"|school|coats?|clothes|clothing|boots|jackets?|uniforms?|tyres?|tires|rolls?|onions?|apart|short|victim|prey|in|"
    r"love|by|to|from|below|behind|sharply|into|guy|lines?|mattress|of\s+(?!\d|last|this|next))\b",
    _I,
)
_SENTENCE_OPENS = late_pattern(r"(?:\A|[.!?][\"”’)]*\s+|\n\s*)[\"“]?\Z")
_SEASON_COMES = late_pattern(  # "Winter came early", "Spring brought no peace"
    r"\s+(?:was spent|came|brought|saw|passed|set in|had (?:come|set in|passed)|put an end|found)\b"
)
_VERBS_TOO = ("fall", "spring")
_SEASONAL = late_pattern(
    r"\s+(?:offensives?|campaigns?|months?|session|holidays?"
    r"|vacation|term|semester|harvest|recess|attacks?|fighting)\b",
    _I,
)
_DAYS_BELOW = late_pattern(r"[^\w\n]*\n\W*\d\d?(?:st|nd|rd|th)?\b")  # the month is a heading of them


def month_as_word(text: str, candidate: Candidate) -> bool:
    """Whether a month's name is a word or a person: "He may go", "April Jones", "May said so"."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.month is None:
        return False
    if core.day is not None and core.month not in _PLAIN_MONTHS:
        return False  # "Oct. 3" holds no such word
    if core.year is None and _PLAIN.search(text, candidate.start, candidate.end):
        words = re.findall(r"[A-Za-z]+", words_of(text, candidate))
        months = [word for word in words if word.lower() in MONTHS]
        if all(word in _PLAIN_WORDS for word in months) and not _NTH.search(text, candidate.start, candidate.end):
            said = words_of(text, candidate)
            head = before(text, candidate)
            if " of " in said:
                head += said[: said.rfind(months[-1])]  # "end of may"
            return not ((months == ["august"] and _LEAD.search(head)) or _month_of_post(text, candidate, head))
    if bare(candidate, "month") is None:
        return False
    word, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    plain = word.lower().rstrip(".")
    if word in _INITIALS and _SMALL.search(head + tail):
        return True
    if word[0].isupper() and _STREET_NEXT.match(tail):
        return True
    if _NAME_NEXT.match(tail) and plain in _NAMES and _CREDIT.search(head):
        return True
    if _TITLE.search(head) or (plain in _NAMES and _SAYS.match(tail) and not _TIME_LEAD.search(head)):
        return True
    if plain in _NAMES and word[0].isupper() and _FIRM_NEXT.match(tail):
        return True
    if word in ("May", "March") and _MONTH_NEXT.match(tail):
        return False
    if plain not in _NAMES or word.endswith("."):
        return False
    if LINE_OPENS.search(head) and _DAYS_BELOW.match(tail):
        return False
    if word == "May" and _PART_NEXT.match(tail):
        return False
    if plain == "may" and _MODAL.match(tail):
        return not (word == "May" and _TIME_LEAD.search(head))
    if word == "Jan" and _SURNAME_NEXT.match(tail) and not _TIME_LEAD.search(head):
        return True  # "a note by Jan de Vries"
    if word == "Mar" and tail.startswith((" de ", " del ")):
        return True  # the sea, in names of places
    if _LEAD.search(head) or (word[0].isupper() and _WEATHER.search(head) and not _NAME_NEXT.match(tail)):
        return False
    if _EVENT_LEAD.search(head) and _EVENT_OF_NAMES.match(tail):
        return False
    if plain in ("june", "april", "august"):
        return bool(_NAME_NEXT.match(tail))
    if plain == "march" and _A_MARCH.search(head) and _AFTER_MARCH.match(tail):
        return True
    return not _LIST_LEAD.search(head) or bool(_NAME_NEXT.match(tail))


def _month_of_post(text: str, candidate: Candidate, head: str) -> bool:
    """Whether a month in small letters is one: "off to rome in may", "my exam on may 12", in a post."""
    core, tail = candidate.piece.meaning.core, after(text, candidate)
    if isinstance(core, Named) and core.day is not None and is_post(text):
        return _POST_DAY_LEAD.search(head) is not None or _ENDS.match(tail) is not None
    return _POST_MONTH_LEAD.search(head) is not None and is_post(text) and not _MODAL_NEXT.match(after(text, candidate))


def weekday_as_word(text: str, candidate: Candidate) -> bool:
    """Whether a weekday is part of a name, "Black Monday", or a short one a word or a firm: "He sat there", "in Sun
    shares"; "on Sun" is a day."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Named) or core.weekday is None or core.day is not None or core.minute is not None:
        return False
    if before(text, candidate).rstrip().rpartition(" ")[2] in _NAMED_DAYS:
        return True
    words = re.findall(r"[A-Za-z]+\.?", words_of(text, candidate))
    last = words[-1]
    plain = last.lower().rstrip(".")
    if plain in ("monday", "tuesday") and _NICKNAME.search(before(text, candidate)):
        return True
    if plain not in _SHORT_WEEKDAYS:
        return False
    if last.isupper() and before(text, candidate).endswith("(") and after(text, candidate).startswith(")"):
        return True  # a short name: "Southern Air Transport (SAT)"
    capital, chosen = last[0].isupper(), core.which is not None and core.which != "that"
    if not capital and is_in_a_row(text, candidate):
        return False
    if plain not in _WEEKDAYS_AS_WORDS:
        return not (capital or plain in _NO_WORDS or is_post(text))
    if plain == "sat" and _SAT_NAV.match(after(text, candidate)):
        return True  # "on sat nav"
    if plain == "sun" and _NAME_NEXT.match(after(text, candidate)):
        return True
    if plain == "sun" and capital and _THINGS_NEXT.match(after(text, candidate)):
        return True  # "on Sun products"
    if plain == "sun" and chosen and not capital and _ENDS.match(after(text, candidate)):
        return not is_post(text)  # "see you this sun!", but "this sun is hot"
    if is_post(text) and is_short_day_of_post(text, candidate):
        return False
    if not capital:
        return plain == "sun" or not is_post(text) or not (chosen or _IN_POST_LEAD.search(before(text, candidate)))
    if plain != "sun" and _MID_SENTENCE.search(before(text, candidate)) and is_post(text):
        return False  # "party at ours Sat from 9"
    if after(text, candidate).startswith((":", " :")) and _heads_a_list(text, candidate):
        return False
    if _CAPITAL_ROW_NEXT.match(after(text, candidate)):
        return False
    if _OWNS_EVENT.match(after(text, candidate)):
        return False
    if _FOR_DAY.search(before(text, candidate)) and _ENDS.match(after(text, candidate)) and is_post(text):
        return False
    return not (last.endswith(".") or chosen or _SHORT_DAY_LEAD.search(before(text, candidate)))


def _heads_a_list(text: str, candidate: Candidate) -> bool:
    """Whether a short day opens a line or sentence among others that do: "Fri: rain. Sat: windy. Sun: dry"."""
    if _SENTENCE_OPENS.search(before(text, candidate)) is None:
        return False
    low, high = max(0, candidate.start - _LIST_REACH), candidate.end + _LIST_REACH
    return len({day[0] for day in _HEAD_OF_LIST.finditer(text, low, high)}) > 1


def season_as_word(text: str, candidate: Candidate) -> bool:
    """Whether a season's name is a verb or a part of a name: "Prices fall", "spring up", "Winter Palace"."""
    core = candidate.piece.meaning.core
    if isinstance(core, Named) and core.year is None and core.base is None and is_drop(text, candidate):
        return True
    if words_of(text, candidate).lower() == "that spring" and after(text, candidate).startswith((" to mind", " up ")):
        return True
    if text[candidate.end - 1].isalpha() and _STREET_NEXT.match(after(text, candidate)):
        return words_of(text, candidate).split()[-1].istitle()  # "1914 Summer Lane"
    if candidate.piece.rule == MID_SEASON:
        tail = after(text, candidate)
        return not _MID_SEASON_LEAD.search(before(text, candidate)) or _NAME_NEXT.match(tail) is not None
    if bare(candidate, "season") is None:
        return False
    said, tail = words_of(text, candidate).lower(), after(text, candidate)
    if _NOT_SEASON.match(tail):
        return not (said.startswith("the ") and not said.endswith("fall") and re.match(r"\s+(?:in|by|to|from)\b", tail))
    if _SEASONAL.match(tail):
        return False
    if (
        _SEASON_COMES.match(tail)
        and _SENTENCE_OPENS.search(before(text, candidate))
        and words_of(text, candidate).istitle()
    ):
        return False
    if _COME.search(before(text, candidate)) and said != "fall":
        return False
    if said.startswith("the ") or _SEASON_LEAD.search(before(text, candidate)):
        return False
    if said != "fall" and _BEFORE_SEASON.search(before(text, candidate)) and _SEASON_ENDS.match(tail):
        return False
    return (said in _VERBS_TOO and not words_of(text, candidate)[0].isupper()) or not is_post(text)
