"""What articles gave when they were read, kept for the next time: one corrected date leaves most as they were."""

from collections.abc import Callable
from threading import Lock

from timeline.model import Article, Mention
from timeline.story.assembly import Reading, reading_of

MOST_CLAIMS = 30_000  # of all readings kept, some 100 MB; the oldest go first
Key = tuple[Article, tuple[Mention, ...]]


class Kept:
    """The last readings; safe to share between threads. It gives what ``read`` gives, by default ``reading_of``.

    An article is read again where anything about it is another: its text, its publish date, what was found in it.
    """

    def __init__(
        self, most_claims: int = MOST_CLAIMS, read: Callable[[Article, tuple[Mention, ...]], Reading] = reading_of
    ) -> None:
        self._most = most_claims
        self._read = read
        self._lock = Lock()
        self._readings: dict[Key, Reading] = {}
        self._claims = 0

    def reading_of(self, article: Article, mentions: tuple[Mention, ...]) -> Reading:
        """What the article gives whose mentions are known already."""
        key = article, mentions
        with self._lock:
            found = self._readings.get(key)
        if found is None:
            found = self._read(article, mentions)
        with self._lock:
            if self._readings.pop(key, None) is None:
                self._claims += _weight(found)
            self._readings[key] = found  # the last is the one asked for last
            while self._claims > self._most:
                self._claims -= _weight(self._readings.pop(next(iter(self._readings))))
        return found


def _weight(reading: Reading) -> int:
    """What a reading counts towards the most that is kept: its claims, and at least one."""
    return max(1, len(reading.drafts) + len(reading.carried))
