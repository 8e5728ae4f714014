"""A claim's title: what happened, in the article's own words, without the date and without who reported it."""

import re

from timeline.story.actions import STATEMENT, actions_in
from timeline.story.names import NOT_NAMES
from timeline.story.subjects import SAYING, name_phrases, speaker_in, with_subject

LONGEST = 89  # characters; a title has under 90
SHORTEST_CUT = 50  # characters; a title cut shorter says too little
ANTECEDENT_REACH = 30  # characters between the noun and its "that"
_DATE_LEAD = re.compile(
    r"(?:\b(?:on|in|at|by|since|until|during|from|of|for|over|late|early)\s+)?(?:\b(?:the|this|just|only|about)\s+)?\Z",
    re.I,
)
_LEADING = re.compile(
    r"\A(?:[\s,;:—–-]+|(?:and|but|so|or|yet|after|before|since|while|when|as|although|though|because|following|"
    r"during|amid|prior to|ahead of|despite|with|meanwhile|also|however|just|only|there (?:was|were|is|are)|"
    r"according to [^,]{3,60},)(?=[\s,]))\s*",
    re.I,
)
_DATELINE = re.compile(r"\A\s*(?:[A-Z][\w.,’'| -]{1,80}\s)?(?:\(|-LRB-\s)[A-Z][\w ]{1,20}(?:\)|\s-RRB-)\s*[-–—]+\s*")
_PRONOUN = re.compile(r"\A(?:who|which|that|it|he|she|they|we|you|i|those|these|this|its|his|her|their|our)\b", re.I)
_TRAILING = re.compile(
    r",[\"”’']*\s*(?:according to .*|(?!(?:and|but|who|which|while|as|after|when|where|that|because)\b)"
    r"(?:[^,]{1,60}?\s)?(?:said|says|reported|told [A-Z][\w ]+|added|wrote)\b[^,]{0,30})[.]?\s*\Z"
)
_SPOKEN = re.compile(rf"[\"”’']{{1,2}}\s+(?P<who>[^\"“”,.]{{3,60}}?)\s+{SAYING}\b")
_QUOTED = re.compile(r"(?:[\"“]|'')(?P<words>[^\"“”]+?)[,.]?(?:[\"”]|'')")
_SENTENCE_STOP = re.compile(r"[.!?]\s")
_SAID_THAT = re.compile(rf"\b(?:{SAYING}|saying|claiming|adding)(?:\s+\w+)?\s*\Z")
_RELATIVE = re.compile(r"\A(?:that|which)\b")
_NOUN_BEFORE = re.compile(rf"\b(?:an?|the)\s+[\w\s-]{{1,{ANTECEDENT_REACH}}}\Z", re.I)
_OFFICE = re.compile(
    r"\b(?:[A-Z][\w’'-]+\s)*(?:President|Prime Minister|Minister|Chancellor|Secretary|Governor|Senator|Mayor|spokes\w+|"
    r"spokesman|chief|chairman|director|General|Ambassador|envoy)\s(?=[A-Z][\w’'-]+\s(?:al-)?[A-Z])"
)
_EDGES = " \t\n,;:.—–-\"“”'’‘()[]"
_DANGLING = re.compile(
    r"\s+(?:a|an|the|and|or|but|of|in|on|at|to|for|with|by|from|that|who|which|as|than|into|its|his|her|their|some|"
    r"is|are|was|were|has|have|had|be|been|not|after|before|during|between|just|about|another|held|so|no)\Z",
    re.I,
)
_CUT = re.compile(r",\s|\s(?=(?:and|but|which|who|while|as|after|before|with|including|amid|following|because)\s)")
_PHRASE_CUT = re.compile(r"\s(?=(?:to|in|on|at|for|from|into|over|by|between|against|under|about|near)\s)")


def title_of(sentence: str, core: tuple[int, int], dates: list[tuple[int, int]], previous: str = "") -> str:
    """The title of the happening that ``core`` (a span of the sentence) speaks of; ``dates`` are the spans to drop.

    ``previous`` is what stands before the sentence, for the name a pronoun means.
    ``title_of("Troops left on Aug. 31.", (0, 23), [(15, 22)])`` gives "Troops left". Under 90 characters.
    """
    spoken = _spoken(sentence, core, dates, previous)
    tried = [spoken] if spoken else []
    tried.append(_shape(sentence, core, dates, previous))
    tried.append(_shape(sentence, (0, len(sentence)), dates, previous))
    best = next((t for t in tried if says_something(t)), max(tried, key=len))
    return best or headline(sentence)


def headline(text: str) -> str:
    """A text without a date as a title: trimmed, shortened, with a capital."""
    return _finish(_TRAILING.sub("", text.strip()))


