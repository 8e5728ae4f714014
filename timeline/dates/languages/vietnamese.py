"""The shapes of a Vietnamese date, whose months are numbers: "ngày 8 tháng 11 năm 2023", "sáng 29/10"."""

import re

# "6 tháng" alone is a length of six months: a day without its year needs one of these before it.
_LEAD = r"\b(?:ngày|mùng|mồng|rạng sáng|sáng|trưa|chiều|tối|đêm|từ|đến) "
_MONTH = r"(?P<name>tháng (?P<month>\d{1,2}))(?!\d)"
SHAPES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\w)(?P<day>\d{{1,2}}) {_MONTH}(?: năm |, ?|/)(?P<year>\d{{4}})(?!\d)",
        rf"{_LEAD}(?P<day>\d{{1,2}}) {_MONTH}(?! ngày)",
        rf"{_LEAD}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?![\d/])",
        rf"(?<!\w){_MONTH}(?: năm |, ?|/)(?P<year>\d{{4}})(?!\d)",
    )
)
