"""Every language has a table of rows that hold, as published on Wednesday 20 October 2021."""

import pytest

from timeline.dates import resolve
from timeline.dates.languages import LANGUAGES, language_of

from ..corpus import PUBLISHED, language_refusals, language_rows, rows

_FEWEST_ROWS, _FEWEST_REFUSED = 45, 8  # each language; the tables grow and do not shrink
_ALL_ROWS = 600  # with those in English
_TABLES = [language_of(code) for code in LANGUAGES]


@pytest.mark.parametrize(
    ("code", "value", "text", "start", "end"), [(code, *row) for code in LANGUAGES for row in language_rows(code)]
)
def test_a_row_has_its_extent_and_value(code, value, text, start, end):
    found = {(m.start, m.end): m.value for m in resolve(text, PUBLISHED, code)}
    assert found.get((start, end)) == value, {text[a:b]: v for (a, b), v in found.items()}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code in LANGUAGES for text in language_refusals(code)])
def test_nothing_is_found_in_a_look_alike(code, text):
    assert [m.text for m in resolve(text, PUBLISHED, code)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_table_keeps_its_size(code):
    assert len(language_rows(code)) >= _FEWEST_ROWS
    assert len(language_refusals(code)) >= _FEWEST_REFUSED


def test_all_tables_keep_their_size():
    assert len(rows()) + sum(len(language_rows(code)) for code in LANGUAGES) >= _ALL_ROWS


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.name)
def test_a_table_is_whole(table):
    assert LANGUAGES[table.code] == table.name.upper()
    assert (len(table.months), len(table.weekdays), len(table.seasons)) == (12, 7, 4)
    assert {"D", "W", "M", "Y", "DE", "CE", "TH", "TM"} <= set(table.units)
    assert {-1, 0, 1} <= set(table.day_words)


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.name)
def test_every_month_and_weekday_is_read(table):
    for number, names in enumerate(table.months, start=1):
        written = "{} 2020".format(names.split("|")[0])
        assert [m.value for m in resolve(written, PUBLISHED, table.code)] == [f"2020-{number:02d}"], written
    for names in table.weekdays:
        assert len(resolve(names.split("|")[0], PUBLISHED, table.code)) == 1, names


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.name)
def test_a_table_holds_no_word_twice_in_one_field(table):
    for field in ("months", "weekdays", "day_words", "numbers"):
        entries = getattr(table, field)
        words = [w for entry in (entries.values() if isinstance(entries, dict) else entries) for w in entry.split("|")]
        assert len(words) == len(set(words)), (field, sorted(w for w in words if words.count(w) > 1))
