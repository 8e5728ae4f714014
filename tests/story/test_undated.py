"""Words without their dates."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.story.titling.typography import REPAIRS, tidy
from timeline.story.undated import (
    _BEFORE_WORDS,
    _DESCRIBES,
    _PERIOD,
    _PERIODS,
    describes,
    marked,
    undated,
    without_dates,
)

CASES = [
    ("It closed on [Friday], after a vote", "It closed after a vote"),
    ("over [the April 20] explosion aboard", "over the explosion aboard"),
    ("They came after the [Sept. 11, 2001], attacks", "They came after the attacks"),
    ("The bridge, closed on [May 3], reopened", "The bridge, closed, reopened"),
    ("The launch, at [08:30], was normal", "The launch was normal"),
    ("When she was found, uninjured, on [19 January], she slept", "When she was found, uninjured, she slept"),
    ("Four died ([27 September 2005]).", "Four died."),
    ("In [the 1980s], troops fought", "troops fought"),
    ("In [the 1980s] Norway fought", "Norway fought"),
    ("at [Wednesday]'s talks", "at the talks"),
    ("[Wednesday]'s talks failed", "talks failed"),
    ("in [today]'s Norway, a rich land", "in Norway, a rich land"),
    ("Hill said: “[today]'s talks failed”", "Hill said: “talks failed”"),
    ("Sales were higher than in [2004]", "Sales were higher"),
    ("open from [Monday] to [Friday] only", "open only"),
    ("they would meet again on [Friday]", "they would meet again"),
    ("in a [March 8] e-mail", "in an e-mail"),
    ("an [August] storm", "a storm"),
    ("intimidation and, [today], a series of attacks", "intimidation and a series of attacks"),
    ("said that on [Friday] the ferry sank", "said that the ferry sank"),
    ("the nor[east]er", "the noreaster"),
    ("[1998]", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_dates_go_with_the_words_that_led_to_them(text, expected):
    pieces = re.split(r"\[(.+?)\]", text)
    plain = "".join(pieces)
    spans = [(len("".join(pieces[:i])), len("".join(pieces[: i + 1]))) for i in range(1, len(pieces), 2)]
    assert without_dates(plain, spans) == expected


def test_spans_move_with_the_marks():
    text, start, end = marked("It sank on Friday.", [(11, 17)], (0, 18))
    assert (text[:-2], text[-1], start, end) == ("It sank on ", ".", 0, 13)
    assert undated(text) == "It sank."


@pytest.mark.parametrize("repair", REPAIRS, ids=lambda repair: repair.example)
def test_each_repair_has_work_in_its_example(repair):
    assert repair.pattern.search(repair.example)


def test_tidy():
    assert tidy("the `` grand '' opening -LRB- in Oslo -RRB- did n't cost $ 3 million , he said .") == (
        "the “grand” opening (in Oslo) didn't cost $3 million, he said."
    )
    assert tidy('the "grand" opening') == "the “grand” opening"


@settings(max_examples=15)
@given(data=st.data())
def test_what_the_slower_patterns_find_holds_what_is_looked_for_first(data):
    period = data.draw(st.from_regex(_PERIOD))
    assert any(each in period for each in _PERIODS)
    described = data.draw(st.from_regex(_DESCRIBES))
    assert _BEFORE_WORDS.search(described) is not None


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("The [4 May] report came out.", True),
        ("For its [2020] season the mill hired ten.", True),
        ("The board’s [second-quarter] results are due.", True),
        ("The board met on [4 May].", False),
        ("The news the board gave [yesterday] was bad.", False),
        ("The [1957]-58 epidemic was mild.", False),
        ("In the [1980s], troops fought.", False),
    ],
)
def test_a_date_that_belongs_to_a_noun_behind_it(text, does):
    start, end = text.index("["), text.index("]") - 1
    assert describes(text.replace("[", "").replace("]", ""), (start, end)) is does
