"""The last steps to a title: no office before a name, no article in front, short, closed, balanced, with a capital."""

import re
from functools import lru_cache

from timeline.late_patterns import late_pattern
from timeline.story.titling.openings import without_opening
from timeline.story.titling.shortening import LONGEST, closed, cut, shortened
from timeline.story.titling.typography import PAIRS
from timeline.story.verbs import finite_verb, form_of

FEWEST_LEFT = 3  # words of a cut quotation that are worth their marks
FEWEST_WORDS = 3  # a title of fewer says nothing alone: "Record" of "Record April 10"
FEWEST_QUOTED = 5  # words; a shorter quotation is a part of what was said
_NUMBER_LEFT = late_pattern(r"\A\d{1,2}\s[-–—]\s(?=[A-Z])")  # of "May 11/12 - Executives"
_NATION = r"[A-Z][a-z’']+(?:ian|ish|ese|can|ench|eek|wiss|utch|man|aqi|aeli|stani)|U\.S\.|US|UK|UN|NATO|EU"
_BRANCH = "Deputy|Vice|Former|Foreign|Interior|Defense|Defence|Finance|Energy|Chief|Acting|Interim"
_OFFICE = re.compile(
    rf"\A(?:the\s)?(?:(?:{_NATION}|{_BRANCH})\s)*(?:Secretary[- ]General|Attorney[- ]General|President|Prime Minister|"
    r"Minister|Chancellor|Secretary|Governor|Senator|Mayor|spokes\w+|chairman|Ambassador|envoy)\s"
    r"(?=[A-Z][\w’'-]+\s(?:al-|[A-Z]\.\s)?[A-Z])"
)
_ARTICLE = re.compile(
    r"\A(?:the|an?)\s+(?!(?:few|lot|third|quarter|half|number|total|couple|dozen|hundred"
    r"|thousand|million|majority|series|little|estimated|average|hague|gambia)\b)(?=\S)",
    re.I,
)
_STRAY_COMMA = re.compile(r"(?P<who>[A-Z][\w’'-]*(?:\s[\w’'-]+){0,2}),\s(?P<verb>[a-z]+)\b")  # "Hill, makes a trip"
_NAMED_BESIDE = late_pattern(  # "captain, Ann Hill, left": the name and what its bearer is, once "the" is gone
    r"(?P<what>[a-z]{3,}),\s(?P<who>[A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]+){1,3}),\s(?=(?P<verb>[a-z]+)\s)"
)
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,60}[)\]]")
_AFTER_BRACKET = late_pattern(r"[)\]]\s?(?P<comma>,)\s(?P<verb>[a-z]+)\b")  # "The team (of Bergen), held a fair"
_TWO_PLACES = late_pattern(r"\s[A-Z]{3,}/[A-Z]{3,}\Z")  # of a dateline run in: "to pay for the spill OSLO/BERGEN"
_ASKED = late_pattern(r",?\s(?:when|as|after)\s(?:being\s)?asked\s(?:why|how|whether|what|if)\s(?P<what>.*)\Z")
_SAID_LAST = ("said", "says", "showed", "shows", "warned", "argued", "found")
_SAID_ALONE = (" said", " says", " added", " noted", " explained")
_THAT_SAID = late_pattern(rf"\s(?:that|which|who)\s(?:{'|'.join(_SAID_LAST)})\Z")
_EMERGED = late_pattern(  # "was suspended after it emerged" that he had known
    r"\s(?:after|when|once|as)\sit\s(?:emerged|turned\sout|became\s(?:clear|known)"
    r"|was\s(?:found|revealed|discovered|reported|announced|said))\Z"
)
_SAID_BY_NOBODY = late_pattern(  # "“It sank,” said": who spoke is cut off, or leaves a doubt
    r"“(?P<what>[^“”]+?),?”\s(?:(?:he|she|they|it)\s)?(?:said|says|added|noted|explained)\Z"
)
_STOP_IN_QUOTES = re.compile(r"[.,;:]”\Z")
_TAKES_A_LENGTH = "for in within over after took lasted spent by is was of to least".split()
_BEHIND_NO_SUCH = "".join(rf"(?<!\b{word})" for word in _TAKES_A_LENGTH)
_SO_MANY = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)"
_SO_LONG = rf"{_SO_MANY}\s(?:hour|day|week|month|year|decade)s?"
_HALF_TIME = late_pattern(  # "left Oslo, more than a week" of "more than a week after"
    rf"{_BEHIND_NO_SUCH},?\s(?:more than|less than|nearly|just|only)\s{_SO_LONG}\Z|,\s{_SO_LONG}\Z|,\sat\sa\stime\Z"
)
_TIMES = (*"hour day week month year decade hours days weeks months years decades".split(), ", at a time")
_LOOSE_OWNER = late_pattern(r"(?<=[a-z]s)\s[’'](?=\s)")  # "the divers ' boats"
_LAST_ADVERB = late_pattern(r"\s[a-z]+ly\Z")
_TRAILS_OFF = late_pattern(r"\s?(?:\.{3,}|…)\s?(?:[\w’'-]+\s?){0,2}\Z")
_LOOSE_QUESTION = late_pattern(r"[\s–—-]+\?\Z")
_LEFT_OPEN = late_pattern(r"\A[^“”]*\w[^“”]*“(?P<words>[^“”]+)\Z")  # a quotation cut before its end
_SPLICED = late_pattern(r"\A(?P<first>[^,“”]{30,}),\s“?(?P<verb>[a-z]+)\b(?!.*\b(?:and|or)\b)[^,]*\Z")
_CARRIES = ("past", "present", "auxiliary")  # forms of a verb that can carry a clause
EDGES = " \t\n,;:.—–-|/\\"
_BARE_RELATIVE = late_pattern(  # "began the speech, which started" of "which started at midnight"
    r",\s(?:which|who)\s(?:also\s|had\s|has\s|was\s|is\s)?[a-z]+\Z"
)
_BARE_RELATIVE_INSIDE = late_pattern(  # "the fair, which ran, drew crowds" of "which ran until Sunday"
    r"(?<=\w),\s(?:which|who)\s(?:lasts?|lasted|runs?|ran|continues?|continued|took place|takes place),(?=\s)"
)


