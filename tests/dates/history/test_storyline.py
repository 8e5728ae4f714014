"""Which date gives a bare one in a history its year: stories with their values in order."""

import pytest

from timeline import resolve

OPENING = "In 1840 the works were founded. By 1860 they had grown, and in 1870 a canal was dug.\n\n"

TABLE = [
    (
        "On 28 October 1882 they left. They slept on the 29th and 30th. Ten fell on the 29th. On the 31st, from April "
        "2 to the 6th and most on the 3rd it rained.",
        "1882-10-28 1882-10-29 1882-10-30 1882-10-29 1882-10-31 1883-04-02 1883-04-06 1883-04-03".split(),
    ),
    (
        "On 12 June 1872 they crossed the river. That winter it froze. The following year they lost on 21 August.",
        ["1872-06-12", "1873-WI", "1873", "1873-08-21"],
    ),
    (
        "They were driven off in late March 1883. Two weeks later help came, and on the 20th they won.",
        ["1883-03", "1883-04", "1883-04-20"],
    ),
    (
        "On 3 and 4 May 1880 they fought. On the first night it rained. On the second day they fled. "
        "On the third day all was over.",
        ["1880-05-03", "1880-05-04", "1880-05-03TNI", "1880-05-04", "1880-05-05"],
    ),
    (
        "At 11:15 on 5 June 1882 they sailed. They were off the coast at dusk. At 03:00 the first boat went in.",
        ["1882-06-05T11:15", "1882-06-05TEV", "1882-06-06T03:00"],
    ),
    (
        "The advance began in July 1876. By spring they were at the port. On 12 April they took it.",
        ["1876-07", "1877-SP", "1877-04-12"],
    ),
    (
        "On 14 March 1883 it began. By the end of March it was lost. Two weeks later help came.",
        ["1883-03-14", "1883-03", "1883-04"],
    ),
    (
        "On 3 May 1881 they landed. By the new year the town was theirs.",
        ["1881-05-03", "1882"],
    ),
    (
        "In 1892 he was mayor. The year before, he had put down a strike. He was home by the end of that year.",
        ["1892", "1891", "1892"],
    ),
    (
        "In the 1870s trade was good. The last cart left on 9 August 1875. Ten years later he had six mills. "
        "In the 1880s came hard times.",
        ["187", "1875-08-09", "1885", "188"],
    ),
    (
        "On 14 October 1874 the mill burned. Two men died overnight. The next day a third was found.",
        ["1874-10-14", "1874-10-14TNI", "1874-10-15"],
    ),
    (
        "In 1880 the mill was sold to Ole Brandt (1820–1899). It made a loss, and two years later it was shut.",
        ["1880", "1820", "1899", "1882"],
    ),
    (
        "In 1880 the mill was sold (the price was paid in 1881). It made a loss, and two years later it was shut.",
        ["1880", "1881", "1883"],
    ),
    (
        "The mill burned on 3 May 1871. It opened again in 1876. Twenty years later it was sold.",
        ["1871-05-03", "1876", "1896"],
    ),
    (
        "On 3 May 1871 the town lay open to the raid planned in 1876. Two years later it was sold.",
        ["1871-05-03", "1876", "1873"],
    ),
    (
        "They met on Wednesday, 3 May 1871. On Thursday it rained. By the weekend all had left.",
        ["1871-05-03", "1871-05-04", "1871-W18-WE"],
    ),
    (
        "On 3 May 1871 they met. The carts, ordered in 1869 for a canal, came the next month. They left on the 7th.",
        ["1871-05-03", "1869", "1871-06", "1871-06-07"],
    ),
    (
        "In the winter of 1872 the mill burned. Two years later it was sold.",
        ["1872-WI", "1874"],
    ),
    (
        "In 1873 the mill burned. The following winter many starved. The next spring it was rebuilt.",
        ["1873", "1874-WI", "1874-SP"],
    ),
    (
        "In the autumn and winter of 1874 the town changed hands. By the following March it was empty.",
        ["1874-FA", "1874-WI", "1875-03"],
    ),
    (
        "Born on 3 May 1842, she was taught at home before moving to Leeds in 1861. Ten years later she owned a mill.",
        ["1842-05-03", "1861", "1871"],
    ),
    (
        "The guild was founded on 3 May 1872 and meant to last to 1900. Ten days later it was dissolved.",
        ["1872-05-03", "1900", "1872-05-13"],
    ),
    (
        "The war lasted from 3 May 1871 to 9 June 1873. In July they met. Peace came on 4 August 1873.",
        ["1871-05-03", "1873-06-09", "1871-07", "1873-08-04"],
    ),
    (
        "The strike (16–28 April 1871) was lost. On the 17th the mill burned.",
        ["1871-04-16", "1871-04-28", "1871-04-17"],
    ),
    (
        "The riot took place between 12 June and 30 August 1871. On the 17th the mill burned. The next day it rained.",
        ["1871-06-12", "1871-08-30", "1871-06-17", "1871-06-18"],
    ),
    (
        "They marched from 3 to 9 August 1871. Two days later they met the guard.",
        ["1871-08-03", "1871-08-09", "1871-08-11"],
    ),
    (
        "It began on 3 May 1871. At 7:40 they fired. By half past one it was over. At 11:20 p.m. they slept. At dawn "
        "they left.",
        ["1871-05-03", "1871-05-03T07:40", "1871-05-03T13:30", "1871-05-03T23:20", "1871-05-04TMO"],
    ),
    (
        "It began on the night of 3 May 1871. By dawn it was over. That evening it rained. In the morning they left.",
        ["1871-05-03TNI", "1871-05-04TMO", "1871-05-04TEV", "1871-05-05TMO"],
    ),
    (
        "It began at 0540 on 3 May 1871. By 1300 it was over, and at 1930 they left. At 2300 men it was small.",
        ["1871-05-03T05:40", "1871-05-03T13:00", "1871-05-03T19:30"],
    ),
    (
        "On 3 May 1871 they met. On the second day Murray came. On the fourth day it was over.",
        ["1871-05-03", "1871-05-04", "1871-05-06"],
    ),
    (
        "In May 1871 he fled. On Wednesday the 10th he was shot. On the 16th two men fell. On the 28th cannons roared.",
        ["1871-05", "1871-05-10", "1871-05-16", "1871-05-28"],
    ),
    (
        "In May 1871 he fled. A raid on the 28th failed. On the 30th floor residents were safe.",
        ["1871-05", "1871-05-28"],
    ),
    (
        "The fair was held on 9 May 1871. He had left on the previous afternoon. That evening it rained.",
        ["1871-05-09", "1871-05-08TAF", "1871-05-09TEV"],
    ),
    (
        "It burned on the night of 3 May 1871. At 0057 the mill fell. Two days later it rained.",
        ["1871-05-03TNI", "1871-05-04T00:57", "1871-05-06"],
    ),
    (
        "On 3 May 1871 it rained. At sunrise the next morning it was dry. They left on 6/7 May, at daylight.",
        ["1871-05-03", "1871-05-04TMO", "1871-05-06", "1871-05-07", "1871-05-07TMO"],
    ),
    (
        "On 12 June 1871 he left. On the 15th Murray crossed the river. On the 16th two men were shot.",
        ["1871-06-12", "1871-06-15", "1871-06-16"],
    ),
    (
        "On 12 June 1871 he left. On the 15th Battalion fell the blow, and on the 9th Circuit sat a new judge.",
        ["1871-06-12"],
    ),
    (
        "On 1 July 1871 the guild was founded. It sued the mill in summer 1872. One evening that summer, it lost.",
        ["1871-07-01", "1872-SU", "1872-SU"],
    ),
    (
        "On 4 May 1871 the strike began. The owners had a new mill planned for 1873. On 5 May the gates were shut.",
        ["1871-05-04", "1873", "1871-05-05"],
    ),
    (
        "On 9 November 1871 the bridge opened. In January it was closed again. In March repairs began.",
        ["1871-11-09", "1872-01", "1872-03"],
    ),
    (
        "In late 1871 the wells ran dry. In February rain came.",
        ["1871", "1872-02"],
    ),
    (
        "In June 1871 the mayor (elected on 2 April 1866) resigned. In August a new one was chosen.",
        ["1871-06", "1866-04-02", "1871-08"],
    ),
    (
        "In June 1871 the mayor fell ill, as his father had in 1850. The following year he died.",
        ["1871-06", "1850", "1872"],
    ),
    (
        "In October 1871 they met. The talks went on until the fire of May 1872.\n\nBy November the hall was full. "
        "In December 1871 it was sold.",
        ["1871-10", "1872-05", "1871-11", "1871-12"],
    ),
    (
        "In May 1871 the guild sued. It had lost a case just over a year earlier. On 2 June it won.",
        ["1871-05", "1870", "1871-06-02"],
    ),
    (
        'On 3 June 1871 he wrote: "We came here two years ago and leave next summer." On 7 June he left.',
        ["1871-06-03", "1869", "1872-SU", "1871-06-07"],
    ),
    (
        "In May 1872 the guild sued. Its masters had met in the autumn, and on 2 November 1871 they had voted for it.",
        ["1872-05", "1871-FA", "1871-11-02"],
    ),
    (
        "In May 1871 he fled. His mother died in 1873. His house was burned less than two weeks later.",
        ["1871-05", "1873", "1873"],
    ),
    (
        "Lean years\n\n1871-75\n\nThe first mill was shut on April 12. In July a second followed.",
        ["1871", "1875", "1871-04-12", "1871-07"],
    ),
    (
        "In late 1871 she came back. In January her first book was read by all; a new one came out in 1874.",
        ["1871", "1872-01", "1874"],
    ),
    (
        "In the winter of 1871 he marched on. That summer he rested.",
        ["1871-WI", "1871-SU"],
    ),
    (
        "In March 1871 the guild sued, and its debts had doubled by December. In May it lost.",
        ["1871-03", "1871-12", "1871-05"],
    ),
    (
        "On 17 December 1871 the governor came home. He had spent the spring and summer abroad.",
        ["1871-12-17", "1871-SP", "1871-SU"],
    ),
    (
        "In February 1872 bread was dearer than at any time since November. In June it was cheap.",
        ["1872-02", "1871-11", "1872-06"],
    ),
    (
        "April 1872 was calm beside the riots of November and January.",
        ["1872-04", "1871-11", "1872-01"],
    ),
    (
        "On 13 September 1872 prices were as high as they were in May 1872, and have grown since February.",
        ["1872-09-13", "1872-05", "1872-02"],
    ),
    (
        "On 27 January 1872 the rest of them sailed. They had to be home before the floods of March.",
        ["1872-01-27", "1872-03"],
    ),
    (
        "In October 1872 the mill had 90 men, against a high of 1,300 in May 1869. In November it was sold.",
        ["1872-10", "1869-05", "1872-11"],
    ),
    (
        "In October 1872 the mill had 90 men, as opposed to a crowd of them in 1869. In November it was sold.",
        ["1872-10", "1869", "1872-11"],
    ),
    (
        "On 2 March 1872 they met. The hall, opened at the fair on 5 November 1871, was full. On 8 June it burned.",
        ["1872-03-02", "1871-11-05", "1872-06-08"],
    ),
    (
        "In March 1872 the mill stood still. In November it was sold.",
        ["1872-03", "1872-11"],
    ),
    (
        "By June 1872 they were at the pit, which fell in the following April. In July they dug on.",
        ["1872-06", "1873-04", "1872-07"],
    ),
    # The day of a month alone is the next one from where the story stands.
    (
        "In August 1882 she sailed. On the 20th it stormed, and the next day she sank.",
        ["1882-08", "1882-08-20", "1882-08-21"],
    ),
    ("On 25 July 1882 she sailed. On the 3rd she sank.", ["1882-07-25", "1882-08-03"]),
    # A weekday counts from the day told before it, as the calendar of that day has it.
    (
        "On Sunday 11 June 1882 the dam broke. By Monday it was dry; on Wednesday help came. On 17 June it left.",
        ["1882-06-11", "1882-06-12", "1882-06-14", "1882-06-17"],
    ),
    ("On 4 May 1882, a Thursday, the bank shut. On 9 May it was sold.", ["1882-05-04", "1882-05-04", "1882-05-09"]),
    (
        "On 4 May 1882 it sank. Next morning boats came. The very next day divers came, and on the very same day left.",
        ["1882-05-04", "1882-05-05TMO", "1882-05-06", "1882-05-06"],
    ),
    (
        "On 4 May 1882 the mob came. In the evening it left. The same night a barn burned, as the previous night.",
        ["1882-05-04", "1882-05-04TEV", "1882-05-04TNI", "1882-05-03TNI"],
    ),
    # A month that opens a sentence after the autumn is of the next year, where what follows does not say otherwise.
    ("In the autumn of 1882 she sailed. In May she came home.", ["1882-FA", "1883-05"]),
    ("In September 1882 she sailed. In May she came home.", ["1882-09", "1883-05"]),
    ("In late 1882 she sailed. In April she came home.", ["1882", "1883-04"]),
    ("In September 1882 she sailed. In July she had been sold.", ["1882-09", "1882-07"]),
    # "until" tells where the story is next, if what goes before lasted until then.
    (
        "On 20 May 1882 they met. He kept silent until the 24th. Two days earlier he had been paid.",
        ["1882-05-20", "1882-05-24", "1882-05-22"],
    ),
    (
        "In 1882 it began. The quarrel dragged on until February 1889. Ten years later the mill fell.",
        ["1882", "1889-02", "1899"],
    ),
    (
        "On 20 May 1882 they met. They planned to stay until 1890. On 22 May the hall burned.",
        ["1882-05-20", "1890", "1882-05-22"],
    ),
    # A month of "that year" or "the following year" moves the story.
    (
        "On 9 May 1882 she sailed. In August of that year she came home. On the 12th she was sold.",
        ["1882-05-09", "1882-08", "1882-08-12"],
    ),
    (
        "In 1882 he was elected. He took his seat in March of the following year, and in June he spoke.",
        ["1882", "1883-03", "1883-06"],
    ),
    ("In 1882 the dam broke. The following April work began. In July it was done.", ["1882", "1883-04", "1883-07"]),
    (
        "In June 1882 he sold it. In May of the previous year he had paid twice as much. In August he left.",
        ["1882-06", "1881-05", "1882-08"],
    ),
    ("On 22 April 1882 it burned. Talks, which had begun on May 20, broke down.", ["1882-04-22", "1882-05-20"]),
    (
        "In May 1885 the ship, which had sailed in October, sank. It was raised on 5 September 1885.",
        ["1885-05", "1884-10", "1885-09-05"],
    ),
    ("In 1871 the mine shut. By the turn of the century it was a ruin.", ["1871", "19"]),
    ("In 1871 the mine shut. At the beginning of the century it had been rich.", ["1871", "18"]),
    ("In 1911 the mine shut. At the turn of the century it had been rich.", ["1911", "19"]),
]


