"""The words of a clause, as what tells the tense of a verb takes them."""

import re

_WORD = re.compile(r"[\w-]+(?:['’][a-z]+)?|[^\w\s]")
_MAY = re.compile(r"(?<=[\w,] )May\b(?! (?:not|be|have|well|also|still|yet)\b)")
_SAT = re.compile(  # within a clause no verb has a capital
    r"(?:(?<=\w )|(?<=[&/–,-])|(?<=[&–-] )|\b(?=Sat\.?\s?(?:[/&,–-]|and|or|to)\s*\Z))Sat\b"
)


def words_of_clause(clause: str) -> list[str]:
    """The words of a clause in lower case; the month of May and the day of "Sat & Sun" are left out, which are
    no verbs."""
    if "May" in clause:
        clause = _MAY.sub("", clause)
    if "Sat" in clause:
        clause = _SAT.sub("", clause)
    return _WORD.findall(clause.lower().replace("’", "'"))