def _goes_on(who: str, verb: str) -> bool:
    """Whether a verb after a comma is that of the name or noun before it."""
    return verb in ("had", "has", "was", "were") or (form_of(verb) == "present" and verb != "thanks" and who.istitle())


def _without_trail(text: str) -> str:
    return _TRAILS_OFF.sub("", text) if ".." in text or "…" in text else text


def _without_brackets(text: str) -> str:
    """``text`` without what stands in brackets, nor the comma after one that parts a subject from its verb."""
    stray = _AFTER_BRACKET.search(text)
    if stray is not None and text.count(",") == 1 and form_of(stray["verb"]) in _CARRIES:
        who = text[: stray.start("comma")]
        text = who + text[stray.end("comma") :] if finite_verb(_BRACKETS.sub("", who)) is None else text
    return _BRACKETS.sub("", text).strip(EDGES) or text.strip("()[]")


def _without_loose_end(text: str) -> str:
    """``text`` without the half of a clause at its end: "a report that said", "when asked why the deaths"."""
    if text.endswith(_SAID_LAST):
        text = _THAT_SAID.sub("", text)
    text = _EMERGED.sub("", text) if " it " in text else text
    asked = _ASKED.search(text) if " asked " in text else None
    if asked is not None and finite_verb(asked["what"]) is None:
        text = text[: asked.start()]
    return _HALF_TIME.sub("", text) if text.endswith(_TIMES) else text


def _without_open_quote(text: str, quote: re.Match[str]) -> str:
    """``text`` with its cut quotation closed; without it, where a word is left of what the words before lead to."""
    words = quote["words"].split()
    if len(words) >= FEWEST_LEFT:
        return f"{closed(_LAST_ADVERB.sub('', text))}”"
    before = text[: quote.start("words")].rstrip("“ ")
    return closed(before) if len(words) == 1 and before.endswith(" of") and finite_verb(closed(before)) else text


@lru_cache(maxsize=2048)  # several parts of a sentence come to the same words
def finished(text: str) -> str:
    """``text`` as a title: no office before a name, no article in front, short, closed, balanced, with a capital.

    ``finished("the mayor (of Oslo) left for the")`` is "Mayor left". A quotation that is cut is closed where enough of
    it is left. Under 90 characters.
    """
    if ("’" in text or "'" in text) and "‘" not in text and "`" not in text:
        text = _LOOSE_OWNER.sub("’", text)
    text = text.replace("“” ", "")  # a quotation that was a date alone
    text = _NUMBER_LEFT.sub("", " ".join(text.split()).strip(EDGES))
    if "(" in text or "[" in text:
        text = _without_brackets(text)
    text = _OFFICE.sub("", text)  # the name says who; the evidence keeps the office
    if text.startswith("“") and text.count("“") == 1 and (text.endswith("”") or "”" not in text):
        text = without_opening(text.strip("“”").strip(EDGES))
    text = _without_trail(_ARTICLE.sub("", text))
    beside = _NAMED_BESIDE.match(text) if ", " in text else None
    if beside is not None and form_of(beside["verb"]) in _CARRIES:
        text = f"{beside['what']} {beside['who']} {text[beside.end() :]}"
    stray = _STRAY_COMMA.match(text) if text.count(",") == 1 else None
    if stray is not None and _goes_on(stray["who"], stray["verb"]):
        text = f"{stray['who']} {text[stray.start('verb') :]}"
    whole = len(text) <= LONGEST
    if "/" in text:
        text = _TWO_PLACES.sub("", text)
    if ", wh" in text:
        text = _BARE_RELATIVE_INSIDE.sub("", _BARE_RELATIVE.sub("", text))
    text = _without_loose_end(_without_trail(closed(shortened(text) or cut(text)))).strip(EDGES)
    spliced = _SPLICED.match(text) if not whole else None
    if spliced is not None and form_of(spliced["verb"]) == "past" and finite_verb(spliced["first"]) is not None:
        text = spliced["first"]  # the first of several deeds, where the last one is cut off
    if text.endswith(_SAID_ALONE) and (said := _SAID_BY_NOBODY.match(text)) is not None:
        text = f"“{said['what']}”"
    text = _STOP_IN_QUOTES.sub("”", _LOOSE_QUESTION.sub("?", text) if text.endswith("?") else text)
    if "“" in text and (open_quote := _LEFT_OPEN.search(text)) is not None and len(text) < LONGEST:
        text = _without_open_quote(text, open_quote)
    text = _balanced(text)
    text = closed(text.strip(EDGES)) or text
    return text[:1].upper() + text[1:]


def _balanced(text: str) -> str:
    """``text`` without brackets and quotation marks of which one half is left."""
    for opening, closing in PAIRS:
        if text.count(opening) != text.count(closing):
            text = text.replace(opening, "").replace(closing, "")
    return text.replace('"', "") if text.count('"') % 2 else text
