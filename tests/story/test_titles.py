"""Titles: the deed in the article's words, without dates, attribution or a leading conjunction."""

import re

import pytest

from timeline.story.clauses import clauses_of, core_of
from timeline.story.faults import quality
from timeline.story.shortening import LONGEST
from timeline.story.titles import headline, title_of
from timeline.story.undated import without_dates


def title(marked: str) -> str:
    """The title of the sentence's first date; dates are marked [like this]."""
    spans, text = [], ""
    for i, piece in enumerate(re.split(r"\[(.+?)\]", marked)):
        if i % 2:
            spans.append((len(text), len(text) + len(piece)))
        text += piece
    core = core_of(text, clauses_of(text, spans), spans[0])
    return title_of(text, (core.start, core.end), spans)


TITLES = [
    ("The harbour board closed the north pier on [Tuesday].", "Harbour board closed the north pier"),
    ("But rebels seized power in [mid-August].", "Rebels seized power"),
    ("[Last week], the mayor opened a new bridge.", "Mayor opened a new bridge"),
    ("The council met [Wednesday] in Oslo, the Daily Post reported.", "Council met in Oslo"),
    ("Norway has hosted the talks since the army left the valley in [May].", "Army left the valley"),
    ("Divers, who found the wreck in [1987], sold the gold.", "Divers found the wreck"),
    ("OSLO (Reuters) - The ferry sank on [Friday] off Bergen.", "Ferry sank off Bergen"),
    ("Norwegian Foreign Minister Ann Karin Hill met envoys on [Friday].", "Ann Karin Hill met envoys"),
    ("President Hill met envoys on [Friday].", "President Hill met envoys"),
    ("He said the ferry sank [two days ago].", "Ferry sank"),
    ("[Monday]'s vote ended a long campaign.", "Vote ended a long campaign"),
]


@pytest.mark.parametrize(("marked", "expected"), TITLES)
def test_titles(marked, expected):
    assert title(marked) == expected


def test_a_title_is_short_whatever_the_sentence():
    long = "The commission " + "and the board of the harbour authority " * 8 + "met on [Friday]."
    assert 10 < len(title(long)) <= LONGEST


def test_dates_go_with_their_prepositions():
    assert without_dates("It closed on Friday, after a vote", [(13, 19)]) == "It closed after a vote"


def test_headline_keeps_the_words():
    assert headline('  "Storm hits the coast," officials said.  ') == "Storm hits the coast"


def test_a_name_and_a_deed_make_the_better_title():
    assert quality("Norway signed the fishing treaty") > quality("It signed") > quality("")
