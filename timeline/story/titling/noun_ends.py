"""Texts cut within what one noun names: "has found complex organic | molecules", "met President Shimon | Peres"."""

import re
from collections.abc import Iterator

from timeline.late_patterns import late_pattern
from timeline.story.verbs import AUXILIARIES, form_of

MOST_TAKEN = 9  # words; a title that lost more would tell another thing
_WORD = re.compile(r"\S+")
_NEXT = re.compile(r" (?P<word>[^\W\d_][\w’'-]*)")
_SO_FAR = late_pattern(
    r"\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|feet|yards?|inches|points?|seconds?|minutes?|percent)\Z"
)
_LONGEST_UNIT = 12  # characters
_FROM = late_pattern(r"\s(?:from|off|above|below|away|short|north|south|east|west|behind|ahead)\b")
_NO_NOUNS = AUXILIARIES | frozenset(  # words after which another part of the sentence has begun
    """the a an its his her their our my your this that these those he she it they we i you him them us me there here
    then now also not so too again back ago away up down out off together alone already yet soon later earlier today
    tonight tomorrow yesterday onward apart rather enough long more most less least only just even ever never both
    all each every any some no ahead worldwide nationwide elsewhere abroad home via per amid next last this
    monday tuesday wednesday thursday friday saturday sunday
    of in on at by for with to from into over under between against near about after before during since until while
    when as than and or but nor that which who whose where amid among through if because be been being include includes
    including throughout across despite inside outside behind beyond upon within without even alongside above below
    besides why how whether what says said unless though although compared""".split()
)
_OPENS = frozenset(  # words before which a text may end
    """in on at by for with from into over under between against near about during among amid through via including
    like throughout across despite inside outside behind beyond within without alongside above below besides
    and or that which who whose where while as than""".split()
)


def is_within_a_noun(left: str, rest: str) -> bool:
    """Whether a text was cut before ``rest`` within a compound or a name.

    ``is_within_a_noun("Divers found two lava", " lakes")`` is true, and of "They met in Old", " Harbour" too.
    """
    following = _NEXT.match(rest)
    if following is None or not left or not left[-1].isalpha():
        return False
    word, last = following["word"], left.rsplit(" ", 1)[-1]
    if word.lower() in _NO_NOUNS or word.endswith("ly"):
        return False
    if word[0].isupper():
        return last[0].isupper() and not last.isupper()
    form = form_of(word)
    before = form_of(last.lower())
    if form in ("past", "participle", "auxiliary", "present") or before in ("past", "auxiliary", "present"):
        return False
    return last.lower() not in _NO_NOUNS


def ends_before(left: str) -> Iterator[str]:
    """A text without its last phrase, without its last two, and so on, as far as not too much is lost."""
    words = list(_WORD.finditer(left))
    for place in range(len(words) - 1, max(0, len(words) - MOST_TAKEN - 1), -1):
        word = words[place].group().lower()
        doing = form_of(word) == "participle" and words[place - 1].group().endswith(",")
        if word in _OPENS or doing:
            yield left[: words[place - 1].end()]


def is_within_a_distance(left: str, rest: str) -> bool:
    """Whether a text was cut before what its distance is counted from: "attacked six kilometres | from the summit"."""
    return _FROM.match(rest) is not None and _SO_FAR.search(left, max(0, len(left) - _LONGEST_UNIT)) is not None
