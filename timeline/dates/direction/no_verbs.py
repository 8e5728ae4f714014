"""Words in the form of a verb that are none where they stand: "a televised speech", "to cut the rate", "on Sat"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from timeline.dates.direction.plans import DETERMINERS
from timeline.dates.direction.word_tenses import tense_of

_BEFORE_SATURDAY = frozenset("on or by n next this till til until".split())
_WHO_HAS = frozenset("i i've ive we we've weve just still also".split())
_HELD = frozenset(
    "off exam exams test tests interview rehearsal rehearsals training appointment appt class classes shift".split()
)
_BEFORE_OBJECT = frozenset("of with for in from by on at".split())
_NO_NOUNS = DETERMINERS | frozenset(
    "of with for in from by on at to into after before until since and or but that as when while early late monday "
    "tuesday wednesday thursday friday saturday sunday".split()
)
_CAUSES = frozenset(  # "the dip was due to rain on Sunday"
    "remarks comments fears concern concerns weather rain snow delays losses problems strikes floods worries news bad "
    "poor strong weak high low".split()
)
# Their infinitive has the form of their past: "to decide whether to cut the rate before a meeting on Friday".
SAME_FORM = frozenset("cut set put let hit shut read beat hurt burst quit split spread found wound".split())

_NEEDED = frozenset("needed required".split())
_BE = frozenset("is are was were be been".split())
_NONE_WITHIN = 3  # words of "no advance booking"
_NOT_HOPING = DETERMINERS | frozenset("of no any all lost up little new with in fresh high some every".split())
_BEFORE_NOUN = DETERMINERS | frozenset("of two three four both all these those for against over with to and".split())
_THAN_OR_AS = frozenset("than as".split())
_TAKES_EFFECT = frozenset({"", *"on from as at with immediately in the today , .".split()})


@dataclass(frozen=True, slots=True)
class NoVerb:
    """Words that are no verb where ``seen`` holds of the words of a clause and a place among them.

    ``example`` is a clause in which one of them is none.
    """

    words: frozenset[str]
    seen: Callable[[Sequence[str], int], bool]
    example: str


def _before(words: Sequence[str], place: int) -> str:
    """The word before a place; an empty one at the start of a clause."""
    return words[place - 1] if place else ""


def _after(words: Sequence[str], place: int) -> str:
    """The word after a place; an empty one at the end of a clause."""
    return words[place + 1] if place + 1 < len(words) else ""


def _is_had(words: Sequence[str], place: int) -> bool:
    return _before(words, place) in {"", *_WHO_HAS} and not _HELD.isdisjoint(words[place + 1 : place + 5])


def _is_hope(words: Sequence[str], place: int) -> bool:
    before = _before(words, place)
    return bool(before) and (_after(words, place) == "of" or before in _NOT_HOPING or tense_of(before) == "past")


def _is_not_needed(words: Sequence[str], place: int) -> bool:
    near = words[max(0, place - _NONE_WITHIN) : place]
    return "no" in near and _BE.isdisjoint(near)


def _is_a_noun(words: Sequence[str], place: int) -> bool:
    before = _before(words, place)
    return bool(before) and (before in _BEFORE_NOUN or tense_of(before) == "past")


def _is_compared(words: Sequence[str], place: int) -> bool:
    return bool(place) and (words[place - 1] in _THAN_OR_AS or _counts_an_amount(words, place))


def _counts_an_amount(words: Sequence[str], place: int) -> bool:
    return words[place - 1] in DETERMINERS and _after(words, place)[:1].isdigit()


def _is_due_to_a_cause(words: Sequence[str], place: int) -> bool:
    """Whether the word after "due to" begins a cause, "the cold", "lower sales", and not what is due to happen."""
    if _after(words, place) != "to" or place + 2 >= len(words):
        return False
    cause = words[place + 2]
    return cause in DETERMINERS or cause in _CAUSES or cause.endswith(("er", "ed", "ing", "ion")) or cause[0].isdigit()


NO_VERBS: tuple[NoVerb, ...] = (
    NoVerb(frozenset({"sat"}), lambda words, at: _before(words, at) in _BEFORE_SATURDAY, "open on sat"),
    NoVerb(frozenset({"may"}), lambda words, at: _after(words, at)[:1].isdigit(), "from may 30 they"),
    NoVerb(frozenset({"since"}), lambda words, at: _after(words, at) == "then", "nobody since then"),
    NoVerb(frozenset({"got"}), _is_had, "i got an exam on"),
    NoVerb(frozenset({"have"}), lambda words, at: _before(words, at) == "will", "the court will have ruled"),
    NoVerb(frozenset({"set"}), lambda words, at: _before(words, at) in ("no", "a", "any"), "with no set agenda"),
    NoVerb(SAME_FORM, lambda words, at: _before(words, at) == "to", "whether to cut the rate"),
    NoVerb(frozenset("hope hopes aim aims".split()), _is_hope, "the team gave up hope"),
    NoVerb(_NEEDED, _is_not_needed, "no booking required"),
    NoVerb(frozenset({"starts"}), lambda words, at: _before(words, at) in ("housing", "home", "new"), "housing starts"),
    NoVerb(frozenset("hosts plays airs starts ends meets debuts premieres".split()), _is_a_noun, "mali beat hosts"),
    NoVerb(
        frozenset("expected forecast planned scheduled predicted anticipated estimated thought".split()),
        _is_compared,
        "results better than expected",
    ),
    NoVerb(
        frozenset({"effective"}),
        lambda words, at: _after(words, at) not in _TAKES_EFFECT,
        "the average effective rate",
    ),
    NoVerb(frozenset({"due"}), _is_due_to_a_cause, "the dip was due to rain"),
)
_OF_WORD: dict[str, tuple[NoVerb, ...]] = {
    word: tuple(row for row in NO_VERBS if word in row.words) for row in NO_VERBS for word in row.words
}


def is_no_verb(words: Sequence[str], place: int) -> bool:
    """Whether a word that may be a verb is none where it stands: "gave up hope", "to cut the rate", "open on sat"."""
    return any(row.seen(words, place) for row in _OF_WORD.get(words[place], ()))


def describes_noun(words: list[str], place: int) -> bool:
    """Whether a participle stands before a noun and tells no tense: "a still unspecified date", "a nationally televised
    speech", "making jointly designed trucks"."""
    if not words[place].endswith("ed") or not place:
        return False
    near, led = words[place - 1], words[max(0, place - 2) : place - 1]
    if near in _BEFORE_OBJECT:
        noun = _after(words, place)
        return noun.isalpha() and noun not in _NO_NOUNS  # "sold to makers of imported goods in"
    if near in DETERMINERS or not near.endswith("ly") or not led:
        return near in DETERMINERS
    return led[0] in DETERMINERS or led[0] in _BEFORE_OBJECT or led[0].endswith("ing")
