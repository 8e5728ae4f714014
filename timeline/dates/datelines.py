"""Datelines of the day before or after the publish date: "today" below "PARIS, March 3 --" is the 3rd of March, and
"hoy" below "Lima, 3 mar (EFE).-" too.

A live report goes on for days: what follows "(Update 5:18 a.m. Thursday)" is told on Thursday.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from timeline.civil import DAYS_PER_WEEK, civil, weekday
from timeline.dates.chronology import Entry
from timeline.dates.find import Candidate
from timeline.dates.meaning import Meaning, Named
from timeline.model import Anchor, Moment

_REACH = 60  # characters that a place takes at the most
_PLACE = re.compile(
    r"\s*[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3},?(?: (?:[A-Z][A-Za-z.]+,? ){1,3}| \(\w+\) ?,? ?| ?)\(?"
)
_CAPITAL = "[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]"
_WORD = rf"{_CAPITAL}[^\W\d_]+(?:[-'’][^\W\d_]+)*"
_PLACE_IN_WORDS = re.compile(
    rf"\s*{_WORD}(?:[ /](?:de[l ]? ?|la |am |an der )?{_WORD}){{0,2}}(?: \([\w. ]+\))?, (?:el |den )?"
)
# Behind such a place stands the agency, "Berlin, 3. März (dpa).", or the report begins: "Riga, 22. Januar. Heute".
_AGENCY = re.compile(
    r"\.? ?\([^\W\d_][\w /.-]{1,20}\) ?[.:,–—-]|\.? /[^\W\d_][\w .-]{1,20}/|\.? ?[-–—]{1,2}\s"
    rf"|(?:\.|(?<=\.)) (?={_CAPITAL})"
)
# "القاهرة 24 نوفمبر (رويترز) -": a script without capitals, so that only the agency tells.
_PLACE_IN_ARABIC = re.compile(r"\s*[ء-ي]{2,}(?: [ء-ي]{2,}){0,2}(?: \([\w. ]+\))?[،,]?(?: في)? ")
_AGENCY_IN_ARABIC = re.compile(r" ?(?:\([^\W\d_][\w .-]{1,20}\)|/[^\W\d_][\w .-]{1,20}/)")
_DASH = re.compile(r"\)? ?(?:\([A-Z][\w ]{1,20}\) ?)?(?:--|[-–—_])[-\s]")
_LIVE_STAMP = re.compile(r"(?:\(|-LRB-)\s?(?:Updated?|Posted)\s(?=\d)")
_LIVE_DAYS = 3  # that a live report goes on behind its publish date; a weekday further on is one gone by


def is_day_of_print(meaning: Meaning, dateline: Anchor, published: int) -> bool:
    """Whether a report of the day before names the weekday on which it is printed: "on Monday" below a Sunday."""
    core = meaning.core
    if not isinstance(core, Named) or core.weekday is None or core.which is not None:
        return False
    return dateline.moment.day == published - 1 and core.weekday == weekday(published)


def of_dateline(text: str, found: Sequence[Candidate], published: int | None) -> tuple[Entry, ...]:
    """The text below a dateline as told of its day; nothing where that is the publish day, or further off than a day.

    ``published`` is a day number. A report that a paper prints the morning after says "today" of the day before.
    """
    core = found[0].piece.meaning.core if found and published is not None else None
    if not isinstance(core, Named) or core.day is None or core.month is None or found[0].start > _REACH:
        return ()
    for day in ((published or 0) - 1, (published or 0) + 1):
        year, month, of_month = civil(day)
        if (core.month, core.day) != (month, of_month) or core.year not in (None, year):
            continue
        start, end = found[0].start, found[0].end
        in_capitals = _PLACE.fullmatch(text, 0, start) and _DASH.match(text, end)
        in_words = _PLACE_IN_WORDS.fullmatch(text, 0, start) and _AGENCY.match(text, end)
        in_arabic = _PLACE_IN_ARABIC.fullmatch(text, 0, start) and _AGENCY_IN_ARABIC.match(text, end)
        if in_capitals or in_words or in_arabic:
            return (Entry(end, len(text), Anchor("mention", Moment(day), start, end)),)
    return ()


def of_live_report(text: str, found: Sequence[Candidate], published: int | None) -> tuple[Entry, ...]:
    """The entries of a live report whose stamps name a weekday behind the publish date, a day number, as told then."""
    if published is None or ("pdate" not in text and "Posted" not in text):
        return ()
    stamps = [stamp.end() for stamp in _LIVE_STAMP.finditer(text)]
    starts = [candidate.start for candidate in found]
    entries = []
    for stamp, following in pairwise([*stamps, len(text)]):
        place = bisect_left(starts, stamp)
        if place == len(found) or starts[place] != stamp:
            continue
        core = found[place].piece.meaning.core
        if not isinstance(core, Named) or core.weekday is None or core.day is not None:
            continue
        ahead = (core.weekday - weekday(published)) % DAYS_PER_WEEK
        if 0 < ahead <= _LIVE_DAYS:
            first, after = found[place].start, found[place].end
            entries.append(Entry(after, following, Anchor("mention", Moment(published + ahead), first, after)))
    return tuple(entries)
