"""Headlines as titles, and the words that a headline holds already."""

import pytest

from timeline.story.titling.headlines import headline, holds_words


def test_headline_keeps_the_words():
    assert headline('  "Storm hits the coast," officials said.  ') == "Storm hits the coast"


@pytest.mark.parametrize(
    ("text", "words", "held"),
    [
        ("Oslo: Ferry sank off Bergen", "ferry sank", True),
        ("Ferry", "Ferry", True),
        ("Ferryman sank", "Ferry", False),
        ("Pier_ferry sank", "Ferry", False),
        ("A ferryman saw the ferry", "Ferry", True),
        ("Pier closed", "Ferry", False),
    ],
)
def test_a_headline_holds_the_words_of_a_title(text: str, words: str, held: bool) -> None:
    assert holds_words(text, words) is held
