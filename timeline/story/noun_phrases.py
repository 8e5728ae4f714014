"""Noun phrases told by plain signs: the subject of a sentence, and the noun that a "who" or "that" takes up."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.names import NOT_NAMES
from timeline.story.openings import main_clause, without_opening
from timeline.story.people import GIVEN_NAMES, PERSON_NAME, TIMES
from timeline.story.verbs import AUXILIARIES, finite_verb, form_of

MOST_SUBJECT_WORDS = 6  # a longer subject would fill the title
MOST_NOUN_WORDS = 9  # the same for a noun with what belongs to it
_ASIDE_STARTS = r"(?:an?|the|his|her|its|[a-z]+|[A-Z][\w’']+[’']s)"
_APPOSITION = late_pattern(rf"(?P<name>{PERSON_NAME}|[A-Z][\w’'-]+),\s(?P<aside>{_ASIDE_STARTS}\s[^,]{{2,90}}),?\s*\Z")
_ASIDES = late_pattern(
    r"\s*[(\[][^()\[\]]{0,60}[)\]]|,\s(?:who|which|whose|where|an?|the|his|her|its|a)\s[^,]{0,140}(?:,|\Z)|\s[–—-]{1,2}\s[^–—]{1,80}\s[–—-]{1,2}\s*\Z"
)
_LONE_GERUND = late_pattern(
    r"\A(?:[Tt]he\s|[Aa]n?\s)?(?!\w*(?:build|meet|hear|rul|paint|offer|fil|list|k|w|sibl|shoot|bomb|wedd)ing\Z)[\w-]+ing\Z"
)
_HEAD_ENDS = frozenset("in on at from with who which that to by about against into under near between".split())
_ATTACHED = frozenset("of in on at for from with against by near".split())  # prepositions within a noun phrase
_WORD_BACK = late_pattern(r"[^\s]+\Z")
_SHORT = late_pattern(r"(?P<word>\w+)[’'](?:s|re|ve|d|ll)\Z")
_PRONOUN_WORD = late_pattern(r"(?:it|he|she|they|we|i|you)(?:[’']\w+)?\Z", re.I)
_ONLY_ADVERB = late_pattern(r"(?!Italy\Z|July\Z|Family\Z|Assembly\Z)[A-Z][a-z]+ly\Z")
MANY = late_pattern(  # "rebels", "Lawyers"; not "Brussels", "the business"
    r"(?:\A|\s)(?:[a-z][\w-]*[^s\W]s|[A-Z][a-z-]*(?:er|or|ist|yst|ian|ent|al|ant|ee|ie|ing|ne|te)s|[Pp]eople|[Pp]olice|\w*men)\Z"
)
NOUN_STOP = frozenset(
    """in on at by for with from to into over under between against near about after before during since until while
    when as than and or but nor that which who whose where is are was were has have had will would said says amid among
    through via not including like because if be been being include includes throughout across despite inside outside
    behind beyond upon within without even alongside above below besides""".split()
)
DETERMINERS = frozenset("the a an its his her their our this that these those".split())


def subject_of(text: str) -> str | None:
    """What stands before the first verb of a sentence, where it is short and no pronoun."""
    clause = main_clause(without_opening(_ASIDES.sub(" ", text)))
    verb = finite_verb(clause)
    words = (clause[: verb.start] if verb is not None else clause).split()
    if words and words[0].lower() in NOUN_STOP and "," in " ".join(words):
        words = " ".join(words).rsplit(",", 1)[1].split()  # "in a week of talks, Hill"
    while words and (
        words[-1].lower() in ("and", "also", "then", "now", "not", "never") or words[-1].lower().endswith("ly")
    ):
        words = words[:-1]
    while len(words) > 1 and (at := next((n for n, w in enumerate(words) if n and w.lower() in _HEAD_ENDS), 0)):
        words = words[:at]  # "a spokesman in Geneva" is a spokesman
        if at == 1 and not MANY.search(words[0]):
            return None  # "Remember that"
    subject = " ".join(words)
    if subject.endswith(("’", "'")) or " The " in subject or _LONE_GERUND.search(subject):
        return None  # "the index of producers’", "the second-guessing"
    if not words or len(words) > MOST_SUBJECT_WORDS or re.search(r"[,;:“”()|]", subject) or TIMES.search(subject):
        return None
    if words[0].lower() in NOT_NAMES - DETERMINERS - GIVEN_NAMES - {"new", "two", "three", "officials", "police"}:
        return None
    if (short := _SHORT.match(words[0])) is not None and short["word"].lower() in NOT_NAMES:
        return None  # "It's the latest plan"
    if words[0].lower() in (
        "it",
        "he",
        "she",
        "they",
        "this",
        "that",
        "these",
        "those",
        "who",
        "what",
        "there",
        "its",
        "his",
        "her",
        "their",
    ):
        return None
    if any(w.lower() in NOUN_STOP - {"and", "for", "in"} for w in words):
        return None
    if any(_PRONOUN_WORD.match(w) or form_of(w) == "base" for w in words[1:]) or _ONLY_ADVERB.match(subject):
        return None  # "Earlier it", "Analysts expect BP", "Strangely"
    return subject


def noun_before(text: str, person: bool) -> str | None:
    """The noun phrase that ends ``text``, which a "who" or "that" takes up: "the wreck of the ferry"."""
    parted = text.rstrip().endswith(
        (",", "-", "–", "—")
    )  # "in Oslo, which": what a comma parts says more of the last noun
    text = text.rstrip(' ,“"–—-')
    named = _APPOSITION.search(f"{text},")
    if named is not None and finite_verb(named["aside"]) is None and (not person or " " in named["name"]):
        first = named["aside"].split()[0].lower()
        if first in DETERMINERS or first not in NOUN_STOP:
            name = named["name"].split()
            return " ".join(name[1:] if len(name) > 1 and name[0].lower() in NOUN_STOP else name)  # "For Ann Hill, a"
    words: list[str] = []
    while text and len(words) < MOST_NOUN_WORDS:
        found = _WORD_BACK.search(text)
        if found is None:
            break
        word = found.group()
        lower = word.lower()
        form = form_of(lower)
        if lower in _ATTACHED and words and not parted:
            words.insert(0, word)
            text = text[: found.start()].rstrip()
            continue
        if words and words[0].lower() in _ATTACHED and form in ("past", "participle", "base"):
            break
        if lower in NOUN_STOP or word.endswith((",", ";", ":", ".”", "“")) or form in ("auxiliary", "present"):
            break
        if (form == "past" and words and words[0].lower() in DETERMINERS) or (form == "past" and not words):
            break
        words.insert(0, word)
        if lower in ("a", "an", "the", "this", "that", "these", "those"):
            before = text[: found.start()].rstrip().rsplit(" ", 1)[-1].lower()
            if before not in (("of",) if parted else _ATTACHED):
                break
        text = text[: found.start()].rstrip()
    if words and words[0].lower() in ("least", "most") and text.lower().endswith("at"):
        words.insert(0, "at")
    while words and (words[0].lower() in _ATTACHED or words[0].lower() in AUXILIARIES):
        words = words[1:]
    if not words or all(w.lower() in NOT_NAMES or w.lower() in DETERMINERS for w in words):
        return None
    return " ".join(words)
