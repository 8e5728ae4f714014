"""Where a text that is no history looks back and its bare dates go on from those told there: values in order."""

import pytest

from timeline import resolve
from timeline.civil import day_number
from timeline.dates.direction import tense
from timeline.dates.find import candidates
from timeline.dates.history.passages import passages
from timeline.dates.refine import refined

PUBLISHED = "2021-10-20"
NEWS = "Ana Rua says the ferry is late again.\n"  # a text that speaks of its own time

TABLE = [
    # The years of a feature go to and fro, and a bare date is of the last one told.
    (
        "The pier was begun in March 2011. In August it sank. On the 9th of September divers went down.",
        ["2011-03", "2011-08", "2011-09-09"],
    ),
    (
        "In 2016 she went to Faro. In May she found a boat, and two years later she sold it. The first plans were "
        "drawn in 1988. In June the money ran out. On 4 July the last man left.",
        ["2016", "2016-05", "2018", "1988", "1988-06", "1988-07-04"],
    ),
    (
        "The story begins in 1994. That spring the mill was sold. By October it stood empty. A year later it burned.",
        ["1994", "1994-SP", "1994-10", "1995"],
    ),
    # What "had" been is no new start, and neither is a year in passing; "until March 2018" is one.
    (
        "In 2015 he moved to Bern. He had left school in 1999. In May he was hired. On 2 June he won a prize.",
        ["2015", "1999", "2015-05", "2015-06-02"],
    ),
    (
        "In 2015 he bought the mill, built in 1871. In May he moved in. On 2 June the roof fell.",
        ["2015", "1871", "2015-05", "2015-06-02"],
    ),
    (
        "In 1990 a film was shot there. It lay in a drawer until March 2018. In April she found it. On 3 May it ran.",
        ["1990", "2018-03", "2018-04", "2018-05-03"],
    ),
    (
        "He ran it until 2012, when his wife fell ill. In April she was in Rome. In May the doctors gave her up.",
        ["2012", "2012-04", "2012-05"],
    ),
    # What comes after an apposition is told all the same.
    (
        "Ada Roe, a teacher of music, was arrested in Bari on 9 March 1991. On 2 May her son got a card. In June he "
        "was let in.",
        ["1991-03-09", "1991-05-02", "1991-06"],
    ),
    # The times that only a history has are found in it, and a weekday with an article is no sign of news.
    (
        "In 1990 there was a trial, in 1991 another. The third opened on 8 June 1993. On the third day he was called. "
        "By the Friday all was over. In July he was freed, and in August he left.",
        ["1990", "1991", "1993-06-08", "1993-06-10", "1993-06-11", "1993-07", "1993-08"],
    ),
    (
        "Then, on 11 July 1994, a filter broke at the mill. In August new ones came. In November they broke too.",
        ["1994-07-11", "1994-08", "1994-11"],
    ),
    # A later month is told in a clause too; what is told of a year "not until" which it came goes on from there.
    (
        "In 1953 he gave it to a church, where it was stolen in October 1977. In November they were paid. On 2 "
        "December it was found.",
        ["1953", "1977-10", "1977-11", "1977-12-02"],
    ),
    (
        "In March 1989 she fell ill. In May she died. It was not until 1996 that a nurse spoke. In August she rang "
        "him.",
        ["1989-03", "1989-05", "1996", "1996-08"],
    ),
    (
        "It took until 1994 to mend her. In June she was tried. The oldest letter is from 25 March 1979, and there are "
        "nine. On the 29th the train left.",
        ["1994", "1994-06", "1979-03-25", "1979-03-29"],
    ),
    (
        "In May 1993 a man came to have his boat mended. He came back in June, and on 2 July he paid. In 1999 he died.",
        ["1993-05", "1993-06", "1993-07-02", "1999"],
    ),
    # Somebody who was told something then tells nothing now, but who "has written" does where a paragraph begins.
    (
        "On 6 December 1998 they moved in. On the 9th she told the agent. That afternoon he came. On the 20th it "
        "froze. In May of 2001 they left, and in July he did.",
        ["1998-12-06", "1998-12-09", "1998-12-09TAF", "1998-12-20", "2001-05", "2001-07"],
    ),
    (
        "In 1999 it was tried again. In July it was lost. On 3 August he left.\nHe has written a book. It came out in "
        "May. It will be read on Friday.",
        ["1999", "1999-07", "1999-08-03", "2021-05", "2021-10-22"],
    ),
    # Few sentences without a date, or in the present tense, do not end it.
    (
        "The fire began on 3 June 2014. Two men died. His house is a museum. In July a report came. On 9 August it "
        "was lost.",
        ["2014-06-03", "2014-07", "2014-08-09"],
    ),
    # A sentence of the time of writing does, and so do many without a date.
    (
        "The pier was begun in March 2011. In August it sank. On 9 September divers went down. It will be sold on "
        "Monday. In July a buyer came.",
        ["2011-03", "2011-08", "2011-09-09", "2021-10-25", "2021-07"],
    ),
    (
        "The pier was begun in March 2011. In August it sank. On 9 September divers went down. They sell it now. In "
        "July a buyer came.",
        ["2011-03", "2011-08", "2011-09-09", "PRESENT_REF", "2021-07"],
    ),
    (
        "The pier was begun in March 2011. It sank. It was raised. It sank again. It was sold. It was lost. In July a "
        "buyer came. He left in August.",
        ["2011-03", "2021-07", "2021-08"],
    ),
    # What somebody "wrote" then is of that time, what he "says" of the time of writing.
    (
        'In 2003 he left. In May a letter came. "Next year I come back," he wrote. In July he was dead.',
        ["2003", "2003-05", "2004", "2003-07"],
    ),
    (
        'In 2003 he left. In May a letter came. On 2 July he fell. "I was proud," his son says. '
        '"Next month I go there."',
        ["2003", "2003-05", "2003-07-02", "2021-11"],
    ),
    # One date alone that may go on is of news.
    ("The pier was begun in March 2011. In August it sank.", ["2011-03", "2021-08"]),
    ("The pier was begun in March 2020. In August it sank. In June it was sold.", ["2020-03", "2021-08", "2021-06"]),
]


@pytest.mark.parametrize(("text", "values"), TABLE)
def test_a_bare_date_goes_on_from_what_the_passage_told(text: str, values: list[str]) -> None:
    assert [mention.value for mention in resolve(NEWS + text, published=PUBLISHED)] == values


def test_a_passage_begins_with_its_first_year_and_starts_anew_at_each() -> None:
    text = "He left on Monday. In 2011 he came. In May he stayed. In 2013 he rose. In June he fell. He will go Friday."
    found = refined(text, candidates(text))
    (passage,) = passages(text, found, day_number(2021, 10, 20), tense)
    assert text[passage.start : passage.end] == "In 2011 he came. In May he stayed. In 2013 he rose. In June he fell. "
    assert sorted(text[turn : turn + 4] for turn in passage.turns) == ["2011", "2013"]
