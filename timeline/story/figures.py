"""The quarter that figures are of, and not when they come out: "is to publish second-quarter results in August"."""

from timeline.late_patterns import late_pattern

_FIGURES = r"(?:results|figures|earnings|accounts|numbers|trading update|(?:earnings |financial )?report)"
_MONEY = r"(?:profits?|loss(?:es)?|sales|revenues?|income|turnover)"
_REPORTS = r"\b(?:report|post|publish|announce|unveil|release|book|present)(?:s|ed|es|ing)?\b"
_WORDS = r"(?:[a-z-]+\s){0,2}"
_BEHIND = late_pattern(rf"[\s-]{_WORDS}(?:(?P<figures>{_FIGURES})|{_MONEY})\b")
_BEFORE = late_pattern(
    rf"\b(?:(?P<figures>{_FIGURES})|{_MONEY})\s(?:of\s[^,;:]{{1,30}}\s)?(?:for|in)\s(?:(?:the|its|their)\s)?\Z"
)
_REPORTED = late_pattern(rf"{_REPORTS}[^,;:]{{0,80}}\Z")


def is_of_figures(text: str, date: tuple[int, int]) -> bool:
    """Whether a quarter only says which figures are meant, or of what time those are that somebody reports.

    It is in "The firm reported a loss for the fourth quarter", not in "Sales fell in the fourth quarter".
    """
    found = _BEHIND.match(text, date[1]) or _BEFORE.search(text, 0, date[0])
    return found is not None and (found["figures"] is not None or _REPORTED.search(text, 0, date[0]) is not None)
