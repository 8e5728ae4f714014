"""Who a pronoun stands for, as far as plain signs go: the subject before it, the person named last, the speaker."""

import re
from itertools import pairwise

from timeline.story.attribution import SAYING, owns
from timeline.story.names import DEMONYMS, NOT_NAMES
from timeline.story.openings import main_clause, without_opening
from timeline.story.typography import tidy
from timeline.story.verbs import AUXILIARIES, finite_verb, form_of, verbs_in

MOST_SUBJECT_WORDS = 6  # a longer subject would fill the title
MOST_BACK = 4  # sentences in which the one a pronoun means is looked for
MOST_NOUN_WORDS = 9  # the same for a noun with what belongs to it
_NAME_PHRASE = re.compile(r"\b(?:the\s+)?[A-Z][\w.’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w.’'-]*)*")
_PERSON_NAME = r"(?:[A-Z][\w’'-]+\s)+(?:(?:al|el|bin|de|van|von|[A-Z])[.-]?\s?)?[A-Z][\w’'-]+"
_SPEAKER = re.compile(
    rf"(?P<described>{_PERSON_NAME})(?:\sof\s[^,\n]{{3,60}})?,\s[^,\n]{{3,80}},\s{SAYING}\b|"
    rf"(?P<before>{_PERSON_NAME}),?\s{SAYING}\b|\b{SAYING}\s(?P<after>{_PERSON_NAME})"
)
_PERSON = re.compile(
    r"(?<![\w-])(?:(?:Mr|Mrs|Ms|Dr|Sir|Sen|Gen|Adm|Rep|Gov|Prof)\.?\s[A-Z][\w’'-]+|"
    r"(?:[A-Z][\w’'-]*[a-z][\w’'-]*\s)(?:[A-Z]\.\s|al[- ]|el[- ]|bin\s|de\s|van\s|von\s|[A-Z][\w’'-]+\s){0,2}"
    r"[A-Z][\w’'-]*[a-z])"
    r"[\w-]*"
)
_NO_PERSON = frozenset(
    """university department gulf street council house sea bank times news post river north south east west united
    new national international federal world party force forces states kingdom coast committee ministry
    minister office agency association company group corporation union court congress senate parliament
    government county city state school college institute center centre hospital church foundation society
    club team league cup games prize act bill treaty army navy guard police service services board commission
    organization organisation airport airlines airways hotel park island islands lake mount bay beach port
    valley square bridge road avenue building tower press journal television radio network magazine daily
    human rights red cross health public security foreign american british french german russian chinese
    indian san los las saint st el la prime deputy vice chief white middle fannie freddie mae mac goldman
    morgan lehman lynch wells interior secretary attorney general spokesman spokeswoman senator president
    governor director horizon deepwater energy oil gas petroleum industries motors stock exchange central
    african latin""".split()
)
_ADDRESSES = ("Mr", "Mrs", "Ms", "Sir ", "Dr")
_OFFICES = frozenset(
    "President Minister Senator Governor Secretary Mayor Chancellor Judge General Admiral Pope".split()
)
_WOMEN = frozenset(
    """Mrs Ms Ann Anna Anne Annie Angela Barbara Betty Carol Caroline Catherine Christine Cindy Clara Claire
    Deborah Diane Donna Elena Elisabeth Elizabeth Ellen Emily Emma Eva Fiona Hanna Hannah Helen Hillary
    Ingrid Irene Jane Janet Jennifer Jessica Joan Julia Julie Karen Kate Katherine Kathleen Laura Lisa Linda
    Lucy Maria Margaret Marie Martha Mary Megan Michelle Monica Nancy Natalie Nicola Olga Patricia Rachel
    Rebecca Rosa Ruth Sandra Sarah Sharon Sofia Sophie Susan Theresa Ursula Victoria Virginia Yulia""".split()
)
_MEN = frozenset(
    """Mr Sir Abdul Abdullah Adam Ahmed Alan Albert Alexander Andrew Anthony Antonio Barack Ben Benjamin Bernard
    Bill Bob Boris Brian Carlos Charles Chris Christopher Daniel David Dmitry Donald Edward Eric Ernest
    Felipe Frank Fred George Gerald Gordon Harry Henry Hosni Howard Igor Ivan Jack James Jan Jeff Jeffrey
    Jim Joe John Jonathan Jose Joseph Juan Karl Keith Ken Kenneth Kevin Larry Lars Luis Mark Martin Michael
    Mike Mohamed Mohammed Nicolas Nigel Omar Oscar Patrick Paul Pedro Peter Philip Ralph Ray Richard Rick
    Robert Roger Ronald Sergei Simon Stephen Steve Steven Ted Thomas Tim Timothy Tom Tony Victor Vladimir
    Walter William""".split()
)
_GIVEN_NAMES = frozenset(("jan", "may", "april", "june", "august"))  # of people as well as of months
_COUNTRIES = frozenset(DEMONYMS) | frozenset(DEMONYMS.values())
_MANY = re.compile(  # "rebels", "Lawyers"; not "Brussels", "the business"
    r"(?:\A|\s)(?:[a-z][\w-]*[^s\W]s|[A-Z][a-z-]*(?:er|or|ist|ian|ent|al|ant|ee|ie|ing|ne|te)s|[Pp]eople|[Pp]olice|\w*men)\Z"
)
_PEOPLE_WORDS = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|man|woman|boy|girl|minister|president|secretary|spokesman|spokeswoman|senator|governor|mayor|chief|"
    r"director|chairman|judge|official|officer|doctor|reporter|leader|author|analyst|expert|scientist|professor)\Z",
    re.I,
)
_RELATIVE = re.compile(r"\A(?:who|which|that)\b\s*", re.I)
_SUBJECT = re.compile(r"\A(?P<word>it|he|she|they)\b\s*", re.I)
_POSSESSIVE = re.compile(r"\A(?P<word>its|his|her|their)\b\s*", re.I)
_PARTICIPLE = re.compile(r"\A[a-z]+ing\b")
_INNER_PERSON = re.compile(r"\A((?:In|At|On|During|For|From|With)\b[^,“\"]{0,60}?,?\s)(?P<word>he|she)\b", re.I)
# An "it" is taken for what was spoken of only before a plain verb or a passive: in "it is clear", "it was a mistake",
# and "it takes years" it stands for nothing, or for what follows.
_PASSIVE = (
    r"(?!reported|announced|revealed|estimated|thought|believed|understood|feared|hoped|said|known|discovered|noted)"
    r"(?:[a-z]+ed|built|made|sold|bought|hit|struck|shut|held|sent|put|led|won|lost|found|given|taken)"
)
_NOT_PLAIN = (
    r"is|was|be|may|might|can|could|would|should|must|takes?|took|comes?|came|seem|appear|look|sound|feel|felt|turn|"
    r"happen|rain|snow|emerge|matter|help|mean|make|made|do|all|has|had|will"
)
_PLAIN_IT = re.compile(
    rf"\Ait(?:s\b|\s(?:also\s|then\s|now\s|still\s)*(?:"
    rf"(?:is|was|has been|had been|will be|would be)\s(?:also\s|now\s)?(?:{_PASSIVE}\b|"
    rf"(?:set|due|ready|likely|able|expected)\sto\b)|"
    rf"(?:has|had|will|did|plans|wants)\s(?!(?:been|be|to be|emerged|taken|become)\b)|"
    rf"(?!(?:{_NOT_PLAIN})[a-z]*\b)[a-z]+(?:ed|s|ought|ew|ost|old|ent|it|ut|an|ell|ose)\b))",
    re.I,
)
_SENTENCE_END = re.compile(r"(?<=[.!?”])\s+(?=[A-Z“])|\n+")
_ASIDE_STARTS = r"(?:an?|the|his|her|its|[a-z]+|[A-Z][\w’']+[’']s)"
_APPOSITION = re.compile(rf"(?P<name>{_PERSON_NAME}|[A-Z][\w’'-]+),\s(?P<aside>{_ASIDE_STARTS}\s[^,]{{2,90}}),?\s*\Z")
_ASIDES = re.compile(
    r"\s*[(\[][^()\[\]]{0,60}[)\]]|,\s(?:who|which|whose|where|an?|the|his|her|its|a)\s[^,]{0,140}(?:,|\Z)|\s[–—-]{1,2}\s[^–—]{1,80}\s[–—-]{1,2}\s*\Z"
)
_HEAD_ENDS = frozenset("in on at from with who which that to by about against into under near between".split())
_OWNED = re.compile(r"\b(?P<owner>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)[’']s\b")
_NEAR_NAME = re.compile(
    r"(?<!in )(?<!at )(?<!near )\b(?P<name>[A-Z][a-z]+),?(?:\s(?:as|while|because|when|after|before|since))?\s*\Z"
)
_TIMES = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|"
    r"march|april|june|july|august|september|october|november|december|day)\b|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b",
    re.I,
)
_PARTS_CLAUSES = frozenset(
    """that who which what where when while as after before because if how why said says than it he she they we i you
    since until to""".split()
)
_ATTACHED = frozenset("of in on at for from with against by near".split())  # prepositions within a noun phrase
_WORD_BACK = re.compile(r"[^\s]+\Z")
_NOUN_STOP = frozenset(
    """in on at by for with from to into over under between against near about after before during since until while
    when as than and or but nor that which who whose where is are was were has have had will would said says amid among
    through via not including like because if be been being include includes""".split()
)
_DETERMINERS = frozenset("the a an its his her their our this that these those".split())


