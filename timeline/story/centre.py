"""What a story is about, by how many of its articles use each word; and how near a sentence is to that."""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from timeline.model import Article
from timeline.story.similarity import content_stems, stems_of_sentence


class Centre:
    """The words of a story's articles, each with the share of articles that use it.

    ``Centre(articles).closeness("The river rose again.")`` is near 1 where every article speaks of the river and of
    how it rose. It is the centroid of a cluster of texts (Radev et al., "Centroid-based summarization of multiple
    documents", 2004), by articles instead of by counts, so that no long article decides alone.
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        counts = Counter(chain.from_iterable(content_stems(f"{each.title} {each.text}") for each in articles))
        self._shares = {word: count / len(articles) for word, count in counts.items()}
        self._known: dict[str, float] = {}

    def closeness(self, sentence: str) -> float:
        """The mean share of articles that use the sentence's words, 0 to 1."""
        found = self._known.get(sentence)
        if found is None:
            words = stems_of_sentence(sentence)
            found = math.fsum(self._shares.get(word, 0.0) for word in words) / len(words) if words else 0.0
            self._known[sentence] = found
        return found
