"""What the words around a length or a count change of it: "likely to last two weeks", "two days later than planned",
"on 4 May 12 boats sank"."""

import re
from dataclasses import replace

from timeline.dates.find import Candidate
from timeline.dates.lexicon import GRAIN_OF_UNIT
from timeline.dates.meaning import Frame, Length, Meaning, Named, Shift, Vague
from timeline.dates.surroundings import after, before, words_of
from timeline.dates.timex_length import length
from timeline.late_patterns import late_pattern

_I = re.IGNORECASE
_MODAL = late_pattern(r"(?:\b(?:will|would|may|might|could|can|shall)|['’]ll)\s+$", _I)
_TO_COME = late_pattern(r",?(?: [\w'’-]+){1,4}?(?: (?:will|would|may|might|could)\b|['’]ll\b)")
_HOPED_FOR = late_pattern(r"\b(?:will|would|may|might|could|hopes?|hoping|wants?|dreams?)\b|['’]ll\b", _I)
_LENGTH_LEAD = late_pattern(
    r"\b(?:in|for|within|than|of|by|after|before|least|most|just"
    r"|only|about|tak(?:e|es|en|ing)|lasts?|lasted|lasting|spend"
    r"|spends|spent|allow|allows|give|gives|wait|waits|and|or|every|to|with|from|over)\s+$",
    _I,
)
_CLAUSE_ENDS = late_pattern(r"['\"’”]*(?:[.,;!?]|\s*\Z)")
_VERB_LAST = late_pattern(
    r"(?:\b(?:to|will|would|may|might|could|can|should|must|not|cannot|did|does)(?:\s+(?:i|we|you|u|they|he|she|it))?"
    r"|n['’]t|['’]ll)\s+$",
    _I,
)
# "rains that last two days", "it can begin in May and last two years", "batteries last ten hours"
_LASTS = late_pattern(
    r"\b(?:(?:that|which|who|often|usually|typically|generally|normally|probably|likely|possibly|only|still) "
    r"|(?:to|will|would|can|could|may|might|should|must) [^.;:]{1,60} and )$"
    r"|(?:[.!?][\"”’]*\s+|\n\s*)[\"“]?[A-Z][a-z]+[a-rt-z]s $"  # "Roses last two weeks"
    r"|\b(?!(?:this|these|those|his|hers|its|ours|was|is|has|does|plus|minus|versus|across|us|as|yes)\b)"
    r"[a-z]+[a-rt-z]s $"
)
_BEFORE_WHAT_WAS_TOLD = late_pattern(r"\s(?:before|prior)(?=[.,;]|\s*\Z)")
_YEAR = re.compile(r"an? year", _I)
_YEAR_BEFORE_REPORT = Shift("year", -1, "business")
_YEAR_BEFORE_TOLD = Shift("year", -1, "story")
_SENTENCE_REACH = 160  # characters of the sentence before
_TOLD_OF_A_YEAR = late_pattern(r"\b(?:1[5-9]|20)\d\d\b[^.!?\n]*[.!?][\"”’]*\s+\Z")
_YEAR_TOLD = late_pattern(r"\b(?:1[5-9]|20)\d\d\b[^.!?\n]*(?:[.!?][\"”’]*\s+[^.!?\n]*)?\Z")
_HAD = late_pattern(r"\bhad (?:also |already |just |first |been )?[a-z]+(?: [^.;:!?\n,]{0,60})? \Z")
_OF_SUMS = late_pattern(
    r"[$£€¥%]|\b(?:profits?|loss(?:es)?|sales|revenues?|earnings|pct|percent|per cent|million|billion)\b", _I
)
_OF_QUARTERS = late_pattern(r"\b(?:quarters?|months|period|half)\b", _I)
_THE = re.compile(r"th(?:e|ese|ose)\s", _I)
_OF_LENGTH = late_pattern(
    r"\b(?:for|in|over|during|within|of|than|lasted|spent|took|and|or|all|every|happened|like)\s+\Z", _I
)
_OF_NAME = re.compile(r"\s+of\s+(?:the\s+|that\s+|this\s+|last\s+)?\w")
_LAST = re.compile(r"last\s+", _I)
_OVER = late_pattern(r"over\s+(?=[^.;]*\b(?:ago|earlier|later|back)\Z)", _I)
_TOOK = late_pattern(r"\b(?:took|increase|rise|gain|growth|improvement|jump|advance|up|higher)\s+\Z", _I)
_COMPARED = re.compile(r"\s+(?:later|earlier|sooner)\Z", _I)
_THAN = re.compile(r"\s+(?:(?:this|last|next) (?:year|month|season|time) )?than\b")
# Behind a year in two figures, and not behind a number of things.
_DAY_TO_YEAR = late_pattern(r"\b(?P<day>\d\d?)\s(?P<month>[^\W\d_]+\.?)\s(?P<year>\d\d)\Z")
_YEAR_ENDS = late_pattern(
    r"[.;:)\]]|,(?! ?\d)|\s*(?:\n|\Z)|\s?[-–—]\D|\s(?:is|was|were|are|has|had|and|or|to|at|in|on|by|from|until|the|as"
    r"|it|he|she|they|we)\b"
)
_CODES = {grain: code for code, grain in GRAIN_OF_UNIT.items()}


