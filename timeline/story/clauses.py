"""The clauses of a sentence, cut so that each date stands in the one that it belongs to."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from timeline.late_patterns import late_pattern
from timeline.story.reduced_relatives import dated_participle, fronted_participle, published_apart
from timeline.story.shared_verbs import second_figure_at, second_verb_at
from timeline.story.undated import DATE
from timeline.story.verbs import finite_verb, form_of

_SUBORDINATORS = (
    "after|before|since|while|when|until|although|though|because(?!\\sof\\b)|that|who|which|whose|where|as|following|"
    "during|amid|prior to|ahead of|despite|there (?:was|were|is|are)"
)
_BOUNDARY = re.compile(  # a sign first, then what stands beside it: most letters of a sentence are none
    rf"[;:,\s](?:(?<=[;:])\s+|(?<=,)[\"”]\s+|"
    rf"(?<=,)\s+(?=(?:{_SUBORDINATORS}|and|but|so|claiming|saying|adding)\b|[“\"])|"
    rf"(?<=\s)[—–-]{{1,2}}\s|(?<=\s)\s*(?=[abdfpstuw])(?=(?:{_SUBORDINATORS})\s))"
)
_FRONTED = re.compile(
    r"\A(?:Before|After|During|Ahead of|Following|Since|With|At|In|On|Along with|Despite|When|While|Although|Under|"
    r"By|For|From|According to|As(?!\s(?:they|he|she|it|we)\s(?:had|has|have|did)\b))\b[^,]{2,140},\s+"
)
_PREPOSITION_LAST = re.compile(
    r"\b(?:at|of|on|by|with|from|to|after|before|since|about|over|than|for|during|until|into|under)\s+\Z", re.I
)
THAT = re.compile(r"that\b")
RELATIVE = re.compile(r"(?:who|which|whose|where)\b")
_TELLS_OF = late_pattern(  # "who in May moved here"
    rf"(?:who|which)\s(?:(?:(?:in|on|at)\s)?{DATE}+,?\s|(?:\w+ly|also|first|then|once|later)\s)*(?P<verb>[a-z]+)\s"
)
_DONE_TO_IT = late_pattern(r"(?:that|which|who)\s(?:was|were|had\sbeen)\s(?P<done>[a-z]+)\s")
_DID = late_pattern(r"(?:that|which)\s(?P<done>[a-z]+)\s")
_AND_DID = re.compile(r"(?:and|but)\s(?P<verb>[a-z]+)\s")
_FINITE = ("past", "auxiliary")
_GAPPED = late_pattern(
    rf"(?:which|whom)\s(?P<deed>[^,;:“”{DATE}]*?\b(?P<verb>[a-z]+)\s(?:(?:on|in|at|early|late)\s)*){DATE}"
)
_LIKE = r"as\s(?!(?:soon|long|far|well|much|many)\b)[a-z]+\s(?:(?:on|in|last|this)\s\w+\s|(?:today|yesterday|now)\s)?"
_COMPARES, _COMPARED = re.compile(rf"{_LIKE}as\b"), late_pattern(rf"\b{_LIKE}\Z")  # "as safe as it was yesterday"
_COMPARED_REACH = 40  # characters before the second "as"
_NO_NOUNS = frozenset("it him her them us me you this that there so".split())
DID_BESIDES = re.compile(r"(?:after|before)\s[a-z]+ing\s")  # "lost on Monday | after winning on Friday"
_MAIN_VERB = late_pattern(rf"{DATE}+\s(?P<verb>[a-z]+)\s")
_OPENS = re.compile(r"(?:that|which|who|whom)\s")
_AND_ANOTHER = late_pattern(rf"\s(?:and|but),?\s(?!{DATE}+\s(?:and|or|to|[,.;]))")
_DATE_LAST = late_pattern(rf"(?:\s(?:on|in|at|late|early|last|earlier))*[\s{DATE}]*(?:(?:and|or|but)\s)?\Z")
_TOLD_WHOM = re.compile(r"\btold\s(?!of\b|about\b)[^\s,;:“”]+(?:\s(?!of\b|about\b)[^\s,;:“”]+){0,4}\Z")
_NESTING = frozenset("what who which that whom whose how where when if than as because while".split())
_LED_IN = late_pattern(  # what may stand before the subject of a clause: "and, almost a day later,", "but on Friday"
    rf"(?:(?:and|but|so|while|when|after|before|as(?!\swell\s)|because|although|though|since|until|that),?\s)?"
    rf"(?:(?:(?:on|in|at|by|from|since|until|early|late|later|the|of|this|that|a|an|almost|about|nearly)\s)*{DATE}+,?\s)?"
)
_SAID_WHEN = late_pattern(  # "sank on Monday, | the union said on Friday"
    r",\s(?P<who>[^,;:“”\"]{2,60}\s(?:said|told\s(?:(?:an?|the)\s)?[a-z]+(?:\s[a-z]+)?|announced|reported|added|confirmed)\s"
    r"(?:(?:at|in|during|to|before)\s[^,;:“”\"]{2,40}\s)?(?:late\s|early\s)?(?:on\s|in\s)?(?:the\s)?)"
)
_SAYS_FIRST = late_pattern(  # "On Monday Hill said | the 4 May fire killed two"
    rf"[^;:“”\"]*?\b(?P<says>said|says|told\s(?!(?:on|in|at|by|to|that)\b)[a-z]+|added|reported|confirmed|noted|"
    rf"stated|wrote)\s(?:(?:late\s|early\s)?(?:on\s|in\s)?{DATE}+\s)?(?!that\b|in\b|at\b|on\b|to\b|of\b)"
)
_RELATIVES_APART = (", who ", ", which ", ", whose ")
_RELATIVE_END = re.compile(r",\s+")
_STOP = re.compile(r"[,;:.]")
_IN_A_RELATIVE = re.compile(r",\s(?:who|which|whose)\s[^,;:“”]*\Z")
_AND_CLAUSE = re.compile(r"(?:and|but|so|yet)\s")
_BESIDE_A_NOUN = re.compile(r"(?:before|after|during|following|amid)\s(?:the|an?|its|his|her|their|[A-Z])")
_NO_PLAIN_SUBJECT = late_pattern(  # of a sentence that begins with a time, or with no noun at all: "The day after"
    r"[,;:]\s*\Z|\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|mornings?|nights?|evenings?|moments?|"
    r"just|only|even|shortly|soon|long|right|immediately|and|but)\s*\Z|\A\W*\Z|\A(?![A-Z])|\A[A-Z][a-z]+ed\s",
    re.I,
)
_WHO_LAST = re.compile(r"\b(?:who|which|that)\s\Z")
_QUOTED_NAME = re.compile(
    r"[\"“](?:[^\s\"”]{1,30}\s){0,5}[^\s\"”]{1,30}[\"”],?\s(?:is|are|was|were|has|have|had|will|would|[a-z]+ed)\s"
)
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_JOINS_A_MENTION = re.compile(
    r"(?:after|before|since|until|during|as|following|prior to|ahead of)\s+(?!\w+ing\s(?:on|in|at)\s)(?:\w+\s+){0,2}\Z"
)


class Clause(NamedTuple):
    """A clause at ``start``-``end`` (code points into the sentence).

    It stands ``apart`` from the one before it where each has a verb and a date of its own.
    """

    start: int
    end: int
    apart: bool = False


def clauses_of(sentence: str, mentions: Sequence[tuple[int, int]]) -> list[Clause]:
    """The clauses of a sentence in order; ``mentions`` are spans that no boundary may stand right before.

    "He left | after the vote failed | on Friday" is not cut at "after Friday", where "after" belongs to the date.
    """
    return list(_clauses_of(sentence, tuple(mentions)))


@lru_cache(maxsize=64)  # asked again for each date of a sentence
def _clauses_of(sentence: str, mentions: tuple[tuple[int, int], ...]) -> tuple[Clause, ...]:
    starts = {start for start, _ in mentions}
    cuts = [0]
    fronted = _FRONTED.match(sentence) or fronted_participle(sentence)
    ends = {b.end() for b in _BOUNDARY.finditer(sentence)}
    ends = {at for at in ends if not any(_JOINS_A_MENTION.match(sentence[at:s]) for s in starts if at < s < at + 24)}
    if fronted is not None and not any(end < fronted.end() for end in ends):
        ends.add(fronted.end())
    if mentions:
        ends.update(place for span in published_apart(_masked(sentence, mentions)) for place in span)
    for at in sorted(ends):
        inside = any(start < at < end for start, end in mentions)
        within = _is_demonstrative(sentence, at) or _is_beside_its_noun(sentence, cuts[-1], at)
        within = within or (cuts[-1] == 0 and _is_within_the_subject(sentence, at)) or _is_no_clause(sentence, at)
        if not inside and at > cuts[-1] and not within:
            cuts.append(_second_deed(sentence, at, mentions) or at)
    pieces = [Clause(a, b) for a, b in zip(cuts, [*cuts[1:], len(sentence)], strict=True)]
    closed = [part for piece in pieces for part in _close_relative(sentence, piece, mentions)]
    closed = _with_phrases(sentence, closed, mentions)
    dated = [part for piece in closed for part in _own_dates(sentence, piece, mentions)]
    return _apart(sentence, dated, mentions)


def _second_deed(sentence: str, at: int, mentions: Sequence[tuple[int, int]]) -> int | None:
    """Where a second verb of the same subject begins behind the comma at ``at``, each with a date of its own."""
    joins = _AND_DID.match(sentence, at)
    if joins is None or not sentence[:at].endswith(", ") or form_of(joins["verb"]) not in _FINITE:
        return None
    dated = any(end <= at for _, end in mentions) and any(start >= joins.end() for start, _ in mentions)
    return joins.start("verb") if dated and finite_verb(sentence[:at]) is not None else None


def _with_phrases(sentence: str, pieces: Sequence[Clause], mentions: Sequence[tuple[int, int]]) -> list[Clause]:
    """The pieces, a phrase without a verb being one with the deed before it where that is the second of a subject.

    "The mill was built in 1998 and was repaired | after a fire in 2011": the repair is what the second date dates.
    """
    joined: list[Clause] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        told = sentence[piece.start : piece.end].partition(" and ")[0]  # "after the fire | and opened in 2011"
        if before is not None and finite_verb(told) is None:
            dates = [(start, end) for start, end in mentions if before.start <= start < piece.end]
            both = any(start < piece.start for start, _ in dates) and any(start >= piece.start for start, _ in dates)
            if both and second_verb_at(sentence, before.start, dates) is not None:
                joined[-1] = before._replace(end=piece.end)
                continue
        joined.append(piece)
    return joined


def _apart(sentence: str, clauses: Sequence[Clause], mentions: Sequence[tuple[int, int]]) -> tuple[Clause, ...]:
    """The clauses, those apart that tell a deed of their own with a date of their own.

    One does after another date, and one about the noun before it: "Hill, | who moved here in May, | left".
    """
    if len(clauses) < 2 or not mentions:
        return tuple(clauses)
    masked = _masked(sentence, mentions)
    published = frozenset(start for start, _ in published_apart(masked))
    return tuple(
        clause._replace(apart=True) if clause.start and _is_apart(masked, clause, published) else clause
        for clause in clauses
    )


def _is_apart(masked: str, clause: Clause, published: frozenset[int]) -> bool:
    """Whether a clause tells by itself what its date is of; ``published`` is where those begin of what came out."""
    text, before = masked[clause.start : clause.end], masked[: clause.start]
    if DATE not in text:
        return False
    if clause.start in published:
        return True
    gapped = _GAPPED.match(text) if DATE in before and before.rstrip().endswith(",") else None
    if gapped is not None and form_of(gapped["verb"]) == "past" and _tells_itself(gapped["deed"]):
        return True  # "wrote a book, | which the board banned in May"
    of_a_noun = _TELLS_OF.match(text)
    if of_a_noun is not None and before.rstrip().endswith(","):
        return form_of(of_a_noun["verb"]) in ("past", "auxiliary")
    done = _DONE_TO_IT.match(text) or (_DID.match(text) if DATE in before else None)
    if done is not None and form_of(done["done"]) == "past" and finite_verb(before) is not None:
        return _ends_in_a_noun(before)  # "bought a house | that was built in 1920"
    parted = before.rstrip().endswith(";") or (before.endswith(", ") and _AND_CLAUSE.match(text) is not None)
    if parted and finite_verb(before) is not None and _tells_itself(text):
        return True
    if before.endswith((", and ", ", but ")) and DATE in before and form_of(text.split(" ", 1)[0]) in _FINITE:
        return True  # "was fined in May, and | closed in June"
    if DATE not in before or (finite_verb(before) is None and fronted_participle(masked) is None and not published):
        return False
    if DID_BESIDES.match(text):
        return True
    if before.endswith(("— ", "– ", "- ")) or (THAT.match(text) and not _ends_in_a_verb(before)):
        return False
    return _tells_itself(text)


def _ends_in_a_noun(text: str) -> bool:
    """Whether the last word of a text names something: "a house", "a drill worth £40,000", not "told him"."""
    *words, last = text.lower().split()
    if words and words[-1] == "worth":
        return True
    return last.isalpha() and last not in _NO_NOUNS and form_of(last) in (None, "base", "noun or present")


def _ends_in_a_verb(masked: str) -> bool:
    """Whether what comes next is what is told: "She admitted on Tuesday | that ...", not "the law | that he wrote"."""
    before = _DATE_LAST.sub("", masked)
    words = _TOLD_WHOM.sub("told", before).split() if " told " in before else before.split()
    return bool(words) and form_of(words[-1].lower()) in ("past", "present")


def _tells_itself(masked: str) -> bool:
    """Whether a clause has a subject and a verb: "and, two days later, he pulled her up", not "and sank on Monday"."""
    lead = _LED_IN.match(masked)
    told = masked[lead.end() :] if lead is not None else masked
    verb = finite_verb(told)
    if verb is None or verb.start == 0:
        return False
    subject = told[: verb.start]
    return (
        "," not in _THOUSANDS.sub("", subject) and DATE not in subject and _NESTING.isdisjoint(subject.lower().split())
    )


def _own_dates(sentence: str, piece: Clause, mentions: Sequence[tuple[int, int]]) -> list[Clause]:
    """Cuts "it was built in 1998 and | was inspected in 2023": what the second date dates is no part of the first.

    "The man held on Friday" is a clause of its own before "The man held on Friday was freed", which it opens.
    """
    inside = [start for start, _ in mentions if piece.start <= start < piece.end]
    participle = dated_participle(_masked(sentence, mentions)[piece.start : piece.end]) if inside else None
    if participle is not None and not participle.telling:
        end = piece.start + participle.end
        return [Clause(piece.start, end, piece.apart), Clause(piece.start, piece.end, apart=True)]
    if len(inside) < 2:
        return [piece]
    masked = _masked(sentence, mentions)
    main = _main_verb(masked, piece)
    dates = [(start, end) for start, end in mentions if start in inside]
    at = main or second_verb_at(sentence, piece.start, dates) or _second_subject(masked, piece, inside)
    at = at or second_figure_at(masked, piece.start, piece.end) or _what_was_said(masked, piece)
    if at is None:
        said = _SAID_WHEN.search(sentence, inside[-2], inside[-1])
        if said is None or said.end() != inside[-1] or inside[-2] >= said.start():
            return [piece]
        return [Clause(piece.start, said.start("who"), piece.apart), Clause(said.start("who"), piece.end, apart=True)]
    first, second = Clause(piece.start, at, piece.apart or main is not None), Clause(at, piece.end, apart=True)
    return [first, *_own_dates(sentence, second, mentions)]


def _main_verb(masked: str, piece: Clause) -> int | None:
    """Where the main verb begins behind a relative clause with a date: "The well that they drilled in May | was"."""
    opened = _OPENS.match(masked, piece.start)
    if opened is None or finite_verb(masked[: piece.start].rstrip()) is not None:
        return None
    for found in _MAIN_VERB.finditer(masked, piece.start, piece.end):
        at = found.start("verb")
        if (
            form_of(found["verb"]) in ("auxiliary", "past")
            and finite_verb(f"who {masked[opened.end() : at]}") is not None
        ):
            return at
    return None


def _what_was_said(masked: str, piece: Clause) -> int | None:
    """Where what was said begins, which has a date of its own: "On Monday Hill said | the 4 May fire killed two"."""
    said = _SAYS_FIRST.match(masked, piece.start, piece.end)
    if said is None or DATE not in said.group():
        return None
    told = masked[said.end() : piece.end]
    verb, first = finite_verb(told), finite_verb(said.group())
    if DATE not in told or verb is None or verb.start == 0 or first is None:
        return None
    return said.end() if piece.start + first.start == said.start("says") else None


def _second_subject(masked: str, piece: Clause, inside: Sequence[int]) -> int | None:
    """Where a second clause begins between two dates: "The ferry sank on Monday and | its owner fled on Friday"."""
    for joins in _AND_ANOTHER.finditer(masked, inside[0], inside[-1]):
        left, right = masked[piece.start : joins.start()], masked[joins.end() : piece.end]
        if finite_verb(left) is not None and DATE in left and DATE in right and _tells_itself(right):
            return joins.end()
    return None


def _masked(sentence: str, mentions: Sequence[tuple[int, int]]) -> str:
    """The sentence with every letter of a mention made a date mark, so that all places stay."""
    for start, end in mentions:
        sentence = f"{sentence[:start]}{DATE * (end - start)}{sentence[end:]}"
    return sentence


def _is_demonstrative(sentence: str, at: int) -> bool:
    """Whether a "that" belongs to a noun: "At that rate, it will sink in May" is one clause."""
    return sentence.startswith("that ", at) and _PREPOSITION_LAST.search(sentence, max(0, at - 10), at) is not None


def _is_beside_its_noun(sentence: str, start: int, at: int) -> bool:
    """Whether what begins at ``at`` names or describes what stands before it: "Her book, | "Tides", is", "who | as"."""
    if sentence.startswith("as ", at):
        return _WHO_LAST.search(sentence, max(0, at - 8), at) is not None
    named = sentence[at] in '"“' and _QUOTED_NAME.match(sentence, at) is not None
    return named and finite_verb(sentence[start:at]) is None


def _is_within_the_subject(sentence: str, at: int) -> bool:
    """Whether "before" and the like only say more of the subject: "A hearing | before the court is set for May"."""
    subject, rest = sentence[:at], sentence[at:]
    if _BESIDE_A_NOUN.match(rest) is None or _NO_PLAIN_SUBJECT.search(subject) is not None or "," in rest:
        return False
    return finite_verb(subject) is None and finite_verb(rest) is not None


def _is_no_clause(sentence: str, at: int) -> bool:
    """Whether an "as" at ``at`` opens no clause: "was reported as faulty", "reopened as planned", "as safe as it"."""
    if not sentence.startswith("as ", at) or sentence[:at].rstrip().endswith((",", ";", ":")):
        return False
    if _COMPARES.match(sentence, at) or _COMPARED.search(sentence, max(0, at - _COMPARED_REACH), at):
        return True
    return finite_verb(f"x {_STOP.split(sentence[at + len('as ') :], 1)[0]}") is None


def _close_relative(sentence: str, piece: Clause, mentions: Sequence[tuple[int, int]]) -> list[Clause]:
    """Cuts "who found the wreck, sold the gold" where the comma brings the main clause back; "who ran it until it sank,
    left" too."""
    opens = RELATIVE.match(sentence, piece.start) is not None
    if piece.start == 0 or not (opens or any(start in sentence for start in _RELATIVES_APART)):
        return [piece]
    for comma in _RELATIVE_END.finditer(sentence, piece.start, piece.end):
        verb = form_of(sentence[comma.end() :].split(" ", 1)[0]) in ("past", "auxiliary", "present")
        if not opens and not (verb and _IN_A_RELATIVE.search(sentence[: piece.start])):
            continue
        if not any(start < comma.end() < end for start, end in mentions) and comma.end() < piece.end:
            return [Clause(piece.start, comma.end()), Clause(comma.end(), piece.end)]
    return [piece]
