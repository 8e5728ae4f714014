"""The part of a sentence, its dates marked, that a title is made of."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import ACCUSERS
from timeline.story.reduced_relatives import last_participle, without_bare, without_participles
from timeline.story.titling.captions import sentence_starts
from timeline.story.titling.openings import PHRASE_WITH_A_VERB
from timeline.story.titling.relatives import end_of_dated, main_verb_after, without_dated
from timeline.story.titling.shared_subjects import did_besides
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE, undated
from timeline.story.verbs import finite_verb, form_of

_BULLET = late_pattern(r"(?:\\\*|\bNEW\s?:)\s(?=[A-Z\ue000“`])")
_PURPOSE = re.compile(r"(?:so|in order)\s(?:that\s|as\sto\s)|that\s(?:no|nobody|nothing)\s")
_DOES_BESIDES = re.compile(r"\b(?:after|before)\s[a-z]+ing\s")
_RUNS_ON = re.compile(r"(?:who|which|that)\s")
_ACCUSERS_SAID = late_pattern(rf",\s(?=[^,;:“”]*{ACCUSERS})[^,;:“”]{{2,50}}?\s(?:say|said|allege|alleged)\b", re.I)
_HEADED = late_pattern(
    rf"[^{DATE},;:.]{{4,80}}(?:[:,]\s[^{DATE},;:.]{{3,60}})?\s{DATE}\s"
    r"(?=(?:The|A|An|In|It|He|She|They|Up|More|At|Some|Many|About|Nearly|Dozens|Hundreds|Thousands)\s[a-z])"
)
_ASIDE_NEXT = late_pattern(r"(?:who|which|whose|where)\b[^,;:“”]*,\s(?=(?P<next>[a-z]+)\b)")
_FINITE = ("auxiliary", "past", "present")
_AS_WHAT = late_pattern(r"\s?as\s[^,;:.]{3,80}(?=[,;:.]|\Z)")


def told_part(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A marked text and a part of it as wide as what it tells, without what only says more of a noun."""
    besides = _DOES_BESIDES.search(text, start + 1, end)
    if besides is not None and DATE in text[start : besides.start()] and DATE in text[besides.start() : end]:
        end = (
            besides.start() if _has_a_verb(text[start : besides.start()]) else end
        )  # "lost on [Monday] | after winning"
    text, start, end = without_bare(*without_dated(*without_participles(text, start, end)))
    text, end = _beyond_an_aside(text, start, end_of_dated(text, start, end))
    if _PURPOSE.match(text, start):
        start = 0  # "so that no ship sinks": what is wished for is no deed
    start, end = _to_its_clause(text, start, end)
    if (accused := _ACCUSERS_SAID.match(text, end)) is not None:
        end = accused.end()  # "Hill took the money | , prosecutors said"
    if _runs_on_to_a_verb(text, end, len(text)):
        end = len(text)  # "a guest | who came by ferry fell ill": the clause about the guest stands within the deed
    if (done := last_participle(text, start, end)) is not None:
        text, start, end = done, 0, len(done)
    if (what := _AS_WHAT.match(text, end)) is not None and finite_verb(f"x {what.group()}") is None:
        end = what.end()  # "has resigned | as head of the board"
    return text, start, end


def _beyond_an_aside(text: str, start: int, end: int) -> tuple[str, int]:
    """A marked text and the end of a part of it whose verb comes after a clause about its subject; without that clause.

    Of "Hill ruled that the vote, | which ended in [May], met the rules" it is "Hill ruled that the vote met the rules".
    """
    aside = _ASIDE_NEXT.match(text, end) if text[:end].endswith(", ") else None
    if aside is None or form_of(aside["next"]) not in _FINITE or _has_a_verb(text[start:end].rpartition(" that ")[2]):
        return text, end
    text = f"{text[:end].rstrip(', ')} {text[aside.end() :]}"
    return text, len(text)


def _to_its_clause(text: str, start: int, end: int) -> tuple[int, int]:
    """A part of a marked text that is no clause by itself, with the one it stands in."""
    front = PHRASE_WITH_A_VERB.match(text, start, end)
    if front is not None and front.end() == end and _has_a_verb(text[end:]):
        return end, len(text)  # "In a letter sent [on Friday], the mayor resigned"
    if start and _DOES_BESIDES.match(text, start, end) and did_besides_in(text, start, end) is None:
        end = end if _has_a_verb(text[:end]) else len(text)
        return 0, end  # "before leaving [on Friday]": who does it is told by the clause before
    if _runs_on_to_a_verb(text, start, end):
        return start if _has_a_verb(text[:start]) else 0, end  # "a cable | that feeds Oslo was cut"
    return start, end


def _runs_on_to_a_verb(text: str, start: int, end: int) -> bool:
    """Whether a relative clause opens a part of a marked text and the main verb follows it there."""
    if _RUNS_ON.match(text, start) is None:
        return False
    return main_verb_after(text[start:end].replace(DATE, ""), text[:start].replace(DATE, "").rstrip()) is not None


def _has_a_verb(marked_text: str) -> bool:
    return finite_verb(marked_text.replace(DATE, "")) is not None


def did_besides_in(text: str, start: int, end: int) -> str | None:
    """What the subject before a part "after losing on [Friday]" did, where the date is that of its doing."""
    if DATE not in text[start:end].partition(",")[0]:
        return None  # that of ", the mayor said on [Friday]"
    return did_besides(undated(tidy(text[start:end])), undated(tidy(text[:start])))


def one_sentence(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a text that the date in ``start``-``end`` stands in, where a caption runs into the sentence.

    Without a date there it is what comes after the caption.
    """
    inside = text.find(DATE, start, end)
    if text.lstrip().startswith("\\*") or "NEW" in text:  # the points of a list
        points = list(_BULLET.finditer(text))
        first = max((point.end() for point in points if point.end() <= max(inside, start)), default=0)
        last = min((point.start() for point in points if point.end() > max(inside, start)), default=len(text))
        text, start, end = text[first:last], max(0, start - first), min(end, last) - first
        inside = text.find(DATE, start, end)
    for at in reversed(sentence_starts(text)):
        if at <= inside or (inside < 0 and at < end):
            return text[at:], max(0, start - at), end - at
        if start < at and finite_verb(text[start:at]) is None:
            return text[at:], 0, len(text) - at  # a heading with a date says nothing without what follows
        if start < at:
            text, end = text[:at], min(end, at)
    headed = _HEADED.match(text)
    if headed is not None and headed.end() < end and finite_verb(headed.group().replace(DATE, "")) is None:
        at = headed.end()  # "Your letters Sunday The storm has ended"
        return text[at:], max(0, start - at), end - at
    return text, start, end
