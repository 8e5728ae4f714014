"""Readings that are kept: an article is read again where anything about it is another, and only there."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from timeline.model import Article, Mention
from timeline.story.assembly import Reading, mentions_in, reading_of
from timeline.story.kept import Kept, Titles, reread
from timeline.story.publish_dates.publishing import with_publish_dates

TEXT = "The ferry sank off Varnholm on Monday. Divers found the wheelhouse two days later."
FERRY = Article("ferry", f"Published: 20 October 2021\n\n{TEXT}", "Ferry sinks", "Harbour Post")


class Counted:
    """Reads, and tells which articles it has read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, article: Article, mentions: tuple[Mention, ...], titles: Titles) -> Reading:
        self.read.append(article.id)
        return reread(article, mentions, titles)


def dated(article: Article) -> tuple[Article, tuple[Mention, ...]]:
    """The article with its publish date, and its mentions."""
    (found,) = with_publish_dates([article])
    return found, mentions_in(found)


@pytest.mark.parametrize(
    ("other", "reads"),
    [
        (FERRY, 1),
        (replace(FERRY, text=FERRY.text.replace("Monday", "Tuesday")), 2),
        (replace(FERRY, text=FERRY.text.replace("20 October", "27 October")), 2),
        (replace(FERRY, publisher="Signal & Son"), 2),
        (replace(FERRY, id="other"), 2),
    ],
    ids=("the same", "text", "publish date", "publisher", "id"),
)
def test_what_is_given_is_what_reading_gives_and_the_same_is_read_once(other: Article, reads: int) -> None:
    counted = Counted()
    kept = Kept(read=counted)
    for article in (FERRY, other, FERRY, other):
        assert kept.reading_of(*dated(article)) == reading_of(*dated(article))
    assert len(counted.read) == reads


def test_other_mentions_of_the_same_text_are_read_again() -> None:
    counted = Counted()
    kept = Kept(read=counted)
    article, mentions = dated(FERRY)
    assert kept.reading_of(article, mentions).drafts
    assert kept.reading_of(article, mentions[:1]) == reading_of(article, mentions[:1])
    assert counted.read == ["ferry", "ferry"]


@pytest.mark.parametrize(
    ("asked", "read"),
    [("aba", "ab"), ("abcabc", "abcc"), ("abcccccab", "abccccab"), ("ababababccc", "abccc")],
    ids=("there is room", "the third finds none", "the others make room in time", "but not at once"),
)
def test_where_there_is_room_for_two_the_third_waits_until_they_are_long_unused(asked: str, read: str) -> None:
    counted = Counted()
    claims = len(reading_of(*dated(FERRY)).drafts) + len(reading_of(*dated(FERRY)).carried)
    kept = Kept(2 * claims, counted)
    for name in asked:
        kept.reading_of(*dated(replace(FERRY, id=name)))
    assert "".join(counted.read) == read


def test_an_article_with_more_claims_than_are_kept_is_given_all_the_same() -> None:
    assert Kept(0).reading_of(*dated(FERRY)) == reading_of(*dated(FERRY))


def test_many_may_read_at_once() -> None:
    kept = Kept(5)
    asked = [dated(replace(FERRY, id=f"a{number % 7}")) for number in range(60)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda each: kept.reading_of(*each), asked))
    assert found == [reading_of(*each) for each in asked]
    assert kept._claims == sum(len(one.drafts) + len(one.carried) or 1 for one, _ in kept._readings.values()) <= 5
