"""How alike two claims are: participants, places and deeds in common, rare words counting more.

Claims are compared as weighted bags of words by cosine; weights are inverse document frequencies (Sparck
Jones, 1972) over the story's claims, so that what every claim of a story names tells little.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from timeline.model import Wording
from timeline.story.actions import BACKGROUND, STATEMENT, kinds_in, stem
from timeline.story.claims import Draft
from timeline.story.names import BRACKETS, NOT_NAMES, names_in, people_meant
from timeline.story.word_places import words_of

CONTEXT_WEIGHT = 0.4  # words of the sentence outside the dated clause, against 1 inside
NAME_WEIGHT = 2.5  # who and where tell more than other words
DEED_WEIGHT = 2.0  # what happened tells most
SIDE_DEED_WEIGHT = 0.7  # another action of the same clause
SAME_DEED_BONUS = 0.05  # both clauses tell of one kind of action
OWN_DEED_BONUS = 0.15  # and of one that the story tells of on that day alone (``story.own_deeds``)
WITHIN_BONUS = 0.1  # and one of them says nothing besides: "the mill opened"
FEWEST_SAID = 3  # its words and its deed; a deed alone is no telling
OTHER_DEED_MALUS = 0.2  # of two kinds, neither of which the other clause names
OTHER_NAMES_MALUS = 0.1  # both clauses name somebody or a place, and none in common
SAME_NUMBER_BONUS = 0.1  # the same number of people, pounds or miles in both clauses
ANOTHER_MALUS = 0.1  # one clause sets its happening apart: "another meeting"
LEAD_BONUS = 0.2  # what two articles open with, dated alike, is likely the same news
KIN_BONUS = 0.1  # and more so where they quote the same words
TELLING = 12  # tokens of a claim, the heaviest, by which it is found; two claims alike in none of them are no pair
UNSEEN_CLAIMS = 200  # other news, in which the story's own words are rare: keeps a small story's names telling
_WORD = re.compile(r"[^\W\d_]{3,}")
_ASCII_WORD = re.compile(r"[A-Za-z]{3,}")  # the same in a text of ASCII alone, in half the time
# At least two figures, and no year: one figure is shared by chance.
_NUMBER = re.compile(r"\d(?<![\w.,]\d)(?!(?<=1)\d\d\d\b|(?<=2)0\d\d\b)[\d,.]*\d(?!\w)")
_ANOTHER = re.compile(r"\b(?:another|an? (?:further|additional|separate|second|third|different|new))\b", re.I)
_STOP = NOT_NAMES | frozenset(
    "have has had been being was were are is will would could should can may might must than their them very just "
    "still even such other another well its own same while first second group groups people including include "
    "country countries day days week weeks month months year years time times".split()
)


@dataclass(frozen=True, slots=True)
class Features:
    """What a claim is compared by: tokens with their weights before rarity is counted in, and its deeds.

    ``names`` and ``numbers`` are those of the dated clause; ``is_another`` tells that it sets its happening apart from
    one told before: "a further exercise", "another meeting".
    """

    tokens: dict[str, float]
    deed: str | None
    kinds: frozenset[str]
    article: str
    is_lead: bool
    names: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    is_another: bool = False


def features_of(draft: Draft, offices: dict[str, str]) -> Features:
    """The tokens of a draft; ``offices`` of its article turn "the president" into a name.

    ``kinds`` are the action classes that the sentence speaks of at all.
    """
    said, beside = _tokens((draft.core,), 1.0, offices), _tokens((draft.rest, draft.around), CONTEXT_WEIGHT, offices)
    tokens = beside | said  # what the clause says weighs more
    if draft.deed is not None and draft.deed != STATEMENT:
        tokens[_deed_tokens[draft.deed]] = DEED_WEIGHT
    kinds = {token.removeprefix("deed:") for token in tokens if token.startswith("deed:")}
    return Features(
        tokens,
        draft.deed,
        frozenset(kinds),
        draft.claim.article,
        draft.is_lead,
        names=_told(draft.core, 1.0).names | people_meant(draft.core, offices),
        numbers=_numbers_in(draft),
        is_another=_ANOTHER.search(draft.core) is not None,
    )


def _numbers_in(draft: Draft) -> frozenset[str]:
    """The numbers of a draft's clause that are no part of its date."""
    date = draft.claim.mention.text if draft.claim.mention is not None else ""
    return frozenset(_NUMBER.findall(draft.core.replace(date, " ") if date else draft.core))


