"""A bare date of news that shares the year written with the date right before it in its sentence.

"from March 2018 to July" ends in 2018, and "was arrested in May 2019 and freed in December" tells of one year where
that is long over.
"""

from dataclasses import replace
from typing import Literal

from timeline.civil import civil
from timeline.dates.direction import BACK, Look
from timeline.dates.direction.clause_verbs import first_verb
from timeline.dates.find import Candidate
from timeline.dates.history.told import Told
from timeline.dates.meaning import Named
from timeline.dates.read import read
from timeline.dates.reading import Reading
from timeline.dates.setting import Setting
from timeline.dates.spans import Period
from timeline.late_patterns import late_pattern
from timeline.model import Moment

Sharing = Literal["end", "next", "clause"]
# Years before that of the publish date: of last year's news a bare date may be this year's, and in a clause of its own
# it may be of the news for long.
_YEARS_OVER = {"end": 0, "next": 2, "clause": 10}
_LEAD = 18  # characters of "between the early "
_FROM = late_pattern(r"\b(?:[Ff]rom|(?P<between>[Bb]etween))\s(?:the |early |late |mid-)?\Z")
_SINCE = late_pattern(r"\b[Ss]ince\s(?:the |early |late |mid-)?\Z")
_TO = late_pattern(r",? (?:to|through|until|till|(?P<and>and)) (?:the |early |late |mid-)?")
# "began in April 1970, and on 8 September all was over"
_CLAUSE = late_pattern(r"(?:,|;)? (?:and|but) (?:on|by|in|from) (?:the |early |late |mid-)?|; (?:on|by|in|from) ")
# "lost millions in spring 2004, and by October it was sold"
_BY = late_pattern(r"(?:[^.,;:!?\n]|[.,](?=\d)){0,90}(?:[,;] (?:and|but)|;) by (?:the |early |late |mid-)?")
_AHEAD = late_pattern(r"[^.;!?\n]{0,60}\b(?:will|is to|are to|may|might|could|would|should)\b")
# "... and freed in", "..., tried on": a second verb of the same subject.
_VERB = late_pattern(
    r"(?:,| and| but|, and|, but) (?:then |later |soon )?(?P<verb>(?:was |were )?[a-z]+)"
    r"(?:(?! (?:and|but|which|who|that|while|though|although|now|since|if|last|again|he|she|it|they|we|to) )"
    r"[^.,;:!?\n]){0,60}"
    r" (?:on|in|at|until|by) (?:the |early |late |mid-)?"
)


def shares_year(text: str, before: Candidate, candidate: Candidate) -> Sharing | None:
    """How a bare date shares the year of the date before it: as the end of one stretch, or told of the same subject."""
    earlier, core = before.piece.meaning.core, candidate.piece.meaning.core
    if not (isinstance(earlier, Named) and isinstance(core, Named)):
        return None
    if not (core.month or core.season) or not vars(core).keys() <= {"month", "day", "season"}:
        return None
    between = before.end, candidate.start
    since = _SINCE.search(text, max(0, before.start - _LEAD), before.start) is not None
    by = earlier.year is not None and not since and _BY.fullmatch(text, *between) is not None
    if by and not _AHEAD.match(text, candidate.end):
        return "next"
    if earlier.month is None:
        return None
    lead = _FROM.search(text, max(0, before.start - _LEAD), before.start) if earlier.year is not None else None
    join = _TO.fullmatch(text, *between) if lead is not None else None
    if lead is not None and join is not None:
        return "end" if (join["and"] is None) == (lead["between"] is None) else None
    if since:
        return None  # "raided often since August 1985, was raided in January"
    if earlier.year is not None and _CLAUSE.fullmatch(text, *between) and not _AHEAD.match(text, candidate.end):
        return "clause"
    verb = _VERB.fullmatch(text, *between)
    return "next" if verb is not None and first_verb(verb["verb"].split()) == "past" else None


def read_shared(
    candidate: Candidate, sharing: Sharing, told: Period, published: Moment | None, look: Look
) -> Reading | None:
    """The reading of a date that shares the year of ``told``, or lies in the next one where that is the first after it;
    None where the publish date is nearer."""
    year = civil(told.first)[0]
    over = published is not None and year <= civil(published.day)[0] - _YEARS_OVER[sharing]
    if sharing != "end" and (not over or look() not in BACK):
        return None
    core = candidate.piece.meaning.core
    if not isinstance(core, Named):
        return None
    month = core.month or 3 * (core.season or 1) - 1  # in which a season is over, from winter in February on
    turned = (month, core.day or 31) < civil(told.first)[1:]
    meaning = replace(candidate.piece.meaning, core=replace(core, year=year + turned, borrowed=True))
    return read(meaning, Setting(published, Told, False, look))
