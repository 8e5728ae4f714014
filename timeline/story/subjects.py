"""Who a pronoun stands for, as far as plain signs go: the nearest name, the sentence's subject, the last speaker."""

import re

from timeline.story.names import NOT_NAMES

_NAME_PHRASE = re.compile(r"\b(?:the\s+)?[A-Z][\w.’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w.’'-]*)*")
SAYING = r"(?:said|says|told|warned|added|announced|asked|urged|called|stressed|noted|wrote|argued|insisted)"
_PERSON = r"(?:[A-Z][\w’'-]+\s)+[A-Z][\w’'-]+"
_SPEAKER = re.compile(
    rf"(?P<described>{_PERSON})(?:\sof\s[^,\n]{{3,60}})?,\s[^,\n]{{3,80}},\s{SAYING}\b|(?P<before>{_PERSON}),?\s{SAYING}\b|\b{SAYING}\s(?P<after>{_PERSON})"
)
_RELATIVE = re.compile(r"\A(?:who|which|that)\b\s*", re.I)
_SUBJECT = re.compile(r"\A(?:it|he|she|they|those|these|this)\b\s*", re.I)
_POSSESSIVE = re.compile(r"\A(?:its|his|her|their)\b\s*", re.I)
_PARTICIPLE = re.compile(r"\A[a-z]+ing\b")
_INNER_PERSON = re.compile(r"\A((?:In|At|On|During|For|From|With)\b[^,“\"]{0,60}?\s)(?:he|she)\b", re.I)


def name_phrases(text: str) -> list[str]:
    """The names of a text as phrases, in order: "the United Nations", "Ned Price"."""
    found = []
    for match in _NAME_PHRASE.finditer(text):
        words = match.group().split()
        while words and words[0].lower() in NOT_NAMES and words[0] != "the":
            words = words[1:]
        phrase = re.sub(r"[’']s?\Z", "", " ".join(words)).rstrip(".")
        if phrase and phrase.lower() != "the":
            found.append(phrase)
    return found


def speaker_in(text: str) -> str | None:
    """The last person of two or more names whom the text has speaking: "Mayor Ann Hill said" gives "Mayor Ann Hill"."""
    found = None
    for match in _SPEAKER.finditer(text):
        found = match["described"] or match["before"] or match["after"]
    return found


def with_subject(text: str, sentence: str, previous: str) -> str:
    """``text`` with a leading pronoun or participle made into the name it stands for, where one is known.

    ``sentence`` is the part of the sentence before ``text``, ``previous`` the sentences before that.
    ``with_subject("who led the talks", "Envoy Jan Novak, ", "")`` is "Envoy Jan Novak led the talks".
    """
    relative, subject = _RELATIVE.match(text), _SUBJECT.match(text)
    names = name_phrases(sentence)
    if relative is not None:
        people = [n for n in names if n.count(" ")] if relative.group().lower().startswith("who") else []
        return _put((people or names)[-1:], text[relative.end() :], text)
    if subject is not None:
        return _put(_antecedent(subject.group().strip().lower(), names, previous), text[subject.end() :], text)
    possessive = _POSSESSIVE.match(text)
    if possessive is not None and (names or previous):
        owner = names[:1] or name_phrases(previous)[:1]
        return f"{owner[0]}’s {text[possessive.end() :]}" if owner else text
    if _PARTICIPLE.match(text):
        return _put(names[-1:], text, text)
    inner = _INNER_PERSON.match(text)
    speaker = speaker_in(previous) if inner is not None else None
    return f"{inner[1]}{speaker}{text[inner.end() :]}" if inner is not None and speaker else text


def _antecedent(pronoun: str, names: list[str], previous: str) -> list[str]:
    if pronoun in ("he", "she"):
        speaker = speaker_in(previous)
        people = [n for n in names if n.count(" ")] or names
        return people[:1] or ([speaker] if speaker else [])
    if pronoun == "they":
        return names[-1:]
    return names[:1] or name_phrases(previous)[:1]


def _put(subject: list[str], rest: str, otherwise: str) -> str:
    return f"{subject[0]} {rest}" if subject else otherwise
