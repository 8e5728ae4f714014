"""What makes a reader wince at a title, as a list of faults with their weights, and how good a title is without."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.late_patterns import late_pattern
from timeline.story.attribution import ACCUSERS
from timeline.story.genders import is_given_name
from timeline.story.titling.shortening import LONGEST, ends_open
from timeline.story.titling.typography import PAIRS
from timeline.story.verbs import finite_verb, form_of, needs_no_object, verbs_in

SAYS_LITTLE = 20  # characters; shorter titles leave out who or what
HANDY = 72  # characters; longer titles wrap on a chart
_FIRST_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_PRONOUN = re.compile(
    r"(?-i:(?!WHO\b|IT\b))(?:he|she|it|they|this|that|these|those|who|which|what|his|her|its|their)\b(?!-)", re.I
)
_OF_A_NOUN = re.compile(r"(?:Which|Who|Whose)\s(?!.*\?)")
_SPEAKER = re.compile(r"(?:i|we|you|my|our|your|let[’']s)\b", re.I)
_SPEAKER_WITHIN = re.compile(r"(?<![\w.])(?:I|we|you|my|our|your|me|us)\b(?!\.)")
_CONJUNCTION = re.compile(
    r"(?:and|but|or|so|yet|nor|because|although|though|while|when|meanwhile|however|moreover|also|then|whereas|where|"
    r"since|until|as|if|after|before|in addition|for example|for instance|in fact|of course)\b(?!-)"
    r"(?!\s(?:many|much|few)\b)",
    re.I,
)
_PREPOSITION = re.compile(
    r"(?:in|on|at|by|from|for|with|of|to|into|under|about|over|between|among|along|within)\s"
    r"(?<!about\s(?=\d))(?<!over\s(?=\d))(?<!between\s(?=\d))(?<!under\s(?=\d))",
    re.I,
)
_LAYOUT = re.compile(  # a sign first, then what stands beside it: most letters of a title are none
    r"[-`'hw/\s–—P|@#*_](?:(?<=[|@#*_])|(?<=-)[LR][RSC]B-|(?<=`)`|(?<=')'|(?<=h)ttps?:|(?<=w)ww\.|(?<=\w/)\w+/|"
    r"(?<=\s)[,;.]|(?<=[–—-])\s*\Z|(?<!\wP)(?<=P)osted\b)"
)
_SHORT_VERB = late_pattern(r"\b(?:we|they|you|i|he|she|it|there)[’'](?:re|m|ve|ll|s|d)\s", re.I)  # "Hill: We’re late"
_CLOCK_FIRST = re.compile(r"\W*\d+[:.]\d")
_STOP_INSIDE = re.compile(r"[a-z]{3,}[.!?]”?\s+[A-Z“]|\w\s+[-–—]{1,2}\s+\w")
_SAID = re.compile(
    r"\b(?:said|says|told|(?<!was\s)(?<!were\s)(?<!been\s)(?<!be\s)added|explained|noted|wrote)\b|"
    r"\b(?:announce|confirm|report|warn|insist|claim|argue)(?:e?d|s)?\s(?:\w+\s)?that\b|"
    r"\bdeclared?\s(?:in|at|on|during|from)\b"
)
_SAID_FIRST = re.compile(r"(?:Said|Says|Added|Told|Wrote)\s")
_QUOTED = re.compile(r"“(?:[^”\s]+\s){3}")  # more than the name of a programme
_ATTRIBUTED = re.compile(
    r"\baccording to\b|,\s(?:[^,]{2,40}\s)?(?:said|says|reported)\b|\bsaid\s(?:[A-Z]\w+\s)+[A-Z]\w+\Z|"
    r"\A(?:he|she|it|they)\ssaid\b",
    re.I,
)
_ACCUSER = late_pattern(  # who accuses, before the deed or after it: no fault of a title
    rf"\A(?=[^,:]*{ACCUSERS})[^,:]{{2,40}}\s(?:say|says|said|allege|alleges|alleged)\s(?:that\s)?(?=\w)|"
    rf",\s(?=[^,]*{ACCUSERS})[^,]{{2,40}}\s(?:say|says|said|allege|alleges|alleged)\Z",
    re.I,
)
_EMPTY_ASIDE = re.compile(r",\s(?:who|which)\s\w+(?:\s\w+)?,")  # its date was what it told
_GAP = re.compile(
    r"\bbetween\b[^,;]{1,60}?\band\s(?:is|are|was|were|has|have|had|will|would)\b"
    r"|\bsaid\s(?:and|or|but|,)|\b(?:the|an?|of|in|on|at|to)\s(?:and|or|of|in|on|at|is|was|were|that)\b"
    r"|\b(?:(?:the|an?|of)|(?<!\wed\s)(?<!\wen\s)(?<!\wt\s)(?<!\wrn\s)(?:in|on|at|to))\sby\b"
)
_AHEAD = re.compile(
    r"\b(?:put it (?:this|that) way|as follows|the following|like this|these words)\Z"
)  # what it points to is cut
_OF_THE_PAGE = re.compile(
    r"\b(?:RETWEET|[Cc]an ?not play media|Terms of (?:Service|Use)|Rules of Conduct|[Aa]ll rights reserved|"
    r"[Rr]ead more|[Cc]lick (?:here|on)|[Ff]ollow us|[Ss]ign up|[Ss]ubscribe to|newsletters?|not be displayed|"
    r"[Pp]ost a comment|"
    r"[Ll]og in|[Ss]kip to|[Rr]elated (?:stories|links|articles)|[Mm]ost (?:read|popular|viewed)|was first broadcast|"
    r"[Tt]ransmission time|Page [A-Z]\d\d|[Ll]ast updated)\b|\b[A-Za-z]*/\w*\d\w*[A-Z]\w*\b"
)  # what a page says of itself, and the ends of addresses
_OF_THE_ARTICLE = re.compile(
    r"(?:here|above|below)\s(?:is|are|was|were)\b|[^,]{0,40}\b(?:in|from) (?:this|these) "
    r"(?:photo|image|picture|video|clip|page|blog)|(?:photo|image|picture|video|graphic)s?\s(?:of|by|from|shows)\b|"
    r"last report\b",
    re.I,
)  # what tells of a picture or of the text itself
_COUNT_ME_OUT = re.compile(r"[A-Z]{2,}(?:\s+[A-Z]{3,}){3,}")
_COUNTS_OPEN = re.compile(
    r"\b(?:reported|confirmed|announced|said"
    r"|says)\s(?:[\d.,]*\d)(?:\s(?:people|men|women|children|patients|others))?\Z|"
    r"\b(?:will|would|could|should|may|might|to)\s(?:recommend"
    r"|announce|propose|suggest|give|take|make|provide|include)\Z"
)
_OF_WHAT = (  # words that end a title only half: "over fears", "expressed concern": of what
    " fears",
    " worries",
    " concern",
    " concerns",
    " hopes",
    " hope",
    " sign",
    " signs",
    " evidence",
    " doubts",
    " sense",
    " fact",
    " possibility",
    " notion",
    " idea",
    " expectations",
    " rumor",
    " rumors",
    " rumours",
    " indication",
    " indications",
    " assurances",
    " accusations",
)
_CALLS_FOR_MORE = late_pattern(
    r"\b(?:over|amid|on|about|for|of|no|little|any|some|the|an?|is|are|was|were|cit(?:ed|ing)|deny|den(?:ied|ying)|express(?:ed)?|"
    r"rais(?:ed|ing)|show(?:s|ed)?|see|saw|found|gave|given|moderate)\s(?:(?:his|her|its|their|a|the|market|growing|widening|new|dim|"
    r"multiple|warning|strong|more)\s){0,2}[a-z]+\Z"
)
_POINTS_BACK = re.compile(r"(?:subsequent|resulting|ensuing|such|the (?:former|latter))\b", re.I)
_SPENT = re.compile(r"\b(?:spend|spent|spends|spending)\s(?:in|at|on|with|as|by|before|after|and|there|[a-z]+ing)\b")
_THAT = re.compile(r"\bthat\s(?=(?:the|an?|his|her|its|their|some|new|all|many|no|[A-Z])\b)")
_LETTER = re.compile(r"(?![AIX]\b)[A-Z]\s(?:[a-z]|and\b)")  # what is left of a share's code
_TELLS = re.compile(
    r"[’']s?\s(?:announcement|claim|statement|declaration|decision"
    r"|promise|pledge|warning|admission|suggestion|word)\sthat\b"
)
_RELATIVE = re.compile(r"\b(?:who|which|whose|where)\b")
_DONE_ALONE = frozenset(  # past forms after which a subject's deed is told, though they may have an object too
    """married divorced separated parted won lost sued quit left moved settled emigrated enlisted graduated qualified
    sailed docked burst flooded melted froze thawed spread split shut folded merged disbanded dissolved shrank stalled
    doubled tripled slowed eased slipped dipped jumped climbed slid abdicated defected confessed appealed abstained
    relapsed wept prayed slept waited ran""".split()
)
_BE = frozenset("is are was were has have had be been will would".split())
# Letters of which one stands in whatever a pattern finds: most titles hold none, and to see that takes much less time.
_NEEDS: dict[re.Pattern[str], tuple[str, ...]] = {
    _ATTRIBUTED: tuple("according said says reported".split()),
    _STOP_INSIDE: tuple(".!?-–—"),
    _OF_THE_PAGE: (
        "ETWEET", "play media", "erms of ", "ules of Conduct", "ll rights reserved", "ead more", "lick ", "ollow us",
        "ign up", "ubscribe to", "ewsletter", "not be displayed", "ost a comment", "og in", "kip to", "elated ", "ost ",
        "was first broadcast", "ransmission time", "Page ", "ast updated", "/",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a title: its name, what it costs of 1, how it is told, and a title that has it."""

    name: str
    cost: float
    has: Callable[[str], bool]
    example: str


