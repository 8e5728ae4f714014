"""Years of three figures, and counts that look like them."""

import pytest

from timeline import resolve


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He was killed on 21 June 996. Two years later his son fell.", ["0996-06-21", "0998"]),
        ("In March 471 he left, and on Christmas Day 801 it burned.", ["0471-03", "0801-12-25"]),
        ("On April 5, 798, he fled.", ["0798-04-05"]),
        (
            "In 531 it fell. In the year 802 a king ruled, as he would from 860 to 870.",
            ["0531", "0802", "0860", "0870"],
        ),
        ("He was crowned in the year 768. His son (742–814) won in 774, and died.", ["0768", "0742", "0814", "0774"]),
        ("He died in AD 14. In the year 19 his heir fell. In the year 5 men were few.", ["0014", "0019"]),
        ("In 479 BC they won. The harbour was lost in 404.", ["BC0479", "BC0404"]),
        (
            "In 356 BC it fell. In the spring of 338 they lost. He died in June 323.",
            ["BC0356", "BC0338-SP", "BC0323-06"],
        ),
        ("In 31 BC it fell. In June AD 323 he came. In July 324 he left.", ["BC0031", "0323-06", "0324-07"]),
        (
            "In 793 they came. They came back in 801, 806 and 825. In 828 he fled. It was quiet in the 830s.",
            ["0793", "0801", "0806", "0825", "0828", "083"],
        ),
        ("Raids in the 470s BC went on. In the 460s they won.", ["BC047", "BC046"]),
        ("In 356 BC it fell. In the spring of 322 Leonnatus came.", ["BC0356", "BC0322-SP"]),
        ("It began in October 408 and was over by 410.", ["0408-10", "0410"]),
        ("The 8th and 9th centuries were hard; in 844 the ships came.", ["07", "08", "0844"]),
        (
            "The house ruled from the mid-9th century. Under Ansgar (912-61) it grew. In 929 he was crowned.",
            ["08", "0912", "0961", "0929"],
        ),
        (
            "Osgar ruled from 714 to about 740. In 721 he won. He may have died as late as 742. By the tenth century "
            "few knew his name. In 801 it was cut in stone.",
            ["0714", "0740", "0721", "0742", "09", "0801"],
        ),
        ("He ruled from AD 69 to 79. The wall was built between AD 122 and 128.", ["0069", "0079", "0122", "0128"]),
        (
            "Towns of the 17th century BC fell. In the 13th century they rose; by 1180 BC all was over.",
            ["BC16", "BC12", "BC1180"],
        ),
        ("Towns of the 17th century BC fell. In the 13th century monks came.", ["BC16", "12"]),
        ("The third millennium BC was dry. In 356 BC it fell.", ["BC2", "BC0356"]),
    ],
)
def test_a_text_of_early_times_has_years_of_three_figures(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 23 April 997 people left.", ["2021-04-23"]),
        ("In February 474 houses were sold.", ["2021-02"]),
        ("In February, 474 men left.", ["2021-02"]),
        ("In 479 BC they won with 300 ships and sent 700-800 men.", ["BC0479"]),
        ("A ninth-century hoard of 300 coins was found; in 150, or half, silver is scarce.", ["08"]),
        ("In 250 cases it failed. In 120 homes it rained.", []),
        ("In 250, or half, it failed. Of the 730 few were sold.", []),
        ("Sales rose in Sept. 350, Oct. 400.", ["2021-09", "2021-10"]),
    ],
)
def test_a_count_after_a_month_is_no_year(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values
