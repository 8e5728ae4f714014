"""Captions, headlines and section heads that a page's text runs into the sentence after them, without a full stop."""

import re

from timeline.story.names import DEMONYMS, NOT_NAMES
from timeline.story.verbs import finite_verb, form_of

FEWEST_WORDS = 5  # of what follows a caption; fewer are no sentence
FEWEST_BEFORE = 3  # words of a caption; fewer may be a name
_OPENING_WORDS = (
    r"In|At|On|For|From|With|By|After|Before|During|Since|Between|Among|About|Some|Many|Most|Several|He|She|It|They|We"
    r"|There|This|These|Those|When|While|As|If|Although|But|His"
    r"|Her|Their|Its|A|An|More|All|Nearly|Last|One|Two|Three|Four"
    r"|Five|Six|Seven|Eight|Nine|Ten|Hundreds|Thousands|Millions|People|Officials|Police"
)
_THE_SUBJECT = (  # "The mayor", "The Italian fleet", "The City of Oslo has"
    r"The\s(?:[a-z]|[A-Z][\w-]*[’']s\s|[A-Z]{2,}\s|[A-Z][a-z]+(?:an|ish|ese|ch|ic)\s[a-z]|(?:[A-Z][\w-]+\s){1,4}"
    r"(?:of\s(?:the\s)?(?:[A-Z][\w-]+\s){1,2})?(?:has|have|is|are|was|were|will|had)\s)"
)
_MANY_PEOPLE = (  # "Rescuers have", "Residents said"
    r"(?P<many>[A-Z][a-z]+(?:ers|ors|ists|ents|ials|ities|ees|men))"
    r"\s(?=(?:have|are|were|had|will|who|said|say|[a-z]+ed)\s)"
)
_OFFICE = (  # "President Ann Hill told"
    r"(?P<office>President|Mayor|Prime\sMinister|Chancellor)\s(?=[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s)?[a-z])"
)
_STARTS = re.compile(  # a word that is written with a capital only where a sentence begins, or seldom elsewhere
    r"\s(?=[A-Z])(?<=[\w’'”)]\s)"
    rf"(?=(?P<word>{_OPENING_WORDS})\s|{_THE_SUBJECT}|{_MANY_PEOPLE}|{_OFFICE})"
)
_BEFORE_OFFICES = frozenset(
    "vice deputy former then us uk u.s. acting interim ex mr mrs assistant lord lady dear".split()
)
_PART_OF_A_NAME = frozenset(
    """A More All Nearly Last One Two Three Four Five Six Seven Eight Nine Ten People Officials Police""".split()
)  # after another capital: "Class A", "Unit Two"
_HEAD = re.compile(
    r"\A\W*(?:[A-Z][A-Z’'&-]+[\s,]+){2,}(?:[A-Z][A-Z’'&-]+\s+)(?=[A-Z][a-z]+\s|A\s[a-z])"
)  # NEW CAP FITTED
_LEADS_ON = frozenset(
    """of in on at to for with by from the a an and or nor but as than that which who whose into over under about after
    before against between among amid is are was were be been being has have had will would can could may might must
    should called named titled entitled said says told asks asked magazine newspaper paper book film album song series
    mr mrs ms dr st""".split()
)  # after which a capital opens a name


def sentence_starts(text: str) -> list[int]:
    """Where a sentence begins within ``text`` though nothing parts it from the words before, in order.

    "Aid arrives in Oslo The mayor said that 40 boats came" gives the place of "The". A text of titles gives none.
    """
    head = _HEAD.match(text)
    found = [head.end()] if head is not None and _stands(text[head.end() :]) else []
    for start in _STARTS.finditer(text):
        before, after = text[: start.start()].split(), text[start.end() :]
        named = start["word"] in _PART_OF_A_NAME and before[-1][:1].isupper()
        if start["many"] or start["office"]:
            named = _goes_on_a_name(before)
        titled = start["office"] is not None and before[0][:1].isupper() and finite_verb(" ".join(before)) is not None
        if len(before) >= FEWEST_BEFORE and not named and _ends(before, head=titled) and _stands(after):
            found.append(start.end())
    return sorted(set(found))


def _goes_on_a_name(words: list[str]) -> bool:
    """Whether "Workers" or "President" after these words belongs to a name: "the Bergen", "Norwegian", "Vice"."""
    last = words[-1].lower().strip(",")
    if (
        not words[-1][:1].isupper()
        or last in _BEFORE_OFFICES
        or last in DEMONYMS
        or last.endswith(("ian", "ese", "ish"))
    ):
        return True
    run = next((n for n, word in enumerate(reversed(words)) if not word[:1].isupper()), len(words))
    return run < len(words) and words[-run - 1].lower() in ("the", "a", "an", "of")


def _ends(words: list[str], head: bool = False) -> bool:
    """Whether a caption may end with these words: its last one calls for no other and it is no title.

    Words of which nearly all have a capital are one, unless they are known as a ``head``.
    """
    last = words[-1].strip("’'”)")
    if "|" in words or "Posted" in words:
        return False  # the header of a comment
    if last.lower() in _LEADS_ON or form_of(last.lower()) in ("past", "auxiliary") or last.endswith("-"):
        return False
    if head:
        return True
    long = [word for word in words if len(word) > 3 and word.lower() not in NOT_NAMES]
    return 2 * sum(word[:1].isupper() for word in long) < 1.6 * len(long) + 1


def _stands(after: str) -> bool:
    """Whether words can stand as a sentence: a verb within reach, and not every word with a capital."""
    words = after.split()
    verb = finite_verb(after)
    lower = sum(word[:1].islower() for word in words[:8])
    return len(words) >= FEWEST_WORDS and verb is not None and lower >= 2