@pytest.mark.parametrize(("story", "values"), TABLE)
def test_a_story_goes_on_from_where_it_stands(story, values):
    for published in ("2021-10-20", None):
        assert [mention.value for mention in resolve(OPENING + story, published)][3:] == values


def test_what_a_history_quotes_keeps_the_publish_date_as_another_reading():
    mention = resolve(OPENING + 'It was sold in 1880. "It was built two years ago," he said.', "2021-10-20")[-1]
    assert (mention.value, mention.certainty) == ("1878", "assumed")
    assert [other.value for other in mention.alternatives] == ["2019"]


def test_the_today_of_a_history_is_no_day_of_the_story():
    assert resolve(OPENING + "It is a museum today.", "2021-10-20")[-1].value == "PRESENT_REF"


def test_what_comes_before_the_first_year_of_a_text_lies_in_it():
    assert [m.value for m in resolve("In May the works opened. On 3 June 1840 they burned.")] == [
        "1840-05",
        "1840-06-03",
    ]


def test_the_yesterday_of_news_without_a_publish_date_waits():
    mentions = resolve("The law of 1995 was changed yesterday. It rained last week, the first time since 1995.")
    assert [m.interval is None for m in mentions if m.text in ("yesterday", "last week")] == [True, True]


def test_the_weekdays_of_an_old_calendar_are_told_by_the_date_written_with_one():
    text = "On Monday 4 March 1661 the guild met. By Wednesday it had split. It sued in 1662, 1664 and 1670."
    assert [mention.value for mention in resolve(text, "2021-10-20")][:2] == ["1661-03-04", "1661-03-06"]


