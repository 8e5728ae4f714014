"""Dates in words as this reader orders them: ``20 October 2021``, or ``October 20, 2021`` in the United States.

What is kept in files is always worded with the day first (``timeline.wording``); these are the same functions for what
is put on a screen. The month is a word in both orders, in the language of the interface, so neither can be mistaken.
"""

import re
from collections.abc import Callable
from contextvars import ContextVar
from typing import ParamSpec

from timeline import wording

P = ParamSpec("P")

MONTH_FIRST = ("en-US",)  # locales, as browsers name them, that write the month before the day
_month_first: ContextVar[bool] = ContextVar("month first", default=False)

_MONTH = "|".join((*wording.MONTHS, *wording.SHORT_MONTHS))
_DATE = re.compile(
    rf"(?:\b({'|'.join(wording.WEEKDAYS)}) )?\b(\d{{1,2}})(?:( to |–)(\d{{1,2}}))? ({_MONTH})\b"
    r"(?: (\d{4}(?![-\d])|AD \d{1,3}|\d{1,5} BC))?"
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")


def speak_to(locale: str | None) -> None:
    """Word dates for a reader of this locale from here on, in this thread: ``speak_to("en-US")``."""
    _month_first.set((locale or "") in MONTH_FIRST)


def month_first() -> bool:
    """Whether this reader writes the month before the day."""
    return _month_first.get()


def ordered(words: str) -> str:
    """The dates in ``words``, which this program has worded, in the reader's order: ``"Aug 14"`` for ``"14 Aug"``."""
    return _DATE.sub(_turned, words) if month_first() else words


def reason(words: str) -> str:
    """A reason with its dates in the order of the reader; what it quotes stays as it was written."""
    if not month_first():
        return words
    parts, at = [], 0
    for quoted in _QUOTED.finditer(words):
        parts += [ordered(words[at : quoted.start()]), quoted[0]]
        at = quoted.end()
    return "".join([*parts, ordered(words[at:])])


def _turned(date: re.Match[str]) -> str:
    weekday, day, to, last, month, year = date.groups()
    head = f"{weekday}, " if weekday else ""
    tail = f", {year}" if year else ""
    return f"{head}{month} {day}{to or ''}{last or ''}{tail}"


def _in_order(say: Callable[P, str]) -> Callable[P, str]:
    def said(*args: P.args, **named: P.kwargs) -> str:
        return ordered(say(*args, **named))

    said.__doc__ = say.__doc__
    return said


def say_month(year: int, month: int, *, short: bool = False, with_year: bool = True) -> str:
    """A month in words: ``October 2021``, ``Oct``."""
    name = (wording.SHORT_MONTHS if short else wording.MONTHS)[month - 1]
    return f"{name} {say_year(year)}" if with_year else name


say_year, say_century = wording.say_year, wording.say_century  # the same in every order
say_day = _in_order(wording.say_day)
say_moment = _in_order(wording.say_moment)
say_span = _in_order(wording.say_span)
say_interval = _in_order(wording.say_interval)
