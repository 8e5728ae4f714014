"""Words in the form of a verb that are none where they stand."""

import pytest

from timeline.dates.direction.no_verbs import NO_VERBS, describes_noun, is_no_verb


@pytest.mark.parametrize(
    ("clause", "word", "describes"),
    [
        ("a nationally televised speech", "televised", True),
        ("a televised speech", "televised", True),
        ("making jointly designed trucks", "designed", True),
        ("the sale of newly built homes", "built", False),
        ("the sale of partly finished homes", "finished", True),
        ("they publicly vowed it", "vowed", False),
        ("a hall for imported goods and", "imported", True),
        ("the house they lived in collapsed on", "collapsed", False),
        ("the plan they agreed on failed early", "failed", False),
        ("vowed it", "vowed", False),
    ],
)
def test_a_participle_before_a_noun_tells_no_tense(clause, word, describes):
    words = clause.split()
    assert describes_noun(words, words.index(word)) is describes


@pytest.mark.parametrize("row", NO_VERBS, ids=lambda row: row.example)
def test_a_row_finds_no_verb_in_its_example(row):
    words = row.example.split()
    seen = [place for place, word in enumerate(words) if word in row.words and row.seen(words, place)]
    assert seen and all(is_no_verb(words, place) for place in seen)


@pytest.mark.parametrize(
    ("clause", "word"),
    [
        ("he sat", "sat"),
        ("ill since", "since"),
        ("they got a prize", "got"),
        ("they may have left", "have"),
        ("he set a course", "set"),
        ("they cut the toll", "cut"),
        ("it came to rest", "came"),
        ("they hope to leave", "hope"),
        ("it starts on", "starts"),
        ("oslo hosts the talks", "hosts"),
        ("he expected it", "expected"),
        ("it is effective on", "effective"),
        ("the bridge is due to open", "due"),
    ],
)
def test_a_verb_stays_one(clause, word):
    words = clause.split()
    assert not is_no_verb(words, words.index(word))
