"""The sentences beside that of a claim."""

import pytest

from timeline.pages.context import LONGEST, beside


@pytest.mark.parametrize(
    ("body", "sentence", "around"),
    [
        ("One came. Two left. Three stayed.", "Two left.", ("One came.", "Three stayed.")),
        ("One came. Two left.", "One came.", ("", "Two left.")),
        ("One came. Two left.", "Two left.", ("One came.", "")),
        ("Two left.", "Two left.", ("", "")),
        ("One came.\n\nTwo left.\n\nThree stayed.", "Two left.", ("One came.", "Three stayed.")),
        ("         Two left.             ", "Two left.", ("", "")),
    ],
)
def test_one_sentence_to_each_side(body: str, sentence: str, around: tuple[str, str]) -> None:
    start = body.index(sentence)
    assert beside(body, start, start + len(sentence)) == around


def test_a_sentence_without_end_is_cut() -> None:
    body = "w" * 50_000 + " Two left. " + "v" * 50_000
    start = body.index("Two left.")
    before, after = beside(body, start, start + 9)
    assert (len(before), len(after)) == (LONGEST + 1, LONGEST + 1)
