"""Neighbouring pieces that are one expression: "Wednesday" + "Oct. 20", "3 p.m." + "Friday", "early" + "2003".

What may join is a table: the kind of the first piece, the text between, the kind of the second.
"""

from dataclasses import replace

from timeline.dates.combining.beside import with_days_beside
from timeline.dates.combining.decade_lists import in_one_century
from timeline.dates.combining.kinds import compiled, kind_of
from timeline.dates.combining.modified import with_modifier
from timeline.dates.combining.portions import portioned
from timeline.dates.combining.same_instant import paired
from timeline.dates.combining.weekday_lists import following
from timeline.dates.lexicon import WINTER
from timeline.dates.meaning import Core, Meaning, Named, Shift, joined
from timeline.dates.piece import Piece
from timeline.dates.rules.posts import IN_PASSING
from timeline.dates.zones import zone_offset

_FARTHEST_NAMED = 2  # days from today of the farthest one that has a name: "anteayer", "übermorgen"
_CLOCK_GAP = r",? (?:on |of |in the )?"
_DAYS = frozenset({"weekday", "day", "date", "shift day", "holiday", "weekday of", "month day"})
_PARTS_OF_YEAR = frozenset({"month", "quarter", "half", "season", "day", "holiday"})
_YEARS = frozenset({"year", "shift year"})
# (kinds of the first, text between, kinds of the second)
Join = tuple[frozenset[str], str, frozenset[str]]
_DATE_JOINS: tuple[Join, ...] = (
    (frozenset({"weekday"}), r",? (?:the )?|, ?|\.,? ", frozenset({"day", "date", "month day"})),
)
_JOINS: tuple[Join, ...] = (
    (frozenset({"clock"}), _CLOCK_GAP, _DAYS | {"time"}),
    (frozenset({"time"}), r" ", frozenset({"part"})),
    (frozenset({"part"}), r" (?:of |on )?", _DAYS),
    (frozenset({"part"}), r" ", frozenset({"time"})),
    (_DAYS, r" ", frozenset({"part"})),
    (frozenset({"time"}), r" ", frozenset({"part"})),
    (frozenset({"time"}), r",? (?:of |on )?", frozenset({"day", "date"})),
    (frozenset({"day", "date", "weekday", "shift day"}), r",? |,", frozenset({"clock"})),
    (_PARTS_OF_YEAR, r",? (?:of |in )?", frozenset({"shift year"})),
    (frozenset({"time"}), r" (?:of )?", _YEARS),
    (frozenset({"quarter", "half", "season", "holiday", "day", "month"}), r",? (?:of |in )?", frozenset({"year"})),
    (_YEARS, r"(?:{apos}s)? ", frozenset({"quarter", "half", "season"})),
    (frozenset({"year"}), r" ", frozenset({"holiday"})),
    (frozenset({"shift year"}), r"{apos}s ", frozenset({"month", "holiday"})),
    (frozenset({"shift year"}), r" in ", frozenset({"month"})),
    (frozenset({"weekday"}), r" (?:of )?", frozenset({"shift week"})),
    (frozenset({"shift week"}), r",? (?:on )?", frozenset({"weekday"})),
    (frozenset({"month day"}), r",? (?:of )?", frozenset({"shift month"})),
)
_LATE_ZONE = r"(?:{surezone}|(?-i:ET|CT|MT|PT)|(?:eastern|central|mountain|pacific)(?: standard| daylight)? time)"
_ZONE_AFTER = rf",? (?:({_LATE_ZONE})|\(({_LATE_ZONE})\)|([+-]\d\d:?\d\d))(?!\w)"
_YEARLESS = frozenset({"day", "month", "season", "quarter"})
_TO = r" ?{dash} ?|/| (?:to|until|till|through|and) (?:the )?(?:(?:early|mid|late)[ -])?|,? (?:and|or) | & "


