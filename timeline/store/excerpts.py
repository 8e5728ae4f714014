"""A story file that gives no full text: of each article only the sentences that the timeline rests on."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from timeline.model import Article, Mention, Story, Wording
from timeline.store.read import StoryFile
from timeline.store.write import write_story
from timeline.story.excerpts import excerpt_of, sentences_around


class ExcerptFile(StoryFile):
    """A story file whose articles hold spaces where no event and no unplaced mention rests on what they say.

    Every place in a text stays where it is. What was removed or replaced by an edit is not given at all.
    """

    def article(self, identifier: str) -> tuple[Article, tuple[Mention, ...]] | None:
        """An excerpt of an article with the mentions in it; None when the story has no such article."""
        found = super().article(identifier)
        if found is None:
            return None
        article, mentions = found
        spans = self._spans([identifier])
        shown = excerpt_of(article, [*spans.get(identifier, []), *self._unplaced_spans(article)])
        return shown, tuple(m for m in mentions if shown.text[m.start : m.end] == m.text)

    def articles_with(self, identifiers: Sequence[str]) -> list[tuple[Article, tuple[Mention, ...]]]:
        """Excerpts of the articles with these ids, each with the mentions in it."""
        return [found for name in identifiers if (found := self.article(name)) is not None]

    def story(self) -> Story:
        """The story with excerpts for its articles, and without what stood before its edits."""
        whole = super().story()
        spans = self._spans([article.id for article in whole.articles])
        shown = [
            excerpt_of(article, [*spans.get(article.id, []), *self._unplaced_spans(article)])
            for article in whole.articles
        ]
        mentions = {
            article.id: tuple(m for m in whole.mentions[article.id] if article.text[m.start : m.end] == m.text)
            for article in shown
        }
        return replace(
            whole,
            articles=tuple(shown),
            mentions=mentions,
            edits=tuple(edit for edit in whole.edits if edit.kind != "replace"),  # their lines hold whole texts
            unedited=replace(whole.unedited, removed=()),
            wording=Wording(),  # it counts words of whole texts
        )

    def copy_to(self, path: Path) -> None:
        """Write a story file of excerpts to ``path``."""
        write_story(self.story(), path)

    def _spans(self, identifiers: Sequence[str]) -> dict[str, list[tuple[int, int]]]:
        """The sentences of articles that events rest on, hidden events too, by article id."""
        rows = self.select(
            'article, start, "end"', "claims", "WHERE list_contains(?::VARCHAR[], article)", [list(identifiers)]
        )
        rows += [(claim.article, claim.start, claim.end) for event in self.hidden() for claim in event.claims]
        spans: dict[str, list[tuple[int, int]]] = {}
        for article, start, end in rows:
            spans.setdefault(article, []).append((start, end))
        return spans

    def _unplaced_spans(self, article: Article) -> list[tuple[int, int]]:
        mentions = [(left.mention.start, left.mention.end) for left in self.unplaced(article.id)]
        return sentences_around(article.text, mentions)
