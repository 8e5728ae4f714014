"""Parts of a sentence that lack their subject, with the one that stands before them: a relative clause, a second verb.

A wrong subject is worse than none: where a sentence leaves open which noun is meant, the part stays as it is.
"""

import re
from itertools import pairwise

from timeline.late_patterns import late_pattern
from timeline.story.noun_phrases import MANY, MOST_NOUN_WORDS, noun_before, subject_of, without_asides
from timeline.story.shared_verbs import shared_head
from timeline.story.titling.openings import main_clause, without_opening
from timeline.story.titling.relatives import TOLD_OF, holds_the_main_verb, main_verb_after
from timeline.story.verbs import finite_verb, form_of, past_of, verbs_in

RELATIVE = late_pattern(r"\A(?:who|which|that)\b\s*", re.I)
_PREPOSITION_LAST = late_pattern(r"\s(?:of|in|on|at|for|by|to|with|from)\s*\Z")
_NOUN_AND_CLAUSE = late_pattern(
    r"(?P<noun>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:[\w’'-]+\s){0,4}?[\w’'-]+)\s(?P<clause>(?:that|which|who)\s(?P<told>[^,;:“”]+))\Z"
)
FEWEST_TOLD = 3  # words; a title is not cut to fewer
_WHOEVER = late_pattern(
    r"(?:those|anything|nothing)\Z|(?:any|every|each|all|whoever|no|nobody|none|few|nothing)(?:one|body|thing)?\b", re.I
)
_A_TIME = late_pattern(r"\b(?:hours?|days?|weeks?|months?|years?|decades?|century|centuries)\Z")
_ADVERB = late_pattern(
    r"(?:\w+ly|also|now|then|later|once|twice|already|never|still|not|first|just|soon|ever|long)\s", re.I
)
_NO_OBJECT = late_pattern(  # where a relative clause goes on to something beside its deed: "erupted, rather than"
    r",\s(?=(?:rather than|instead of|with|despite|while|when|after|before|according to|said|they|he|she|it|we|I|"
    r"[a-z]+ing)\b)|\s?\.\.\.\s"
)
_TWO_SUBJECTS = late_pattern(
    r"\w\s(?:after|before|when|while|as|because|since|until|if)\s(?!he\b|she\b|it\b|they\b|[a-z]+ing\b)"
)
_JOINS = late_pattern(r"(?:\b(?:and|or|but|then|also)|,)\s*\Z", re.I)
_BREAKS_OFF = late_pattern(r"(?:[–—:]|\s-{1,2})\s*\Z")  # what comes then has a subject of its own, or is none
_ONE = frozenset("is was has isn’t wasn’t hasn’t".split())
_SEVERAL = frozenset("are were have aren’t weren’t haven’t".split())
_BODIES = frozenset("team crew group board company council family staff government union band club side police".split())
_FINITE = ("past", "auxiliary", "present", "base", "noun or present")
_PARTS_VERBS = frozenset(  # a second verb after one of these is no main verb
    """that which who what when where while as after before because if and or but be been being not never also he she it
    they we i you said says""".split()
)
_OTHER_CLAUSE = _PARTS_VERBS - {"also", "not"} | frozenset("since until though although to due whose says so".split())
_PAST_HELPERS = frozenset("is are was were had has have did".split())
_HAS_DONE = late_pattern(r"[’']s\s(?P<verb>[a-z]+)\s(?!to\b|by\b|in\b|on\b|at\b|as\b|for\b|with\b|from\b|of\b)")
_IS = late_pattern(r"[’']s\s(?=(?:an?|the|not|now|still|also|in|on|at|from|one|[a-z]+ing)\s)")
_HAD = late_pattern(r"[’']d\s(?P<verb>[a-z]+)\b")
_RELATIVE_LAST = late_pattern(
    r"(?P<noun>.+?,?\s)(?P<word>who|which|that)\s(?P<told>(?:(?!\b(?:who|which|that)\b)[^,;:“”])+)\Z"
)
_PLAIN_SUBJECT = late_pattern(
    r"(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any|[Mm]ost|[Bb]oth|[Aa]ll|[Nn]one)\sof\s(?:them|the\s[a-z]+)"
    r"|(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]he)\s(?:[a-z-]+\s){0,2}?[a-z-]+)(?=\s(?P<next>[a-z]+)\b)"
)
_IN_A_PLACE = late_pattern(  # not "the owner of the rig", of which either may be meant
    r"(?:the|an?|its|his|her|their)\s(?:(?!(?:of|for|with|by|from|to|and|or)\s)[\w’'-]+\s)+(?:in|at|on|off|near)\s"
    r"(?:(?!of\s[a-z]|for\s|with\s|by\s)[\w’'-]+\s?)+",
    re.I,
)
_DOING = late_pattern(  # "after being held", "before having left", "after gaining"
    r"(?:(?:shortly|soon|just|only|hours|days|weeks|months|years)\s)?(?:after|before|since)\s"
    r"(?:(?:having\s)?be(?:ing|en)\s(?P<done>[a-z]+)|having\s(?P<past>[a-z]+)|(?P<doing>[a-z]+ing))\b"
)
_SHORT_VERBS = (("’re ", "are "), ("’ve ", "have "), ("’ll ", "will "))  # said of a pronoun, not of a name