def _starts(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda title: pattern.match(title.lstrip("“‘\"'")) is not None


def _holds(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    needs = _NEEDS.get(pattern)
    if needs is None:
        return lambda title: pattern.search(title) is not None
    if pattern.flags & re.IGNORECASE:
        return lambda title: _has_one(title.lower(), needs) and pattern.search(title) is not None
    return lambda title: _has_one(title, needs) and pattern.search(title) is not None


def _has_one(title: str, needs: Sequence[str]) -> bool:
    for need in needs:  # noqa: SIM110 - any() takes twice the time, and every title is asked
        if need in title:
            return True
    return False


def _is_a_phrase(title: str) -> bool:
    return _PREPOSITION.match(title) is not None and finite_verb(title) is None


def _starts_with_a_verb(title: str) -> bool:
    first = _FIRST_WORD.match(title.lstrip("“‘\"'"))
    if first is None or first.group().isupper() or first.group() == "During" or is_given_name(first.group()):
        return False  # "AM Ferries", "Ahmed Hill"
    form = form_of(first.group().lower())
    return form in ("auxiliary", "past", "participle")


def _has_a_clause(title: str) -> bool:
    return finite_verb(title) is not None or _SHORT_VERB.search(title) is not None


def _only_relative(title: str) -> bool:
    """Whether the only verb stands in a clause about the subject: "The committee, which broadcasts appeals"."""
    relative = _TELLS.search(title) or _RELATIVE.search(title)
    if relative is None or finite_verb(title[: relative.start()]) is not None:
        return False
    rest = title[relative.end() :]
    finite = [v for v in verbs_in(rest) if v.form in ("auxiliary", "past", "present")]
    passive = len(finite) > 1 and not rest[finite[0].end : finite[1].start].strip() and finite[0].form == "auxiliary"
    return "," not in rest and len(finite) - passive < 2


def _splices(title: str) -> bool:
    """Whether a second verb follows a comma without a subject: what stood between two commas took the first verb."""
    first = finite_verb(title)
    if first is None or title.count(",", 0, first.start):
        return False
    later = [v for v in verbs_in(title) if v.start > first.end and v.form in ("auxiliary", "present")]
    return any(title[: v.start].rstrip().endswith(",") for v in later)


def only_speech(title: str) -> bool:
    """Whether somebody speaks, but what they say is cut off: "The harbour master said that a boat"."""
    said = _SAID.search(title)
    return (
        said is not None and finite_verb(f"x {title[said.end() :]}") is None and not _QUOTED.search(title, said.end())
    )


def _only_who(title: str) -> bool:
    """Whether a title tells who said something and not what."""
    said = _SAID_FIRST.match(title)
    return said is not None and finite_verb(f"x {title[said.end() :]}") is None


def says_it_in_two(title: str) -> bool:
    """Whether two words are a whole clause: "Ferry sank" is, "Board approved" and "It sank" are not."""
    words = title.split()
    alone = len(words) == 2 and (needs_no_object(words[1]) or words[1] in _DONE_ALONE)
    return alone and _PRONOUN.match(words[0]) is None


def _unfinished(title: str) -> bool:
    """Whether a title stops at a verb that as a rule has an object: "Protest organizers picked"."""
    verbs = verbs_in(title)
    last = title.split()[-1].strip("”’").lower() if title.split() else ""
    ends = (
        bool(verbs) and title[verbs[-1].start :].strip("”’").lower() == last and verbs[-1].form in ("past", "present")
    )
    passive = len(verbs) > 1 and verbs[-2].form == "auxiliary" and title[verbs[-2].start : verbs[-2].end].lower() in _BE
    return ends and not passive and not needs_no_object(last) and not says_it_in_two(title)


def _counts_open(title: str) -> bool:
    """Whether what was reported is a number alone, "reported 4,379 people", or what would be done is not told."""
    return _COUNTS_OPEN.search(title) is not None


def _is_layout(title: str) -> bool:
    """Whether marks of a page, or a clock in front, are left in a title."""
    return _LAYOUT.search(title) is not None or _CLOCK_FIRST.match(title) is not None


def _that_nothing(title: str) -> bool:
    """Whether a "that" opens a clause whose verb is cut off."""
    that = list(_THAT.finditer(title))
    return bool(that) and finite_verb(title[that[-1].end() :]) is None


def _of_what(title: str) -> bool:
    """Whether a title ends in a fear, a sign or a hope without what is feared: "expressed concern"."""
    return title.endswith(_OF_WHAT) and _CALLS_FOR_MORE.search(title) is not None


def _unbalanced(title: str) -> bool:
    return title.count('"') % 2 == 1 or any(title.count(a) != title.count(b) for a, b in PAIRS)


FAULTS: tuple[Fault, ...] = (
    Fault("no clause", 0.2, lambda title: not _has_a_clause(title) or _only_relative(title), "Exit of the troops"),
    Fault("no verb", 0.1, lambda title: not verbs_in(title) and not _has_a_clause(title), "War in the north"),
    Fault("under three words", 0.2, lambda title: len(title.split()) < 3 and not says_it_in_two(title), "Heavy rain"),
    Fault("two words", 0.12, says_it_in_two, "Ferry sank"),
    Fault("says little", 0.12, lambda title: len(title) < SAYS_LITTLE and len(title.split()) > 2, "Aid had to arrive"),
    Fault("unfinished", 0.12, _unfinished, "Protest organizers picked"),
    Fault("reports a number", 0.15, _counts_open, "Harbour board reported 4,379 people"),
    Fault("one word", 0.2, lambda title: len(title.split()) < 2, "Earthquake"),
    Fault("a phrase alone", 0.3, _is_a_phrase, "In its edition"),
    Fault("too long", 0.5, lambda title: len(title) > LONGEST, "The ferry sank " * 8),
    Fault("long", 0.06, lambda title: len(title) > HANDY, "Ferry sank off the coast " * 3),
    Fault("starts with a pronoun", 0.3, _starts(_PRONOUN), "It sank off Bergen"),
    Fault("starts with a speaker", 0.25, _starts(_SPEAKER), "We left the harbour"),
    Fault("speaks of itself", 0.06, _holds(_SPEAKER_WITHIN), "Ann Hill: I am leaving"),
    Fault("starts with a conjunction", 0.35, _starts(_CONJUNCTION), "But the ferry sank"),
    Fault("starts with a preposition", 0.08, _starts(_PREPOSITION), "In Oslo, the mayor resigned"),
    Fault("starts with a verb", 0.15, _starts_with_a_verb, "Sank off Bergen with all hands"),
    Fault("starts in lower case", 0.1, lambda title: title[:1].islower(), "ferry sank off Bergen"),
    Fault("ends open", 0.35, ends_open, "The ferry left for"),
    Fault("only speech", 0.25, only_speech, "The harbour master said"),
    Fault("only who said it", 0.35, _only_who, "Said harbour spokesman Jan Moe"),
    Fault("attributed", 0.25, _holds(_ATTRIBUTED), "Ferry sank, police said"),
    Fault("empty aside", 0.25, _holds(_EMPTY_ASIDE), "Factory, which opened, makes parts for trains"),
    Fault("a clause of a noun", 0.2, _starts(_OF_A_NOUN), "Which was expected by the board"),
    Fault("points ahead", 0.35, _holds(_AHEAD), "The mayor put it this way"),
    Fault("there is", 0.1, lambda title: title.startswith("There "), "There were several signs"),
    Fault("two verbs", 0.25, _splices, "Factory opened, makes parts for trains"),
    Fault("points back", 0.15, _starts(_POINTS_BACK), "Subsequent fire was put out"),
    Fault("spent no time", 0.3, _holds(_SPENT), "Ann Hill spent in Oslo"),
    Fault("that nothing", 0.15, _that_nothing, "Ann Hill means to say that new rules made by the board"),
    Fault("of what", 0.12, _of_what, "Shares fell over fears"),
    Fault("gap", 0.2, _holds(_GAP), "Ferry was held in and sank"),
    Fault("unbalanced", 0.15, _unbalanced, "Mayor opened the “grand bridge"),
    Fault("layout", 0.25, _is_layout, "| Report abuse | The ferry sank"),
    Fault("of the page", 0.6, _holds(_OF_THE_PAGE), "Read more of the ferry that sank"),
    Fault("of the article", 0.2, _starts(_OF_THE_ARTICLE), "Here is the text of the treaty"),
    Fault("a letter first", 0.3, _starts(_LETTER), "N chairman resigned"),
    Fault("several sentences", 0.1, _holds(_STOP_INSIDE), "Ferry sank. Mayor resigned"),
    Fault("shouting", 0.15, _holds(_COUNT_ME_OUT), "FERRY SINKS OFF THE COAST"),
    Fault("question", 0.08, lambda title: "?" in title, "Will the ferry sink?"),
    Fault("trails off", 0.1, lambda title: "..." in title or "…" in title, "Ferry... sank"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def quality(title: str) -> float:
    """How well a title serves a reader, 0 to 1: a subject first, a deed, a whole clause, a handy length."""
    if not title.strip():
        return 0.0
    if _ACCUSER.search(title) is not None:
        told = _ACCUSER.sub("", title)
        title = f"{told[:1].upper()}{told[1:]}"
    return max(0.0, round(1.0 - sum(fault.cost for fault in FAULTS if fault.has(title)), 4))
