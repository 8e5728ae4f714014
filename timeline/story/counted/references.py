"""Sentences without a date that name a happening which another article of the story dates: "the Kessel collapse".

Such a sentence supports the event it names. It does so only where one day is clearly meant, and never for what its own
article opens with, which is news of its own.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from timeline.model import Article
from timeline.story.actions import BACKGROUND, actions_in
from timeline.story.carrying import Carried, carried_claim
from timeline.story.claims import Draft, SentenceView, title_of_draft
from timeline.story.counted.elsewhere import Elsewhere, Question, question
from timeline.story.counted.happenings import GENERAL, namings
from timeline.story.similarity import Features, content_stems
from timeline.story.tellings import telling

# A clause that looks back: "when the firm first showed the engine".
_BACK = re.compile(r"\b(?:[Ww]hen|[Aa]fter|[Ss]ince|[Bb]efore)\s(?P<clause>[^,;:“”\"]{8,120})")
_LOOKS_BACK = frozenset(("past", "perfect", "pluperfect"))
_OWNER = re.compile(r"(?:[A-Z][\w.-]*\s)*[A-Z][\w.-]*\s?\Z")  # whose it was tells one from another
_OWNED = re.compile(r"s?\s?[’']")
_OPEN = re.compile(r"\b(?:would|could|may|might|if|whether|will|should)\b")


class Reference(NamedTuple):
    """Words of an undated sentence that name a happening, and the question which one they mean."""

    view: SentenceView
    words: str
    question: Question


def references_in(views: Sequence[SentenceView], placed: Set[int]) -> list[Reference]:
    """The references of an article, at most one for a sentence; ``placed`` are the starts of sentences with a claim."""
    opening = " ".join(view.text for view in views if view.is_lead)
    own = content_stems(opening) if any(view.sentence.start not in placed for view in views) else set()
    found = []
    for view in views:
        if view.is_lead or view.sentence.start in placed or not _may_name(view.text):
            continue
        if _OPEN.search(view.text) or telling(view.text) not in _LOOKS_BACK:
            continue
        for words, noun, kind in _named(view.text):
            if noun is None or noun not in own:
                found.append(Reference(view, words, _question(view, words, noun, kind)))
                break
    return found


def refer(
    references: Sequence[Reference],
    drafts: Sequence[Draft],
    features: Sequence[Features],
    articles: Mapping[str, Article],
) -> list[Carried]:
    """The claims that references make with what other articles date, each assumed."""
    elsewhere = Elsewhere(drafts, features, (reference.question for reference in references))
    found = []
    for reference in references:
        meant = elsewhere.meant(reference.question)
        if meant is None:
            continue
        article = articles[meant.claim.article]
        title, told = title_of_draft(meant, article), article.title or article.id
        words = f"“{reference.words}” is taken for “{title}”, told in {told}"
        found.append(carried_claim(reference.view, meant, words))
    return found


def _may_name(text: str) -> bool:
    """Whether a sentence has what every reference needs: finding out is cheaper than reading its verb."""
    return "'" in text or "’" in text or _BACK.search(text) is not None


def _named(text: str) -> Iterator[tuple[str, str | None, str | None]]:
    """The words that may name a happening, with the stem of their noun or the class of their deed."""
    for naming in namings(text):
        owner = _OWNER.search(text, 0, naming.start)
        words = text[naming.start : naming.end]
        if owner is not None and _OWNED.match(words) and naming.noun not in GENERAL and not words.endswith("s"):
            yield f"{owner.group()}{words}", naming.noun, None
    for back in _BACK.finditer(text):
        clause = back["clause"].strip()
        kinds = [action.kind for action in actions_in(clause) if action.kind not in BACKGROUND]
        if kinds and telling(clause) in _LOOKS_BACK:
            yield clause, None, kinds[0]


def _question(view: SentenceView, words: str, noun: str | None, kind: str | None) -> Question:
    around = view.text if noun is not None else words
    return question(noun, kind, words, around, view.article, least=2)
