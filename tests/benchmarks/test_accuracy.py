"""The accuracy figures are the ones of TempEval-3, on cases small enough to count by hand."""

import pytest

from benchmarks.accuracy import Score, pair, row, score, score_corpus


def mention(start: int, end: int, value: str = "2021", kind: str = "DATE", text: str = "") -> dict[str, object]:
    return {"start": start, "end": end, "text": text or f"{start}-{end}", "type": kind, "value": value}


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([], [], Score()),
        ([mention(0, 4)], [], Score(gold=1)),
        ([], [mention(0, 4)], Score(found=1)),
        ([mention(0, 4)], [mention(0, 4)], Score(1, 1, 1, 1, 1, 1)),
        ([mention(0, 4)], [mention(4, 8)], Score(1, 1)),
        ([mention(0, 4)], [mention(2, 8)], Score(1, 1, 1, 0, 1, 1)),
        ([mention(0, 4)], [mention(0, 4, "2022")], Score(1, 1, 1, 1, 1, 0)),
        ([mention(0, 4)], [mention(0, 4, kind="DURATION")], Score(1, 1, 1, 1, 0, 1)),
        ([mention(0, 9)], [mention(0, 4), mention(5, 9)], Score(1, 2, 1, 0, 1, 1)),
        ([mention(0, 4), mention(5, 9)], [mention(0, 9)], Score(2, 1, 1, 0, 1, 1)),
        ([mention(5, 9), mention(0, 4)], [mention(6, 9), mention(1, 4)], Score(2, 2, 2, 0, 2, 2)),
    ],
)
def test_score_of_one_article(gold: list[dict], found: list[dict], expected: Score) -> None:
    assert score(gold, found) == expected


def test_a_found_mention_is_paired_once() -> None:
    first, second, wide = mention(0, 4), mention(5, 9), mention(0, 9)
    assert pair([first, second], [wide]) == [(first, wide)]


def test_an_article_without_a_line_counts_as_nothing_found() -> None:
    gold = [{"id": "a", "gold": [mention(0, 4)]}, {"id": "b", "gold": [mention(0, 4)]}]
    assert score_corpus(gold, [{"id": "b", "mentions": [mention(0, 4)]}]) == Score(2, 1, 1, 1, 1, 1)


def test_the_row_gives_percent() -> None:
    counted = Score(gold=4, found=6, pairs=3, words=2, types=3, values=1)
    assert row("corpus", counted) == ("corpus", "4", "6", "50.0", "75.0", "60.0", "40.0", "60.0", "20.0")


def test_nothing_at_all_is_zero() -> None:
    assert row("empty", Score())[3:] == ("0.0",) * 6
