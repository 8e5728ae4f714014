"""Which way a bare date points in other languages."""

import pytest

from timeline.dates.languages import language_of
from timeline.dates.languages.direction import tense


@pytest.mark.parametrize(
    ("code", "text", "date", "expected"),
    [
        ("es", "La huelga empezó el lunes.", "el lunes", "past"),
        ("es", "La huelga empezará el lunes.", "el lunes", "future"),
        ("es", "El lunes empezará la huelga.", "El lunes", "future"),
        ("es", "Dijo que el lunes habrá huelga, según fuentes.", "el lunes", "future"),
        ("de", "Der Streik begann am Montag.", "Montag", "past"),
        ("de", "Der Streik wird am Montag beginnen.", "Montag", "future"),
        ("de", "Er sagte, dass am Montag gestreikt werden soll.", "Montag", "future"),
        ("fr", "La grève a commencé lundi.", "lundi", "past"),
        ("fr", "La grève commencera lundi.", "lundi", "future"),
        ("pt", "A greve começou na segunda-feira.", "segunda-feira", "past"),
        ("it", "Lo sciopero inizierà lunedì.", "lunedì", "future"),
        ("nl", "De staking zal maandag beginnen.", "maandag", "future"),
        ("ru", "Забастовка началась в понедельник.", "понедельник", "past"),
        ("ru", "Забастовка будет в понедельник.", "понедельник", "future"),
        ("uk", "Страйк розпочався в понеділок.", "понеділок", "past"),
        ("ar", "سيبدأ الإضراب يوم الاثنين.", "يوم الاثنين", "future"),
        ("ru", "Совет огласит итоги в понедельник.", "понедельник", "future"),
        ("ru", "Совет оглашает итоги в понедельник.", "понедельник", "possible"),
        ("ru", "Он пришёл в понедельник и принёс отчёт.", "понедельник", "past"),
        ("ru", "Отчёт, секрет, запрет: понедельник.", "понедельник", None),
        ("ru", "Около вокзала, понедельник.", "понедельник", None),
        ("ru", "Забастовку перенесли на понедельник.", "понедельник", "future"),
        ("uk", "Рада оголосить підсумки в понеділок.", "понеділок", "future"),
        ("uk", "Рада оголошує підсумки в понеділок.", "понеділок", "possible"),
        ("uk", "Лікар зустрівся з хворими в понеділок.", "понеділок", "past"),
        ("uk", "Київ, місто законів: понеділок.", "понеділок", None),
        ("it", "È previsto lunedì.", "lunedì", "future"),
        ("it", "Il mercato di Sanremo, lunedì.", "lunedì", None),
        ("it", "La regola, decisa lunedì, vale.", "lunedì", "past"),
        ("ar", "يعقد المجلس جلسة يوم الاثنين.", "يوم الاثنين", "possible"),
        ("ar", "كان يعمل هنا يوم الاثنين.", "يوم الاثنين", "past"),
        ("ar", "لن تفتح المدرسة يوم الاثنين.", "يوم الاثنين", "future"),
        ("ar", "سيارة السياسي، يوم الاثنين.", "يوم الاثنين", None),
        ("de", "Am Montag ist Sitzung.", "Montag", "possible"),
        ("de", "Er ist am Montag nach Wien gereist.", "Montag", "past"),
        ("de", "Das Amt ist ab Montag zu.", "Montag", "possible"),
        ("de", "Ab Montag Regen.", "Montag", "future"),
        ("es", "Lunes.", "Lunes", None),
        ("de", "Bis Montag wurden Karten verkauft.", "Montag", "past"),
        ("de", "Die Frist wurde bis Montag verlängert.", "Montag", "future"),
        ("de", "Bis Montag.", "Montag", "future"),
        ("de", "Mai bis Juni.", "Juni", None),
        ("es", "La obra será pagada el lunes.", "el lunes", "future"),
        ("es", "El museo cierra el lunes.", "el lunes", "possible"),
        ("es", "La entrega el lunes de los premios", "el lunes", None),
        ("es", "Por mayoría, el lunes", "el lunes", None),
        ("pt", "A feira foi marcada para segunda-feira.", "segunda-feira", "future"),
        ("pt", "A feira será aberta na segunda-feira.", "segunda-feira", "future"),
        ("pt", "A padaria na segunda-feira", "segunda-feira", None),
        ("nl", "De markt is maandag open.", "maandag", "possible"),
        ("nl", "De markt is maandag geopend.", "maandag", "past"),
        ("nl", "De markt is maandag gesloten.", "maandag", "possible"),
        ("nl", "De raad overlegt maandag.", "maandag", "possible"),
        ("nl", "De raad overlegde maandag.", "maandag", "past"),
        ("nl", "Maandag brak de dijk.", "Maandag", "surely past"),
        ("de", "Der Markt ist am Montag geschlossen.", "Montag", "possible"),
        ("de", "Der Markt ist am Montag geschlossen worden.", "Montag", "past"),
        ("de", "Die Räte beraten am Montag.", "Montag", "possible"),
        ("de", "Die Räte berieten am Montag.", "Montag", "past"),
        ("de", "Am Montag brach der Damm.", "Montag", "surely past"),
        ("de", "Das meldet die Wache am Montag.", "Montag", "past"),
        ("de", "Er werde am Montag gehen, sagte er.", "Montag", "future"),
    ],
)
def test_the_verb_of_the_clause_decides(code, text, date, expected):
    start = text.index(date)
    assert tense(language_of(code), text, start, start + len(date)) == expected


def test_a_verb_of_another_sentence_says_nothing():
    text = "Nadie vino. El lunes, silencio."
    assert tense(language_of("es"), text, text.index("El"), text.index(",")) is None
