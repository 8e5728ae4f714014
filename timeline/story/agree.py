"""What the claims of one event agree on, and where they cannot all be true."""

import math
from collections import defaultdict
from collections.abc import Sequence, Set
from itertools import combinations

from timeline.civil import civil
from timeline.model import CLOCK_GRAINS, GRAINS, Certainty, Claim, Disagreement, DisagreementType, Grain, Interval
from timeline.story.beginnings import began, beginning
from timeline.story.copies import copied_from
from timeline.story.rank import support
from timeline.story.told_later import is_told_at_once, is_when_told, may_be_told_later, repeated
from timeline.wording import say_interval

DAY_SHIFT_HINT = " One day apart: a time zone or the next day's print edition may explain it."
EVEN = 1e-6  # of support; what is nearer than that is the same
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def count_words(count: int, noun: str) -> str:
    """``count_words(2, "article")`` is "two articles"; above ten, figures."""
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} {noun}" + ("" if count == 1 else "s")


def agreed(claims: Sequence[Claim]) -> tuple[Interval, Grain, Certainty, str]:
    """The interval best supported, its grain, how sure it is, and why.

    A finer claim beats the coarser ones that contain it; between claims that exclude each other or only
    overlap, the support of independent articles decides, then the finer grain, then the earlier date.
    Where few articles give an hour, or the hours differ, the event is one of the day.
    """
    if len(claims) == 1:
        (only,) = claims
        return only.interval, only.grain, only.certainty, _why_alone(only)
    every, claims = claims, [claim for claim in claims if not is_when_told(claim)] or claims
    whole_days = _hours_disagree(claims)
    places = [_place(claim, whole_days=whole_days) for claim in claims]
    weights: dict[tuple[Interval, Grain], float] = {}
    different = dict.fromkeys(places)
    for interval, grain in different:
        backing = [c for c, (told, _) in zip(claims, places, strict=True) if told.contains(interval)]
        weights[interval, grain] = support(backing) if len(different) > 1 else 0.0  # one date needs no vote
    finest = [key for key in weights if not any(_refines(other, key) for other in weights if other != key)]
    at_once = {place for claim, place in zip(claims, places, strict=True) if is_told_at_once(claim)}
    interval, grain = min(
        finest, key=lambda key: (-round(weights[key], 6), GRAINS.index(key[1]), key not in at_once, *_edges(key[0]))
    )
    tied = [key for key in finest if weights[key] >= weights[interval, grain] - EVEN and not key[0].overlaps(interval)]
    choice = _choice((interval, grain), tied, at_once)
    exact = [c for c, place in zip(claims, places, strict=True) if place[0] == interval]
    if all(claim.interval.open == "end" for claim in claims):
        interval = exact[0].interval
    order: tuple[Certainty, ...] = ("stated", "computed", "assumed")
    certainty = min((c.certainty for c in exact), key=order.index)
    return interval, grain, certainty, _agreed_why(every, interval, grain, choice)


def _choice(
    chosen: tuple[Interval, Grain], tied: Sequence[tuple[Interval, Grain]], at_once: Set[tuple[Interval, Grain]]
) -> str:
    """Why a date is shown rather than the others, of which those ``tied`` are as well supported.

    ``at_once`` are the dates given by who told of them within a day.
    """
    if not tied:
        return "the better supported date is shown"
    by = "earlier one"
    if all(other != chosen[1] for _, other in tied):
        by = "finer one"
    elif chosen in at_once and at_once.isdisjoint(tied):
        by = "one told at the time"
    return f"neither is better supported, and the {by} is shown"


def _hours_disagree(claims: Sequence[Claim]) -> bool:
    timed = [c for c in claims if c.grain in CLOCK_GRAINS]
    if not timed:
        return False
    few = 2 * len({c.article for c in timed}) < len({c.article for c in claims})
    return few or any(not a.interval.overlaps(b.interval) for a, b in combinations(timed, 2))


def _place(claim: Claim, whole_days: bool) -> tuple[Interval, Grain]:
    start = claim.interval.start
    if whole_days and claim.grain in CLOCK_GRAINS and start is not None:
        return Interval.days(start.day, start.day + 1), "day"
    return began(claim), claim.grain


def _refines(finer: tuple[Interval, Grain], coarser: tuple[Interval, Grain]) -> bool:
    return coarser[0].contains(finer[0]) and not finer[0].contains(coarser[0])


def _edges(interval: Interval) -> tuple[float, float]:
    """The minutes on the clock at which an interval starts and ends: "10:00 EDT (14:00 GMT)" is told by the earlier."""
    start, end = interval.start, interval.end
    return start.local if start is not None else -math.inf, end.local if end is not None else math.inf


def agrees(claim: Claim, interval: Interval, grain: Grain) -> bool:
    """Whether a claim can be true when the event lies in ``interval``, or began there where that goes on."""
    return began(claim).overlaps(beginning(interval, grain))


def _against(claims: Sequence[Claim], interval: Interval, grain: Grain) -> list[Claim]:
    """The claims that cannot be true when the event lies in ``interval``."""
    agreeing = [claim for claim in claims if agrees(claim, interval, grain)]
    if len(agreeing) == len(claims):
        return []
    others = [c for c in claims if not agrees(c, interval, grain) and not may_be_told_later(c, interval)]
    again = repeated(others, agreeing)
    return [claim for claim in others if claim.id not in again]


