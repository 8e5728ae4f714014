"""Numbers that grow with time: an article between two of one day is of that day, and nothing is guessed."""

from timeline.story.publish_dates.running_numbers import FEWEST, by_running_numbers

DAYS = [1] * 6 + [2] * 6 + [5] * 6
NAMES = [f"https://example.org/news/{1000 + 7 * place}.html" for place in range(len(DAYS))]


def hidden(*positions):
    return [None if place in positions else day for place, day in enumerate(DAYS)]


def test_an_article_between_two_of_one_day_is_of_that_day():
    found = by_running_numbers(NAMES, hidden(8))
    assert found == {8: (2, 7, 9)}


def test_at_the_edge_of_a_day_and_of_the_row_nothing_is_said():
    assert by_running_numbers(NAMES, hidden(0, 6, 17)) == {}


def test_one_number_out_of_order_ends_it():
    days = hidden(8)
    days[2] = 4
    assert by_running_numbers(NAMES, days) == {}


def test_too_few_dated_articles_or_one_day_alone_prove_nothing():
    few = FEWEST - 1
    assert (
        by_running_numbers(NAMES[: few + 1], [None if place == 8 else d for place, d in enumerate(DAYS[: few + 1])])
        == {}
    )
    assert by_running_numbers(NAMES, [None if place == 8 else 3 for place in range(len(DAYS))]) == {}


def test_numbers_of_another_kind_are_another_row():
    names = [*NAMES]
    names[8] = "https://example.org/sport/1056.html"
    assert by_running_numbers(names, hidden(8)) == {}
    names[8] = None
    assert by_running_numbers(names, hidden(8)) == {}
