"""What a story tells elsewhere: the one dated happening that words of another sentence or article can mean."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.model import Article
from timeline.story.actions import actions_in
from timeline.story.claims import Draft, is_one_day
from timeline.story.names import names_in
from timeline.story.similarity import UNSEEN_CLAIMS, Features, content_stems

MOST_HELD = 2000  # claims; a noun or class of deed that more hold tells nothing apart
IN_CORE = 0.7  # weight in ``Features`` from which a token stands in the dated clause itself
LEAST_SHARED = 4.0  # of the weight below that question and happening must share, besides the deed itself
MOST_DAYS = 12  # days; a noun that more of them hold names something that lasts, such as an outbreak
CLEAR = 1.5  # the best day must share this many times more than the next one
_NUMBERED = re.compile(r"\b[A-Za-z]*[A-Z]\w+\s\d{1,4}\b")  # "Apollo 13", "Proposition 8"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for: the stem of a noun or the class of a deed, and the words that tell which one is meant.

    ``latest`` is the last day it can lie on, where known; ``article`` the one that asks; ``least`` how many of the
    words the happening must share, a name among them.
    """

    noun: str | None
    kind: str | None
    tokens: frozenset[str]
    numbered: frozenset[str]
    article: str
    latest: int | None
    least: int

    @property
    def keys(self) -> tuple[str, ...]:
        """The tokens of which a happening must hold one, the noun itself before its class."""
        noun = (f"word:{self.noun}",) if self.noun else ()
        return (*noun, f"deed:{self.kind}") if self.kind else noun


def question(noun: str | None, kind: str | None, words: str, around: str, article: Article, least: int) -> Question:
    """A question about the happening that ``words`` name, with the names ``around`` them.

    The words of the deed itself are left out: what holds them is asked for already.
    """
    for action in reversed(actions_in(words)):
        if action.kind == kind:
            words = words[: action.start] + words[action.end :]
    names = {f"name:{name}" for name in names_in(around)}
    stems = {f"word:{word}" for word in content_stems(words)} - {f"word:{noun}"}
    numbered = frozenset(found.group().lower() for found in _NUMBERED.finditer(around))
    latest = article.published.moment.day if article.published.moment is not None else None
    return Question(noun, kind, frozenset(names | stems), numbered, article.id, latest, least)


class Elsewhere:
    """The dated happenings of a story, found by the tokens that some question asks about."""

    def __init__(self, drafts: Sequence[Draft], features: Sequence[Features], questions: Iterable[Question]) -> None:
        self.drafts, self.total = drafts, len(drafts) + UNSEEN_CLAIMS
        asked = list(questions)
        wanted = {token for one in asked for token in one.tokens} | {key for one in asked for key in one.keys}
        self.holders: dict[str, list[int]] = defaultdict(list)
        self.keyed: dict[str, list[int]] = defaultdict(list)
        self.tokens = [feature.tokens for feature in features]
        for place, (draft, feature) in enumerate(zip(drafts, features, strict=True)):
            claim = draft.claim
            if claim.stance != "asserted" or claim.kind == "lead" or not is_one_day(draft):
                continue
            for token in wanted.intersection(feature.tokens):
                self.holders[token].append(place)
                if feature.tokens[token] >= IN_CORE:
                    self.keyed[token].append(place)

    def meant(self, asked: Question) -> Draft | None:
        """The happening that a question means: of the asked kind, sharing names with it, on one day clearly best.

        A share is weighted by rarity in the story (log of claims per claim that holds the token).
        """
        for key in asked.keys:
            found = self.keyed.get(key, [])
            if not 0 < len(found) <= MOST_HELD:
                continue
            best = self._best(asked, found)
            if best is not None:
                return best
        return None

    def _best(self, asked: Question, found: Sequence[int]) -> Draft | None:
        by_day: dict[int, tuple[float, int]] = {}
        for place in found:
            day = self.drafts[place].claim.interval.first_day
            if self.drafts[place].claim.article == asked.article:
                continue  # its own words are around the question
            if day is None or (asked.latest is not None and day > asked.latest):
                continue
            share = max(self._share(asked, place), by_day.get(day, (0.0, 0))[0])
            if day not in by_day or share > by_day[day][0]:
                by_day[day] = (share, place)
        ranked = sorted(by_day.values(), reverse=True)
        if not ranked or len(ranked) > MOST_DAYS or ranked[0][0] < LEAST_SHARED:
            return None
        clear = len(ranked) == 1 or ranked[0][0] >= CLEAR * ranked[1][0]
        return self.drafts[ranked[0][1]] if clear else None

    def _share(self, asked: Question, place: int) -> float:
        held = self.tokens[place]
        shared = [token for token in asked.tokens if token in held]
        text = self.drafts[place].claim.sentence.lower() if asked.numbered else ""
        numbered = [words for words in asked.numbered if words in text]
        if asked.numbered and not numbered:
            return 0.0  # the Falk 6 is another one
        names = len(numbered) + sum(token.startswith("name:") for token in shared)
        enough = names if asked.noun is None else len(shared) + len(numbered)  # a class of deeds holds many
        if not names or enough < asked.least:
            return 0.0
        return math.fsum(map(self._rarity, shared)) + len(numbered) * math.log(1 + self.total)

    def _rarity(self, token: str) -> float:
        return math.log((1 + self.total) / (1 + len(self.holders[token])))
