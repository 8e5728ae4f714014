"""German: the words dates are written with, and the forms they take."""

from timeline.dates.languages.table import Cues, Language, Unless, inflected

_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_THREE_TO_NINETEEN = (
    "drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn "
    "neunzehn"
).split()
_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = {
    "MO": "morgen|vormittag|früh",
    "MI": "mittag",
    "AF": "nachmittag",
    "EV": "abend",
    "NI": "nacht",
}
_ADJECTIVE = "e er en em es"
_UNIT_ADJECTIVES = {
    "TM": "minütig", "TH": "stündig", "D": "tägig", "W": "wöchig", "M": "monatig", "Y": "jährig",
}  # fmt: skip
_NUMBERS_OF_ADJECTIVES = {
    1: "ein", 1.5: "eineinhalb|anderthalb", 2: "zwei", 2.5: "zweieinhalb", 3: "drei", 4: "vier", 5: "fünf",
    6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 12: "zwölf", 14: "vierzehn", 15: "fünfzehn",
    20: "zwanzig",
}  # fmt: skip
_LONG = {
    "TM": "minutenlang", "TH": "stundenlang", "D": "tagelang", "W": "wochenlang", "M": "monatelang", "Y": "jahrelang",
    "DE": "jahrzehntelang", "CE": "jahrhundertelang",
}  # fmt: skip
_DATE = "{day}\\.? {mon}(?: (?:des jahres )?{year}(?![.,]?\\d))?"


def _adjectives(stems: str) -> str:
    return "|".join(inflected(stem, _ADJECTIVE) for stem in stems.split())


