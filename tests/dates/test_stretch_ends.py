"""The two ends of one stretch without their years."""

import pytest

from timeline.dates import resolve

PUBLISHED = "2021-10-20"
TABLE = [
    ("The show ran from December 3 to August 5.", ["2020-12-03", "2021-08-05"]),
    ("The show ran from October 30 to October 10.", ["2020-10-30", "2021-10-10"]),
    ("The show will run from October 30 to October 10.", ["2021-10-30", "2022-10-10"]),
    ("Its goal for the season (November/May) was raised.", ["2020-11", "2021-05"]),
    ("The shop is open between November 1 and October 5.", ["2021-11-01", "2022-10-05"]),
    ("He left on November 1 and on October 5.", ["2021-11-01", "2021-10-05"]),
    ("They met in May or June.", ["2021-05", "2021-06"]),
    ("It is shut Monday through Friday.", ["2021-10-25", "2021-10-29"]),
    ("It was open from Friday to Monday.", ["2021-10-15", "2021-10-18"]),
    ("Sales from January to September: a table", ["2021-01", "2021-09"]),
    ("PARIS, Oct 12 - Oct 3 was wet.", ["2021-10-12", "2021-10-03"]),
    ("She was not seen from the night of the 3rd until the afternoon of the 5th.", ["2021-10-03TNI", "2021-10-05TAF"]),
    ("It was shut from the 28th to the 3rd.", ["2021-09-28", "2021-10-03"]),
    ("It will be shut from the 28th until the 3rd.", ["2021-10-28", "2021-11-03"]),
    ("From November until February the pass was closed.", ["2020-11", "2021-02"]),
    ("Between November and February it snowed.", ["2020-11", "2021-02"]),
    ("The pass will be closed between November and February.", ["2021-11", "2022-02"]),
    ("From December 5 to March 1 it snowed.", ["2020-12-05", "2021-03-01"]),
    ("They met on Friday and on Monday.", ["2021-10-15", "2021-10-18"]),
]
ELSEWHERE = [
    ("de", "Die Messe läuft von Montag bis Freitag.", ["2021-10-18", "2021-10-22"]),
    ("de", "Es regnete von Freitag bis Montag.", ["2021-10-15", "2021-10-18"]),
    ("de", "Die Zahlen von Januar bis September", ["2021-01", "2021-09"]),
    ("de", "Die Zahlen von November bis Jänner", ["2021-11", "2022-01"]),
    ("es", "De noviembre a mayo llovió.", ["2020-11", "2021-05"]),
    ("es", "La feria será del viernes al lunes.", ["2021-10-22", "2021-10-25"]),
    ("es", "La feria será del 28 de diciembre al 3 de enero.", ["2021-12-28", "2022-01-03"]),
    ("es", "El sitio duró del 14 de julio al 12 de septiembre de 1683.", ["1683-07-14", "1683-09-12"]),
    ("es", "Llovió entre el 3 de marzo y el 8 de abril de 2011.", ["2011-03-03", "2011-04-08"]),
    ("de", "Vom 28. Dezember bis 3. Januar 2013 schneite es.", ["2012-12-28", "2013-01-03"]),
    ("de", "Von Mitte März bis Ende Oktober 2016 war zu.", ["2016-03", "2016-10"]),
    ("de", "Zwischen dem 3. März und dem 8. April 2011 fror es.", ["2011-03-03", "2011-04-08"]),
    ("de", "Der 3. März und der 8. April 2011 waren kalt.", ["2021-03-03", "2011-04-08"]),
    ("fr", "La foire dure de lundi à vendredi.", ["2021-10-18", "2021-10-22"]),
    ("en", "Output will fall by 8 percent during August/December.", ["2021-08", "2021-12"]),
    ("en", "It will be closed from November to March.", ["2021-11", "2022-03"]),
    ("nl", "De markt is dicht van maandag tot vrijdag.", ["2021-10-18", "2021-10-22"]),
    ("ru", "С пятницы по понедельник шёл дождь.", ["2021-10-15", "2021-10-18"]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_the_last_end_follows_the_first(text, expected):
    assert [mention.value for mention in resolve(text, PUBLISHED)] == expected


@pytest.mark.parametrize(("language", "text", "expected"), ELSEWHERE)
def test_ends_follow_each_other_in_other_languages(language, text, expected):
    assert [mention.value for mention in resolve(text, PUBLISHED, language)] == expected


def test_an_end_that_was_moved_says_so_and_keeps_what_it_was():
    first, _ = resolve("The show ran from October 30 to October 10.", PUBLISHED)
    assert first.certainty == "assumed"
    assert "The two ends of one stretch follow each other." in first.why
    assert [other.value for other in first.alternatives] == ["2021-10-30"]


@pytest.mark.parametrize(
    ("text", "published", "values"),
    [
        ("Crews ready a cap, to be set late Tuesday or early Wednesday, he said.", "2021-10-24", ["26", "27"]),
        ("He said that on Thursday and Friday the mayor would meet them.", "2021-10-20", ["21", "22"]),
        ("They met on Sunday and Monday.", "2021-10-20", ["17", "18"]),
    ],
)
def test_days_in_a_row_follow_each_other(text, published, values):
    assert [mention.value[-2:] for mention in resolve(text, published)] == values
