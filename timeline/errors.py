"""The errors a caller can be shown: each says what is wrong, where, and what to do."""


class TimelineError(Exception):
    """Base of every error this package raises on purpose; its text is fit for a user."""


class UsageError(TimelineError):
    """The call itself cannot be carried out: a wrong argument, a missing file (exit code 2)."""


class SourceError(TimelineError):
    """One article cannot be read; the others go on."""


class StoreError(TimelineError):
    """A story file cannot be opened, read or written."""
