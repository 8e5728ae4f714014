"""Which way a deadline looks: "by Friday", "until Friday", "through Friday"."""

from timeline.dates.direction.clause_verbs import Verb, first_verb, last_verb
from timeline.dates.direction.months import PLEDGED, tells_only_of_past
from timeline.dates.direction.not_governed import is_of_chance
from timeline.dates.direction.plans import goes_on_to
from timeline.dates.direction.word_tenses import Tense, tense_of

SAYS = frozenset("said told added".split())
# With these words in the clause "through January" may end a time that is over.
_BACK_THROUGH = frozenset(
    "from had has have year years months month weeks week quarter quarters period half days said january february "
    "march april may june july august september october november december".split()
)
WEEKDAY_NAMES = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_LASTED = frozenset(  # told of what is over "until Friday", unlike "was closed until Friday"
    "lasted stayed waited remained continued lived served worked fought ran slept reigned ruled stood burned raged "
    "governed taught persisted lingered survived sat dragged operated went took lay hung camped resisted "
    "flowed leaked gushed poured spewed".split()
)
# "Held out until Friday" is told of what is over, "was held until Friday" is not.
_HELD_ON = frozenset("out on".split())
_NO_STORY = frozenset("was were been is are has have will would extension extended suggested proposed".split())
_LENGTHS = frozenset("days weeks months years hours".split())
_HOW_LONG_WITHIN = 7  # words of "for more than 20 straight days until"
_NEVER = frozenset("not never nobody none neither".split())
_DENIED_WITHIN = 6  # words of "did not speak to the press"
_DENIED_BEFORE_COMMA = 22  # words of "did not find out what had been done, how and by whom, until"
_FALLS = frozenset("fell fall falls fallen came come comes pulled".split())  # "the deal fell through Monday"
_BESIDE = frozenset(  # "guards stood by Friday", "she stopped by Friday"
    "stand stands standing stood stop stops stopped drop drops dropped passed passing passes come came swung".split()
)
_THEY_D = (["d"], ["'d"], ["they'd"], ["he'd"], ["it'd"])  # "they'd be freed by April 15" was told of the past
_MUST = frozenset("must will shall may".split())
_REQUIRED = frozenset("required needed requested wanted".split())
_BEFORE_MAIN_VERB = frozenset("was were been had has have is are it he she they we i who that which".split())
_PERFECT_WITHIN = 3  # words from "has" to its participle: "has so far signed"
_IF = frozenset("if unless".split())
_ENDS = frozenset("year years quarter half period months weeks season".split())
_PUT_OFF = frozenset("adjourned recessed postponed delayed deferred extended suspended rescheduled put pushed".split())
_JOINS = frozenset("up but and or yet".split())  # before an "until" that opens its clause


def of_deadline(deadline: str, before: list[str], verb: Verb | None, after: list[str], of_week: bool) -> Tense:
    """Which way a deadline looks: "the show runs until Friday", but "Until Friday, they had not named him".

    ``of_week`` is whether it is a day of the week: what was closed "until Monday" is so until the next one.
    """
    if verb is not None and before[verb.first] == "ended" and not _ENDS.isdisjoint(before[verb.first - 1 : verb.first]):
        verb = last_verb(before[: verb.first])  # "will report for the year ended in February by" May 28
    if deadline == "by":
        return "past" if _is_over_by(before, verb, after) else "future"
    if deadline == "through":
        return "past" if _lasted(before, verb) else "possible"  # "a loan through January", "a year through January"
    return _of_until(before, verb, after, of_week)


def _is_over_by(before: list[str], verb: Verb | None, after: list[str]) -> bool:
    """Whether what was done "by" a day is told as done: "they had left by Friday"."""
    if not _IF.isdisjoint(before) or is_of_chance(before, verb):
        return False  # "if it is not settled by Friday"
    if verb is None:
        return first_verb([word for word in after if word not in SAYS]) == "past"
    if _owns(before, verb):
        return False  # "has a deal in place for 90 million doses by" December
    opens = _opens_what_is_said(before, verb, after)
    led = first_verb([word for word in after if word not in SAYS]) if opens else verb.tense
    # "They agreed to close it by June", "they demanded an answer by June", "or hoped to have it back by Friday".
    near = before[max(0, verb.first - 2) : verb.after]
    pledged = not PLEDGED.isdisjoint(near) or goes_on_to(before[verb.after : -1])
    return led == "past" and not pledged and not _is_to_be_done(before, verb)


def _opens_what_is_said(before: list[str], verb: Verb, after: list[str]) -> bool:
    """Whether a deadline is of what is said, whose verb follows: "he said by June it went", "said that maps available
    by June may be wrong"."""
    said = before[verb.first] in SAYS
    return said and (before[verb.after :] == ["by"] or first_verb(after) in ("future", "possible"))


