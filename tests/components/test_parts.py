"""What is sent to the browser."""

from timeline.components import parts


def test_records_are_sent_without_what_is_usual() -> None:
    rows = [{"id": "a", "note": "", "out": False, "at": 0, "px": 8.5}, {"id": "b", "note": "late", "out": True}]
    assert parts._lean([{"title": "May", "rows": rows}]) == [
        {"title": "May", "rows": [{"id": "a", "at": 0, "px": 8.5}, {"id": "b", "note": "late", "out": True}]}
    ]
    assert parts._lean({"shape": "band", "disagreements": 0, "elsewhere": [2.5]}) == {
        "shape": "band",
        "elsewhere": [2.5],
    }


def test_the_fields_of_alike_records_are_sent_once() -> None:
    assert parts._table([{"id": "a", "at": 1}, {"id": "b", "hue": "#1D5C94"}]) == {
        "fields": ["id", "at", "hue"],
        "rows": [["a", 1, None], ["b", None, "#1D5C94"]],
    }
