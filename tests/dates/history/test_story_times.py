"""Nights, hours, decades and counts of a history, which go on from what it told before: stories with their values."""

import pytest

from timeline import resolve

from .test_storyline import OPENING

TABLE = [
    # A clock time goes on from the one before it, over midnight too.
    (
        "It was signed at 5 a.m. on 9 June 1882; six hours later the guns fell silent. Two days later they met.",
        ["1882-06-09T05:00", "1882-06-09T11:00", "1882-06-11"],
    ),
    (
        "On 9 June 1882 at 11:20 p.m. the ferry struck. At 12:15 a.m. boats came. At 2 a.m. it sank.",
        ["1882-06-09", "1882-06-09T23:20", "1882-06-10T00:15", "1882-06-10T02:00"],
    ),
    (
        "On 9 June 1882 at 8 p.m. they met. At 7 a.m. he had been well.",
        ["1882-06-09", "1882-06-09T20:00", "1882-06-09T07:00"],
    ),
    (
        "The mast fell on the evening of 6 February 1958. The next morning they left.",
        ["1958-02-06TEV", "1958-02-07TMO"],
    ),
    # What a history says in words.
    (
        "On 3 May 1882 he came. On the seventh he fell ill, and by the twenty-first he was dead.",
        ["1882-05-03", "1882-05-07", "1882-05-21"],
    ),
    ("In 1899 the mine shut. At the turn of the century it was a ruin.", ["1899", "19"]),
    ("In 1882 he left them; the year before he had still led them.", ["1882", "1881"]),
    ("In 1882 it was rebuilt. The present church stood by the time of the war.", ["1882"]),
    # A winter that is the first, nights counted, and what follows a midnight.
    (
        "By October 1882 they had a house. That first winter was hard. In the spring it was dry. In June it rained.",
        ["1882-10", "1883-WI", "1883-SP", "1883-06"],
    ),
    (
        "On 3 May 1882 the mob came. Two nights later it came again. Three nights earlier it had met.",
        ["1882-05-03", "1882-05-05TNI", "1882-05-02TNI"],
    ),
    (
        "On 3 May 1882 it burned until midnight. The next morning they left.",
        ["1882-05-03", "1882-05-03T24:00", "1882-05-04TMO"],
    ),
    (
        "In the 1870s he wrote little. He left on 4 May 1882. Fifteen years later his house was sold.",
        ["187", "1882-05-04", "1897"],
    ),
    # A decade in two figures or in words is of the century that the story tells of.
    (
        "In 1871 he came. In the late '80s he left, and in the nineties he sang. In '97 he died.",
        ["1871", "188", "189", "1897"],
    ),
    ("In 2004 he came. In the twenties they had danced there.", ["2004", "192"]),
    (
        "The boat was built in 1891 and laid up in 1895. It was sold in July 1988, and again in the late '90s.",
        ["1891", "1895", "1988-07", "199"],
    ),
    # A day with its weekday falls on it, and a week may begin after the day told.
    (
        "In the first week of May 1886 it began. On Saturday, the 1st, they met. On Monday two men fell. On May 4 it "
        "was over. On the 6th it rained.",
        ["1886-W18", "1886-05-01", "1886-05-03", "1886-05-04", "1886-05-06"],
    ),
    ("In 1882 the mine shut. Ten years on, it was sold; half a century on, it was a lake.", ["1882", "1892", "1942"]),
    # What counts "after that" goes on from what was told last, though it may have been a look aside.
    (
        "On 14 May 1882 it burned. It closed at the end of March 1929. Two months after that it was sold.",
        ["1882-05-14", "1929-03", "1929-05"],
    ),
    # A day that tells what a sentence is about moves the story.
    (
        "In 1882 it had ten mills; by 1888, none. The rising of 1 August 1887 lasted long. On 2 October it ended.",
        ["1882", "1888", "1887-08-01", "1887-10-02"],
    ),
    # A portion of a year moves the story there.
    (
        "In 1882 the mine shut. In the first six months of 1886 two more shut. On 1 July it was sold. Two years later "
        "it flooded.",
        ["1882", "P6M", "1886-07-01", "1888"],
    ),
    # A day that is known by its name alone moves the story, and one that is kept since an event is never before it.
    (
        "On D-Day the mill was hit. By mid-August it stood empty. In September it burned. It was sold in May 1946.",
        ["1944-06-06", "1944-08", "1944-09", "1946-05"],
    ),
    ("Between September 1939 and VJ Day the yard built ships.", ["1939-09", "1945-08-15"]),
    # What is told after a stretch of one year lies within it.
    (
        "Between 10 July and 31 October 1882 it rained. The dam broke on 18 August. In June 1885 a new one stood.",
        ["1882-07-10", "1882-10-31", "1882-08-18", "1885-06"],
    ),
    # What ends when something begins is told from there.
    (
        "In 1882 they built it. It was theirs until 1897, when the bank failed; the sale began in April.",
        ["1882", "1897", "1897-04"],
    ),
    # Two figures of a year move the story too, and "the 14th and 19th" are two days.
    ("In the summer of '87 they sailed. By October they had a house.", ["1887-SU", "1887-10"]),
    ("In May 1882 the mill was stormed on the 14th and 19th.", ["1882-05", "1882-05-14", "1882-05-19"]),
    ("In May 1882 the mill was stormed; on the 18th nineteen men were shot.", ["1882-05", "1882-05-18"]),
    # No year is counted on from a decade where a month was told since.
    (
        "In the eighties he dug coal. He was back from the sea in November 1898. Early the next year he married.",
        ["188", "1898-11", "1899"],
    ),
    # From a decade the story goes on wherever it is told more finely.
    (
        "In the eighties he dug coal. He left the pit in March 1898, was in Riga by May and sailed on the 20th.",
        ["188", "1898-03", "1898-05", "1898-05-20"],
    ),
]


@pytest.mark.parametrize(("story", "values"), TABLE)
def test_a_time_goes_on_from_the_one_told_before_it(story, values):
    for published in ("2021-10-20", None):
        assert [mention.value for mention in resolve(OPENING + story, published)][3:] == values
