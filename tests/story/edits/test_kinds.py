"""The log: what stands after undo and redo."""

import pytest

from tests.story.edits.news import log, target
from timeline.story.edits.kinds import Hide, Redo, Retitle, Undo

HIDE, CALL, AGAIN = Hide(target("Divers")), Retitle(target("Divers"), "A"), Retitle(target("Divers"), "B")

# (steps, ids that stand, what undo would take, what redo would bring back, ids of strays)
LOGS = (
    ([], [], None, None, []),
    ([HIDE, CALL], ["e1", "e2"], "e2", None, []),
    ([HIDE, CALL, Undo("e2")], ["e1"], "e1", "e2", []),
    ([HIDE, CALL, Undo("e1")], ["e2"], "e2", "e1", []),
    ([HIDE, CALL, Undo("e2"), Undo("e1")], [], None, "e1", []),
    ([HIDE, CALL, Undo("e2"), Undo("e1"), Redo("e1")], ["e1"], "e1", "e2", []),
    ([HIDE, CALL, Undo("e1"), AGAIN, Redo("e1")], ["e1", "e2", "e4"], "e4", None, []),  # at its old place
    ([HIDE, Undo("e1"), Redo("e1"), Undo("e1")], [], None, "e1", []),
    ([Undo("e2"), HIDE], ["e2"], "e2", None, ["e1"]),
    ([HIDE, Undo("e1"), Undo("e1"), Redo("e1"), Redo("e1")], ["e1"], "e1", None, ["e3", "e5"]),
    ([HIDE, Undo("e1"), Undo("e2")], [], None, "e1", ["e3"]),  # an undo is not undone; redo does that
)


@pytest.mark.parametrize(
    ("steps", "standing", "last", "undone", "strays"), LOGS, ids=[str(n) for n in range(len(LOGS))]
)
def test_what_stands(steps, standing, last, undone, strays):
    found = log(*steps)
    assert [item.entry.id for item in found.standing()] == standing
    assert getattr(found.last_standing(), "id", None) == last
    assert getattr(found.last_undone(), "id", None) == undone
    assert [entry.id for entry in found.strays()] == strays


def test_lists_number_edits_alone():
    assert [entry.id for entry in log(HIDE, Undo("e1"), CALL).edits()] == ["e1", "e3"]