def combined(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a run with neighbours joined and modifiers taken in."""
    out = pieces
    if len(pieces) > 1:
        dated = tuple([piece for part in _apart(run, pieces) for piece in joined_by(_DATE_JOINS, run, part)])
        out = _sharing_weeks(run, _sharing_years(run, joined_by(_JOINS, run, dated)))
    out = tuple([_with_zone_after(run, piece) for piece in out])
    if len(out) > 1:
        out = following(run, paired(run, out))
    out = with_days_beside(run, out, kind_of)
    if len(out) > 1:
        out = in_one_century(run, portioned(run, out))
    return tuple([with_modifier(run, piece, out[i - 1].end if i else 0) for i, piece in enumerate(out)])


def _apart(run: str, pieces: tuple[Piece, ...]) -> tuple[tuple[Piece, ...], ...]:
    """The pieces cut between "Saturday and Sunday" and "Oct. 16-17", as Sunday is the second of these days."""
    kinds = [kind_of(piece.meaning.core) for piece in pieces]
    for i in range(1, len(pieces) - 2):
        row = kinds[i - 1 : i + 2] == ["weekday", "weekday", "day"] and kinds[i + 2] in ("day", "month day")
        if row and all(compiled(_TO).fullmatch(run, pieces[at].end, pieces[at + 1].start) for at in (i - 1, i + 1)):
            return pieces[: i + 1], pieces[i + 1 :]
    return (pieces,)


def _sharing_years(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """ "14 October to 25 November 1952", "May to July last year": the first end takes the year that only the last one
    writes."""
    out = list(pieces)
    for i in range(len(out) - 2, -1, -1):
        first, last = out[i].meaning.core, out[i + 1].meaning.core
        if (
            not isinstance(first, Named)
            or not isinstance(last, Named)
            or first.year is not None
            or first.base is not None
        ):
            continue
        named = kind_of(first) == "day" and last.holiday is not None and run[out[i].end : out[i + 1].start] == ", "
        same_kind = named or (kind_of(first) in _YEARLESS and kind_of(replace(last, year=None, base=None)) in _YEARLESS)
        if not same_kind or first.which is not None:
            continue
        row = named or compiled(_TO).fullmatch(run, out[i].end, out[i + 1].start) or _goes_on(run, out[i : i + 3])
        if not row:
            continue
        # the stretch goes over a new year; "the autumn and winter of 1944" begins in 1944
        over = not named and _order(first) > _order(last) and last.season != WINTER
        if last.year is not None:
            dated = replace(first, year=last.year - over, borrowed=True)
        elif last.base is not None and last.base.unit == "year":
            dated = replace(first, base=replace(last.base, count=last.base.count - over))
        else:
            continue
        out[i] = out[i].with_core(dated)
    return tuple(out)


def _sharing_weeks(run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """ "Monday to Wednesday next week": a bare weekday takes the week that only the last one writes."""
    out = list(pieces)
    for i in range(len(out) - 2, -1, -1):
        first, last = out[i].meaning.core, out[i + 1].meaning.core
        if not isinstance(first, Named) or not isinstance(last, Named) or first != Named(weekday=first.weekday):
            continue
        in_week = last.weekday is not None and last.base is not None and last.base.unit == "week"
        row = in_week and (first.weekday or 0) < (last.weekday or 0)
        if row and compiled(_TO).fullmatch(run, out[i].end, out[i + 1].start):
            out[i] = out[i].with_core(replace(first, base=last.base))
    return tuple(out)


def _goes_on(run: str, listed: list[Piece]) -> bool:
    """Whether the first of three pieces begins a list that shares its year: "May, June and July 2015"."""
    if len(listed) < 3 or run[listed[0].end : listed[1].start] != ", ":
        return False
    cores = [piece.meaning.core for piece in listed]
    months = all(isinstance(core, Named) and core.month is not None and core.day is None for core in cores)
    return months and compiled(_TO).fullmatch(run, listed[1].end, listed[2].start) is not None


def _order(named: Named) -> tuple[int, int]:
    """Where in its year a name lies, in months and days."""
    month = named.month or 3 * ((named.quarter or named.season or 1) - 1)
    return month, named.day or 0


def joined_by(joins: tuple[Join, ...], run: str, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with neighbours made one wherever a join of the table allows it."""
    out: list[Piece] = []
    for piece in pieces:
        whole = piece
        while out and (merged := _merge(joins, run, out[-1], whole)):
            out.pop()
            whole = merged
        out.append(whole)
    return tuple(out)


def _merge(joins: tuple[Join, ...], run: str, first: Piece, second: Piece) -> Piece | None:
    kinds = kind_of(first.meaning.core), kind_of(second.meaning.core)
    between = run[first.end : second.start]
    mod = first.meaning.mod if kinds[0] == "part" else None  # "am späten Abend" + "des 3. März"
    if second.rule == IN_PASSING and kinds[0] == "clock":
        return None  # "8 a.m. on the day of the vote", "7 p.m. the day before"
    if None in kinds or first.meaning.mod != mod or second.meaning.mod:
        return None
    if opens_next_sentence(run, first.end, second.start, second.meaning.core):
        return None
    if run[first.end - 1] == ".":
        word = between.lstrip()
        if word[:1].isupper() and word[1:2].islower():
            return None  # "It shut at 5 p.m. On Friday it opens."
        if "\n" in between and kinds[1] in ("day", "date"):
            return None  # "Doors open at 8 p.m." and a line that begins with the next day
    for left, gap, right in joins:
        if kinds[0] in left and kinds[1] in right and compiled(gap).fullmatch(between):
            core = _joined_cores(first.meaning.core, second.meaning.core)
            if core is not None:
                finer = first.rule if isinstance(first.meaning.core, Named) else second.rule
                return Piece(first.start, second.end, Meaning(core, mod), finer)
    return None


def opens_next_sentence(text: str, end: int, start: int, core: Core) -> bool:
    """Whether the stop of an abbreviation that ends at ``end`` ends the sentence as well, as "Today" or the like with
    a capital begins at ``start``: "It shut at 5 p.m. Today it opens again."."""
    counted = isinstance(core, Shift) or (isinstance(core, Named) and core.base is not None)
    return counted and text[end - 1] == "." and text[start].isupper() and text[start + 1].islower()


def _is_year(core: Core) -> bool:
    return isinstance(core, Shift) and core.unit == "year" and core.then is None


def _joined_cores(first: Core, second: Core) -> Named | None:
    if isinstance(first, Shift) and abs(first.count) > _FARTHEST_NAMED and isinstance(second, Named) and second.day:
        return None  # "hace 17 días, el 3 de mayo" are two, unlike "ayer, 3 de mayo"
    if isinstance(first, Shift) and first.unit == "day" and isinstance(second, Named) and second.year is not None:
        return second if second.day is not None else None  # "yesterday, 11 June 2019" is the day that is written
    if _is_year(first) and isinstance(second, Named) and second.year is not None:
        return None
    if _is_year(second) and isinstance(first, Named) and first.year is not None:
        return None  # "July 2011, the same year as ..." are two
    left = Named(base=first) if isinstance(first, Shift) else first
    right = Named(base=second) if isinstance(second, Shift) else second
    if not isinstance(left, Named) or not isinstance(right, Named):
        return None
    if left.part == "EH" and right == Named(part="MO"):
        return left  # "the early hours of Thursday morning" says the morning twice
    if right.base is not None and left == Named(part=right.part):
        return right  # "sunrise the next morning"
    if right.base is not None and right.base.frame == "story now" and right.base.count > 0 and left.month:
        right = replace(right, base=replace(right.base, frame="story"))  # "on June 6 of the next year"
    return joined(left, right)


def _with_zone_after(run: str, piece: Piece) -> Piece:
    """A clock time with the zone written only after its day: "9 p.m. Friday EST", "May 3 14:30:05 2014 -0400"."""
    core = piece.meaning.core
    if not isinstance(core, Named) or core.minute is None or core.zone is not None or core.local:
        return piece
    found = compiled(_ZONE_AFTER).match(run, piece.end)
    if found is None or (found[3] and core.year is None):
        return piece
    name = found[1] or found[2] or found[3]
    zoned = replace(core, zone=zone_offset(name), zone_name=name, twelve=None)
    return piece.with_core(zoned, end=found.end())