def name_phrases(text: str) -> list[str]:
    """The names of a text as phrases, in order: "the United Nations", "Ned Price"."""
    found = []
    for match in _NAME_PHRASE.finditer(text):
        words = match.group().split()
        while words and words[0].lower() in NOT_NAMES and words[0] != "the":
            words = words[1:]
        phrase = re.sub(r"[’']s?\Z", "", " ".join(words)).rstrip(".")
        if phrase and phrase.lower() != "the":
            found.append(phrase)
    return found


def people_in(text: str) -> list[str]:
    """The people of a text, in order, as far as an office, a form of address or two capitalised words tell them."""
    found = []
    for match in _PERSON.finditer(text):
        if _TIMES.search(match.group()) or re.search(r"-[a-z]", match.group()):
            continue
        words = re.sub(r"[’']s?\Z", "", match.group()).split()
        while len(words) > 2 and words[0].lower() in (NOT_NAMES - _GIVEN_NAMES) | _NO_PERSON:
            words = words[1:]
        if words[0].startswith(_ADDRESSES) or (words[0] in _OFFICES and words[-1].lower() not in _NO_PERSON):
            found.append(" ".join(words))
            continue
        before = text[: match.start()].rstrip().rsplit(" ", 1)[-1].lower()
        place = before in ("in", "at", "near", "the", "across") or any(
            w.lower().strip(".") in _NO_PERSON for w in words
        )
        if not place and words[0].lower() not in NOT_NAMES - _GIVEN_NAMES:
            found.append(" ".join(words))
    return found


