"""Datelines of the day before or after the publish date: what "today" below them counts from."""

import pytest

from timeline import resolve

PUBLISHED = "2021-10-20"


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        ("OSLO, Oct. 19 -- The ferry sank today.", "today", "2021-10-19"),
        ("OSLO, Norway, Oct. 19 - The ferry sank yesterday.", "yesterday", "2021-10-18"),
        ("NEW HAVEN, Conn., Oct. 19 - The ferry sinks tonight.", "tonight", "2021-10-19TNI"),
        ("OSLO (Oct. 19) - The ferry sank today.", "today", "2021-10-19"),
        ("WELLINGTON, October 21 -- The ferry sank today.", "today", "2021-10-21"),
        ("OSLO, Oct. 19 -- The ferry will sail on Friday.", "Friday", "2021-10-22"),
        ("OSLO, Oct. 19 -- Talks called by the mayor would open on Wednesday.", "Wednesday", "2021-10-20"),
        ("OSLO, Oct. 20 -- The ferry sank today.", "today", "2021-10-20"),
        ("OSLO, Oct. 15 -- The ferry sank today.", "today", "2021-10-20"),
        ("OSLO, Oct. 19, will be told of today.", "today", "2021-10-20"),
        ("Oslo, on Oct. 19 - a day of rain - is not what it is today.", "today", "2021-10-20"),
    ],
)
def test_what_is_told_below_a_dateline_counts_from_its_day(text, said, value):
    assert [m.value for m in resolve(text, PUBLISHED) if m.text == said] == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("es", "Lugo, 19 oct (Norte).- La feria abrió hoy.", "2021-10-19"),
        ("es", "San Telmo, 19 de octubre (Norte) -- La feria abrió ayer.", "2021-10-18"),
        ("de", "Husum, 19. Oktober (nd). Die Fähre sank gestern.", "2021-10-18"),
        ("ru", "ВЫБОРГ, 19 октября. /Север/. Паром затонул сегодня.", "2021-10-19"),
        ("ru", "Выборг, 19 окт — Север. Паром затонул вчера.", "2021-10-18"),
        ("ru", "Паром из Выборга вышел 19 октября. Вчера он вернулся.", "2021-10-19"),
        ("uk", "ОДЕСА, 19 жовтня. /Причал/. Пором затонув сьогодні.", "2021-10-19"),
        ("ar", "صيدا 19 أكتوبر (الميناء) - غرقت العبارة اليوم.", "2021-10-19"),
        ("ar", "غرقت العبارة 19 أكتوبر، ووصل الوزير اليوم.", "2021-10-20"),
        ("de", "Husum, 19. Okt. Gestern sank die Fähre.", "2021-10-18"),
        ("de", "Dienstag, 19. Oktober. Gestern sank die Fähre.", "2021-10-19"),
        ("de", "Die Fähre von Husum, 19. Oktober (nd). Gestern sank sie.", "2021-10-19"),
    ],
)
def test_a_dateline_names_its_place_in_small_letters_too(language, text, value):
    assert resolve(text, PUBLISHED, language)[-1].value == value


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        ("(Update 5:18 a.m. Thursday in Oslo) Shots rang out early Thursday.", "early Thursday", "2021-10-21"),
        ("(Update 5:18 a.m. Thursday in Oslo, 9:33 p.m. ET Wednesday) It sank today.", "today", "2021-10-21"),
        ("It left. -LRB- Posted 9:20 p.m. Friday -RRB- The board met Friday.", "Friday", "2021-10-22"),
        ("(Update 5:18 a.m. Thursday) It sank. (Update 9 a.m.) The board met Thursday.", "Thursday", "2021-10-14"),
        ("(Update 5:18 a.m. Wednesday) The board met Wednesday.", "Wednesday", "2021-10-20"),
        ("(Update 5:18 a.m. Tuesday) The board met Tuesday.", "Tuesday", "2021-10-19"),
    ],
)
def test_an_entry_of_a_live_report_is_told_on_the_day_of_its_stamp(text, said, value):
    assert [m.value for m in resolve(text, PUBLISHED) if m.text == said] == [value]


def test_the_reason_names_the_dateline_and_not_the_publish_date():
    mention = resolve("OSLO, Oct. 19 -- The ferry sank today.", PUBLISHED)[-1]
    assert mention.anchor is not None
    assert (mention.anchor.kind, mention.anchor.start) == ("mention", 6)
    assert "publish date" not in str(mention.why)
