"""The months of a language without a word table: dateparser's names of them, and the endings they take."""

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

# What reads a language: its own data of dateparser, and that of the written norms its press mixes.
_SOURCES = {
    "no": ("nb", "nn"), "nn": ("nn", "nb"), "nb": ("nb", "nn"), "zh": ("zh", "zh-Hant"),
    "id": ("id", "ms"), "ms": ("ms", "id"),
    "sr": ("sr-Cyrl", "sr-Latn", "hr"), "bs": ("bs", "sr-Latn", "sr-Cyrl", "hr"), "hr": ("hr", "sr-Latn"),
}  # fmt: skip
_MONTHS = "january february march april may june july august september october november december".split()
# Languages in which the name of a month takes endings: "v říjnu", "lokakuussa", "márciusban".
_INFLECTED = frozenset("az be bs cs et eu fi hr hu hy is ka kk lt lv mk pl sk sl sq sr".split()) | {"el"}
PREFIXES = {"he": "[בלמה]"}  # "in", "to", "from" and "the", written as one with the name
_LEADS = re.compile(r"(?:de |d['’]|เดือน)(?=\w)")  # "of" and "month", which are no part of a name
_FLEETING = re.compile(r"[aeiouаеиоуь]+(?=[^\W\d_aeiouаеиоу]\Z)")  # the "e" of "marec", which "marca" has not
_DROPPED = re.compile(
    r"(?:[^\W\d_b-df-hj-np-tv-zбвгджзклмнпрстфхцчшщ]s?|(?<=[^\W\d_])[sςš])\Z"
)  # the end of "kovas", "urria"
_LONGEST_SHORT = 5  # letters of a name that is cut short
_JOINERS = re.compile("[\u200c\u200d]")  # signs without width, which a text loses
_NUKTA = "\u093c"  # the dot below a letter that Hindi papers leave out
_LONG_STEM, _SHORT_STEM = 5, 4  # letters; what a longer stem may be followed by tells less
_LONGEST_ENDING = 5
_ENDING_OF_SHORT = 2
_ADJECTIVE = re.compile(r"i?(?:ov|ow|sk|ов|ск)")  # "květnových", "majskih"
_ONE_LETTER = re.compile(r"[aeiouаеиоуюяsą]\Z")
_NEAR_YEARS = {"1 year ago": -1, "0 year ago": 0, "in 1 year": 1}  # as dateparser calls them
# What its list of "last year" and the like has not, as it follows a date.
_MORE_YEARS = {
    "pl": ("ubiegłego roku|zeszłego roku|ub\\. ?r\\.", "tego roku|bieżącego roku|br\\.", "przyszłego roku"),
    "cs": ("loňského roku|minulého roku|loni", "letošního roku|tohoto roku|letos", "příštího roku"),
    "sk": ("minulého roka|vlani", "tohto roka|tento rok", "budúceho roka|budúceho roku"),
    "da": ("sidste år", "i år|dette år", "næste år"),
    "no": ("i fjor", "i år|dette år", "neste år"),
    "fi": ("viime vuoden", "tämän vuoden", "ensi vuoden"),
    "ro": ("anul trecut", "anul acesta|anul curent|a\\.c\\.", "anul viitor"),
    "bg": ("миналата година", "тази година|т\\. ?г\\.", "догодина|следващата година"),
    "el": ("πέρυσι|του περασμένου έτους|του προηγούμενου έτους", "φέτος|τρέχοντος έτους", "του επόμενου έτους"),
    "hr": ("prošle godine", "ove godine|o\\. ?g\\.", "iduće godine|sljedeće godine"),
    "ca": ("de l['’]any passat", "d['’]enguany|d['’]aquest any", "de l['’]any vinent|de l['’]any que ve"),
    "ms": ("tahun lepas", "ini|tahun ini", "tahun hadapan"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MonthNames:
    """The names of the months of one language, as a pattern and as a look-up."""

    pattern: str  # matches every word that may be a month
    exact: dict[str, int]
    short: frozenset[str]  # names cut short, which need a full stop or a year to be told from other words
    stems: tuple[tuple[str, int], ...]  # the longest first; none in a language without endings
    years: tuple[tuple[str, int], ...]  # "last year" and the like as patterns, with the step

    def month(self, word: str) -> int | None:
        """The month a word names: ``month_names("cs").month("říjnu")`` is 10."""
        said = word.lower()
        if said in self.exact:
            return self.exact[said]
        for stem, month in self.stems:
            if said.startswith(stem) and _may_end(stem, said[len(stem) :]):
                return month
        return None

    def is_short(self, word: str) -> bool:
        """Whether a word is a month cut short: "okt", "mar"."""
        return word.lower() in self.short

    def is_listed(self, word: str) -> bool:
        """Whether a word is a name as dateparser lists it, not one with another ending."""
        return word.lower() in self.exact


def _may_end(stem: str, ending: str) -> bool:
    if len(stem) >= _LONG_STEM:
        return len(ending) <= _LONGEST_ENDING and _ADJECTIVE.match(ending) is None
    if len(stem) == _SHORT_STEM:
        return len(ending) <= _ENDING_OF_SHORT and _ADJECTIVE.match(ending) is None
    return not ending or _ONE_LETTER.match(ending) is not None


@cache
def month_names(code: str) -> MonthNames | None:
    """The month names of a language that dateparser knows, else None."""
    sources = [source for name in _SOURCES.get(code, (code,)) if (source := _data(name)) is not None]
    exact: dict[str, int] = {}
    short: set[str] = set()
    for source in sources:
        for number, key in enumerate(_MONTHS, 1):
            names = {_LEADS.sub("", str(name).lower().rstrip(".")) for name in source.get(key, ())}
            names = {name for name in names if len(name) > 2 or (len(name) > 1 and not name.isascii())}
            names |= {name.replace(_NUKTA, "") for name in names} | {_JOINERS.sub("", name) for name in names}
            names |= {f"{name[:-1]}.{name[-1]}" for name in names if code == "th" and len(name) <= _LONGEST_SHORT}
            longest = max(names, key=len, default="")
            short |= {
                name
                for name in names
                if len(name) < len(longest) - 1 and longest[:2] == name[:2] and len(name) <= _LONGEST_SHORT
            }
            prefix = re.compile(PREFIXES.get(code, "(?!)"))
            names = {name for name in names if not (prefix.match(name) and name[1:] in names)}
            exact |= dict.fromkeys(names, number)
    if not exact:
        return None
    stems = _stems(exact, short) if code in _INFLECTED else ()
    words = sorted({*exact, *(stem for stem, _ in stems)}, key=lambda word: (-len(word), word))
    ending = rf"[^\W\d_]{{0,{_LONGEST_ENDING}}}" if stems else ""
    pattern = f"(?:{'|'.join(map(re.escape, words))}){ending}"
    return MonthNames(pattern, exact, frozenset(short), stems, _near_years(code, sources))


def _stems(exact: dict[str, int], short: set[str]) -> tuple[tuple[str, int], ...]:
    """What stays of a name when it takes an ending: all of it, without its last letters, without a fleeting vowel."""
    found: dict[str, int] = {}
    for name, month in exact.items():
        if name not in short:
            for stem in (name, _DROPPED.sub("", name), _FLEETING.sub("", name)):
                if len(stem) > 2:
                    found.setdefault(stem, month)
    return tuple(sorted(found.items(), key=lambda item: -len(item[0])))


def _near_years(code: str, sources: list[dict[str, Any]]) -> tuple[tuple[str, int], ...]:
    more = dict(zip(_NEAR_YEARS, _MORE_YEARS.get(code, ("", "", "")), strict=True))
    found = []
    for key, step in _NEAR_YEARS.items():
        listed = [re.escape(str(said)) for source in sources for said in source.get("relative-type", {}).get(key, ())]
        words = [*listed, *filter(None, [more[key]])]
        if words:
            found.append(("|".join(words), step))
    return tuple(found)


def _data(name: str) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = import_module(f"dateparser.data.date_translation_data.{name}").info
    except ModuleNotFoundError:  # a language dateparser does not know
        return None
    return found
