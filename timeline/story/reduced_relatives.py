"""Participles that hold a date of their own: "the man held on Friday was freed", "the pier, built in 1998, was shut".

What is dated there is the holding and the building, and the rest of the sentence tells of another time.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.actions import REPORT, STATEMENT, kinds_in
from timeline.story.noun_phrases import MANY, NOUN_STOP, noun_before
from timeline.story.shared_verbs import is_done
from timeline.story.undated import DATE
from timeline.story.verbs import finite_verb, form_of, verbs_in

_WITH_IT = "out|up|off|down|over|in"  # of a verb: "carried out", "set up"
_BETWEEN_COMMAS = late_pattern(
    rf"(?P<cut>,)\s(?P<verb>[a-z]+)\b[^,;:“”{DATE}]{{0,80}}{DATE}+[^,;:“”{DATE}]{{0,60}},\s"
    r"(?:[a-z]+ly\s)?(?P<next>[a-z]+)\b"
)
_AIM = late_pattern(r"\bto\s[a-z]+")  # "started on Monday to stop the leak"
_SAYS = late_pattern(r"\b(?:says?|said)\s(?:that\s)?")  # before which another's verb may stand
_WITHOUT_COMMAS = late_pattern(rf"{DATE}+(?P<also>\s(?:also|now|then|still|already))?\s(?P<next>[a-z]+)\b")
_IN_FRONT = late_pattern(
    r"(?P<verb>[A-Z][a-z]+)(?P<rest>\s(?:in|on|by|at|from|as|with|during|after|under|of|for|to|near)\b[^,;:“”]{2,100}),\s+"
    r"(?=(?:the|an?|its|his|her|their|it|he|she|they|[A-Z][\w’'-]+)\b)"
)
_ALSO_DONE = ("closed", "opened", "begun", "born", "cast", "ended")  # of things, and between commas no deed
_BARE = late_pattern(  # of which the date was all: "the minutes, held in [May], were lost"
    rf",\s(?P<verb>[a-z]+)(?:\s(?:{_WITH_IT}))?\s(?:(?:on|in|at|since|by|for|early|late|last)\s)*{DATE}"
    r"(?P<closing>,(?=\s(?P<next>[a-z]+))|(?=[.;]|\Z))"
)
_LEADS = late_pattern(
    rf"(?:\s(?:{_WITH_IT}))?(?:\s(?:on|in|at|since|until|by|during|from|early|late|earlier|later|last|this))*\s\Z"
)
_NO_SUBJECT = NOUN_STOP | frozenset("i he she it they we you what there".split())  # words that no such subject holds
_OF_SUBJECT = frozenset("of in at for from with on and".split())
_SECOND_NOUN = late_pattern(  # whose deed it is: "the promise | the mayor made on Friday was"
    r"\w\s(?<!\bof\s)(?<!\bin\s)(?<!\bat\s)(?<!\bfor\s)(?<!\bfrom\s)(?<!\bwith\s)(?<!\bon\s)(?<!\band\s)"
    r"(?:the|an?|his|her|its|their|our|my)\s"
)
_BESIDE_ITS_DATE = late_pattern(rf"\s[a-z]+\s(?:(?:{_WITH_IT})\s)?(?:(?:on|in|at|by|early|late|last)\s)*{DATE}")
_LAST_PARTICIPLE = late_pattern(rf"\s(?P<verb>[a-z]+)\s(?:(?:on|in|at|early|late|last)\s)*{DATE}+[.,;]?\s*\Z")
_PLANNED = late_pattern(
    rf"\s(?:planned|scheduled|due|expected|slated)\s(?:for|on|in)\s{DATE}(?=\s(?:was|were|is|are|has|have|had|will|would)\b)"
)
_SEVERAL = late_pattern(r"(?:some|many|most|several|both|all|two|three|four|five|six|dozens|hundreds|\d+)\s", re.I)
_STATES = frozenset(
    "owned used needed known called based expected required planned scheduled affected involved left".split()
)
_A_SHARE = late_pattern(  # of which something is counted, and words that stand for a noun
    r"\b(?:percent|per\scent|pct|number|amount|most|half|thirds?|quarters?|majority|average)\b|%|"
    r"\A\s*(?:others?|those|all|some|many|most|one|ones|few|both|none|each|anyone|everyone)\s*\Z",
    re.I,
)
_OF_A_TEXT = frozenset("reported written taken obtained dated seen made explored described discussed".split())
_CAME_OUT = ("published", "released", "issued", "broadcast", "posted", "printed", "unveiled")
_PUBLISHED = late_pattern(  # "in its report, | published on [Friday],"
    rf"(?P<verb>{'|'.join(_CAME_OUT)})\s(?:(?:on|in|at|early|late)\s)*{DATE}+"
    r"\s?(?:,\s|(?=[.;]|\Z))"
)
_COMMA_LAST = re.compile(r",\s\Z")
_WHOSE = re.compile(r"\A(?:its|their|our)\s", re.I)
_A_TEXT = late_pattern(
    r"(?<![\w’'-])(?P<noun>(?:[\w-]+\s){0,3}"
    r"(?:reports?|study|studies|books?|papers?|surveys?|letters?|statements?|articles?|findings|figures|lists?|reviews?|"
    r"audits?|polls?|documents?|memos?|videos?|albums?|films?|results|interviews?|stories|story|editorials?|columns?|"
    r"essays?)(?:\s(?:of|by|from|on|in)\s[^,;:]{2,60})?),\s\Z"
)
_TEXT_REACH = 120  # characters before "published on Friday" in which the text is named
_LED_TO = re.compile(r"\A(?:(?:to|in|of|by|from|with|and)\s)+", re.I)
_TELLING = frozenset("said says shows showed found finds put puts gave gives suggests suggested".split())
_OPENS_A_CLAUSE = frozenset("that who which what when where if because while".split())
_FINITE = ("auxiliary", "past", "present")


class Participle(NamedTuple):
    """A participle with its date: from the comma or blank before it to where the main clause goes on.

    What it belongs to begins at ``subject``. It is ``telling`` where it only says when something was told: "a report
    published on Monday shows".
    """

    subject: int
    start: int
    end: int
    telling: bool


@lru_cache(maxsize=256)  # a sentence is asked for each of its dates and parts
def dated_participle(marked_text: str) -> Participle | None:
    """The first participle with a date between a subject and its verb; every letter of a date is ``undated.DATE``.

    ``dated_participle(f"The man held on {DATE} was freed")`` is at 7-17.
    """
    if DATE not in marked_text:
        return None
    for found in _BETWEEN_COMMAS.finditer(marked_text):
        says = max((m.end() for m in _SAYS.finditer(marked_text, 0, found.start())), default=0)
        subject = marked_text[says : found.start()]
        between = marked_text[found.end("verb") : found.start("next")]
        finite = form_of(found["next"]) in _FINITE and form_of(found["verb"]) == "past" and found["next"] != "compared"
        between = _AIM.sub("", between)
        if finite and "," not in subject and not verbs_in(between) and _has_a_deed(subject, found["verb"]):
            telling = _tells(found["verb"], found["next"])
            return Participle(says, found.start(), found.start("next") - 1, telling)
    for found in _WITHOUT_COMMAS.finditer(marked_text):
        if not found["also"] and found["next"] not in _TELLING and form_of(found["next"]) not in _FINITE:
            continue  # as nearly all of them: told here at once
        opens = _last_comma(marked_text, found.start())
        head = marked_text[opens : found.start()]
        first = next((v for v in verbs_in(head) if head[v.start - 1 : v.start] == " " and v.form != "base"), None)
        if first is None or first.form != "past":
            continue
        verb, between = head[first.start : first.end], head[first.end :]
        if not _has_a_deed(head[: first.start], verb):
            continue
        if _goes_on(verb, between, found):
            end = found.start("also") if found["also"] else found.start("next") - 1
            return Participle(opens, opens + first.start - 1, end, _tells(verb, found["next"]))
    return None


def _last_comma(text: str, end: int) -> int:
    """Where the words after the last comma before ``end`` begin."""
    return text.rfind(",", 0, end) + 1


def _goes_on(verb: str, between: str, found: re.Match[str]) -> bool:
    """Whether the main verb comes after a date that a participle leads to with the words ``between``."""
    if finite_verb(between) is not None or not _OPENS_A_CLAUSE.isdisjoint(between.split()):
        return False
    following, beside = form_of(found["next"]), _LEADS.fullmatch(between) is not None
    if STATEMENT in kinds_in(verb):  # not "announced on Friday increased aid", nor "said the wind on Friday was"
        return beside and (following == "auxiliary" or found["next"] in _TELLING)
    follows = following in _FINITE or found["next"] in _TELLING or found["also"] is not None
    return following == "auxiliary" or (beside and follows)


def _has_a_deed(subject: str, verb: str) -> bool:
    """Whether a participle tells what was done to its subject: not "funds owned", nor "two thirds of the jobs lost"."""
    return verb not in _STATES and _A_SHARE.search(subject) is None and _is_subject(subject)


def _is_subject(words: str) -> bool:
    """Whether words can be the subject of a sentence and nothing else: "The old pier of Oslo"."""
    told = words.lower().split()
    return (
        bool(told)
        and told[0] not in ("and", "but")
        and told[-1] not in _NO_SUBJECT
        and told[-1].isalnum()
        and not (_NO_SUBJECT - _OF_SUBJECT).intersection(told)
        and _SECOND_NOUN.search(words) is None
        and finite_verb(words) is None
    )


def _tells(verb: str, main_verb: str) -> bool:
    return (verb in _OF_A_TEXT and verb != "seen") or main_verb in _TELLING  # "a van seen on Monday was found"


def fronted_participle(sentence: str) -> re.Match[str] | None:
    """What stands before the subject of a sentence and says what was done to it: "Founded in 1901, the yard shut"."""
    found = _IN_FRONT.match(sentence)
    done = found["verb"].lower() if found is not None else ""
    return found if form_of(done) == "past" or done == "born" else None


def published_apart(marked_text: str) -> list[tuple[int, int]]:
    """The spans that say when the text named before them came out: "published on Friday, " of "in its report, ..."."""
    if not any(f", {verb}" in marked_text for verb in _CAME_OUT):  # as of nearly all sentences
        return []
    return [
        found.span() for found in _PUBLISHED.finditer(marked_text) if _COMMA_LAST.search(marked_text, 0, found.start())
    ]


def was_published(text: str, start: int, end: int) -> str | None:
    """What came out, where a part of a marked text says no more than when: "Report was published on [Friday]"."""
    found = _PUBLISHED.match(text, start)
    if found is None or found.end() < len(text[:end].rstrip(" .;")) or _COMMA_LAST.search(text, 0, start) is None:
        return None
    of_a_text = _A_TEXT.search(text, max(0, start - _TEXT_REACH), start)
    noun = of_a_text["noun"] if of_a_text is not None else noun_before(text[:start], person=False)
    if noun is None:
        return None
    noun = _WHOSE.sub("", _LED_TO.sub("", noun))
    return f"{noun}{_was(noun)} {found.group()}"


def without_planned(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A marked text and a span of it without what another date says of a noun: when it was planned for, or came out.

    "Talks planned for [Monday] were called off" is "Talks were called off", "In its report, published on [Monday], it"
    is "In its report, it".
    """
    apart = [_with_its_commas(text, first, last) for first, last in published_apart(text)]
    planned = [found.span() for found in _PLANNED.finditer(text)]
    for first, last in sorted([*apart, *planned], reverse=True):
        if first <= start < last or first < end <= last:
            continue
        less = last - first
        text = text[:first] + text[last:]
        start, end = start - less * (last <= start), end - less * (last <= end)
    return text, start, end


