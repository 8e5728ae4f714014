"""Finding runs of date words: what the prefilter keeps, and that its work grows with the text only."""

from hypothesis import given

from timeline.dates import find
from timeline.dates.find import candidates, parse, runs

from .texts import TEXTS


def test_a_run_is_the_neighbourhood_of_a_trigger():
    text = "The talks fail just two days after the drill."
    assert [text[start:end].strip() for start, end in runs(text)] == ["just two days after"]


def test_text_without_triggers_has_no_runs():
    assert list(runs("Russia praised the efforts of the group and its leaders.")) == []


def test_a_blank_line_ends_a_run():
    assert [c.piece.rule for c in candidates("in May\n\n2021 began")] == ["month", "year"]


def test_a_line_break_does_not():
    assert [c.piece.rule for c in candidates("in May\n2021 it began")] == ["month year"]


def test_letters_that_change_length_in_lower_case_keep_their_place():
    text = "İİİ They met on Oct. 20, 2021."
    assert [text[c.start : c.end] for c in candidates(text)] == ["Oct. 20, 2021"]


def test_the_same_words_are_read_once():
    assert parse("last week") is parse("last week")


def test_the_longest_reading_wins():
    assert [c.piece.rule for c in candidates("on 20 October 2021")] == ["day month year"]


@given(TEXTS)
def test_the_quick_way_back_ends_where_the_long_one_does(text):
    folded = find._folded(text)
    for start in find._starts(folded):
        quick = find._plain_before(folded, start, 0)
        if quick is not None:
            assert quick == find._belonging_before(folded, start, max(0, start - find._REACH_BACK))[0]
