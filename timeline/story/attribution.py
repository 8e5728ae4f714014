"""Who reports a happening, told apart from the happening: "the ferry sank, police said" is that the ferry sank."""

import re
from functools import lru_cache

from timeline.late_patterns import late_pattern
from timeline.story.genders import fits
from timeline.story.titling.shortening import LONGEST
from timeline.story.verbs import finite_verb, form_of

SAYING = (
    r"(?:said|says|told|warned|added|announced|asked|urged|called|stressed|noted|wrote|argued|insisted|explained|"
    r"confirmed|stated|claimed)"
)
_OF_A_BODY = late_pattern(  # somebody who speaks for a body: "A World Bank spokesman", "Nordoil's chief executive"
    r"(?:(?:[Tt]he|[Aa]n?)\s)?(?P<name>[A-Z]{2,}|[A-Z][\w.&-]+(?:\s(?:of\s)?[A-Z][\w.&-]+)+)\s"
    r"(?:spokes(?:man|woman|person|men)|officials?|executives?)\Z|"
    r"(?P<owner>[A-Z][\w.&-]+(?:\s[A-Z][\w.&-]+)*)[’']s\s(?:[a-z]+\s){0,3}"
    r"(?:spokes(?:man|woman|person|men)|officials?|executives?|chairman|president|director|chief)\Z"
)
# Whose words stay those of a party: a title must not make facts of them.
ACCUSERS = r"\b(?:prosecutors?|prosecution|indictments?|plaintiffs?|lawsuits?|complainants?|alleg(?:e|es|ed|ing))\b"
_ACCUSER = late_pattern(ACCUSERS, re.I)
_ACCUSER_ASIDE = late_pattern(  # "In May, prosecutors say, Hill hid it" once the date is gone
    rf"\A(?=[^,]*{ACCUSERS})(?P<who>[^,;:“”]{{2,40}}\s(?:say|says|said|allege|alleges|alleged)),\s", re.I
)
_PLAIN = r"(?:said|says|say|saying|added|adds|reported|reports|report|told|stated|noted|explained|wrote|confirmed)"
_AT = (
    r"(?:\s+(?:in|on|at|during|through|by|via|after|late|earlier|outside|inside"
    r"|from|with)\s+(?:an?|the|his|her|its|their|[A-Z][\w’'-]+)"
    r"(?:\s[\w’'-]+){0,3}?)"
)
_PLACE_LED = r"\s+(?:in|on|at|during|through|by|via|to|of|after|late|earlier|outside|inside|from|with|as|about)\s+"
_TO_WHOM = r"\s+(?:reporters|journalists|[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+){0,3})"
_PLACE = rf"(?:{_PLACE_LED}[^,“”]{{1,70}}|{_TO_WHOM})"
_PLACE_FIRST = rf"(?:{_PLACE_LED}(?:(?!that\b)[^,“”]){{1,70}}|{_TO_WHOM})"  # what comes before the first "that"
_TRAILING = re.compile(
    rf",?[”\"’']*,?\s+(?:(?:—|–|-)\s+)?(?:according to [^,]{{2,90}}(?:,[^,]{{2,60}})?|"
    rf"(?!(?:and|but|who|which|while|as|after|when|where|that|because|by|to|had|has|have|was|is)\b)"
    rf"(?:[^,“”]{{1,70}}\s|[^,“”]{{1,50}},\s[^,“”]{{1,60}},\s){_PLAIN}{_PLACE}*|"
    rf"{_PLAIN}\s+(?!that\b|the\s+\w+\s+(?:was|were|is|are|had|has|have|would)\b)[^“”]{{1,90}})[.\s]*\Z"
)
_TRAILING_COMMA = re.compile(r",[”\"’']*\s|[”\"]\s")
_INSIDE = re.compile(
    rf",\s+(?:according to [^,]{{2,60}}|"
    rf"(?:he|she|it|they|[A-Z][\w’'.-]+(?:\s[A-Z][\w’'.-]+){{0,3}}|the\s+\w+(?:\s\w+)?"
    rf"|officials|police|experts|sources)\s(?:also\s|has\s|had\s)?{_PLAIN})(?:{_PLACE})?,\s+"
)
_FOR_NOTHING = late_pattern(
    r"it\s(?:appears?|appeared|seems?|seemed|turn(?:s|ed)\sout|emerged|"
    r"(?:is|was)\s(?:now\s|still\s)?(?:(?:un)?(?:clear|likely|known)|possible|believed|thought|feared|hoped))\b",
    re.I,
)
_WHO = r"(?P<who>(?!(?:[Ii]n|[Aa]t|[Oo]n|[Bb]y|[Ww]ith|[Ff]rom|[Ff]or|[Aa]s|[Ww]hat|[Ii]f)\s)[^,;:“”]{2,120}?)"
_HELPERS = r"(?:also\s|later\s|has\s|have\s|had\s|then\s|reportedly\s)*"
_SAID_THAT = rf"(?P<plain>said|says|say|added|adds)(?:{_PLACE_FIRST}\s+that\b|\s+that\b|(?:{_AT})?(?=\s))"
_TOLD_THAT = (
    r"(?:reported|reports|report|noted|stated|explained|confirmed|told\s+[^,“”]{2,50}?)"
    rf"(?:{_PLACE_FIRST})?\s+that\b"
)
_NOTHING_SAID = r"to\b|of\b|in\b|on\b|at\b|so\b|no\b|yes\b|it all\b|little\b|nothing\b|goodbye\b|:|“"
_LEADING = re.compile(  # "Ann Hill, the mayor, said on Friday that" what she said
    rf"\A{_WHO}(?:,\s[^,“”]{{2,80}},)?\s+{_HELPERS}(?:{_SAID_THAT}|{_TOLD_THAT}),?\s+(?P<what>(?!{_NOTHING_SAID}).+)\Z",
    re.S,
)
_RELATIVE = re.compile(r"\s(?:who|which)\s")
_LEADING_PRONOUN = re.compile(  # "He pointed out prices had risen": who he is does not matter to what is told
    r"\A(?P<who>[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\s(?:also\s)?"
    r"(?:noted|pointed out|explained|reported|confirmed|stated|announced)(?:\sthat)?\s+"
    r"(?P<what>(?!to\b|of\b|in\b|on\b|at\b|a\b|an\b|:|“).+)\Z",
    re.S,
)
_HEARSAY = late_pattern(  # "which Hill said had"
    r"(?P<word>who|which|that)\s(?!(?:while|when|as|if|because|since|after|before|no|any|such|more|most|all)\s)"
    r"(?:(?:the|an?|some|many|his|her|its|their)\s)?[\w’'-]+(?:\s[\w’'-]+)?\s"
    r"(?:say|says|said|believe|believes|believed|think|thinks|thought|claim|claims|claimed|allege|alleged|fear|feared|"
    r"suspect|suspected)\s(?=(?P<verb>[a-z]+)\b)",
)
_SPOKE = tuple("said say add noted report stated explained confirmed told pointed announced".split())  # in both
_THAT_FIRST = re.compile(r"\A(?:that|saying|adding|claiming|saying that|adding that)\s+(?=[“\w])", re.I)
_ADVICE = re.compile(r"\b(?:should|must|need|needs|ought|cannot be|hope|hopes|believe|believes|think|thinks)\b")
_IS_A = late_pattern(r"it\s(?:is|was|had\sbeen)\s(?:an?|the)\s", re.I)
_DENIAL_REACH = 60  # characters at the start of what is said
_DENIES = late_pattern(  # what somebody says of himself that others may not believe
    r"\b(?:knew\snothing|(?:did|does|do|had|has|have)\s(?:not|never)\s(?:know|known|done|see|seen|act|acted|ignored?|broken?|"
    r"caused?|misle[ad]d?|lied?|hidden?|hide|harm(?:ed)?|receive[d]?|read|authori[sz]ed?)\b|"
    r"(?:is|are|was|were|had\sbeen)\s(?:not|never)\s(?:aware|to\sblame|responsible|involved|guilty|told|warned|informed|at\sfault)|"
    r"(?:had|has|have)\sno\s(?:knowledge|part|role|idea|warning)|(?:is|are|was|were)\s(?:innocent|unaware)|"
    r"done\snothing\swrong)\b",
    re.I,
)
_ADVICE_REACH = 40  # characters of what was said in which an opinion shows itself
_NO_SUBJECT = re.compile(r"(?:from|if|in|at|on|when|while|after|before|under|for|with|by|as)\b", re.I)
_SUBJECT = re.compile(r"\A(?P<word>it|he|she|they|we|i)\s+(?!that\b)", re.I)
_OWNER = re.compile(r"\A(?P<word>its|his|her|their|our|my)\s+", re.I)
_INNER_OWNER = re.compile(r"(?<=\bof )(?P<word>its|his|her|their)\b")
_PRONOUNS = frozenset("he she it they we i you who which that this".split())
_OF_SOMEBODY = late_pattern(  # "her lawyer", "Ann Hill’s spokesman": not "Norway’s president"
    r"(?:(?P<owner>his|her)\s|[^,;:“”]{2,40}[’']s?\s)(?:[a-z-]+\s)*(?:lawyer|attorney|solicitor|barrister|spokes\w+|son|"
    r"daughter|wife|husband|mother|father|brother|sister|friend|colleague|coach|trainer|agent|manager|aide|advis[eo]r|"
    r"doctor|partner|neighbou?r|client|teacher|boss)\b",
    re.I,
)
_OF_ANOTHER = late_pattern(  # "The judge said he": the one before the court
    r"\b(?:judge|prosecutor|prosecution|magistrate|coroner|sheriff|barrister|counsel|detective|inspector|"
    r"investigator|pathologist)s?\b",
    re.I,
)
_BODY = late_pattern(
    r"\b(?:team|club|family|office|party|company|firm|board|union|school|hospital|ministry|court|agency|government|"
    r"council|church|university|embassy|airline|bank|newspaper|charity|federation|committee|statement|report|letter)\Z",
    re.I,
)
_KIN = {  # who is no "he", and no "she"
    "he": late_pattern(r"\b(?:mother|wife|sister|daughter|widow|aunt|niece|grandmother|girlfriend)\b", re.I),
    "she": late_pattern(r"\b(?:father|husband|brother|son|widower|uncle|nephew|grandfather|boyfriend)\b", re.I),
}
_OWNED_BY = {"he": "his", "his": "his", "she": "her", "her": "her"}
_HE_OR_SHE = {"he": "he", "his": "he", "she": "she", "her": "she"}
_MANY = re.compile(r"(?:s|[Pp]olice|people|officials|\band\b.*)\Z")
_PERSON = re.compile(r"\A(?:Mr|Mrs|Ms|Dr|Sir|Sen|Gen|Adm)\b|\A(?:[A-Z][\w’'.-]+\s){1,4}[A-Z][\w’'-]+\Z")


