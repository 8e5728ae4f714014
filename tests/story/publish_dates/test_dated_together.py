"""Undated articles beside dated ones: what is tried, in which order, and that a set where it fails stays undated."""

from tests.story.makers import article, day
from timeline.story.publish_dates.dated_together import HANDFUL, from_the_others

QUOTE = "“the archive was the memory of this harbour town”"
TOPICS = ("bridge mayor cracks", "ferry strike union", "orchard frost growers", "museum theft guards", "reservoir leak")
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def dated_set():
    """Thirty articles of five days, every day with a topic and a weekday of its own."""
    return [
        article(
            f"post-{chr(97 + place % 6)}",
            f"About {TOPICS[place // 6]} on {NAMES[place // 6]}.",
            f"2020-03-0{2 + place // 6}",
        )
        for place in range(30)
    ]


def published(articles):
    return from_the_others(articles)[0].published


def test_words_and_weekdays_date_an_article_and_say_how_sure_they_are():
    found = published([article("x", "More about ferry strike union on Tuesday."), *dated_set()])
    assert (found.moment.iso(), found.basis, found.certainty) == ("2020-03-03", "inferred", "assumed")
    assert "it names Tuesday" in found.why
    assert "Of 30 dated articles that are as sure by these signs, 30 come out right." in found.why


def test_where_words_and_weekdays_mislead_nothing_is_dated():
    shuffled = [
        article(
            str(place), f"About {TOPICS[place % 5]} on {NAMES[place * 3 % 5]}.", f"2020-03-{1 + place * 7 % 30:02d}"
        )
        for place in range(30)
    ]
    assert published([article("x", "About ferry strike union on Tuesday."), *shuffled]).moment is None


def test_a_quotation_that_misleads_among_the_dated_is_not_used():
    repeated = [article(str(place), f"She said {QUOTE}.", f"2020-03-{1 + place:02d}") for place in range(12)]
    assert published([article("x", f"She said {QUOTE}."), *repeated]).moment is None


def test_with_few_dated_articles_a_quotation_counts_unless_the_text_speaks_against_it():
    dated = article("b", f"She said {QUOTE}.", "2020-03-06")
    assert published([article("a", f"She said on Friday {QUOTE}."), dated]).moment.day == day("2020-03-06")
    for against in ("It burned on March 9, 2020.", "© 2019 Harbour Post"):
        assert published([article("a", f"She said on Friday {QUOTE}. {against}"), dated]).moment is None
    for weekday in ("on Monday ", "on Thursday "):
        assert published([article("a", f"She said {weekday}{QUOTE}."), dated]).moment is None


def test_with_few_dated_articles_a_short_quotation_counts_only_with_its_weekday():
    short = "“under the customs treaty”"
    dated = article("b", f"She spoke on Friday {short}.", "2020-03-06")
    assert published([article("a", f"He spoke on Friday {short}."), dated]).moment.day == day("2020-03-06")
    assert published([article("a", f"He spoke {short}."), dated]).moment is None
    assert published([article("a", f"She said {QUOTE}."), article("b", QUOTE, "2020-03-06")]).moment is not None


def test_where_the_few_dated_articles_are_of_several_days_a_quotation_is_not_enough():
    other = article("c", "Ships left the harbour.", "2020-03-08")
    dated = article("b", f"She said {QUOTE}.", "2020-03-06")
    asked = article("a", f"She said on Friday {QUOTE}.")
    assert published([asked, dated, other]).moment is None
    assert published([asked, dated]).moment.iso() == "2020-03-06"


def test_among_many_articles_few_dated_ones_speak_for_none():
    dated = article("b", f"She said on Friday {QUOTE}.", "2020-03-06")
    others = [article(f"other-{chr(97 + place)}", "Ships left the harbour.") for place in range(HANDFUL)]
    assert published([article("a", f"She said on Friday {QUOTE}."), dated, *others]).moment is None


def test_running_numbers_come_first_and_name_both_neighbours():
    numbered = [article(f"n{place}", "Nothing new.", f"2020-03-0{1 + place // 10}") for place in range(30)]
    found = published([article("n14", "Nothing new."), *(a for a in numbered if a.id != "n14")])
    assert found.moment.iso() == "2020-03-02"
    assert "“n13” and “n15”" in found.why


def test_written_dates_are_left_alone_where_the_dated_articles_appear_a_day_later():
    text = "It closed on Friday, March 6, 2020. It shook on Friday."
    print_edition = article("b", text, "2020-03-07")
    assert published([article("a", text), print_edition]).moment is None
    assert published([article("a", text), article("b", text, "2020-03-06")]).moment.iso() == "2020-03-06"


def test_without_any_dated_article_nothing_is_dated():
    undated = [article("a", f"She said {QUOTE}."), article("b", f"He heard {QUOTE}.")]
    assert from_the_others(undated) == undated