def speaker_in(text: str) -> str | None:
    """The last person of two or more names whom the text has speaking: "Mayor Ann Hill said" gives "Mayor Ann Hill"."""
    found = None
    for match in _SPEAKER.finditer(text):
        found = match["described"] or match["before"] or match["after"]
    return found


def with_subject(text: str, sentence: str, previous: str) -> str:
    """``text`` with a leading pronoun or participle made into the name it stands for, where one is known.

    ``sentence`` is the part of the sentence before ``text``, ``previous`` the sentences before that.
    ``with_subject("who led the talks", "Envoy Jan Novak, ", "")`` is "Envoy Jan Novak led the talks".
    """
    relative = _RELATIVE.match(text)
    if relative is not None and sentence.strip():
        noun = noun_before(sentence, person=relative.group().lower().startswith("who"))
        rest = text[relative.end() :]
        return _put(noun, text if _holds_the_main_verb(rest) else rest, text)
    subject, possessive = _SUBJECT.match(text), _POSSESSIVE.match(text)
    if subject is not None:
        if subject["word"].lower() == "it" and not _PLAIN_IT.match(text):
            return text
        return _put(antecedent(subject["word"].lower(), sentence, previous), text[subject.end() :], text)
    if possessive is not None:
        word = possessive["word"].lower()
        owner = (word == "its" and _owner_in(sentence, previous)) or antecedent(_NOMINATIVE[word], sentence, previous)
        return f"{owns(owner)} {text[possessive.end() :]}" if owner else text
    if sentence.strip() and form_of(text.split(" ", 1)[0].lower()) in ("past", "auxiliary", "present"):
        return _put(subject_of(sentence.strip(" ,")) or _subject_meant(sentence, previous), text, text)
    if _PARTICIPLE.match(text) and sentence.strip():
        names = name_phrases(sentence)
        return _put(names[-1] if names else None, text, text)
    inner = _INNER_PERSON.match(text)
    speaker = antecedent(inner["word"].lower(), "", previous) if inner is not None else None
    return f"{inner[1]}{speaker}{text[inner.end() :]}" if inner is not None and speaker else text


