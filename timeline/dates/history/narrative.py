"""Whether a text tells a history, whose dates count from each other, or news, whose dates count from its day."""

import re
from collections.abc import Sequence
from itertools import islice

from timeline.civil import civil
from timeline.dates.find import Candidate
from timeline.dates.history.obituaries import is_obituary
from timeline.dates.history.told import is_deictic
from timeline.dates.history.told_on import counts_on, goes_on_from_day, is_of_story
from timeline.dates.history.told_weekdays import is_bare_weekday, told_weekdays
from timeline.dates.meaning import Length, Meaning, Named, Recurring, Shift, Vague
from timeline.dates.shifts import BY_THE_YEAR
from timeline.late_patterns import late_pattern

_FAR_YEARS = 2  # a text whose years lie at least this far from its publish date may tell history
_LONG_AGO = 10  # years; a text that names none later than that may tell one old story
_SOME_YEARS, _RECENT_TOLD_ON = 4, 5  # of a story so recent much more must go on
_AHEAD = re.compile(r"\b(?:will|won't|shall|is to|are to|today's)\b", re.IGNORECASE)
_FEW_YEARS = 3  # fewer written years than this prove nothing
_FEWEST_BARE = 2  # bare dates that a short story of one year has beside what it counts: "Two days later"
_MANY_YEARS = 12  # fewer, and one of them that of the publish date, are news with a look back
_SPARSE = 1200  # characters; an essay on the news names a far year less often than that, a history twice as often
_YEARS_OF_ESSAY, _LATE_OF_ESSAY = 20, 0.05  # written years, and the share of them that may be of its own time
_ESSAY_SPARSE = 3600  # characters for each year; one that names years less often argues about something else
_YEARS_PER_DEICTIC = 10  # news says "yesterday" or "Friday" far more often than one in so many years
_YEARS_PER_WEAK_DEICTIC = 3  # the same of "today", "this century" and a weekday that may go on from a day told
_FEWEST_TOLD_ON = 2  # dates that a story of a few sentences has besides the one that it opens with
_FIRST_SENTENCES = 240  # characters in which the first sentences of a story name its time
_SHORT_STORY = 1500  # characters
_IN_PASSING = late_pattern(
    r"(?:\A\W*(?:[A-Z][a-z]+ed|Built|Born)\b|\b[Cc]lass of\b|,(?!\d{3}\b)|[(–—]"
    r"|\b(?:who|which|that|when|where|whose)\b|\b(?:since|until|before|after"
    r"|(?<!lasted )(?<!ran )(?<!reigned )(?<!ruled )(?<!existed )(?<!place )(?<!fought )from"
    r"|seit|bis|vor|nach|von|desde|hasta)\b)[^.,()]*\Z"
)
_THE_WEEKDAY = late_pattern(r"\b(?:on|by|until|till|from) the \Z", re.IGNORECASE)  # "on the Monday" of a story
_WORDS_OF_NEWS = (
    r"says|according|reports|announces|has|have|is|are|percent|per cent|police"
    r"|spokes\w+|profits?|shares?|quarter(?! (?:of|past|to)\b)|I|we|you|my|sagte?|laut|teilte?|meldete?|berichtete?"
    r"|prozent|polizei|sprecher\w*|umsatz|sind|haben|wir|dijo|dice|según|informó|anunció|policía|por ciento"
    r"|millones|están|han"
)
_OF_NEWS = late_pattern(rf"\b(?:said|told|reported|announced|{_WORDS_OF_NEWS})\b|%|\$", re.IGNORECASE)
_SURELY_OF_NEWS = late_pattern(rf"\b(?:{_WORDS_OF_NEWS})\b|%|\$", re.IGNORECASE)  # an old story too has announced
_OF_NOW = late_pattern(r"\b(?:is|are|has|have|says|say|will|can|we|you|my|our|I)\b")
# Characters between two such words: of the histories measured none has fewer than 700, news that is no history at most
# 560; a text of many years is a history more likely.
_LEAST_BETWEEN, _LEAST_BETWEEN_IF_MANY = 600, 250
_OF_WHAT_IS = frozenset({"has", "have", "is", "are"})  # "his house is a museum" may end a story
_FEWEST_OF_NOW = 3  # such words that any short text may hold
_OUT_OF_MEMORY = 60  # years; who "said" something in a story of then says it to no paper of today
_OLD_STORY, _OLD_TOLD_ON = 30, 4  # years, and dates that go on in a story so old
_TOLD_ON_PER_NOW = 5  # dates that go on in an old story for each "today" and each word of news in it
_OPENING = 400  # characters in which a text that reports news says when it came about
_CLAUSE = 80  # characters before a date in which its verb stands
_CLAUSE_ON = re.compile(r"[^.,;:\n]*")  # "From 1 July the mill will shut"
_LEAD = 10  # characters of "until the "
_DATELINE_DAYS = 2  # days between a dateline and the publish date
_QUOTE_REACH = 1000  # characters of its paragraph in which an open quotation is looked for


