"""Text and a publish date to time expressions with their dates and reasons."""

from timeline.dates.country import publisher_country
from timeline.dates.published import read_published
from timeline.dates.resolve import resolve
from timeline.dates.voices import is_language

__all__ = ["is_language", "publisher_country", "read_published", "resolve"]