def test_what_is_told_beside_today_counts_from_the_publish_date():
    text = (
        OPENING + "It was sold in 1894, shut in 1901, burned in 1912 and rebuilt in 1920. He sold it the year after. "
    )
    found = resolve(text + "Today it houses a school that opened last year. It is old.", "2021-10-20")
    assert [mention.value for mention in found][-2:] == ["PRESENT_REF", "2020"]


def test_a_life_is_told_from_where_it_matters():
    story = "Born in Leeds in 1858, he was a captain when the riot began in April 1892. On 27 May that year he fell."
    assert [mention.value for mention in resolve(story)] == ["1858", "1892-04", "1892-05-27"]


def test_a_report_of_no_publish_date_takes_no_year_from_one_named_in_passing_further_on():
    first = resolve("The ferry ran aground on 8 March. The ship was last seen to in 2011, the union said.")[0]
    assert (first.value, first.why) == (
        "XXXX-03-08",
        "“8 March” leaves out the year and waits for a publish date.",
    )


def test_a_year_taken_from_a_full_date_further_on_is_assumed_in_a_report():
    first = resolve("The ferry ran aground on 8 March. It was raised on 4 April 2011, the union said.")[0]
    assert (first.value, first.certainty) == ("2011-03-08", "assumed")
    assert "counted from the date told after it, 2011: Tuesday 8 March 2011." in first.why


def test_the_reason_names_what_was_told_as_finely_as_it_was():
    mentions = resolve("In May 1998 he came. On the 8th he left.")
    assert mentions[1].why.endswith("counted from the date told before it, May 1998: Friday 8 May 1998.")


def test_a_day_told_before_its_year_is_where_the_story_stands():
    story = "It began at 5 a.m. on the 1st of September. By the 17th it was lost. In 1939 the town had been rich."
    values = [mention.value for mention in resolve(story)]
    assert values == ["1939-09-01T05:00", "1939-09-17", "1939"]