GERMAN = Language(
    code="de",
    name="German",
    months=tuple(
        "januar|jänner|jänners|januars februar|feber|februars märz|märzes|maerz april|aprils mai|mais juni|junis "
        "juli|julis august|augusts september|septembers oktober|oktobers november|novembers dezember|dezembers".split()
    ),
    months_short=tuple("jan.|jän. feb. mrz. apr. mai jun. jul. aug. sept.|sep. okt. nov. dez.".split()),
    weekdays=tuple(f"{day}|sonnabend" if day == "samstag" else day for day in _WEEKDAYS),
    weekdays_short=("mo.", "di.", "mi.", "do.", "fr.", "sa.", "so."),
    seasons=(
        "winter|winters|wintermonate|wintermonaten", "frühling|frühlings|frühjahr|frühjahrs",
        "sommer|sommers|sommermonate|sommermonaten", "herbst|herbstes|herbsts",
    ),
    units={
        "S": "sekunde", "TM": "minute", "TH": "stunde", "D": "tag|tages|tags", "W": "woche",
        "WE": "wochenende|wochenendes", "M": "monat|monats|monates", "Q": "quartal|quartals|vierteljahr",
        "H": "halbjahr|halbjahres|halbjahrs|semester|semesters", "Y": "jahr|jahres|jahrs|jahre",
        "DE": "jahrzehnt|jahrzehnts|jahrzehntes", "CE": "jahrhundert|jahrhunderts", "ML": "jahrtausend|jahrtausends",
        "NI": "nacht",
    },
    plurals={
        "S": "sekunden", "TM": "minuten", "TH": "stunden", "D": "tage|tagen", "W": "wochen", "WE": "wochenenden",
        "M": "monate|monaten", "Q": "quartale|quartalen", "H": "semestern", "Y": "jahre|jahren",
        "DE": "jahrzehnte|jahrzehnten", "CE": "jahrhunderte|jahrhunderten", "ML": "jahrtausende|jahrtausenden",
        "NI": "nächte|nächten",
    },
    parts=_PARTS,
    day_parts={
        (offset, code): "|".join(f"{day} {part}" for day in days.split("|") for part in parts.split("|"))
        for offset, days in ((0, "heute"), (-1, "gestern"), (1, "morgen"), (-2, "vorgestern"))
        for code, parts in _PARTS.items()
    },
    numbers={
        0.5: "halbe|halbes|halben|halber", 1: "ein|eine|einen|einem|einer|eines|eins", 1.5: "eineinhalb|anderthalb",
        2.5: "zweieinhalb", 3.5: "dreieinhalb", 4.5: "viereinhalb", 2: "zwei|beide|beiden|zwo",
        100: "hundert|einhundert", 1000: "tausend",
    }
    | dict(enumerate(_THREE_TO_NINETEEN, start=3))
    | {10 * ten: word for ten, word in enumerate(_TENS, start=2)}
    | {
        10 * ten + one: f"{unit}und{word}"
        for ten, word in enumerate(_TENS, start=2)
        for one, unit in enumerate(_ONES, start=1)
    },
    some="einige|einigen|einiger|mehrere|mehreren|mehrerer|wenige|wenigen|weniger|viele|vielen|vieler|ein paar|lange|"
    "langen|etliche|"
    "etlichen|zahlreiche|zahlreichen|manche",
    couple="",
    ordinals={
        number: "|".join(stem + ending for stem in stems.split("|") for ending in ("e", "en", "er", "es", "em"))
        for number, stems in (
            (1, "erst"), (2, "zweit"), (3, "dritt"), (4, "viert|letzt"), (5, "fünft"), (6, "sechst"),
            (7, "siebt|siebent"), (8, "acht"), (9, "neunt"), (10, "zehnt"), (11, "elft"), (12, "zwölft"),
            (13, "dreizehnt"), (14, "vierzehnt"), (15, "fünfzehnt"), (16, "sechzehnt"), (17, "siebzehnt"),
            (18, "achtzehnt"), (19, "neunzehnt"), (20, "zwanzigst"), (21, "einundzwanzigst"),
        )
    },
    choosers={
        "last": _adjectives("vergangen letzt vorig verflossen verwichen"),
        "this": "dies|" + _adjectives("dies laufend heurig aktuell heutig"),
        "next": _adjectives("nächst kommend"),
        "that": _adjectives("jen") + "|demselben|derselben|desselben|denselben|dasselbe|dieselbe|selben|gleichen",
        "following": _adjectives("folgend darauffolgend"),
        "previous": _adjectives("vorangegangen vorhergehend"),
    },
    unsure_next="nächste|nächsten|nächster|nächstes|nächstem",
    day_words={0: "heute|heut", -1: "gestern", -2: "vorgestern", 1: "morgen", 2: "übermorgen", -3: "vorvorgestern"},
    named_periods={
        ("Y", -1): "vorjahr|vorjahres|vorjahrs|letztes jahr|voriges jahr|vergangenes jahr",
        ("Y", 0): "heuer",
        ("M", -1): "vormonat|vormonats",
        ("W", -1): "vorwoche",
        ("D", -1): "vortag|vortages",
    },
    decades={
        n: f"{stem}er"
        for n, stem in enumerate(
            ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"), start=2
        )
    },
    holidays={
        "christmas": "weihnachten|weihnachtstag", "christmas eve": "heiligabend|heiliger abend|heiligen abend",
        "new year's eve": "silvester", "new year": "neujahr|neujahrstag", "easter": "ostern|ostersonntag",
        "easter monday": "ostermontag", "good friday": "karfreitag", "palm sunday": "palmsonntag",
        "ash wednesday": "aschermittwoch", "pentecost": "pfingsten|pfingstsonntag",
        "maundy thursday": "gründonnerstag", "all saints": "allerheiligen", "epiphany": "dreikönigstag",
    },
    articles="der|die|das|den|dem|des",
    of="des|der|im|vom|dem|von",
    every="jeder|jede|jedes|jeden|jedem|alle|allen",
    quantities={
        "MORE_THAN": "mehr als|über",
        "LESS_THAN": "weniger als|fast|knapp|nahezu|beinahe|nicht einmal",
        "APPROX": "etwa|rund|ungefähr|circa|ca.|zirka|gut|genau",
        "EQUAL_OR_MORE": "mindestens|wenigstens",
        "EQUAL_OR_LESS": "höchstens|maximal|bis zu",
    },
    portions={
        "START": "anfang|beginn|anfangs|früher|frühen|frühe|frühem", "MID": "mitte",
        "END": "ende|ausgang|spätem|späten|später|späte|ausgehenden",
    },
    sharp="ende|anfang|beginn",
    lengths={
        (code, number): "|".join(inflected(word + stem, "- e er en em es") for word in words.split("|"))
        for code, stem in _UNIT_ADJECTIVES.items()
        for number, words in _NUMBERS_OF_ADJECTIVES.items()
    }
    | {(code, None): inflected(stem, "- e er en em es") for code, stem in _LONG.items()},
    adverbs={
        "P1D": "täglich|tagtäglich|alltäglich|" + _adjectives("täglich alltäglich"),
        "P1W": "wöchentlich|" + _adjectives("wöchentlich"),
        "P1M": "monatlich|" + _adjectives("monatlich"),
        "P3M": "vierteljährlich|quartalsweise",
        "P6M": "halbjährlich",
        "P1Y": "jährlich|" + _adjectives("jährlich") + "|alljährlich|jahr um jahr|jahr für jahr",
        "PT1H": "stündlich",
    }
    | {f"XXXX-WXX-{n}": f"{day}s" for n, day in enumerate(_WEEKDAYS, start=1)},
    vague={
        "PRESENT_REF": "jetzt|derzeit|heutzutage|gegenwärtig|momentan|zurzeit|zur zeit|im moment|im augenblick|"
        "die gegenwart|der gegenwart|augenblicklich|heutige|heutigen|heutiger|heutiges|derzeitige|derzeitigen|"
        "zur stunde",
        "PAST_REF": "damals|früher|einst|kürzlich|vor kurzem|vor kurzen|unlängst|neulich|jüngst|letzter zeit|"
        "letzte zeit|"
        "die vergangenheit|der vergangenheit|vergangenheit|ehemals|ehedem|einstmals|seinerzeit",
        "FUTURE_REF": "bald|demnächst|in kürze|die zukunft|der zukunft|zukunft|künftig|zukünftig|zukünftige|"
        "zukünftigen|"
        "eines tages|in bälde",
    },
    forms={
        "name": (
            _DATE,
            "{wday},? (?:der |den |dem )?{day}\\. ?{mon}(?: {year})?",
            "(?:(?:{this}|{last}|{next}|{following}|{that}) )?{weekday}",
            "(?:(?:{this}|{last}|{next}|{following}|{that}) )?{weekday}{part}s?",
            "(?P<lead>(?:am|vom|zum|bis|dem|der|den|ab|seit) ){day}\\.(?! ?\\d)",
            "{mon} {year}(?![.,]?\\d)",
            "{mon} (?:des jahres ){year}",
            "(?:(?:{this}|{last}|{next}) )?{month}",
            "(?:{art}(?:{this}|{last}|{next}) )?{season}",
            "{season}(?: des jahres)? {year}",
            "{day}\\. ?{monthfigure}\\. ?{year}",
            "{day}\\.{monthfigure}\\.{shortyear}(?!\\d)",
            "{day}\\.{monthfigure}\\.(?!\\d)",
            "{day}[/-]{monthfigure}[/-]{year}",
            "(?:{art}(?:jahr|jahre|jahres) )?{year}(?![.,]?\\d)(?: {bc})?",
            "{art}(?:jahr|jahre|jahres) {any_year}(?: {bc})?",
            "{any_year} {bc}",
            "{art}['’]?{decade}er[- ]?(?:jahre|jahren)",
            "{art}{decade_word}[- ]?(?:jahre|jahren)",
            "(?:{art})(?:frühen |späten )?{century}\\.? (?:jahrhundert|jahrhunderts|jahrhunderten)(?: {bc})?",
            "{art}{quarter} (?:quartal|quartals|vierteljahr)",
            "{art}{semester} (?:halbjahr|halbjahres|jahreshälfte)",
            "{holiday}",
            "(?:{this}|{that}) {part}",
            "(?P<lead>(?:am|in der|zum|bis zum|gegen|vom|in den) )(?:{portion} )?{part}",
            "(?P<part>nacht) (?:zum|auf|zu) (?:den )?{weekday}",
            "{clock} uhr(?: {part}s)?(?: (?:ortszeit|{zone}))?",
            "{clock}(?! ?(?:prozent|millionen|milliarden|euro|meter|sekunden|minuten))",
            "{hour} uhr(?: {minute})?(?: (?:{zone}|ortszeit))?",
            "{hourname} uhr",
            "(?P<halfto>halb) {hourname}",
        ),
        "pair": (
            "{first}\\.?(?P<between> ?(?:bis|und|{dash}|/)(?: zum)? ?){day}\\. ?{month}(?: {year})?",
            "{first_hour}(?P<between> ?(?:bis|{dash}|und) ?){hour}(?:[.:]{minute})? uhr",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
        ),
        "present": ("heute(?= noch\\b)", "(?P<lead>(?:von|auch) )heute(?! (?:um|ab))"),
        "list": ("{day}\\.",),
        "period": (
            "{art}(?:{last}|{next}|{that}|{following}|{previous}) {one}",
            "(?:{this}|{that}) {one}",
            "{art}{this} {one}",
            "{art}{named}",
            "{portion} {of}{one}",
            "(?P<lead>(?:am|übers|das|dem|des) ){weekend}",
            "(?P<unit>tag|jahr|woche|monat) (?P<previous>zuvor|davor|vorher)",
            "(?P<unit>tag|jahr|woche|monat) (?P<following>danach|darauf|später)",
        ),
        "ago": ("vor (?:genau |gerade einmal |ziemlich genau )?{quantity}{count} {unit}",),
        "hence": ("in {quantity}{count} (?P<unit>stunden|tagen|wochen|monaten|jahren|jahr|monat|woche)",),
        "later": ("{quantity}{count} {unit} (?:später|danach|darauf)",),
        "earlier": ("{quantity}{count} {unit} (?:zuvor|früher|davor|vorher)",),
        "reach back": ("(?:die |den |der ){last} {count} {many}",),
        "reach on": ("(?:die |den |der ){next} {count} {many}",),
        "length": (
            "{quantity}{count} (?:langen? |ganzen? |weiteren? )?{unit}(?: lang)?",
            "{quantity}{count} {unit} und {more} {small}",
            "(?:die |den |der )(?:ersten |ganzen )?{count} {many}",
        ),
        "plural": (
            "(?:die |den |diesen |diese ){last} {many}",
            "(?:die |den ){next} {many}",
            "(?P<lead>(?:seit|über|nach) ){many}",
            "(?:diesen|diese|all diese) {many}",
        ),
        "set": (
            "{every} {one}",
            "(?:alle|aller) {count} {unit}",
            "{every} (?:{ordinal} )?{weekday}(?: im monat)?",
            "{every} {weekday}{part}",
            "(?:einmal |zweimal |{times} mal |{times}mal )?(?:pro {one}|im (?P<unit>jahr|monat|quartal))",
        ),
    },
    cues=Cues(
        future=r"wird|werden|würde|würden|soll|sollen|sollte|will|wollen|plant|planen|geplant|kommend\w*|nächst\w*|"
        r"bis|findet|finden|beginnt|beginnen|startet|starten|treten|tritt|kommt|kommen|geht|gehen|trifft|"
        r"treffen|lädt|laden|stattfindet|stattfinden|spielt|spielen|öffnet|endet|folgt|folgen|wählt|wählen|"
        r"feiert|feiern|stellt|stellen|reist|reisen|fährt|fahre|fahren",
        past=r"wurde|wurden|war|waren|hatte|hatten|hat|haben|sei|habe|(?:ist|sind)(?= [^.;,]{0,90}\b(?:ge\w+(?:t|en)|"
        r"\w+iert|(?:ver|be|er|ent)\w+(?:t|en))\b)|kam|kamen|ging|gab|seit|stieg|stiegen|"
        r"fiel|fielen|nahm|bekam|blieb|fand|lief|schloss|brach|begann|schrieb|sprach|starb|hielt|sah|lag|saß|"
        r"gewann|verlor|trat|zog|traf|rief|ließ|trug|stand|wuchs|sank|flog|fuhr|sagte\w*|"
        r"(?-i:[a-zäöüß]{3,}te[nt]?)|worden",
        present=r"ist|sind|gibt|macht|steht|kann",
        leaning=r"ab",
        clause=r", |\b(?:dass|weil|wenn|als)\b",
    ),
    since="seit|seit dem|ab|ab dem",
    until="bis|bis zum",
    nowadays=True,
    clock_leads="um|ab|bis|gegen|von|und|ca.",
    labels="seite|flug|artikel|nummer|nr.|paragraf|modell|zimmer|raum|boeing|straße|platz|allee|agenda|herr|frau",
    year_leads="im jahr|jahr|jahre|seit|bis|ab|von|um|anno|und|nach|vor|in|sommer|herbst|winter|frühling",
    first_sure_year=1500,
    before_christ="v. Chr|v.Chr|vor Christus|vor Christi Geburt",
    extra_triggers="uhr|halb|zuvor|jahreshälfte|anfang|mitte|"
    + "|".join(
        f"{day}{part}{s}"
        for day in _WEEKDAYS
        for parts in _PARTS.values()
        for part in parts.split("|")
        for s in ("", "s")
    ),
    fillers="sowie" + "".join(f"|{n}er" for n in range(0, 100, 10)),
    counted="Euro|Mark|Menschen|Personen|Meter|Millionen|Milliarden|Prozent|Kilometer|Stück|Einwohner|Zuschauer|"
    "Besucher|Mitglieder|Dollar|Soldaten|Schüler|Kinder|Arbeiter|Mitarbeiter|Arbeitsplätze|Stunden|Tonnen|"
    "Quadratmeter|Hektar|Teilnehmer|Franken|Studenten|Unterschriften|Betriebe|Wohnungen",
    unless=(
        Unless(r"(?i:früher)", after=r" (?:als|oder)\b"),
        Unless(r"Morgen", before=r"\b(?:[Gg]uten?|einen|der|den|ein|jeden|schönen|diesem?) "),
        Unless(r"(?i:(?:am |den )?\d+\.)", after=r" [A-ZÄÖÜ][a-zäöü]"),
        Unless(r"(?i:zur zeit)", after=r" de[rs]\b"),
        Unless(r"[12]\d00", after=r" bis \d+ [A-ZÄÖÜ]"),
        Unless(
            r".*jährige[nrsm]?", after=r" (?:\w+e[nrs]? )?(?:Sohn|Tochter|Junge|Mädchen|Kind|Bub|Mann|Frau|Schüler)"
        ),
        Unless(r"1[0-7]\d\d", after=r" [A-ZÄÖÜ]"),
        Unless(r"\d+[.:]\d+", before=r"(?:\d|[€$]|um|mit|von) ?", after=r" ?(?:%|[A-ZÄÖÜ])"),
        Unless(r"(?i:nun|gerade)", after=r" (?:mal|einmal)\b"),
    ),
    stop_words="der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an dem er hat aus "
    "bei wie nach "
    "wird sind noch im am werden oder aber einer vor um sie dass haben nur wurde über einen zum war kann zur",
)  # fmt: skip
