"""Two dates of a sentence that are one, and a date that something is only compared with."""

import pytest

from timeline.dates import resolve
from timeline.story.dates_beside import is_as_fine, is_compared, is_moved, joined, tells_no_deed, weaker
from timeline.wording import say_interval

PUBLISHED = "2021-10-20"

TOGETHER = [
    ("He ruled between 1979 and 1989.", "1979 to 1989"),
    ("She was mayor from 1990 to 1994.", "1990 to 1994"),
    ("The crew is on leave Monday to Friday.", "18 to 22 October 2021"),
    ("The fair ran Thursday through Sunday.", "14 to 17 October 2021"),
    ("The fair ran 1990 – 1994.", "1990 to 1994"),
    ("The board will decide on Monday or Tuesday.", "25 to 26 October 2021"),
    ("The board will decide on Monday or on Tuesday.", "25 to 26 October 2021"),
    ("They met in late April or early May.", "21 April to 10 May 2021"),
    ("They fished in September and October.", "September to October 2021"),
    ("It was a hit in the 1960s and 1970s.", "1960 to 1979"),
    ("It was the best harvest since the 1985/86 season.", "1985 to 1986"),
]


@pytest.mark.parametrize(("text", "said"), TOGETHER)
def test_two_dates_that_are_one(text, said):
    first, second = resolve(text, PUBLISHED)
    both = joined(text, first, second, 0)
    assert both is not None
    assert say_interval(both.interval, both.grain) == said
    assert both.why.startswith(f"{first.why} {second.why}")


APART = [
    "It burned in 1979 and 1989.",
    "They met on Monday and Tuesday.",
    "They met in 2001 or 2005.",  # not in the years between
    "They met in May or on 3 June 2021.",
    "The vote was moved from Monday to Friday.",
    "The hearing was postponed from 4 May to 9 June.",
    "Records of 1985/90 were lost.",
    "The council met on Monday and voted on Tuesday.",
]


@pytest.mark.parametrize("text", APART)
def test_two_dates_that_stay_two(text):
    first, second = resolve(text, PUBLISHED)
    assert joined(text, first, second, 0) is None


def test_one_of_two_is_said_to_be():
    first, second = resolve("It opens on Monday or Tuesday.", PUBLISHED)
    both = joined("It opens on Monday or Tuesday.", first, second, 0)
    assert both is not None
    assert both.why.endswith(" It is one of the two.")


COMPARED = [  # the last date of each
    "Rents rose 5 percent in May, compared with 4 percent in [April].",
    "Rents rose 5 percent in May, compared to 4 percent in April and 3 percent in [March].",
    "Rents rose 5 percent in May, compared with 4 percent in April, 3 percent in [March].",
    "The yard built nine boats this year versus seven in [2020].",
    "Shr 34 cts vs 31 cts [last year].",
    "The pump drew 300 tonnes on Saturday, up from around 200 tonnes [Friday].",
    "Rents fell from 9 percent in [April] to 8 percent in May.",
    "The catch is put at 30,000 tonnes, against a [2020] record of 41,000.",
    "The catch is put at 30,000 tonnes, against 28,000 [last year].",
    "More people came than on [Friday].",
    "The crowd was bigger than [Saturday]’s.",
    "They will be paid now rather than in [January].",
    "They found four wrecks in May, twice as many as divers had seen in [2008].",
    "Rents are not as high as in [2019].",
    "The club went up for the first time since [1988].",
    "It was the worst storm on the coast since [1990].",
    "It was the most serious leak since [1990].",
    "The offer is 28 percent above [Monday]’s price.",
]
TOLD = [
    "The ferry sank on [Monday].",
    "Rents rose from 8 percent in April to 9 percent in [May].",
    "The number of strikes rose from two to nine on [Wednesday].",
    "More than 30 people died on [Monday].",
    "The ferry has been shut since the protest of [May].",
    "The fund has given the most money to the pier since [1989].",
    "She has been the harbour master since [2015].",
    "As many as 40 people were hurt on [Monday].",
    "As many as two dozen boats left in [May].",
    "The bridge will open no later than [Friday].",
    "The team plays Bergen vs. Voss on [Sunday].",
    "The council voted against two bills in [May].",
    "The crews were ready to move to safety from [Thursday].",
    "The firm is bigger than people said on [Monday].",
    "The pay was cut from 14 crowns, the board said on [Friday].",
    "Compared with Voss the town is small; it burned in [1901].",
]


@pytest.mark.parametrize(("marked", "compared"), [(t, True) for t in COMPARED] + [(t, False) for t in TOLD])
def test_a_date_that_something_is_compared_with(marked, compared):
    assert is_compared(marked.replace("[", "").replace("]", ""), marked.index("[")) is compared


@pytest.mark.parametrize(
    ("marked", "moved"),
    [
        ("The vote was moved from [Monday] to Friday.", True),
        ("The hearing was put back from [4 May] until June.", True),
        ("The crews moved to safety from [Thursday].", False),
        ("The vote was moved to [Friday].", False),
    ],
)
def test_a_date_that_no_longer_holds(marked, moved):
    span = marked.index("["), marked.index("]") - 1
    assert is_moved(marked.replace("[", "").replace("]", ""), span) is moved


@pytest.mark.parametrize(
    ("marked", "no_deed"),
    [
        ("The [4 May] report was criticised on (Friday).", True),
        ("The [4 May] report, made by the board, drew cries on (Friday).", True),
        ("The board met on (Friday) about the [4 May] fire.", True),
        ("On (Monday) he said the [4 May] fire killed two.", False),
        ("On (Monday) he said the [4 May] truce was close to collapse.", True),
        ("The [1994] loss of the ferry killed 85, divers found in (1996).", False),
        ("The [4 May] fire killed two.", False),
    ],
)
def test_a_date_whose_noun_only_stands_in_what_another_is_told_of(marked, no_deed):
    text = marked.translate(str.maketrans("", "", "[]()"))
    date = text.index(inside := marked[marked.index("[") + 1 : marked.index("]")])
    other = marked[marked.index("(") + 1 : marked.index(")")] if "(" in marked else None
    others = [(text.index(other), text.index(other) + len(other))] if other else []
    assert tells_no_deed(text, (date, date + len(inside)), others) is no_deed


def test_a_century_is_coarser_than_a_year():
    year, century = resolve("The 1918 flu was the worst of the 20th century.", PUBLISHED)
    assert is_as_fine(year, century)
    assert not is_as_fine(century, year)


def test_weaker():
    assert weaker("stated", "assumed") == "assumed"
    assert weaker("computed", "stated") == "computed"
