"""Outcomes kept: each for as long and as widely as what it hangs on allows, and never more of them than set."""

from unittest.mock import patch

import pytest

from timeline.civil import day_number
from timeline.dates import outcome, reader, resolve
from timeline.dates.direction import no_verb
from timeline.dates.find import candidates
from timeline.dates.history.told import Told
from timeline.dates.outcome import Outcomes
from timeline.dates.setting import Setting
from timeline.model import Moment

DAY = day_number(2021, 10, 20)


def _meaning(words):
    (found,) = candidates(words)
    return found.piece.meaning


def _setting(day, look=no_verb):
    return Setting(Moment(day), Told, False, look)


def _must_not_look():
    raise AssertionError("the tense was looked for")


@pytest.mark.parametrize("words", ["October 1986", "15 May 2003", "the 1980s", "two weeks", "every Friday", "recently"])
def test_what_is_written_in_full_is_the_same_on_every_day(words):
    kept, meaning = Outcomes(), _meaning(words)
    made = kept.on(DAY, False).outcome(meaning, _setting(DAY, _must_not_look))
    assert kept.on(DAY + 1000, False).known(meaning) is made
    assert kept.on(None, False).known(meaning) is made


@pytest.mark.parametrize(
    "words", ["last week", "yesterday", "the past two weeks", "earlier this year", "'89", "Oct. 20"]
)
def test_what_hangs_on_the_publish_day_holds_on_that_day_alone(words):
    kept, meaning = Outcomes(), _meaning(words)
    made = kept.on(DAY, False).outcome(meaning, _setting(DAY, _must_not_look))
    assert kept.on(DAY, False).known(meaning) is made
    assert kept.on(DAY + 1000, False).known(meaning) is None


@pytest.mark.parametrize("words", ["Tuesday", "June", "Oct. 3"])
def test_what_hangs_on_the_verb_holds_for_that_tense_alone(words):
    kept, meaning = Outcomes().on(DAY, False), _meaning(words)
    made = kept.outcome(meaning, _setting(DAY, lambda: "past"))
    assert kept.known(meaning) is None
    assert kept.pointed(meaning, lambda: "past") is made
    assert kept.pointed(meaning, lambda: "future") is None


def test_what_counts_from_something_told_is_not_kept():
    kept, meaning = Outcomes().on(DAY, False), _meaning("two days later")
    kept.outcome(meaning, _setting(DAY))
    assert kept.known(meaning) is None
    assert kept.pointed(meaning, _must_not_look) is None


def test_no_more_is_kept_than_set_and_nothing_changes_by_it():
    text = "In 1984, 1985, May 1986 and June 1987 it grew; yesterday, on Tuesday and in March it fell."
    alone = resolve(text, "2021-10-20")
    with patch.object(outcome, "_MOST", 3), patch.object(reader, "_OUTCOMES", Outcomes()) as kept:
        for day in range(1, 29):
            resolve(text, f"2021-02-{day:02d}")
            held = [kept._fixed[False], *(of_day._plain for of_day in kept._days.values())]
            assert sum(map(len, held)) + sum(len(of_day._pointed) for of_day in kept._days.values()) <= 3
        assert resolve(text, "2021-10-20") == alone
