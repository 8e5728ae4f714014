"""German word order: what stood behind the verb comes before it where the date that stood there is gone.

"Am Dienstag sank die Fähre vor Bergen" is "Die Fähre sank vor Bergen". In German any one part of a clause may stand
before its verb, so that the first one behind it can, whatever its case; where it ends is told by capitals.
"""

import re

from timeline.late_patterns import late_pattern

_NOUN = r"[A-ZÄÖÜ][\w-]*"
_DETERMINER = (
    r"(?:der|die|das|den|dem|des|(?:ein|kein|sein|ihr|unser|dies|jed|jen|all|beid|mehrer|viel|einig|zahlreich)(?:e[rnms]?)?|"
    r"(?:(?:rund|etwa|über|fast|knapp|gut|mehr als|bis zu|mindestens)\s)?"
    r"(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hunderte|tausende))"
)
_ADJECTIVES = r"(?:[a-zäöü0-9][\w-]*(?:e|er|en|es|em)\s){0,3}?"
_OF = (
    rf"(?:\s(?:(?:des|der|eines|einer|von\s(?:der|den|dem)|von|vom)\s{_ADJECTIVES}{_NOUN}|"
    rf"für\s{_NOUN}(?:\sund\s{_NOUN})?))"
)
_NAMED_KINDS = "|".join(f"(?<=\\s{kind})" for kind in ("Stadt", "Gemeinde", "Firma", "Insel", "Provinz", "Familie"))
_NAME = (  # "der Ingenieur Jan Moe", "die Stadt Moss": else one capital more may be an object
    rf"(?:\s{_NOUN}\s{_NOUN}(?=\s[^A-ZÄÖÜ]|,|\Z)|"
    rf"(?:{_NAMED_KINDS})\s{_NOUN})?"
)
_NAMED = rf"{_NOUN}(?:\s(?:{_NOUN}|\d+\b|&|und\s{_NOUN}))*"
_ASIDE = rf"(?:,\s(?:{_NOUN}\s{_NOUN}|(?:der|die|das|dem|den|deren|dessen)\s[^,]+),)?"
_PART = (
    r"(?:(?:er|sie|es|man|niemand|jemand|alles|nichts|ich|wir)(?=\s|\Z)|"
    rf"(?:{_DETERMINER}\s{_ADJECTIVES}{_NOUN}(?:\sund\s(?:{_DETERMINER}\s)?{_NOUN})?{_NAME}|{_NAMED}){_OF}{{0,2}}{_ASIDE}"
    r"(?!\s(?:und\s)?[A-ZÄÖÜ]))"
)
_PLACE = (
    r"(?:in|im|an|am|auf|bei|beim|vor|nach|unter|über|mit|durch|aus|für|gegen|wegen|trotz|zwischen|neben)\s"
    rf"(?:{_DETERMINER}\s)?{_ADJECTIVES}{_NAMED}{_OF}?"
)
_NO_VERB = (
    r"(?!(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|er|sie|es|man|ich|wir|in|im|an|am|auf|aus|bei|beim|durch|"
    r"für|nach|ohne|um|unter|über|von|vom|vor|trotz|zu|zum|zur|oft|erst|jetzt|dort|fast|gegen|neben|wegen|zwischen|seit|mit|nicht|gut|laut|statt|samt|damit|nachdem|zuletzt|"
    r"hat(?=\s[a-zäöü]+t\b)|weit|rund|etwa|mindestens|zunächst|selbst|kurz|spät|früh|als|wie|wenn|weil|dass|und)\b)"
)
_VERB_FIRST = late_pattern(
    rf"(?P<mark>“?)(?P<verb>{_NO_VERB}[a-zäöüß]+)\s"
    r"(?P<beside>(?:(?:sich|mich|uns|ihn|ihm|ihnen)\s)?(?:(?:dort|hier|auch|zudem|dann|damals|erneut|wieder|erstmals|nun|"
    r"zunächst|allerdings|jedoch|außerdem|unterdessen|deshalb|ebenfalls|plötzlich|offenbar|schließlich|überraschend|"
    rf"sogar|nur|noch)\s){{0,2}})(?P<part>{_PART}|{_PLACE})(?P<rest>(?:[\s,”].*)?)\Z",
    re.S,
)
_BEFORE_THAT = late_pattern(r"(?:wurde|wird|war|ist)\s[a-zäöüß]+,\sdass\s")
# Prefixes that stand apart from their verb in a main clause, and none that as many verbs keep: "übernahm", "umfasst".
_PREFIXED = late_pattern(
    r"(?P<prefix>zurück|zusammen|fest|statt|teil|weg|vor|nach|auf|aus|ein|ab|mit|an(?!tw))(?P<verb>(?!kel)[a-zäöüß]{4,})\Z"
)
_AUXILIARIES = frozenset(
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte "
    "sollten will wollen wollte wollten muss müssen musste mussten darf dürfen durfte durften".split()
)


def part_first(text: str) -> str:
    """A clause that begins with its verb with the part behind the verb before it; as it is where none is plain.

    ``part_first("sank die Fähre vor Bergen")`` is "die Fähre sank vor Bergen".
    """
    if _BEFORE_THAT.match(text):
        return f"es {text}"
    found = _VERB_FIRST.match(text)
    if found is None:
        return text
    beside = found["beside"].rstrip()
    told = " ".join(filter(None, (found["part"], found["verb"], beside)))
    return f"{found['mark']}{told}{found['rest']}"


def main_order(clause: str) -> str:
    """The words of a relative clause behind its pronoun as they stand in a main one, the verb first.

    ``main_order("im Hafen auftauchte")`` is "tauchte im Hafen auf", ``main_order("verletzt worden war")`` "war verletzt
    worden".
    """
    before, _, verb = clause.rstrip(" ,.").rpartition(" ")
    parted = None if verb in _AUXILIARIES else _PREFIXED.match(verb)
    if parted is None:
        return f"{verb} {before}".strip()
    return " ".join(filter(None, (parted["verb"], before, parted["prefix"])))
