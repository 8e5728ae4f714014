"""Durations that are counted from a happening: "two days after the manoeuvres", "a 10-year war that ended in 1989".

A duration is never drawn at the publish date: it gives the span or the day it bounds, or it stays unplaced.
"""

import re
from dataclasses import replace
from typing import Literal, NamedTuple

from timeline.civil import DAYS_PER_WEEK, add_months, civil, day_number, days_in_month, weekday
from timeline.model import Anchor, Grain, Interval, Mention, Moment
from timeline.story.actions import BACKGROUND, actions_in
from timeline.story.claims import Draft, SentenceView, claim_id, describe, make_draft
from timeline.story.clauses import Core
from timeline.wording import say_interval

Unit = Literal["D", "W", "M", "Y"]
GRAIN_OF_UNIT: dict[Unit, Grain] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_LENGTH = re.compile(r"P(\d+)(D|W|M|Y|DE)\Z")
_RELATION = re.compile(r"\s*(?:just\s+|only\s+)?(after|following|since|before|prior to|ahead of)\b\s*", re.I)
_AFTER_LEAD = re.compile(
    r"\b(?:after|following|ending|ended|ends|closing|closed|closes|concluding|concluded|capping|capped)\s+(?:\w+\s+){0,2}\Z",
    re.I,
)
_CLAUSE_END = re.compile(r"[;:]\s|\.\Z|,\s+(?:which|who|while|and|but|as)\b")
_OF = re.compile(r"\s+of\s+(?=\w)")
_ENDING = re.compile(r"\b(?:ended|ending|ends|concluded|finished|until|came to an end)\b", re.I)
_BEGINNING = re.compile(r"\b(?:began|begun|beginning|started|starting|from|since|launched)\b", re.I)


class Length(NamedTuple):
    """A whole number of calendar units."""

    number: int
    unit: Unit


def length_of(mention: Mention) -> Length | None:
    """The length of a duration mention (``P10Y`` is 10 years); None where its value gives no whole number."""
    match = _LENGTH.match(mention.value)
    if match is None:
        return None
    count, unit = int(match[1]), match[2]
    if unit == "DE":
        return Length(count * 10, "Y")
    return Length(count, unit)  # type: ignore[arg-type]  # the pattern allows the four units only


def shifted(day: int, length: Length, sign: int) -> int:
    """The day number ``length`` later (sign 1) or earlier (-1); a month without that day gives its last day."""
    count = sign * length.number
    if length.unit in ("D", "W"):
        return day + count * (DAYS_PER_WEEK if length.unit == "W" else 1)
    year, month, number = civil(day)
    year, month = add_months(year, month, count * (12 if length.unit == "Y" else 1))
    return day_number(year, month, min(number, days_in_month(year, month)))


def cell(day: int, unit: Unit) -> Interval:
    """The day, ISO week, month or year that holds a day number: what a count in that unit can tell."""
    year, month, _ = civil(day)
    if unit == "D":
        return Interval.days(day, day + 1)
    if unit == "W":
        monday = day - weekday(day)
        return Interval.days(monday, monday + DAYS_PER_WEEK)
    if unit == "M":
        first = day_number(year, month)
        return Interval.days(first, first + days_in_month(year, month))
    return Interval.days(day_number(year), day_number(year + 1))


def place_duration(view: SentenceView, mention: Mention, known: list[Draft]) -> Draft | str:
    """The claim a duration makes, or the reason why it makes none.

    ``known`` are the article's dated drafts so far, in text order, those of this sentence among them.
    """
    length = length_of(mention)
    if length is None:
        return f"“{mention.text}” gives no exact length and no place on the calendar."
    here = [d for d in known if d.claim.start == view.sentence.start]
    relation = _RELATION.match(view.text, view.local(mention)[1])
    if relation is not None:
        return _counted(view, mention, length, relation, known, here)
    return _bounded(view, mention, length, here)


def _counted(
    view: SentenceView,
    mention: Mention,
    length: Length,
    relation: re.Match[str],
    known: list[Draft],
    here: list[Draft],
) -> Draft | str:
    start, _ = view.local(mention)
    later = relation[1].lower() in ("after", "following", "since")
    main, other = (0, start), (relation.end(), _clause_end(view.text, relation.end()))
    main_draft = _dated_in(view, here, *main) or _same_happening(view.text[slice(*main)], known)
    other_draft = _dated_in(view, here, *other)
    if main_draft is not None and other_draft is not None:
        return (
            f"“{mention.text}” measures the time between two happenings that are dated already: "
            f"{describe(other_draft)} and {describe(main_draft)}."
        )
    if main_draft is None and other_draft is None:
        other_draft = _same_happening(view.text[slice(*other)], known)
    if mention.mod is not None and length.unit == "D":
        return f"“{mention.text}” is not an exact count of days."
    if main_draft is not None:
        return _count_draft(view, mention, length, main_draft, -1 if later else 1, other)
    if other_draft is not None:
        return _count_draft(view, mention, length, other_draft, 1 if later else -1, main)
    return f"“{mention.text}” is counted from a happening that no sentence of the article dates."