def _with_its_commas(text: str, start: int, end: int) -> tuple[int, int]:
    """A span between commas with the first of them, and with the other where the noun's own verb follows."""
    if not text[:end].endswith(", "):
        return start - len(", "), end
    verb = form_of(text[end:].split(" ", 1)[0]) in (*_FINITE, "base")
    return start - len(", "), end - (1 if verb else len(", "))


def last_participle(text: str, start: int, end: int) -> str | None:
    """What was done to the noun that ends a part of a marked text, where its only date is told of that.

    Of "Hill failed a test taken on [Friday]" it is "a test was taken on [Friday]". None where the verb may be Hill's.
    """
    found = _LAST_PARTICIPLE.search(text, start, end)
    if found is None or DATE in text[start : found.start()] or not is_done(found["verb"]):
        return None
    before = text[: found.start()]
    noun = noun_before(before, person=False)
    led = before[: len(before) - len(noun)].rstrip() if noun is not None and before.endswith(noun) else ""
    if noun is None or not led or not led[-1].isalnum() or finite_verb(before.replace(DATE, "")) is None:
        return None
    saying = kinds_in(led) | kinds_in(found["verb"])  # "said in a letter published on Friday that"
    opens = led.rsplit(" ", 1)[-1] in _OPENS_A_CLAUSE
    if opens or found["verb"] in _STATES or not saying.isdisjoint((STATEMENT, REPORT)):
        return None
    if noun.split()[-1][:1].isupper() or "," in noun:
        return None  # "a list the mayor Ann Hill published on Friday"
    if noun.split()[0].lower() not in ("a", "an") and MANY.search(noun) is None:
        return None  # "said the court dismissed on Friday"
    return f"{noun}{_was(noun)}{text[found.start() : end]}"


