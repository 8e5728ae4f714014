"""What is sent to the browser."""

from timeline.components import parts


def test_long_lists_are_sent_without_what_is_false_or_empty() -> None:
    rows = [{"id": "a", "note": "", "out": False, "at": 0, "marks": []}, {"id": "b", "note": "late", "out": True}]
    assert parts._lean([{"title": "May", "rows": rows}]) == [
        {"title": "May", "rows": [{"id": "a", "at": 0, "marks": []}, {"id": "b", "note": "late", "out": True}]}
    ]
