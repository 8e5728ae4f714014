"""Clauses about the subject of a sentence in other languages."""

import pytest

from timeline.story.plain_clauses import clause_of_a_noun, is_fronted, told_of_a_noun


@pytest.mark.parametrize(
    ("sentence", "date", "language", "told"),
    [
        ("Die Halle, die 1968 öffnete, brannte.", "1968", "de", "Die Halle, die 1968 öffnete"),
        (
            "Die alte Halle am Hafen, die 1968 öffnete, brannte.",
            "1968",
            "de",
            "Die alte Halle am Hafen, die 1968 öffnete",
        ),
        ("Jan Moe, der 1968 kam, ging.", "1968", "de", "Jan Moe, der 1968 kam"),
        ("Die Halle, die brannte, öffnete 1968.", "1968", "de", None),  # the other clause has it
        ("Die Halle steht in Moss, das 1968 brannte, am Ufer.", "1968", "de", None),  # no subject: it has a verb
        ("In der Halle, die 1968 öffnete, brannte es.", "1968", "de", None),
        ("El barco, que zarpó en mayo, volvió.", "mayo", "es", "El barco, que zarpó en mayo"),
        ("En el barco, que zarpó en mayo, iban tres.", "mayo", "es", None),
        ("Le pont, qui céda en mai, rouvre.", "mai", "fr", "Le pont, qui céda en mai"),
        ("The hall, which opened in 1968, burnt.", "1968", "en", None),
        ("The hall, which opened in 1968, burnt.", "1968", None, None),
    ],
)
def test_a_clause_about_the_subject_holds_its_date(sentence, date, language, told):
    at = sentence.index(date)
    span = clause_of_a_noun(sentence, (at, at + len(date)), language)
    assert (sentence[slice(*span)] if span else None) == told


def test_a_noun_and_what_is_told_of_it():
    assert told_of_a_noun("El barco, que zarpó", "es") == ("El barco", "zarpó")
    assert told_of_a_noun("El barco zarpó", "es") is None
    assert told_of_a_noun("El barco, que zarpó, volvió", "es") is None


def test_what_begins_a_sentence_and_is_no_subject():
    assert is_fronted("En mayo el barco volvió", "es")
    assert not is_fronted("El barco volvió", "es")
    assert not is_fronted("Im Mai kam das Schiff", "de")
