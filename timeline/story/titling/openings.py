"""What stands before the news in a sentence: layout, datelines, joining words, and clauses put in front."""

import re
from functools import lru_cache
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.publish_dates.datelines import MONTH_NAME
from timeline.story.verbs import finite_verb, verbs_in


class Opening(NamedTuple):
    """Words that open a sentence and are no part of its news, by name, with a text that starts with them.

    A text that holds none of ``needs``, written as ``plainly`` does, is not searched: most have no such opening.
    """

    name: str
    pattern: re.Pattern[str]
    example: str
    needs: tuple[str, ...]


def _opening(name: str, pattern: str, example: str, flags: int = re.IGNORECASE, needs: str = "") -> Opening:
    return Opening(name, late_pattern(rf"\A(?:{pattern})", flags), example, tuple(needs.split()) or ("",))


_AGENCIES = (
    "Reuters|AP|AFP|CNN|UPI|ANI|PTI|Xinhua|Bloomberg|Interfax|TASS|IANS|dpa|EFE|ANSA|BBC|NYT|MarketWatch|"
    r"[A-Z]{2,8}"
)
_TIMED = "page last updated|last updated|first published"
_CAPITALS = (
    r"(?:[A-Z]{2,5}\s)?(?:[A-Z]{4,}|[A-Z]{3}\s[A-Z]{3,})[A-Z .]{0,30}(?:,\s[A-Z][\w. ]{1,20})?"  # "OSLO, Norway"
)
_CAPITALS_OR_PLACE = r"(?:[A-Z][A-Z.’'/-]+|[A-Z][\w.’'-]+)(?:[ ,]+[A-Z][\w.’'/-]*){0,5}"
_DAY_OF_MONTH = rf"(?:{MONTH_NAME})\.?\s\d\d?"
_LABELS = (
    "photograph|photo credits?|photo|image|picture|pictured|file|video|caption|editor['’]s note|read more|see also|new|"
    "update|breaking|analysis|q|a|topics?"
)
_JOINING = (
    r"and|but|or|nor|also|meanwhile|however|moreover|furthermore|additionally|nevertheless|nonetheless|therefore|thus|"
    r"hence|indeed|besides|consequently|then|though|yet(?!\s+another)"
    r"|so(?!\s+(?:far|many|much|few|called|long)|-)|plus|"
    r"perhaps|maybe|of course|in fact|in addition(?!\s+to)|for example|for instance|at the same time|on the other hand|"
    r"as a result(?!\s+of)|in other words|now(?=\s+(?:as|the|an?|its|his|her|their)\b)"
)
_WITH_COMMA = (
    "still|instead|now|later|earlier|first|second|third|secondly|thirdly|finally|lastly|interestingly|in turn|"
    "by contrast|in contrast|in particular|overall|sure|well|yes|no|oh|hey|ok|okay|ironically|unfortunately|sadly|"
    "worse|again|soon|eventually|initially|separately|similarly|likewise|incidentally|to be sure|in short|above all|"
    "after all|first of all|at least|if so|so far|so|not surprisingly|ultimately|previously|recently|fortunately|"
    "luckily|apparently|reportedly|presumably|admittedly|clearly|obviously|that said|by then|since then|until then|"
    "until now|at that point|at the time|"
    "at this point|"
    "in the meantime|in the end|in all|in total|to date|more recently|most recently|as such|in response|next|elsewhere"
)
_SUBORDINATE = (
    r"after|before|since|while|when|whereas|although|though|because(?:\s+of)?|following|during|amid|until|once|despite|"
    r"prior\s+to|ahead\s+of|even\s+(?:though|if|as|after)|in\s+the\s+wake\s+of|due\s+to|thanks\s+to|owing\s+to|where|"
    r"as(?!\s+(?:many|much|few|little|well|part|of|if|such|far|long|soon)\b)"
    r"|as\s+soon\s+as|by\s+the\s+time|in\s+which|on\s+which|whose"
)

