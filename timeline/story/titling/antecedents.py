"""Whom "he", "she", "it" and "they" mean, as far as plain signs go: a subject, a person named, who speaks."""

import re
from dataclasses import dataclass

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING
from timeline.story.genders import fits
from timeline.story.names import DEMONYMS
from timeline.story.noun_phrases import DETERMINERS, MANY, NOUN_STOP, noun_before, subject_of, without_asides
from timeline.story.people import SURNAME_SAYS, TIMES, is_surname, people_in, speaker_in
from timeline.story.titling.openings import main_clause, without_opening
from timeline.story.titling.typography import tidy
from timeline.story.verbs import finite_verb, form_of, verbs_in

MOST_BACK = 4  # sentences in which the one a pronoun means is looked for
_PEOPLE_WORDS = late_pattern(
    r"\b(?:Mr|Mrs|Ms|Dr|man|woman|boy|girl|minister|president"
    r"|secretary|spokesman|spokeswoman|senator|governor|mayor|chief|"
    r"director|chairman|judge|official|officer|doctor|reporter|leader|author|analyst|expert|scientist|professor|"
    r"worker|resident|driver|teacher|student|lawyer|editor|writer|player|owner|father|mother|son|daughter|wife|husband|"
    r"brother|sister|friend|colleague|diver|sailor|soldier|protester"
    r"|witness|client|lawmaker|politician|executive|manager|"
    r"banker|trader|engineer|farmer|fisherman|pilot|patient|victim|survivor|nurse|prosecutor|attorney|adviser|aide|"
    r"captain|skipper|clerk|baker|pensioner|caretaker|treasurer|vicar|priest|bishop|guard|miner|suspect|defendant)\Z",
    re.I,
)
_OF_WOMEN = late_pattern(r"\b(?:woman|girl|mother|daughter|wife|sister|spokeswoman)\Z", re.I)
_OF_MEN = late_pattern(r"\b(?:man|boy|father|son|husband|brother|spokesman|fisherman)\Z", re.I)
_TOLD_LAST = late_pattern(  # who says it at the end: "Oil had leaked, the Coastal Board said."
    rf",\s(?P<who>(?:[Tt]he\s)?[A-Z][\w’'-]+(?:\s(?:of\s|for\s)?[A-Z][\w’'-]+)*|the\s[a-z]+(?:\s[a-z]+)?)\s{SAYING}\.\Z"
)
_OBJECT = late_pattern(r"\s(?:the|an?|its|his|their|this)\s", re.I)
SAID = late_pattern(rf"\A(?P<who>[^“”,]{{2,80}}?)\s{SAYING}(?:\sthat)?\s(?P<clause>[^“”].{{7,}})\Z")
_OWNS_A_PERSON = late_pattern(r"[’']s\s[A-Z][\w-]+\s[A-Z]")
_NO_PERSON_BEFORE = late_pattern(
    r"\b(?:subsidiary|unit|company|firm|group|maker|giant|bank"
    r"|brand|ship|vessel|rig|tanker|ferry|parent|affiliate|agency|"
    r"newspaper|magazine|party|city|province|state|programme|program|film|show|song|book|storm|hurricane)\s\Z",
    re.I,
)
_NOBODY = late_pattern(r"(?:no|some|any|every)(?:body|thing|\s?one)\b|none\b", re.I)
_BODY = late_pattern(
    r"(?:company|firm|bank|board|group|agency|ministry|commission|government|court|council|committee|party|union|"
    r"airline|maker|giant|unit|department|army|military|police|administration|association|organi[sz]ation|network|"
    r"university|church|team|club|country|nation|city|state|parliament|congress|senate|house|fund|regime|panel|paper|"
    r"newspaper|station|office|authority|authorities|people|men|women|\w+s)\Z",
    re.I,
)
SENTENCE_END = late_pattern(  # none ends at "U.S." or "Mr." before a name
    r"(?<=[.!?”])(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Lt)\.)(?<!\b(?:Mrs|Gen|Sen|Gov|Rep)\.)\s+(?=[A-Z“])|"
    r"(?<=\b[A-Z]\.)\s+(?=(?:The|It|He|She|They|In|But|A|An|On|At|Its|His|Her|Their)\s)|\n+"
)
_WHO_SAYS = late_pattern(rf"^(?P<before>.*[\w,])\swho\s(?:\w+ly\s)?{SAYING}\b[^,;“”]{{0,40}}\Z")
_TELLER = late_pattern(r"\b(?P<who>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)[’']s\s[a-z]+(?:\sthat)?\s*\Z")
_BRACKETED = late_pattern(r"\([^()]{0,80}\)")
_INNER_CLAUSE = late_pattern(
    r"\b(?:that|why|how|whether|because|although|after|before|if|when)\s(?=(?:the|an?|its|his|her|their)\s|[A-Z])"
)
OWNERS = frozenset("its his her their our my your".split())
SOMEBODY_ELSE = late_pattern(
    r"\b(?:the|an?|his|her|its|their|another|one)\s(?:[\w-]+\s)?(?:man"
    r"|woman|boy|girl|minister|president|secretary|senator|"
    r"governor|mayor|chief|director|chairman|judge|officer|doctor"
    r"|reporter|leader|client|worker|driver|teacher|student|lawyer|"
    r"editor|owner|father|mother|son|daughter|wife|husband|brother"
    r"|sister|friend|colleague|soldier|rival|suspect|boss)\b(?!\sof\b)"
)
_DOING = late_pattern(r"\b[a-z]{3,}ing\s(?:the|an?|its|his|their|this)\s")  # "in passing the law"
_SAYS_TOO = late_pattern(rf"\b(?:and|but|while)\s(?:the\s)?[A-Z][\w’'-]+\s{SAYING}\b")
_TELLS = late_pattern(r"[A-Z][a-z]+\s(?:told|testified|recalled|wondered)\b.*[.!?]\Z")  # as people do
_ONE_NAME = late_pattern(r"[A-Z][a-z][\w’-]*\Z(?<!Police)(?<!Officials)(?<!People)(?<!Lawyers)(?<!Sources)(?<!Reports)")
_OWNING = late_pattern(r"(?P<who>[A-Z][\w-]+(?:\s[A-Z][\w-]+)+)[’']s\s[a-z]+\b")
_NEAR_NAME = late_pattern(
    r"\b(?:with|against|by|from|to|of"
    r"|on)\s(?:the\s)?(?P<name>[A-Z][a-z]+),?(?:\s(?:as|while|because|when|after|before|since))?\s*\Z"
)


