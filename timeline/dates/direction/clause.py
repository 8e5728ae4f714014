"""A time in its clause: the words before and after it, in lower case, and the verb before it."""

import re
from typing import NamedTuple

from timeline.dates.direction.clause_verbs import Verb
from timeline.dates.direction.clause_words import without_aside, words_of_clause
from timeline.dates.direction.deadlines import deadline_word
from timeline.dates.direction.fixed_words import is_day
from timeline.dates.direction.verbs_before import verb_before
from timeline.dates.lexicon import WEEKDAYS
from timeline.dates.posts import LONGEST_POST, is_post

_WINDOW_BACK, _WINDOW_ON = 160, 160  # characters that a clause around a date rarely exceeds
_NO_ABBREVIATION = r"(?<!\b[A-Z]\.)(?<!\bvs\.)(?<!\b[MD]r\.)(?<!\bMrs\.)(?<!\bGen\.)(?<!\bSen\.)(?<!\bSt\.)"
# Of sentences and paragraphs, and where an agency begins its report: "HULL (CNN) -- Saturday saw marches".
_AGENCY = r"\((?:CNN|Reuters|AP|AFP|UPI|Bloomberg|Xinhua|PA|dpa)[^()\n]{0,12}\)\s*[-–—]{1,2}\s"
_BREAK = re.compile(rf"[.!?;*•·]{_NO_ABBREVIATION}[\"”’']*\s+(?=[\"“‘'A-Z])|\n\s*\n|(?<=\d)\n(?=[\"“A-Z])|{_AGENCY}")
# People who post begin sentences without a capital: "been up since dawn. back Friday".
_BREAK_OF_POST = re.compile(rf"{_BREAK.pattern}|(?<=[a-z]{{2}})[.!?]+\s+(?=[a-z])|\s?\.\.+\s?(?=[a-z])")
_OPENING_MARKS = ' \n"“‘('


class Clause(NamedTuple):
    """A time at ``start``-``end`` of a text, in its clause, which begins between ``reach`` and ``start``.

    ``verb`` is the last one before it, ``deadline`` the word that makes the time the end of something, as "until".
    """

    text: str
    start: int
    end: int
    before: list[str]
    after: list[str]
    rest: str
    reach: tuple[int, int]
    verb: Verb | None = None
    deadline: str | None = None

    @property
    def name(self) -> str:
        """The time as the text writes it."""
        return self.text[self.start : self.end]

    @property
    def is_of_a_day(self) -> bool:
        """Whether the time is a day: "June 5"."""
        return is_day(self.name)

    @property
    def names_weekday(self) -> bool:
        """Whether the time holds a day of the week: "Sat 8pm"."""
        return not WEEKDAYS.keys().isdisjoint(re.split(r"[\s.,]+", self.name.lower()))

    def with_words_before(self, before: list[str]) -> "Clause":
        """The clause from other words on, with the verb among them."""
        verb = verb_before(before)
        ends = self.text, self.start, self.end
        return Clause(*ends, before, self.after, self.rest, self.reach, verb, self.deadline)


def clause_around(text: str, start: int, end: int) -> Clause:
    """The clause of the words at ``start``-``end``, with no verb looked for yet."""
    low = reach = max(0, start - _WINDOW_BACK)
    for found in _breaks(text).finditer(text, low, start + 1):
        low = found.end()
    before = without_aside(words_of_clause(text[low:start].lstrip(_OPENING_MARKS)))
    rest = rest_of_clause(text, end)
    deadline = deadline_word(before) if text[start:end] != "the night" else None  # "dug through the night"
    return Clause(text, start, end, before, words_of_clause(rest), rest, (reach, low), deadline=deadline)


def rest_of_clause(text: str, end: int) -> str:
    """What follows a place in its sentence, as far as a clause reaches."""
    stop = _breaks(text).search(text, end, end + _WINDOW_ON)
    return text[end : stop.start() if stop else end + _WINDOW_ON]


def _breaks(text: str) -> re.Pattern[str]:
    """What ends a clause in a text: sentences of a post are not told by their capitals."""
    return _BREAK_OF_POST if len(text) <= LONGEST_POST and is_post(text) else _BREAK