def relative_told(text: str, relative: re.Match[str], sentence: str) -> str:
    """A relative clause as a sentence about the noun before it: "Envoy Jan Novak led the talks".

    ``relative`` is the match of ``RELATIVE`` in ``text``, ``sentence`` what stands before it. Where the clause has a
    subject of its own, as in "whom the mayor thanked", it stays as it is.
    """
    if _PREPOSITION_LAST.search(sentence):
        return text  # "snippets of | which were shown"
    rest = text[relative.end() :]
    word = rest[_adverbs_end(rest) :].split(" ", 1)[0].lower().strip(",.")
    if form_of(word) not in _FINITE and not word.endswith("ed"):
        return text
    noun = noun_before(sentence, person=relative.group().lower().startswith("who"), verb=word)
    plain = not holds_the_main_verb(rest) and not sentence.rstrip().endswith(",")
    if noun is None and plain and finite_verb(sentence) is None and word != "said":
        noun = main_clause(without_opening(sentence.strip()))  # "the spill in the bay that began": all of its words
        noun = noun if _IN_A_PLACE.fullmatch(noun) is not None and len(noun.split()) <= MOST_NOUN_WORDS else None
    if noun is not None and _A_TIME.search(noun):
        return text  # "the worst quake in two centuries, which struck"
    apart = sentence.rstrip().endswith(",")  # ", who led the talks held there": no main verb follows without a comma
    if holds_the_main_verb(rest) and not apart:
        whole = noun is None or not sentence.rstrip().lower().endswith(f" of {noun.lower()}")
        return put(noun, text, text) if whole else text  # "the owner of the rig that failed | has left"
    if noun is not None and _WHOEVER.match(noun) is not None:
        return f"{noun} {text}"  # "Anyone who took the ferry" did not all take it
    stop = next((m.start() for m in _NO_OBJECT.finditer(rest)), len(rest))
    short = len(f"{noun} {rest[:stop]}".split()) < FEWEST_TOLD or finite_verb(f"x {rest[:stop]}") is None
    return put(noun, rest if short else rest[:stop], text)


def noun_told(piece: str) -> str:
    """A noun with a clause about it and nothing else as a sentence: "a landslide that blocked the road" blocked it."""
    found = _NOUN_AND_CLAUSE.match(piece)
    if found is None or finite_verb(found["noun"]) is not None or holds_the_main_verb(found["told"]):
        return piece
    if sum(v.form in ("past", "present") for v in verbs_in(f"x {found['told']}")) > 1:
        return piece  # "the cycle which began appears to be over"
    relative = RELATIVE.match(found["clause"])
    verb = form_of(found["told"].split(" ", 1)[0].lower().strip(",."))
    return put(found["noun"], found["told"], piece) if relative is not None and verb in ("past", "auxiliary") else piece


def _adverbs_end(text: str) -> int:
    found, end = _ADVERB.match(text), 0
    while found is not None:
        end = found.end()
        found = _ADVERB.match(text, end)
    return end


def joins_its_subject(text: str, sentence: str) -> bool:
    """Whether a part that begins with a verb is told of the subject that ``sentence``, the words before, begins with.

    "Hill | left" and "Hill came and | left" are; "Hill was found after days | buried" is not, nor is a verb of another
    number: "Since the protests began, the mayor | has left".
    """
    other = _TWO_SUBJECTS.search(sentence)
    if other is not None and finite_verb(sentence[other.end() :]) is not None:
        return False  # "the well leaked after the rig burned, and sank": either may have
    if _BREAKS_OFF.search(sentence) and not re.search(r"\w\s?[–—]|\s--?\s.*\s--?\s*\Z", sentence):
        return False
    subject = subject_of(sentence.strip(" ,"))
    if subject is None:
        return True  # a pronoun, perhaps
    verb = text.split(" ", 1)[0].lower()
    last = subject.split()[-1]
    many = " and " in subject or (last[:1].islower() and MANY.search(subject) is not None)
    if (many and verb in _ONE) or (
        not many and last[:1].islower() and verb in _SEVERAL and " of " not in subject and last not in _BODIES
    ):
        return False
    clause = main_clause(without_opening(without_asides(sentence.strip(" ,"))))
    told = finite_verb(clause[clause.find(subject) + len(subject) :]) if subject in clause else None
    return told is None or _JOINS.search(sentence) is not None


def with_shared_head(text: str, sentence: str) -> str | None:
    """A second verb or figure with what it shares with the first; None where it shares nothing but its subject.

    ``with_shared_head("released", "Ann Hill was arrested and ")`` is "Ann Hill was released".
    """
    head = shared_head(text, sentence)
    if head is None or _BREAKS_OFF.search(sentence):
        return None
    opened = _open_relative(head)
    if opened is not None:
        noun = noun_before(opened["noun"], person=opened["word"] == "who")
        return put(noun, f"{opened['told']} {text}", text)
    head = main_clause(without_opening(head))
    return f"{head} {text}" if head and finite_verb(f"{head} x") is not None else None


