"""What articles gave when they were read, kept for the next time: one corrected date leaves most as they were."""

from collections import defaultdict
from collections.abc import Callable
from itertools import chain
from threading import Lock

from timeline.model import Article, Mention, Story
from timeline.story.assembly import Reading, reading_of

MOST_CLAIMS = 60_000  # of all readings kept: 2.2 kB each, and the texts they are from
# Where there is no room, what has not been asked for in so many turns through all that is kept makes room; else the new
# is not kept. Of a story that is too large most stays: to let the oldest go would let all go, one after the other.
UNUSED_TURNS = 2
Titles = tuple[str, ...]  # of claims of one article, each behind the claim's id
Key = tuple[Article, tuple[Mention, ...], Titles]


def titles_in(story: Story) -> dict[str, Titles]:
    """The titles of the claims of a story, in sight or not, by article: no edit changes them."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for event in (*story.events, *story.hidden, *story.unedited.events):
        for claim in event.claims:
            found[claim.article][claim.id] = claim.title
    return {article: tuple(chain.from_iterable(sorted(titles.items()))) for article, titles in found.items()}


def reread(article: Article, mentions: tuple[Mention, ...], titles: Titles) -> Reading:
    """What an article gives whose mentions and ``titles`` are known: making those takes half of the time."""
    return reading_of(article, mentions, known=dict(zip(titles[::2], titles[1::2], strict=True)))


class Kept:
    """The last readings; safe to share between threads. It gives what ``read`` gives, by default ``reread``.

    An article is read again where anything about it is another: its text, its publish date, what was found in it.
    """

    def __init__(
        self, most_claims: int = MOST_CLAIMS, read: Callable[[Article, tuple[Mention, ...], Titles], Reading] = reread
    ) -> None:
        self._most = most_claims
        self._read = read
        self._lock = Lock()
        self._readings: dict[Key, tuple[Reading, int]] = {}  # each with when it was asked for, the oldest first
        self._asked = 0
        self._claims = 0

    def reading_of(self, article: Article, mentions: tuple[Mention, ...], titles: Titles = ()) -> Reading:
        """What the article gives whose mentions are known already, and perhaps the titles of its claims."""
        key = article, mentions, titles
        with self._lock:
            self._asked += 1
            there = self._readings.pop(key, None)
            if there is not None:
                self._readings[key] = there[0], self._asked
                return there[0]
        found = self._read(article, mentions, titles)
        with self._lock:
            if key not in self._readings and self._has_room_for(_weight(found)):
                self._readings[key] = found, self._asked
                self._claims += _weight(found)
        return found

    def _has_room_for(self, claims: int) -> bool:
        while self._readings and self._claims + claims > self._most:
            oldest = next(iter(self._readings))
            reading, asked = self._readings[oldest]
            if self._asked - asked <= UNUSED_TURNS * len(self._readings):
                return False
            del self._readings[oldest]
            self._claims -= _weight(reading)
        return self._claims + claims <= self._most


def _weight(reading: Reading) -> int:
    """What a reading counts towards the most that is kept: its claims, and at least one."""
    return max(1, len(reading.drafts) + len(reading.carried))
