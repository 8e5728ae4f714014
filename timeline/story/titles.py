"""A claim's title: what happened, in the article's own words, without the date and without who reported it."""

import re

from timeline.story.actions import STATEMENT, actions_in

LONGEST = 89  # characters; a title has under 90
SHORTEST_CUT = 30  # characters; a title cut shorter says too little
_DATE_LEAD = re.compile(
    r"(?:\b(?:on|in|at|by|since|until|during|from|of|for|over|late|early)\s+)?(?:\b(?:the|this|just|only|about)\s+)?\Z",
    re.I,
)
_LEADING = re.compile(
    r"\A(?:[\s,;:—–-]+|(?:and|but|so|or|yet|after|before|since|while|when|as|although|though|because|that|following|during|"
    r"amid|prior to|ahead of|despite|with|meanwhile|also|however|just|only|according to [^,]{3,60},)(?=[\s,]))\s*",
    re.I,
)
_PRONOUN = re.compile(r"\A(?:who|which|that|it|he|she|they|those|these|this)\b\s*", re.I)
_POSSESSIVE = re.compile(r"\A(?:its|his|her|their)\b\s*", re.I)
_PARTICIPLE = re.compile(r"\A[a-z]+ing\b")
_TRAILING = re.compile(
    r",[\"”’']*\s*(?:according to .*|(?!(?:and|but|who|which|while|as|after|when|where|that|because)\b)"
    r"(?:[^,]{1,60}?\s)?(?:said|says|reported|told [A-Z][\w ]+|added|wrote)\b[^,]{0,30})[.]?\s*\Z"
)
_EDGES = " \t\n,;:.—–-\"“”'’‘()[]"
_DANGLING = re.compile(
    r"\s+(?:a|an|the|and|or|but|of|in|on|at|to|for|with|by|from|that|who|which|as|than|into|its|his|her|their|some|"
    r"is|are|was|were|has|have|had|be|been|not|after|before|during|between|just|about|another)\Z",
    re.I,
)
_NAME_PHRASE = re.compile(r"\b(?:the\s+)?[A-Z][\w.’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w.’'-]*)*")
_SENTENCE_OPENERS = frozenset(
    "after before in on at the a an but and during as while since when for it he she they this that those these "
    "according moscow-based last next earlier later by with from despite along another".split()
)
_CUT = re.compile(r",\s|\s(?=(?:and|but|that|which|who|while|as|after|before|with|including|amid|following|because)\s)")


def title_of(sentence: str, core: tuple[int, int], dates: list[tuple[int, int]]) -> str:
    """The title of the happening that ``core`` (a span of the sentence) speaks of; ``dates`` are its mentions.

    ``title_of("Troops left on Aug. 31.", (0, 23), [(15, 22)])`` gives "Troops left". Under 90 characters.
    """
    tried = [_shape(sentence, core, dates)]
    if not says_something(tried[0]):
        tried.append(_shape(sentence, (0, len(sentence)), dates))
    best = next((t for t in tried if says_something(t)), max(tried, key=len))
    return best or headline(sentence)


def headline(text: str) -> str:
    """A text without a date as a title: trimmed, shortened, with a capital."""
    return _finish(_TRAILING.sub("", text.strip()))


def says_something(title: str) -> bool:
    """Whether a title is long enough and names a deed or a state of things."""
    return len(title.split()) >= 3 and bool(actions_in(title))


def quality(title: str) -> float:
    """How well a title serves a reader, 0 to 1: a name first, a deed, a whole clause, a handy length."""
    words = title.split()
    if not words:
        return 0.0
    actions = actions_in(title)
    score = 0.3 * bool(actions) + 0.1 * any(a.kind != STATEMENT for a in actions)
    score += 0.2 * (words[0][0].isupper() and _NAME_PHRASE.match(title) is not None and len(words) > 3)
    score += 0.2 * (25 <= len(title) <= 80)
    score += 0.2 * (_PRONOUN.match(title) is None and _POSSESSIVE.match(title) is None)
    return score - 0.15 * (title.count('"') % 2 or title.count("“") != title.count("”"))


def _shape(sentence: str, core: tuple[int, int], dates: list[tuple[int, int]]) -> str:
    start, end = core
    text = without_dates(sentence[start:end], [(a - start, b - start) for a, b in dates if start <= a and b <= end])
    text = _strip_leading(text)
    text = _TRAILING.sub("", text)
    text = _with_subject(text, sentence[:start])
    return _finish(text)


def _strip_leading(text: str) -> str:
    while True:
        shorter = _LEADING.sub("", text, count=1)
        if shorter == text:
            return text
        text = shorter


def without_dates(text: str, dates: list[tuple[int, int]]) -> str:
    """The text without its date expressions and the prepositions that led to them."""
    for start, end in sorted(dates, reverse=True):
        lead = _DATE_LEAD.search(text, 0, start)
        begin = lead.start() if lead else start
        tail = text[end:]
        if tail.startswith(("'s", "’s")):
            tail = tail[2:]
        text = f"{text[:begin].rstrip(',')} {tail.lstrip(',')}"
    return re.sub(r"\s+([,.;:])", r"\1", re.sub(r"\s{2,}", " ", text)).strip()


def _with_subject(text: str, before: str) -> str:
    """Puts the name that a leading pronoun or participle stands for in its place, where the sentence has it."""
    pronoun = _PRONOUN.match(text)
    relative = pronoun is not None and pronoun.group().strip().lower() in ("who", "which", "that")
    if pronoun is None and not _PARTICIPLE.match(text):
        return text
    names = [n for n in _name_phrases(before) if n]
    if not names:
        return text
    near = relative or pronoun is None or pronoun.group().strip().lower() == "they"
    subject = names[-1] if near else names[0]
    return f"{subject} {text[pronoun.end() :] if pronoun else text}"


def _name_phrases(text: str) -> list[str]:
    found = []
    for match in _NAME_PHRASE.finditer(text):
        words = match.group().split()
        while words and words[0].lower() in _SENTENCE_OPENERS:
            words = words[1:]
        found.append(re.sub(r"[’']s?\Z", "", " ".join(words)))
    return found


def _finish(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip(_EDGES)
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
    cuts = [m.start() for m in _CUT.finditer(text, SHORTEST_CUT, LONGEST)]
    if cuts:
        return text[: cuts[-1]].rstrip(_EDGES)
    return text[:LONGEST].rsplit(" ", 1)[0].rstrip(_EDGES)
