"""Words without their dates: each date goes, and with it the words that only led to it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from timeline.late_patterns import late_pattern
from timeline.story.verbs import form_of

DATE = "\ue000"  # stands in a text where a date stood; a private-use character, which no article holds
# What may stand between a preposition and its date, or before both: "back in", "at the start of", "late on".
_DEGREES = (
    "early|earlier|late|later|back|only|just|sometime|starting|beginning|effective|shortly|about|around|nearly|"
    "almost|approximately|roughly|exactly|at least|more than|less than|up to|no later than|as early as|"
    "as late as|as recently as|as soon as|and again"
)
_PREPOSITIONS = (
    "on|in|at|by|since|until|till|during|from|of|for|over|within|through|throughout|around|before|after|between|to|"
    "into|past|beyond|as of|up to|prior to|ahead of|following|than|than in|than on|compared with|compared to|versus|"
    "for the|as at"
)
_PARTS = (
    r"(?:(?:the\s+)?(?:morning|afternoon|evening|night|eve|day|week|month|year|end|start|beginning|middle|rest|course|"
    r"early hours|close|(?:latter|last|first|early|later|final) part)|much|most|part|half)\s+of"
)
_SEVERAL = re.compile(rf"{DATE}(?:\s*(?:,|and|or|to|through|until|-|–|—|/)?\s*{DATE})+")
_APPOSED = late_pattern(  # what says more of a date alone: "Friday, one of two days of protest"
    rf"{DATE},\s(?:one of|an?\s(?:\w+\s)?(?:day|holiday)\b|the\s(?:\w+\s)?(?:day|anniversary)\b|known as)"
    r"[^,;:.]*(?:,(?=\s(?:is|are|was|were|has|had|will|would)\s)|(?=[,;:.]|\Z))"
)
_UNTIL_WHEN = late_pattern(rf"(?P<until>\b(?:until|till|since))\s(?:the\s)?{DATE},\s?when\b", re.I)
_BRACKETS = late_pattern(rf"[(\[]\s*(?:[^()\[\]\w]|\b(?:{_PREPOSITIONS}|{_DEGREES})\b|{DATE})*\s*[)\]]")
_DETERMINERS = r"\b(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|each|every|both|\w+[’']s|\w+s[’'])"
_NO_NOUN = (
    r"(?!(?:on|in|at|by|since|until|till|during|from|of|for|over"
    r"|within|through|throughout|to|into|with|without|before|after|"
    r"between|against|about|now|then|also|still|again|when|where|which|who"
    r"|that|as|and|or|but|because|while|if|is|are|was|were|will|would|has|"
    r"have|had|did|does|do|can|could|may|might|he|she|it|they|we|you|i|the|an?(?!\s?\()|his|her|its|their|said|says)\b)"
)
_DESCRIBES = re.compile(
    rf"(?P<before>{_DETERMINERS}\s+(?:{_NO_NOUN}\w+\s)?){DATE}(?:,\s?|[-\s]\s*)(?={_NO_NOUN}[\w“‘$£€])", re.I
)
_DOING = re.compile(r"(?!according|referring|citing|speaking)[a-z]+ing\b")
_NO_NOUN_AFTER = (
    r"(?!(?:again|there|here|too|anyway|onwards?|alone|local|time|already|still|only|afterwards|instead|together|onto|"
    r"upon|under|near|like|than|such|up|down|out|off|back|away"
    r"|more|most|less|when|not|also|now|then|later|earlier|early|"
    r"late|unless|all|both|some|no|any|each|every|sharp|morning|evening|night|afternoon|noon|[a-z]+ly|[a-z]+ing)\b)"
)
_NAMES = re.compile(  # "after Friday prayers": the day says which, and the noun stays with what leads to it
    rf"(?P<before>[\w%]\s(?:after|before|during|following|ahead of|despite|for|since)\s){DATE}\s"
    rf"(?={_NO_NOUN}{_NO_NOUN_AFTER}[a-z])"
)
_OWNS = re.compile(rf"(?<!\w)(?:the\s+)?{DATE}(?:[’']s?| ?s)(?!\w)")
_TAKES_NO_ARTICLE = re.compile(  # "today’s Egypt,", "tomorrow’s going to be hot"
    r"\s*(?:[“‘\"`]|[A-Z][\w’'-]+\s?(?:[,.;:]|\Z)|(?:going|not|lost|gone|been|an?|the)\b)"
)
_OWNING = tuple(f"{DATE}{mark}" for mark in ("’", "'", "s", " s"))  # one of them stands where a date owns
_PERIOD = re.compile(  # "for the fiscal year ended", "in the three months to": what is left tells of no year
    rf",?\s+(?:for|in|of|during|over)\s(?:the|its"
    rf"|a)\s(?:[\w-]+\s){{0,2}}(?:years?|quarter|half|months?|weeks?|period)[\s,]+"
    rf"(?:to|ended|ending|ends|starting|beginning|through|until|that ended|which ended|which ends|that ends)\s"
    rf"(?:on\s|in\s)?{DATE}"
)
_PERIODS = ("year", "quarter", "half", "month", "week", "period")  # one of them stands in what that pattern finds
_BEFORE_WORDS = re.compile(rf"\s{DATE}[-,\s]")  # what ``_DESCRIBES`` finds has this in it, which is found much sooner
# How one of the two words before a mark ends in what ``_DESCRIBES`` finds; the last of them in what ``_NAMES`` finds.
_DETERMINING = tuple("the a an its his her their our my your this that these those each every both ’s 's s’ s'".split())
_NAMING = frozenset("after before during following of despite for since".split())
_BLANKS = re.compile(r"\s{2,}")
_FIRST_WORD = re.compile(r"[a-z]+")
_THE = re.compile(r"[Tt]he\s+(?=[A-Z][a-z]+\.?\s\d|\d{4}\Z)")  # belongs to the noun in "the April 20 explosion"
MOST_FRONTED = 2  # words before a date that stands in front of its sentence
_LOOK_BACK = 80  # characters before a date in which the words that lead to it stand
_BACK = re.compile(r"\s?back(?=\s)")
_BACK_OF_A_VERB = late_pattern(
    r"\b(?:sen[dt]|came|come|went|gone|go|gave|given?|got|brought|bring|took|take[ns]?|pushed|put|held|hold|called|turn(?:s|ed)?|"
    r"paid|won|cut|hit|fought|moved?|flew|flown|drew|drawn|pulled|handed|bought|kept|driven|drove|scaled|rolled|walked|"
    r"sailed|wrote|bounced|pushed|reported|rushed|hurried|ordered)(?:\s(?:it|him|her|them|home))?\s*\Z"
)
_IS_OVER = late_pattern(r"\b(?:declared|pronounced)\sover(?=\s)")  # "was declared over last Monday"
_LED = re.compile(
    rf"(?P<comma>,?)\s*(?:\b(?:{_DEGREES})\s+)*(?:\b(?:{_PREPOSITIONS})\s+)?(?:\b(?:{_DEGREES}|the|this|that)\s+)*"
    rf"(?:\b{_PARTS}\s+)?\Z",
    re.I,
)
_LEADING = frozenset(re.findall(r"\w+", f"{_DEGREES} {_PREPOSITIONS} the this that {_PARTS}".lower()))  # its words
_JOINS = re.compile(r"\s*(?:after|before|when|while|as|because|despite|following|amid)\b")
_FRONTED = late_pattern(
    r"\A\W*(?:following|after|despite|during|when|while|although|because|since|amid)\s[^,:]+\Z", re.I
)
_GOES_ON = late_pattern(r"\s*(?:in|at|on|near|with|by|for|from|to|of|and|or|that|which|who)\b")
_VERB_NEXT = late_pattern(r"\s[a-z]+(?:ed|s)\b|\s(?:took|made|gave|began|left|said|told|sent|met|held|won|lost)\b")
_BESIDE_A_VERB = late_pattern(
    r"(?:yesterday|today|tomorrow|tonight|overnight|this|last|next|earlier|later|now)\b", re.I
)
_TO_ANOTHER = re.compile(r"\s?[-–/]\s?(?:\d|[’'])")  # "the 1957-58 epidemic"
_EMPTY = late_pattern(r"[(\[]\s*[,;:.–—-]*\s*[)\]]")
_TOGETHER = re.compile(r"([,;:])(?:\s*[,;:])+")
_LOOSE = re.compile(r"\s+([,.;:!?)\]”])")
_FIRST = re.compile(r"\A[\s,;:.)\]–—-]+|(?<=“)[\s,;:.]+")


def marked(text: str, dates: Sequence[tuple[int, int]], span: tuple[int, int]) -> tuple[str, int, int]:
    """``text`` with each of the spans ``dates`` made one mark, and where ``span`` then lies.

    ``marked("It sank on Friday.", [(11, 17)], (0, 18))`` ends with the mark and a full stop, and the span 0-13.
    """
    start, end = span
    text = text.replace(DATE, " ")
    for first, last in sorted(dates, reverse=True):
        inside = (first > 0 and text[first - 1].isalnum()) or (last < len(text) and text[last].isalnum())
        if inside or not first < last <= len(text):
            continue  # a date within a word, as in a name
        the = _THE.match(text, first, last)
        first = the.end() if the is not None else first
        text = text[:first] + DATE + text[last:]
        start, end = (_moved(place, first, last) for place in (start, end))
    return text, start, end


def _moved(place: int, first: int, last: int) -> int:
    if place <= first:
        return place
    return first + 1 if place < last else place - (last - first) + 1


@lru_cache(maxsize=4096)  # a sentence is tried in parts, several of them more than once
def undated(text: str) -> str:
    """``text`` without its date marks and the words that led to them; the commas around them close up.

    "closed on (mark), after a vote" is "closed after a vote", "the (mark) vote" is "the vote".
    """
    if DATE not in text:
        return _from_first(text)
    if text.count(DATE) > 1:
        text = _SEVERAL.sub(DATE, text)
    if f"{DATE}," in text:
        text = _APPOSED.sub(DATE, text)
    if ", when" in text:
        text = _UNTIL_WHEN.sub(r"\g<until>", text)  # "dragged on until the court ruled"
    bracketed = "(" in text or "[" in text
    if bracketed:
        text = _BRACKETS.sub(lambda m: " " if DATE in m.group() else m.group(), text)
    if any(mark in text for mark in _OWNING):
        text = _OWNS.sub(_owned, text)
    if any(period in text for period in _PERIODS):
        text = _PERIOD.sub("", text)
    if any(_may_describe(text[: mark.start()].rsplit(None, 2)[-2:]) for mark in _BEFORE_WORDS.finditer(text)):
        text = _NAMES.sub(_named, _DESCRIBES.sub(_described, text))
    while (at := text.rfind(DATE)) >= 0:
        text = _without_last(text, at)
    if bracketed:
        text = _EMPTY.sub(" ", text)
    text = _LOOSE.sub(itemgetter(1), _BLANKS.sub(" ", text))
    return _from_first(_TOGETHER.sub(itemgetter(1), text) if sum(map(text.count, ",;:")) > 1 else text)


def _owned(match: re.Match[str]) -> str:
    """What stands for a date that owns something: "the" of "by today’s ruling", nothing where a part begins."""
    before = match.string[: match.start()].rstrip()
    bare = not before or before[-1] in ':;“‘"' or _TAKES_NO_ARTICLE.match(match.string, match.end()) is not None
    return "" if bare else "the"


def _from_first(text: str) -> str:
    """``text`` from its first word on, as that of most texts is already, and so within quotation marks."""
    return (text if text[:1].isalnum() and "“" not in text else _FIRST.sub("", text)).strip()


def describes(text: str, date: tuple[int, int]) -> bool:
    """Whether a date belongs to a noun behind it: ``describes("The May 4 report came on Friday", (4, 9))`` is true."""
    start, end = date
    start += len("the ") if text[start:end].lower().startswith("the ") else 0
    if _BESIDE_A_VERB.match(text, start) or _TO_ANOTHER.match(text, end):
        return False
    near = f"{text[max(0, start - _LOOK_BACK) : start]}{DATE}{text[end : end + _LOOK_BACK]}"
    found = _DESCRIBES.search(near)
    return found is not None and "," not in found.group()


def _may_describe(words: Sequence[str]) -> bool:
    """Whether a date after these words may belong to a noun that follows it, as nearly all that do not are told."""
    return bool(words) and (words[-1] in _NAMING or any(word.lower().endswith(_DETERMINING) for word in words))


def _described(match: re.Match[str]) -> str:
    """The words before a date that describes a noun, "a" and "an" as the noun's first letter asks."""
    if "," in match.group() and len(match.string[: match.start()].split()) < MOST_FRONTED:
        return match.group()  # "In the 1980s, troops fought": the comma ends what stands in front
    if "," in match.group() and len(match["before"].split()) > 1 and _DOING.match(match.string, match.end()):
        return match.group()  # "failed a check [last spring], blaming the yard"
    vowel = match.string[match.end()].lower() in "aeiou"
    return re.sub(r"\b([Aa])n?\s\Z", r"\1n " if vowel else r"\1 ", match["before"])


