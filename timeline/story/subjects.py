"""Who a pronoun stands for, as far as plain signs go: the subject before it, the person named last, the speaker."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING, owns
from timeline.story.names import DEMONYMS
from timeline.story.noun_phrases import DETERMINERS, MANY, NOUN_STOP, noun_before, subject_of
from timeline.story.openings import main_clause, without_opening
from timeline.story.people import SURNAME_SAYS, TIMES, fits, is_surname, people_in, speaker_in
from timeline.story.relatives import main_verb_after
from timeline.story.shared_subjects import RELATIVE, content_alone, joins_its_subject, put, relative_told
from timeline.story.typography import tidy
from timeline.story.verbs import AUXILIARIES, finite_verb, form_of, verbs_in

MOST_BACK = 4  # sentences in which the one a pronoun means is looked for
_PEOPLE_WORDS = late_pattern(
    r"\b(?:Mr|Mrs|Ms|Dr|man|woman|boy|girl|minister|president|secretary|spokesman|spokeswoman|senator|governor|mayor|chief|"
    r"director|chairman|judge|official|officer|doctor|reporter|leader|author|analyst|expert|scientist|professor|"
    r"worker|resident|driver|teacher|student|lawyer|editor|writer|player|owner|father|mother|son|daughter|wife|husband|"
    r"brother|sister|friend|colleague|diver|sailor|soldier|protester|witness|lawmaker|politician|executive|manager|"
    r"banker|trader|engineer|farmer|fisherman|pilot|patient|victim|survivor|nurse|prosecutor|attorney|adviser|aide)\Z",
    re.I,
)
_SUBJECT = late_pattern(r"\A(?P<word>it|he|she|they)\b\s*", re.I)
_POSSESSIVE = late_pattern(r"\A(?P<word>its|his|her|their)\b\s*", re.I)
_INNER_PERSON = late_pattern(r"\A((?:In|At|On|During|For|From|With)\b[^,“\"]{0,60}?,?\s)(?P<word>he|she)\b", re.I)
# An "it" is taken for what was spoken of only before a plain verb or a passive: in "it is clear", "it was a mistake",
# and "it takes years" it stands for nothing, or for what follows.
_PASSIVE = (
    r"(?!scheduled|planned|postponed|expected|reported|announced|revealed|estimated|thought|believed|understood|feared|hoped|said|known|discovered|noted)"
    r"(?:[a-z]+ed|built|made|sold|bought|hit|struck|shut|held|sent|put|led|won|lost|found|given|taken)"
)
_NOT_PLAIN = (
    r"is|was|be|may|might|can|could|would|should|must|takes?|took|comes?|came|seem|appear|look|sound|feel|felt|turn|"
    r"happen|rain|snow|emerge|matter|help|mean|make|made|do|all|has|had|will|got|get|went|amaz|strik|struck me|surpris|"
    r"bother|concern|upset|annoy|depend|remains? to be|pays? to|turns? out|follows? that|occur|costs? "
)
_PLAIN_IT = late_pattern(
    rf"\Ait(?:s\b|\s(?:also\s|then\s|now\s|still\s)*(?:"
    rf"(?:is|was|has been|had been|will be|would be)\s(?:also\s|now\s|still\s)?(?:{_PASSIVE}\b|"
    rf"(?:set|due|ready|likely|able|expected)\sto\s(?!be\b))|"
    rf"(?:has|had|will|did|plans|wants)\s(?!(?:been|be|to be|emerged|taken|become)\b)|"
    rf"(?!(?:{_NOT_PLAIN})[a-z]*\b)[a-z]+(?:ed|s|ought|ew|ost|old|ent|it|ut|an|ell|ose)\b))",
    re.I,
)
_MOVING = "shocking|surprising|interesting|amazing|exciting|worrying|encouraging|disappointing|striking|fitting"
_PAST_IT = late_pattern(
    rf"\Ait\s(?:also\s|then\s|later\s|soon\s)?(?:(?!(?:{_NOT_PLAIN})[a-z]*\b)(?P<verb>[a-z]+)\b|(?:is|was)\s(?:under\s|"
    rf"(?!going|getting|raining|snowing|becoming|looking|taking|turning|{_MOVING})[a-z]+ing\s(?!to\b|that\b)))",
    re.I,
)
_GAP = late_pattern(r"\A\w+\s\w+\s(?:will|would|could|can|may|might|is|was|are|were|has|had)\b")  # "it hopes will end"
_BEFELL = late_pattern(
    r"\A[Ii]t\s(?:\w+ly\s)?(?:exploded|sank|capsized|collapsed|burned|burst|crashed|blew up|caught fire)\b"
)
_IS_DONE_TO = late_pattern(r"(?:is|was|has been|had been|will be|would be)\s(?:\w+ly\s)?\w+(?:ed|en)\b")
_OBJECT = late_pattern(r"\s(?:the|an?|its|his|their|this)\s", re.I)
_SAID = late_pattern(rf"\A(?P<who>[^“”,]{{2,80}}?)\s{SAYING}(?:\sthat)?\s(?P<clause>[^“”]{{8,}})\Z")
_LEADS = late_pattern(r"\s(?:when|before|after|until|as|since)\s*\Z")
_AGENTS_DO = late_pattern(
    r"(?:also\s|now\s|still\s)?(?:said|says|reported|reports|announced|plans?|planned|expects?|expected|hopes?|hoped|agreed|"
    r"decided|wants?|wanted|believes?|believed|offered|refused|declined|urged|warned|asked|told|bought|sold)\s"
)
_OWNS_A_PERSON = late_pattern(r"[’']s\s[A-Z][\w-]+\s[A-Z]")
_NO_PERSON_BEFORE = late_pattern(
    r"\b(?:subsidiary|unit|company|firm|group|maker|giant|bank|brand|ship|vessel|rig|tanker|ferry|parent|affiliate|agency|"
    r"newspaper|magazine|party|city|province|state|programme|program|film|show|song|book|storm|hurricane)\s\Z",
    re.I,
)
_BODY = late_pattern(
    r"(?:company|firm|bank|board|group|agency|ministry|commission|government|court|council|committee|party|union|"
    r"airline|maker|giant|unit|department|army|military|police|administration|association|organi[sz]ation|network|"
    r"university|church|team|club|country|nation|city|state|parliament|congress|senate|house|fund|regime|panel|paper|"
    r"newspaper|station|office|authority|authorities|people|men|women|\w+s)\Z",
    re.I,
)
_SENTENCE_END = late_pattern(  # none ends at "U.S." or "Mr." before a name
    r"(?<=[.!?”])(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Lt)\.)(?<!\b(?:Mrs|Gen|Sen|Gov|Rep)\.)\s+(?=[A-Z“])|"
    r"(?<=\b[A-Z]\.)\s+(?=(?:The|It|He|She|They|In|But|A|An|On|At|Its|His|Her|Their)\s)|\n+"
)
_ITSELF = late_pattern(r"\s(?:itself|himself|herself|themselves)\Z")
_CLAUSE_OPENS = late_pattern(
    rf"(?:\b(?:that|and|but|because|after|before|when|while|as|since|if|although|though|whether)"
    rf"(?:,?\s(?:in|on|at|by|for|since|until|during)\s[^,]{{1,40}})?|{SAYING})[,:]?\Z",
    re.I,
)
_OWNED = late_pattern(r"(?<!& )\b(?P<owner>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)[’']s\b")
_BESIDE_A_NAME = late_pattern(  # "with Moe, | his oldest friend, Hill left": the friend is Moe
    r"\A(?:his|her|its|their)\s[a-z][^,“”]{2,60},\s(?=[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s)?(?:is|was|has|had|will|would|[a-z]+ed)\b)"
)
_BESIDE_WHAT_IS_SAID = late_pattern(
    r"\A(?:he|she|it|they)\s(?:notes?|says?|said|adds?|added|noted|thinks?|believes?)[,.]", re.I
)
_IT_IS = late_pattern(
    r"\A(?:its\s(?:an?|the|not|been|time|so|all|just|funny|very|too)\b|(?-i:ITS)\s)", re.I
)  # "its a shame"
_WHO_SAYS = late_pattern(rf"^(?P<before>.*[\w,])\swho\s(?:\w+ly\s)?{SAYING}\b[^,;“”]{{0,40}}\Z")
_STANDS_FOR_NOTHING = late_pattern(
    r"[Ii]t\s(?:remain(?:s|ed)|becomes?|became|seems?|seemed|appears?|appeared|turn(?:s|ed) out|looks?|looked)\s"
    r"(?:\w+\s)?(?:(?:un)?(?:clear|certain|known|likely|possible)|impossible|evident|apparent|obvious|"
    r"that|as if|to be seen)\b"
)
_COMES_ABOUT = late_pattern(
    r"(?:\w+ly\s)?(?:re-?opened|opened|closed|ended|began|resumed|lasted|expired|failed|rose|fell|rebounded|recovered)\b"
)
_DONE_TO_THINGS = late_pattern(
    r"(?:is|was|has been|had been|will be|would be)\s(?:\w+ly\s)?(?:cleared|cleaned|removed|repaired|mended|published|"
    r"released|written|completed|finished|installed|capped|sealed|signed|passed|approved|built|opened|closed|delivered|found|moved|used|"
    r"made|shown|broadcast|discovered|recovered|shipped|pumped|towed|drilled|raised|lowered|taken|given)\b"
)
_TELLER = late_pattern(r"\b(?P<who>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)[’']s\s[a-z]+(?:\sthat)?\s*\Z")
_ONE_NAME = late_pattern(r"[A-Z][a-z][\w’-]*\Z(?<!Police)(?<!Officials)(?<!People)(?<!Lawyers)(?<!Sources)(?<!Reports)")
_NEAR_NAME = late_pattern(
    r"\b(?:with|against|by|from|to|of|on)\s(?:the\s)?(?P<name>[A-Z][a-z]+),?(?:\s(?:as|while|because|when|after|before|since))?\s*\Z"
)


def with_subject(text: str, sentence: str, previous: str) -> str:
    """``text`` with a leading pronoun or participle made into the name it stands for, where one is known.

    ``sentence`` is the part of the sentence before ``text``, ``previous`` the sentences before that.
    ``with_subject("who led the talks", "Envoy Jan Novak, ", "")`` is "Envoy Jan Novak led the talks".
    """
    if (relative := RELATIVE.match(text)) is not None and sentence.strip():
        return relative_told(text, relative, sentence)
    if (beside := _BESIDE_A_NAME.match(text)) is not None and finite_verb(beside.group()) is None:
        return text[beside.end() :]
    text = content_alone(text, sentence)
    subject, possessive = _SUBJECT.match(text), _POSSESSIVE.match(text)
    if subject is not None and not _has_its_verb(text[subject.end() :]):
        return text
    if _BESIDE_WHAT_IS_SAID.match(text) or (possessive is not None and _IT_IS.match(text)):
        return text
    if subject is not None and (_GAP.match(text) or _is_of_another(subject["word"].lower(), text[subject.end() :])):
        return text
    if subject is not None and sentence.strip(" ,") and _BEFELL.match(text):
        struck = noun_before(_LEADS.sub("", sentence), person=False)
        several = struck is not None and MANY.search(struck.split(" of ")[0]) is not None
        return put(None if several else struck, text[subject.end() :], text)
    if subject is not None:
        if subject["word"].lower() == "it" and not (_PLAIN_IT.match(text) or (not sentence.strip() and _acts(text))):
            return text
        rest = text[subject.end() :]
        meant = antecedent(subject["word"].lower(), sentence, previous, passive=_IS_DONE_TO.match(rest) is not None)
        if _STANDS_FOR_NOTHING.match(text):
            return text
        if meant is not None and subject["word"].lower() == "it" and _DONE_TO_THINGS.match(rest) and _is_agent(meant):
            return text  # "the government cleans the quarry. It was cleared"
        if _COMES_ABOUT.match(rest) and not sentence.strip() and _has_an_object(_last_sentence(previous)):
            return text  # "Norway closed its market. It reopened": the market did
        acts = meant is not None and (_AGENTS_DO.match(rest) is None or _is_agent(meant))
        return put(meant, rest, text) if acts else text
    if possessive is not None:
        word = possessive["word"].lower()
        owner = antecedent(_NOMINATIVE[word], sentence, previous)
        if word == "its" and (owning := _owner_in(sentence, previous)) is not None:
            owner = owning if owner is None or owning in owner or not sentence.strip(" ,") else owner
        twice = owner is not None and ("’s" in owner or "'s" in owner)  # "Hill’s index’s best gain"
        if owner is None or twice or not _opens_a_clause(sentence, text):
            return text
        return f"{owns(_ITSELF.sub('', owner))} {text[possessive.end() :]}"
    if sentence.strip() and form_of(text.split(" ", 1)[0].lower()) in ("past", "auxiliary", "present"):
        if not joins_its_subject(text, sentence):
            return text
        return put(subject_of(sentence.strip(" ,")) or _subject_meant(sentence, previous), text, text)
    inner = _INNER_PERSON.match(text)
    speaker = antecedent(inner["word"].lower(), "", previous) if inner is not None else None
    return f"{inner[1]}{speaker}{text[inner.end() :]}" if inner is not None and speaker else text


def _has_its_verb(rest: str) -> bool:
    """Whether a verb follows a pronoun: not in "he of the long beard"."""
    word = rest.lstrip("’'").split(" ", 1)[0].lower().strip(",.")
    return word not in (NOUN_STOP | {"of"}) - AUXILIARIES and word not in DETERMINERS


def _opens_a_clause(sentence: str, text: str) -> bool:
    """Whether "its pier burned" is told for itself: it has a verb, and ends no list or "until"."""
    before = sentence.strip()
    if finite_verb(text) is None:
        return False
    return not before or _CLAUSE_OPENS.search(before) is not None or _only_says_when(tidy(before))


def _is_of_another(pronoun: str, rest: str) -> bool:
    """Whether what follows a pronoun holds another's verb, "blew up has told", or is wished: "that he step down"."""
    wished = pronoun != "they" and form_of(rest.split(" ", 1)[0].lower()) == "base"
    return wished or main_verb_after(f"who {rest}") is not None


