"""Little words that belong to the verb before them."""

import pytest

from timeline.story.titling.particles import keeps_its_word

KEPT = [
    ("The mayor was sworn in", True),
    ("The crew gave in", True),
    ("The strike dragged on", True),
    ("The deal fell through", True),
    ("The office was spied on", True),
    ("The plan had been widely talked about", True),
    ("The board took it on", True),
    ("The agents spied on", False),
    ("The mayor left for", False),
    ("The ferry was found in", False),
    ("The board voted on", False),
]


@pytest.mark.parametrize(("text", "kept"), KEPT, ids=[row[0] for row in KEPT])
def test_keeps_its_word(text, kept):
    assert keeps_its_word(text) == kept
