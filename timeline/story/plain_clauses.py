"""Clauses about the subject of a sentence in other languages: "Die Halle, | die 1968 öffnete, | brannte"."""

import re
from functools import cache
from typing import NamedTuple

_NO_SUBJECT = {  # words that a subject does not begin with
    "es": "a|al|ante|bajo|con|contra|de|del|desde|durante|en|entre|hacia|hasta|para|por|según|sin|sobre|tras|como|"
    "cuando|si|aunque|y|pero|es|fue|ha|han|no",
    "fr": "à|au|aux|avec|chez|contre|dans|de|des|du|en|entre|par|pour|sans|sous|sur|vers|selon|quand|si|et|mais|"
    "c’est|c'est",
    "it": "a|al|alla|con|contro|da|dal|dalla|di|del|della|in|nel|nella|per|su|sul|tra|fra|secondo|quando|se|e|ma|è|non",
    "pt": "a|ao|à|com|contra|de|do|da|em|no|na|entre|para|por|pelo|pela|sem|sob|sobre|segundo|quando|se|e|mas|é|não",
}
_PRONOUN = {"de": "der|die|das", "es": "que", "fr": "qui", "it": "che", "pt": "que"}
_NOUN = r"[A-ZÄÖÜ][\w-]*(?:\s[A-ZÄÖÜ][\w-]*)*"
_DESCRIBED = rf"(?:[a-zäöü0-9][\w-]*(?:e|er|en|es|em)\s){{0,3}}{_NOUN}"
_GERMAN = (  # capitals tell where a noun ends: no verb may stand in it
    r"(?:(?:[Dd]er|[Dd]ie|[Dd]as|(?:[Ee]in|[Kk]ein|[Ss]ein|[Ii]hr|[Uu]nser|[Dd]ies)(?:e[rs]?)?)\s"
    rf"{_DESCRIBED}|[A-ZÄÖÜ][\w-]+\s{_NOUN})"
    rf"(?:\s(?:der|des|eines|einer|von|vom|aus|bei|in|im|an|am|für|mit)\s(?:(?:der|dem|den|die|das)\s)?{_DESCRIBED}){{0,3}}"
)


class Told(NamedTuple):
    """A noun, and the clause about it without its pronoun."""

    noun: str
    clause: str


@cache
def _about_the_subject(code: str) -> re.Pattern[str] | None:
    if code not in _PRONOUN:
        return None
    noun = _GERMAN if code == "de" else rf"(?!(?i:{_NO_SUBJECT[code]})\s)\w[^,;:“”\"]{{2,60}}"
    return re.compile(rf"\W*(?P<noun>{noun}),\s(?:{_PRONOUN[code]})\s")


def is_fronted(text: str, code: str) -> bool:
    """Whether a text begins with something else than its subject, as "En mayo, la ciudad" does; of German unknown."""
    return code in _NO_SUBJECT and re.match(rf"\W*(?i:{_NO_SUBJECT[code]})\s", text) is not None


def clause_of_a_noun(sentence: str, mention: tuple[int, int], language: str | None) -> tuple[int, int] | None:
    """The span from the start of a sentence to the end of the clause about its subject, where ``mention`` is in that.

    Where the clause opens is told by a comma, so that "El barco, que zarpó en mayo, volvió" has one; no sentence in
    English, which has rules of its own, does.
    """
    about = _about_the_subject(language.lower()[:2]) if language is not None and ", " in sentence else None
    opened = about.match(sentence) if about is not None else None
    if opened is None or mention[0] < opened.end():
        return None
    end = sentence.find(", ", opened.end())
    return (0, end) if mention[1] <= end else None


def told_of_a_noun(text: str, language: str) -> Told | None:
    """The noun and the clause of a text that ends with a clause about its subject; None where it does not."""
    about = _about_the_subject(language.lower()[:2])
    opened = about.match(text) if about is not None else None
    if opened is None or "," in text[opened.end() :]:
        return None
    return Told(opened["noun"], text[opened.end() :])