NOMINATIVE = {"its": "it", "his": "he", "her": "she", "their": "they"}
_JOIN_CLAUSES = frozenset("that but while when as after before because said says".split())
_APPOSED = late_pattern(r",\s(?!and\b|or\b|who\b)[^,“”]{3,90},(?=\s)")
_ONLY_QUOTED = late_pattern(r"\A“[^“”]+”?\Z")
_LEADING_CLAUSE = late_pattern(
    r"\A(?:Asked|Speaking|Addressing|Responding|Appearing|Born|Raised|Educated|Elected|Appointed)\b[^“”]{4,140}?,\s(?=[A-Z])"
)
_ADVERBIAL = late_pattern(r"\A(?:There|Here|[A-Z][^,“”]{1,40}),\s(?=(?:he|she|it|they|his|her|its|their)\b)")
_PERSONAL = frozenset(("he", "she"))
_COUNTRIES = frozenset(DEMONYMS) | frozenset(name.title() for name in (*DEMONYMS, *DEMONYMS.values()))
_QUOTATION = late_pattern(r"“[^“”]*”?|\A[^“”]*”")
_ANOTHER = {"he": late_pattern(r"\b(?:he|his|him)\b", re.I), "she": late_pattern(r"\b(?:she|her)\b", re.I)}
_OTHER = {"he": late_pattern(r"\bshe\b", re.I), "she": late_pattern(r"\b(?:he|him)\b", re.I)}
_DOES_TO = r"\b(?!said|says|told|asked)[a-z]+(?:ed|ade|ave|ook|aw|et|old|eft|ent)\s"
_DONE_TO = {  # "made her a minister", where "her" is not the subject of the sentence
    "he": late_pattern(rf"{_DOES_TO}him\b"),
    "she": late_pattern(rf"{_DOES_TO}her(?=\s(?:an?|the|to|in|on|at)\b|[,.])"),
}
_OWNER_OF = {subject: owner for owner, subject in NOMINATIVE.items()}


@dataclass(frozen=True, slots=True)
class _Asked:
    """A pronoun and what is known of it: something was done to it, he or she speaks, it says or plans something."""

    pronoun: str
    previous: str
    passive: bool
    says: bool
    wants: bool

    @property
    def of_a_person(self) -> bool:
        return self.pronoun in _PERSONAL

    def meant_in(self, text: str) -> str | None:
        """What a pronoun of the next sentence can mean in a sentence."""
        find = _person if self.of_a_person else _thing
        return find(self.pronoun, text, self.previous)


