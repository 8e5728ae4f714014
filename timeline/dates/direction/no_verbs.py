"""Words in the form of a verb that are none where they stand: "a televised speech", "to cut the rate", "on Sat"."""

from timeline.dates.direction.plans import DETERMINERS

_BEFORE_SATURDAY = frozenset("on or by n next this till til until".split())
_WHO_HAS = frozenset("i i've ive we we've weve just still also".split())
_HELD = frozenset(
    "off exam exams test tests interview rehearsal rehearsals training appointment appt class classes shift".split()
)
_BEFORE_OBJECT = frozenset("of with for in from by on at".split())
_CAUSES = frozenset(  # "the dip was due to rain on Sunday"
    "remarks comments fears concern concerns weather rain snow delays losses problems strikes floods worries news bad "
    "poor strong weak high low".split()
)
# Their infinitive has the form of their past: "to decide whether to cut the rate before a meeting on Friday".
_SAME_FORM = frozenset("cut set put let hit shut read beat hurt burst quit split spread found wound".split())


def is_of_a_day(words: list[str], place: int) -> bool:
    """Whether a word that may be a verb belongs to a day: "on sat", "from may 30", "got an exam on Friday", "since
    then"."""
    word, after = words[place], words[place + 1 : place + 5]
    if word == "sat":
        return not _BEFORE_SATURDAY.isdisjoint(words[place - 1 : place])
    if word == "may":
        return bool(after) and after[0][0].isdigit()
    if word == "since":
        return after[:1] == ["then"]
    return word == "got" and (not place or words[place - 1] in _WHO_HAS) and not _HELD.isdisjoint(after)


def is_infinitive(words: list[str], place: int) -> bool:
    """Whether a word of the form of a past is an infinitive, "to cut", or tells of what kind a thing is: "no set
    agenda"."""
    kind = words[place] == "set" and words[place - 1 : place] in (["no"], ["a"], ["any"])
    return kind or (words[place] in _SAME_FORM and words[place - 1 : place] == ["to"])


def describes_noun(words: list[str], place: int) -> bool:
    """Whether a participle stands before a noun and tells no tense: "a still unspecified date", "a nationally televised
    speech", "making jointly designed trucks"."""
    if not words[place].endswith("ed") or not place:
        return False
    near, led = words[place - 1], words[max(0, place - 2) : place - 1]
    if near in DETERMINERS or not near.endswith("ly") or not led:
        return near in DETERMINERS
    return led[0] in DETERMINERS or led[0] in _BEFORE_OBJECT or led[0].endswith("ing")


def counts_an_amount(words: list[str], place: int) -> bool:
    """Whether a participle describes an amount: "an expected 1.3 million"."""
    return words[place - 1] in DETERMINERS and words[place + 1 : place + 2] != [] and words[place + 1][0].isdigit()


def is_cause(next_word: list[str]) -> bool:
    """Whether the word after "due to" begins a cause, "the cold", "lower sales", and not what is due to happen."""
    return any(
        word in DETERMINERS or word in _CAUSES or word.endswith(("er", "ed", "ing", "ion")) or word[0].isdigit()
        for word in next_word
    )
