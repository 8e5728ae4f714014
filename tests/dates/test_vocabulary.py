"""The words the prefilter takes from the rules."""

from timeline.dates.vocabulary import triggers, vocabulary


def test_words_come_from_the_patterns_of_the_rules():
    assert {"january", "sept", "yesterday", "decade", "decades", "christmas", "utc", "nearly"} <= vocabulary()


def test_frequent_words_start_no_search():
    assert triggers() < vocabulary()
    assert not {"the", "a", "of", "last", "two", "early"} & triggers()
    assert {"week", "may", "ago", "noon", "now"} <= triggers()
