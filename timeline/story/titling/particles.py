"""Verbs that keep the little word behind them: "the mayor was sworn in" ends well, "the mayor left for" does not."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.verbs import form_of

# Verbs whose deed is whole with the word behind them: "the mayor was sworn in", "the strike dragged on".
_WITH_IN = (
    "sworn|called|brought|phased|hemmed|snowed|fenced|locked|walled|voted|handed|taken|filled|caved?|caves|gave|given|"
    "gives?|moved?|moves|broke|broken|checked|dropped|stepped|kicked|settled|closed|joined|chipped|barged"
)
_WITH_ON = (
    "carried|carries|carry|passed|cheered|logged|switched|turned|signed|dragged|drags?|lived|soldiered|pressed|raged|"
    "clung|hung|held|caught|taken|moved"
)
# Verbs that keep the word behind them where it is done to somebody: "she was spied on", "the deal was agreed to".
_GOVERNED = {
    "on": "spied operated relied voted decided agreed acted fired spat trampled trodden worked cheated preyed imposed",
    "at": "fired shot spat laughed shouted sneered stared jeered whistled looked",
    "for": "cared asked hoped called accounted prayed sent cried wished",
    "to": "agreed objected listened attended adhered consented assented",
    "with": "dealt tampered interfered reckoned dispensed trifled meddled experimented",
    "into": "broken looked inquired enquired",
    "in": "lived slept",
    "after": "looked",
    "over": "fought argued",
    "about": "complained talked written lied joked",
}
_KEEPS = "|".join(rf"(?:{'|'.join(verbs.split())})\s{word}" for word, verbs in _GOVERNED.items())
_IS_DONE = r"\b(?:is|are|was|were|be|been|being|gets?|got)\s(?:(?!not\b)\w+ly\s|often\s|also\s|never\s|not\s|still\s)?"
_WHOLE = late_pattern(
    rf"\b(?:{_WITH_IN})\sin\Z|\b(?:{_WITH_ON})\son\Z|\b(?:fell|fallen|falls|pulled|seen)\sthrough\Z"
    r"|\b(?:took|takes?|taken|turned|switched|let|kept|put)\s(?:it|him|her|them)\s(?:in|on)\Z"
    rf"|{_IS_DONE}(?:{_KEEPS})\Z",
    re.I,
)
SHORT = 56  # characters; a longer text may have been cut before the noun that "her" belongs to
_DOES = ("past", "base", "present", "participle")  # forms of a verb that may have "her" as its object
_BEFORE_HER = frozenset("after for to with by from against about around behind".split())
_WORDS = (" in", " on", " through", *(f" {word}" for word in _GOVERNED))  # one of which it ends with


def keeps_its_word(text: str) -> bool:
    """Whether the last word of a text belongs to the verb before it: ``keeps_its_word("She was spied on")`` is true."""
    return text.endswith(_WORDS) and _WHOLE.search(text) is not None


def keeps_her(text: str) -> bool:
    """Whether a "her" behind a text is whom it is about: "joined her", and in a short text "was named after her"."""
    word = text.rsplit(" ", 1)[-1].lower()
    return form_of(word) in _DOES or (len(text) < SHORT and word in _BEFORE_HER)