def _was(subject: str) -> str:
    several = MANY.search(re.split(r"\s(?:of|in|at|for|from|with|on)\s", subject)[0]) is not None
    return " were" if several or " and " in subject or _SEVERAL.match(subject.strip()) is not None else " was"


def of_its_participle(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A marked text and a span of it, its core, without "held on [Friday]" in "The man held on [Friday] was freed".

    Where the core is that alone, the text ends with it, and the comma of "The pier, built in [1998], was shut" goes.
    """
    fronted = fronted_participle(text)
    if fronted is not None and start == 0 and end <= fronted.end() and DATE in fronted.group():
        verb = finite_verb(text[fronted.end() :])
        if verb is not None and verb.start > 0:  # "the yard founded in [1901]"
            subject, done = text[fronted.end() :][: verb.start].rstrip(), fronted["verb"].lower()
            passive = done == "born" or is_done(done, fronted["rest"])
            told = f"{subject}{_was(subject) if passive else ''} {done}{fronted['rest']}"
            return told, 0, len(told)
    found = dated_participle(text[start:])
    if found is None or start + found.subject >= end:
        return text, start, end
    first, last = start + found.start, start + found.end
    if last >= end:
        told = text[first + 1 : last].rstrip(" ,") if text[first] == "," else text[first:last]
        subject = text[start + found.subject : first].rstrip()
        told = f"{subject}{_was(subject) if _BESIDE_ITS_DATE.match(told) else ''}{told}"
        return told, 0, len(told)
    return f"{text[:first]}{text[last:]}", start, end - (last - first)


def without_bare(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A marked text and a span of it without participles between commas of which the date was all.

    "The minutes of it, held in [May], were lost" is "The minutes of it were lost".
    """
    for found in reversed(list(_BARE.finditer(text, start, end)) if ", " in text else []):
        rest = f"{text[start : found.start()]} {text[found.end() : end]}"
        if not (is_done(found["verb"]) or found["verb"] in _ALSO_DONE) or finite_verb(rest.replace(DATE, "")) is None:
            continue
        stays = found["closing"] if form_of(found["next"] or "") not in _FINITE else ""
        text = f"{text[: found.start()]}{stays}{text[found.end() :]}"
        end -= found.end() - found.start() - len(stays)
    return text, start, end


def without_participles(text: str, start: int, end: int) -> tuple[str, int, int]:
    """A marked text and a span of it without what ``without_planned`` and ``of_its_participle`` leave out."""
    return of_its_participle(*without_planned(text, start, end))
