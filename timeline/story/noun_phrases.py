"""Noun phrases told by plain signs: the subject of a sentence, and the noun that a "who" or "that" takes up."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.actions import kinds_in
from timeline.story.names import NOT_NAMES
from timeline.story.people import GIVEN_NAMES, PERSON_NAME, TIMES, people_in
from timeline.story.shared_verbs import is_done
from timeline.story.titling.openings import main_clause, without_opening
from timeline.story.verbs import AUXILIARIES, finite_verb, form_of

MOST_SUBJECT_WORDS = 6  # a longer subject would fill the title
MOST_NOUN_WORDS = 9  # the same for a noun with what belongs to it
_ONE_OF_THEM = r"(?:particularly|especially|including|notably|mainly|mostly|namely|chiefly)"  # no name of the noun
_ASIDE_STARTS = rf"(?:(?!{_ONE_OF_THEM}\b)[a-z]+|[A-Z][\w’']+[’']s)"
_APPOSITION = late_pattern(
    rf"(?P<name>(?:[A-Z][\w’'-]+\s&\s)?(?:{PERSON_NAME}|[A-Z][\w’'-]+)),\s(?P<aside>{_ASIDE_STARTS}\s[^,]{{2,90}}),?\s*\Z"
)
_NAMED_BESIDE = late_pattern(  # whose name stands behind what he or she is
    rf"(?P<what>(?!(?:In|At|On|From|Near|By)\b)[^,;:“”\"]{{2,70}}[a-z]),\s(?P<name>{PERSON_NAME}),\s(?P<verb>[a-z]+)\b|"
    r"(?P<thing>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:[a-z-]+\s){0,3}[a-z-]+),\s"
    r"(?P<called>[A-Z][\w’'.-]*[a-z](?:\s[A-Z][\w’'.-]+){0,3}),\s(?P<does>[a-z]+)\b"
)
_PARTS_WORDS = (",", ";", ":", ".”", ",”", "?”", "!”", "“")
_AGED = late_pattern(r"\b[\w-]+-year-olds?\b")
_AGE_LAST = late_pattern(r",\s(?:aged\s)?\d{1,3}\Z")
_WORTH = late_pattern(r"\s(?:worth|valued\sat|costing)\s[$£€]?\d[\d.,]*(?:\s(?:million|billion|kroner|crowns))?\Z")
_WHOLE_SUBJECT = late_pattern(
    r"(?:The|An?|His|Her|Its|Their)\s(?:[a-z-]+\s){1,2}(?:on|about|for|of)\s(?:[a-z-]+\s)?[a-z-]+\Z"
)
_HAPPENING_AT = late_pattern(  # not the place: "the strike at the mill, which began"
    r"\b(?P<whole>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z-]+)\s(?:in|at|on|off|near|outside|over)"
    r"\s(?:the\s)?[\w’'-]+(?:\s[\w’'-]+){0,3})\Z"
)
_OF_HAPPENINGS = frozenset("began begun started ended lasted erupted killed injured claimed".split())  # and of no place
_HOLDS = frozenset("of on in for".split())  # before what a "that" without a comma is of
_PEOPLE_AT = late_pattern(
    r"(?:\A|\s)(?P<who>(?:[Tt]he\s|[Ss]ome\s|[Mm]any\s|[Tt]wo\s|[Tt]hree\s)?(?:[a-z-]+\s)?"
    r"(?:[A-Za-z-]+(?:ers|ors|ists|ians|ants|ents|ees|ots|rses|men|women|ngers|dents)|[Ss]taff|[Pp]eople|[Ff]ans|[Cc]rews?)"
    r"\s(?:at|from|in|of)\s(?:the\s)?(?:[a-z]+\s(?:at|in|of)\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s*\Z"
)
_PERSON_FROM = late_pattern(
    r"(?:\A|\s)(?P<who>(?:[Tt]he|[Aa]n?)\s(?:[a-z-]+\s){0,2}?(?:boy|girl|man|woman|child|teenager|student|pensioner|driver|"
    r"worker|nurse|farmer|teacher|doctor|soldier|tourist)(?:\sof\s[a-z\d]+)?)\s(?:from|of|in|at|near)\s(?:the\s)?"
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*\s*\Z"
)
_OF_A_PERSON = late_pattern(  # "the inquiry under Ann Hill, which": no person is "which"
    r"\b(?P<whole>(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)\s(?:[a-z-]+\s){0,2}?[a-z-]+\s(?:under|by|with|from|against|for)\s"
    rf"(?P<who>{PERSON_NAME}))\Z"
)
_FOREMOST = late_pattern(rf"{_ONE_OF_THEM}\Z", re.I)
_ASIDES = late_pattern(
    r"\s*[(\[][^()\[\]]{0,60}[)\]]|,\s(?:who|which|whose|where|an?|the|his|her|its|a)\s(?:[^,]|(?<=\d),(?=\d{3})){0,140}(?:,|\Z)"
    r"|,\s\d{1,2},|\s[–—-]{1,2}\s[^–—]{1,80}\s[–—-]{1,2}\s*\Z"
)
_LONE_GERUND = late_pattern(
    r"\A(?:[Tt]he\s|[Aa]n?\s)?(?!\w*(?:build|meet|hear|rul|paint"
    r"|offer|fil|list|k|w|sibl|shoot|bomb|wedd)ing\Z)[\w-]+ing\Z"
)
_HEAD_ENDS = frozenset("in on at from with who which that to by about against into under near between".split())
_ATTACHED = frozenset("of in on at for from with against by near".split())  # prepositions within a noun phrase
_WORD_BACK = late_pattern(r"[^\s]+\Z")
_SHORT = late_pattern(r"(?P<word>\w+)[’'](?:s|re|ve|d|ll)\Z")
_PRONOUN_WORD = late_pattern(r"(?:it|he|she|they|we|i|you)(?:[’']\w+)?\Z", re.I)
_ONLY_ADVERB = late_pattern(r"(?!Italy\Z|July\Z|Family\Z|Assembly\Z)[A-Z][a-z]+ly\Z")
MANY = late_pattern(  # "rebels", "Lawyers"; not "Brussels", "the business"
    r"(?:\A|\s)(?:[a-z][\w-]*[^s\W]s|[A-Z][a-z-]*(?:er|or|ist|yst"
    r"|ian|ent|al|ant|ee|ie|ing|ne|te)s|[Pp]eople|[Pp]olice|\w*men)\Z"
)
NOUN_STOP = frozenset(
    """in on at by for with from to into over under between against near about after before during since until while
    when as than and or but nor that which who whose where is are was were has have had will would said says amid among
    through via not including like because if be been being include includes throughout across despite inside outside
    behind beyond upon within without even alongside above below besides why how whether what""".split()
)
_ARTICLES = frozenset("a an the this that these those".split())
DETERMINERS = frozenset("the a an its his her their our this that these those".split())
_FRONTED = late_pattern(
    r"(?:[Ss]ince|[Aa]fter|[Bb]efore|[Ww]hen|[Ww]hile|[Aa]s|[Aa]lthough|[Tt]hough|[Bb]ecause|[Ii]f|[Uu]ntil)\s"
)
_SECOND_NOUN = late_pattern(r"\w\s(?<!\bof\s)(?<!\band\s)(?<!\bfor\s)(?<!\ball\s)(?<!\bboth\s)(?:an?|the)\s")
_COUNTED = frozenset(  # of some such, which the clause may as well be about
    """number numbers group groups team teams hundreds thousands millions dozens scores couple majority crowd crowds
    members crew series string handful pair wave list percent pct residents people survivors victims
    relatives groundswell spate flood rash flurry surge outpouring round""".split()
)
_PARTS = late_pattern(
    r"\A(?:(?:a|the)\s)?(?:part|one|two|three|some|many|most|kind|sort|all|each|any|several)\sof\s", re.I
)
_BEFORE_A_VERB = frozenset(
    "and also then now not never both all each still once already just even soon ever again".split()
)
_NO_SUBJECT = frozenset(
    "now given granted assuming provided regardless instead once please thanks".split()
)  # first words
_LONE = late_pattern(
    r"(?:the\s)?(?:first|second|third|other|others|latter|former|last|latest|next|one|rest|same|most|few|many|fact|"
    r"idea|reason|result|problem|question|issue|truth|point|thing|way|time|news)\Z",
    re.I,
)  # of what was said before
SHORT_SUBJECT = 3  # words
_NOUNS = frozenset(
    "board report offer plan study bid plant fund ship train blast crash deal".split()
)  # that can be verbs, and seldom are behind a subject
_STILL_SUBJECTS = frozenset("new two three officials police mr mrs ms dr".split())  # though no names by themselves
_SELVES = frozenset("itself himself herself themselves".split())
_POINTS = frozenset("it he she they this that these those who what there its his her their".split())
_ADVERB_FIRST = late_pattern(r"\A(?!Family\b|July\b|Italy\b|Assembly\b)[A-Z][a-z]+ly,?\s")
_ADDRESSED = late_pattern(r"\A.*\s(?=(?:Mr|Mrs|Ms|Dr)\.?\s[A-Z])")
_PEOPLE = late_pattern(r"(?:er|or|ist|yst|man|woman|chief|head|ess|ian)s?\Z", re.I)
_SEVERAL_OF_A_THING = late_pattern(
    rf"\A(?:the|its|their)\s(?!(?:{'|'.join(sorted(_COUNTED))})\b)(?!\w+(?:er|or|ist|ess|ian)\b)[a-z]+[^s\W]\sof\sthe\s"
    r"(?:\w+[^s\W]s|\w*men|people)\Z"
)
_DOERS = late_pattern(
    r"\b(?:owner|maker|manufacturer|operator|builder|supplier|head|chief|director|president|chairman|leader|founder|"
    r"member|author|editor|minister|mayor)s?\Z"
)
_FROM_PEOPLE = late_pattern(
    r"\b(?:from|for|to|against|by)\s(?P<who>(?:[a-z]+\s)?(?:people"
    r"|patients|men|women|children|workers|victims|survivors|"
    r"officials|soldiers|students|residents|families|passengers|protesters|refugees|employees|doctors|others))\Z"
)
_ONE = frozenset("is was has".split())
_SEVERAL = frozenset("are were have".split())


def without_asides(text: str) -> str:
    """``text`` without what stands in brackets, between dashes at its end, or between commas about the noun before."""
    fronted = _FRONTED.match(text) is not None  # "since the war began, the mayor": the mayor is no aside

    def left(aside: re.Match[str]) -> str:
        last = aside.end() == len(text) and aside.group()[-1] != ","
        relative = aside.group().lstrip(" ,").lower().startswith(("who", "which", "where"))
        told = not relative and finite_verb(aside.group()) is not None and finite_verb(text[: aside.start()]) is None
        return aside.group() if last and (fronted or told) else " "  # "either way, the mayor has left"

    return _ASIDES.sub(left, text)


def subject_of(text: str) -> str | None:
    """What stands before the first verb of a sentence, where it is short and no pronoun.

    ``subject_of("The club’s coach, Ann Hill, left")`` is "Ann Hill".
    """
    if (named := _name_beside(text)) is not None:
        return named
    words = _only_the_noun(_before_its_verb(text))
    return " ".join(words) if words and _can_be_a_subject(words) else None


def _before_its_verb(text: str) -> list[str]:
    """The words before the first verb of the main clause, without what leads up to its subject."""
    clause = main_clause(without_opening(without_asides(text)))
    verb = finite_verb(clause)
    if "," in clause and _FRONTED.match(text):
        tail = clause.rsplit(",", 1)[1].strip()
        if tail and finite_verb(tail) is None:
            clause, verb = tail, None  # "since the protests began, the mayor": told of the mayor
    words = (clause[: verb.start] if verb is not None else clause).split()
    if words and words[0].lower() in NOUN_STOP | {"either", "still", "again"} and "," in " ".join(words):
        words = " ".join(words).rsplit(",", 1)[1].split()  # "in a week of talks, Hill"
    while words and (words[-1].lower() in _BEFORE_A_VERB | _SELVES or words[-1].lower().endswith("ly")):
        if len(words) > 1 and words[-1].istitle():
            break  # "Ms Reilly"
        words = words[:-1]
    return words


def _only_the_noun(words: list[str]) -> list[str]:
    """The words of a subject without what is told of it: of "a spokesman in Geneva" "a spokesman". No word at all
    where a verb stands first: "Remember that"."""
    while len(words) > 1 and (at := next((n for n, w in enumerate(words) if n and w.lower() in _HEAD_ENDS), 0)):
        words = words[:at]
        if at > 1 and form_of(words[-1].lower()) == "participle" and MANY.search(words[-2]):
            words = words[:-1]  # "experts meeting in Oslo"
        if at == 1 and not MANY.search(words[0]):
            return []
    least = 2 if words and words[0].lower() in DETERMINERS else 1  # "the accused"
    while len(words) > least and form_of(words[-1]) in ("past", "participle") and not words[-1].endswith("ing"):
        words = words[:-1]  # "figures given by the office"
    while len(words) > 1 and words[-1].lower() in _BEFORE_A_VERB:
        words = words[:-1]  # "the army both answered"
    return words


def _can_be_a_subject(words: list[str]) -> bool:
    """Whether words are one noun phrase that says by itself who or what is meant."""
    subject, first = " ".join(words), words[0].lower()
    if len(words) > MOST_SUBJECT_WORDS or re.search(r"[,;:“”()|]", subject) or _is_a_time(subject):
        return False
    if _SECOND_NOUN.search(subject) or " The " in subject:
        return False  # "Ann Hill an old building", where an aside was taken out
    if subject.endswith(("’", "'")) or _LONE_GERUND.search(subject):
        return False  # "the index of producers’", "the second-guessing"
    if first in _NO_SUBJECT or first in _POINTS or _LONE.match(subject):
        return False  # "Now facing the board", "The first"
    if first in NOT_NAMES - DETERMINERS - GIVEN_NAMES - _STILL_SUBJECTS:
        return False
    if (short := _SHORT.match(words[0])) is not None and short["word"].lower() in NOT_NAMES:
        return False  # "It's the latest plan"
    if any(w.lower() in NOUN_STOP - {"and", "for", "in"} for w in words):
        return False
    led = first in DETERMINERS and len(words) <= SHORT_SUBJECT  # "the first suspect"
    later = words[1:-1] if led or words[-1].lower() in _NOUNS else words[1:]
    # "Earlier it", "Analysts expect BP", "Strangely"
    return not any(_PRONOUN_WORD.match(w) or form_of(w) == "base" for w in later) and not _ONLY_ADVERB.match(subject)


def _name_beside(text: str) -> str | None:
    """The name beside what its bearer is: "Ann Hill" of "The coach, Ann Hill, left"."""
    beside = _NAMED_BESIDE.match(text)
    if beside is None:
        return None
    what, name = beside["what"] or beside["thing"], beside["name"] or beside["called"]
    told = form_of(beside["verb"] or beside["does"]) in ("past", "auxiliary", "present")
    return str(name) if told and finite_verb(what) is None and not TIMES.search(name) else None


def _is_a_time(subject: str) -> bool:
    return TIMES.search(_AGED.sub("", subject)) is not None


def noun_before(text: str, person: bool, verb: str = "") -> str | None:
    """The noun phrase that ends ``text``, which a "who" or "that" takes up: "the wreck of the ferry".

    ``verb`` is the first of what is told of it. None where "the news of the storm that" leaves open which is meant.
    """
    parted = text.rstrip().endswith((",", "-", "–", "—"))  # "in Oslo, which" says more of the last noun
    text = _WORTH.sub("", _AGE_LAST.sub("", text.rstrip(' ,“"–—-')))
    if (named := _name_apposed(text, person, parted)) is not None:
        return named
    if parted and not person and _WHOLE_SUBJECT.match(text) is not None and finite_verb(text) is None:
        return text  # "His book on wild plants, which appeared": the book
    if parted and verb in _OF_HAPPENINGS and (at := _HAPPENING_AT.search(text)) is not None and kinds_in(at["noun"]):
        return at["whole"]
    if parted and not person and (at := _OF_A_PERSON.search(text)) is not None and people_in(at["who"]):
        return at["whole"]
    text, words = _phrase_back(text, parted)
    while words and (words[0].lower() in _ATTACHED or words[0].lower() in AUXILIARIES):
        if words[0].lower() == "at" and words[1:2] and words[1].lower() in ("least", "most"):
            break  # "at least 40 people"
        words = words[1:]
    if person and parted and words and (at := _PERSON_FROM.search(f"{text} {' '.join(words)}")) is not None:
        return at["who"]  # "a boy from Hamar, who"
    if person and parted and words and (at := _PEOPLE_AT.search(f"{text} {' '.join(words)}")) is not None:
        return at["who"]  # "Pilots at Nordair, who": the pilots
    led = text.lower().rsplit(" ", 1)[-1] if text else ""
    words = _without_verb_first(words, led, parted) if words else words
    if not words or all(w.lower() in NOT_NAMES or w.lower() in DETERMINERS for w in words):
        return None
    if len(words) == 1 and words[0].islower() and not MANY.search(words[0]):
        return None  # "their mood is different, who"
    phrase = _ADDRESSED.sub("", _ADVERB_FIRST.sub("", _PARTS.sub("", " ".join(words))))
    if person and not parted and (of_people := _FROM_PEOPLE.search(phrase)) is not None:
        return of_people["who"]  # "samples from people who died"
    if parted and person and verb not in _ONE and _SEVERAL_OF_A_THING.search(phrase):
        return phrase.rsplit(" of ", 1)[1]  # "the mood of the divers, who"
    return _meant(phrase, person, verb) if " of " in phrase and not parted else phrase


def _phrase_back(text: str, parted: bool) -> tuple[str, list[str]]:
    """The words of the noun phrase that ends a text, and what stands before them, read from the end back."""
    words: list[str] = []
    while text and len(words) < MOST_NOUN_WORDS:
        found = _WORD_BACK.search(text)
        if found is None:
            break
        word, rest = found.group(), text[: found.start()].rstrip()
        attached = word.lower() in _ATTACHED and words and not parted
        if not attached and _ends_the_phrase(word, words, rest):
            break
        words.insert(0, word)
        if word.lower() in _ARTICLES and rest.rsplit(" ", 1)[-1].lower() not in (("of",) if parted else _ATTACHED):
            break
        text = rest
    return text, words


def _ends_the_phrase(word: str, words: list[str], rest: str) -> bool:
    """Whether a word before ``words`` is no part of their noun phrase; ``rest`` is what stands before it."""
    lower, form = word.lower(), form_of(word.lower())
    first = words[0].lower() if words else ""
    if first in _ATTACHED and form in ("past", "participle", "base"):
        led = rest.rsplit(" ", 1)[-1].lower()
        if led not in DETERMINERS or form == "past":
            return True  # "met in the harbour", but "the collapse of the pier"
    if lower in NOUN_STOP or word.endswith(_PARTS_WORDS) or form in ("auxiliary", "present"):
        return True
    return form == "past" and (not words or first in DETERMINERS)


def _name_apposed(text: str, person: bool, parted: bool) -> str | None:
    """The name that ends a text with what its bearer is behind it: "Ann Hill" of "met Ann Hill, a judge"."""
    named = _APPOSITION.search(f"{text},")
    doing = named is not None and _is_a_deed(named["aside"])  # "left Oslo, ending a truce that", "Hill, saw a man who"
    if named is not None and not doing and finite_verb(named["aside"]) is None and (not person or " " in named["name"]):
        first, name = named["aside"].split()[0].lower(), named["name"].split()
        held = not _HOLDS.isdisjoint(named["aside"].split())
        nearer = held and not person and not parted  # "Nordoil, owner of the rig that failed"
        fronted = not person and len(name) > 1 and name[0].lower() in NOUN_STOP  # "In Oslo, the old pier, which"
        if (first in DETERMINERS or first not in NOUN_STOP) and not fronted and not nearer:
            return " ".join(name[1:] if len(name) > 1 and name[0].lower() in NOUN_STOP else name)  # "For Ann Hill, a"
    return None


def _is_a_deed(aside: str) -> bool:
    """Whether what follows a name and a comma is no aside but what is done: "discovered it", not "elected in May"."""
    first, _, rest = aside.partition(" ")
    form = form_of(first)
    return form in ("participle", "auxiliary") or (form == "past" and not is_done(first, f" {rest}"))


def _without_verb_first(words: list[str], led: str, parted: bool) -> list[str]:
    """A noun phrase without a verb or adverb at its start; ``led`` is the word before it. None of it where unplain."""
    if parted and led == "to" and words[0].islower() and words[0] not in DETERMINERS and len(words) > 1:
        return []  # "to borrow money, which": a verb, or "to older people, who"
    if len(words) > 2 and _PRONOUN_WORD.match(words[0]) is not None and form_of(words[1].lower()) == "past":
        words = words[2:]  # "They met Ann Hill, who"
    while len(words) > 1:
        first, name = form_of(words[0].lower()), words[0].islower() and words[1][:1].isupper()
        doing = first in ("participle", "base") and (led in NOUN_STOP or not led)  # "in fighting gangs that"
        done = first == "past" and (led in AUXILIARIES or form_of(words[1]) == "participle")  # "be granted a stay"
        says = name and first in ("past", "participle", "noun or present")  # "replied Ann Hill, who"
        led = words[0].lower() if says or done else led
        if len(words) > 2 and led == "to" and words[1].lower() in _ATTACHED:
            words = words[2:]  # "to screen for the germ that"
        elif doing or done or says or _FOREMOST.match(words[0]):
            words = words[1:]  # "Meet Ann Hill, who", "particularly Oslo, which"
        elif words[0].endswith("ly") and (name or led in AUXILIARIES):
            words = words[1:]  # "has previously lent"
        else:
            return words
    return words


def _meant(phrase: str, person: bool, verb: str) -> str | None:
    """Which noun of "a wave of storms" a clause is about, by the number of its verb or by who can do things."""
    head, nearest = phrase.split(" of ", 1)[0], phrase.rsplit(" of ", 1)[1]
    first, last = (MANY.search(noun) is not None for noun in (head, nearest))
    if head.split()[-1].lower() in _COUNTED or nearest.isdigit():
        return phrase  # "a girl of 16"
    if first != last and verb in _ONE | _SEVERAL:
        return phrase if first == (verb in _SEVERAL) else nearest
    if not person and _DOERS.search(head):
        return nearest  # "the owner of the rig that blew up"
    if person:
        return phrase if _PEOPLE.search(head) else nearest
    return None
