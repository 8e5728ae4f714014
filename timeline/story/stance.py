"""How a claim is put: asserted, denied, planned or possible; in whose words; as news or as what had gone before.

The signs are looked for in the clause that the date belongs to and in what governs it, so that in "She denied that
they met in May, but sold the mill in June" only the meeting is denied.
"""

import re
from functools import cache
from itertools import chain
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.model import Speech, Stance
from timeline.story.people import name_phrases, speaker_in
from timeline.story.stance_signs import SIGNS, Sign
from timeline.story.tellings import main_verb, saying_verb, telling, without_quotations
from timeline.story.titling.pronoun_speakers import meant_speaker

LONGEST_SPEAKER = 8  # words; a longer subject is a clause of its own
UNTIL_REACH = 20  # characters that "until late the" takes before a date
FARTHEST = 70  # characters between a sign and the deed it puts in question


_PATTERNS = tuple((late_pattern(rf"(?<![\w’'-])(?:{sign.pattern})(?![\w’'-])"), sign) for sign in SIGNS)


@cache
def _signs_of() -> dict[str, tuple[int, ...]]:
    """The places of the signs that a word can begin."""
    found: dict[str, list[int]] = {}
    for place, sign in enumerate(SIGNS):
        for word in sign.words.split():
            found.setdefault(word, []).append(place)
    return {word: tuple(places) for word, places in found.items()}


class _SignsAt(dict[str, tuple[int, ...]]):
    """The places of the signs that each word can begin, with the mark that may stand after it."""

    def __missing__(self, word: str) -> tuple[int, ...]:
        self[word] = found = _signs_of().get(word.rstrip(",.;:"), ())
        return found


_signs_at = _SignsAt()

# What stands between a sign and a deed of another clause: "did not sign but met".
_OTHER_CLAUSE = late_pattern(
    r"[;:—]|\b(?:but|and|who|which|before|after|since|until|when|while|because|despite|during|following)\b"
)
# In "denied the claim on Saturday" the denial has the date, and it took place.
_DENIAL_ITSELF = late_pattern(
    r"(?:denie[sd]|deny(?:ing)?|refuted)\s+(?:the |this |that |any |all |these |those |such |both )?"
    r"(?:it|claims?|reports?|allegations?|accusations?|charges?|wrongdoing|involvement)\b(?! of\b| that\b)"
)
_GOVERNED = late_pattern(r"\W*(?:that|whether|if|to)\b")
_UNTIL = late_pattern(r"\b(?:until|till|before)\s+(?:late\s|early\s|the\s)?\Z")
_UNTIL_IT_DID = late_pattern(r"\b(?:until|till)\b")
_LEADS_TO_DATE = late_pattern(r"\s(?:(?:the|late|early|last|this|next|a)\s)*")
_WOULD = late_pattern(r"\b(?:would|[’']d)\b")
_BEFORE = late_pattern(r"\b(?:had|hadn[’']t|earlier|previously|formerly|originally|already|once|in the past)\b")
_SAID = (
    r"(?:said|says|told|added|adds|wrote|writes|stated|states|noted|warned|argued|insisted|claimed|claims|commented)"
)
_SAID_WORD = late_pattern(rf"\b{_SAID}\b")
_SAID_LAST = late_pattern(
    rf"[,”\"’']\s+(?:{_SAID}\s+(?P<after>[^,;:“”\".]{{2,80}})|(?P<before>[^,;:“”\".]{{2,60}}?)\s+{_SAID}\b)"
)
_SAID_AT_THE_END = late_pattern(
    r",\s(?P<who>[^,;:“”\".]{2,60}?)\s(?:said"
    r"|says)(?:\s(?:late\s|early\s)?(?:on\s|in\s|at\s)?[^,;:“”\"]{2,40})?[.”\"]*\Z"
)
_ACCORDING = late_pattern(r"\b[Aa]ccording to\s+(?P<who>(?:the\s|an?\s)?[^,;:“”\".]{2,60})")
_LEADING = late_pattern(
    r"\A\W*(?:(?:But|And|However|Meanwhile|Later|Earlier|Also|Then|Still|Yet|Instead|In a statement|[Tt]hat|[Ww]hile)\b"
    r",?\s+)*"
)
_ON_A_DAY = late_pattern(  # "On Monday Ann Hill", "In 2019 the board"
    r"\A(?:(?:On|In|At|By|Late|Early|Last)\s){1,2}(?:[A-Z][a-z]+day|\d{4}|(?:\d\d?\s)?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2})?)\s"
    r"(?=[A-Z]|the\s)"
)
_THAT = late_pattern(r"\bthat\b")
_HE = re.compile(
    r"(?:\A|\A(?:On|In|At|By|During|Late|Early|Last)\s[^,]{1,30}\s)(?P<who>[Hh]e|[Ss]he)\Z"
)  # "On Monday he"
_PRONOUN = late_pattern(r"(?:he|she|they|it|we|i|who|which)\Z", re.I)
# "though it", "last week when she": a word that turns to another clause is no part of who speaks there.
_TURN = late_pattern(
    r"\A(?:(?:but|and|or|so|yet|though|although|while|as|when|because|if)\s+)+"
    r"|\A.*\b(?:but|though|although|while|as|when|because|if)\s+(?=(?:he|she|they|it|we|i)\Z)",
    re.I,
)
# "which is", "being", "at least 91": verbs, days and numbers that stand where a speaker would.
_NOBODY = late_pattern(
    r"(?:(?:which|who|that|there|is|are|was|were|be|been|being|has|have|had|having|today|yesterday|tomorrow|now|not)"
    r"(?:\s+|\Z))+\Z|(?:\w+ than |at (?:least|most) |about |around |nearly |over |only |some |up to )?\d[\d.,]*\Z",
    re.I,
)
_SIGNS = " ,\t\n“”\"'`"
_CLOSES_FIRST = late_pattern(r"[^“\"`]*?(?:”|'')")