def _named(match: re.Match[str]) -> str:
    """What leads to a date and to the noun after it, where a noun follows."""
    word = _FIRST_WORD.match(match.string, match.end())
    form = form_of(word.group()) if word is not None else None
    return match["before"] if form in (None, "base", "noun or present") else match.group()


def _without_last(text: str, at: int) -> str:
    """``text`` without the date mark at ``at``, what led to it, and the commas that are no longer needed.

    A pair of commas goes, unless one of them closes what an earlier one opened.
    """
    begin, comma = _led(text, at)
    before, after = text[:begin], text[at + 1 :]
    if not after.startswith(","):
        opened = before.rpartition(":")[2].count(",") % 2
        closes = comma and opened and _VERB_NEXT.match(after)  # "the board, which met, [Friday] agreed"
        return f"{before},{after}" if closes else f"{before} {after}"
    after = after[1:]
    joined = before and _JOINS.match(after)
    if comma and _FRONTED.match(before) is not None and not _GOES_ON.match(after):
        return f"{before}, {after}"  # "Following the vote, [Friday], the mayor left"
    opened = before.count(",") % 2 if comma else not before.endswith((" and", " or", " but", " that"))
    return f"{before} {after}" if joined or not opened else f"{before}, {after}"


def _led(text: str, at: int) -> tuple[int, bool]:
    """Where the words that lead to ``at`` begin, and whether with a comma.

    Not the "back" of "was sent back on", nor the "over" of "was declared over".
    """
    begin, comma = _led_by(text, at)
    over = _IS_OVER.search(text, max(0, begin - _LOOK_BACK), at) if "over" in text[begin:at] else None
    if over is not None and over.start() <= begin < over.end():
        return over.end(), False
    back = _BACK.match(text, begin)
    if back is not None and _BACK_OF_A_VERB.search(text, 0, begin) is not None:
        return back.end(), False
    return begin, comma


def _led_by(text: str, at: int) -> tuple[int, bool]:
    """Where the words that lead to ``at`` begin, and whether with a comma."""
    first = max(0, at - _LOOK_BACK)
    words = text[first:at].split()
    last = len(words)
    while last and words[last - 1].lower() in _LEADING:
        last -= 1
    if last:  # no match can begin before a word that leads nowhere: looked for from there
        head = text[first:at].rsplit(None, len(words) - last + 1)
        first = first + len(head[0]) if len(head) > len(words) - last + 1 else first
        if words[last - 1].isalnum():  # nor within it
            first = text.index(words[last - 1], first) + len(words[last - 1])
    led = _LED.search(text, first, at)
    return (led.start(), bool(led["comma"])) if led is not None else (at, False)


def without_dates(text: str, dates: Sequence[tuple[int, int]]) -> str:
    """The text without its date expressions and the prepositions that led to them.

    ``without_dates("It closed on Friday for good", [(13, 19)])`` is "It closed for good".
    """
    return undated(marked(text, dates, (0, len(text)))[0])