def _owner_in(sentence: str, previous: str) -> str | None:
    """The last thing that owned something before "its", in the sentence or alone in the one before it."""
    here = [m["owner"] for m in _OWNED.finditer(tidy(sentence))]
    if here:
        return here[-1]
    last = [s for s in _SENTENCE_END.split(previous) if s.strip()][-1:]
    owners = {m["owner"] for text in last for m in _OWNED.finditer(tidy(text))}
    return owners.pop() if len(owners) == 1 and not _TIMES.search(" ".join(owners)) else None


def _subject_meant(sentence: str, previous: str) -> str | None:
    """The one whom the pronoun at the start of ``sentence`` means."""
    pronoun = _SUBJECT.match(main_clause(without_opening(sentence)))
    return antecedent(pronoun["word"].lower(), "", previous) if pronoun is not None else None


_NOMINATIVE = {"its": "it", "his": "he", "her": "she", "their": "they"}
_PERSONAL = frozenset(("he", "she"))
_OWNER_OF = {subject: owner for owner, subject in _NOMINATIVE.items()}


def _holds_the_main_verb(text: str) -> bool:
    """Whether a relative clause runs on into the main one: "tested positive left the hotel" after "a guest who"."""
    finite = [v for v in verbs_in(text) if v.form in ("auxiliary", "past", "present")]
    return any(_runs_on(text[a.end : b.start].lower()) for a, b in pairwise(finite))


def _runs_on(between: str) -> bool:
    """Whether nothing between two verbs parts their clauses or joins them."""
    words = between.split()
    if not words or re.search(r"[,;:“”]", between) or words[-1] in ("and", "or", "but", "not", "be", "been", "being"):
        return False
    return not _PARTS_CLAUSES.intersection(words) and not all(w.endswith("ly") or w in ("not", "also") for w in words)


def antecedent(pronoun: str, sentence: str, previous: str) -> str | None:
    """The name or noun that "he", "she", "it" or "they" means after ``sentence`` and ``previous``, the words before it.

    ``antecedent("it", "", "The ferry company lost money.")`` is "the ferry company". A subject is taken up by a subject
    (Grosz, Joshi and Weinstein, "Centering", 1995); None where nothing is plain, as a wrong name is worse than none.
    """
    earlier = [tidy(s) for s in _SENTENCE_END.split(previous)[-MOST_BACK:] if s.strip()]
    here = tidy(sentence)
    if here:
        found = _person_here(pronoun, here, previous) if pronoun in _PERSONAL else _thing(pronoun, here, previous)
        nearest = _NEAR_NAME.search(f"{here} ") if pronoun == "they" else None
        if found is not None or nearest is not None:
            return found or (nearest["name"] if nearest is not None else None)  # "with the Taliban after they"
    for text in reversed(earlier):
        found = _person(pronoun, text, previous) if pronoun in _PERSONAL else _thing(pronoun, text, previous)
        clause = main_clause(without_opening(text)).lower()
        if found is not None or not clause.startswith((f"{pronoun} ", f"{_OWNER_OF[pronoun]} ")):
            return found
    return None


def _person_here(pronoun: str, text: str, previous: str) -> str | None:
    """The only person named earlier in the sentence, or its subject."""
    people = list(dict.fromkeys(p for p in people_in(text) if _fits(pronoun, p)))
    if len(people) == 1:
        return people[0]
    return _person(pronoun, text, previous)