def without_trailing(text: str) -> str:
    """``text`` without who said it at its end, where what is left still makes a clause; an accuser stays."""
    for comma in _TRAILING_COMMA.finditer(text):
        found = _TRAILING.match(text, comma.start())
        if found is not None and finite_verb(text[: found.start()]) is not None and not _ACCUSER.search(found.group()):
            closing = "”" if "”" in text[found.start() : found.start() + 3] else ""
            return text[: found.start()] + closing
    return text


def without_inside(text: str) -> str:
    """``text`` without who said it in its middle: "The ferry, police said, sank" is "The ferry sank"."""
    found = _INSIDE.search(text)
    if found is None or _ACCUSER.search(found.group()):
        return text
    return f"{text[: found.start()]} {text[found.end() :]}"


@lru_cache(maxsize=2048)  # asked of several parts of a sentence that come to the same words
def without_leading(text: str) -> str:
    """``text`` without a plain "X said that" before a whole clause, X put where a pronoun in it means X.

    "Ann Hill said she would resign" is "Ann Hill would resign". Advice, opinions and accusations keep whose they are.
    """
    text = _ACCUSER_ASIDE.sub(r"\g<who> ", text)
    that = _THAT_FIRST.match(text)
    told = text[that.end() :].split()[0].lower().rstrip(".,;") if that is not None else ""
    if that is not None and form_of(told) not in ("past", "present", "auxiliary"):
        text = text[that.end() :]
    if not any(word in text for word in _SPOKE):
        return text
    found = _LEADING.match(text) or _LEADING_PRONOUN.match(text)
    if found is None:
        return text
    who, what = found["who"].strip(), found["what"]
    if finite_verb(f"x {what}") is None or finite_verb(_RELATIVE.split(who)[0]) is not None or " that " in who:
        return text  # "scientists who bred eels said" has no verb before "who"
    subject, owner = _SUBJECT.match(what), _OWNER.match(what)
    pronoun = subject or owner
    if pronoun is not None:
        named = _with_who_is_meant(pronoun, who, what, owned=subject is None)
        return named if named is not None else text
    if what.lower().startswith("there ") or _ACCUSER.search(text, 0, found.start("what")):
        return text
    nobody = who.lower() in _PRONOUNS
    if _ADVICE.search(what, 0, _ADVICE_REACH) and not nobody:
        whole = len(text) <= LONGEST or ":" in text or _NO_SUBJECT.match(what) or text[len(who) :].startswith(",")
        return text if whole else f"{who}: {what[:1].upper()}{what[1:]}"
    if finite_verb(what) is None:
        return text
    inner = _INNER_OWNER.search(what)
    if inner is not None and not nobody and means(inner["word"], who):
        what = f"{what[: inner.start()]}{owns(who)}{what[inner.end() :]}"
    return what