def _of_until(before: list[str], verb: Verb | None, after: list[str], of_week: bool) -> Tense:
    """Which way the end of what goes on "until" then looks."""
    if verb is None and _went_on_for(before) and first_verb(after) == "past":
        return "past"  # "the hill, quiet for 123 years until March, blew its top"
    opens = verb is None and _JOINS.issuperset(before[:-1])
    if _lasted(before, verb) or _came_late(before, verb) or (opens and first_verb(after) == "past"):
        return "past"
    if of_week:
        return "past" if _had_done(before, verb) else "future"
    told = verb is not None and verb.tense == "past" and before[verb.first] not in _PUT_OFF
    return "possible" if told else "future"  # "was head of the bank until" January, told in March


def _owns(words: list[str], verb: Verb) -> bool:
    """Whether "has" is a verb of its own: "has a deal", and not "has signed a deal"."""
    near = words[verb.after : verb.after + _PERFECT_WITHIN]
    return words[verb.first] in ("has", "have") and all(tense_of(word) is None for word in near)


def _lasted(words: list[str], verb: Verb | None) -> bool:
    """Whether a clause tells what went on for a time that is over: "France held out until" Monday."""
    if verb is None:
        return False
    word, then = words[verb.first], words[verb.after : verb.after + 1]
    if verb.tense == "past" and _NO_STORY.isdisjoint(words) and _went_on_for(words):
        return True
    return (word in _LASTED and then != ["with"]) or (word == "held" and not _HELD_ON.isdisjoint(then))


def _had_done(words: list[str], verb: Verb | None) -> bool:
    """Whether a clause tells what somebody had done: "they had denied it until" Monday."""
    if verb is None or verb.tense != "past" or words[max(0, verb.first - 1) : verb.first] != ["had"]:
        return False
    return "been" not in words and not goes_on_to(words[verb.after :])


def _went_on_for(words: list[str]) -> bool:
    """Whether it is told how long something went on: "rained for 20 straight days until"."""
    near = words[-_HOW_LONG_WITHIN:-1]
    return "for" in near and not _LENGTHS.isdisjoint(near[-1:])


def _is_to_be_done(words: list[str], verb: Verb) -> bool:
    """Whether a past form before "by" is of what is still to be done: "must be paid for and exports completed by",
    "may buy it and ship the corn, valued at a million, by", "and be completed by", "asked for a change by"."""
    helpers = words[max(0, verb.first - 2) : verb.first]
    asked = words[verb.first : verb.after + 1] == ["asked", "for"] and helpers[-1:] != ["had"]
    required = helpers[-1:] in (["is"], ["are"]) and words[verb.first] in _REQUIRED
    if asked or required or (helpers[-1:] == ["be"] and helpers[:-1] not in _THEY_D):
        return True
    helped = not helpers or helpers[-1] in _BEFORE_MAIN_VERB or words[verb.first] in SAYS
    return not helped and not _MUST.isdisjoint(words[: verb.first])


def _came_late(words: list[str], verb: Verb | None) -> bool:
    """Whether a clause tells what did not come before: "they did not meet until" Friday, "it was not until" Friday."""
    if verb is None or verb.tense != "past":
        return False
    near = words[-(_DENIED_BEFORE_COMMA if words[-2:-1] == [","] else _DENIED_WITHIN) :]
    denied = not _NEVER.isdisjoint(near) or any(word.endswith("n't") for word in near) or "no one" in " ".join(near)
    return denied and tells_only_of_past(near) and not goes_on_to(words[verb.after :])


def deadline_word(words: list[str]) -> str | None:
    """The word before an expression that makes it a deadline: "until", "through", "past", "as soon as", "by"."""
    if words[-1:] == ["or"] and words[-2:-1] and words[-2] in WEEKDAY_NAMES:
        words = words[:-2]  # "by Thursday or" Friday
    last = words[:-1] if words[-1:] == ["the"] else words
    if last[-1:] == ["after"] and last[-2:-1] in (["until"], ["till"], ["til"]):
        last = last[:-1]  # "was put off until after Easter"
    if last[-2:] == ["at", "least"]:
        last = last[:-2]
    if last[-3:] == ["of", "business", "on"]:
        last = last[:-1]
    if last[-2:] == ["of", "business"] and last[-3:-2] in (["end"], ["close"]):
        last = last[:-3] if last[-4:-3] != ["the"] else last[:-4]
    if last[-1:] == ["by"] and not _BESIDE.isdisjoint(last[-2:-1]):
        return None
    if last[-1:] in (["until"], ["till"], ["til"], ["by"], ["past"]):
        return last[-1]  # "a delay past June 30"
    if last[-2:] in (["later", "than"], ["earlier", "than"]) and last[-3:-2] in (["no"], ["not"]):
        return "by"
    if len(last) > 1 and last[-1] == "through" and last[-2] not in _FALLS:
        clause = last[len(last) - last[::-1].index("that") :] if "that" in last else last  # "said that it goes through"
        if _BACK_THROUGH.isdisjoint(clause):
            return "through"
    return "until" if last[-3:] == ["as", "soon", "as"] else None
