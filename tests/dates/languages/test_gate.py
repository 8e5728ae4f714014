"""The gate in front of a language's rules: it leaves out what cannot match and nothing else."""

import pytest

from timeline.dates.languages import LANGUAGES, language_of
from timeline.dates.languages.gate import has, needs, needs_of
from timeline.dates.languages.grammar import rules_of
from timeline.dates.languages.runs import runs, words_of
from timeline.dates.rule import compiled

from ..corpus import language_refusals, language_rows

SPANISH = language_of("es")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_gate_keeps_every_rule_that_matches(code):
    language = language_of(code)
    needed = needs_of(language)
    texts = [text for _, text, _, _ in language_rows(code)] + language_refusals(code)
    checked = 0
    for text in texts:
        for first, last in runs(text, words_of(language)):
            present = has(text[first:last], language)
            for rule in rules_of(language):
                if present is not None and compiled(rule).search(text, first, last):
                    assert needed.get(rule.name, frozenset()) <= present, (text[first:last], rule.name)
                    checked += 1
    assert checked > len(texts)


@pytest.mark.parametrize(
    ("form", "needed"),
    [
        ("{art}{season} {year}", {"{season}", "{0}"}),
        ("{art}{season}(?: {year})?", {"{season}"}),
        ("(?:{month}|{season})", set()),
        ("{quarter} trimestre", {"trimestre"}),
        ("{month}|{year}", set()),
        ("{unit} atrás", {"{unit}", "atrás"}),
        ("{unit} atrás(?! de)", {"{unit}"}),
    ],
)
def test_a_form_needs_what_it_cannot_do_without(form, needed):
    assert needs(form, SPANISH) == needed


def test_a_word_joined_of_others_tells_nothing():
    assert has("Montagabend", language_of("de")) is None


def test_a_letter_written_onto_a_word_hides_nothing():
    assert "{month}" in has("وأكتوبر", language_of("ar"))
