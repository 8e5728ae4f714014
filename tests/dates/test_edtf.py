"""EDTF (ISO 8601-2) of intervals."""

import pytest

from timeline.dates import resolve

TABLE = [
    ("on 20 October 2021", "2021-10-20"),
    ("It began last week.", "2021-10-11/2021-10-17"),
    ("in August 2021", "2021-08"),
    ("in mid-August 2021", "2021-08-11/2021-08-20"),
    ("in 2003", "2003"),
    ("in the 1980s", "198X"),
    ("in the 20th century", "19XX"),
    ("in the summer of 1994", "1994-22"),
    ("in the third quarter of 1984", "1984-35"),
    ("in the second half of 1984", "1984-41"),
    ("held since 2017", "2017/.."),
    ("shut until June 2022", "../2022-06"),
    ("shut until 3 June 2022", "../2022-06-03"),
    ("in 44 BC", "-0043"),
    ("in the 470s BC", "-0478/-0469"),
    ("at 22:28 UTC+8, 2021-10-20", "2021-10-20T22:28:00+08:00"),
    ("on the night of 3 June 2021", "2021-06-03T20:00:00+00:00/2021-06-04T06:00:00+00:00"),
    ("shut until the end of 2022", "../2022-12-31"),
    ("in early 2022", "2022-01-01/2022-04-30"),
    ("in the winter of 2020", "2020-24"),
    ("over the past two years", "2019-10-20/2021-10-20"),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_the_edtf_of_a_mention(text, expected):
    assert [m.edtf for m in resolve(text, "2021-10-20")] == [expected]
