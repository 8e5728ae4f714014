"""Weekdays that name what a story turns on: "Tuesday's earthquake", said more than a week after that Tuesday.

A weekday is read as the one nearest to its article's publish date. Where it names the happening of a day that the
story's articles agree on (``timeline.story.hubs``), it means that day as long as the happening is news.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from timeline.model import Article, Claim, Interval
from timeline.story.actions import actions_in
from timeline.story.claims import Draft, describe, is_one_day
from timeline.story.hubs import hubs_of
from timeline.story.merge import is_fine
from timeline.story.quoted_days import days_later
from timeline.story.similarity import Space
from timeline.story.verbs import form_of
from timeline.wording import WEEKDAYS, say_interval

REACH = 16  # days after a happening in which articles still name it by its weekday: two weeks and a weekend
WEEK = 7  # days
OUTWEIGHED = 0.5  # of the happening's articles: where so many name one of the kind on the nearer day, it may be meant
OWNED_REACH = 80  # characters after "Tuesday's" in which what it owns is named
_WEEKDAY = re.compile(
    rf"\A(?:(?:last|this|that|past|on"
    rf"|the)\s)*(?P<day>{'|'.join(WEEKDAYS)})(?:\s(?:morning|afternoon|evening|night))?\Z",
    re.I,
)
_OWNS = re.compile(r"\s?[’']s?\s(?:[\w.-]+\s){0,4}?\Z")
TOLD_REACH = 60  # characters before a weekday in which "the quake that hit Haiti on" stands
_LEADS = re.compile(r"(?:\s(?:that|which))?(?:\s(?P<verb>[a-z]+)(?:\s[\w’'-]+){0,2})?(?:\s(?:on|of|last))?\s*\Z")
_THE = re.compile(r"\b[Tt]h(?:e|at|is)\s(?:[\w.-]+\s){0,3}?\Z")
_NEW = re.compile(r"\b(?:another|second|third|new|fresh|aftershocks?|anniversary)\b", re.I)


class HubDay(NamedTuple):
    """The day of a happening that a story turns on, its kind, and how many articles put it there."""

    day: int
    kind: str
    articles: int


def names_by_weekday(draft: Draft) -> bool:
    """Whether a claim's date is a weekday that its clause gives to a happening known before: "Tuesday's quake"."""
    return _named_by_weekday(draft) is not None


def with_hub_days(
    drafts: Sequence[Draft],
    joining: Mapping[str, Sequence[Claim]],
    space: Space,
    crowds: Mapping[int, int],
    articles: Mapping[str, Article],
    first: int | None = None,
) -> tuple[list[Draft], dict[str, list[Claim]]]:
    """The drafts, and the claims carried from them, with weekdays that name a hub put on its day, and why.

    "Tuesday's earthquake" in an article of 20 January is that of 12 January where many articles put an earthquake
    there. ``first``: only so many drafts are looked at, those of new articles; the others have their days.
    """
    moved = {name: list(claims) for name, claims in joining.items()}
    found = list(drafts)
    known: list[HubDay] | None = None
    for place, draft in enumerate(drafts[:first]):
        published = articles[draft.claim.article].published.moment
        kinds = _named_by_weekday(draft) if published is not None else None
        if kinds is None or published is None or space.features[place].is_another:
            continue
        known = _hub_days(drafts, space, crowds) if known is None else known
        hub = _meant(draft, kinds, published.day, known)
        if hub is None or _is_told_of_its_own_day(draft, hub, drafts, space):
            continue
        found[place] = _on_its_day(draft, hub)
        moved[draft.claim.id] = [_carried(claim, draft, found[place]) for claim in moved.get(draft.claim.id, ())]
    return found, {name: claims for name, claims in moved.items() if claims}