_ALIKE = str.maketrans("ſıİ", "sii")  # what a pattern takes for these letters and lower() does not


def plainly(text: str) -> str:
    """``text`` in small letters, those that patterns which ignore case take for one another written as one."""
    return text.lower() if text.isascii() else text.translate(_ALIKE).lower()


# The order matters: layout stands outside a dateline, a dateline outside the words that join.
OPENINGS: tuple[Opening, ...] = (
    _opening(
        "comment",
        r"[\s\S]{0,300}\bReport abuse\b\s*\|?\s*|Posted by\b[^|]{0,80}\|\s*",
        "Ann | Report abuse No.",
        needs="abuse posted",
    ),
    _opening(
        "comment header", r"(?:[^|]{0,40}\|\s*)+(?:(?:report abuse|reply)\s*\|?\s*)*", "by ann | Reply | No.", needs="|"
    ),
    _opening("answers of a poll", r"(?:(?:YES|NO|Y|N)\s*\|\s*)*(?:YES|NO)\s+(?=[A-Z][a-z])", "YES | NO The ferry", 0),
    _opening(
        "update", r"\(\s*(?:updated?|earlier|new|added|posted)\b[^()]{0,60}\)\s*[-–—:]*\s*", "(Update) A", needs="("
    ),
    _opening("end of a bracket", r"(?-i:[A-Z]{2,5})\s?\)\s*[-–—]*\s*(?=[A-Z“])", "ET ) A ferry", needs=")"),
    _opening("brackets", r"\([^()]{0,40}\)\s*[-–—:]*\s*", "(Oslo) - The ferry", needs="("),
    _opening(
        "time of a page", rf"(?:{_TIMED})\b\s*(?:at|on)?\s*[:,|]?\s*", "Page last updated: A", needs="updated published"
    ),
    _opening(
        "time of an entry",
        r"(?:updated?|posted|added)\b\s*(?:at|on)?\s*[:,|]\s*",
        "updated: A",
        needs="update posted added",
    ),
    _opening(
        "place and day",
        rf"{_CAPITALS_OR_PLACE},?\s+{_DAY_OF_MONTH}\s+[-–—]{{1,2}}\s*",
        "OSLO, March 6 - A",
        0,
        needs="- – —",
    ),
    _opening(
        "picture agency",
        rf"(?:{_AGENCIES})\s?/\s?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{1,2}}(?:\s(?:Top"
        rf"|Bottom|Left|Right|Above|Below))?\s*:\s*",
        "REUTERS/Ann Hill Bottom: The ferry",
        0,
        needs="/",
    ),
    _opening(
        "byline",
        r"(?:[^|“”]{3,120}\s)?\|\s*[Bb]y\s(?:the\s)?[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]+|Staff)){0,3}\s+"
        r"(?=(?:The|A|An|In|At|On|It|He|She)\s)",
        "Ferry sank | By Ann Hill The ferry",
        0,
        needs="|",
    ),
    _opening(
        "help link", r"Help\s+(?=(?:A|An|The|In|On|At|More|Some|US|UK|BP|It)\s)", "Help The ferry", 0, needs="help"
    ),
    _opening(
        "code of a share",
        r"(?:<?[A-Z]{1,5}\.[A-Z]{1,2}>?|[B-HJ-Z])\s+(?=chairman|chief|shares?|said|has)",
        "N chairman",
        0,
        needs="chairman chief share said has",
    ),
    _opening("rest of a code", r"[A-Z]\s?\)\s+", "N) chairman of the board", 0, needs=")"),
    _opening(
        "credit of a picture",
        r"(?:[A-Z][\w’'.-]+\s){1,3}?[A-Z][\w’'-]+\s?/\s?(?:Getty(?:\sImages)?"
        r"|AP|AFP|Reuters|REUTERS|EPA|AFP/Getty(?:\sImages)?)(?:\sfor\s[A-Z]+)?"
        r"\s+(?=[A-Z])",
        "Ann Hill/Getty Images With a",
        0,
        needs="/",
    ),
    _opening(
        "agency of a picture",
        r"(?:Reuters|REUTERS|AP|AFP|EPA|Getty(?:\sImages)?)\s?:\s*(?=[A-Z])",
        "AP: The ferry",
        0,
        needs=":",
    ),
    _opening(
        "what a picture is",
        r"in (?:this|an?) (?:[\w-]+ ){0,2}(?:image|photo|photograph|picture|grab|video|still)\b"
        r"[^,;]{0,120},\s(?=(?:the|an?|[A-Z]))",
        "In this photo taken by divers, the ferry",
        needs="image photo picture grab video still",
    ),
    _opening(
        "author and agency",
        r"By\s(?:[A-Z][\w’'.-]+\s){1,2}[A-Z][\w’'-]+(?:\sand\s(?:[A-Z][\w’'-]+\s?){2,3})?\s?,\s"
        r"(?:CNN|Reuters|AP|AFP|BBC(?:\sNews)?|NRK|[A-Z][\w’'-]+\sStaff\sWriters?"
        r"|(?:[A-Z][\w-]+,?\s(?:and\s)?){1,3}Editor)\s+(?=[A-Z])|"
        r"By\sthe\s(?:CNN|AP)\s(?:[Ww]ire\s)?[Ss]taff\s+",
        "By Ann Hill, CNN The ferry",
        0,
        needs="by",
    ),
    _opening(
        "day of a count",
        r"(?:the\s)?\d{1,3}(?:st|nd|rd|th)\s(?:straight\s|consecutive\s)?day\s(?:of|since|after)\s[^,;]{2,50},\s+",
        "the 83rd day of the strike, 40 ships",
        needs="day",
    ),
    _opening("page number", r"Page\s[A-Z]?\d{1,3}\s+(?=[A-Z])", "Page A01 The ferry", 0, needs="page"),
    _opening("dateline", rf".{{0,240}}?\((?:{_AGENCIES})\)\s*[-–—|]+\s*", "OSLO (Reuters) - A", 0, needs="("),
    _opening(
        "place in capitals",
        rf"{_CAPITALS},?(?:\s\([^()]{{2,40}}\))?\s+[-–—]{{1,2}}\s*",
        "OSLO, Norway -- A",
        0,
        needs="- – —",
    ),
    _opening("clock of a live report", r"\d{3,4}(?:\s*:\s*|\s+)(?=[A-Z])", "1616 The mayor", 0),
    _opening("clock", r"\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?)?\s*:?\s+(?=[A-Z])", "7.41 pm: The mayor", 0, needs=". :"),
    _opening("half of a clock time", r"[ap]\.?m\.?\s*,?\s+(?=[A-Z\w])(?!not\b)", "am, the mayor", 0),
    _opening("mark of a list", r"(?:[•*·»>–—-]+|\d{1,3}\s*[.)]|\d{1,2}\s[-–—:])\s+", "- The mayor"),
    _opening("label", rf"(?:{_LABELS})\s*:\s*", "NEW: A", needs=":"),
    _opening(
        "place of speaking", r"(?:speaking|asked|responding|testifying|writing),\s", "Speaking, the mayor", needs=","
    ),
    _opening(
        "what only points back",
        r"(?:despite|after|before|following|since|because of|in spite of|besides|apart from|with)\s"
        r"(?:this|that|which|these|those|it),\s",
        "Despite that, the ferry",
        needs=",",
    ),
    _opening("joining word", rf"(?:{_JOINING})(?:,\s*|\s+)(?!-)", "But the ferry"),
    _opening("comment", rf"(?:{_WITH_COMMA}),\s*", "Unfortunately, the ferry", needs=","),
    _opening(
        "who said it",
        r"(?:he|she|they|it|the\s\w+|(?-i:[A-Z])[\w’'-]+)\s(?:said|says|added|noted),\s+(?=\w)(?!who\b|which\b|and\b)",
        "he said, the ferry",
        needs=",",
    ),
    _opening(
        "where it was said",
        r"in (?:an?|the|his|her|its|their) (?:[\w-]+ )?(?:statement|story|report|letter|speech|interview|note|e-?mail|"
        r"message|tweet|post|study|paper|release|briefing|filing|address|memo|article|editorial|column|survey|poll)"
        r"(?: (?:to|with|at|by|for) [^,]{2,50})?,\s+(?=\w)"
        r"(?!(?:and|who|which|said|says|told|added|warned|wrote|called|urged|asked|is|was|has|had)\b)",
        "In a statement, the mayor",
        needs=",",
    ),
    _opening("source", r"according to [^,]{2,70},\s*", "According to Ann Hill, the ferry", needs="according"),
)
_SUBORDINATOR = re.compile(rf"\A(?:(?:just|even|only|shortly|soon|immediately)\s+)?(?:{_SUBORDINATE})\b\s*", re.I)
_ONLY_A_NOUN = re.compile(r"(?:during|following|despite|amid|because of|prior to|ahead of|due to|thanks to)\b", re.I)
_WHOSE = re.compile(r"(?:his|her|its|their)\b", re.I)  # "during his term the pier fell": the pier is what fell
_FRONT = re.compile(
    r"\A(?:[A-Za-z]+ing|to|with|despite|having|given|asked|based|in\sthe\s(?:midst|wake|aftermath|face|course)\sof)\s",
    re.I,
)
_NO_PART_OF_A_NOUN = r"the|an?|said|says|was|were|is|are|has|have|had|will|would|he|she|it|they|who|which|that"
_PARTICIPLE = r"(?:[a-z]+ed|held|given|sent|written|made|taken|built|shown|seen|known|drawn|set|put)"
_MADE_PUBLIC = r"(?:released|published|issued|posted|obtained|filed|aired|televised|broadcast)"
PHRASE_WITH_A_VERB = late_pattern(  # in front, the verb being that of a noun: "In a letter sent on Friday, the mayor"
    r"\W*(?:In|At|On|Under|By|During|For|From|in|at|on|under|by|during|for|from)\s"
    rf"(?:(?:an?|the|his|her|its|their|one)\s(?:(?!(?:{_NO_PART_OF_A_NOUN})\s)[\w’'-]+\s){{1,5}}?{_PARTICIPLE}"
    rf"|(?:[a-z]+\s){{1,3}}{_MADE_PUBLIC})"
    r"(?:\s(?:(?:in|into|by|on|at|from|to|for|with)\b|\ue000)[^,]*)?,\s*"
)
_WITH = re.compile(r"\Awith\s", re.I)
_THERE = re.compile(r"\Athere\s+(?:was|were|is|are|has been|have been)\s+", re.I)
_IT_IS = re.compile(
    r"\Ait\s+(?:(?:is|was|has been|had been|should be|must be|emerged|has emerged|appears|appeared|seems|seemed|"
    r"turned out)\s*(?:\w+\s){0,3}?"
    r"that\s+(?=\w)|(?:is|was)\swhen\s|(?:is|was)\s(?:believed|thought|understood"
    r"|reported|estimated|feared|hoped|announced|revealed|disclosed|confirmed)\s"
    r"(?:that\s)?(?!to\b)|emerged\s(?=(?:the|an?|some|more)\s))",
    re.I,
)
_IT_IS_A = re.compile(  # "This is the first time ships came": the first time
    r"\A(?:it|this|that)(?:[’']s|\s(?:is|was|has been|marks|marked))\s(?:also\s|now\s|just\s|only\s|still\s|about\s)?"
    r"(?:the\s)?(?=(?:first|second|third|fourth|fifth|last|latest|only|most|biggest|largest|worst|best|highest|lowest|"
    r"longest|strongest|deadliest|fastest|smallest|oldest|youngest|greatest|sharpest|heaviest)\s|"
    r"(?:not\s)?time\s(?:for|to)\s)",
    re.I,
)
_REPRESENTS = re.compile(
    r"\A(?:it|this|that)\s(?:represents|represented|amounts to|amounted to)\s(?=an?\s|the\s)", re.I
)
_DEMONSTRATIVE = re.compile(
    r"\A(?:this|that|these|those(?!\s(?:who|whose|which|that|in|of|with|from)\b))\s+(?=[a-z]+)", re.I
)
_COMMA = re.compile(r",\s+")
_LEAST_TOLD = 5  # words; what "it was" names in fewer tells too little alone: "the end"
_LEAST_WORDS = 3  # an opening is only taken off what still says something