def antecedent(
    pronoun: str, sentence: str, previous: str, *, passive: bool = False, says: bool = False, wants: bool = False
) -> str | None:
    """The name or noun that "he", "she", "it" or "they" means after ``sentence`` and ``previous``, the words before it.

    ``passive`` says that something was done to it, ``says`` that he or she speaks, ``wants`` that it says or
    plans something.
    ``antecedent("it", "", "The ferry company lost money.")`` is "The ferry company". A subject is taken up by a subject
    (Grosz, Joshi and Weinstein, "Centering", 1995); None where nothing is plain, as a wrong name is worse than none.
    """
    if "|" in sentence:
        return None  # a comment of a page begins: what stands before is another's
    asked = _Asked(pronoun, previous, passive, says, wants)
    told = _WHO_SAYS.search(tidy(sentence)) if asked.of_a_person else None
    if told is not None and (who := noun_before(told["before"], person=True)) is not None:
        return who if fits(pronoun, who) else None  # "as did Ann Hill, who said that she"
    here = without_asides(_BRACKETED.sub(" ", tidy(sentence)).strip())
    here = _nearest_clause(pronoun, _within_what_is_said(pronoun, here))
    if here:
        found, may_be_earlier = _in_its_sentence(asked, here)
        if not may_be_earlier:
            return found
    return _in_earlier_sentences(asked)


def _in_its_sentence(asked: _Asked, here: str) -> tuple[str | None, bool]:
    """What the words before a pronoun in its sentence say that it means, and whether a sentence before may tell it."""
    if asked.pronoun == "it" and asked.passive and has_an_object(here):
        return None, False  # "China signed the treaty months after it was signed elsewhere": the treaty was
    acts = subject_of(here) if asked.of_a_person else None
    if acts is not None and _PEOPLE_WORDS.search(acts) and MANY.search(acts) is None:
        owned = acts.split(" ", 1)[0].lower() in OWNERS
        return (acts if not people_in(here) and not owned else None), False  # "a worker says that he saw it"
    find = _person_here if asked.of_a_person else _thing
    found = find(asked.pronoun, here, asked.previous)
    if found is not None:
        return found, False
    nearest = _NEAR_NAME.search(f"{here} ") if asked.pronoun == "they" else None
    if nearest is not None:
        return nearest["name"], False  # "with the Taliban after they"
    if not asked.of_a_person:
        return None, only_says_when(here)  # what the sentence itself speaks of is nearer than what came before it
    # A lone name is somebody, perhaps, of whom nothing more is known.
    unknown = acts is not None and acts[:1].isupper() and " " not in acts and acts not in _COUNTRIES
    return None, not unknown


def _in_earlier_sentences(asked: _Asked) -> str | None:
    """What the last sentence before that speaks of somebody or something says that a pronoun means."""
    quoted = ""
    for text in reversed([tidy(s) for s in SENTENCE_END.split(asked.previous)[-MOST_BACK:] if s.strip()]):
        if _ONLY_QUOTED.match(text):
            quoted = f"{quoted} {text}"
            continue  # who is spoken of in it is not who speaks
        if asked.of_a_person and _ANOTHER[asked.pronoun].search(f"{quoted} {' '.join(_QUOTATION.findall(text))}"):
            return None  # "“He is good,” Hill said": whether Hill is meant or whom Hill speaks of
        if finite_verb(text) is None and not asked.of_a_person:
            return None  # a heading, or a line of something else
        teller = _TOLD_LAST.search(text) if asked.wants and asked.pronoun == "it" else None
        if teller is not None and is_agent(teller["who"]) and not people_in(teller["who"]):
            return teller["who"]  # "Oil had leaked, the Coastal Board said. It plans": who says can plan
        found = asked.meant_in(text)
        if found is not None:
            return found if _is_plain(asked, found, text, quoted) else None
        if not _begins_with(asked.pronoun, text):
            return None
    return None


def _begins_with(pronoun: str, text: str) -> bool:
    """Whether a sentence tells of the same pronoun, or of what is his: "He left", "His boat sank"."""
    clause = _ADVERBIAL.sub("", main_clause(without_opening(text))).lower()
    return clause.startswith((f"{pronoun} ", f"{_OWNER_OF[pronoun]} "))