def without_last(text: str, candidate: Candidate) -> Candidate:
    """Without a "last" that is a verb: "is likely to last two weeks" holds "two weeks"."""
    core = candidate.piece.meaning.core
    last = _LAST.match(text, candidate.start, candidate.end)
    if last is None or not isinstance(core, Length):
        return candidate
    head = before(text, candidate)
    if len(head) == candidate.start:
        head = f"\n{head}"  # the text opens with it
    if not _VERB_LAST.search(head) and (text[candidate.start].isupper() or not _LASTS.search(head)):
        return candidate
    return candidate.with_core(replace(core, reach=0), start=last.end())


def some_day(text: str, candidate: Candidate) -> Candidate:
    """ "will one day lead" and "One day, he will lead" name no length: it is a day to come."""
    if words_of(text, candidate).lower() != "one day":
        return candidate
    head, tail = before(text, candidate), after(text, candidate)
    ends = _CLAUSE_ENDS.match(tail) and _HOPED_FOR.search(head) and not _LENGTH_LEAD.search(head)
    opens = text[candidate.start].isupper() and _TO_COME.match(tail)
    if not (_MODAL.search(head) or ends or opens):
        return candidate
    return candidate.with_meaning(Meaning(Vague("FUTURE_REF")), rule="the future")


def beside_what_was_told(text: str, candidate: Candidate) -> Candidate:
    """ "Two days before," counts back from what was told; "for two days before" and "in the two days before" do not."""
    core, end = candidate.piece.meaning.core, candidate.end
    if text[end : end + 2] not in (" b", " p") or not isinstance(core, Length) or core.reach or core.count is None:
        return candidate
    grain, ends = GRAIN_OF_UNIT.get(core.unit), _BEFORE_WHAT_WAS_TOLD.match(text, end)
    if ends is None or grain is None or core.part_of is not None or core.count != int(core.count):
        return candidate
    if _THE.match(text, candidate.start) or _OF_LENGTH.search(before(text, candidate)):
        return candidate
    frame: Frame = "business" if _YEAR.fullmatch(text, candidate.start, end) else "story"  # "up from a year before"
    told = Meaning(Shift(grain, -int(core.count), frame), candidate.piece.meaning.mod)
    return of_year_told(text, candidate.with_meaning(told, end=ends.end(), rule="counted from what was told"))


def of_year_told(text: str, candidate: Candidate) -> Candidate:
    """ "It shut in 1987. A year earlier, it had been sold" goes back from 1987, and so does "Its owner had died a year
    earlier", but not in a report on quarters or sums."""
    core, start = candidate.piece.meaning.core, candidate.start
    if core != _YEAR_BEFORE_REPORT or text.endswith("ago", start, candidate.end):
        return candidate
    head = text[max(0, start - _SENTENCE_REACH) : start]
    if text.startswith("A year ", start):
        told = _TOLD_OF_A_YEAR.search(head) is not None
    else:
        told = _HAD.search(head) is not None and _YEAR_TOLD.search(head) is not None and not _OF_SUMS.search(head)
    return candidate.with_core(_YEAR_BEFORE_TOLD) if told and not _OF_QUARTERS.search(head) else candidate


def reach_of_something(text: str, candidate: Candidate) -> Candidate:
    """ "the last two weeks of the war" is a length and does not reach back from the publish date."""
    meaning = candidate.piece.meaning
    if not isinstance(meaning.core, Length) or not meaning.core.reach or meaning.core.part_of is not None:
        return candidate
    if not _OF_NAME.match(after(text, candidate)):
        return candidate
    return candidate.with_core(replace(meaning.core, reach=0))


def after_taking_over(text: str, candidate: Candidate) -> Candidate:
    """ "she took over three years ago" holds "three years ago", and "a rise over a year earlier" "a year earlier"."""
    over = _OVER.match(text, candidate.start, candidate.end)
    if over is None or not _TOOK.search(before(text, candidate)):
        return candidate
    core = candidate.piece.meaning.core
    if core == _YEAR_BEFORE_TOLD and _YEAR.match(text, over.end()):
        core = _YEAR_BEFORE_REPORT  # "a rise over a year earlier", in a report on a quarter over that quarter
    return candidate.with_meaning(Meaning(core), start=over.end())


def length_compared(text: str, candidate: Candidate) -> Candidate:
    """ "three days later than planned" compares, and is three days long."""
    core = candidate.piece.meaning.core
    if not isinstance(core, Shift) or core.frame != "story" or not core.count or core.unit not in _CODES:
        return candidate
    side = _COMPARED.search(text, candidate.start, candidate.end)
    if side is None or not _THAN.match(after(text, candidate)):
        return candidate
    return candidate.with_core(length(_CODES[core.unit], abs(core.count)), end=side.start(), rule="length compared")


def day_before_count(text: str, candidate: Candidate) -> Candidate:
    """The day of "on 4 May 12 boats sank", where the number is of the boats; "on 4 May 12, boats sank" has a year."""
    core, end = candidate.piece.meaning.core, candidate.end
    told = _DAY_TO_YEAR.search(text, candidate.start, end)
    if told is None or not isinstance(core, Named):
        return candidate
    if told["day"].lstrip("0") != told["year"] and _YEAR_ENDS.match(text, end) is not None:
        return candidate
    return candidate.with_core(replace(core, year=None, short_year=None), end=told.end("month"), rule="day month")
