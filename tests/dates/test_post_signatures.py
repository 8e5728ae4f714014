"""Posts signed with a name, a handle and a day."""

import pytest

from timeline.dates import resolve

TABLE = [
    ("We sail again today. — Ana Roe (@anaroe) May 4, 2021", ["2021-05-04", "2021-05-04"]),
    ("“Shut since yesterday” — Ana Roe (@anaroe) 4 May 2021\nIt opens tomorrow.",
     ["2021-05-03", "2021-05-04", "2021-10-21"]),
    ("It opens tomorrow.\n\nSee you there — Ana Roe (@anaroe) May 4, 2021", ["2021-10-21", "2021-05-04"]),
    ("It opens tomorrow, said Ana Roe (@anaroe). It was dark on May 4.", ["2021-10-21", "2021-05-04"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), TABLE)
def test_a_signed_post_tells_of_its_day(text, values):
    assert [mention.value for mention in resolve(text, "2021-10-20")] == values
