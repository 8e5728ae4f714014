"""Where a date moves a story: stories with their values in order."""

import pytest

from timeline import resolve

OPENING = "In 1840 the works were founded. By 1860 they had grown, and in 1870 a canal was dug.\n\n"

TABLE = [
    # What "had" been by then is told aside, however its sentence opens; what had come about "by" then is not.
    (
        "The climb began on 3 February 1883. In August 1881 Kofler had married, and his son was born the next May. He "
        "fell on 5 February. By March 1883 they had found him. On the 9th he was buried.",
        ["1883-02-03", "1881-08", "1882-05", "1883-02-05", "1883-03", "1883-03-09"],
    ),
    # A bare day that "had" been before goes back, to the nearest one, and the story goes on from there.
    (
        "The dam burst on 14 May 1882. The rain had begun with 20,000 tons of mud on the 9th. By the 13th it was full.",
        ["1882-05-14", "1882-05-09", "1882-05-13"],
    ),
    (
        "The port fell on 20 May 1882. It had been shut in since the 4th. A sally had failed on the 17th.",
        ["1882-05-20", "1882-05-04", "1882-05-17"],
    ),
    ("It was signed on 3 June 1882. They had first met on the 29th.", ["1882-06-03", "1882-05-29"]),
    ("It burned on 22 April 1882. Talks, which had begun on the 30th, broke down.", ["1882-04-22", "1882-04-30"]),
    ("On 20 May 1882 it was besieged. They had until the 4th to leave it.", ["1882-05-20", "1882-06-04"]),
    ("On 20 May 1882 it was besieged. On the 4th they left it.", ["1882-05-20", "1882-06-04"]),
    # What things came to "by" a month lies ahead of what was told, and no story goes back to it.
    (
        "A pier was opened on 3 May 1882. A flood in January 1897 broke it; by March it was whole again.",
        ["1882-05-03", "1897-01", "1897-03"],
    ),
    (
        "On 20 May 1882 it was besieged. By September they had eaten the mules. On the 4th of June help had come.",
        ["1882-05-20", "1882-09", "1882-06-04"],
    ),
    # A day of a clause that its comma ends is no place of the story, which "wait for the spring" does not move either.
    (
        "On 27 November 1884 they attacked. The reserves, who had come only on the 25th, fought back in the evening. "
        "The next morning it was over. A week later he left.",
        ["1884-11-27", "1884-11-25", "1884-11-27TEV", "1884-11-28TMO", "1884-W49"],
    ),
    (
        "On 27 November 1884 they met. The talks, which had begun on the 25th and ended two days later, were long.",
        ["1884-11-27", "1884-11-25", "1884-11-27"],
    ),
    (
        "In August 1884 it began. They came to the hills by the second week of October. It snowed on the 21st. He "
        "would wait for the spring, but on 4 November he marched.",
        ["1884-08", "1884-W41", "1884-10-21", "1885-SP", "1884-11-04"],
    ),
    ("On 2 October 1884 the siege began. It went on until the spring.", ["1884-10-02", "1885-SP"]),
    ("On 20 May 1882 it was besieged. By the 30th only two men were left.", ["1882-05-20", "1882-05-30"]),
    ("On 20 May 1882 it was besieged. On the 25th artillery was brought up.", ["1882-05-20", "1882-05-25"]),
    # What "would" be on a day moves nothing.
    (
        "On 6 December 1884 they moved in. On the 9th she saw the agent. He would look in again after Christmas. On "
        "the 20th it froze.",
        ["1884-12-06", "1884-12-09", "1884-12-25", "1884-12-20"],
    ),
    # What has lasted since a day is over with its sentence.
    (
        "On 1 November 1872 they came to the pass. A band had held it since the 19th. Two attacks failed, the second "
        "at nightfall. On the third day they went back.",
        ["1872-11-01", "1872-10-19", "1872-11-01TNI", "1872-11-03"],
    ),
    # A night and a morning are of the day right before, though the story stands elsewhere.
    (
        "In 1890 the mill grew. Rain fell on 24 May 1884. That night the ice broke. Towards four in the morning it "
        "jammed. In August it was sold.",
        ["1890", "1884-05-24", "1884-05-24TNI", "1884-05-25T04:00", "1890-08"],
    ),
    # "That day" is the one told last, though the story does not move there.
    (
        "Snow fell on 22 November 1873. He would fight on until 1 December, he told them. On that day he sent a flag.",
        ["1873-11-22", "1873-12-01", "1873-12-01"],
    ),
    # The year of what "had been" is no place of the story.
    (
        "The siege of Amory took place in 1873. The port had been fortified in 1841. On the morning of 11 August three "
        "boats came. On the 20th they left.",
        ["1873", "1841", "1873-08-11TMO", "1873-08-20"],
    ),
    # What they held "through the winter" is the one to come.
    (
        "On 19 July 1876 the fort fell. They held it through the winter. They gave it up in July 1877.",
        ["1876-07-19", "1877-WI", "1877-07"],
    ),
    # After a midnight it is the day after.
    (
        "At midnight on 5 June 1884 they sailed. By dawn they were ashore, and at 2 a.m. on 7 June all was over.",
        ["1884-06-05T24:00", "1884-06-06TMO", "1884-06-07T02:00"],
    ),
    ("At midnight on 5 June 1884 they sailed. At 2 a.m. a gun was heard.", ["1884-06-05T24:00", "1884-06-06T02:00"]),
    ("At 11 a.m. on 5 June 1884 they sailed. At dawn a gun was heard.", ["1884-06-05T11:00", "1884-06-05TMO"]),
    (
        "On 3 February 1887 it began. They had refused him in the previous autumn. On the 25th the first shot was "
        "fired. Nine days later it was over.",
        ["1887-02-03", "1886-FA", "1887-02-25", "1887-03-06"],
    ),
    (
        "At 11 p.m. on 5 June 1884 they sailed. At half past midnight a gun was heard. An hour later it was still.",
        ["1884-06-05T23:00", "1884-06-06T00:30", "1884-06-06T01:30"],
    ),
    (
        "At 11 p.m. on 5 June 1884 they met. Thirty-six hours later all was over.",
        ["1884-06-05T23:00", "1884-06-07T11:00"],
    ),
    # "That year" is the one told last, though the story only looked aside to it.
    (
        "On 3 May 1894 the dam was built. It cost a bank $30 in 1877, as the land did. Later that year it failed.",
        ["1894-05-03", "1877", "1877"],
    ),
    # A feast moves the story as any day does.
    (
        "They sailed on 20 May 1878. On Christmas Day they had rum. In early March two men left. That summer the ship "
        "lay still, and it was August 1880 before she was free.",
        ["1878-05-20", "1878-12-25", "1879-03", "1879-SU", "1880-08"],
    ),
    ("On 3 October 1878 it began. At Easter it was over. In June he came.", ["1878-10-03", "1879-04-13", "1879-06"]),
    (
        "The war began in May 1871. It ended on 6 January of the new year. That spring they rose. They lost on 17 May.",
        ["1871-05", "1872-01-06", "1872-SP", "1872-05-17"],
    ),
    # The day that the opening told is the one which the story comes to.
    (
        "It began on 12 April 1882. In the winter of 1881 they had bought guns. On 12 April the first were fired.",
        ["1882-04-12", "1881-WI", "1882-04-12"],
    ),
    (
        "On 12 April 1882 the fort fell. In 1883 it was rebuilt. On 12 April a feast was held.",
        ["1882-04-12", "1883", "1883-04-12"],
    ),
    # What opens its sentence moves the story, also after the name of what happened.
    (
        "She was launched on 5 June 1888. The yard moved to the east bank in 1894. A strike in the summer of 1902 shut "
        "it. Four years later it built a liner.",
        ["1888-06-05", "1894", "1902-SU", "1906"],
    ),
]


@pytest.mark.parametrize(("story", "values"), TABLE)
def test_a_date_moves_the_story(story, values):
    for published in ("2021-10-20", None):
        assert [mention.value for mention in resolve(OPENING + story, published)][3:] == values


def test_a_story_begins_with_the_first_day_that_it_names():
    story = "The king left on 17 January 1936. On the Monday his daughter came. By the Wednesday he had fled. "
    story += "She died in 1960. In 1994 it was told."
    values = [mention.value for mention in resolve(story, "2021-10-20")]
    assert values == ["1936-01-17", "1936-01-20", "1936-01-22", "1960", "1994"]


def test_an_old_story_may_have_some_words_of_news():
    story = (
        "The king fell ill on the evening of 11 January 1936. On 16 January they told his daughter, who was abroad. "
    )
    story += "She set out the following day. At 11.40 that night he died. She came to the house on the 18th. That "
    story += "evening his brother fled. He did not stop until the Monday. On the 21st they caught him."
    values = [mention.value for mention in resolve(story, "2021-10-20")]
    assert values[-2:] == ["1936-01-20", "1936-01-21"]
