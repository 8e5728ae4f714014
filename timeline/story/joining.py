"""Why a claim joined an event, for a reader who has its sentence before him: only words that he finds there."""

from collections.abc import Iterable

from timeline.story.actions import actions_in, kinds_in, stem
from timeline.story.claims import Draft
from timeline.story.names import names_in, say_name
from timeline.story.similarity import Space, content_stems
from timeline.story.word_places import words_of

MOST_TOLD = 4  # words of a reason; more would not be read
FEW_TOLD = 2  # with fewer in the sentences themselves, what stands around them is told too


def why_joined(drafts: tuple[Draft, Draft], space: Space, places: tuple[int, int]) -> str:
    """What two claims have in common, those words first that tell most; ``places`` are those in the ``space``.

    Words of both sentences are given as the first one writes them. Two words for one kind of deed are both given.
    What only the sentences around them share is said to stand there.
    """
    one, other = (draft.claim.sentence for draft in drafts)
    if one.split() == other.split():
        return "Taken as the same happening because another sentence of the event is word for word the same."
    names = names_in(one), names_in(other)
    spoken = _words_by_stem(one), _words_by_stem(other)
    deeds = _deeds_in(one), _deeds_in(other)
    direct: list[str] = []
    elsewhere: list[str] = []
    alike = ""
    for token in space.shared(*places, most=None):
        kind, _, word = token.partition(":")
        if kind == "deed":
            if word in deeds[0] and word in deeds[1]:
                first, second = deeds[0][word], deeds[1][word]
                if stem(first.lower()) == stem(second.lower()):
                    _add(direct, first)
                elif not alike:
                    alike = f"“{first}” here and “{second}” in the other are the same kind of deed"
        elif kind == "name" and word in names[0] and word in names[1]:
            _add(direct, spoken[0].get(word) or say_name(word))
        elif kind != "name" and word in spoken[0] and word in spoken[1]:
            _add(direct, spoken[0][word])
        else:
            elsewhere.append(token)
    around = _around(elsewhere, drafts) if len(direct) + bool(alike) < FEW_TOLD else []
    return _said(_in_phrases(direct[:MOST_TOLD], one, other), alike, around[:MOST_TOLD])


def _in_phrases(words: list[str], one: str, other: str) -> list[str]:
    """Words in the order of one sentence, and as one where they stand side by side in both: "Ana Ruiz", "crew"."""
    again = " ".join(other.lower().split())
    phrases: list[str] = []
    last = None  # the end of the word before in the first sentence
    for place, word in sorted((_place(word, one), word) for word in words):
        together = f"{phrases[-1]} {word}" if last is not None and one[last:place].isspace() else ""
        if together and together.lower() in again:
            phrases[-1] = together
        else:
            phrases.append(word)
        last = place + len(word)
    return phrases


def _place(word: str, text: str) -> int:
    """Where a word stands whole in a text; its end where it does not, as a name that is said otherwise."""
    place = text.find(word)
    while place >= 0 and (
        text[place - 1 : place].isalnum() or text[place + len(word) : place + len(word) + 1].isalnum()
    ):
        place = text.find(word, place + 1)
    return place if place >= 0 else len(text)


def _around(tokens: Iterable[str], drafts: tuple[Draft, Draft]) -> list[str]:
    """The words of what stands around two sentences for tokens that the sentences themselves do not share."""
    texts = [_words_by_stem(draft.context) for draft in drafts]
    words: list[str] = []
    for token in tokens:
        kind, _, word = token.partition(":")
        _add(words, say_name(word) if kind == "name" else next((text[word] for text in texts if word in text), word))
    return words


def have_words_in_common(one: Draft, other: Draft) -> bool:
    """Whether two sentences share any word that tells something, or a kind of deed; what stands around is left out."""
    said, told = one.claim.sentence, other.claim.sentence
    return not content_stems(said).isdisjoint(content_stems(told)) or not kinds_in(said).isdisjoint(kinds_in(told))


def _said(direct: list[str], alike: str, around: list[str]) -> str:
    parts = []
    if direct:
        parts.append(f"this sentence and another of the event both speak of {_quoted(direct)}")
    if alike:
        parts.append(alike)
    if around:
        parts.append(f"what stands around this sentence and another of the event speaks of {_quoted(around)}")
    return f"Taken as the same happening because {', and '.join(parts) or 'their articles tell it alike'}."


def _quoted(phrases: Iterable[str]) -> str:
    return ", ".join(f"“{phrase}”" for phrase in phrases)


def _add(words: list[str], word: str) -> None:
    if word.lower() not in " ".join(words).lower().split():  # "took over" says "took" too
        words.append(word)


def _words_by_stem(text: str) -> dict[str, str]:
    """The last word of a text for each stem that it holds."""
    return {stem(word.lower()): word for whole in words_of(text) for word in (*_parts(whole), whole)}


def _parts(word: str) -> Iterable[str]:
    return word.replace("’", "-").replace("'", "-").split("-")


def _deeds_in(text: str) -> dict[str, str]:
    """The first words of a text for each class of action that it speaks of."""
    found: dict[str, str] = {}
    for action in actions_in(text):
        found.setdefault(action.kind, text[action.start : action.end])
    return found
