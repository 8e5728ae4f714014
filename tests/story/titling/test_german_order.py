"""German clauses whose first part is gone, and clauses about a noun as main ones."""

import pytest

from timeline.story.titling.german_order import main_order, part_first


@pytest.mark.parametrize(
    ("text", "ordered"),
    [
        ("sank die Fähre vor Bergen", "die Fähre sank vor Bergen"),
        ("rief mich ein Lotse an", "ein Lotse rief mich an"),
        ("war alles vorbei", "alles war vorbei"),
        ("gilt dort Tempo 30", "Tempo 30 gilt dort"),
        ("will der Ausschuss des Landtags tagen", "der Ausschuss des Landtags will tagen"),
        ("trat der Bürgermeister, Jan Moe, zurück", "der Bürgermeister, Jan Moe, trat zurück"),
        ("starb der Ingenieur Jan Moe", "der Ingenieur Jan Moe starb"),
        ("vergab das Amt für Umwelt und Verkehr den Preis", "das Amt für Umwelt und Verkehr vergab den Preis"),
        ("wurde bekannt, dass er ging", "es wurde bekannt, dass er ging"),
        ("kaufte die Stadt Moss den Turm", "die Stadt Moss kaufte den Turm"),
        ("gab der Minister Fehler zu", "gab der Minister Fehler zu"),  # where the part ends is not plain
        ("dort sank die Fähre", "dort sank die Fähre"),
        ("die Fähre sank", "die Fähre sank"),
    ],
)
def test_the_part_behind_the_verb_comes_first(text, ordered):
    assert part_first(text) == ordered


@pytest.mark.parametrize(
    ("clause", "ordered"),
    [
        ("am Hafen steht", "steht am Hafen"),
        ("im Rathaus auftauchte", "tauchte im Rathaus auf"),
        ("verletzt worden war", "war verletzt worden"),
        ("auf die Frage antwortete", "antwortete auf die Frage"),
        ("sank", "sank"),
    ],
)
def test_a_clause_about_a_noun_in_the_order_of_a_main_one(clause, ordered):
    assert main_order(clause) == ordered