def _is_agent(noun: str) -> bool:
    """Whether a noun can say or want something: a name, people, or a body such as "the board"."""
    words = noun.split()
    first = words[0][:1].isupper() and words[0] not in ("The", "A", "An") and words[0].lower() not in DEMONYMS
    named = first or any(word[:1].isupper() for word in words[1:])
    return named or _BODY.search(noun) is not None


def _acts(text: str) -> bool:
    """Whether a plain past or "is seeking" follows "it", and no verb before which it may stand for nothing."""
    word = _PAST_IT.match(text)
    return word is not None and (word["verb"] is None or form_of(word["verb"].lower()) == "past")


def _owner_in(sentence: str, previous: str) -> str | None:
    """The last thing that owned something before "its", in the sentence or alone in the one before it."""
    here = [m["owner"] for m in _OWNED.finditer(tidy(sentence))]
    if here or sentence.strip(" ,"):
        return here[-1] if here else None  # the subject of the sentence is nearer than what owned something before it
    last = [s for s in _SENTENCE_END.split(previous) if s.strip()][-1:]
    owners = {m["owner"] for text in last for m in _OWNED.finditer(tidy(text))}
    return owners.pop() if len(owners) == 1 and not TIMES.search(" ".join(owners)) else None


def _subject_meant(sentence: str, previous: str) -> str | None:
    """The one whom the pronoun at the start of ``sentence`` means."""
    pronoun = _SUBJECT.match(main_clause(without_opening(sentence)))
    return antecedent(pronoun["word"].lower(), "", previous) if pronoun is not None else None