class Standing(NamedTuple):
    """How a claim is put, in the words of ``timeline.model.Claim``."""

    stance: Stance = "asserted"
    speech: Speech = "own words"
    speaker: str | None = None
    background: bool = False


class Part(NamedTuple):
    """The part of a sentence that a claim is about: its span, where its deed starts, and the span of a date it has."""

    start: int
    end: int
    deed: int
    mention: tuple[int, int] | None


def standing_of(
    sentence: str, part: Part, previous: str = "", *, ahead: bool = False, long_ago: bool = False
) -> Standing:
    """How the happening of ``part`` is put; ``previous`` is what stands before the sentence, for "he said".

    ``ahead`` says that its date lies after the publish date, ``long_ago`` that it lies well before it.
    ``standing_of("They did not meet in May.", Part(0, 25, 13, (21, 24)))`` is denied, in the article's own words.
    """
    plain = without_quotations(sentence)
    speech, speaker = _speech(sentence, plain, part, previous)
    clause = sentence[part.start : part.end]
    stance = _stance(sentence, part, reported=speech != "own words")
    if ahead and stance == "asserted":
        stance = "planned"
    background = stance in ("asserted", "denied") and (long_ago or _is_before(clause))
    return Standing(stance, speech, speaker, background)


def _is_before(clause: str) -> bool:
    """Whether a clause tells of what had gone before: "had met", "previously met"."""
    if _BEFORE.search(clause) is None:
        return False
    return telling(clause) in ("pluperfect", "past") if "had" not in clause else telling(clause) == "pluperfect"


def undated(sentence: str, previous: str = "") -> Standing:
    """How a whole sentence without a date is put."""
    verb = main_verb(sentence)
    deed = verb.end if verb is not None else len(sentence)
    return standing_of(sentence, Part(0, len(sentence), deed, None), previous)


def _stance(sentence: str, part: Part, *, reported: bool) -> Stance:
    start = _governor(sentence, part)
    for pattern, sign in _signs_in(sentence[start : part.end]):
        until = part.deed if sign.place == "before" else part.end
        for found in pattern.finditer(sentence, start, max(until, start)):
            if _reaches(sentence, found.span(), part, sign):
                return sign.stance
    would = _WOULD.search(sentence, part.start, max(part.deed, part.start))
    if would is not None and _OTHER_CLAUSE.search(sentence, would.end(), part.deed) is None:
        return "planned" if reported else "possible"
    return "asserted"


def _signs_in(clause: str) -> list[tuple[re.Pattern[str], Sign]]:
    """The signs whose words a clause holds, in their order."""
    table, lowered = _signs_of(), clause.lower().replace("’", "'")
    places = set(chain.from_iterable(map(_signs_at.__getitem__, lowered.split())))
    for ending in ("n't", "'ll"):
        if ending in lowered:
            places.update(table[ending])
    return [_PATTERNS[place] for place in sorted(places)]


def _governor(sentence: str, part: Part) -> int:
    """Where what governs the part starts: in "he denied | that they met" at "he"."""
    if not _GOVERNED.match(sentence, part.start):
        return part.start
    stop = max(sentence.rfind(mark, 0, part.start) for mark in (";", ":", "—", ", but ", ", and "))
    return stop + 1