def _is_plain(asked: _Asked, found: str, text: str, quoted: str) -> bool:
    """Whether a name or noun of an earlier sentence is the only one that a pronoun can mean."""
    if asked.of_a_person:
        if re.search(rf"{re.escape(found)}\s[a-z]+\sits\b", text):
            return False  # "Nordoil Skade cut its aid": no person
        if _tells_of_two(asked.pronoun, text):
            return False
        if quoted and "”" in text and not asked.says:
            return False  # who speaks, or who is spoken of
    clause = _ADVERBIAL.sub("", main_clause(without_opening(text))).lower()
    if not clause.startswith(f"{_OWNER_OF[asked.pronoun]} "):
        return True
    # "His father was a judge. He died": who did?
    return asked.says and re.search(rf"{re.escape(found)},\s{SAYING}\b", text) is not None


def _tells_of_two(pronoun: str, text: str) -> bool:
    """Whether a sentence has its subject as the other of "he" and "she", or does something to another: "made her a"."""
    told = _QUOTATION.sub(" ", text)
    return len(people_in(text)) < 2 and (_OTHER[pronoun].search(told) or _DONE_TO[pronoun].search(told)) is not None


def last_sentence(previous: str) -> str:
    """The last sentence of what stands before: ``last_sentence("It sank. Hill left. ")`` is "Hill left."."""
    return tidy(next((s for s in reversed(SENTENCE_END.split(previous)) if s.strip()), ""))


def has_an_object(text: str) -> bool:
    """Whether a verb of a text has an object: "Hill sank the boat" does, "the boat sank" does not."""
    doing = _DOING.search(text) is not None
    return doing or any(v.form in ("past", "present") and _OBJECT.match(text, v.end) for v in verbs_in(text))


def _within_what_is_said(pronoun: str, text: str) -> str:
    """What is said where words before a pronoun are "Hill said Moe had left after": nearer than who says it.

    All of it where what is said is told of a pronoun itself, "Nordoil said it lost money when it", or has no subject.
    """
    said = SAID.match(text)
    if said is None or finite_verb(said["clause"]) is None:
        return text
    own = without_opening(said["clause"]).lower().startswith((f"{pronoun} ", f"{_OWNER_OF[pronoun]} "))
    return text if own else said["clause"]


def _nearest_clause(pronoun: str, text: str) -> str:
    """The last clause of the words before a pronoun whose subject it can mean."""
    for opens in reversed(list(_INNER_CLAUSE.finditer(text))):
        tail = text[opens.end() :]
        subject = subject_of(tail) if finite_verb(tail) is not None else None
        if subject is not None and (_is_somebody(subject) == (pronoun in _PERSONAL)):
            return tail
    return text


def _is_somebody(subject: str) -> bool:
    return bool(people_in(subject)) or _PEOPLE_WORDS.search(subject) is not None


def only_says_when(text: str) -> bool:
    """Whether words before a pronoun only say when or where: "Last month,", "In the end,"."""
    first = text.split(" ", 1)[0].lower().strip(",")
    plain = (
        first in NOUN_STOP or first.endswith("ly") or TIMES.match(text) is not None or first in ("last", "this", "that")
    )
    return plain and finite_verb(text) is None


def _person_here(pronoun: str, text: str, previous: str) -> str | None:
    """The only person named earlier in the sentence, or its subject."""
    teller = _TELLER.search(text) if finite_verb(text) is None else None
    words = teller["who"].split() if teller is not None else []
    while len(words) > 1 and words[0].lower() in NOUN_STOP | {"following", "given", "despite"}:
        words = words[1:]
    if words and (named := " ".join(words)) not in _COUNTRIES:
        return named if fits(pronoun, named) else None  # "Hill’s announcement that he"
    people = list(dict.fromkeys(p for p in people_in(text) if fits(pronoun, p)))
    if len(people) == 1 and SOMEBODY_ELSE.search(text.replace(people[0], "")):
        return None  # "Hill told the owner that he"
    if len(people) == 1:
        return people[0]
    return _person(pronoun, text, previous) if not people else None  # which of several?


