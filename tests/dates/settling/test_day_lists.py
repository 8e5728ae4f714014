"""Days in a list that share one month."""

import pytest

from timeline import resolve

TABLE = [
    ("They meet on Nov. 3, 10 and 17.", ["Nov. 3|2021-11-03", "10|2021-11-10", "17|2021-11-17"]),
    ("They meet Nov. 3, 10, and 17 at noon.", ["Nov. 3|2021-11-03", "10|2021-11-10", "17|2021-11-17"]),
    (
        "Courses run May 2-3, 9-10 and 16-17, 2019.",
        ["May 2|2019-05-02", "3|2019-05-03", "9|2019-05-09", "10|2019-05-10", "16|2019-05-16", "17, 2019|2019-05-17"],
    ),
    ("They met on 3, 10 and 17 March 2019.", ["3|2019-03-03", "10|2019-03-10", "17 March 2019|2019-03-17"]),
    ("It was shut on 3, 4, 5 March 2019.", ["3|2019-03-03", "4|2019-03-04", "5 March 2019|2019-03-05"]),
    (
        "They met on the 3rd, 10th and 17th of March.",
        ["the 3rd|2021-03-03", "10th|2021-03-10", "17th of March|2021-03-17"],
    ),
    ("On March 3, 10 people left.", ["March 3|2021-03-03"]),
    ("On March 3, 10 and 17 people left.", ["March 3|2021-03-03"]),
    ("On March 3, 10 and 11.5 of it fell.", ["March 3|2021-03-03"]),
    ("They won on Oct. 5, 3 to nothing.", ["Oct. 5|2021-10-05"]),
    ("They lost on Oct. 5, 6-13.", ["Oct. 5|2021-10-05"]),
    ("They won by 4, 10 March 2019.", ["10 March 2019|2019-03-10"]),
    ("It opened May 4, 9 a.m. sharp.", ["May 4, 9 a.m.|2021-05-04T09:00"]),
]


@pytest.mark.parametrize(("text", "wanted"), TABLE)
def test_days_of_a_list_share_their_month(text, wanted):
    found = [f"{m.text}|{m.value}" for m in resolve(text, "2021-10-20")]
    assert [one for one in found if "noon" not in one] == wanted


def test_a_year_written_last_is_that_of_all():
    first, *_, last = resolve("They met on Oct. 5, 12 and 19, 2019.", "2021-10-20")
    assert first.why == "“Oct. 5” takes its year from a date beside it: Saturday 5 October 2019."
    assert (last.text, last.certainty) == ("19, 2019", "stated")