def _reaches(sentence: str, span: tuple[int, int], part: Part, sign: Sign) -> bool:
    (start, end), (date, after) = span, part.mention or (0, 0)
    if sign.place == "at the date":
        return _LEADS_TO_DATE.fullmatch(sentence, end, date) is not None
    if sign.stance == "denied" and _UNTIL.search(sentence[max(0, date - UNTIL_REACH) : date]):
        return False  # "did not meet until Friday": they met then
    if sign.stance == "denied" and _UNTIL_IT_DID.search(sentence, end, max(end, date)) is not None:
        return False  # "was not opened until the owner died in May": she died then
    if sign.stance == "denied" and _DENIAL_ITSELF.match(sentence, start):
        return False
    if sign.place == "anywhere":
        return _THAT.search(sentence, after, max(after, start)) is None  # "said on Monday that it did not happen"
    if 0 < after <= start and _OTHER_CLAUSE.search(sentence, after, start) is not None:
        return False  # "struck the reef in May, when nobody was hurt": it did strike
    upto = date if end <= date < part.deed and sign.before_any_verb else part.deed
    between = _UNTIL.sub("", sentence[end:upto])  # "will have to wait until Friday"
    return len(between) <= FARTHEST and _OTHER_CLAUSE.search(between) is None


def _speech(sentence: str, plain: str, part: Part, previous: str) -> tuple[Speech, str | None]:
    """Whether the part stands in a quotation, is told as said by somebody or by the article itself; and who says it."""
    start, end = part.mention or (0, 1)
    quoted = not plain[start:end].strip() or _quote_end(sentence) > start
    speech: Speech = "quotation" if quoted else "reported"
    verb = saying_verb(sentence)
    closing = None if quoted else _SAID_AT_THE_END.search(sentence, part.deed)
    if closing is not None and verb is not None and verb.end <= closing.start():
        return speech, _who(
            closing["who"], previous, sentence
        )  # "the crew warned the owner, the union said": the union says so
    if verb is not None and plain[: verb.start].strip() and (quoted or _says_something(plain[verb.end :], sentence)):
        return speech, _who(_subject(plain, verb.start), previous, sentence)
    after = end if quoted else part.deed
    last = _SAID_LAST.search(sentence, after) if _SAID_WORD.search(sentence, after) is not None else None
    if last is not None:
        return speech, _who(last["after"] or last["before"], previous, sentence)
    told = _ACCORDING.search(plain) if "ccording to" in plain else None
    if told is not None:
        return speech, _who(told["who"], previous, sentence)
    return ("quotation", speaker_in(previous)) if quoted else ("own words", None)


def _says_something(after: str, sentence: str) -> bool:
    """Whether a clause or a quotation follows a verb of saying: "announced a profit" tells a deed, not words."""
    return '"' in sentence or "“" in sentence or _THAT.search(after) is not None or main_verb(after) is not None


def _quote_end(sentence: str) -> int:
    if "”" not in sentence and "''" not in sentence:
        return 0
    found = _CLOSES_FIRST.match(sentence)
    return found.end() if found is not None else 0


def _subject(plain: str, verb: int) -> str:
    """What stands before a verb in its own clause."""
    head = plain[:verb]
    cut = max(head.rfind(mark) for mark in (". ", "; ", ": ", " that "))
    return head[cut + 1 :] if cut >= 0 else head


def _who(words: str, previous: str, sentence: str) -> str | None:
    """The speaker that the words before or after a verb of saying in a sentence name."""
    words = _ON_A_DAY.sub("", _LEADING.sub("", words).strip(_SIGNS))
    first, *rest = [piece.strip() for piece in words.split(",")]
    if rest and rest[-1].lower() in ("has", "have", "had"):  # "the mayor, Ann Hill, has said"
        rest.pop()
    if "|" in first:  # the dateline of a page, "OSLO | Wed Apr 29", and not who speaks
        return None
    named = first if not rest or name_phrases(first) else rest[-1]
    named = _TURN.sub("", named.strip(_SIGNS))
    named = re.sub(r"\s+(?:also|has|have|had|later|then|who|in|on|at)\b.*\Z", "", named)
    if _NOBODY.match(named):
        return None
    if not named:
        return speaker_in(previous)
    if (he := _HE.search(named)) is not None:
        return meant_speaker(he["who"].lower(), previous, sentence.replace(f"{he['who']} ", "", 1))
    if _PRONOUN.match(named):
        return None
    if len(named.split()) > LONGEST_SPEAKER:
        names = name_phrases(named)
        return names[-1] if names else None
    return named
