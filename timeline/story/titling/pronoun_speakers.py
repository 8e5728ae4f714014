"""Whom "he said" or "she said" behind a quotation means: the last one named, where the text leaves no doubt.

Words given to somebody who did not say them are worse than words of nobody, so that every sign of another ends it.
"""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING
from timeline.story.genders import fits
from timeline.story.noun_phrases import subject_of
from timeline.story.people import is_surname, people_in
from timeline.story.titling.antecedents import SENTENCE_END, SOMEBODY_ELSE, antecedent
from timeline.story.titling.typography import tidy

_SPEAKS = (
    rf"(?:{SAYING}|described|denied|rejected|dismissed|praised|thanked|promised|vowed|pledged|admitted|insisted|agreed|"
    r"disagreed|defended|welcomed|condemned|criticised|criticized|apologised|apologized|testified|recalled|replied|"
    r"responded|accused|blamed|declared|predicted|suggested|acknowledged|conceded|spoke|refused|declined)"
)
_HELPERS = r"(?:also\s|then\s|later\s|has\s|had\s|\w+ly\s){0,2}"
_ASIDE = r"(?:,\s[^,“”]{2,90},|\s(?:of|from|at)\s[^,“”]{2,60})?"
_SILENCED = late_pattern(r"\b(?:died|dead|killed|drowned|murdered|missing|unconscious|body|funeral)\b")
_OTHERS = {
    "he": late_pattern(r"\b(?:he|him|his)\b", re.I),
    "she": late_pattern(r"\b(?:she|her)\b", re.I),
}
_SAID_TOO = late_pattern(rf"”\s(?P<who>he|she)\s(?:also\s|then\s|later\s)?{SAYING}\b[^“”]*\Z")
_CAPITALISED = late_pattern(r"\b[A-Z][\w’-]+")


def meant_speaker(pronoun: str, previous: str, said: str) -> str | None:
    """The one who "he" or "she" is that says ``said`` after the text ``previous``; None where another may be meant.

    ``meant_speaker("she", "Mayor Ann Hill called it a mistake. ", "We pay for it")`` is "Mayor Ann Hill".
    """
    sentences = [tidy(text) for text in SENTENCE_END.split(previous) if text.strip()]
    while sentences and _goes_on(pronoun, sentences[-1]):
        sentences = sentences[:-1]
    who = antecedent(pronoun, "", " ".join(sentences), says=True)
    if who is None:
        return None
    at = next((n for n in reversed(range(len(sentences))) if who in sentences[n]), None)
    if at is None or any(_names_another(pronoun, who, text, previous) for text in sentences[at + 1 :]):
        return None
    if _speaks(who, sentences[at]):
        return who
    # Who only does something is meant where nobody else is near: "Hill was fined. “I have let you down,” she said"
    plain = subject_of(sentences[at]) == who and SOMEBODY_ELSE.search(sentences[at]) is None
    alone = plain and not _names_another(pronoun, who, sentences[at], previous)
    return who if alone and _OTHERS[pronoun].search(said) is None and _SILENCED.search(sentences[at]) is None else None


def _goes_on(pronoun: str, text: str) -> bool:
    """Whether a sentence is a quotation of the same one and tells of nobody else: "“It was late,” he said."."""
    said = _SAID_TOO.search(text)
    return said is not None and said["who"] == pronoun and not people_in(text)


def _speaks(who: str, text: str) -> bool:
    """Whether somebody speaks in a sentence: "Hill, the mayor, said", "said Hill"."""
    name = re.escape(who)
    told = re.search(rf"{name}{_ASIDE}\s{_HELPERS}{_SPEAKS}\b|”,?\s{SAYING}\s(?:[\w-]+\s){{0,4}}{name}\b", text)
    return told is not None


def _names_another(pronoun: str, who: str, text: str, previous: str) -> bool:
    """Whether a sentence names somebody else whom the pronoun could mean."""
    people = [person for person in people_in(text) if person not in who and who not in person]
    known = {word for person in [who, *people] for word in person.split()}
    surnames = [w for w in _CAPITALISED.findall(text) if w not in known and is_surname(w, previous)]
    return any(fits(pronoun, person) for person in people) or bool(surnames)
