"""Long texts with less before their verb, so that what was done is told whole rather than who did it and where."""

import re
from collections.abc import Iterator

from timeline.late_patterns import late_pattern
from timeline.story.genders import is_given_name
from timeline.story.verbs import finite_verb, form_of

_MODIFIES = late_pattern(  # what says more of a subject before its verb: "the divers loyal to the guild | had left"
    r"(?<=[a-z])\s(?:loyal to|linked to|close to|aimed at|allied with|affiliated with|opposed to|critical of|made up "
    r"of|responsible for|in charge of|consisting of|involving|carrying|representing|belonging to|working for|based in|"
    r"living in)\s"
    r"(?:(?!,\s(?:and|but)\s|\b(?:i|he|she|it|we|they|you|that|which|who)\b)[^;:“”]){3,120}?"
    r"(?=\s(?:has|have|had|is|are|was|were|will|would|could|may|might|must|can)\s)",
    re.I,
)
_IS_LAST = re.compile(r"(?:\b(?:is|are|was|were|be|been|being|who|which)|[’'](?:s|re|m))\Z", re.I)
_FRONT = late_pattern(  # "In a talk with the Post’s “Today,” Ann Hill", but no condition
    r"(?:In|On|At|By|For|From|After|Before|Since|During|Despite|Under|Over|With|Within|Among|Amid|Following|Through|Across|"
    r"Throughout|Between|Against|According|Along|Besides|Beyond|Near|Outside|Inside|Like|Unlike|As|To|Upon|"
    r"[A-Z][a-z]+(?:ing|ed|ly))\s[^,:;]{3,80}(?:,”|,)\s"
    r"(?=(?:the|an?|its|his|her|their|some|many|most|people|\d|[A-Z])\b)(?:the\s)?"
)
_ANY_FRONT = late_pattern(
    r"[A-Z][a-z]+\s[^,:“”]{4,60},\s(?=(?:the|an?|its|his|her|their|some|many|most|people|\d|[A-Z])\b)"
)
_CONDITIONS = ("If ", "Unless ", "Without ", "Had ", "Were ", "Should ")
_MAY_BE = late_pattern(r"\b(?:could|may|might)\b")  # what is told so needs no condition beside it
_ROLE = late_pattern(  # what somebody is, before the whole name: "port board member Ann Hill", not "King Harald Moe"
    r"(?:(?!(?:of|for|and|or|by|with|to|in|at|on|from)\s)[\w.’'/-]+\s){2,7}?"
    r"(?P<first>[A-Z][a-z]+)\s(?:[A-Z]\.\s)?(?:(?:van|von|de|del|al|bin|la|le|di|da|du)\s)?[A-Z][\w’'-]+\Z"
)
_WHERE = late_pattern(  # a place or a body by its name: "from the navy", "at the Harbour Department in Oslo"
    r"\s(?:from|at(?!\sleast\b)|near|in|aboard|inside|outside)\s(?P<place>(?!(?:what|which|where|how)\b)(?:(?:an?|the|its|his|her|their|old|new|south|"
    r"north|east|west|southern|northern|eastern|western|central|of|in|near|for|[a-z]+)\s){0,3}?"
    r"(?:[A-Z][\w’'.-]*|[a-z]+)(?:\s(?:of\s|in\s|for\s|the\s|and\s)*[A-Z][\w’'.-]*)*)\Z"
)
_NOBODY_ALONE = late_pattern(  # what says too little without where it is
    r"\b(?:those|people|anyone|everyone|all|some|many|most|one|ones|both|none|each|things?|conditions|life|situation|of|for|by|to|with|"
    r"and|or|the|an?)\Z",
    re.I,
)

_MOST_OF_A_HEAD = 5  # words
_NOUN_BESIDE = late_pattern(r"\w\s(?<!of\s)(?<!and\s)(?:the|an?)\s")  # "spill the worst disaster": not one noun


def with_less_before_its_verb(text: str, longest: int) -> Iterator[str]:
    """A long text without the phrase in front, then without what only says more of its subject, each if it has that.

    Of "In the port, former board member Ann Hill sold it" it gives "former board member Ann Hill sold it" and then
    "Ann Hill sold it".
    """
    if (less := _without_front(text, longest)) != text:
        text = less
        yield text
    for less_of in (_without_modifier, _without_role, _without_place):
        less = less_of(text)
        if less != text:
            text = less
            yield text


def _without_front(text: str, longest: int) -> str:
    front, told = _FRONT.match(text), _ANY_FRONT.match(text)
    if front is None and told is not None and len(text) - told.end() <= longest:
        front = told  # of what else stands there where all that follows is then short enough
    if front is None or finite_verb(front.group()) is not None:
        return text
    rest = text[front.end() :]
    if finite_verb(rest) is None or (front.group().startswith(_CONDITIONS) and _MAY_BE.search(rest) is None):
        return text
    return rest


def _without_modifier(text: str) -> str:
    return _MODIFIES.sub(lambda found: "" if _is_of_a_subject(found) else found.group(), text, count=1)


def _without_role(text: str) -> str:
    """A text without what its subject is, where that is named in full: the evidence keeps the office."""
    verb = finite_verb(text)
    role = _ROLE.match(text[: verb.start].rstrip()) if verb is not None else None
    return text[role.start("first") :] if role is not None and is_given_name(role["first"]) else text


def _without_place(text: str) -> str:
    """A text without where its subject is or comes from: "Divers from Oslo found it" is "Divers found it"."""
    verb = finite_verb(text)
    subject = text[: verb.start].rstrip() if verb is not None else ""
    place = _WHERE.search(subject)
    head = subject[: place.start()] if place is not None else ""
    if verb is None or place is None or not _is_a_plain_noun(head) or not _is_no_clause(place["place"]):
        return text
    return f"{head} {text[verb.start :]}"


def _is_a_plain_noun(head: str) -> bool:
    """Whether words name somebody or something and tell nothing: "Top official", not "Shares plunge"."""
    words = head.split()
    if not words or len(words) > _MOST_OF_A_HEAD or _NOBODY_ALONE.search(head) is not None or "," in head:
        return False
    return all(form_of(word.lower()) is None for word in words[1:]) and _NOUN_BESIDE.search(head) is None


def _is_no_clause(place: str) -> bool:
    """Whether a place has no verb in it that may be that of the sentence: not "in London sloshes ashore"."""
    return all(word[0].isupper() or form_of(word) in (None, "noun or present") for word in place.split())


def _is_of_a_subject(modifier: re.Match[str]) -> bool:
    """Whether what a modifier stands behind has no verb yet: "said that some divers | loyal to the guild | had"."""
    clause = re.split(r"\bthat\s|[,;:]\s", modifier.string[: modifier.start()])[-1]
    if _IS_LAST.search(clause) or finite_verb(modifier.group()) is not None:
        return False
    return clause != "" and finite_verb(clause) is None