_NOMINATIVE = {"its": "it", "his": "he", "her": "she", "their": "they"}
_JOIN_CLAUSES = frozenset("that but while when as after before because said says".split())
_APPOSED = late_pattern(r",\s(?!and\b|or\b|who\b)[^,“”]{3,90},(?=\s)")
_ONLY_QUOTED = late_pattern(r"\A“[^“”]+”?\Z")
_LEADING_CLAUSE = late_pattern(r"\A(?:Asked|Speaking|Addressing|Responding|Appearing)\b[^“”]{4,140}?,\s(?=[A-Z])")
_ADVERBIAL = late_pattern(r"\A(?:There|Here|[A-Z][^,“”]{1,40}),\s(?=(?:he|she|it|they|his|her|its|their)\b)")
_PERSONAL = frozenset(("he", "she"))
_COUNTRIES = frozenset(DEMONYMS) | frozenset(name.title() for name in (*DEMONYMS, *DEMONYMS.values()))
_QUOTATION = late_pattern(r"“[^“”]*”?|\A[^“”]*”")
_ANOTHER = {"he": late_pattern(r"\b(?:he|his|him)\b", re.I), "she": late_pattern(r"\b(?:she|her)\b", re.I)}
_OWNER_OF = {subject: owner for owner, subject in _NOMINATIVE.items()}


