"""Bare dates of news that go on from the date right before them, and those that count from the publish date."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It sank on 3 July 1963. Four months later, on November 19, they found it.", ["1963-11", "1963-11-19"]),
        ("It sank on 30 December 1963. Three days later, on January 2, they found it.", ["1964-01-02"] * 2),
        ("It sank on 30 October 1963. Two months later, on 2 January, they found it.", ["1963-12", "1964-01-02"]),
        ("The fair is held in December: the 1st, the 8th and the 15th.", ["2021-12-08", "2021-12-15"]),
        ("They met in May on the 3rd and the 9th.", ["2021-05-03", "2021-05-09"]),
        ("The sum for September was paid on the 9th.", ["2021-09", "2021-10-09"]),
        ("It sank in July 1963. Two months later, in September, they found it.", ["1963-09", "1963-09"]),
        ("The trial opened on May 5. It ended on the 7th.", ["2021-05-05", "2021-05-07"]),
        ("They left Oslo on May 5. On the morning of the 7th, they fought.", ["2021-05-05", "2021-05-07TMO"]),
        ("The fair opens on Dec. 5 and ends on the 7th.", ["2021-12-05", "2021-12-07"]),
        ("It sank on 3 July 1963. On the 7th they found it.", ["1963-07-03", "1963-07-07"]),
        ("The war lasted until 1939. Three years later it came back.", ["1939", "1942"]),
        ("In May 2019 the water was the highest since 1997. Two years later it fell.", ["1997", "2021"]),
        ("In May 2019 it moved out, there since 1997. Two years later it fell.", ["1997", "1999"]),
        ("It began on 14 June 1962. On June 22 he spoke, and on the 24th he left.", ["1962-06-22", "1962-06-24"]),
        ("The affair begins on 8 June 2017. On 14 June a man is heard.", ["2017-06-08", "2017-06-14"]),
        ("In 1933 the mill was shut for three weeks in March.", ["P3W", "1933-03"]),
        ("She was born on 3 May 1951, and fell ill on 20 May.", ["1951-05-03", "2021-05-20"]),
        ("The siege began in April 1970, and by 8 September they had left.", ["1970-04", "1970-09-08"]),
        ("He said it was set up in May 2003, and in June it will close.", ["2003-05", "2022-06"]),
        ("It was passed on 3 October 1951. On 10 October the court met.", ["1951-10-03", "2021-10-10"]),
        ("It was passed on 3 May 2020. On 10 May the court met.", ["2020-05-03", "2021-05-10"]),
        ("It was passed on 3 May 1951. On 10 July the court met.", ["1951-05-03", "2021-07-10"]),
        (
            "It sank on 3 May 1951. At 4:45 a.m. boats came. By noon they left.",
            ["1951-05-03T04:45", "1951-05-03T12:00"],
        ),
        ("It sank on 3 May 1951. In the evening boats came. The next day they left.", ["1951-05-03TEV", "1951-05-04"]),
        ("It sank on 3 May 1951. The mate called for help at 4:45 p.m.", ["1951-05-03", "1951-05-03T16:45"]),
        ("It sank on 3 May 1951. The sea was calm. The mate called at 4:45 p.m.", ["1951-05-03", "2021-10-20T16:45"]),
        ("It sank on 3 May 1951. In the evening the hall will open.", ["1951-05-03", "2021-10-20TEV"]),
        ("It sank on 3 May 1951. The hall will open at 10 a.m.", ["1951-05-03", "2021-10-20T10:00"]),
        ("It sank on 3 May 1951.\n\nAt 4:45 p.m. the mayor spoke.", ["1951-05-03", "2021-10-20T16:45"]),
        ("It sank on 3 May 2021. At 4:45 p.m. the mayor spoke.", ["2021-05-03", "2021-10-20T16:45"]),
        ("The 1948 election was held on Saturday, 12 June.", ["1948", "1948-06-12"]),
        ("In 1948 the mill burned down on 12 June.", ["1948", "1948-06-12"]),
        ("The 1995 law was struck down on 12 June.", ["1995", "2021-06-12"]),
        ("In 1995 he was fined, and on 12 June the court freed him.", ["1995", "2021-06-12"]),
        ("In 1995 he was fined. On 12 June the court freed him.", ["1995", "2021-06-12"]),
        ("In 1995 he was fined, and in June the court freed him.", ["1995", "2021-06"]),
        ("In 1995 he was fined in June.", ["1995", "1995-06"]),
        ("On New Year's Eve the ferry will run until 2 a.m.", ["2021-12-31", "2022-01-01T02:00"]),
        ("On New Year's Eve doors open at 9 p.m.", ["2021-12-31", "2021-12-31T21:00"]),
        ("On New Year's Day the ferry will run until 2 a.m.", ["2022-01-01", "2022-01-01T02:00"]),
        ("The mill burned on Saturday evening. In the small hours it fell.", ["2021-10-16TEV", "2021-10-17TMO"]),
        ("The mill burned on Saturday. In the small hours it fell.", ["2021-10-16", "2021-10-16TMO"]),
        ("The 1995 season ended in June.", ["1995", "1995-06"]),
        # What counts from the publish date: another paragraph, a day before the one told, what is still to come.
        ("It sank on May 5.\n\nThe board met on the 7th.", ["2021-05-05", "2021-10-07"]),
        ("The trial opened on May 15. The board met on the 7th.", ["2021-05-15", "2021-10-07"]),
        ("The trial opened on May 5. It will end on the 27th.", ["2021-05-05", "2021-10-27"]),
        (
            "The trial opened on May 5 and was shut four months later. It opens again on Nov. 9.",
            ["2021-09", "2021-11-09"],
        ),
    ],
)
def test_what_a_bare_date_counts_from(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")][-2:] == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "Am 3. Mai 1951 sank es. Schon am Abend kamen Boote, tags darauf Schlepper.", ["TEV", "1951-05-04"]),
        ("de", "Am 3. Mai 1951 sank es. Um 14 Uhr kamen Boote. Tags darauf fuhren sie.", ["T14:00", "1951-05-04"]),
        ("es", "El 3 de mayo de 1951 se hundió. Por la noche llovió. Al día siguiente nevó.", ["TNI", "1951-05-04"]),
    ],
)  # fmt: skip
def test_a_time_of_day_goes_on_in_other_languages(language, text, values):
    found = [mention.value.removeprefix("1951-05-03") for mention in resolve(text, "2021-10-20", language)]
    assert found == ["", *values]


def test_the_reason_names_the_date_told_before_it():
    mention = resolve("The trial opened on May 5. It ended on the 7th.", "2021-10-20")[-1]
    assert "counted from the date told before it, Wednesday 5 May 2021" in mention.why