def _tokens(texts: Iterable[str], weight: float, offices: dict[str, str]) -> dict[str, float]:
    """The tokens of texts with their weights; what is a name there is no other word."""
    tokens: dict[str, float] = {}
    names: set[str] = set()
    for text in texts:
        told = _told(text, weight)
        tokens |= told.tokens
        names |= told.names
        for person in people_meant(text, offices):
            tokens[_name_tokens[person]] = NAME_WEIGHT * weight
            names.add(person)
    for name in names:
        tokens.pop(_word_tokens[name], None)
    return tokens


class _Told(NamedTuple):
    """The tokens of one text with their weights, and its names."""

    tokens: dict[str, float]
    names: frozenset[str]


@lru_cache(maxsize=256)  # an article's opening stands around several of its claims
def _told(text: str, weight: float) -> _Told:
    names = names_in(text)
    tokens = dict.fromkeys(chain.from_iterable(map(_tokens_of.__getitem__, words_of(text))), weight)
    tokens |= {_deed_tokens[kind]: SIDE_DEED_WEIGHT * weight for kind in kinds_in(text) if kind != STATEMENT}
    tokens |= {_name_tokens[name]: NAME_WEIGHT * weight for name in names}
    return _Told(tokens, names)


def content_stems(text: str) -> set[str]:
    """The stems of a text's words, without the words that every text has."""
    found = set(map(_stems.__getitem__, (_ASCII_WORD if text.isascii() else _WORD).findall(text)))
    found.discard("")
    return found


@lru_cache(maxsize=2**17)  # sentences of a large story, each looked at when it is weighed, chosen and ranked
def stems_of_sentence(sentence: str) -> tuple[str, ...]:
    """The ``content_stems`` of a sentence, each once and in no order: as a tuple they take a fifth of the memory."""
    return tuple(content_stems(sentence))


class _Tokens(dict[str, str]):
    """A word with the kind of its token in front; one string for each, as a story has millions of tokens."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __missing__(self, word: str) -> str:
        self[word] = token = f"{self.kind}:{word}"
        return token


_name_tokens, _deed_tokens, _word_tokens = _Tokens("name"), _Tokens("deed"), _Tokens("word")


class _Stems(dict[str, str]):
    """The stem of each word as written; empty for the words that every text has."""

    def __missing__(self, word: str) -> str:
        lower = word.lower()
        self[word] = found = "" if lower in _STOP else stem(lower)
        return found


_stems = _Stems()


class _TokensOf(dict[str, tuple[str, ...]]):
    """The tokens of each word as written, those of its parts where hyphens or apostrophes join several."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        stems = [_stems[part] for part in _WORD.findall(word) if part.lower() not in BRACKETS]
        self[word] = found = tuple(_word_tokens[stem] for stem in stems if stem)
        return found


_tokens_of = _TokensOf()


def wording_of(features: Sequence[Features]) -> Wording:
    """How common each token is among claims."""
    return Wording(len(features), dict(Counter(chain.from_iterable(map(attrgetter("tokens"), features)))))