def _named_by_weekday(draft: Draft) -> frozenset[str] | None:
    """The kinds of happenings that a weekday may name in its clause; None where it names none."""
    claim, mention = draft.claim, draft.claim.mention
    if mention is None or claim.kind != "dated" or not is_one_day(draft) or _WEEKDAY.match(mention.text) is None:
        return None
    at = mention.end - claim.start
    after = claim.sentence[at : at + OWNED_REACH]
    owned = [a.kind for a in actions_in(after) if _OWNS.match(after, 0, a.start) and not _NEW.search(after, 0, a.end)]
    if owned:
        return frozenset(owned)
    if claim.stance != "asserted":
        return None
    return (
        frozenset(_just_told(claim.sentence[max(0, at - len(mention.text) - TOLD_REACH) : at - len(mention.text)]))
        or None
    )


def _just_told(before: str) -> list[str]:
    """The kinds that the words right before a weekday name as known: "when the quake hit on"."""
    found = []
    for action in actions_in(before):
        the = _THE.search(before, 0, action.start)
        led = _LEADS.match(before, action.end)
        if the is not None and led is not None and not _NEW.search(the.group()):
            verb = led["verb"]
            found += [action.kind] if verb is None or form_of(verb.lower()) == "past" else []
    return found


def _hub_days(drafts: Sequence[Draft], space: Space, crowds: Mapping[int, int]) -> list[HubDay]:
    """The days that stand for one happening, with their articles."""
    fine = [i for i, draft in enumerate(drafts) if is_fine(draft)]
    found = []
    for hub in hubs_of(drafts, space, fine, crowds):
        day = drafts[hub.members[0]].claim.interval.first_day
        if day is not None:
            found.append(HubDay(day, hub.kind, len({drafts[i].claim.article for i in hub.members})))
    return found


def _meant(draft: Draft, kinds: frozenset[str], published: int, known: Sequence[HubDay]) -> HubDay | None:
    """The hub of the same weekday, a week or two before the day that was read, of which the article is near."""
    day = draft.claim.interval.first_day
    if day is None:
        return None
    near = [
        hub
        for hub in known
        if hub.kind in kinds and hub.day in (day - WEEK, day - 2 * WEEK) and 0 <= published - hub.day <= REACH
    ]
    return max(near, key=lambda hub: (hub.articles, -hub.day), default=None)


def _is_told_of_its_own_day(draft: Draft, hub: HubDay, drafts: Sequence[Draft], space: Space) -> bool:
    """Whether many articles put a happening of that kind on the nearer day, without naming it by its weekday."""
    day = draft.claim.interval.first_day
    naming = {
        other.claim.article
        for other, features in zip(drafts, space.features, strict=True)
        if other.claim.interval.first_day == day
        and f"deed:{hub.kind}" in features.tokens
        and other.claim.kind != "lead"
        and not names_by_weekday(other)
    }
    return len(naming) > OUTWEIGHED * hub.articles


def _on_its_day(draft: Draft, hub: HubDay) -> Draft:
    claim = draft.claim
    start, end = claim.interval.start, claim.interval.end
    if start is None or end is None or claim.mention is None:
        return draft
    days = hub.day - start.day
    interval = Interval(days_later(start, days), days_later(end, days))
    why = (
        f"“{claim.mention.text}” names the {_noun(draft, hub.kind)} that {hub.articles} articles put on "
        f"{say_interval(interval, claim.grain)}: counted from it, not the nearest such weekday, "
        f"{say_interval(claim.interval, claim.grain)}. Assumed: no other one is meant."
    )
    return replace(draft, claim=replace(claim, interval=interval, certainty="assumed", why=why))


def _noun(draft: Draft, kind: str) -> str:
    """The word by which a claim names the happening."""
    words = draft.claim.sentence
    return next((words[a.start : a.end].lower() for a in actions_in(words) if a.kind == kind), "happening")


def _carried(claim: Claim, old: Draft, new: Draft) -> Claim:
    why = claim.why.replace(describe(old), describe(new))
    return replace(claim, interval=new.claim.interval, why=why)
