"""Which claims hold a word: finds those that share telling words with a claim, without comparing all with all."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

MOST_LOOKED_AT = 150  # entries for one claim, rarest words first: what keeps the work linear on a day of thousands
FEW = 64  # claims; among more, one telling token in common is nothing rare


class Postings:
    """An index from tokens to the claims in which they are telling; ``telling`` lists them for each claim."""

    def __init__(self, telling: Sequence[Sequence[str]], members: Iterable[int] = ()) -> None:
        self._telling = telling
        self._size = 0
        self._holders: dict[str, list[int]] = defaultdict(list)
        for member in members:
            self.add(member)

    def add(self, member: int) -> None:
        """Makes a claim findable."""
        self._size += 1
        for token in self._telling[member]:
            self._holders[token].append(member)

    def near(self, i: int) -> set[int]:
        """The claims added, ``i`` perhaps among them, that share a telling token with claim ``i``.

        Among many claims they share two. Tokens are looked at from the one with the fewest holders on, until
        ``MOST_LOOKED_AT`` entries are seen.
        """
        holders = self._holders
        found = sorted((held for token in self._telling[i] if (held := holders.get(token))), key=len)
        once: set[int] = set()
        twice: set[int] = set()
        left = MOST_LOOKED_AT
        for held in found:
            left -= len(held)
            if left < 0 and once:
                break
            twice.update(once.intersection(held))
            once.update(held)
        return once if self._size <= FEW else twice