@lru_cache(maxsize=2048)  # the parts a sentence is tried in often come to the same words
def without_opening(text: str) -> str:
    """``text`` from where its news begins: "But in Oslo" is "in Oslo", "OSLO (AP) - The ferry" is "The ferry"."""
    while True:
        text = text.lstrip(" ,;:.)]–—-")
        plain = plainly(text)
        for opening in OPENINGS:
            for need in opening.needs:
                if need in plain:
                    break
            else:
                continue
            found = opening.pattern.match(text)
            if found is not None and found.end() and len(text[found.end() :].split()) >= _LEAST_WORDS:
                text = text[found.end() :]
                break
        else:
            return text


@lru_cache(maxsize=2048)
def main_clause(text: str) -> str:
    """``text`` without a joining word in front, and without a whole clause in front of the main one.

    "After the vote failed, the mayor resigned" is "the mayor resigned"; "after the vote failed" alone is
    "the vote failed". "There were" and "It is clear that" go where a verb follows.
    """
    if _FRONT.match(text) or PHRASE_WITH_A_VERB.match(text):
        text = _after_front(text) or text
    subordinate = _SUBORDINATOR.match(text)
    if subordinate is not None or (subordinate := _WITH.match(text)) is not None:
        rest = text[subordinate.end() :]
        only_noun = _ONLY_A_NOUN.match(text) is not None and _WHOSE.match(rest) is not None
        text = _after_front(text) or (text if only_noun and finite_verb(rest) is not None else rest)
    for expletive in (_THERE, _IT_IS):
        found = expletive.match(text)
        if found is not None and finite_verb(text[found.end() :]) is not None:
            text = text[found.end() :]
    return _without_demonstrative(text)


