"""How alike two claims are: participants, places and deeds in common, rare words counting more.

Claims are compared as weighted bags of words by cosine; weights are inverse document frequencies (Sparck
Jones, 1972) over the story's claims, so that what every claim of a story names tells little.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.story.actions import STATEMENT, actions_in, stem
from timeline.story.claims import Draft
from timeline.story.names import NOT_NAMES, names_in, people_meant

CONTEXT_WEIGHT = 0.4  # words of the sentence outside the dated clause, against 1 inside
NAME_WEIGHT = 1.5  # who and where tell more than other words
DEED_WEIGHT = 2.0  # what happened tells most
SIDE_DEED_WEIGHT = 0.7  # another action of the same clause
SAME_DEED_BONUS = 0.15
OTHER_DEED_MALUS = 0.2
_WORD = re.compile(r"[^\W\d_]{3,}")
_STOP = NOT_NAMES | frozenset(
    "have has had been being was were are is will would could should can may might must than their them very just "
    "still even such other another well its own same while first second group groups people including include "
    "country countries day days week weeks month months year years time times".split()
)


@dataclass(frozen=True, slots=True)
class Features:
    """What a claim is compared by: tokens with their weights before rarity is counted in."""

    tokens: dict[str, float]
    deed: str | None


def features_of(draft: Draft, offices: dict[str, str]) -> Features:
    """The tokens of a draft; ``offices`` of its article turn "the president" into a name."""
    tokens: dict[str, float] = {}
    for text, weight in ((draft.core, 1.0), (draft.context, CONTEXT_WEIGHT)):
        names = names_in(text) | people_meant(text, offices)
        found = [(f"name:{name}", NAME_WEIGHT) for name in names]
        found += [(f"deed:{a.kind}", SIDE_DEED_WEIGHT) for a in actions_in(text) if a.kind != STATEMENT]
        words = {stem(word.lower()) for word in _WORD.findall(text) if word.lower() not in _STOP}
        found += [(f"word:{word}", 1.0) for word in words if word not in names]
        for token, value in found:
            tokens[token] = max(tokens.get(token, 0.0), value * weight)
    if draft.deed is not None and draft.deed != STATEMENT:
        tokens[f"deed:{draft.deed}"] = DEED_WEIGHT
    return Features(tokens, draft.deed)


class Space:
    """The claims of one story as unit vectors; ``score(i, j)`` is their likeness, about 0 to 1.15."""

    def __init__(self, features: Sequence[Features]) -> None:
        counts: Counter[str] = Counter(token for f in features for token in f.tokens)
        total = len(features)
        self.rarity = {t: math.log(1 + total / n) / math.log(1 + total) for t, n in counts.items()}
        self.vectors = [self._unit(f) for f in features]
        self.deeds = [f.deed for f in features]

    def _unit(self, features: Features) -> dict[str, float]:
        vector = {t: w * self.rarity[t] for t, w in features.tokens.items()}
        norm = math.sqrt(sum(w * w for w in vector.values())) or 1.0
        return {t: w / norm for t, w in vector.items()}

    def score(self, i: int, j: int) -> float:
        """The cosine of two claims, raised where both dates belong to the same deed, lowered where not."""
        a, b = self.vectors[i], self.vectors[j]
        if len(b) < len(a):
            a, b = b, a
        cosine = sum(weight * b[token] for token, weight in a.items() if token in b)
        first, second = self.deeds[i], self.deeds[j]
        if first is None or second is None:
            return cosine
        if first == second:
            return cosine + SAME_DEED_BONUS
        return cosine - (OTHER_DEED_MALUS if STATEMENT not in (first, second) else 0.0)

    def shared(self, i: int, j: int, most: int = 4) -> list[str]:
        """The tokens that two claims have in common, those that tell most first."""
        a, b = self.vectors[i], self.vectors[j]
        common = sorted((-(weight * b[token]), token) for token, weight in a.items() if token in b)
        return [token for _, token in common[:most]]