def _given(interval: Interval, grain: Grain) -> str:
    """What an article gives: "11 February 2011", "a time since 2004"."""
    words = say_interval(interval, grain)
    return words if interval.start is not None and interval.end is not None else f"a time {words}"


def _why_alone(claim: Claim) -> str:
    """What ``_agreed_why`` says of a lone claim, as most events have."""
    date = _given(claim.interval, claim.grain)
    return (
        f"One article writes no date and appeared then: {date}."
        if claim.kind == "lead"
        else f"One article gives {date}."
    )


def _agreed_why(claims: Sequence[Claim], interval: Interval, grain: Grain, choice: str) -> str:
    begun = beginning(interval, grain)
    within = [c for c in claims if begun.contains(began(c))]
    saying = {c.article for c in within if c.kind != "lead"}
    leads = {c.article for c in within if c.kind == "lead"} - saying
    agreeing = [agrees(c, interval, grain) for c in claims]
    wider = {c.article for c, agrees_too in zip(claims, agreeing, strict=True) if agrees_too} - saying - leads
    against = _against(claims, interval, grain)
    later = {c.article for c in claims if c.kind == "lead" and may_be_told_later(c, interval)} - saying - leads - wider
    date = _given(interval, grain)
    parts = []
    if saying:
        verb = "gives" if len(saying) == 1 else "give"
        parts.append(f"{count_words(len(saying), 'article').capitalize()} {verb} {date}{_copied(within, saying)}.")
    if leads:
        verb = "writes no date and appeared then" if len(leads) == 1 else "write no date and appeared then"
        parts.append(f"{count_words(len(leads), 'article').capitalize()} {verb}: {date}.")
    if wider:
        verb = "gives a date that includes it" if len(wider) == 1 else "give dates that include it"
        parts.append(f"{count_words(len(wider), 'article').capitalize()} {verb}.")
    if later:
        verb = "writes no date and appeared later" if len(later) == 1 else "write no date and appeared later"
        parts.append(f"{count_words(len(later), 'article').capitalize()} {verb}.")
    if against:
        others = {c.article for c in against}
        dates = ", ".join(sorted({_given(c.interval, c.grain) for c in against}))
        verb = "gives" if len(others) == 1 else "give"
        said = f"{count_words(len(others), 'article').capitalize()} {verb} {dates}{_copied(against, others)}"
        parts.append(f"{said}; {choice}.")
    return " ".join(parts)


def _copied(claims: Sequence[Claim], articles: set[str]) -> str:
    """How many of the articles only repeat the words of another: ", one of them in the words of another"."""
    if len(articles) == 1:
        return ""
    said = [claim for claim in claims if claim.article in articles]
    speakers = copied_from([claim.sentence for claim in said])
    own = {said[speaker].article for speaker in speakers}
    count = len(articles) - len(own)
    number = count_words(count, "article").split()[0]
    return f", {number} of them in the words of another" if count else ""


def disagreements(claims: Sequence[Claim], interval: Interval, grain: Grain) -> tuple[Disagreement, ...]:
    """The claims that exclude the agreed interval, one disagreement for each other date they give.

    Each names the best claim (position 0) and those that dissent from it.
    """
    dissent: dict[Interval, list[int]] = defaultdict(list)
    against = {claim.id for claim in _against(claims, interval, grain)}
    for position, claim in enumerate(claims):
        if claim.id in against:
            dissent[claim.interval].append(position)
    found = []
    for other, positions in dissent.items():
        kind = _kind(beginning(interval, grain), began(claims[positions[0]]))
        shown, told = _given(interval, grain), _given(other, claims[positions[0]].grain)
        words = sorted({f"“{m.text}”" for p in positions if (m := claims[p].mention) is not None})
        said = " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:]))) or "A publish date"
        others = "the other" if len(claims) - len(positions) == 1 else "the others"
        why = f"{said} {'give' if len(words) > 1 else 'gives'} {told}, {others} {shown}."
        if kind == "day shift":
            why += DAY_SHIFT_HINT
        elif kind == "different year":
            why += " Only the year differs: one of them may be a slip of the pen."
        found.append(Disagreement(kind, (0, *positions), why))
    return tuple(found)


def _kind(a: Interval, b: Interval) -> DisagreementType:
    if a.start is None or b.start is None or a.end is None or b.end is None:
        return "different span"
    if _is_other_year(a, b):
        return "different year"
    one_day = a.after_day == a.start.day + 1 and b.after_day == b.start.day + 1
    if not one_day:
        return "different span"
    return "day shift" if abs(a.start.day - b.start.day) == 1 else "different day"


def _is_other_year(a: Interval, b: Interval) -> bool:
    """Whether two spans are the same days, of a day or a month or more, but for the year: 3 May 2019 and 3 May 2020."""
    edges = [(one.first_day, one.after_day) for one in (a, b)]
    if any(first is None or after is None for first, after in edges):
        return False
    named = [(civil(first), civil(after - 1)) for first, after in edges if first is not None and after is not None]
    (first, last), (other_first, other_last) = named
    whole_years = first[1:] == (1, 1) and last[1:] == (12, 31)
    same = first[1:] == other_first[1:] and last[1:] == other_last[1:]
    return same and first[0] != other_first[0] and not whole_years
