"""Finding runs of date words in another language: what the prefilter keeps, and what a clitic hides."""

import pytest

from timeline.dates.languages import LANGUAGES, language_of
from timeline.dates.languages.grammar import rules_of
from timeline.dates.languages.runs import runs, words_of
from timeline.dates.languages.search import candidates, open_side, parse, without_marks
from timeline.dates.rule import compiled

from ..corpus import language_rows

SPANISH, GERMAN, ARABIC, RUSSIAN = (language_of(code) for code in ("es", "de", "ar", "ru"))


def test_a_run_is_the_neighbourhood_of_a_trigger():
    text = "La policía detuvo el lunes pasado a tres personas."
    assert [text[start:end].strip() for start, end in runs(text, words_of(SPANISH))] == ["el lunes pasado a tres"]


def test_text_without_triggers_has_no_runs():
    assert list(runs("El gobierno negó la acusación.", words_of(SPANISH))) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_prefilter_loses_no_row(code):
    table = language_of(code)
    for _, text, start, end in language_rows(code):
        bare, places = without_marks(text, table)
        inside = [(places[first], places[last - 1] + 1) for first, last in runs(bare, words_of(table))]
        assert any(first <= start and end <= last for first, last in inside), (text, inside)


def test_a_letter_written_onto_a_word_is_no_part_of_it():
    text = "والأربعاء وصل الوفد."
    assert [text[c.start : c.end] for c in candidates(text, ARABIC)] == ["الأربعاء"]


def test_letters_often_interchanged_are_the_same():
    assert [c.piece.rule for c in candidates("الاربعاء", ARABIC)] == [
        c.piece.rule for c in candidates("الأربعاء", ARABIC)
    ]


def test_letters_that_change_length_in_lower_case_keep_their_place():
    text = "İİİ el 20 de octubre de 2021."
    assert [text[c.start : c.end] for c in candidates(text, SPANISH)] == ["el 20 de octubre de 2021"]


def test_days_of_a_list_take_month_and_year_from_the_last():
    days = [c.piece.meaning.core.day for c in candidates("am 3., 4., 5. und 7. Oktober 2020", GERMAN)]
    months = {c.piece.meaning.core.month for c in candidates("am 3., 4., 5. und 7. Oktober 2020", GERMAN)}
    assert (days, months) == ([3, 4, 5, 7], {10})


def test_a_figure_of_no_list_is_no_day():
    assert candidates("unos 3, 4 o 5 vecinos", SPANISH) == ()


def test_the_same_words_are_read_once():
    assert parse("la semana pasada", SPANISH) is parse("la semana pasada", SPANISH)


@pytest.mark.parametrize(
    ("language", "text", "side"),
    [(SPANISH, "abierto desde ", "end"), (SPANISH, "abierto hasta ", "start"), (GERMAN, "offen seit ", "end"),
     (GERMAN, "offen bis ", "start"), (GERMAN, "offen am ", None), (RUSSIAN, "открыто с ", "end"),
     (RUSSIAN, "по сравнению с ", None), (RUSSIAN, "поздравил коллег с ", None), (ARABIC, "يعود المسجد إلى ", None)],
)  # fmt: skip
def test_a_preposition_opens_a_side(language, text, side):
    assert open_side(language, text, len(text)) == side


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_form_makes_a_pattern(code):
    rules = rules_of(language_of(code))
    assert len({rule.name for rule in rules}) == len(rules)
    assert all(compiled(rule).search("x") is None for rule in rules)
