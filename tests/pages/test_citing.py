"""How a story is cited, in three forms."""

import pytest

from timeline.civil import day_number
from timeline.pages import citing
from timeline.store import Summary

DAY = day_number(2026, 11, 28)


def cited(title: str = "The Varnholm bridge") -> citing.Cited:
    summary = Summary(title, 5, 13, 0, 0, 722_815.0, 738_000.0, (), ())
    return citing.Cited(summary, "1980 to October 2021", "0.1.0", DAY)


def test_as_a_sentence() -> None:
    assert citing.as_text(cited()) == (
        "The Varnholm bridge: timeline of 13 events from 5 articles, 1980 to October 2021. "
        "Timeline 0.1.0, story file of 28 November 2026. {link}"
    )


def test_as_bibtex() -> None:
    assert citing.as_bibtex(cited()).splitlines() == [
        "@misc{the-varnholm-bridge-2026,",
        "  title = {{The Varnholm bridge: timeline of 13 events from 5 articles, 1980 to October 2021}},",
        "  howpublished = {Timeline 0.1.0},",
        "  note = {Story file of 28 November 2026},",
        "  year = {2026},",
        "  month = nov,",
        "  url = {{link}}",
        "}",
    ]


def test_as_ris() -> None:
    lines = citing.as_ris(cited()).splitlines()
    assert lines[0] == "TY  - ELEC"
    assert lines[1].startswith("TI  - The Varnholm bridge: timeline of 13 events")
    assert "DA  - 2026/11/28" in lines
    assert lines[-2:] == ["UR  - {link}", "ER  - "]


@pytest.mark.parametrize(
    "title", ["50% of $5m & #1_{x}\\~^", "two\nlines\tand {link}", "", "ليلة الجسر", "W" * 100_000]
)
def test_no_title_breaks_a_citation(title: str) -> None:
    for _, form in citing.FORMS:
        assert form(cited(title)).count("{link}") == 1
    assert "\n" not in citing.as_text(cited(title))
    assert all(len(line) < 2000 for line in citing.as_ris(cited(title)).splitlines())
    body = citing.as_bibtex(cited(title)).replace("\\{", "").replace("\\}", "")
    assert body.count("{") == body.count("}")