class Space:
    """The claims of one story as unit vectors; ``score(i, j)`` is their likeness, about -0.2 to 1.4.

    ``kin`` are the pairs of article ids that quote the same words (``siblings.sibling_pairs``). ``wording`` tells how
    common each token is: that of the claims given, or of the whole story where they are a part of it. ``own`` gives
    for each claim the kind of deed that only its day has, if the whole story is known.
    """

    def __init__(
        self,
        features: Sequence[Features],
        kin: frozenset[tuple[str, str]] = frozenset(),
        wording: Wording | None = None,
        own: Sequence[str | None] = (),
    ) -> None:
        self.wording = wording or wording_of(features)
        total = self.wording.claims + UNSEEN_CLAIMS
        held = self.wording.holders if wording is None else set(chain.from_iterable(f.tokens for f in features))
        self._same = dict(zip(held, held, strict=True))  # one string for each: other processes give copies of them
        whole = math.log(1 + total)
        self.rarity = {t: math.log(1 + total / self.wording.holders[t]) / whole for t in self._same}
        self.vectors = [self._unit(f) for f in features]
        self.telling = [_heaviest(vector) for vector in self.vectors]
        self.features, self.kin, self.own = features, kin, own

    def _unit(self, features: Features) -> dict[str, float]:
        rarity = self.rarity
        weights = [w * rarity[t] for t, w in features.tokens.items()]
        norm = math.sqrt(math.fsum([w * w for w in weights])) or 1.0  # the same in whatever order of tokens
        return dict(zip(map(self._same.__getitem__, features.tokens), [w / norm for w in weights], strict=True))

    def score(self, i: int, j: int) -> float:
        """The cosine of two claims, raised or lowered by what their clauses have in common and by where they stand.

        The same deed, the same number and leads of sibling articles raise it; another deed, other names lower it.
        """
        a, b = self.vectors[i], self.vectors[j]
        if len(b) < len(a):
            a, b = b, a
        likeness = math.fsum([weight * b[token] for token, weight in a.items() if token in b])
        first, second = self.features[i], self.features[j]
        if first.deed is not None and second.deed is not None:
            likeness += _deed_bonus(first, second)
            if self.own and self.own[i] is not None and self.own[i] == self.own[j]:
                likeness += OWN_DEED_BONUS
        likeness += _detail_bonus(first, second)
        if first.is_lead and second.is_lead and first.article != second.article:
            likeness += self._lead_bonus(first, second)
        return likeness

    def _lead_bonus(self, a: Features, b: Features) -> float:
        return LEAD_BONUS + (KIN_BONUS if tuple(sorted((a.article, b.article))) in self.kin else 0.0)

    def shared(self, i: int, j: int, most: int | None = 4) -> list[str]:
        """The tokens that two claims have in common, those that tell most first; all of them for ``most=None``."""
        a, b = self.vectors[i], self.vectors[j]
        common = sorted((-round(weight * b[token], 9), token) for token, weight in a.items() if token in b)
        return [token for _, token in common[:most]]


def _heaviest(vector: dict[str, float]) -> list[str]:
    heaviest = sorted(zip(vector.values(), vector, strict=True), reverse=True)[:TELLING]
    return [token for _, token in heaviest]


def _deed_bonus(a: Features, b: Features) -> float:
    if a.deed == b.deed:
        return SAME_DEED_BONUS + (WITHIN_BONUS if _says_no_more(a, b) or _says_no_more(b, a) else 0.0)
    apart = a.deed not in b.kinds and b.deed not in a.kinds and a.deed not in BACKGROUND and b.deed not in BACKGROUND
    return -OTHER_DEED_MALUS if apart else 0.0


def _says_no_more(short: Features, other: Features) -> bool:
    """Whether the clause of one claim says nothing that the other's does not: "the mill opened"."""
    said = [token for token, weight in short.tokens.items() if weight >= 1.0]
    if len(said) < FEWEST_SAID:
        return False
    tokens = other.tokens
    return all(tokens.get(token, 0.0) >= 1.0 for token in said)


def _detail_bonus(a: Features, b: Features) -> float:
    bonus = SAME_NUMBER_BONUS if not a.numbers.isdisjoint(b.numbers) else 0.0
    if (a.deed is None or a.deed != b.deed) and a.names and b.names and a.names.isdisjoint(b.names):
        bonus -= OTHER_NAMES_MALUS
    return bonus - (ANOTHER_MALUS if a.is_another != b.is_another else 0.0)