def _with_who_is_meant(pronoun: re.Match[str], who: str, what: str, *, owned: bool) -> str | None:
    """What is said with its speaker in place of the pronoun that it begins with, or of its owner: "Ann Hill would
    resign", "Ann Hill’s boat sank"; None where who said so must stay."""
    if _FOR_NOTHING.match(what):
        return None  # "Hill said it appeared that the ship had sunk": nobody appeared
    word = pronoun["word"].lower()
    body = _OF_A_BODY.match(who) if word in ("it", "its") else None
    if body is not None:
        who = body["name"] or body["owner"]  # "a World Bank spokesman said it": the bank
    elif _may_be_the_owner(word, who) or (word in _OWNED_BY and _speaks_of_another(word, who)):
        return None  # "Her lawyer said that she would appeal": the one whose lawyer it is
    elif who.lower() in _PRONOUNS:
        return what
    elif not means(word, who):
        return None
    if (word == "it" and _IS_A.match(what)) or _DENIES.search(what, 0, _DENIAL_REACH):
        return None  # "said it was a stroke": what was; "says it knew nothing": so it says
    return f"{owns(who) if owned else who} {what[pronoun.end() :]}"


def without_hearsay(piece: str, before: str) -> tuple[str, str]:
    """A relative clause and what stands before it, without the one who said so: "which had lain", as Hill said.

    ``without_hearsay("Hill said had lain in a cellar", "The coins, which")`` gives ``("which had lain in a cellar",
    "The coins,")``.
    """
    for clause, first in ((piece, before), _with_the_word_before(piece, before)):
        heard = _HEARSAY.match(clause)
        told = heard is not None and form_of(heard["verb"]) in ("auxiliary", "past")
        if heard is not None and told and not _ACCUSER.search(heard.group()):
            return f"{heard['word']} {clause[heard.end() :]}", first
    return piece, before


