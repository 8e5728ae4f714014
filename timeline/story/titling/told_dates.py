"""Which times of a sentence its title keeps, as they are what is told, and how much goes with one that is left out."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE
from timeline.story.verbs import finite_verb

QUOTING = ('"', "“", "``", "''")  # what tidy text has as a mark of quotation
_NUMBER_BEFORE = late_pattern(r"\b\d{1,4}\s?\\?/\s?\Z")
_THAT_DAY = late_pattern(r"\b(?:that|this|one)\s\Z")
_PART_OF_DAY = late_pattern(r"\s(?:day|night|morning|evening|afternoon)\b")  # "that November day"
_OR_SOONER = late_pattern(
    r"\sor\s(?:sooner|earlier|later|so)\b|\sat\s(?:the\s)?(?:very\s)?(?:earliest|latest|soonest)\b"
)
_NUMBER_AFTER = late_pattern(r"\s?\\?/\s?\d{1,2}\b(?![\d/])")
_LEADS_TO_A_NOUN = late_pattern(r"(?:(?:since|after|before|following|during|until)\s)?the\s(?=\d|[A-Z])")
_NOUN_AFTER = late_pattern(
    r"\s(?!and\b|or\b|but\b|in\b|on\b|at\b|of\b|by\b|to\b|when\b|as\b|that\b|which\b|for\b|from\b|with\b)[a-z]{4,}"
)
_LONG_TIME = late_pattern(r"the\s(?:\d{3,4}s|[\w-]+\scentury)\Z", re.I)
_PLURAL = late_pattern(r"\s(?:[a-z-]+\s){0,2}[a-z]+s\s\Z")
_THE_GREAT_DAY_OF = late_pattern(  # "the Great Feast of [Easter]"
    r"\b(?:the|an?|his|her|its|their|our)\s(?!(?:first|last|second"
    r"|third|final|next|same|very|early|late|whole|entire|past)\s)"
    r"[\w-]+\s(?:day|night|eve|morning|evening|week|feast)\sof\s(?:the\s)?\Z",
    re.I,
)
_SUBJECT_OF = late_pattern(r"\s(?:is|was|will be|would be)\s")
_FIRST = late_pattern(
    r"\W*(?:(?:and|but|so|yet|for|though)\s)?\Z", re.I
)  # all that stands before a date that is the subject
_IS_ITS_VERB = late_pattern(  # "Tuesday saw the worst storm", "Last year was no better"
    r"\s(?:also\s|now\s|then\s)?(?:is|was|will|would|has\sbeen|had\sbeen|marks|marked|saw|sees|brought|brings|began|ended|started|"
    r"proved|remains|remained|promises|promised|turned)\s"
    r"(?!to\s|(?:the\s)?\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)"
)
_NO_SUBJECT = ("now", "then", "once", "soon", "later", "this")  # first words
_HAS_UNTIL = late_pattern(r"\b(?:has|have|had|given|gave|gives)\s(?:[\w’'-]+\s){0,2}(?:until|till)\s(?:the\s)?\Z")
_LASTS_UNTIL = late_pattern(r"\b(?:will|would|could|may|might|should|to)\s(?:take|last)\s(?:until|till)\s(?:the\s)?\Z")
_UNTIL = (  # words of several languages that set an end
    " until",
    " till",
    " before",
    " hasta",
    " hasta el",
    " antes de",
    " antes del",
    " vor",
    " vor dem",
    " avant",
    " avant le",
    " prima di",
    " prima del",
    " até",
    " voor",
)
_NOT_YET = late_pattern(  # "has not left until [Monday]": without its end it says that nobody ever left
    r"(?:\b(?:not|never|no|nobody|nothing|none|hardly|nicht|kein[a-z]*|nunca|não|non|ne|niet|geen)|n[’']t)\s"
    r"[^,;:.“”\"]{0,90}\Z",
    re.I,
)
_IT_WAS_NOT = late_pattern(  # before what was done then: "It was not until [Monday] that the boat left"
    r"\bit\s(?:was|is)\s?(?:n[’']t|not)\s[a-z]+\Z", re.I
)
_TO_DO = late_pattern(r"\sto\s[a-z]")
_OF_A_CLOCK = late_pattern(r"(?:midday|noon|midnight|dawn|dusk|\d)", re.I)
_IT_IS = late_pattern(r"\bit(?:\s?[’']s|\sis|\swas)\s\Z", re.I)  # "it’s midday in Oslo": what would be left has no verb
_IN_A_PLACE = late_pattern(r"\sin\s[A-Z]")
_IS_THE = late_pattern(  # "will be the last day it takes bids"
    r"(?<!\bit\s)(?<!\bIt\s)\b(?:is|was|be|been)\sthe\s[\w\s-]*\Z"
)
_PART_OF_A_NAME = late_pattern(  # "the morning shift", "a summer festival"
    r"(?:(?:the|an?)\s)?(?:morning|afternoon|evening|night|weekend|spring|summer|autumn|winter)\Z", re.I
)
_NAMED_BY_IT = late_pattern(
    r"\s(?:shifts?|classes|class|lessons?|prayers?|mass|news|papers?|editions?|trains?|ferry|ferries|flights?|markets?|"
    r"schools?|festivals?|games|season|sales?|camps?|collections?|term|house|residence|palace|rush|tide|dress|coats?|"
    r"wheat|crops?|sports?|uprising|offensive|shows?|services?)\b"
)
_THE_DAY_ON_WHICH = late_pattern(r"\s(?:it|he|she|they|we|you|i|that|when|on\swhich|to)\s", re.I)
_SAID = late_pattern(r"\b(?:said|says|added)\s\Z")  # before a day by its name: "said [Thursday] was the first day"
_CLAUSE_OPENS = late_pattern(r"\b(?:that|even|because)\s\Z")
_NAMED = late_pattern(
    r"(?:This|Last|Next)\s(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]"
)
_SPENDS = late_pattern(r"\b(?:spend|spent|spends|spending)\s(?:\w+\s){0,2}\Z")
_HOW_LONG = late_pattern(
    r"\b(?:nights?|days?|weeks?|months?|years?|hours?|decades?|morning|evening|afternoon|weekend|spring|summer|autumn|"
    r"winter|season)\b",
    re.I,
)
_AFTER = re.compile(  # "after the sinking of the ferry on [Monday]"
    rf"(?:after|before|following)\s(?P<what>(?:an?|the|its|his|her|their|[A-Z][\w’']+)\s[^,;:“”{DATE}]*){DATE}"
)
_GOES_BACK = r"\b(?:goes|went|dates?|dated|reach(?:es|ed)?|stretch(?:es|ed)?)\s(?:all\sthe\sway\s)?back\sto\s"
_OBJECT_OF = late_pattern(
    r"\b(?:enjoy|celebrate|observe|remember|commemorate|dread|love|hate)(?:s|d|ed)?\s(?:the\s)?\Z|"
    r"\b(?:enjoy|celebrat|observ|remember|commemorat|dread)ing\s(?:the\s)?\Z"
)
_WHEN = re.compile(r",?\swhen\b")
_BACK_TO_WHEN = late_pattern(rf"[^,;:“”]{{2,60}}?{_GOES_BACK}{DATE},?\swhen\s")
_BACK_TO = late_pattern(rf"{_GOES_BACK}(?:the\s|about\s|around\s)?\Z")
_COUNTS_FROM = late_pattern(r"\b(?:hour|day|week|month|year|decade)s?\s(?:after|before|following)\s\Z")
_CLAUSE_REACH = 100  # characters before a time in which a "not" makes it the end of what was not
_COUNT_REACH = 24  # characters
_OF_WHAT = late_pattern(r"\s?of\s(?:the\s)?(?:[a-z]+|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)")
_OWN = late_pattern(  # of something that is told elsewhere
    r"(?:its|his|her|their|our|my|this|that|it|he|she|they|[a-z]+ing)\b", re.I
)
_COUNTS = late_pattern(  # right before that
    r"(?:\b(?:comes?|came|coming)\s(?:(?:just|only|shortly|soon|right|long)\s)?"
    r"|\b(?:hour|day|week|month|year|decade)s?\s)\Z"
)


def _is_a_name(sentence: str, start: int, end: int) -> bool:
    """ "“Today”" is a name, and so is "Monday" of what is called by it."""
    opened, said = sentence[:start].rstrip().endswith(QUOTING), sentence[start:end]
    if opened and (_NAMED.match(said) or sentence[end:].lstrip().startswith(("”", *QUOTING))):
        return True
    return _PART_OF_A_NAME.match(said) is not None and _NAMED_BY_IT.match(sentence, end) is not None


def _joins_verbs(sentence: str, start: int, end: int) -> bool:
    """ "Rose last year and now lies at": the "and" joins two verbs."""
    return sentence[start:end] == "now" and sentence[:start].endswith(" and ")


def _is_an_object(sentence: str, start: int, end: int) -> bool:
    """ "Told to enjoy Christmas", "repairs will take until May", "spent two weeks"."""
    low = max(0, start - 24)
    if _OBJECT_OF.search(sentence, low, start) or _LASTS_UNTIL.search(sentence, low, start):
        return True
    return _SPENDS.search(sentence, low, start) is not None and _HOW_LONG.search(sentence, start, end) is not None


def _is_how_far_back(sentence: str, start: int, end: int) -> bool:
    """ "The custom dates back to 1987" says nothing without it."""
    return _BACK_TO.search(sentence, max(0, start - 40), start) is not None and _WHEN.match(sentence, end) is None


def _is_the_hour(sentence: str, start: int, end: int) -> bool:
    """ "It was 5 p.m. in Oslo"."""
    if not _OF_A_CLOCK.match(sentence, start, end) or not _IT_IS.search(sentence, max(0, start - 8), start):
        return False
    return _IN_A_PLACE.match(sentence, end) is not None


def _is_the_day(sentence: str, start: int, end: int) -> bool:
    """ "Monday is the day on which", "the great day of"."""
    if _THE_DAY_ON_WHICH.match(sentence, end) and _IS_THE.search(sentence[:end], max(0, start - 12)):
        return True
    return _THE_GREAT_DAY_OF.search(sentence[max(0, start - 40) : start]) is not None


def _is_a_subject(sentence: str, start: int, end: int) -> bool:
    """ "That even May is too late"."""
    if _SUBJECT_OF.match(sentence, end):
        before = sentence[max(0, start - 12) : start]
        if _CLAUSE_OPENS.search(before) or (sentence[start].isupper() and _SAID.search(before)):
            return True
    if not _IS_ITS_VERB.match(sentence, end) or not _FIRST.match(sentence[:start][-24:]):
        return False
    return sentence[start:end].lower().split()[0] not in _NO_SUBJECT


def _is_a_deadline(sentence: str, start: int, end: int) -> bool:
    """ "Has until May to pay" is no "has to pay"."""
    return (
        _TO_DO.match(sentence, end) is not None and _HAS_UNTIL.search(sentence, max(0, start - 48), start) is not None
    )


def _ends_what_was_not(sentence: str, start: int, end: int) -> bool:
    """ "Has not left until Monday" says without it that nobody ever left."""
    before = sentence[max(0, start - _CLAUSE_REACH) : start].rstrip()
    return before.endswith(_UNTIL) and _NOT_YET.search(before) is not None and _IT_WAS_NOT.search(before) is None


_TOLD = (
    _is_a_name,
    _joins_verbs,
    _is_an_object,
    _is_how_far_back,
    _is_the_hour,
    _is_the_day,
    _is_a_subject,
    _is_a_deadline,
    _ends_what_was_not,
)


def is_told(sentence: str, date: tuple[int, int]) -> bool:
    """Whether a time is what is told: "spent two weeks", "that even May is too late", or a name such as "“Today”"."""
    return any(told(sentence, *date) for told in _TOLD)


def without_first_told(text: str, start: int) -> int:
    """Where a title begins of "The work goes back to [1987], when | Hill saw": what was done then; else ``start``."""
    found = _BACK_TO_WHEN.match(text, start)
    return found.end() if found is not None else start


def whole_date(sentence: str, date: tuple[int, int]) -> tuple[int, int]:
    """The span of a time with the half of a number beside it, "11/12", and without a "since" that leads to a noun."""
    start, end = date
    before, after = _NUMBER_BEFORE.search(sentence, max(0, start - 8), start), _NUMBER_AFTER.match(sentence, end)
    leads = _LEADS_TO_A_NOUN.match(sentence, start, end) if _NOUN_AFTER.match(sentence, end) else None
    leads = None if leads is not None and _is_beside_its_subject(sentence, date) else leads
    part = _PART_OF_DAY.match(sentence, end) if _THAT_DAY.search(sentence, max(0, start - 8), start) else None
    after = part or after or _OR_SOONER.match(sentence, end)
    start = before.start() if before is not None else leads.end() if leads is not None else start
    return start, after.end() if after is not None else end


def _is_beside_its_subject(sentence: str, date: tuple[int, int]) -> bool:
    """Whether the noun after a decade or century does something: "In [the 1840s] steamships arrived", not "the 1840s
    house"."""
    rest = sentence[date[1] :]
    verb = finite_verb(rest) if _LONG_TIME.match(sentence, *date) else None
    return verb is not None and _PLURAL.match(rest, 0, verb.start) is not None


def is_counted_from(text: str, start: int) -> bool:
    """Whether what comes before ``start`` in a marked text only tells when: "It comes a day | after the sinking of"."""
    after = _AFTER.match(text, start)
    return after is not None and finite_verb(after["what"]) is None and _COUNTS.search(text, 0, start) is not None


def named_by_count(text: str, start: int, end: int) -> str | None:
    """What a count names, where a part of a marked text is that alone: "in [May], a month after | the floods"."""
    if _COUNTS_FROM.search(text, max(0, start - _COUNT_REACH), start) is None:
        return None
    of = _OF_WHAT.match(text, end)
    named = tidy(text[start : of.end() if of is not None else end]).partition(",")[0].strip(" .;")
    whole = DATE in named or _OWN.match(named) is not None or finite_verb(f"x {named}") is not None
    return None if whole or not named else named
