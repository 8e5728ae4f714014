"""Counts from happenings that other sentences date: placed one after another, so that one count can rest on another.

What is left when nothing more can be placed ends with a reason: nothing dates the happening, or the counts of a circle
rest on each other.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from timeline.model import Article, Unplaced
from timeline.story.actions import BACKGROUND, actions_in
from timeline.story.claims import Draft, describe, unplaced_of
from timeline.story.counted.anchors import Count, meant_in_article, place_count
from timeline.story.counted.elsewhere import Elsewhere, Question, question
from timeline.story.counted.happenings import namings
from timeline.story.similarity import Features, content_stems

_PRONOUN = re.compile(r"(?:he|she|it|they|we)\b")  # who, only the article can tell


class Chains(NamedTuple):
    """What came of counts: claims, mentions that end unplaced, and counts whose happening is not found yet."""

    placed: list[Draft]
    unplaced: list[Unplaced]
    left: list[Count]


def place_in_article(counts: Sequence[Count], known: Sequence[Draft]) -> Chains:
    """The counts placed by what their own article dates, again and again until no more can be.

    "The vote was two days after the talks. The talks came a week after the fire of 3 May." places the talks first.
    """
    chains = Chains([], [], list(counts))
    moved = True
    while moved:
        moved = False
        for count in tuple(chains.left):
            made = _from_article(count, [*known, *chains.placed])
            if made is not None:
                _settle(chains, count, made)
                moved = True
    return chains


def _settle(chains: Chains, count: Count, made: Draft | str) -> None:
    chains.left.remove(count)
    if isinstance(made, Draft):
        chains.placed.append(made)
    else:
        chains.unplaced.append(unplaced_of(count.view.article, count.mention, made))


def _from_article(count: Count, known: Sequence[Draft]) -> Draft | str | None:
    here = count.view.sentence.start
    event = meant_in_article(count.event_words, known, here)
    core = meant_in_article(count.core_words, known, here) if any(namings(count.core_words)) else None
    if core is not None and event is not None and core.claim.interval != event.claim.interval:
        return (
            f"“{count.mention.text}” measures the time between two happenings that are dated already: "
            f"{describe(event)} and {describe(core)}."
        )
    if core is not None and event is None and count.bound == "point":
        return place_count(count._replace(event=count.core, core=count.event, sign=-count.sign), core)
    return place_count(count, event) if event is not None else None


def place_in_story(
    counts: Sequence[Count], drafts: Sequence[Draft], features: Sequence[Features], articles: Mapping[str, Article]
) -> Chains:
    """The counts that their own article could not place, by what the other articles date."""
    chains = Chains([], [], list(counts))
    asked = {id(count): _question(count) for count in counts}
    elsewhere = Elsewhere(drafts, features, asked.values())
    for count in counts:
        origin = None if _PRONOUN.match(count.event_words) else elsewhere.meant(asked[id(count)])
        if origin is None:
            continue
        _settle(chains, count, place_count(count, origin, articles[origin.claim.article]))
    again = _through_articles(chains)
    for count in again.left:
        again.unplaced.append(unplaced_of(count.view.article, count.mention, _why_not(count, again.left)))
    return again


def _through_articles(chains: Chains) -> Chains:
    """What was left, placed by what the story could place in the same article."""
    done = Chains(list(chains.placed), list(chains.unplaced), [])
    by_article: dict[str, list[Count]] = {}
    for count in chains.left:
        by_article.setdefault(count.view.article.id, []).append(count)
    for article, counts in by_article.items():
        more = place_in_article(counts, [d for d in chains.placed if d.claim.article == article])
        done.placed.extend(more.placed)
        done.unplaced.extend(more.unplaced)
        done.left.extend(more.left)
    return done


def _question(count: Count) -> Question:
    named = next(namings(count.event_words), None)
    actions = [action for action in actions_in(count.event_words) if action.kind not in BACKGROUND]
    return question(
        named.noun if named is not None else None,
        named.kind if named is not None else (actions[0].kind if actions else None),
        count.event_words,
        f"{count.view.article.title} {count.view.text}",
        count.view.article,
        least=1 if named is not None else 2,
    )


def _why_not(count: Count, left: Sequence[Count]) -> str:
    """Why a count stays unplaced: its happening is counted from this one again, or nothing dates it."""
    words, path, seen = count.mention.text, count, [count]
    beside = [other for other in left if other.view.article.id == count.view.article.id]
    while True:
        after = next((other for other in beside if other is not path and _tells(other, path.event_words)), None)
        if after is None:
            return f"“{words}” counts from a happening; neither this article nor another says clearly when that was."
        if after in seen:
            chain = " and ".join(f"“{one.mention.text}”" for one in seen)
            return f"“{words}” is counted in a circle: {chain} rest on each other, and nothing dates one of them."
        seen.append(after)
        path = after


def _tells(count: Count, event: str) -> bool:
    """Whether a count dates what the words of an event name."""
    nouns = {named.noun for named in namings(event)}
    kinds = {action.kind for action in actions_in(event)} - BACKGROUND
    core = {action.kind for action in actions_in(count.core_words)}
    return not nouns.isdisjoint(content_stems(count.core_words)) or not kinds.isdisjoint(core)
