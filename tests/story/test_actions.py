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
    ("the crew downed tools", ["strike"]),
    ("a strike on the depot", ["attack"]),
    ("a strike on Monday", ["strike"]),
    ("the plan was turned down", ["rejection"]),
    ("they turned the plan down", ["rejection"]),
    ("the talks broke down", ["meeting", "collapse"]),
    ("the works fell silent", ["end"]),
    ("prices fell", ["result"]),
    ("the probe landed on a slope", ["investigation", "landing"]),
    ("the first landing", ["landing"]),
    ("she landed the part", []),
    ("the land beyond the lander", []),
    ("trading resumed", ["resumption"]),
    ("the firm laid off forty", ["layoff"]),
    ("a cyclist was knocked down", ["crash"]),
    ("the rocket lifted off", ["launch"]),
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
