"""Relative clauses with the object they lack."""

import pytest

from timeline.story.titling.gapped import with_its_object

CLAUSES = [
    ("that the firm drilled", "Divers found the well", "the firm drilled the well"),
    ("that it approved", "The board dropped a plan for a pier", "it approved a plan for a pier"),
    ("that the ministry declared an enemy", "They met a group", "the ministry declared a group an enemy"),
    ("that it sank", "Police said", None),
    ("that the ferry is safe", "They have the word", None),
    ("who left", "They met Ann Hill", None),
]


@pytest.mark.parametrize(("clause", "before", "told"), CLAUSES)
def test_with_its_object(clause, before, told):
    assert with_its_object(clause, before) == told
