"""Words in the form of a verb that are none where they stand."""

import pytest

from timeline.dates.direction.no_verbs import describes_noun, is_infinitive, is_of_a_day


@pytest.mark.parametrize(
    ("clause", "word", "describes"),
    [
        ("a nationally televised speech", "televised", True),
        ("a televised speech", "televised", True),
        ("making jointly designed trucks", "designed", True),
        ("the sale of newly built homes", "built", False),
        ("the sale of partly finished homes", "finished", True),
        ("they publicly vowed it", "vowed", False),
        ("vowed it", "vowed", False),
    ],
)
def test_a_participle_before_a_noun_tells_no_tense(clause, word, describes):
    words = clause.split()
    assert describes_noun(words, words.index(word)) is describes


def test_an_infinitive_may_have_the_form_of_a_past():
    assert is_infinitive("whether to cut the toll".split(), 2)
    assert is_infinitive("it has no set course".split(), 3)
    assert not is_infinitive("they cut the toll".split(), 1)
    assert not is_infinitive("he set a course".split(), 1)
    assert not is_infinitive("it came to rest".split(), 3)


def test_words_of_a_day_are_no_verbs():
    assert is_of_a_day("the first since then".split(), 2)
    assert not is_of_a_day("ill since".split(), 1)
    assert is_of_a_day("closed on sat".split(), 2)
    assert not is_of_a_day("he sat".split(), 1)
