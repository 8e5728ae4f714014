"""People and other names of a text, as far as plain signs tell them: offices, forms of address, capitals, speech."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.attribution import SAYING
from timeline.story.genders import OFFICES
from timeline.story.names import DEMONYMS, NOT_NAMES
from timeline.story.titling.typography import tidy

_NAME_PHRASE = late_pattern(r"\b(?:the\s+)?[A-Z][\w.’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w.’'-]*)*")
PERSON_NAME = r"(?:[A-Z][\w’'-]+\s)+(?:(?:al|el|bin|de|van|von|[A-Z])[.-]?\s?)?[A-Z][\w’'-]+"
_NO_OFFICE = (
    "that|in|at|on|to|of|by|as|if|an?|the|his|her|its|their|from|for|with|about|during|after|reporters|journalists"
)
_OFFICE_BEFORE = rf"(?:[A-Z][\w&.-]*\s|the\s)?(?:(?!(?:{_NO_OFFICE})\b)[a-z-]+\s){{1,3}}"  # "Nordoil spokesman"
_SPEAKER = late_pattern(
    rf"(?P<described>{PERSON_NAME})(?:\sof\s[^,\n]{{3,60}})?,\s[^,\n]{{3,80}},\s{SAYING}\b|"
    rf"(?P<before>{PERSON_NAME}),?\s{SAYING}\b|"
    rf"\b(?!told\b|asked\b|urged\b|warned\b|called\b|stressed\b){SAYING}\s(?:{_OFFICE_BEFORE})?(?P<after>{PERSON_NAME})"
)
SURNAME_SAYS = late_pattern(rf"”\s(?:(?P<name>[A-Z][\w’'-]+)\s{SAYING}\b)")
_PERSON = late_pattern(
    r"(?<![\w-])(?:(?:Mr|Mrs|Ms|Dr|Sir|Sen|Gen|Adm|Rep|Gov"
    r"|Prof)\.?\s[A-Z][\w’'-]+(?:\s(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|"
    r"Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][a-z]+\b(?![’'-]))?|"
    r"(?:[A-Z][\w’'-]*[a-z][\w’'-]*\s)(?:[A-Z]\.\s|al[- ]|el[- ]|bin\s|de\s|van\s|von\s|[A-Z][\w’'-]+\s){0,3}"
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
    sponsor retailer lender insurer
    carmaker drugmaker brewer african latin ltd plc inc corp co llc partners holdings associates northern
    southern eastern western following despite given unlike fort
    camp cape ireland korea zealand news abc cbs nbc africa arabia lanka guinea rica""".split()
)
# Of offices of several words: "Chief Executive Ann Hill", "Finance Director Ann Hill".
_OF_OFFICES = frozenset(
    "executive managing finance financial operating acting interim technical medical officer".split()
)
_ADDRESSES = ("Mr", "Mrs", "Ms", "Sir ", "Dr")
GIVEN_NAMES = frozenset(("jan", "may", "april", "june", "august"))  # of people as well as of months
_NATIONS = frozenset(name.lower() for name in (*DEMONYMS, *DEMONYMS.values()))
_NO_FIRST_NAMES = (NOT_NAMES - GIVEN_NAMES) | _NO_PERSON | _NATIONS | _OF_OFFICES
_COUNTRIES = frozenset(DEMONYMS) | frozenset(DEMONYMS.values())
TIMES = late_pattern(
    r"\b(?:today|yesterday|tomorrow|tonight|weeks?|months?|years?|days?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"january|february|march|april|june|july|august|september|october|november|december)\b|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b",
    re.I,
)


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
        if TIMES.search(match.group()) or re.search(r"-[a-z]", match.group()):
            continue
        words = re.sub(r"[’']s?\Z", "", match.group()).split()
        owner = next((n for n, word in enumerate(words) if n and word.endswith(("'s", "’s"))), None)
        if owner is not None:
            words = [*words[:owner], words[owner][:-2]]  # "Jan Novak's Labour"
        if words[0] == "The" or words[0].endswith(("'s", "’s")):
            continue  # the Muslim Brotherhood, "It's Hill"
        if len(words) > 2 and words[0] in ("Vice", "Deputy", "Former") and words[1] in OFFICES:
            found.append(" ".join(words))
            continue
        while len(words) > 2 and words[0].lower() in _NO_FIRST_NAMES:
            words = words[1:]
        if words[0].islower():
            continue  # "de Bergen" of the Port de Bergen
        if words[0].startswith(_ADDRESSES) or (words[0] in OFFICES and words[-1].lower() not in _NO_PERSON):
            found.append(" ".join(words))
            continue
        before = text[: match.start()].rstrip().rsplit(" ", 1)[-1].lower()
        place = before in ("in", "at", "near", "the", "across") or any(
            w.lower().strip(".") in _NO_PERSON for w in words
        )
        if not place and words[0].lower() not in NOT_NAMES - GIVEN_NAMES:
            found.append(" ".join(words))
    return found


def speaker_in(text: str) -> str | None:
    """The last person of two or more names whom the text has speaking: "Mayor Ann Hill said" gives "Mayor Ann Hill"."""
    found = None
    for match in _SPEAKER.finditer(text):
        who = match["described"] or match["before"] or match["after"]
        if who.split(" ", 1)[0] != "The":  # "The MPAA announced"
            found = who
    return found


def is_surname(word: str, previous: str) -> bool:
    """Whether one capitalised word names a person: earlier text has it after a first name or a form of address."""
    if " " in word or not word[:1].isupper() or word.lower() in _COUNTRIES | _NO_PERSON | NOT_NAMES:
        return False
    return any(person.endswith(f" {word}") for person in people_in(tidy(previous)))
