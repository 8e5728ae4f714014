"""What only says more of somebody or something, left out of a long title one after the other until it is short."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.titling.relatives import without_relative
from timeline.story.verbs import finite_verb, form_of

_ASIDE = late_pattern(
    r"(?:,\s(?:who|which|whose|where|now|then|aged?|currently|formerly|already|once|long|recently|by far"
    r"|of course|in turn|known|based|led|headed|(?:[a-z]{3,}ed|built|made|held|run|sent|written"
    r"|taken|given|shot|hit|struck|set)\sby|(?!including\b)[a-z]{3,}ing|"
    r"(?:an?|the|his|her|its|their|our|my|one|\d+"
    r"|[\w’']+[’']s)\b(?!(?:(?!\b(?:wh\w+|that)\b)[^,“”])*\s(?:has|have|is|are|was|were|will)\s))"
    r"\b[^,“”]{0,110})+,(?:\s[\w-]+\sof\s(?:them|whom|which|these)\b[^,“”]{0,60}(?:,|\Z))?(?=\s|\Z)"
)
_ON_THE_WAY = late_pattern(  # "Hill, on her third visit to the pier, warned"
    r"(?P<who>[^,;:“”]{2,60}),\s(?:on|in|at|under|with|without|after|during|amid|despite|like|unlike|for|from|by)\s"
    r"[^,;:“”]{3,90},\s(?=(?P<verb>[a-z]+)\s)"
)
_SETS = late_pattern(  # of a match: "4-6, 7-6 (5), 7-5"
    r",?\s\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}\))?(?:,\s\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}\))?)+"
)
_BRACKETS = late_pattern(r"\s*[(\[][^()\[\]]{0,160}[)\]]")
_INCLUDING = late_pattern(  # "workers, including crews from Oslo and Voss, came"
    r",\sincluding\s.{3,160}?,(?=\s(?:has|have|had|is|are|was|were"
    r"|will|would|could|may|might|must|can|did|do|does|said|went|"
    r"took|came|left|began|made|met|held|won|lost|fell|rose|gave|got|saw|sent|set|put|cut|hit|led|told|found|"
    r"[a-z]{3,}ed)\s)"
)
_OF_A_COUNTRY = r"[A-Z][a-z]+(?:ian|ish|ese|can|ench|eek|ni|qi|eli|ti|di)|U\.S\.|US|UK|UN"
_OFFICE = (
    r"(?:Prime\sMinister|Foreign\sMinister|President|Vice\sPresident|Secretary\sof\sState|[A-Z][a-z]+\sSecretary"
    r"|press\ssecretary|president|leader|minister|chief\sexecutive|CEO|spokesman|spokeswoman|chairman|founder|director"
    r"|executive)"
)
_CALLED = late_pattern(  # what somebody is, before the name: "opposition leader Ann Hill"
    r"(?<![\w’'-])(?:[A-Z][\w-]+[’']s\s)?(?:[Tt]he\s|[Aa]n?\s|White\sHouse\s)?"
    rf"(?:(?:{_OF_A_COUNTRY}|[Oo]pposition|embattled|ousted|former"
    rf"|outgoing|longtime|ruling|acting|new|current|late|veteran"
    rf"|deputy|state)\s){{0,3}}{_OFFICE}\s(?=[A-Z][\w’'-]+\s(?:[A-Z]\.\s|al-|el-)?[A-Z][\w’'-]+)"
)
_OFFICES = tuple(  # one of them stands in what that pattern finds
    "Minister President Secretary secretary president leader minister executive CEO spokes chairman founder "
    "director".split()
)
_PARTS_NOUNS = frozenset("of by with to for from in on at and or but that as than against between about".split())
_FINITE = ("past", "present", "auxiliary")
_VERBS = (*_FINITE, "base", "participle")
_TRADES = tuple("adviser advisor analyst economist envoy ambassador commander administrator commissioner".split())
_TRADE = late_pattern(  # the same of "top White House energy adviser", with all that stands before it
    rf"(?:\A|(?<=\bby\s)|(?<=\bof\s)"
    rf"|(?<=\bwith\s))(?:[A-Z][A-Za-z]+\s){{0,3}}(?:[a-z]+\s){{0,3}}(?:{'|'.join(_TRADES)})\s"
    r"(?=[A-Z][\w’'-]+\s(?:[A-Z]\.\s|al-|el-)?[A-Z][\w’'-]+)"
)
_BY_WHOM = late_pattern(  # "the rules | made by the mayor Ann Hill | are"
    r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bbe)(?<=[a-z])\s(?:[a-z]{3,}ed"
    r"|made|given|taken|written|held|sent|built)"
    r"\sby\s(?:the\s)?(?:[a-z]+\s)?[A-Z][\w’'.-]+(?:\s(?:(?:and|of)\s)?(?:the\s)?[A-Z][\w’'.-]+)*"
    r"(?=\s(?:“|(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\s"
    r"|[a-z]{3,}\s(?:only|the|an?|all|no)\s))"
)
_SAID_WHERE = late_pattern(  # "said in a speech to the board that"
    r"\b(?P<says>said|declared|announced|warned|argued|insisted|stated|claimed|acknowledged|admitted|conceded|"
    r"noted|testified)\s(?:in|at|on|during|from|before|to)\s[^,;]{3,60}?(?=\sthat\s)"
)


def _is_of_a_noun(called: re.Match[str]) -> bool:
    """Whether a noun before an office belongs to it: "council leader Ann Hill" is no "council Ann Hill"."""
    before = called.string[: called.start()].split()
    last = before[-1] if before else ""
    return last.isalpha() and last.lower() not in _PARTS_NOUNS and form_of(last.lower()) not in _VERBS


def without_details(text: str, longest: int) -> str:
    """A text without what only says more, as far as needed to have no more than ``longest`` characters.

    ``without_details("The ferry (built in Oslo) sank", 20)`` is ``"The ferry sank"``.
    """
    if len(text) > longest and "," in text:
        text = _SETS.sub("", text)
    for pattern, opens in ((_BRACKETS, "(["), (_ASIDE, ",")):
        if len(text) > longest and any(mark in text for mark in opens):
            less = pattern.sub("", text)
            text = less if finite_verb(less) or not finite_verb(text) else text
    if len(text) > longest and (way := _ON_THE_WAY.match(text)) is not None and finite_verb(way["who"]) is None:
        text = f"{way['who']} {text[way.end() :]}" if form_of(way["verb"]) in _FINITE else text
    if len(text) > longest and (among := _INCLUDING.search(text)) and finite_verb(text[: among.start()]) is None:
        text = text[: among.start()] + text[among.end() :]  # its verb comes after it
    if len(text) > longest and any(office in text for office in _OFFICES):
        text = _CALLED.sub(lambda called: called.group() if _is_of_a_noun(called) else "", text)
    if len(text) > longest and any(trade in text for trade in _TRADES):
        text = _TRADE.sub(lambda trade: trade.group() if finite_verb(trade.group()) else "", text)
    if len(text) > longest and " by " in text and (by := _BY_WHOM.search(text)) is not None:
        text = text[: by.start()] + text[by.end() :]
    if len(text) > longest and " that " in text:
        text = _SAID_WHERE.sub(r"\g<says>", text, count=1)
    return without_relative(text) if len(text) > longest else text
