"""The sentence-days benchmark on a corpus of two articles."""

import json
from argparse import ArgumentTypeError

import pytest

from benchmarks.sentence_days import Score, corpus, gold_days, score_folder

FIRST = "The bridge at Alder fell on Tuesday."
SECOND = "Divers searched the river."
TEXT = f"{FIRST}\n{SECOND}\nThe mayor will speak."


def write(path, records):
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")


def test_sentences_are_counted_apart_by_their_day(tmp_path):
    write(tmp_path / "articles.jsonl", [{"id": "7", "published": "2020-03-06", "title": "", "text": TEXT}])
    write(tmp_path / "sentences.jsonl", [{"id": "7", "sents": {"1": FIRST, "2": SECOND, "3": "The mayor will speak."}}])
    entries = [
        {"order": 1, "date": "2020-03-03", "mentions": ["7-1-fell", "7-2-searched"]},
        {"order": 2, "date": "2020-03-06", "mentions": ["7-3-speak"]},
        {"order": 0, "date": "2020-03-01", "mentions": ["7-3-speak"]},
        {"order": 3, "date": "2020-03", "mentions": ["7-3-speak"]},
    ]
    write(tmp_path / "timelines.jsonl", [{"id": "bridge", "entries": entries}])
    score = Score()
    score_folder(tmp_path, score)
    assert (score.asked, score.right, score.days) == ({False: 1, True: 2}, {False: 1, True: 2}, [1, 1, 1])
    assert score.row("all") == ("all", "3", "1.000", "2", "1.000", "1.00")
    assert gold_days(entries, {"8"}) == set()


def test_a_folder_without_a_corpus_is_told_what_it_lacks(tmp_path):
    write(tmp_path / "articles.jsonl", [])
    with pytest.raises(ArgumentTypeError, match=r"there is no sentences\.jsonl in it"):
        corpus(str(tmp_path))
