"""Action words: which class a word or phrase stands for."""

import pytest

from timeline.story.actions import ACTIONS, actions_in, stem

CASES = [
    ("the group seized power", ["takeover"]),
    ("after they took over the capital", ["takeover"]),
    ("they took the bus", []),
    ("troops pulled out", ["withdrawal"]),
    ("the exit of forces", ["withdrawal"]),
    ("joint military manoeuvres and drills", ["exercise", "exercise"]),
    ("a sweeping exercise has started", ["exercise", "launch"]),
    ("the talks opened", ["meeting", "launch"]),
    ("he warned of a crisis", ["statement"]),
    ("divers found the wreck", ["discovery"]),
    ("the first tremor of 12 March", ["disaster"]),
    ("the river burst its banks", ["disaster"]),
    ("a march through the town", ["protest"]),
    ("the ship finally left closely watched", ["withdrawal"]),
    ("they heard nothing before the hearing", ["trial"]),
    ("nothing of the kind", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "kinds"), CASES)
def test_actions(text, kinds):
    assert [action.kind for action in actions_in(text)] == kinds


def test_spans_slice_to_the_words():
    text = "Émile says rebels seized power there"
    assert [text[a.start : a.end] for a in actions_in(text)] == ["says", "seized power"]


def test_no_word_stands_in_two_classes():
    seen: dict[str, str] = {}
    for kind, words in ACTIONS.items():
        for word in words.split():
            key = " ".join(stem(part) for part in word.split("|"))
            assert seen.setdefault(key, kind) == kind, f"{word} is in {seen[key]} and {kind}"
