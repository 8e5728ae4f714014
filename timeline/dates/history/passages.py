"""Passages of news that tell of a time long ago, as features do: "Building began in October 1961. In May it stopped".

Such a passage begins with a written year that is long over, and ends where the text speaks of its own time again. Its
dates count from each other; but unlike a history it goes to and fro, so that every written year is a new start.
"""

import re
from collections.abc import Callable, Collection, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from timeline.civil import civil
from timeline.dates.direction.word_tenses import BACK, Tense
from timeline.dates.find import Candidate
from timeline.dates.history.moves import AND_WHEN
from timeline.dates.history.narrative import in_quotation, is_in_passing, is_the_weekday
from timeline.dates.history.storyline import Line, storyline
from timeline.dates.history.told import is_deictic
from timeline.dates.history.told_on import counts_on, goes_on_from_day, is_of_story
from timeline.dates.history.told_weekdays import told_weekdays
from timeline.dates.meaning import Core, Named, Vague
from timeline.late_patterns import late_pattern

_OLD = 2  # years before the publish date that the year of a passage lies at least; one that goes on may come nearer
_IDLE = 4  # sentences on end without a date, or of the time of writing, that a passage goes over
_FEWEST_BARE, _FEWEST_TOLD_ON = 2, 3  # bare dates in a passage; where there is one alone, dates that go on at all
_SENTENCE_ENDS = late_pattern(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z])|\n\s*")
_OF_NOW = late_pattern(  # "to have it repaired" and "World War I" are of any time
    r"\b(?:is|are|am|has|(?<!to )(?<!would )(?<!could )(?<!must )(?<!should )(?<!might )have|says?|we|you|my|our"
    r"|(?<!War )I|it's|he's|she's|according"
    r"|(?<!was )(?<!were )(?<!had )(?<!been )(?<!being )(?:said|told|announced|reported))\b"
)
_SAYS = late_pattern(r"\b(?:says?|tells)\b")
_END_OF_SPEECH = 2  # sentences that "he says" holds for: "I was proud," he says. "Next month"
_WILL = late_pattern(r"\b(?:will|won't|shall|(?:is|are) to)\b")
_NOT_GONE: frozenset[Tense | None] = frozenset({"future", "present"})
# "One must go back to 1992.", "The story begins in March 1961."
_GOES_BACK = late_pattern(r"\b(?:back to|(?:begins?|starts?) (?:in|on)|(?:is|are) (?:from|dated)) \Z")
# "It lay in a drawer until March 1961. In May" goes on from it
_UNTIL = late_pattern(r"\b(?P<not>(?:not|took|taken) )?(?:until|till) \Z")
# "Ada Roe, a nurse, was arrested in Rome in 1985", and not "the mill, built in 1871"
_MAIN_VERB = late_pattern(
    r", (?:was|were|became|began|broke|came|died|drew|fell|flew|gave|got|grew|ran|rose|sank|saw|took|went|wrote)\b"
    r"(?! (?:who|which|when|where|that)\b)[^.,;:()–—]*\Z"
)
_OPENING = late_pattern(r"\W*(?:[\w’'-]+ ){0,2}[\w’'-]+, (?:on|in|by|at|from) (?:the )?\Z")  # "Then, on 3 May 1961,"
# "Abel, 79, has come back", where a paragraph begins
_HAS_COME = late_pattern(r"[^.!?;\n\"“]{0,60}\b(?:has|have) (?!been\b)[a-z]+\b")
_LEAD = 20  # characters of "begins in "
_REACH = 400  # characters of a sentence before a date that are looked at, so that the work for each is bounded
_HAD = late_pattern(r"\bhad\b")
_THAT = late_pattern(r"\bthat\b", re.IGNORECASE)
_OF_WRITING = frozenset({"this", "next", "last", "past", "coming"})
_BARE = frozenset({"month", "day", "season", "part", "minute"})

Look = Callable[[str, int, int], Tense | None]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage from ``start`` to ``end`` in the text; at the dates that begin at ``turns`` it starts anew."""

    start: int
    end: int
    turns: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence from ``start`` to ``end`` with its candidates."""

    start: int
    end: int
    inside: Sequence[Candidate]


def passages(text: str, found: Sequence[Candidate], published: int, look: Look) -> tuple[Passage, ...]:
    """The passages of a text in order; ``look`` is which way the verb at a place looks."""
    this_year = civil(published)[0]
    first = next((at for at, one in enumerate(found) if 0 < _year(one) <= this_year - _OLD), len(found))
    if not any(is_bare(one.piece.meaning.core) for one in found[first:]):
        return ()
    out: list[Passage] = []
    told: list[_Sentence] = []
    turns: list[Candidate] = []
    idle = gone = heard = 0
    weekdays = told_weekdays(text, found, published)
    for sentence in _sentences(text, found):
        if not told and not any(0 < _year(one) <= this_year - _OLD for one in sentence.inside):
            continue
        looks = [look(text, one.start, one.end) for one in sentence.inside if is_bare(one.piece.meaning.core)]
        heard = _END_OF_SPEECH if _is_spoken(text, _SAYS, sentence) else heard - 1
        own = _is_of_own_time(text, sentence, this_year, weekdays, heard=heard > 0) or not _NOT_GONE.isdisjoint(looks)
        speaks = not own and _is_spoken(text, _OF_NOW, sentence)
        latest = this_year - (1 if told else _OLD)
        new = [] if own else _turns(text, sentence, latest, _year(turns[-1]) if turns else 0, speaks=speaks)
        quiet = not new and (speaks or not sentence.inside)
        idle = idle + (2 if speaks and not sentence.inside else 1) if quiet else 0
        if own or idle > _IDLE:
            out += _passage(told, turns, gone)
            told, turns, idle, gone = [], [], 0, 0
        elif not quiet and (told or new):
            told.append(sentence)
            turns += new
            gone += sum(tense in BACK for tense in looks)
    return (*out, *_passage(told, turns, gone))


