"""Text and a publish date to time expressions with their dates and reasons."""

from timeline.dates.country import publisher_country
from timeline.dates.published import may_be_another_day, read_published
from timeline.dates.resolve import resolve

__all__ = ["may_be_another_day", "publisher_country", "read_published", "resolve"]
