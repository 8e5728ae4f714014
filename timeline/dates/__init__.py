"""Text and a publish date to time expressions with their dates and reasons."""

from timeline.dates.published import read_published
from timeline.dates.resolve import resolve

__all__ = ["read_published", "resolve"]
