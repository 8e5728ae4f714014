"""Fields of the address as values of widgets."""

import pytest

from timeline.pages.held import of_field, of_widget

OPTIONS = ["a", "b"]


@pytest.mark.parametrize(
    ("given", "usual", "options", "most", "value"),
    [
        ([], "", None, 0, ""),
        (["x", "y"], "", None, 0, "y"),
        (["b", "c", "b"], [], OPTIONS, 0, ["b"]),
        ([], [], OPTIONS, 0, []),
        (["c"], None, OPTIONS, 0, None),
        (["b"], None, OPTIONS, 0, "b"),
        (["c"], "a", OPTIONS, 0, "a"),
        (["True"], False, None, 0, True),
        (["maybe"], False, None, 0, False),
        (["3"], 1, None, 3, 3),
        (["4"], 1, None, 3, 1),
        (["0"], 1, None, 3, 1),
        (["-1"], 1, None, 3, 1),
    ],
)
def test_a_widget_gets_what_it_can_hold(given: list, usual: object, options: list, most: int, value: object) -> None:
    assert of_field(given, usual, options, most) == value


@pytest.mark.parametrize(
    ("given", "usual", "field"),
    [
        ("", "", []),
        ("zebra", "", ["zebra"]),
        (["b", "a"], [], ["b", "a"]),
        (None, None, []),
        ("a", "a", []),
        (True, False, ["true"]),
        (False, False, []),
        (2, 1, ["2"]),
        (1, 1, []),
    ],
)
def test_what_is_usual_is_left_out_of_the_address(given: object, usual: object, field: list) -> None:
    assert of_widget(given, usual) == field
