"""Each kind of edit on events: what it does to the desk. One function a kind, listed in ``DOES``."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from timeline.errors import UsageError
from timeline.late_patterns import late_pattern
from timeline.model import Article, Claim, Event, Note
from timeline.story.claims import ID_LENGTH
from timeline.story.edits.desk import Desk, Fixed, Held, NotApplicableError
from timeline.story.edits.hand_dates import read_hand_date
from timeline.story.edits.kinds import (
    Add,
    Annotate,
    ClaimTarget,
    CorrectDate,
    Decide,
    Entry,
    EventEdit,
    Hide,
    Merge,
    Retitle,
    Source,
    Split,
    Unhide,
)
from timeline.story.edits.words import BEFORE, by_hand, excerpt, say_event, with_note
from timeline.story.titling.faults import quality
from timeline.wording import say_interval

BROUGHT_IN = "by-hand-"  # begins the id of an article that an edit brings in
_HOST = late_pattern(r"https?://(?:www\.)?([^/:?#]+)", re.IGNORECASE)


def apply_to(desk: Desk, entry: Entry, edit: EventEdit) -> None:
    """Apply one edit to the desk. Raises NotApplicableError, and leaves the desk as it was, when it does not apply."""
    DOES[type(edit)](desk, entry, edit)


def _correct_date(desk: Desk, entry: Entry, edit: CorrectDate) -> None:
    held = desk.find(edit.event)
    try:
        reading = read_hand_date(edit.date)
    except UsageError as error:
        raise NotApplicableError(f"{error}.") from error
    if reading.interval is None or reading.grain is None:
        raise NotApplicableError(f"“{edit.date}” is not a whole date.")
    when = say_interval(reading.interval, reading.grain)
    why = with_note(f"Corrected {by_hand(entry)}: {when}.", entry)
    before = say_interval(held.event.interval, held.event.grain)
    _fix(desk, held, Fixed(reading.interval, reading.grain, reading.certainty, why), f"{why}{BEFORE}{before}.")


def _decide(desk: Desk, entry: Entry, edit: Decide) -> None:
    held = desk.find(edit.event)
    (claim,) = _claims_in(held, (edit.claim,))
    if not held.event.disagreements:
        raise NotApplicableError(f"The articles do not disagree about {say_event(held.event)} any more.")
    when = say_interval(claim.interval, claim.grain)
    why = with_note(f"Decided {by_hand(entry)}: {when}, as {excerpt(claim.sentence)} says.", entry)
    _fix(desk, held, Fixed(claim.interval, claim.grain, claim.certainty, why), why)


def _fix(desk: Desk, held: Held, fixed: Fixed, change: str) -> None:
    held.fixed = fixed
    held.put(desk.made_of(held.event.claims, held.event, fixed), change)


def _merge(desk: Desk, entry: Entry, edit: Merge) -> None:
    first = desk.find(edit.event)
    others = {id(held): held for held in map(desk.find, edit.others) if held is not first}
    if not others:
        raise NotApplicableError(f"The events are one already: {say_event(first.event)}.")
    claims, changes, notes = list(first.event.claims), list(first.event.changes), list(first.event.notes)
    for other in others.values():
        was = say_event(other.event)
        joined = with_note(f"Joined {by_hand(entry)}: it stood as {was}.", entry)
        claims += [replace(claim, joined=f"{joined} {claim.joined}".strip()) for claim in other.event.claims]
        changes += [*other.event.changes, with_note(f"Joined {by_hand(entry)} with {was}.", entry)]
        notes += other.event.notes
        first.fixed = first.fixed or other.fixed
        desk.take(other)
    weight = first.event.importance + sum(other.event.importance for other in others.values())
    like = replace(first.event, claims=tuple(claims), importance=weight, changes=tuple(changes), notes=tuple(notes))
    first.put(desk.made_of(claims, like, first.fixed), "")
    first.hidden = first.hidden and all(other.hidden for other in others.values())
    desk.claim_for(first, first.event.ids)


def _split(desk: Desk, entry: Entry, edit: Split) -> None:
    owners = {id(held): held for held in (desk.owner(claim.id) for claim in edit.claims) if held is not None}
    held = next(iter(owners.values()), None) or desk.find(edit.event)
    if len(owners) > 1:
        apart = " and ".join(say_event(each.event) for each in owners.values())
        raise NotApplicableError(f"The claims stand in different events already: {apart}.")
    out = _claims_in(held, edit.claims)
    rest = [claim for claim in held.event.claims if claim not in out]
    if not rest:
        raise NotApplicableError(f"The claims are all there is of {say_event(held.event)}; nothing would be left.")
    was = say_event(held.event)
    title = edit.title or max(out, key=lambda claim: quality(claim.title)).title
    loose = [replace(claim, joined="") for claim in out]
    new = desk.lay(
        desk.made_of(loose, replace(held.event, title=title, notes=(), changes=()), None),
        with_note(f"Split off {by_hand(entry)} from {was}.", entry),
    )
    left = held.event
    if left.title in {claim.title for claim in out} - {claim.title for claim in rest}:
        left = replace(left, title=max(rest, key=lambda claim: quality(claim.title)).title)
    went = ", ".join(excerpt(claim.sentence) for claim in out)
    held.put(desk.made_of(rest, left, held.fixed), with_note(f"Split {by_hand(entry)}: {went} taken out.", entry))
    new.hidden = held.hidden


def _claims_in(held: Held, wanted: tuple[ClaimTarget, ...]) -> list[Claim]:
    """The wanted claims of an event, best first. Raises NotApplicableError when one is not there."""
    there = {claim.id for claim in held.event.claims}
    missing = next((target for target in wanted if target.id not in there), None)
    if missing is not None:
        named = excerpt(missing.sentence) if missing.sentence else f"The claim {missing.id}"
        raise NotApplicableError(f"{named} is no sentence of {say_event(held.event)} any more.")
    names = {target.id for target in wanted}
    return [claim for claim in held.event.claims if claim.id in names]


def _retitle(desk: Desk, entry: Entry, edit: Retitle) -> None:
    held = desk.find(edit.event)
    change = with_note(f"Title changed {by_hand(entry)}: it was {excerpt(held.event.title)}.", entry)
    held.put(replace(held.event, title=edit.title), change)


def _hide(desk: Desk, entry: Entry, edit: Hide) -> None:
    held = desk.find(edit.event)
    if held.hidden:
        raise NotApplicableError(f"{say_event(held.event)} is hidden already.")
    held.hidden = True
    held.put(held.event, with_note(f"Hidden {by_hand(entry)}.", entry))


def _unhide(desk: Desk, entry: Entry, edit: Unhide) -> None:
    held = desk.find(edit.event)
    if not held.hidden:
        raise NotApplicableError(f"{say_event(held.event)} is not hidden.")
    held.hidden = False
    held.put(held.event, with_note(f"Shown again {by_hand(entry)}.", entry))


def _annotate(desk: Desk, entry: Entry, edit: Annotate) -> None:
    held = desk.find(edit.event)
    note = Note(edit.text, entry.author, entry.when)
    held.put(replace(held.event, notes=(*held.event.notes, note)), "")


def _add(desk: Desk, entry: Entry, edit: Add) -> None:
    try:
        reading = read_hand_date(edit.date)
    except UsageError as error:
        raise NotApplicableError(f"{error}.") from error
    if reading.interval is None or reading.grain is None:
        raise NotApplicableError(f"“{edit.date}” is not a whole date.")
    article = _source_article(desk, edit.source)
    start = article.text.index(edit.source.sentence)
    why = with_note(f"Dated {by_hand(entry)}: {say_interval(reading.interval, reading.grain)}.", entry)
    claim = Claim(
        id=hashlib.sha256(f"by hand\x1f{entry.id}".encode()).hexdigest()[:ID_LENGTH],
        article=article.id,
        start=start,
        end=start + len(edit.source.sentence),
        sentence=edit.source.sentence,
        title=edit.title,
        interval=reading.interval,
        grain=reading.grain,
        certainty=reading.certainty,
        kind="added",
        mention=None,
        why=why,
    )
    bare = Event(claim.id, edit.title, claim.interval, claim.grain, claim.certainty, 0.0, why, (claim,))
    desk.lay(replace(desk.made_of((claim,), bare, None), agreed_why=why), f"Added {by_hand(entry)}.")


def _source_article(desk: Desk, source: Source) -> Article:
    """The article that a source names, with its sentence in it; a page that is no article becomes one."""
    if source.article is not None:
        article = desk.articles.get(source.article.id)
        if article is None:
            raise NotApplicableError(f"The article {source.article.id} is not in the story any more.")
        if source.sentence not in article.text:
            raise NotApplicableError(f"The article {article.id} does not say {excerpt(source.sentence)}.")
        return article
    url = source.url or ""
    holders = [a for a in desk.articles.values() if a.url == url and source.sentence in a.text]
    if holders:
        return holders[0]
    name = BROUGHT_IN + hashlib.sha256(url.encode()).hexdigest()[:ID_LENGTH]
    before = desk.articles.get(name)
    text = f"{before.text}\n{source.sentence}" if before else source.sentence
    host = _HOST.match(url)
    publisher = source.publisher or (before.publisher if before else None) or (host[1] if host else None)
    article = Article(name, text, source.title or (before.title if before else ""), publisher, url)
    desk.add_article(article)
    return article


DOES: dict[type[EventEdit], Callable[[Desk, Entry, Any], None]] = {
    CorrectDate: _correct_date,
    Merge: _merge,
    Split: _split,
    Retitle: _retitle,
    Hide: _hide,
    Unhide: _unhide,
    Annotate: _annotate,
    Add: _add,
    Decide: _decide,
}
