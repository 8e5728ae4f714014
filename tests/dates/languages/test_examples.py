"""Every language carries rows that hold, as published on Wednesday 20 October 2021."""

import pytest

from timeline.dates import resolve
from timeline.dates.languages import LANGUAGES, language_of

from ..corpus import PUBLISHED

_FEWEST_ROWS, _FEWEST_REFUSED = 25, 2  # each language; the tables grow and do not shrink
_TABLES = [language_of(code) for code in LANGUAGES]


@pytest.mark.parametrize(
    ("code", "row"),
    [(table.code, row) for table in _TABLES for row in table.yes],
    ids=lambda item: getattr(item, "text", item),
)
def test_a_row_has_its_extent_and_value(code, row):
    found = {m.text: m.value for m in resolve(row.text, PUBLISHED, code)}
    assert found.get(row.found) == row.value, found


@pytest.mark.parametrize(("code", "text"), [(table.code, text) for table in _TABLES for text in table.no])
def test_nothing_is_found_in_a_look_alike(code, text):
    assert [m.text for m in resolve(text, PUBLISHED, code)] == []


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.name)
def test_a_table_is_whole(table):
    assert LANGUAGES[table.code] == table.name.upper()
    assert (len(table.months), len(table.weekdays), len(table.seasons)) == (12, 7, 4)
    assert {"D", "W", "M", "Y", "DE", "CE", "TH", "TM"} <= set(table.units)
    assert {-1, 0, 1} <= set(table.day_words)
    assert len(table.yes) >= _FEWEST_ROWS
    assert len(table.no) >= _FEWEST_REFUSED


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
