"""The words of a clause, as what tells the tense of a verb takes them."""

import re

_WORD = re.compile(r"[\w-]+(?:['’][a-z]+)?|[^\w\s]")
_MAY = re.compile(r"(?<=[\w,] )May\b(?! (?:not|be|have|well|also|still|yet)\b)")


def words_of_clause(clause: str) -> list[str]:
    """The words of a clause in lower case; the month of May is left out, for it is not the verb "may"."""
    if "May" in clause:
        clause = _MAY.sub("", clause)
    return _WORD.findall(clause.lower().replace("’", "'"))
