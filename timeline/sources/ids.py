"""One id per article, whatever the files say."""

from dataclasses import replace
from hashlib import blake2b

from timeline.model import Article, Refusal


class Ids:
    """Remembers the ids given so far; keeps a digest of each text, not the text."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._seen: dict[tuple[str, bytes], str] = {}  # (id as read, digest of text) -> where it was read

    def admit(self, article: Article) -> Article | Refusal:
        """The article under an id of its own, or a refusal when its id and text have been seen before.

        A second text under an id ``x`` goes on as ``x-2``.
        """
        name = article.path or article.id
        key = (article.id, blake2b(article.text.encode(), digest_size=16).digest())
        if key in self._seen:
            return Refusal(name, f'repeats {self._seen[key]}: the same id "{article.id}" and the same text')
        self._seen[key] = name
        given, number = article.id, 1
        while given in self._taken:
            number += 1
            given = f"{article.id}-{number}"
        self._taken.add(given)
        return article if given == article.id else replace(article, id=given)