def antecedent(pronoun: str, sentence: str, previous: str, *, passive: bool = False) -> str | None:
    """The name or noun that "he", "she", "it" or "they" means after ``sentence`` and ``previous``, the words before it.

    ``passive`` says that something was done to it.
    ``antecedent("it", "", "The ferry company lost money.")`` is "the ferry company". A subject is taken up by a subject
    (Grosz, Joshi and Weinstein, "Centering", 1995); None where nothing is plain, as a wrong name is worse than none.
    """
    if "|" in sentence:
        return None  # a comment of a page begins: what stands before is another's
    earlier = [tidy(s) for s in _SENTENCE_END.split(previous)[-MOST_BACK:] if s.strip()]
    here = _within_what_is_said(pronoun, tidy(sentence))
    if here and pronoun == "it" and passive and _has_an_object(here):
        return None  # "China signed the treaty months after it was signed elsewhere": the treaty was
    if here:
        found = _person_here(pronoun, here, previous) if pronoun in _PERSONAL else _thing(pronoun, here, previous)
        nearest = _NEAR_NAME.search(f"{here} ") if pronoun == "they" else None
        if found is not None or nearest is not None:
            return found or (nearest["name"] if nearest is not None else None)  # "with the Taliban after they"
        if pronoun not in _PERSONAL and not _only_says_when(here):
            return None  # what the sentence itself speaks of is nearer than what came before it
        acts = subject_of(here) if pronoun in _PERSONAL else None
        if acts is not None and _PEOPLE_WORDS.search(acts) and MANY.search(acts) is None:
            return acts  # "a worker says that he saw it"
        if acts is not None and acts[:1].isupper() and " " not in acts and acts not in _COUNTRIES:
            return None  # somebody, perhaps, of whom nothing more is known
    quoted = ""
    for text in reversed(earlier):
        if _ONLY_QUOTED.match(text):
            quoted = f"{quoted} {text}"
            continue  # who is spoken of in it is not who speaks
        if pronoun in _PERSONAL and _ANOTHER[pronoun].search(f"{quoted} {' '.join(_QUOTATION.findall(text))}"):
            return None  # "“He is good,” Hill said": whether Hill is meant or whom Hill speaks of
        if finite_verb(text) is None and pronoun not in _PERSONAL:
            return None  # a heading, or a line of something else
        found = _person(pronoun, text, previous) if pronoun in _PERSONAL else _thing(pronoun, text, previous)
        clause = _ADVERBIAL.sub("", main_clause(without_opening(text))).lower()
        if found is not None or not clause.startswith((f"{pronoun} ", f"{_OWNER_OF[pronoun]} ")):
            return found
    return None


