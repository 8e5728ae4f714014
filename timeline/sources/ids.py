"""One id per article, whatever the files say."""

from dataclasses import replace
from hashlib import blake2b

from timeline.model import Article, Moment, Refusal


def imprint(article: Article) -> tuple[str | None, str | None, Moment | None] | None:
    """Who published an article, where and when; the same text under the same imprint is one article.

    None where neither a publisher nor an address is stated: two papers may print one text.
    """
    if article.publisher is None and article.url is None:
        return None
    return article.publisher, article.url, article.published.moment


class Ids:
    """Remembers the ids given so far; keeps a digest of each text, not the text."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._seen: dict[tuple[str, bytes], str] = {}  # (id as read, digest of text) -> where it was read
        self._printed: dict[tuple[object, bytes], str] = {}  # the same by imprint

    def admit(self, article: Article) -> Article | Refusal:
        """The article under an id of its own, or a refusal of a repeat: a text seen before under its id or imprint.

        A second text under an id ``x`` goes on as ``x-2``.
        """
        name = article.path or article.id
        digest = blake2b(article.text.encode(), digest_size=16).digest()
        key, printed = (article.id, digest), (imprint(article), digest)
        if key in self._seen:
            return Refusal(name, f'repeats {self._seen[key]}: the same id "{article.id}" and the same text')
        if printed[0] is not None and printed in self._printed:
            return Refusal(name, f"repeats {self._printed[printed]}: the same text of the same publisher and day")
        self._seen[key] = self._printed[printed] = name
        given, number = article.id, 1
        while given in self._taken:
            number += 1
            given = f"{article.id}-{number}"
        self._taken.add(given)
        return article if given == article.id else replace(article, id=given)