def _count_draft(
    view: SentenceView, mention: Mention, length: Length, origin: Draft, sign: int, core: tuple[int, int]
) -> Draft | str:
    start = origin.claim.interval.start
    if start is None or (origin.claim.grain not in ("day", "daypart", "hour", "minute") and length.unit == "D"):
        return f"“{mention.text}” is counted from {describe(origin)}, which is no single day."
    interval = cell(shifted(start.day, length, sign), length.unit)
    grain = GRAIN_OF_UNIT[length.unit]
    elsewhere = origin.claim.start != view.sentence.start
    why = (
        f"“{mention.text}” counts {'on' if sign > 0 else 'back'} from {describe(origin)}: "
        f"{say_interval(interval, grain)}."
    )
    if elsewhere:
        why += f" Assumed: the sentence means the happening “{origin.claim.title}”."
    anchor = Anchor("event", Moment(start.day), origin.claim.start, origin.claim.end)
    return _derived(view, replace(mention, anchor=anchor), core, interval, grain, why, assumed=elsewhere)


def _bounded(view: SentenceView, mention: Mention, length: Length, here: list[Draft]) -> Draft | str:
    """A span that a dated happening of the same sentence ends or begins: "after 20 years of war", "10-year war"."""
    start, end = view.local(mention)
    no_bound = f"“{mention.text}” says how long something lasted; the sentence does not date its start or end."
    of = _OF.match(view.text, end)
    before = [d for d in here if d.claim.mention and view.local(d.claim.mention)[1] <= start]
    if of and before and _AFTER_LEAD.search(view.text[:start]):
        return _span_draft(view, mention, length, before[-1], -1, (of.end(), _clause_end(view.text, of.end())))
    for draft in here:
        if draft.claim.mention is None or view.local(draft.claim.mention)[0] < end:
            continue
        upto = view.local(draft.claim.mention)[0]
        for verb, sign in ((_ENDING, -1), (_BEGINNING, 1)):
            bound = verb.search(view.text, end, upto)
            if bound is not None:
                return _span_draft(view, mention, length, draft, sign, (0, bound.start()))
    return no_bound


def _span_draft(
    view: SentenceView, mention: Mention, length: Length, bound: Draft, sign: int, core: tuple[int, int]
) -> Draft | str:
    start, end = bound.claim.interval.start, bound.claim.interval.end
    if start is None or end is None:
        return f"“{mention.text}” is bounded by {describe(bound)}, which has an open side."
    if sign < 0:
        far = cell(shifted(start.day, length, -1), length.unit).start
        interval = Interval(far, end)
    else:
        far = cell(shifted(start.day, length, 1), length.unit).end
        interval = Interval(start, far)
    grain = GRAIN_OF_UNIT[length.unit]
    why = (
        f"“{mention.text}” {'ends' if sign < 0 else 'begins'} with {describe(bound)}: "
        f"{say_interval(interval, grain)}. The far end is counted, so it is approximate."
    )
    return _derived(view, mention, core, interval, grain, why, assumed=False)


def _derived(
    view: SentenceView,
    mention: Mention,
    core: tuple[int, int],
    interval: Interval,
    grain: Grain,
    why: str,
    *,
    assumed: bool,
) -> Draft:
    found = actions_in(view.text[slice(*core)])
    deeds = [a for a in found if a.kind not in BACKGROUND] or found
    base = replace(mention, interval=interval, grain=grain)
    start, end = view.sentence.start, view.sentence.end
    draft = make_draft(view, base, Core(*core, deeds[0] if deeds else None))
    claim = replace(
        draft.claim,
        id=claim_id(view.article.id, start, end, mention.start),
        certainty="assumed" if assumed else "computed",
        kind="counted",
        mention=mention,
        why=why,
    )
    return replace(draft, claim=claim)


def _clause_end(text: str, start: int) -> int:
    stop = _CLAUSE_END.search(text, start)
    return stop.start() if stop else len(text)


def _dated_in(view: SentenceView, here: list[Draft], start: int, end: int) -> Draft | None:
    for draft in here:
        if draft.claim.mention is not None and start <= view.local(draft.claim.mention)[0] < end:
            return draft
    return None


def _same_happening(words: str, known: list[Draft]) -> Draft | None:
    """The one earlier happening that words such as "the talks" can mean: same action class, one day only."""
    fine = [d for d in known if d.claim.grain in ("day", "daypart", "hour", "minute")]
    for wanted in reversed(actions_in(words)):  # the nearest word names the happening, "according to a report" does not
        same = [
            d for d in fine if wanted.kind not in BACKGROUND and wanted.kind in {a.kind for a in actions_in(d.core)}
        ]
        if len({d.claim.interval for d in same}) == 1:
            return same[0]
    return None
