"""A weekday with its date beside it."""

import pytest

from timeline.dates import resolve

PUBLISHED = "2021-10-20"  # a Wednesday


def values(text, language="en", published=PUBLISHED):
    return [(found.text, found.value) for found in resolve(text, published, language)]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "They met on Tuesday (October 5) in Oslo.", ("Tuesday", "October 5")),
        ("en", "They met on 5 October (Tuesday) in Oslo.", ("5 October", "Tuesday")),
        ("en", "They met on 5 October 2021 (a Tuesday) in Oslo.", ("5 October 2021", "Tuesday")),
        ("en", "They met on Tuesday (5/10/2021) in Oslo.", ("Tuesday", "5/10/2021")),
        ("en", "They met last Tuesday (5 October, in Oslo).", ("last Tuesday", "5 October")),
        ("de", "Der Rat tagte am Dienstag (5. Oktober).", ("Dienstag", "5. Oktober")),
        ("de", "Der Rat tagte am Dienstag (5.10.).", ("Dienstag", "5.10.")),
        ("es", "El consejo se reunió el martes (5 de octubre).", ("el martes", "5 de octubre")),
        ("es", "El consejo se reunió el martes (5/10).", ("el martes", "5/10")),
        ("fr", "Le conseil s'est réuni mardi (5 octobre).", ("mardi", "5 octobre")),
        ("fr", "Le conseil s'est réuni mardi (5/10).", ("mardi", "5/10")),
        ("it", "Il consiglio si è riunito martedì (5/10).", ("martedì", "5/10")),
        ("pt", "O conselho se reuniu na terça-feira (5/10).", ("terça-feira", "5/10")),
        ("pt", "O conselho se reuniu na terça (5 de outubro).", ("terça", "5 de outubro")),
        ("nl", "De raad kwam dinsdag (5 oktober) bijeen.", ("dinsdag", "5 oktober")),
        ("ru", "Совет собрался во вторник (5 октября).", ("вторник", "5 октября")),
        ("uk", "Рада зібралася у вівторок (5 жовтня).", ("вівторок", "5 жовтня")),
        ("ar", "اجتمع المجلس يوم الثلاثاء (5 أكتوبر).", ("يوم الثلاثاء", "5 أكتوبر")),
    ],
)
def test_both_are_the_day_that_both_name(language, text, said):
    assert values(text, language) == [(words, "2021-10-05") for words in said]


@pytest.mark.parametrize(
    ("language", "text", "words", "value"),
    [
        ("pt", "O conselho se reuniu na terça-feira (5).", "terça-feira (5)", "2021-10-05"),
        ("pt", "Ele foi preso na noite desta terça-feira (19).", "noite desta terça-feira (19)", "2021-10-19TNI"),
        ("es", "El martes 5 se reunió el consejo.", "El martes 5", "2021-10-05"),
        ("es", "Este viernes 29, el consejo decide.", "Este viernes 29", "2021-10-29"),
        ("es", "El martes 5 personas murieron.", "El martes", "2021-10-19"),
        ("es", "El martes 5 de los presos huyeron.", "El martes", "2021-10-19"),
        ("fr", "Mardi 5, le conseil s'est réuni.", "Mardi 5", "2021-10-05"),
        ("fr", "Mardi 5 personnes sont mortes.", "Mardi", "2021-10-19"),
        ("it", "Martedì 5 il consiglio si è riunito.", "Martedì 5", "2021-10-05"),
        ("it", "Martedì 5 persone sono morte.", "Martedì", "2021-10-19"),
    ],
)
def test_a_day_of_the_month_alone_goes_with_its_weekday(language, text, words, value):
    assert values(text, language) == [(words, value)]


def test_a_number_that_is_not_on_the_weekday_is_no_day():
    assert values("El martes 6 se reunió el consejo.", "es") == [("El martes", "2021-10-19")]


def test_a_range_in_brackets():
    text = "O festival vai de sexta (22) a domingo (24)."
    assert values(text, "pt") == [("sexta (22)", "2021-10-22"), ("domingo (24)", "2021-10-24")]


def test_the_time_of_day_stays_with_the_weekday():
    assert values("They met Tuesday night (October 5).") == [
        ("Tuesday night", "2021-10-05TNI"),
        ("October 5", "2021-10-05"),
    ]


def test_other_words_in_brackets_change_nothing():
    assert values("They met on Tuesday (the first time since 5 May).")[0] == ("Tuesday", "2021-10-19")


def test_the_reason_names_the_date_beside():
    why = resolve("They met on Tuesday (October 5).", PUBLISHED)[0].why
    assert why.endswith("Tuesday 5 October 2021. “October 5” beside it tells which.")