def _person(pronoun: str, text: str, previous: str) -> str | None:
    """The person who is the subject of a sentence, or speaks in it."""
    text = _LEADING_CLAUSE.sub("", text)
    subject = subject_of(text)
    speaker = speaker_in(text)
    if subject is not None and subject in people_in(subject):
        return subject if fits(pronoun, subject) else None
    tellers = SAID.match(text) if subject is not None and MANY.search(subject) is not None else None
    told_of = subject_of(tellers["clause"]) if tellers is not None else None
    if told_of is not None and is_surname(told_of, previous):
        return told_of  # "Prosecutors said Hill lied. He"
    if subject is not None and _ONE_NAME.match(subject) and subject not in _COUNTRIES:
        return subject if is_surname(subject, previous) else None
    if speaker is not None and "”" in text:
        return speaker if fits(pronoun, speaker) else None
    told = SURNAME_SAYS.search(text) if speaker is None and "”" in text else None
    if told is not None and (is_surname(told["name"], previous) or is_surname(told["name"], text)):
        return told["name"]
    owner = _OWNING.search(text) if subject is not None and _BODY.search(subject.split(" of ")[0]) else None
    if owner is not None and people_in(text) == [owner["who"]]:
        return owner["who"] if fits(pronoun, owner["who"]) else None  # "The court heard Ann Hill's appeal"
    first = people_in(text)[:1]
    if first and without_opening(text).startswith(f"{first[0]},"):
        return first[0] if fits(pronoun, first[0]) else None  # "Jan Novak, a judge, left"
    only = list(dict.fromkeys(people_in(text)))
    if len(only) == 1 and _acting(only[0], text):
        return only[0] if fits(pronoun, only[0]) else None
    if not only and subject is not None and _is_one_of_a_trade(pronoun, subject, text):
        return subject
    people = people_in(subject) if subject is not None else []
    if len(people) == 1 and subject is not None and subject.endswith(people[0]):
        if _NO_PERSON_BEFORE.search(subject[: -len(people[0])]):
            return None  # "the subsidiary Port de Bergen"
        return people[0] if fits(pronoun, people[0]) else None  # "former chairman Jan Novak"
    return subject if subject is not None and is_surname(subject, previous) else None


def _is_one_of_a_trade(pronoun: str, subject: str, text: str) -> bool:
    """Whether the subject of a sentence is one person by trade whom a pronoun can mean: "The captain was held. He"."""
    if subject.split(" ", 1)[0].lower() not in ("the", "a", "an") or MANY.search(subject) is not None:
        return False
    other = (_OF_WOMEN if pronoun == "he" else _OF_MEN).search(subject) is not None
    rest = without_asides(text).replace(subject, "", 1)
    return not other and _PEOPLE_WORDS.search(subject) is not None and SOMEBODY_ELSE.search(rest) is None


def _acting(person: str, text: str) -> bool:
    """Whether the person is who does something in the sentence: "Police said Lars Moe, a judge, left"."""
    after = text[text.index(person) + len(person) :]
    before = text[: text.index(person)].rstrip()
    aside = _APPOSED.match(after)
    rest = after[aside.end() :] if aside is not None else after
    verb = next(iter(rest.split()), "") if rest.startswith(" ") else ""
    led = before.rsplit(" ", 1)[-1].lower() in NOUN_STOP - _JOIN_CLAUSES or _NO_PERSON_BEFORE.search(f"{before} ")
    return not led and form_of(verb.lower().strip(",")) in ("past", "auxiliary", "present")


def _thing(pronoun: str, text: str, previous: str) -> str | None:
    subject = subject_of(text)
    if subject is None or people_in(subject) or _PEOPLE_WORDS.search(subject) or _NOBODY.match(subject):
        return None
    said = SAID.match(text)
    if said is not None and not is_agent(subject):
        return None  # "a statement said that the motor failed": the motor is nearer
    if _SAYS_TOO.search(text) or (_TELLS.match(text) and " " not in subject):
        return None  # "the germ is common and Nordoil said": which?
    if _OWNS_A_PERSON.search(subject):
        return None  # "the Post's Ann Hill"
    head = re.split(r"\s(?:of|for|[a-z]+ing)\b", subject)[0]
    many = " and " in subject or (MANY.search(head) is not None and not _is_one_by_its_verb(head, text))
    if many != (pronoun == "they"):
        return None
    if re.search(r"(?<![\w-])\d", subject) or (subject[:1].islower() and subject.split(" ", 1)[0] not in DETERMINERS):
        return None  # "300 feet away"
    return subject if pronoun == "they" or not is_surname(subject, previous) else None


def _is_one_by_its_verb(name: str, text: str) -> bool:
    """Whether a name that looks like several is one thing by its verb: "Nordoil Terminals runs", "has lost"."""
    _, _, after = text.partition(f"{name} ")
    verb = after.split(" ", 1)[0]
    singular = verb in ("is", "was", "has") or (form_of(verb) == "present" and verb.endswith("s"))
    return name.rsplit(" ", 1)[-1][:1].isupper() and singular


def is_agent(noun: str) -> bool:
    """Whether a noun can say or want something: a name, people, or a body such as "the board"."""
    words = noun.split()
    first = words[0][:1].isupper() and words[0] not in ("The", "A", "An") and words[0].lower() not in DEMONYMS
    named = first or any(word[:1].isupper() for word in words[1:])
    return named or _BODY.search(noun) is not None
