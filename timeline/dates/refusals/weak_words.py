"""Words that are a time only with the right words beside them: "soon", "recent", "daily", a bare "night"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named, Recurring
from timeline.dates.posts import is_post
from timeline.dates.surroundings import NOUN_NEXT, after, bare, before, words_of
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_EDGE_WORD = late_pattern(r"the\s+(?:early|later|latter|final|closing|opening|first|last)\b", _I)
_EARLY = late_pattern(r"the\s+(?:early|later|latter|closing|opening)\b", _I)
_WEEKENDS_LEAD = late_pattern(r"(?:\b(?:on|at|and|or|during|over|to|[ap]\.?m\.?)\s+(?:the\s+)?|[,–-]\s*)$", _I)
_AVERAGE = late_pattern(r"\baverage(?:d|s)?\s+$", _I)
_OF_THINGS = late_pattern(r"\s+of\s+(?!age\b|the\b|their\b|his\b|her\b|its\b|our\b|this\b|that\b)[a-z]")
_BARE_LEAD = late_pattern(
    r"\b(?:for|in|took|lasted|within|after|of|last|through|takes?|spen[td]|spends|spending|wait(?:ed|ing)?|wasted|over"
    r"|these|those)\s+$",
    _I,
)
_IN_THE = late_pattern(r"\b(?:in|during|over)\s+the\s+$", _I)
_EVENT_NEXT = late_pattern(r"\s+(?:before|after|following|since|preceding|leading up|that (?:follow|preced|went))", _I)
# "Days after the fire, they left", and not "the old days before the war".
_BESIDE_EVENT = late_pattern(
    r"\s+(?:after|before)\s+(?:the|an?|his|her|its|their|our|my|that|this|he|she|it|they|we|[A-Z]|[a-z]+ing\b)|\s+away\b"
)
_DESCRIBED = late_pattern(
    r"\b(?:(?:the|these|those|all|no|my|his|her|our|their)\s+(?:[\w-]+\s+){0,2}|(?:old|school|early|dark|better"
    r"|happier|other|trading|business|working|office|opening|[a-z]+-half)\s+)$",
    _I,
)
_NEW = late_pattern(r"\bnew\s+$", _I)  # "my new years resolution"
_AFTER = late_pattern(r"\bafter\s+$", _I)
_CLOSED = late_pattern(r"\s*(?:[.,;:)]|$)|\s+trad(?:e|ing)\b", _I)  # "shares fell after hours"
_MATTER = late_pattern(r"\bmatter of\s+$", _I)  # "a matter of days" says soon, and of no time how long
_SOON_LATER = late_pattern(r"\s+(?:after|afterwards?|thereafter|as)\b", _I)
_NOT_SOON = late_pattern(r"\s+enough\b", _I)  # "it can't come soon enough"
_DONE = late_pattern(r"\s+\w+(?:ed|ught|ew|ame|ook|ell|ost|ound|ent|ave|ecame|egan)\b")
_WAS = late_pattern(r"\b(?:was|were|had|as|has|have|been)\s+$", _I)
_PART_AS_WORD = late_pattern(r"\b(?:Good|good|a|an|per|every|each|pre-)\s*$")
_OF_SOMETHING = late_pattern(r"\s+of\s")
_RECENT = late_pattern(r"\brecent\s+$")
_PART_LEAD = late_pattern(r"\b(?:at|by|in|that|this|before|until|after|towards?)\s+$", _I)
_FROM = late_pattern(r"\b(?:from|since)\s+$", _I)
_HOURS_OF_SUN = frozenset("dawn dusk daybreak sunrise sunset sundown nightfall".split())  # "working since dawn"
_TO_DUSK = late_pattern(r"\s+(?:to|till?|until)\s+(?:dawn|dusk|sunrise|sunset|sundown|nightfall|night|dark)\b", _I)
_OVERNIGHT = Named(part="NI", overnight="always")
_OVERNIGHT_AS_WORD = late_pattern(
    r"\s+(?:bags?|success(?:es)?|sensations?|celebrit(?:y|ies)"
    r"|hits?|delivery|express|services?|post|mail|messengers?|couriers?|solutions?|call|money|funds?|rates?|index"
    r"|deposits?|loans?|lending|borrowings?|assistance|positions?|protection|injections?|matched|system"
    r"|repos?|repurchases?|swaps?|maturit(?:y|ies)|(?:or|and)(?: possibly)? [a-z\d]+-(?:day|week|month))\b",
    _I,
)
_OF_THE_NIGHT = late_pattern(  # "Overnight, two men fled", and not "Overnight lows fell"
    r",|\s+(?:an?|the|they|he|she|it|we|his|her|their|two|three|four|five|six|several|some|more|police|troops|rebels)\b"
)
_IN_NO_TIME = late_pattern(
    r"\b(?:happen|change|disappear|vanish|come|fix(?:ed)?|solved|(?:re)?built|cured|undone|put in place"
    r"|(?:not|n['’]t|cannot|unlikely to) be (?:done|reversed|replaced|restored)"
    r"|(?:accomplish|achiev|attain|resolv|transform|eradicat|eliminat)(?:ed?)?(?: [a-z]+){0,2})\s+$",
    _I,
)
_RATE = late_pattern(r"(?:\d|%|percent|per cent|million|billion|cents|dollars|euros)(?:\s+[a-z]+)?\s+$", _I)
# "the night they met" and "the night of the fire" are no night near.
_OF_EVENT = late_pattern(r"\s+(?:of|after|before|following)\s+(?:the|an?|his|her|its|their|our|my|that)\b")
_CLAUSE = late_pattern(
    r"\s+(?:(?:of|after|before|following)\s+(?:the|an?|his|her|its|their|our|my|that)"
    r"|the|he|she|they|it|we|I|his|her|their|when)\b"
)
# "In the evening the men went home": what follows a day part that opens its sentence is told of it.
_OPENS_SENTENCE = late_pattern(r"(?:\A|[.!?][\"”’)]*\s+|\n\s*)[\"“‘(]?(?:In|By|During|Throughout|Towards?|Until)\s+\Z")
_AGE_NAMED = late_pattern(
    r"['’]s (?:young |modern |busy |global )?(?:youth|young|world(?! (?:[Cc]up|[Ss]eries))|society|generation|children"
    r"|kids|teen(?:ager)?s|youngsters|consumers|students|parents"
    r"|families|workers|standards|technology|computers|culture)\b"
    r"(?! (?:summit|conference|meeting|games?|festival|rally|championships?|debate|hearing)\b)"
)
_SOME_OF = late_pattern(r"\b(?:many|most|some|few|much|all) of $", _I)
_OF_AN_AGE = late_pattern(
    r"\b(?:people|leaders|men|women|world|worlds|youth|children|citizens|cars|voters|workers|engineers|teachers|doctors"
    r"|companies|cities|city|stars|champions|technology|technologies|jobs|society|homes?|schools?|office"
    r"|factor(?:y|ies)|industr(?:y|ies)|workforce|army|economy|medicines?|power|energy|generations?) of $",
    _I,
)
_STREAM = late_pattern(
    r"\b(?:electric(?:al)?|strong|direct|alternating|rip|ocean|sea|river|tidal|warm|cold|swift|fast|loop|air)\s+$", _I
)
_AT = late_pattern(r"\bat\s+$", _I)
_ALL_IN_ALL = late_pattern(
    r"\s?,|\s+(?:it['’]s|it is|this is|that['’]s|you|we|I)\b"
)  # "at the end of the day, it pays"
_AS_RECENTLY = late_pattern(r"\bas\s+$", _I)  # "as recently as 2009" names the year
_DATED = late_pattern(r"\s+(?:(?:last|this)\s|(?:in|on)\s+(?:\d|early|late|mid))")  # so does "most recently in 2009"
_OF_MOMENT = late_pattern(  # "at the moment she fell" is another one
    r"\s+(?!(?:it|he|she|that|there)(?:['’]s| is)\b|(?:they|we|you)(?:['’]re| are)\b)"
    r"(?:of|when|that|where|in|they|he|she|it|we|I|you|his|her|their|its|the|an?|[A-Z][a-z]+)\b"
)
_NOT_NOW = late_pattern(r"\s+(?:account|affairs|tense|participle)\b(?! (?:deficit|surplus|gap))", _I)
_PERSON_NEXT = late_pattern(  # "the future king", "the past president"
    r"\s+(?:king|queen|emperor|pope|president|vice|prime|chancellor|governor|mayor|chairman|chief|leader|star|champion"
    r"|winner|wife|husband|bride|first|saint)s?\b",
    _I,
)
_PER = frozenset(("per hour", "per minute", "per second"))
_SPEED = late_pattern(  # "60 miles per hour" is no rate at which something happens
    r"\b(?:miles?|kilomet(?:er|re)s?|km|feet|met(?:er|re)s?|inches"
    r"|gallons|lit(?:er|re)s|barrels|pounds|tons|revolutions"
    r"|instructions|bits|(?:mega|kilo|giga)?bytes|frames|beats|rounds|words)\s+$",
    _I,
)

_SCALE = late_pattern(r"\b(?:hundred|thousand|million|billion)\s+$", _I)  # "66 million years ago" is on no calendar
_PRESENT_ONE = late_pattern(  # "the present church" is the one that stands there
    r"\s+(?:(?:stone|brick|main|parish) )?(?:church|chapel|building|house|castle|bridge|tower|structure|name|form|site"
    r"|town|village|city|hall|school|owners?|king|queen|mayor|duke|earl|volume|book|study|article|paper|author|work"
    r"|front|roof|altar|organ|choir|nave|gate|walls?|stadium|station|line-?up)\b"
)
_PAPERS = frozenset({"daily", "weekly", "fortnightly", "monthly", "quarterly"})  # what they are called
_ARTICLE = late_pattern(r"\b(?:an?|the|its|his|their|this|another|first|new|local|independent)\s\Z", re.IGNORECASE)
# "the French daily Le Monde", "Le Monde daily said"
_KIND_OF_PAPER = late_pattern(
    r"\b(?:[Aa]n?|[Tt]he|its)\s(?:[A-Z][a-z]+|independent|conservative|liberal|leading|national|state-run|opposition"
    r"|financial|business|sports|popular|influential|mass-circulation|(?:left|right)-wing|leftist|centrist|respected)\s\Z"
)
_NAME_OF_PAPER = late_pattern(r"\b[A-Z][a-z]+\s\Z")
_NAMED_NEXT = late_pattern(r"\s[A-Z][a-z]")  # and not "the Ohio weekly USDA report"
_REPORTS_NEXT = late_pattern(r"\s(?:newspapers?|paper|said|says|reported|reports|quoted|wrote)\b")
_STANDS_ALONE = late_pattern(
    r"\s?[.;:,)]|\s*\Z|\s(?:of|in|to|was|were|is|had|has|when|as"
    r"|but|for|with|from|by|at|on|until|till|which|under|since"
    r"|again|became|ran|sold|ceased|closed|appeared|reported|said|began|would)\b"
)


def too_weak(text: str, candidate: Candidate) -> bool:
    """Whether a word needs more beside it to be a time: "as soon as they left", "The Daily Planet"."""
    core, rule = candidate.piece.meaning.core, candidate.piece.rule
    said, head, tail = words_of(text, candidate), before(text, candidate), after(text, candidate)
    if rule == "bare plural unit":
        if said.lower() == "hours" and _AFTER.search(head) and _CLOSED.match(tail):
            return True
        if _MATTER.search(head) or (said.lower() == "years" and _NEW.search(head)):
            return True
        if _BESIDE_EVENT.match(tail) and not _DESCRIBED.search(head) and said.lower() != "seconds":
            return False
        beside = _OF_THINGS.match(tail) or (_IN_THE.search(head) and _EVENT_NEXT.match(tail))
        return _BARE_LEAD.search(head) is None and not beside and not is_post(text)
    if said.lower() == "soon":
        return bool(_NOT_SOON.match(tail)) or bool(_SOON_LATER.match(tail) or _DONE.match(tail) or _WAS.search(head))
    if said.lower().endswith("recently"):
        return bool(_AS_RECENTLY.search(head) or (" " in said and _DATED.match(tail)))
    if said.lower() in ("the past", "the future") and _PERSON_NEXT.match(tail):
        return True
    if said.lower() in ("the past", "the present") and _NOT_NOW.match(tail):
        return True
    if said.lower() == "years ago" and _SCALE.search(head):
        return True
    if said.lower() == "the present" and _PRESENT_ONE.match(tail):
        return True
    if said.lower() in ("current", "recent"):
        return not NOUN_NEXT.match(tail) or said[0].isupper() or bool(_STREAM.search(head) or _NOT_NOW.match(tail))
    if rule == "units of a time told" and _EDGE_WORD.match(said):
        return not (_EARLY.match(said) or re.match(r"\s+of\s", tail))
    if said.lower() == "weekends":
        return _WEEKENDS_LEAD.search(head) is None or tail.startswith("-")
    if said.lower() == "present":
        return True
    if said.lower() == "at the moment":
        return not said[0].isupper() or _OF_MOMENT.match(tail) is not None
    if isinstance(core, Recurring):
        if _AVERAGE.search(head) or (said.lower() in _PER and _SPEED.search(head)):
            return True
        if said.lower() in _PAPERS and _ARTICLE.search(head) and _STANDS_ALONE.match(tail):
            return True  # "it became a weekly", "the daily ceased in 1931"
        if said in _PAPERS and _is_paper(head, tail):
            return True
        if said.lower() in ("annually", "yearly") and _RATE.search(head):
            return True
        return said in ("Daily", "Weekly", "Monthly", "Nightly") and not is_post(text)
    if core == _OVERNIGHT and _IN_NO_TIME.search(head):
        return True  # "it will not change overnight"
    if rule == "part of the day" and said.lower() in ("late-night", "late night") and _OF_A_KIND.match(tail):
        return True
    if rule == "part of the day" and _RECENT.search(head):
        return True  # "one recent morning"
    if (rule == "part of the day" and bare(candidate, "part") is not None) or core == _OVERNIGHT:
        return _loose_part(said, head, tail) and not is_post(text)
    return False


# "The night shift" and "the evening news" are kinds of shifts and news, of no one night or evening.
_OF_A_KIND = late_pattern(
    r"\s(?:shows?|news|papers?|editions?|programmes?|gowns?|dress|shifts?|schools?|class(?:es)?|courses?|trains?|bus(?:es)?"
    r"|ferry|sky|skies|air|sickness|clubs?|nurses?|watchm[ae]n|guards?|owls?|vision|market|editor|porter|coats?|tv"
    r"|television|talk|hosts?|comed(?:y|ians?)|radio|snacks?)\b",
    _I,
)


def _is_paper(head: str, tail: str) -> bool:
    """Whether "daily" is a newspaper with its name or its kind beside it: "the French daily Le Monde"."""
    reports = _REPORTS_NEXT.match(tail) is not None
    if reports and _NAME_OF_PAPER.search(head):
        return True
    alone = reports or _NAMED_NEXT.match(tail) or _STANDS_ALONE.match(tail)
    return bool(alone and _KIND_OF_PAPER.search(head))


def _loose_part(said: str, head: str, tail: str) -> bool:
    """Whether a bare "night" or "morning" is a greeting, a rate or an adjective and no time."""
    if said == "Overnight" and _OF_THE_NIGHT.match(tail):
        return False
    if said[0].isupper() or _PART_AS_WORD.search(head) or _OVERNIGHT_AS_WORD.match(tail):
        return True
    if said.lower().endswith("dawn") and _OF_SOMETHING.match(tail):
        return True  # "since the dawn of time"
    if said.lower() == "overnight" and tail[1:2].isdigit():
        return True  # "overnight 5 1/2 percent"
    if said.lower().startswith("the ") and _CLAUSE.match(tail):
        return _OPENS_SENTENCE.search(head) is None or _OF_EVENT.match(tail) is not None
    if said.lower() != "overnight" and _OF_A_KIND.match(tail):
        return True
    fixed = said.lower().startswith("the ") or said.lower() == "overnight"
    if said.lower() in _HOURS_OF_SUN and _FROM.search(head) and not _TO_DUSK.match(tail):
        return False
    return not fixed and _PART_LEAD.search(head) is None


# "Today it is us, tomorrow it could be you" and "here today, gone tomorrow" are of no day.
_FIGURE_OF_SPEECH = late_pattern(
    r"\bhere today ?,? (?:and |or )?(?:gone )?tomorrow\b"
    r"|\btoday (?:it )?(?:is|['’]s) [^.,;\n]{1,30}[,;] (?:and |but )?tomorrow (?:it )?(?:may|might|could)\b",
    re.IGNORECASE,
)
_YEARS_OLD = late_pattern(r"\s+years?\s+old\b", re.IGNORECASE)
_FIGURE_REACH = 80  # characters to each side that hold the whole of it


def of_the_age(text: str, candidate: Candidate) -> bool:
    """Whether "today" or "tomorrow" means the age and no day: "today's youth", "here today, gone tomorrow"."""
    if words_of(text, candidate).lower() not in ("today", "tomorrow", "yesterday"):
        return False
    if any(
        found.start() <= candidate.start < found.end()
        for found in _FIGURE_OF_SPEECH.finditer(
            text, max(0, candidate.start - _FIGURE_REACH), candidate.end + _FIGURE_REACH
        )
    ):
        return True
    head, tail = before(text, candidate), after(text, candidate)
    if _YEARS_OLD.match(tail):
        return True  # "I was today years old when I found out"
    owns = _AGE_NAMED.match(tail) or (tail.startswith(("'s ", "’s ")) and _SOME_OF.search(head))
    return bool(owns or (_OF_AN_AGE.search(head) and not NOUN_NEXT.match(tail)))


_LOOKS_AHEAD = late_pattern(
    r"\b(?:will|wo|shall|would|could|can|may|might|should|must"
    r"|to|due|plans?|planned|expects?|expected|hopes?|hoping|set"
    r"|next|until|takes? effect|begins?|starts?|opens?|comes? into|see (?:you|ya|u))\b|['’]ll\b",
    _I,
)
_IN_LAST = late_pattern(r"\b(?:in|into|until|till|before) \Z", _I)
_OPENS_WITH = late_pattern(r"[.!?][\"”’')]*\s+(?:Early |Late |Later )?[Ii]n(?:to)? \Z")
_STOPS = late_pattern(r"[.!?](?=\s)")
_JUST_BEFORE = 80  # characters in which the verb stands


def new_year_gone(text: str, candidate: Candidate) -> bool:
    """Whether "in the new year" is not said of a year to come: "sales fell in the new year"."""
    if candidate.piece.rule != "the new year":
        return False
    said = words_of(text, candidate)
    if " in " not in said and not _IN_LAST.search(before(text, candidate)):
        return True  # "a new year"
    low, high = max(0, candidate.start - _JUST_BEFORE), candidate.start
    if said[0].isupper() or _OPENS_WITH.search(text, low, high):  # "Early in the new year it will close"
        stop = _STOPS.search(text, candidate.end, candidate.end + _JUST_BEFORE)
        low, high = candidate.end, stop.start() if stop else candidate.end + _JUST_BEFORE
    return _LOOKS_AHEAD.search(text, low, high) is None


def sums_up(text: str, candidate: Candidate) -> bool:
    """Whether "the end of the day" only says all in all: "At the end of the day, it is a matter of trust."."""
    if words_of(text, candidate).lower() != "the end of the day":
        return False
    return _AT.search(before(text, candidate)) is not None and _ALL_IN_ALL.match(after(text, candidate)) is not None