def without_front(text: str) -> str:
    """``text`` without a whole clause in front: "While doubt remains, the pier fell" is "the pier fell"."""
    return (_after_front(text) or text) if _SUBORDINATOR.match(text) else text


def without_pointing(text: str) -> str:
    """``text`` without words that only point back: "These reports helped" is "reports helped".

    "This was the first ship in years to come" is "first ship in years to come", as a headline has it.
    """
    amount = _REPRESENTS.match(text)
    if amount is not None and len(text[amount.end() :].split()) >= _LEAST_TOLD:
        return text[amount.end() :]
    named = _IT_IS_A.match(text)
    if named is not None and len(rest := text[named.end() :].split()) >= _LEAST_TOLD and verbs_in(" ".join(rest)):
        return text[named.end() :]
    return _without_demonstrative(text)


def _without_demonstrative(text: str) -> str:
    pointing = _DEMONSTRATIVE.match(text)
    if pointing is not None:
        following = text[pointing.end() :]
        first = finite_verb(f"x {following}")
        if first is None or first.start > 2:  # a noun follows: "these reports helped"
            return following
    return text


def _after_front(text: str) -> str | None:
    """The main clause after a clause in front, where a comma parts them and it begins with a new subject."""
    for comma in _COMMA.finditer(text):
        main = text[comma.end() :]
        verb = finite_verb(main)
        follows_verb = finite_verb(text[: comma.start()]) is not None or comma.start() > 12
        if verb is None:
            return None
        if follows_verb and verb.start < 60 and not main.lower().startswith(("and ", "or ", "but ", "which ", "who ")):
            return main
    return None
