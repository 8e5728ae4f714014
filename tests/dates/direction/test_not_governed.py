"""Times that the verb before them does not place."""

import pytest

from timeline import resolve

TABLE = [
    # what comes next lies ahead, whatever the verb
    ("He spoke at the union's next congress in Hull in December.", "2020-12"),
    ("He said at the union's next meeting in Hull in December, members will vote.", "2021-12"),
    ("She said at the upcoming summit in March they will vote.", "2022-03"),
    # something after which the rest comes may be over
    ("It will pay the miners, after the flooding of its pit in August.", "2021-08"),
    ("It will pay the miners, after the election in March.", "2022-03"),
    ("It will pay the miners after it sold its pit in August.", "2021-08"),
    # the amount that one to come is compared with
    ("Debt will rise to $2 billion from about $1.1 billion on August 30.", "2021-08-30"),
    ("Debt will rise to $2 billion on August 30.", "2022-08-30"),
    ("Sales should grow to 300 tonnes from 200 in August.", "2021-08"),
    ("Output is expected to drop to 15 million loads from an earlier 17 million estimate in March.", "2021-03"),
    ("The gap is likely to widen to $9 million from a provisional $7.5 million in May.", "2021-05"),
    ("He expects revenue to stay some way below projections by the bank in May.", "2021-05"),
    ("The bank will publish its forecast in May.", "2022-05"),
    ("It agreed to buy the mill after leasing a yard to miners in May.", "2021-05"),
    # goods that are to be sent
    ("The island bought 450 tonnes of rye for east coast shipment in 11 lots between December and March.", "2022-03"),
    ("Rye for prompt delivery closed higher in August.", "2021-08"),
    # clauses that hang on what was to come, errands and chances
    ("They expected a quarrel when the two houses met on Friday.", "2021-10-22"),
    ("They quarrelled when the two houses met on Friday.", "2021-10-15"),
    ("The queen sent her son to inspect the dam on Friday.", "2021-10-22"),
    ("The queen sent her son to prison on Friday.", "2021-10-15"),
    ("The bureau gave it a fair chance of becoming a gale by Friday.", "2021-10-22"),
    # a meeting that was set
    ("The court has set a hearing on the sale of the two mines for June 3.", "2022-06-03"),
    # verbs that look ahead
    ("The sale is anticipated in July.", "2022-07"),
    ("Results were better than anticipated in July.", "2021-07"),
    # deadlines
    ("The price moved lower until the end of August.", "2021-08"),
    ("He was head of the mine until August.", "2021-08"),
    ("The judge recessed the trial until March 15.", "2022-03-15"),
    ("The mine is closed until August.", "2022-08"),
    ("But he said by March prices will be higher.", "2022-03"),
    ("It has the money for two new ships by March.", "2022-03"),
    ("It has saved the money for two new ships by March.", "2021-03"),
    ("It is holding an inquiry into the March 20 Norwick disaster at sea.", "2021-03-20"),
    ("The growth in the March quarter was unlikely to last.", "2021-Q1"),
    ("They fear any delay past March 30.", "2022-03-30"),
    ("The leak could go on past March.", "2022-03"),
    ("It has grown this past March.", "2021-03"),
    ("It is ready to open as soon as the law is passed on March 3.", "2022-03-03"),
]


@pytest.mark.parametrize(("text", "value"), TABLE)
def test_a_time_that_its_verb_does_not_place(text, value):
    assert [mention.value for mention in resolve(text, "2021-10-20")][-1:] == [value]


def test_a_report_is_due_by_a_day_after_the_year_it_is_of():
    text = "It expects to file its report for the year ended February 28 by March 28."
    assert [mention.value for mention in resolve(text, "2021-03-10")] == ["P1Y", "2021-02-28", "2021-03-28"]


def test_a_day_moved_to_another_is_no_stretch():
    text = "It moved the fair it will hold on June 21 to May 9 from May 27."
    assert [mention.value for mention in resolve(text, "2021-03-10")] == ["2021-06-21", "2021-05-09", "2021-05-27"]


def test_a_person_called_lent_is_no_fast():
    assert resolve("Firms must be watched, Lent said.", "2021-03-10") == ()
