"""The words that German builds from others: numbers, ordinals, lengths in one word, weekdays with a part of the day."""

from timeline.dates.languages.table import Ref, inflected


def _swiss(words: str) -> str:
    """Words with those beside them that Swiss papers write: "dreißig|dreissig"."""
    return f"{words}|{words.replace('ß', 'ss')}" if "ß" in words else words


_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_THREE_TO_NINETEEN = (
    "drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn "
    "neunzehn"
).split()
WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
PARTS = {
    "MO": "morgen|vormittag|früh",
    "MI": "mittag",
    "AF": "nachmittag",
    "EV": "abend",
    "NI": "nacht",
}
# Parts of the day named by the light, which stand after a preposition: "im Morgengrauen".
LIGHT = {
    "MO": "morgengrauen|morgendämmerung|tagesanbruch|sonnenaufgang",
    "EV": "abenddämmerung|sonnenuntergang|einbruch der dunkelheit|einbruch der nacht",
}
HOURS_OF = {
    "MO": "morgens|vormittags|morgenstunden|vormittagsstunden", "MI": "mittags|mittagsstunden|mittagszeit",
    "AF": "nachmittags|nachmittagsstunden", "EV": "abends|abendstunden", "NI": "nachts|nachtstunden",
}  # fmt: skip
NIGHT = "heute nacht"  # the night that ends or begins with today
DAY_PARTS = {
    (offset, code): "|".join(
        f"{day} {part}{s}"
        for day in days.split("|")
        for part in parts.split("|")
        for s in ("", "s")
        if f"{day} {part}" != NIGHT
    )
    + (
        "|vergangene nacht|vergangenen nacht|vergangener nacht|letzte nacht|letzten nacht|letzter nacht"
        "|der vergangenen nacht|der letzten nacht|die vergangene nacht|die letzte nacht"
        if (offset, code) == (-1, "NI")
        else ""
    )
    for offset, days in ((0, "heute"), (-1, "gestern"), (1, "morgen"), (-2, "vorgestern"), (2, "übermorgen"))
    for code, parts in PARTS.items()
}
_TONIGHT = "kommende nacht|kommenden nacht|kommender nacht"
DAY_PARTS[0, "NI"] += f"|{_TONIGHT}"
DAY_PARTS[-1, "NI"] += "|nacht auf heute|nacht zu heute|nacht zum heutigen tag"
_ADJECTIVE = "e er en em es"
_UNIT_ADJECTIVES = {
    "TM": "minütig", "TH": "stündig", "D": "tägig", "W": "wöchig", "M": "monatig", "Y": "jährig",
}  # fmt: skip
_NUMBERS_OF_ADJECTIVES = {
    1: "ein", 1.5: "eineinhalb|anderthalb", 2: "zwei", 2.5: "zweieinhalb", 3: "drei", 4: "vier", 5: "fünf",
    6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn",
    15: "fünfzehn", 16: "sechzehn", 18: "achtzehn", 20: "zwanzig", 24: "vierundzwanzig", 3.5: "dreieinhalb",
    4.5: "viereinhalb", 5.5: "fünfeinhalb",
}  # fmt: skip
UNIT_LENGTHS = {code: inflected(stem, _ADJECTIVE) for code, stem in _UNIT_ADJECTIVES.items()}  # of "10-jährig"
_LONG = {
    "TM": "minutenlang", "TH": "stundenlang", "D": "tagelang", "W": "wochenlang", "M": "monatelang", "Y": "jahrelang",
    "DE": "jahrzehntelang", "CE": "jahrhundertelang",
}  # fmt: skip


_SEVERAL = {code: f"mehr{stem}" for code, stem in _UNIT_ADJECTIVES.items()}


def adjectives(stems: str) -> str:
    """The forms of adjectives: ``adjectives("nächst")`` is ``"nächste|nächster|nächsten|nächstem|nächstes"``."""
    return inflected(stems, _ADJECTIVE)


