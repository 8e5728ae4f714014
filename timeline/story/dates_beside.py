"""Dates of one sentence beside each other: two that are one claim, and one that the other is only compared with.

"From 1979 to 1989", "Monday or Tuesday" and the season "1985/86" are one claim each. In "up from 6.6 percent in August"
nothing of August is told that is not told of the date before it, and a vote "moved from Monday" is not on Monday.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.model import CLOCK_GRAINS, GRAINS, Certainty, Grain, Interval, Mention
from timeline.story.verbs import finite_verb, form_of

_JOINS = re.compile(r"\s*(?:,\s*)?(?P<word>and|to|through|until|till|or|-|–|—|/)\s*(?:(?:on|in|at)\s)?\Z")
_LEAD = re.compile(r"\b(?P<word>between|from)\s+(?:the\s+)?\Z", re.I)
_DASHES = ("-", "–", "—")
_SPANS = ("to", "through", "until", "till")  # between two dates of one grain a range, with "from" or without
_PERIODS: frozenset[Grain | None] = frozenset(("month", "quarter", "season", "half", "year", "decade"))
_MOVING = (
    r"\b(?:moved?|postponed?|delayed|rescheduled?|adjourned|put (?:back|off)|brought forward|pushed (?:back|ahead)|"
    r"shifted|changed|switched)\b[^,;:]{0,40}"
)
_MOVED = late_pattern(rf"{_MOVING}\bfrom\s(?:the\s)?\Z", re.I)
_MOVED_ON = late_pattern(rf"{_MOVING}\Z", re.I)  # "put off on Monday to 4 May" is no range
_OWNS = ("'s ", "’s ")
_LEADS_TO = re.compile(r"\b(?:ahead of|before|prior to|after|following|since)\s+\Z", re.I)
_MOVED_TO = re.compile(r"\s(?:to|until|till)\b")
_CHANGE = (
    r"(?:up|down|higher|lower|rose|risen|rises|rising|rise|fell|fallen|falls|falling|fall|grew|grown|growth|increased?|"
    r"increasing|decreased?|declined?|declining|dropp?(?:ed)?|climbed|slipped|slid|jumped|gained?|improved|widened|"
    r"narrowed|cut|reduced|raised|lowered|doubled|tripled|unchanged|changed)"
)
_WITHIN = r"(?:[^;:,()]|,(?=\s?[$£€]?\d))"  # no comma but those of figures: "1,150", "4 in May, 3 in April"
_FIGURE = r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)\b)"
_MOST = (  # "largest", "most serious", not "protest" nor "most money"
    r"(?!\w*(?:arv|prot|requ|inter|for|gu|arr|cont|unr|conqu|inv)est\s)[a-z]{3,}est"
    r"|(?:most|least)\s[a-z]+(?:ous|al|ive|ful|ent|ant|ing|ed|ic|ble|ary|ar)"
)
_COMPARED = late_pattern(
    rf"\bcompared\s(?:with|to)\s(?P<with>{_WITHIN}{{0,80}})\Z|"
    rf"\b(?:versus|vs\.?)\s(?P<versus>(?:{_WITHIN}{{0,30}}{_FIGURE}{_WITHIN}{{0,50}})?)\Z|"
    r"(?:,\s|\d\S*\s(?:[a-z]+\s){0,3})against\s(?P<against>(?:an?|the|about|some|around|just|only)\s|"
    rf"{_WITHIN}{{0,30}}{_FIGURE}{_WITHIN}{{0,50}})\Z|"
    rf"\b{_CHANGE}\b[^,;:()]{{0,40}}\bfrom\s(?P<from>(?:(?!\sto\s){_WITHIN}){{0,40}}{_FIGURE}"
    rf"(?:(?!\sto\s){_WITHIN}){{0,50}})\Z|"
    r"(?<!later\s)(?<!earlier\s)(?<!sooner\s)\bthan\s(?P<than>(?:(?:in|on|at|during|for|the|whole|entire|that|those|it|"
    r"they|was|were|did|of)\s){0,5})\Z|"
    rf"\bas\s(?:many|much|few|little|often|high|low|large|fast)\s(?:[a-z]+\s){{0,2}}as\s(?!{_FIGURE}|some\b|about\b)"
    r"(?:[^,;:()]{1,50}\s)?(?:in|on|at|during|for)?\s?(?:the\s)?\Z|"  # "twice as many as divers found in"
    rf"\b(?:the|its|their|his|her|our)\s(?:first|second|third|worst|best|{_MOST})\s"
    r"(?:[\w-]+\s){0,6}since\s(?:the\s)?\Z|"  # "for the first time since"
    r"\b(?:half|twice|double|treble|triple|times|third|quarter|percent|per\scent|pct|%)\s(?:of\s)?what\s[^,;:()]{1,40}\Z|"
    r"\b(?:above|below)\s(?:the\s)?\Z",  # "28 percent above Monday's price"
    re.I,
)
_COMPARING = tuple("compared versus vs against from than as since above below what".split())  # of which it has one


class Joined(NamedTuple):
    """What two dates of a sentence give together."""

    interval: Interval
    grain: Grain | None
    certainty: Certainty
    why: str


def joined(text: str, first: Mention, second: Mention, at: int) -> Joined | None:
    """Two neighbouring mentions of a sentence as one date where it joins them; ``at`` is where the sentence starts.

    "Between 1979 and 1989" and "Monday through Friday" are a range, "March and April" one stretch, "Monday or Tuesday"
    lies on one of both.
    """
    a, b = first.interval, second.interval
    if a is None or b is None or a.start is None or b.end is None or second.type == "DURATION":
        return None
    before, joins = text[: first.start - at], _JOINS.match(text[first.end - at : second.start - at])
    if joins is None or b.end.local <= a.start.local or _MOVED.search(before) is not None:
        return None
    lead, word = _LEAD.search(before), joins["word"]
    why = f"{first.why} {second.why}"
    if word == "or":
        if not _follow(a, b) or first.grain != second.grain:
            return None
        why = f"{why} It is one of the two."
    elif word == "/":
        if not _follow(a, b) or {first.grain, second.grain} != {"year"}:
            return None
    elif word == "and" and lead is None:
        if not _follow(a, b) or first.grain != second.grain or first.grain not in _PERIODS or before.endswith(", "):
            return None
    elif (word in _SPANS and lead is None and _MOVED_ON.search(before) is not None) or not _is_range(
        word, lead["word"].lower() if lead is not None else None, first, second
    ):
        return None
    grain = max((first.grain, second.grain), key=lambda g: GRAINS.index(g) if g else 0)
    return Joined(Interval(a.start, b.end), grain, weaker(first.certainty, second.certainty), why)


def _is_range(word: str, lead: str | None, first: Mention, second: Mention) -> bool:
    if word in _DASHES:
        return True
    if word in _SPANS and lead is None:
        return first.grain == second.grain and first.grain not in CLOCK_GRAINS | {None}
    return lead is not None and (word != "and" or lead == "between")


def _follow(one: Interval, other: Interval) -> bool:
    """Whether nothing lies between the end of one and the start of the other."""
    return one.end is not None and other.start is not None and one.end.local == other.start.local


def are_all(text: str, dates: Sequence[tuple[int, int]]) -> bool:
    """Whether a line is nothing but its dates, as "DECEMBER 2013" above the days of that month: it tells nothing."""
    if not dates or any(map(str.isalnum, text[max(end for _, end in dates) :])):
        return False
    for start, end in reversed(dates):
        text = text[:start] + text[end:]
    return not any(map(str.isalnum, text))


def is_owner(text: str, date: tuple[int, int]) -> bool:
    """Whether a date owns what comes after it: "[this summer]'s Games"."""
    return text.startswith(_OWNS, date[1])


def leads_to_owner(text: str, date: tuple[int, int]) -> bool:
    """Whether a date owns what something else is told of: "Ahead of [Wednesday]'s talks, envoys met on Monday"."""
    return is_owner(text, date) and _LEADS_TO.search(text, 0, date[0]) is not None


def is_compared(text: str, start: int) -> bool:
    """Whether the date at ``start`` of a sentence only gives what another is compared with.

    ``is_compared("Prices rose to 5 percent in May from 4 percent in April.", 49)`` is true.
    """
    if not any(word in text for word in _COMPARING):
        return False
    found = _COMPARED.search(text, 0, start)
    return found is not None and all(part is None or finite_verb(part) is None for part in found.groups())


def is_moved(text: str, date: tuple[int, int]) -> bool:
    """Whether the date at a span of a sentence no longer holds: the first of "moved from Monday to Friday"."""
    start, end = date
    return "from " in text and _MOVED_TO.match(text, end) is not None and _MOVED.search(text, 0, start) is not None


def is_as_fine(one: Mention, other: Mention) -> bool:
    """Whether a date is no coarser than another: a day beside a year, not the century that holds it."""
    if one.interval is None or one.grain is None or other.grain is None:
        return False
    return GRAINS.index(one.grain) <= GRAINS.index(other.grain)


def are_apart(one: Mention, other: Mention) -> bool:
    """Whether two dates have places on the calendar that do not overlap."""
    if one.interval is None or other.interval is None or "SET" in (one.type, other.type):
        return False
    return not one.interval.overlaps(other.interval)


def tells_no_deed(text: str, date: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    """Whether the noun that a date belongs to only stands in what ``others``, dates of the same clause, are told of.

    It does in "The [May 4] report was criticised on Friday", not in "On Monday he said the [May 4] fire killed two".
    """
    after = [start for start, _ in others if start >= date[1]]
    deeds = _finite_verbs(text[date[1] : min(after, default=len(text))])
    return bool(others) and (deeds < 2 if after else deeds == 0 or _only_is(text[date[1] :]))


def _only_is(text: str) -> bool:
    """Whether a text tells how something was and no deed: "truce was close to collapse", not "report was read"."""
    verb = finite_verb(f"x {text}")
    if verb is None or f"x {text}"[verb.start : verb.end].lower() not in ("is", "are", "was", "were"):
        return False
    following = re.sub(r"\A\s(?:(?:not|still|also|\w+ly)\s)?", "", f"x {text}"[verb.end :]).split(" ", 1)[0]
    return form_of(following.strip(".,;").lower()) not in ("past", "participle") and following != "to"


def _finite_verbs(text: str) -> int:
    """How many verbs of a text carry a clause; "was criticised" is one."""
    count, text = 0, f"x {text}"
    while (verb := finite_verb(text)) is not None:
        count += 1
        rest = text[verb.end :].lstrip()
        text = f"x {rest.partition(' ')[2] if verb.form == 'auxiliary' else rest}"
    return count


def weaker(a: Certainty, b: Certainty) -> Certainty:
    """The less certain of two certainties."""
    order: tuple[Certainty, ...] = ("stated", "computed", "assumed")
    return max(a, b, key=order.index)
