"""Runs of date words to candidates: which rule reads them, and what is read once."""

from timeline.dates.find import candidates, parse


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
