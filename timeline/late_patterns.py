"""Regular expressions that are compiled when they are first used, not when their module is imported.

A start imports hundreds of patterns, of which one article needs a few; compiling them all took a third of it.
"""

import re
from typing import Any, cast


def late_pattern(pattern: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """``re.compile(pattern, flags)``, put off to its first use: that is where a mistake in the pattern is raised.

    For patterns that few texts need; one that every text needs loses a little on every use.
    """
    return cast("re.Pattern[str]", LatePattern(pattern, flags))


class LatePattern:
    """Stands for a pattern: what is asked of it first compiles it, and is kept with all else a pattern is asked for."""

    def __init__(self, pattern: str, flags: int | re.RegexFlag) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the language defines it; for names not set yet alone
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(*self._given)
        vars(self).update((asked, getattr(compiled, asked)) for asked in _ASKED)
        return getattr(compiled, name)


_ASKED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern", "flags")