def _with_the_word_before(piece: str, before: str) -> tuple[str, str]:
    first, _, word = before.rstrip().rpartition(" ")
    return f"{word} {piece}", first


def means(pronoun: str, who: str) -> bool:
    """Whether a pronoun can stand for the words before "said": "they" for "rescuers", "she" for "Ann Hill"."""
    if pronoun in ("they", "their", "we", "our"):
        return _MANY.search(who) is not None or pronoun in ("we", "our")
    if pronoun in ("it", "its"):
        several = who.split()[-1][:1].islower() and _MANY.search(who) is not None
        return who.split()[-1].isupper() or (_PERSON.match(who) is None and not several)
    return _MANY.search(who) is None or _PERSON.match(who) is not None


def _may_be_the_owner(pronoun: str, who: str) -> bool:
    """Whether a pronoun after "her lawyer said" or "Hill’s lawyer said" may mean the one whose lawyer it is."""
    owned = _OF_SOMEBODY.match(who) if pronoun in _OWNED_BY else None
    return owned is not None and owned["owner"] in (None, _OWNED_BY[pronoun], _OWNED_BY[pronoun].capitalize())


def _speaks_of_another(pronoun: str, who: str) -> bool:
    """Whether "he" after "the judge said" is somebody else, by the office or by the name of the one who speaks."""
    name = re.sub(r"\A(?:[a-z]+\s)+", "", who)
    kin = _KIN[_HE_OR_SHE[pronoun]].search(who) is not None
    if kin or _BODY.search(who) is not None:
        return True  # "his team said he", "his mother said he"
    return _OF_ANOTHER.search(who) is not None or not fits(_HE_OR_SHE[pronoun], name or who)


def owns(who: str) -> str:
    """The owner's form of a name: "BP’s", "the rebels’"."""
    return f"{who}’" if who.endswith("s") and not who.isupper() else f"{who}’s"