_PAST_HUNDRED = {
    5: "fünf", 10: "zehn", 20: "zwanzig", 25: "fünfundzwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig",
    60: "sechzig", 70: "siebzig", 75: "fünfundsiebzig", 80: "achtzig", 90: "neunzig",
}  # fmt: skip
NUMBERS: dict[float, str] = (
    {
        0.5: "halbe|halbes|halben|halber|eine halbe|einer halben|ein halbes|einem halben|einen halben",
        1: "ein|eine|einen|einem|einer|eines|eins",
        1.5: "eineinhalb|anderthalb",
        2: "zwei|beide|beiden|zwo|zweier",
        100: "hundert|einhundert",
        1000: "tausend",
        1_000_000: "Millionen|Million",
        1_000_000_000: "Milliarden|Milliarde",
    }
    | dict(enumerate(_THREE_TO_NINETEEN, start=3))
    | {6: "sechs|ein halbes dutzend|einem halben dutzend"}
    | {3: "drei|dreier", 12: "zwölf|ein dutzend|einem dutzend"}
    | {100 * hundred: f"{word}hundert" for hundred, word in enumerate(_ONES[1:], start=2)}
    | {100 + more: f"hundert{word}|einhundert{word}" for more, word in _PAST_HUNDRED.items()}
    | {1000 * times: f"{word}tausend" for times, word in enumerate(("zwei", *_THREE_TO_NINETEEN[:8]), start=2)}
    | {number + 0.5: f"{word}einhalb" for number, word in enumerate(("zwei", *_THREE_TO_NINETEEN), start=2)}
    | {10 * ten: _swiss(word) for ten, word in enumerate(_TENS, start=2)}
    | {
        10 * ten + one: _swiss(f"{unit}und{word}")
        for ten, word in enumerate(_TENS, start=2)
        for one, unit in enumerate(_ONES, start=1)
    }
)
ORDINALS = {
    number: "|".join(stem + ending for stem in stems.split("|") for ending in ("e", "en", "er", "es", "em"))
    for number, stems in (
        (1, "erst"), (2, "zweit"), (3, "dritt"), (4, "viert|letzt"), (5, "fünft"), (6, "sechst"),
        (7, "siebt|siebent"), (8, "acht"), (9, "neunt"), (10, "zehnt"), (11, "elft"), (12, "zwölft"),
        (13, "dreizehnt"), (14, "vierzehnt"), (15, "fünfzehnt"), (16, "sechzehnt"), (17, "siebzehnt"),
        (18, "achtzehnt"), (19, "neunzehnt"), (20, "zwanzigst"),
        *((20 + one, f"{word}undzwanzigst") for one, word in enumerate(_ONES, start=1)),
        (30, _swiss("dreißigst")), (31, _swiss("einunddreißigst")),
    )
}  # fmt: skip
ORDINALS[4] += "|schluss"  # of "Schlussquartal"
DAY_NAMES = {
    number: "|".join(word for word in words.split("|") if word.endswith("en") and not word.startswith("letzt"))
    for number, words in ORDINALS.items()
}
DECADES = {
    ten: "|".join(f"{stem}er|{stem}ern" for stem in _swiss(word).split("|")) for ten, word in enumerate(_TENS, start=2)
} | {10: "nuller|nullern", 11: "zehner|zehnern"}
YEARS = "jahr|jahres|jahrs|jahre|" + "|".join(
    f"{kind}jahr|{kind}jahres" for kind in ("geschäfts", "wirtschafts", "haushalts", "kalender", "schul", "studien")
)
FROM_TOLD = {  # counted from what was told last: "im Februar ..., mehr als im Vormonat"
    ("Y", -1): "vorjahreszeitraum|vorjahreszeitraums|vorjahresperiode",
    ("Y", -2): "vorvorjahr|vorvorjahres",
    ("Q", -1): "vorquartal|vorquartals",
    ("Q", -4): "vorjahresquartal|vorjahresquartals",
    ("M", -1): "vormonat|vormonats",
    ("M", -12): "vorjahresmonat|vorjahresmonats",
    ("W", -1): "vorwoche",
    ("D", -1): "vortag|vortages|vortags",
    ("D", 1): "folgetag|folgetages|folgetags",
}
NAMED_PERIODS: dict[tuple[str, int], str] = FROM_TOLD | {
    ("Y", -1): f"vorjahr|vorjahres|vorjahrs|{FROM_TOLD['Y', -1]}",
    ("Y", 0): "heuer|gesamtjahr|gesamtjahres",
    ("W", 2): " woche|".join(adjectives("übernächst").split("|")) + " woche",
    ("Y", 2): " jahr|".join(adjectives("übernächst").split("|")) + " jahr",
}
LENGTHS: dict[tuple[str, float | None], str] = {
    (code, number): "|".join(inflected(word + stem, "- e er en em es") for word in words.split("|"))
    for code, stem in _UNIT_ADJECTIVES.items()
    for number, words in _NUMBERS_OF_ADJECTIVES.items()
} | {
    (code, None): "|".join(inflected(stem, f"- {_ADJECTIVE}") for stem in filter(None, (word, _SEVERAL.get(code))))
    for code, word in _LONG.items()
}
# What figures count that are no year.
COUNTED = (
    "Seiten|Tote|Toten|Fahrzeuge|Autos|Verletzte|Frauen|Männer|Fälle|Neuinfektionen|Stimmen|Gäste|Besucherinnen|"
    "Exemplare|Plätze|Häuser|Haushalte|Kilogramm|Kilo|Liter|Patienten|Flüchtlinge|Jugendliche|Einsätze|Bäume|Firmen|"
    "Stellen|Beschäftigte|Unternehmen|Tiere|Punkte|Kunden|Zimmer|Bücher|Karten|Läufer|Polizisten|Helfer|Demonstranten|"
    "Euro|Mark|Menschen|Personen|Meter|Millionen|Milliarden|Prozent|Kilometer|Stück|Einwohner|Zuschauer|"
    "Besucher|Mitglieder|Dollar|Soldaten|Schüler|Kinder|Arbeiter|Mitarbeiter|Arbeitsplätze|Stunden|Tonnen|"
    "Quadratmeter|Hektar|Teilnehmer|Franken|Studenten|Unterschriften"
    "|Betriebe|Wohnungen|Leute|Angestellte|Familien|Lire|"
    "Reisende|Reisenden|Studierende|Studierenden|Beschäftigten|Auszubildende|Demonstrierende|Arbeitslose|Obdachlose|"
    "Infizierte|Kranke|Passagiere|Pendler|Touristen|Bewohner|Fans|"
    "Anhänger|Gläubige|Pilger|Feuerwehrleute|Sportler|Pferde|Hühner|Schafe|Kühe|Schweine|Bilder|Hotels|"
    "Betten|Leser|Abonnenten|Delegierte|Juden|Gefangene|Häftlinge|Asylbewerber|Migranten|Ärzte|Lehrer|Gemeinden|Kronen|"
    "Gulden|Schilling|Reichsmark|Rubel|Pfund|Zentner|Kubikmeter|Watt|Kilowatt|Kalorien|Bauern"
)
# After these "Sommer" or "Freitag" is the name of a family.
FIRST_NAMES = (
    "Alexander|Alfred|Andrea|Andreas|Angela|Anja|Anke|Anna|Anne|Annette|Anton|Antje|Barbara|Bernd|Bernhard|Birgit|"
    "Björn|Brigitte|Carsten|Christa|Christian|Christina|Christine|Christoph|Claudia|Cornelia|Daniel|Daniela|David|"
    "Dieter|Dirk|Doris|Eva|Felix|Florian|Frank|Franz|Fritz|Gabriele|Georg|Gerd|Gerhard|Günter|Hans|Harald|Heike|Heinz|"
    "Helga|Helmut|Herbert|Holger|Horst|Ines|Ingrid|Jan|Jana|Jens|Joachim|Johanna|Johannes|Jonas|Jörg|Josef|Julia|"
    "Jürgen|Karin|Karl|Katharina|Kathrin|Katja|Katrin|Kerstin|Klaus|Kurt|Lars|Laura|Lena|Leon|Lisa|Lukas|Manfred|Marc|"
    "Marcel|Marco|Marcus|Maria|Marie|Marion|Mark|Markus|Martin|Martina|Matthias|Max|Maximilian|Melanie|Michael|Monika|"
    "Nadine|Nicole|Nina|Norbert|Oliver|Otto|Patrick|Paul|Peter|Petra|Philipp|Rainer|Ralf|Regina|Reinhard|Renate|Robert"
    "|Roland|Rolf|Rudolf|Ruth|Sabine|Sandra|Sarah|Sascha|Sebastian|Silke|Simone|Sofia|Sophie|Stefan|Stefanie|Stephan|"
    "Susanne|Sven|Tanja|Theo|Thomas|Thorsten|Tim|Tobias|Torsten|Udo|Ulrich|Ulrike|Ursula|Ute|Uwe|Vera|Volker|Walter|"
    "Werner|Wilhelm|Wolfgang|Yann|Yvonne"
)
# What is written onto the name of a month: "Julihälfte", "Oktobertage 1989".
MONTH_COMPOUNDS = "hälfte wochenende woche wochen tag tages tage tagen nacht abend morgen".split()
# Words that hold two: the edge of a period ("Jahresende"), a decade ("Neunzigerjahre").
COMPOUNDS = "|".join(
    f"{unit}{edge}"
    for unit in ("jahres", "monats", "quartals", "wochen")
    for edge in ("ende", "anfang", "beginn", "mitte", "auftakt", "start", "schluss", "ausklang")
    if f"{unit}{edge}" != "wochenende"
) + "".join(f"|{ten}er{years}" for tens in _TENS for ten in _swiss(tens).split("|") for years in ("jahre", "jahren"))
COMPOUNDS += "|nullerjahre|nullerjahren|zehnerjahre|zehnerjahren"

VAGUE: dict[Ref, str] = {
    "PRESENT_REF": "jetzt|derzeit|heutzutage|gegenwärtig|momentan|zurzeit|zur zeit|im moment|im augenblick|"
    "die gegenwart|der gegenwart|augenblicklich|heutige|heutigen|heutiger|heutiges|derzeitige|derzeitigen|"
    "zur stunde|dieser tage|aktuell|jetzigen zeitpunkt",
    "PAST_REF": "damals|früher|einst|kürzlich|vor kurzem|vor kurzen|unlängst|neulich|jüngst|letzter zeit|"
    "vor einiger zeit|vor langer zeit|vor längerer zeit|vor geraumer zeit|vor langem|vor längerem|"
    "letzte zeit|jener zeit|jenen jahren|jenen tagen|damaligen zeit|"
    "die vergangenheit|der vergangenheit|vergangenheit|ehemals|ehedem|einstmals|seinerzeit",
    "FUTURE_REF": "bald|demnächst|in kürze|naher zukunft|nächster zukunft|"
    "ferner zukunft|absehbarer zeit|nächster zeit|die zukunft|der zukunft|zukunft|künftig|zukünftig|zukünftige|"
    "zukünftigen|"
    "eines tages|in bälde",
}  # fmt: skip
