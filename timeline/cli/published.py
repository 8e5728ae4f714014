"""Publish dates as people give them to a command."""

from timeline.errors import UsageError
from timeline.model import Moment

HOW_TO_WRITE = "as in 2021-10-20 or 2021-10-20T22:28+08:00"


def reading(text: str | None, language: str | None) -> Moment | None:
    """The publish date a user gave, None where there is none. Raises UsageError when it cannot be read."""
    from timeline.dates.published import read_published

    if text is None or not text.strip():
        return None
    moment = read_published(text, language)
    if moment is None:
        raise UsageError(f'the publish date "{text}" could not be read; write it {HOW_TO_WRITE}')
    return moment
