"""Days and months of every year are no one place on the calendar."""

import pytest

from timeline.dates import resolve

SETS = [
    ("en", "The village marks the day every year on June 4.", ["P1Y", "XXXX-06-04"]),
    ("en", "On May 1 each year workers march through the port.", ["XXXX-05-01", "P1Y"]),
    ("en", "In January of each year members elect a chairman.", ["XXXX-01", "P1Y"]),
    ("en", "Dividends are paid yearly on April 15 and October 15.", ["P1Y", "XXXX-04-15", "XXXX-10-15"]),
    ("en", "The two fairs are on May 1 and October 1 of each year.", ["XXXX-05-01", "XXXX-10-01", "P1Y"]),
    ("en", "Members meet twice a year, in May and October.", ["P1Y", "XXXX-05", "XXXX-10"]),
    ("en", "The fund pays out every year at Christmas.", ["P1Y", "XXXX-12-25"]),
    ("en", "They march every year at Easter.", ["P1Y", "P1Y"]),
    ("en", "Lambs are sold each year in the spring.", ["P1Y", "XXXX-SP"]),
    ("en", "The fair is held in the last week of July every year.", ["P1Y", "P1Y"]),
    ("en", "The birds usually leave in October.", ["XXXX-10"]),
    ("en", "The school normally shuts late in June.", ["XXXX-06"]),
    ("en", "Snow typically falls from December to March.", ["XXXX-12", "XXXX-03"]),
    ("en", "The run normally begins in August and stops in November.", ["XXXX-08", "XXXX-11"]),
    ("de", "Das Fest findet jedes Jahr im Mai statt.", ["P1Y", "XXXX-05"]),
    ("fr", "La fête a lieu chaque année en juin.", ["P1Y", "XXXX-06"]),
    ("es", "La feria se celebra cada año en abril y en octubre.", ["P1Y", "XXXX-04", "XXXX-10"]),
    ("it", "La festa si tiene ogni anno in maggio.", ["P1Y", "XXXX-05"]),
    ("pt", "A festa acontece todos os anos em junho.", ["P1Y", "XXXX-06"]),
    ("nl", "Het feest is elk jaar in mei.", ["P1Y", "XXXX-05"]),
    ("ru", "Праздник проходит каждый год в мае.", ["P1Y", "XXXX-05"]),
    ("uk", "Свято проходить щороку в травні.", ["P1Y", "XXXX-05"]),
]

OF_ONE_YEAR = [
    ("en", "Prices were rising 7.5 percent annually in April.", "2021-04"),  # a rate
    ("en", "It grew every year and in May it closed.", "2021-05"),
    ("en", "The market was usually calm in March.", "2021-03"),
    ("en", "He sent the annual report in May.", "2021-05"),
    ("en", "It pays each year. On June 4 it moved.", "2021-06-04"),
    ("de", "Die Zahl stieg jedes Jahr und im Mai schloss das Werk.", "2021-05"),
]


@pytest.mark.parametrize(("language", "text", "values"), SETS)
def test_days_of_every_year_are_sets(language, text, values):
    mentions = resolve(text, "2021-10-20", language)
    assert [(mention.type, mention.value, mention.interval) for mention in mentions] == [
        ("SET", value, None) for value in values
    ]


@pytest.mark.parametrize(("language", "text", "value"), OF_ONE_YEAR)
def test_a_day_beside_other_words_is_of_one_year(language, text, value):
    assert value in [mention.value for mention in resolve(text, "2021-10-20", language)]
