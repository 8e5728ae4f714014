"""What a story is about: words that many of its articles use."""

import pytest

from tests.story.makers import article
from timeline.story.centre import Centre

FLOOD = [
    article("a", "The river flooded the town.", title="Flood"),
    article("b", "The river rose. The flood came at night."),
    article("c", "Bakers met about bread."),
]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A river.", 2 / 3),
        ("The flooding river!", 2 / 3),  # stems count, each once
        ("Bread.", 1 / 3),
        ("River bread.", 1 / 2),
        ("Volcano.", 0.0),
        ("It was.", 0.0),  # nothing but words that every text has
        ("", 0.0),
    ],
)
def test_closeness(sentence: str, expected: float) -> None:
    assert Centre(FLOOD).closeness(sentence) == pytest.approx(expected)


def test_without_articles_nothing_is_near() -> None:
    assert Centre([]).closeness("The river rose.") == 0.0