def _person(pronoun: str, text: str, previous: str) -> str | None:
    """The person who is the subject of a sentence, or speaks in it."""
    subject = subject_of(text)
    speaker = speaker_in(text)
    if subject is not None and subject in people_in(subject):
        return subject if _fits(pronoun, subject) else None
    if speaker is not None and "”" in text:
        return speaker if _fits(pronoun, speaker) else None
    first = people_in(text)[:1]
    if first and without_opening(text).startswith(f"{first[0]},"):
        return first[0] if _fits(pronoun, first[0]) else None  # "Jan Novak, a judge, left"
    people = people_in(subject) if subject is not None else []
    if len(people) == 1 and subject is not None and subject.endswith(people[0]):
        return people[0] if _fits(pronoun, people[0]) else None  # "former chairman Jan Novak"
    return subject if subject is not None and _is_surname(subject, previous) else None


def _is_surname(word: str, previous: str) -> bool:
    """Whether one capitalised word names a person: earlier text has it after a first name or a form of address."""
    if " " in word or not word[:1].isupper() or word.lower() in _COUNTRIES | _NO_PERSON | NOT_NAMES:
        return False
    return any(person.endswith(f" {word}") for person in people_in(tidy(previous)))


def _fits(pronoun: str, person: str) -> bool:
    """Whether the form of address and the first name allow the pronoun."""
    first = person.split()[0].rstrip(".")
    if first in _OFFICES and len(person.split()) > 2:
        first = person.split()[1]
    return first not in (_WOMEN if pronoun == "he" else _MEN)


def _thing(pronoun: str, text: str, previous: str) -> str | None:
    subject = subject_of(text)
    if subject is None or people_in(subject) or _PEOPLE_WORDS.search(subject):
        return None
    many = " and " in subject or _MANY.search(re.split(r"\s(?:of|for)\s", subject)[0]) is not None
    if many != (pronoun == "they"):
        return None
    return subject if pronoun == "they" or not _is_surname(subject, previous) else None


def subject_of(text: str) -> str | None:
    """What stands before the first verb of a sentence, where it is short and no pronoun."""
    clause = main_clause(without_opening(_ASIDES.sub(" ", text)))
    verb = finite_verb(clause)
    words = (clause[: verb.start] if verb is not None else clause).split()
    if words and words[0].lower() in _NOUN_STOP and "," in " ".join(words):
        words = " ".join(words).rsplit(",", 1)[1].split()  # "in a week of talks, Hill"
    while words and (words[-1].lower() in ("also", "then", "now", "not", "never") or words[-1].lower().endswith("ly")):
        words = words[:-1]
    while len(words) > 1 and (at := next((n for n, w in enumerate(words) if n and w.lower() in _HEAD_ENDS), 0)):
        words = words[:at]  # "a spokesman in Geneva" is a spokesman
        if at == 1 and not _MANY.search(words[0]):
            return None  # "Remember that"
    subject = " ".join(words)
    if not words or len(words) > MOST_SUBJECT_WORDS or re.search(r"[,;:“”()|]", subject) or _TIMES.search(subject):
        return None
    if words[0].lower() in NOT_NAMES - _DETERMINERS - _GIVEN_NAMES - {"new", "two", "three", "officials", "police"}:
        return None
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
    if any(w.lower() in _NOUN_STOP - {"and", "for", "in"} for w in words):
        return None
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
        if first in _DETERMINERS or first not in _NOUN_STOP:
            name = named["name"].split()
            return " ".join(name[1:] if len(name) > 1 and name[0].lower() in _NOUN_STOP else name)  # "For Ann Hill, a"
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
        if lower in _NOUN_STOP or word.endswith((",", ";", ":", ".”", "“")) or form in ("auxiliary", "present"):
            break
        if (form == "past" and words and words[0].lower() in _DETERMINERS) or (form == "past" and not words):
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
    if not words or all(w.lower() in NOT_NAMES or w.lower() in _DETERMINERS for w in words):
        return None
    return " ".join(words)


def _put(subject: str | None, rest: str, otherwise: str) -> str:
    if not subject or not rest:
        return otherwise
    return f"{subject}{rest}" if rest[0] in "’'" else f"{subject} {rest}"  # "that's taken place"