def line_of(text: str, found: Sequence[Candidate], turns: Collection[int]) -> Line:
    """The running date among the candidates of passages that start anew at ``turns``: that of the last start."""
    cuts = [0, *(at for at, one in enumerate(found) if at and one.start in turns), len(found)]
    lines = [storyline(text, found[first:after], history=True) for first, after in pairwise(cuts)]
    places = chain.from_iterable(line.places for line in lines)
    return Line(tuple(places), frozenset(chain.from_iterable(line.asides for line in lines)), history=True)


def is_bare(core: Core) -> bool:
    """Whether a name is of a month, day or season alone: "3 May", "the 14th", "the evening of the 4th"."""
    named = isinstance(core, Named) and bool(core.month or core.day or core.season)
    return named and vars(core).keys() <= _BARE


def _passage(told: Sequence[_Sentence], turns: Sequence[Candidate], gone: int) -> tuple[Passage, ...]:
    """The passage that sentences make up, with so many bare dates that are ``gone``; none where hardly any goes on."""
    others = sum(_goes_on(one.piece.meaning.core) for sentence in told for one in sentence.inside)
    if not gone or (gone < _FEWEST_BARE and gone + others < _FEWEST_TOLD_ON):
        return ()
    return (Passage(told[0].start, told[-1].end, frozenset(turn.start for turn in turns)),)


def _goes_on(core: Core) -> bool:
    """Whether words other than a bare name go on from what was told."""
    return not is_bare(core) and (counts_on(core) or goes_on_from_day(core) or is_of_story(core))


def _is_of_own_time(text: str, sentence: _Sentence, this_year: int, weekdays: Container[int], *, heard: bool) -> bool:
    """Whether a sentence speaks of the time of writing; in a quotation only where it is ``heard`` then, "he says".
    ``weekdays`` are where those of the story start."""
    if (
        not sentence.inside
        and text.endswith("\n", 0, sentence.start)
        and _HAS_COME.match(text, sentence.start) is not None
    ):
        return True
    others = (one for one in sentence.inside if one.start not in weekdays)
    own = (one.start for one in others if _counts_from_now(text, one) or _year(one) >= this_year)
    return _is_spoken(text, _WILL, sentence) or any(heard or not in_quotation(text, start) for start in own)


def _counts_from_now(text: str, candidate: Candidate) -> bool:
    """Whether a date counts from the time of writing; "that same week" and "by the Friday" do not."""
    core = candidate.piece.meaning.core
    chosen = isinstance(core, Named) and core.which in _OF_WRITING
    if chosen or core == Vague("PRESENT_REF"):
        return True
    told = _THAT.search(text, candidate.start, candidate.end) is not None or is_the_weekday(text, candidate)
    return is_deictic(candidate.piece.meaning) and not told


def _turns(text: str, sentence: _Sentence, latest: int, running: int, *, speaks: bool) -> list[Candidate]:
    """The years up to ``latest`` that a sentence tells of, and not in passing; in one that ``speaks`` of now, the one
    that it goes back to. ``running`` is the year told before."""
    out: list[Candidate] = []
    for one in sentence.inside:
        if not 0 < _year(one) <= latest or in_quotation(text, one.start):
            continue
        if _goes_back(text, one) if speaks else _is_told(text, one, sentence, _year(out[-1]) if out else running):
            out.append(one)
    return out


def _goes_back(text: str, one: Candidate) -> bool:
    """Whether a sentence ends by going back to a date: "One must go back to 1992."."""
    return (
        text.startswith((".", ",", ";"), one.end)
        and _GOES_BACK.search(text, max(0, one.start - _LEAD), one.start) is not None
    )


def _is_told(text: str, one: Candidate, sentence: _Sentence, running: int) -> bool:
    """Whether a sentence tells of a date, and neither in passing nor as what had been before; a month of a year after
    the ``running`` one is told in a clause too: "a church, where it was stolen in May 1977"."""
    core = one.piece.meaning.core
    until = _UNTIL.search(text, max(0, one.start - _LEAD), one.start)
    fine = isinstance(core, Named) and core.month is not None
    if until is not None and not fine and not until["not"] and AND_WHEN.match(text, one.end) is None:
        return False
    before = one.start if until is None else until.start()
    low = max(sentence.start, before - _REACH)
    if _HAD.search(text, low, before) is not None:
        return False
    told = _OPENING.match(text, sentence.start, before) or _MAIN_VERB.search(text, low, before)
    return told is not None or (fine and 0 < running < _year(one)) or not is_in_passing(text, before)


def _is_spoken(text: str, pattern: re.Pattern[str], sentence: _Sentence) -> bool:
    """Whether a sentence has a word of a pattern outside of quotations."""
    words = pattern.finditer(text, sentence.start, sentence.end)
    return any(not in_quotation(text, word.start()) for word in words)


def _year(candidate: Candidate) -> int:
    """The year that is written in a candidate, else 0."""
    core = candidate.piece.meaning.core
    return (core.year or 0) if isinstance(core, Named) else 0


def _sentences(text: str, found: Sequence[Candidate]) -> Iterator[_Sentence]:
    start, first = 0, 0
    for end in chain((stop.end() for stop in _SENTENCE_ENDS.finditer(text)), (len(text),)):
        after = first
        while after < len(found) and found[after].start < end:
            after += 1
        yield _Sentence(start, end, found[first:after])
        start, first = end, after