def _open_relative(sentence: str) -> re.Match[str] | None:
    """The relative clause that goes on at the end of a text, with the noun it is told of: "Hill, who fled and"."""
    found = _RELATIVE_LAST.match(sentence)
    if found is None or main_verb_after(f"who {found['told']}") is not None:
        return None
    begins = form_of(found["told"][_adverbs_end(found["told"]) :].split(" ", 1)[0].lower())
    return found if begins in ("past", "auxiliary", "present") else None  # not "the fact that Hill was ill and"


def relative_subject(sentence: str) -> str | None:
    """The noun of a relative clause that a verb after ``sentence`` goes on with; "" where it is not plain which.

    ``relative_subject("They left the ferry, which burned and ")`` is "the ferry"; None where no such clause is open.
    """
    opened = _open_relative(sentence) if _JOINS.search(sentence) is not None else None
    return None if opened is None else noun_before(opened["noun"], person=opened["word"] == "who") or ""


def plain_subject(sentence: str) -> str | None:
    """The few words before the verb of a sentence that goes on with "and": "One of them", "Its shares"."""
    if "," in sentence or not sentence.rstrip().endswith(" and"):
        return None
    found = _PLAIN_SUBJECT.match(main_clause(without_opening(sentence)))
    verb = finite_verb(sentence) if found is not None else None
    return found.group() if found is not None and verb is not None and form_of(found["next"]) in _FINITE else None


def lacks_its_subject(title: str, before: str) -> bool:
    """Whether a title opens with the verb of a subject that stands in ``before``, which goes on behind a comma."""
    return before.endswith((", and ", ", but ")) and form_of(title.split(" ", 1)[0].lower()) in _FINITE


def did_besides(text: str, sentence: str) -> str | None:
    """What the subject of ``sentence`` did besides, told as "after gaining 3 percent"; None where ``text`` is no such.

    ``did_besides("after being held in Oslo", "Ann Hill was freed ")`` is "Ann Hill was held in Oslo".
    """
    doing = _DOING.match(text)
    subject = subject_of(sentence.strip(" ,")) if doing is not None else None
    if doing is None or subject is None or not _is_one_past_clause(sentence, subject):
        return None  # "Police said he fell ill | after eating fish": the police ate none
    if doing["done"]:
        many = " and " in subject or (subject.split()[-1][:1].islower() and MANY.search(subject) is not None)
        return f"{subject} {'were' if many else 'was'} {text[doing.start('done') :]}"
    past = doing["past"] or past_of(doing["doing"] or "")
    return f"{subject} {past}{text[doing.end() :]}" if past else None


def _is_one_past_clause(sentence: str, subject: str) -> bool:
    """Whether a sentence tells of its subject what has happened, and holds no other clause nor plan."""
    told = sentence[sentence.find(subject) + len(subject) :]
    verbs = verbs_in(f"x{told}")
    if not verbs or not _OTHER_CLAUSE.isdisjoint(told.lower().split()):
        return False
    past = verbs[0].form == "past" or f"x{told}"[verbs[0].start : verbs[0].end].lower() in _PAST_HELPERS
    return past and all(verb.form in ("past", "auxiliary") for verb in verbs)


def content_alone(text: str, sentence: str) -> str:
    """What a noun before "that" tells, without the main verb after it.

    ``content_alone("he would resign did not please them", "Hill’s word that")`` is "he would resign".
    """
    if TOLD_OF.search(sentence) is None or finite_verb(sentence) is not None:
        return text
    text = text.split(", ", 1)[0]
    finite = [v for v in verbs_in(text) if v.form in ("past", "auxiliary", "present")]
    for first, second in pairwise(finite):
        between = text[first.end : second.start].lower().split()
        if between and not _PARTS_VERBS.intersection(between):
            return text[: second.start].rstrip()
    return text


def put(subject: str | None, rest: str, otherwise: str) -> str:
    """A subject before its verb, "he’s" and the like in full; ``otherwise`` where there is none."""
    if not subject or not rest:
        return otherwise
    done = _HAS_DONE.match(rest)
    if done is not None and form_of(done["verb"]) == "past":
        return f"{subject} has {rest[done.start('verb') :]}"  # "he’s ordered rigs to stop"
    if (being := _IS.match(rest)) is not None:
        return f"{subject} is {rest[being.end() :]}"  # "he’s a judge"
    if (had := _HAD.match(rest)) is not None:
        return f"{subject} {'had' if form_of(had['verb']) == 'past' else 'would'} {rest[had.start('verb') :]}"
    for short, whole in _SHORT_VERBS:
        if rest.replace("'", "’").startswith(short):
            return f"{subject} {whole}{rest[len(short) :]}"
    return f"{subject}{rest}" if rest[0] in "’'" else f"{subject} {rest}"  # "that's taken place"