def says_something(title: str) -> bool:
    """Whether a title is long enough and names a deed or a state of things."""
    return len(title.split()) >= 3 and bool(actions_in(title))


def quality(title: str) -> float:
    """How well a title serves a reader, 0 to 1: who first, a deed, a whole clause, a handy length."""
    words = title.split()
    if not words:
        return 0.0
    actions = actions_in(title)
    first = words[0].lower().rstrip(",")
    score = 0.3 * bool(actions) + 0.1 * any(a.kind != STATEMENT for a in actions)
    score += 0.2 * (first not in NOT_NAMES and len(words) > 2)
    score += 0.2 * (18 <= len(title) <= 72)  # longer ones wrap on a chart, and were often cut short
    score += 0.2 * (_PRONOUN.match(title) is None)
    return score - 0.15 * (title.count('"') % 2 or title.count("“") != title.count("”"))


def without_dates(text: str, dates: list[tuple[int, int]]) -> str:
    """The text without its date expressions and the prepositions that led to them."""
    for start, end in sorted(dates, reverse=True):
        tail = text[end:]
        if tail.startswith(("'s", "’s")):
            begin, tail = start, tail[2:]  # "at Wednesday's talks" keeps its "at"
        else:
            lead = _DATE_LEAD.search(text, 0, start)
            begin = lead.start() if lead else start
        text = f"{text[:begin].rstrip(',')} {tail.lstrip(',')}"
    return re.sub(r"\s+([,.;:])", r"\1", re.sub(r"\s{2,}", " ", text)).strip()


def _shape(sentence: str, core: tuple[int, int], dates: list[tuple[int, int]], previous: str) -> str:
    start, end = _with_antecedent(sentence, *core)
    text = without_dates(sentence[start:end], [(a - start, b - start) for a, b in dates if start <= a and b <= end])
    text = _strip_leading(text)
    shorter = _TRAILING.sub("", text)
    text = with_subject(shorter if says_something(shorter) else text, sentence[:start], previous)
    return _finish(re.sub(r"\Athat\s+", "", text))


def _with_antecedent(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Widens "that the court banned" to the noun it says something about: "a group that the court banned"."""
    before = sentence[:start]
    if not _RELATIVE.match(sentence[start:]) or _SAID_THAT.search(before):
        return start, end
    noun = _NOUN_BEFORE.search(before)
    names = name_phrases(before)
    at = before.rfind(names[-1]) if names else -1
    if at >= 0 and before[at + len(names[-1]) :].strip(" ,"):
        return at, end
    if len(names) > 1 and at >= 0:
        return before.rfind(names[-2], 0, at), end
    return (noun.start() if noun else start), end


def _spoken(sentence: str, core: tuple[int, int], dates: list[tuple[int, int]], previous: str) -> str | None:
    """What was said in quotation marks as "Ned Price: we will not attend", where the core is such a quotation."""
    quote = next((q for q in _QUOTED.finditer(sentence) if q.start() < core[1] and q.end() + 2 > core[0]), None)
    if quote is None or len(quote["words"].split()) < 5:
        return None
    by = _SPOKEN.match(sentence, quote.end() - 1)
    speaker = by["who"] if by else speaker_in(sentence[: quote.start()]) or speaker_in(previous)
    if speaker is None:
        return None
    start, end = quote.span("words")
    if core[1] <= quote.end() + 2:
        start = max(start, core[0])  # the date stands in the quotation: that part of it
    else:
        stop = _SENTENCE_STOP.search(sentence, start, end)
        end = stop.start() if stop else end
    words = without_dates(sentence[start:end], [(a - start, b - start) for a, b in dates if start <= a and b <= end])
    return _finish(f"{speaker}: {_strip_leading(words)}")


def _strip_leading(text: str) -> str:
    text = _DATELINE.sub("", text)
    while True:
        shorter = _LEADING.sub("", text, count=1)
        if shorter == text:
            return text
        text = shorter


def _finish(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip(_EDGES)
    text = _OFFICE.sub("", text)  # the name says who; the evidence keeps the office
    text = _shorten(text)
    if text.count('"') % 2:
        text = text.replace('"', "")
    if text.count("“") != text.count("”"):
        text = text.replace("“", "").replace("”", "")
    while _DANGLING.search(text):
        text = _DANGLING.sub("", text).rstrip(_EDGES)
    for article in ("the ", "a ", "an "):
        if text.lower().startswith(article):
            text = text[len(article) :]
    return text[:1].upper() + text[1:]


def _shorten(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    for cut in (_CUT, _PHRASE_CUT):
        cuts = [m.start() for m in cut.finditer(text, SHORTEST_CUT, LONGEST)]
        if cuts:
            return text[: cuts[-1]].rstrip(_EDGES)
    return text[:LONGEST].rsplit(" ", 1)[0].rstrip(_EDGES)
