"""Relative clauses that lack their object, with the noun they are told of: "the firm drilled the well"."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.noun_phrases import noun_before
from timeline.story.verbs import form_of

_CALLED = late_pattern(  # "a group that the ministry declared an enemy": the group is what was declared
    r"(?:that|which|whom)\s(?P<deed>[^,;“”]{2,50}?\s(?:declared"
    r"|called|named|designated|labell?ed|considered|deemed|branded"
    r"|listed|recogni[sz]ed|classified|outlawed|banned))\s(?P<what>(?:as\s)?(?:an?|the)\s.+)\Z"
)
_LACKS_ITS_OBJECT = late_pattern(  # "the well that the firm drilled", "that it drilled"
    r"(?:that|which|whom)\s(?P<deed>(?:(?:the|an?|its|his|her|their|[A-Z])[^,;:“”]{2,60}"
    r"|(?P<pronoun>it|he|she|they)(?:\s(?:had|has|have|also|first|later|once|[a-z]+ly))*)\s(?P<last>[a-z]+))\W*\Z"
)
_MADE_BY = late_pattern(
    r"(?P<work>(?:(?:the|an?|his|her)\s)?(?:“[^“”]+”|\"[^\"]+\"|(?:[a-z-]+\s)?[a-z]+))(?:\s?\([^()]*\))?\sby\s[A-Z][\w’'-]+"
    r"(?:\s[A-Z][\w’'.-]+)*\s?,?\s*\Z"
)
_THE = re.compile(r"\AThe\s")


def with_its_object(clause: str, before: str) -> str | None:
    """A relative clause with the object it lacks, which ``before`` ends with; None where it lacks none that is plain.

    ``with_its_object("that the firm drilled", "Divers found the well")`` is "the firm drilled the well".
    """
    called = _CALLED.match(clause)
    if called is not None and (noun := noun_before(before, person=False)):
        return f"{called['deed']} {noun} {called['what']}"
    lacks = _LACKS_ITS_OBJECT.match(clause)
    if lacks is None or form_of(lacks["last"]) not in ("past", "participle"):
        return None
    made = _MADE_BY.search(before)  # ""Tides" by Jan Moe, which the board bought": the work, not the man
    noun = made["work"] if made is not None else noun_before(before, person=False)
    return f"{lacks['deed']} {_THE.sub('the ', noun)}" if noun else None
