"""The words the prefilter takes from the rules."""

import pytest

from timeline.dates.holidays import HOLIDAY_NAMES
from timeline.dates.runs import runs
from timeline.dates.vocabulary import never_first, never_last, triggers, vocabulary
from timeline.dates.zones import ZONES


def test_words_come_from_the_patterns_of_the_rules():
    assert {"january", "sept", "yesterday", "decade", "decades", "christmas", "utc", "nearly"} <= vocabulary()


def test_frequent_words_start_no_search():
    assert triggers() < vocabulary()
    assert not {"the", "a", "of", "last", "two", "early", "but", "because", "when"} & triggers()
    assert {"week", "may", "ago", "noon", "now"} <= triggers()


def test_words_within_names_neither_begin_nor_end_an_expression():
    assert {"tokyo", "york", "fawkes"} <= never_first()
    assert not {"new", "christmas", "jerusalem", "today"} & never_first()
    assert {"tokyo", "international", "presidents"} <= never_last()
    assert not {"time", "day", "christmas", "week"} & never_last()


@pytest.mark.parametrize("name", sorted(HOLIDAY_NAMES))
def test_a_named_day_is_whole_in_its_run(name):
    text = f"Nobody came, {name} notwithstanding."
    held = [text[start:end].strip(" ,.") for start, end in runs(text)]
    assert any(name.strip("'") in words for words in held), held


@pytest.mark.parametrize("name", sorted(ZONES))
def test_a_zone_is_whole_in_the_run_of_its_clock_time(name):
    text = f"Nobody came, 9:30 a.m. {name} on Friday notwithstanding."
    assert [text[start:end] for start, end in runs(text)] == [f"9:30 a.m. {name} on Friday"]


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("They stood in Tokyo on 5 May there.", "on 5 May"),
        ("They sold less rice than in 2019.", "in 2019"),
        ("It fell on 5 May in New York again.", "5 May"),
        ("Talks in Hong Kong on Tuesday.", "on Tuesday"),
        ("Mardi", "Mardi"),
    ],
)
def test_what_stands_within_names_alone_is_let_go_at_the_ends_of_a_run(text, run):
    assert run in [text[start:end] for start, end in runs(text)]