def is_history(text: str, found: Sequence[Candidate], published: int | None) -> bool:
    """Whether the dates of a text count from each other: it tells of times far from its publish date, or has none."""
    if published is None:
        return True
    return _may_be_history(text, found, published) and not is_obituary(text, found, published)


def _may_be_history(text: str, found: Sequence[Candidate], published: int) -> bool:
    """Whether the years of a text lie so far back and its words speak so little of now that it tells history."""
    years = _years(found)
    this_year = civil(published)[0]
    if years and years[-1] <= this_year - _LONG_AGO and _keeps_to_the_past(text, found, published):
        return True
    if years and years[-1] <= this_year - _SOME_YEARS and _keeps_to_the_past(text, found, published, recent=True):
        return True
    if len(years) < _FEW_YEARS or abs(this_year - years[len(years) // 2]) < _FAR_YEARS:
        return False
    near = sum(year >= this_year - 1 for year in years)
    if _is_essay(text, years, this_year):
        return not _opens_with_news(text, found, published) and tells_history(text, found, published)
    if len(text) > _SPARSE * len(years) or near * 2 > len(years) or (near and len(years) < _MANY_YEARS):
        return False
    if _is_dated(found, published) or _opens_ahead(text, found) or _speaks_of_now(text, len(years)):
        return False
    return not _opens_with_news(text, found, published) and tells_history(text, found, published)


def _is_essay(text: str, years: Sequence[int], this_year: int) -> bool:
    """Whether a text argues about times long ago: of its many years hardly one is of its own time."""
    late = sum(year > this_year - _LONG_AGO for year in years)
    return (
        len(years) >= _YEARS_OF_ESSAY
        and late <= _LATE_OF_ESSAY * len(years)
        and len(text) <= _ESSAY_SPARSE * len(years)
    )


def _keeps_to_the_past(text: str, found: Sequence[Candidate], published: int, *, recent: bool = False) -> bool:
    """Whether a text that names years long ago alone begins with one and goes on in bare dates, and never speaks of
    its own time nor of what is to come; a ``recent`` story must go on in many."""
    cores = [one.piece.meaning.core for one in found if not isinstance(one.piece.meaning.core, Length | Recurring)]
    named = [core for core in cores if isinstance(core, Named) and core.minute is None and core.part is None]
    yearless = [core for core in named if core.year is None and core.which is None]
    bare = sum(core.month is not None or core.season is not None for core in yearless)
    counted = sum(counts_on(core) for core in cores)
    dated = [core for core in cores if isinstance(core, Named) and (core in named or core.year is not None)]
    begins = any(core.year is not None for core in dated[:2])
    told_on = bare + counted + sum(goes_on_from_day(core) or is_of_story(core) for core in cores)
    told_on += sum(is_the_weekday(text, one) for one in found)
    age = civil(published)[0] - _years(found)[-1]
    old = told_on >= _OLD_TOLD_ON and age >= _OLD_STORY
    if recent and (not begins or min(bare, told_on - bare) < _FEWEST_BARE or told_on < _RECENT_TOLD_ON):
        return False  # a list of bare dates is no story
    short = begins and told_on >= _FEWEST_TOLD_ON and _opens_a_story(text, found, old, age)
    if not short and (recent or not begins or bare < _FEWEST_BARE or bare + counted < _FEW_YEARS):
        return False
    if any(not in_quotation(text, ahead.start()) for ahead in _AHEAD.finditer(text)):
        return False
    own = [one for one, _ in _of_own_time(text, found, published)]
    now = sum(_is_present(one.piece.meaning) for one in found) + sum(_is_today(one.piece.meaning) for one in own)
    if now and (recent or _years(found)[-1] > civil(published)[0] - _OLD_STORY or told_on < _TOLD_ON_PER_NOW * now):
        return False
    return all(_is_today(one.piece.meaning) for one in own)


def _is_told_on_to(found: Sequence[Candidate], candidate: Candidate) -> bool:
    """Whether a weekday in doubt comes after times that go on from a day told: "On 3 May 1871 it began. By noon they
    had the bridge. At 6 p.m. it burned, and on Monday"."""
    told_on = [one for one in found if one.start < candidate.start and goes_on_from_day(one.piece.meaning.core)]
    return len(told_on) >= _FEWEST_TOLD_ON


def _opens_a_story(text: str, found: Sequence[Candidate], old: bool, age: int) -> bool:
    """Whether the first date, in one of the first sentences, is of a time long ago, and not in passing ("the mill,
    built in 1871,"), in a text without words of news; an ``old`` story may have some, and so may one whose ``age`` is
    out of memory, and say behind its last date what "has" come of it."""
    cores = ((one, one.piece.meaning.core) for one in found)
    named = [(one, core) for one, core in cores if isinstance(core, Named)]
    first, core = next((pair for pair in named if pair[1].year is not None or pair[1].day is not None), (None, None))
    if first is None or core is None or core.year is None or first.start > _FIRST_SENTENCES:
        return False
    if len(text) > _SHORT_STORY:
        return False
    told = max(one.end for one, _ in named) if old else len(text)
    words = (_SURELY_OF_NEWS if old or age >= _OUT_OF_MEMORY else _OF_NEWS).finditer(text)
    if any(
        (word.start() < told or word[0] not in _OF_WHAT_IS) and not in_quotation(text, word.start()) for word in words
    ):
        return False
    return not is_in_passing(text, first.start)


def is_in_passing(text: str, start: int) -> bool:
    """Whether the words before a place tell what follows them aside: "the mill, built in" 1871."""
    return _IN_PASSING.search(text, max(0, start - _FIRST_SENTENCES), start) is not None


def _is_today(meaning: Meaning) -> bool:
    return isinstance(meaning.core, Shift) and meaning.core.unit == "day" and not meaning.core.count


def _is_present(meaning: Meaning) -> bool:
    return isinstance(meaning.core, Vague) and meaning.core.value == "PRESENT_REF"


def _is_dated(found: Sequence[Candidate], published: int) -> bool:
    """Whether the opening names the publish day, or one next to it: a dateline, "PARIS, March 4 -", begins news."""
    for candidate in found:
        core = candidate.piece.meaning.core
        if candidate.start > _OPENING:
            return False
        if isinstance(core, Named) and core.month is not None and core.day is not None:
            near = {civil(published + off) for off in range(-_DATELINE_DAYS, _DATELINE_DAYS + 1)}
            if any((core.month, core.day) == day[1:] and core.year in (None, day[0]) for day in near):
                return True
    return False


def _speaks_of_now(text: str, years: int) -> bool:
    """Whether the verbs of a text are those of its own time more often than a history's ever are."""
    spoken = len(_OF_NOW.findall(text))
    most = len(text) / (_LEAST_BETWEEN if years < _MANY_YEARS else _LEAST_BETWEEN_IF_MANY)
    return spoken > max(_FEWEST_OF_NOW, most)


def _opens_ahead(text: str, found: Sequence[Candidate]) -> bool:
    """Whether a bare date of what is to come stands before any year: "the mill will shut on Sept. 4. It opened in
    1958" is news."""
    named = ((one, one.piece.meaning.core) for one in found)
    first = next(((one, core) for one, core in named if isinstance(core, Named) and (core.month or core.year)), None)
    if first is None or first[1].year is not None or first[1].base is not None:
        return False
    start, end = first[0].start, first[0].end
    clause = _CLAUSE_ON.match(text, end, end + _CLAUSE)
    return _AHEAD.search(text, max(0, start - _CLAUSE), start) is not None or (
        clause is not None and _AHEAD.search(clause[0]) is not None
    )


def _opens_with_news(text: str, found: Sequence[Candidate], published: int) -> bool:
    """Whether the opening counts a day from the time of writing: an obituary is news, however many years it names."""
    opening = [one for one in found if one.start < _OPENING]
    told = told_weekdays(text, opening, published)
    strong = [
        one
        for one in opening
        if is_deictic(one.piece.meaning)
        and one.start not in told
        and _news_weight(one.piece.meaning) == _YEARS_PER_DEICTIC
    ]
    return any(not in_quotation(text, one.start) for one in strong)


def tells_history(text: str, found: Sequence[Candidate], published: int | None = None) -> bool:
    """Whether a text names years, and hardly ever the time of writing outside of quotations."""
    years = len(_years(found))
    if years < _FEW_YEARS:
        own = [one for one, _ in _of_own_time(text, found, published)]
        if not years or not all(_is_today(one.piece.meaning) for one in own):
            return False
        most = _told_on(found) // _TOLD_ON_PER_NOW - len(own)  # words of news that so much which goes on outweighs
        return most >= 0 and next(islice(_OF_NEWS.finditer(text), most, None), None) is None
    weights = [
        (one, _YEARS_PER_WEAK_DEICTIC if doubtful else _news_weight(one.piece.meaning))
        for one, doubtful in _of_own_time(text, found, published)
    ]
    return sum(weight for one, weight in weights if not in_quotation(text, one.start)) <= years


def _told_on(found: Sequence[Candidate]) -> int:
    """How often a text goes on from what it told: "two days later", "that evening", "on the 22nd"."""
    cores = [one.piece.meaning.core for one in found]
    return sum(counts_on(core) or goes_on_from_day(core) or is_of_story(core) for core in cores)


def _of_own_time(text: str, found: Sequence[Candidate], published: int | None) -> list[tuple[Candidate, bool]]:
    """What counts from the time of writing, and whether that is in doubt: a weekday may go on from a day told."""
    deictic = [candidate for candidate in found if is_deictic(candidate.piece.meaning)]
    told = told_weekdays(text, found, published) if deictic else {}
    own = [(one, one.start in told) for one in deictic if not told.get(one.start) and not is_the_weekday(text, one)]
    return [(one, in_doubt) for one, in_doubt in own if not (in_doubt and _is_told_on_to(found, one))]


def is_the_weekday(text: str, candidate: Candidate) -> bool:
    """Whether a weekday stands in words that no news uses of its own days: "on the Monday"."""
    low = max(0, candidate.start - _LEAD)
    return is_bare_weekday(candidate.piece.meaning.core) and _THE_WEEKDAY.search(text, low, candidate.start) is not None


def _years(found: Sequence[Candidate]) -> list[int]:
    cores = [candidate.piece.meaning.core for candidate in found]
    return sorted(core.year for core in cores if isinstance(core, Named) and core.year is not None)


def _news_weight(meaning: Meaning) -> int:
    """How many written years a deictic outweighs: a history too says "today" and "a century ago", not "Friday"."""
    core = meaning.core
    if isinstance(core, Shift) and (core.unit in BY_THE_YEAR or (core.unit == "day" and not core.count)):
        return _YEARS_PER_WEAK_DEICTIC
    return _YEARS_PER_DEICTIC


def in_quotation(text: str, start: int) -> bool:
    """Whether a quotation mark opened shortly before a place is still open there."""
    said = text[max(0, start - _QUOTE_REACH) : start].rpartition("\n")[2]
    if said.count('"') % 2:
        return True
    opening, closing = ("„", "“”") if "„" in said else ("“", "”")
    return said.rfind(opening) > max(said.rfind(mark) for mark in closing)
