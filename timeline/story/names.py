"""Who and where: the capitalised words of a text, with people's offices and nationalities folded in."""

import re
from functools import cache

# A nationality and the country it stands for, so that "Russian officials" and "Russia" are one participant.
DEMONYMS: dict[str, str] = dict(
    pair.split("=")
    for pair in """
    afghan=afghanistan afghans=afghanistan american=us americans=us argentine=argentina australian=australia
    austrian=austria bangladeshi=bangladesh belarusian=belarus belgian=belgium brazilian=brazil british=uk
    bulgarian=bulgaria canadian=canada chilean=chile chinese=china colombian=colombia croatian=croatia
    cuban=cuba czech=czechia danish=denmark dutch=netherlands egyptian=egypt ethiopian=ethiopia finnish=finland
    french=france georgian=georgia german=germany greek=greece haitian=haiti hungarian=hungary indian=india
    indonesian=indonesia iranian=iran iraqi=iraq irish=ireland israeli=israel italian=italy japanese=japan
    jordanian=jordan kenyan=kenya korean=korea kuwaiti=kuwait lebanese=lebanon libyan=libya malaysian=malaysia
    mexican=mexico moroccan=morocco nigerian=nigeria norwegian=norway pakistani=pakistan palestinian=palestine
    peruvian=peru philippine=philippines polish=poland portuguese=portugal romanian=romania russian=russia
    russians=russia saudi=saudi serbian=serbia somali=somalia soviet=ussr soviets=ussr spanish=spain
    sudanese=sudan swedish=sweden swiss=switzerland syrian=syria tajik=tajikistan thai=thailand tunisian=tunisia
    turkish=turkey turks=turkey ukrainian=ukraine uzbek=uzbekistan venezuelan=venezuela vietnamese=vietnam
    yemeni=yemen washington=us kremlin=russia
    """.split()
)
_FOLDED = re.compile(
    r"U(?<!\wU)(?:nited States(?: of America)?\b|\.S\.A?\.?|SA?\b|nited Kingdom\b|\.K\.|SSR\b)|S(?<!\wS)oviet Union\b"
)
_FOLDS = {"united states": "us", "u.s.": "us", "us": "us", "usa": "us", "united kingdom": "uk", "u.k.": "uk"}
_NAME = re.compile(r"[A-Z](?<!\w[A-Z])\w*(?:[’'-][A-Za-z]\w+)*")
_POSSESSIVE = re.compile(r"[’']s?\Z")
_OFFICES = (
    "President", "Prime Minister", "Foreign Minister", "Chancellor", "King", "Queen", "Pope", "Secretary", "Governor",
    "Mayor", "Senator", "Chairman", "Chief Executive",
)  # fmt: skip
_OFFICE = re.compile(
    rf"\b(?:(?P<of>[A-Z][a-z]+) )?(?P<office>{'|'.join(_OFFICES)})"
    r"(?: [A-Z][\w’'-]+)*? (?P<name>[A-Z][\w’'-]+)\b(?! [A-Z])"
)
NOT_NAMES = frozenset(
    """a an the and but or nor so yet if as at by for from in into of on to with after before since while when
    where who which what why how that this these those it its he she they we you i his her their our my there here
    then also both each some many most more all any no not only one two three according during despite although
    because however meanwhile moreover today yesterday tomorrow tonight monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec mr mrs ms dr last next early late mid about over under up down out
    off new said officials police click read live source editor photo pictured file et est edt gmt utc bst cet pst
    pdt""".split()
)
# Words of other languages that begin a sentence and name nobody.
_FOREIGN = frozenset(
    """el la los las lo un una unos unas al del en con sin por para según tras desde hasta este esta estos estas ese esa
    su sus todos todas más pero como cuando der die das den dem des ein eine einer eines einem einen am im vom zum zur
    bei nach mit auf aus von und aber oder wie als wenn es er sie wir ich nicht kein keine auch noch le les une des du
    au aux et il elle ils elles dans sur pour avec il gli una nel della o os um uma uns umas em no na nos nas het een
    de op te""".split()
)
# As tokenised text writes them: no claims are told apart by them.
BRACKETS = frozenset("lrb rrb lsb rsb lcb rcb".split())


def names_in(text: str) -> frozenset[str]:
    """Lower-case names in ``text``, nationalities as countries: "Russian troops in Kabul" has russia, kabul."""
    folded = _FOLDED.sub(_fold, text) if "U" in text or "S" in text else text
    return frozenset(found for found in map(_folded.__getitem__, _NAME.findall(folded)) if found is not None)


class _Folded(dict[str, str | None]):
    """The name that each capitalised word stands for, without "'s" and as a country; None where it is no name."""

    def __missing__(self, name: str) -> str | None:
        word = _POSSESSIVE.sub("", name.lower())
        is_name = (
            not (word in NOT_NAMES or word in BRACKETS or (word in _FOREIGN and not name.isupper())) and len(word) > 1
        )
        self[name] = found = DEMONYMS.get(word, word) if is_name else None
        return found


_folded = _Folded()


def _fold(match: re.Match[str]) -> str:
    word = match.group().lower().removesuffix(" of america")
    return " " + ("Ussr" if "soviet" in word or word == "ussr" else _FOLDS.get(word, "us").capitalize()) + " "


def say_name(name: str) -> str:
    """A folded name as a reader writes it: ``say_name("us")`` is "US", ``say_name("kabul")`` "Kabul"."""
    return name.upper() if name in ("us", "uk", "ussr") else name.capitalize()


def offices_in(text: str) -> dict[str, str]:
    """Offices and their holders: ``{"president": "putin", "russian president": "putin"}``.

    An office that the text gives to two people is left out, as it names neither.
    """
    if not any(office in text for office in _OFFICES):
        return {}
    holders: dict[str, set[str]] = {}
    for match in _OFFICE.finditer(text):
        office, name = match["office"].lower(), match["name"].lower()
        holders.setdefault(office, set()).add(name)
        if match["of"]:
            holders.setdefault(f"{match['of'].lower()} {office}", set()).add(name)
    return {office: next(iter(names)) for office, names in holders.items() if len(names) == 1}


@cache
def _office_mention(office: str) -> re.Pattern[str]:
    return re.compile(rf"\b[Tt]he {re.escape(office)}\b", re.I)


def people_meant(text: str, offices: dict[str, str]) -> frozenset[str]:
    """The people that "the Russian president" and the like mean in ``text``, given ``offices_in`` its article."""
    if "he " not in text and "HE " not in text:  # no "the": most clauses
        return frozenset()
    return frozenset(name for office, name in offices.items() if _office_mention(office).search(text))
