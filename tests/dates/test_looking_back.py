"""What is made of a bare date in a passage that looks back: of the year told there, or else of that of news."""

from timeline import resolve

TEXT = "Ana Rua is back. In 2011 she left Faro. In August she lost her boat. On 9 September she came to Bergen."


def test_the_year_of_the_passage_is_assumed_and_that_of_news_the_alternative() -> None:
    _, august, ninth = resolve(TEXT, published="2021-10-20")
    assert (august.value, august.certainty) == ("2011-08", "assumed")
    assert [(other.value, other.why) for other in august.alternatives] == [
        ("2021-08", "if it does not go on from what is told before it")
    ]
    assert (ninth.value, ninth.alternatives[0].value) == ("2011-09-09", "2021-09-09")


def test_without_a_publish_date_there_is_no_other_reading() -> None:
    _, august, _ = resolve(TEXT)
    assert (august.value, august.certainty, august.alternatives) == ("2011-08", "computed", ())
