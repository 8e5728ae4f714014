"""``--jobs``: how many processes work at the same time."""

import argparse
import re

_MOST_JOBS = 512  # processes; more than any machine has use for, and few enough that a slip of the hand does no harm


def number_of_jobs(words: str) -> int:
    """The number in ``words``. Raises ArgumentTypeError unless it is whole and from 1 to 512."""
    if not re.fullmatch(r"[1-9]\d{0,2}", words, re.ASCII) or int(words) > _MOST_JOBS:
        raise argparse.ArgumentTypeError(f"“{words}” is not a whole number from 1 to {_MOST_JOBS}")
    return int(words)