def _last_sentence(previous: str) -> str:
    return tidy(next((s for s in reversed(_SENTENCE_END.split(previous)) if s.strip()), ""))


def _has_an_object(text: str) -> bool:
    return any(v.form in ("past", "present") and _OBJECT.match(text, v.end) for v in verbs_in(text))


def _within_what_is_said(pronoun: str, text: str) -> str:
    """What is said where words before a pronoun are "Hill said Moe had left after": nearer than who says it.

    All of it where what is said is told of a pronoun itself, "Nordoil said it lost money when it", or has no subject.
    """
    said = _SAID.match(text)
    if said is None or finite_verb(said["clause"]) is None:
        return text
    own = without_opening(said["clause"]).lower().startswith((f"{pronoun} ", f"{_OWNER_OF[pronoun]} "))
    return text if own else said["clause"]


def _only_says_when(text: str) -> bool:
    """Whether words before a pronoun only say when or where: "Last month,", "In the end,"."""
    first = text.split(" ", 1)[0].lower().strip(",")
    plain = (
        first in NOUN_STOP or first.endswith("ly") or TIMES.match(text) is not None or first in ("last", "this", "that")
    )
    return plain and finite_verb(text) is None


def _person_here(pronoun: str, text: str, previous: str) -> str | None:
    """The only person named earlier in the sentence, or its subject."""
    if (says := _WHO_SAYS.search(text)) is not None and (who := noun_before(says["before"], person=True)) is not None:
        return who if fits(pronoun, who) else None
    teller = _TELLER.search(text) if finite_verb(text) is None else None
    words = teller["who"].split() if teller is not None else []
    while len(words) > 1 and words[0].lower() in NOUN_STOP | {"following", "given", "despite"}:
        words = words[1:]
    if words and (named := " ".join(words)) not in _COUNTRIES:
        return named if fits(pronoun, named) else None  # "Hill’s announcement that he"
    people = list(dict.fromkeys(p for p in people_in(text) if fits(pronoun, p)))
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
    if subject is not None and _ONE_NAME.match(subject) and subject not in _COUNTRIES:
        return subject if is_surname(subject, previous) else None
    if speaker is not None and "”" in text:
        return speaker if fits(pronoun, speaker) else None
    told = SURNAME_SAYS.search(text) if speaker is None and "”" in text else None
    if told is not None and (is_surname(told["name"], previous) or is_surname(told["name"], text)):
        return told["name"]
    first = people_in(text)[:1]
    if first and without_opening(text).startswith(f"{first[0]},"):
        return first[0] if fits(pronoun, first[0]) else None  # "Jan Novak, a judge, left"
    only = list(dict.fromkeys(people_in(text)))
    if len(only) == 1 and _acting(only[0], text):
        return only[0] if fits(pronoun, only[0]) else None
    people = people_in(subject) if subject is not None else []
    if len(people) == 1 and subject is not None and subject.endswith(people[0]):
        if _NO_PERSON_BEFORE.search(subject[: -len(people[0])]):
            return None  # "the subsidiary Port de Bergen"
        return people[0] if fits(pronoun, people[0]) else None  # "former chairman Jan Novak"
    return subject if subject is not None and is_surname(subject, previous) else None


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
    if subject is None or people_in(subject) or _PEOPLE_WORDS.search(subject):
        return None
    said = _SAID.match(text)
    if said is not None and not _is_agent(subject):
        return None  # "a statement said that the motor failed": the motor is nearer
    if _OWNS_A_PERSON.search(subject):
        return None  # "the Post's Ann Hill"
    subject = _ITSELF.sub("", subject)
    many = " and " in subject or MANY.search(re.split(r"\s(?:of|for|[a-z]+ing)\s", subject)[0]) is not None
    if many != (pronoun == "they"):
        return None
    if re.search(r"\d", subject) or (subject[:1].islower() and subject.split(" ", 1)[0] not in DETERMINERS):
        return None  # "300 feet away"
    return subject if pronoun == "they" or not is_surname(subject, previous) else None
