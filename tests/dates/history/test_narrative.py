"""Which texts tell history, and what they have told."""

import pytest

from timeline import resolve
from timeline.civil import day_number
from timeline.dates.find import candidates
from timeline.dates.history.narrative import is_history
from timeline.dates.refine import refined

PUBLISHED = day_number(2021, 10, 20)
ONE_STORY = "In May 1805 he marched east. The town fell on 20 October, and on 2 December peace was made at the mill."
GOES_ON = (
    "On 12 May 1805 it began. Two days later he came. On 2 June it rained. That night they fled. On 9 June it fell, "
    "and on the 12th all was quiet."
)
TOLD_ON = (
    "On 12 May 1805 it began. Two days later he came. That night they fled. The next day it fell, and that evening he "
    "died."
)
OLD_YEARS = "It began in 1861. By 1863 it had spread, and in 1865 it was over."

ARGUED = "".join(f"We say the guild of {year} is as it was, and we have seen why. " for year in range(1850, 1874))

TABLE = [
    (ARGUED, PUBLISHED, True),
    (ARGUED + "The guild of 2019 is, and that of 2020 is, and that of 2021 is.", PUBLISHED, False),
    (ARGUED + "They met yesterday. He spoke Friday. It rained last week.", PUBLISHED, False),
    (OLD_YEARS, PUBLISHED, True),
    (OLD_YEARS, day_number(1864, 6, 1), False),
    (OLD_YEARS + " They met yesterday. He spoke Friday. It rained last week.", PUBLISHED, False),
    ("It was banned in 2003. They met Friday.", PUBLISHED, False),
    (OLD_YEARS + " It is a museum today.", PUBLISHED, True),
    (
        OLD_YEARS + " We have no dam. The river is high, and the April flood has shown that walls will not do.",
        PUBLISHED,
        False,
    ),
    (
        "The mill will shut on Nov. 4. It opened in 1958. Ann Lee bought it in 1963 and sold it in 1965.",
        PUBLISHED,
        False,
    ),
    (
        "From Nov. 4 the mill will open at nine. It was built in 1858. Ann Lee bought it in 1963 and sold it in 1965.",
        PUBLISHED,
        False,
    ),
    ("The mill was shut on Nov. 4. It opened in 1858. Ann Lee bought it in 1863 and sold it in 1865.", PUBLISHED, True),
    (OLD_YEARS + ' "We meet Friday," he wrote.', PUBLISHED, True),
    (OLD_YEARS + " A new one opened in 2021.", PUBLISHED, False),
    (OLD_YEARS + " Much has been said of it since." * 150, PUBLISHED, False),
    (
        "The painter died yesterday. " + "".join(f"He showed in {year}. " for year in range(1950, 1975)),
        PUBLISHED,
        False,
    ),
    ("".join(f"He showed in {year}. " for year in range(1950, 1975)) + "He died yesterday.", PUBLISHED, True),
    ("The clerk goes on trial this Thursday. " + OLD_YEARS, PUBLISHED, False),
    ("They met Friday.", None, True),
    ("On Monday 5 August 1861 it began. By Friday it had spread. " + OLD_YEARS, PUBLISHED, True),
    ("On 5 August 1861 it began. By Friday it had spread. " + OLD_YEARS, PUBLISHED, True),
    ("Born on 5 August 1861, she won on Friday. " + OLD_YEARS, PUBLISHED, False),
    ("It was banned on 5 August 2003. On Friday they met. It began in 1993, 1995 and 1999.", PUBLISHED, False),
    (OLD_YEARS + " It grew after Black Tuesday.", PUBLISHED, True),
    ("PARIS, Oct 20 - " + OLD_YEARS, PUBLISHED, False),
    ("PARIS, Oct 21, 2021 - " + OLD_YEARS, PUBLISHED, False),
    ("PARIS, Oct 20, 1871 - " + OLD_YEARS, PUBLISHED, True),
    (
        "It was fought on 14 October 1745. That evening it rained. The next day they left. On the 22nd he was home.",
        PUBLISHED,
        True,
    ),
    ("It was founded on 14 October 1745. The next day he left. It will close on the 22nd.", PUBLISHED, False),
    ("It was founded on 14 October 1745. On the 3rd they met on Friday. That evening it rained.", PUBLISHED, False),
    (ONE_STORY, PUBLISHED, True),
    ("It began at 0400 hrs on 9 April 1945. It went on until 2 May, and he left two days later.", PUBLISHED, True),
    (ONE_STORY + " The mill is still there.", PUBLISHED, False),
    (
        "In October 1895 they rose. They held the coast in mid-June, but the last gave up on Christmas Eve.",
        PUBLISHED,
        True,
    ),
    ("The bridge, built in 1932, was closed in March. It was opened again on 5 May.", PUBLISHED, False),
    ("Founded in 1919, the firm sold its mill in March. It bought a new one on 5 May.", PUBLISHED, False),
    ("The court met on 5 May. It was built in 1919. In March it was closed.", PUBLISHED, False),
    ("In 1919 it was built, police said. It was closed in March and opened on 5 May.", PUBLISHED, False),
    (ONE_STORY + " Two days later he left.", PUBLISHED, True),
    ("They landed on 4 October 1636. In winter many died, in the spring more. By June it rained.", PUBLISHED, True),
    (ONE_STORY + " Two days later he left. Today it is a museum.", PUBLISHED, False),
    (ONE_STORY + " By January it was broken.", PUBLISHED, True),
    (ONE_STORY + " By January it was broken. They met yesterday.", PUBLISHED, False),
    (ONE_STORY + " The mill is to open in January.", PUBLISHED, False),
    (ONE_STORY + " By January it was broken. A book of 2015 tells it.", PUBLISHED, False),
    ("The war lasted from 10 May 1641 to 9 June 1643. In June they met, and on the 18th they left.", PUBLISHED, True),
    ("It rose from 1641 to 1643. In June they met, and on the 18th they left.", PUBLISHED, False),
    ("It began on 3 May 2009. At 5:15 they rose. The last fell at 5:40.", PUBLISHED, True),
    ("It began on 3 May 2016. At 5:15 they rose. The last fell at 5:40.", PUBLISHED, False),
    (
        "The town changed hands. In the end of April 1945 it fell. On the 3rd they left for the 4th time.",
        PUBLISHED,
        False,
    ),
    (
        "The town changed hands. In late April 1945 it fell. On the 30th they left, and on 1 May came back.",
        PUBLISHED,
        True,
    ),
    ("The riot began on Tuesday 27 July 1830. On the Wednesday they lost. By August they had fled.", PUBLISHED, True),
    (
        "The riot began in July 1830. On the Wednesday they lost. On 2 August they fled, on the 9th all.",
        PUBLISHED,
        True,
    ),
    ("The riot began in July 1830. On Wednesday they lost. On 2 August they fled, on the 9th all.", PUBLISHED, False),
    (
        "Oster landed with 2,000 men on 5 June 1779. By the 7th he was at the walls. On the 8th they fell.",
        PUBLISHED,
        True,
    ),
    ("The quake came on 7 June 1692. Fever broke out the following month. Work began the next year.", PUBLISHED, True),
    (
        "They rose in October 1899. In the new year troops came. The towns were freed in February and May.",
        PUBLISHED,
        True,
    ),
    (
        "They crossed at 04:45 on 1 September 1939. By noon they were in. At 6 p.m. it burned, and on Monday it fell.",
        PUBLISHED,
        True,
    ),
    ("The mill opened on 1 September 1939. It burned, and on Monday it fell. By noon it was out.", PUBLISHED, False),
    (
        "The plan was made in January 1943. They landed on 9 July. The pact, signed on 3 September, was announced five "
        "days later. On the 9th more landed.",
        PUBLISHED,
        True,
    ),
    ("The plan was made in January 1983. On the 9th they landed. It was announced that evening.", PUBLISHED, False),
    ("The plan was made in January 1943. On the 9th they landed. It was announced that evening.", PUBLISHED, True),
    ('He left in May 1914. Two days later he fell. "I will be home by June," he had told her.', PUBLISHED, True),
    ("He left in May 1914. Two days later he fell. He will be home by June, he told her.", PUBLISHED, False),
    # An old story may end with what its places are now, where much goes on before.
    (GOES_ON + " The hill is now a park.", PUBLISHED, True),
    (GOES_ON + " The hill is today a park.", PUBLISHED, True),
    (GOES_ON + " The hill is today a park. The mill, now a hotel, is theirs.", PUBLISHED, False),
    (GOES_ON + " He came to the hill yesterday.", PUBLISHED, False),
    (GOES_ON.replace("1805", "2005") + " The hill is today a park.", PUBLISHED, False),
    ("In May 1805 it fell. He fled on 3 June. It is today a park.", PUBLISHED, False),
    (TOLD_ON, PUBLISHED, True),
    (TOLD_ON + " The roll of the dead has never been found.", PUBLISHED, True),
    (TOLD_ON + " The roll has not been found, police say.", PUBLISHED, False),
    ("The roll has never been found. " + TOLD_ON, PUBLISHED, False),
    (TOLD_ON.replace("1805", "1995") + " The roll has never been found.", PUBLISHED, False),
    ("It began on 5 May 1931. It has a show from 5 July to 9 July, from 10 a.m. to 5 p.m.", PUBLISHED, False),
    ("A quarter of the town burned on 3 May 1805. By June it stood again. The next month he left.", PUBLISHED, True),
    ("Sales fell by 3% on 3 May 1805. By June they rose again. The next month he left.", PUBLISHED, False),
    ("They sold it on 3 May, closed it on 5 May and fled in June. It was built in 1805.", PUBLISHED, False),
]


@pytest.mark.parametrize(("text", "published", "expected"), TABLE)
def test_a_history_names_far_years_and_no_yesterday(text, published, expected):
    assert is_history(text, refined(text, candidates(text)), published) is expected


def test_a_weekday_that_tells_a_date_again_makes_those_after_it_sure():
    story = "On 14 October 1745, a Thursday, it was stormed. By Saturday it was quiet. On 2 November he fled."
    story += " On the 9th all were home."
    values = [mention.value for mention in resolve(story, "2021-10-20")]
    assert values == ["1745-10-14", "1745-10-14", "1745-10-16", "1745-11-02", "1745-11-09"]
