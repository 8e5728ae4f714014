"""German: the words dates are written with, and the forms they take."""

from timeline.dates.languages.german_look_alikes import UNLESS
from timeline.dates.languages.german_verbs import CUES
from timeline.dates.languages.german_words import (
    COMPOUNDS,
    COUNTED,
    DAY_NAMES,
    DAY_PARTS,
    DECADES,
    FROM_TOLD,
    HOLIDAYS,
    HOURS_OF,
    LENGTHS,
    NAMED_PERIODS,
    NUMBERS,
    ORDINALS,
    PARTS,
    UNIT_LENGTHS,
    VAGUE,
    WEEKDAYS,
    YEARS,
    adjectives,
)
from timeline.dates.languages.table import Language

_DATE = "{day}\\.? {mon}(?: (?:des jahres )?{year}(?![.,]?\\d))?"

_SAME = "(?:(?:dem|der|den|des) )?(?:gleichen|selben) (?:{one}|zeitraum|periode|zeit)"
_TIMES = "(?:einmal |zweimal |{times} ?mal )"

GERMAN = Language(
    code="de",
    name="German",
    months=tuple(
        "januar|jänner|jänners|januars februar|feber|februars märz|märzes|maerz april|aprils mai|mais juni|junis "
        "juli|julis august|augusts september|septembers oktober|oktobers november|novembers dezember|dezembers".split()
    ),
    months_short=tuple("jan.|jän. feb. mrz. apr. mai jun. jul. aug. sept.|sep. okt. nov. dez.".split()),
    weekdays=tuple(f"{day}|sonnabend" if day == "samstag" else day for day in WEEKDAYS),
    weekdays_short=("mo.", "di.", "mi.", "do.", "fr.", "sa.", "so."),
    seasons=(
        "winter|winters|wintermonate|wintermonaten|spätwinter", "frühling|frühlings|frühjahr|frühjahrs|vorfrühling",
        "sommer|sommers|sommermonate|sommermonaten|frühsommer|hochsommer|spätsommer",
        "herbst|herbstes|herbsts|frühherbst|spätherbst",
    ),
    units={
        "S": "sekunde", "TM": "minute", "TH": "stunde", "D": "tag|tages|tags", "W": "woche",
        "WE": "wochenende|wochenendes", "M": "monat|monats|monates", "Q": "quartal|quartals|vierteljahr",
        "H": "halbjahr|halbjahres|halbjahrs|semester|semesters", "Y": YEARS,
        "DE": "jahrzehnt|jahrzehnts|jahrzehntes", "CE": "jahrhundert|jahrhunderts", "ML": "jahrtausend|jahrtausends",
        "NI": "nacht",
    },
    plurals={
        code: "|".join(filter(None, (words, UNIT_LENGTHS.get(code))))
        for code, words in {
            "S": "sekunden", "TM": "minuten", "TH": "stunden", "D": "tage|tagen", "W": "wochen",
            "WE": "wochenenden", "M": "monate|monaten", "Q": "quartale|quartalen", "H": "semestern",
            "Y": "jahre|jahren", "DE": "jahrzehnte|jahrzehnten", "CE": "jahrhunderte|jahrhunderten",
            "ML": "jahrtausende|jahrtausenden", "NI": "nächte|nächten",
        }.items()
    },
    parts={code: f"{words}|{HOURS_OF[code]}" for code, words in PARTS.items()},
    day_parts=DAY_PARTS,
    numbers=NUMBERS,
    count_or="bis|oder|bis zu",
    final=adjectives("letzt"),
    some="einige|einigen|einiger|mehrere|mehreren|mehrerer|wenige|wenigen|weniger|viele|vielen|vieler|ein paar|lange|"
    "langen|etliche|"
    "etlichen|zahlreiche|zahlreichen|manche",
    couple="",
    ordinals=ORDINALS,
    day_names=DAY_NAMES,
    choosers={
        "last": adjectives("vergangen letzt vorig verflossen verwichen gestrig"),
        "penultimate": adjectives("vorletzt vorvergangen vorvorig"),
        "this": "dies|" + adjectives("dies laufend heurig aktuell heutig"),
        "next": adjectives("nächst kommend bevorstehend morgig"),
        "that": adjectives("jen") + "|demselben|derselben|desselben|denselben|dasselbe|dieselbe|selben|gleichen",
        "following": adjectives("folgend darauffolgend"),
        "previous": adjectives("vorangegangen vorhergehend"),
    },
    unsure_next="nächste|nächsten|nächster|nächstes|nächstem",
    day_words={0: "heute|heut", -1: "gestern", -2: "vorgestern", 1: "morgen", 2: "übermorgen", -3: "vorvorgestern"},
    named_periods=NAMED_PERIODS,
    from_told="|".join(FROM_TOLD.values()),
    decades=DECADES,
    holidays=HOLIDAYS,
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
        "START": "ersten hälfte|erste hälfte|ersten tagen|ersten tage|anfang|beginn|anfangs|früher|frühen|frühe|"
        "frühem", "MID": "mitte",
        "END": "zweiten hälfte|zweite hälfte|ende|ausklang|ausgang|spätem|späten|später|späte|späteren|ausgehenden",
    },
    sharp="ende|anfang|beginn",
    lengths=LENGTHS
    | {("Y", 25): "ein vierteljahrhundert|einem vierteljahrhundert|eines vierteljahrhunderts",
    ("TH", 0.5): adjectives("halbstündig"), ("TM", 15): "viertelstunde|eine viertelstunde|einer viertelstunde",
    ("TM", 45): "dreiviertelstunde|eine dreiviertelstunde|einer dreiviertelstunde", ("M", 1): "monatsfrist",
    ("Y", 1): "jahresfrist"},
    adverbs={
        "P1D": "täglich|tagtäglich|alltäglich|" + adjectives("täglich alltäglich"),
        "P1W": "wöchentlich|" + adjectives("wöchentlich"),
        "P1M": "monatlich|" + adjectives("monatlich"),
        "P3M": "vierteljährlich|quartalsweise",
        "P6M": "halbjährlich",
        "P1Y": "jährlich|" + adjectives("jährlich") + "|alljährlich|jahr um jahr|jahr für jahr",
        "PT1H": "stündlich",
    }
    | {f"XXXX-XX-XXT{part}": words for part, words in (("MO", "morgens|vormittags|frühmorgens|allmorgendlich"),
    ("MI", "mittags"), ("AF", "nachmittags"), ("EV", "abends|allabendlich"), ("NI", "nachts|nächtens"))}
    | {f"XXXX-WXX-{n}": f"{day}s" + "|sonnabends" * (n == 6) for n, day in enumerate(WEEKDAYS, start=1)},
    vague=VAGUE,
    forms={
        "name": (
            _DATE,
            "{wday},? (?:der |den |dem )?{day}\\. ?{mon}(?: {year})?",
            "{weekday},? (?:der |den |dem )?{day}\\.(?! ?\\d| [A-ZÄÖÜ])",
            "{wday},? {day}\\. ?{monthfigure}\\.(?! ?\\d)",
            "(?P<lead>des )(?P<weekday>" + "|".join(WEEKDAYS) + ")s",
            "(?:(?:{this}|{last}|{penultimate}|{next}|{following}|{that}) )?{weekday}",
            "(?:(?:{this}|{last}|{penultimate}|{next}|{following}|{that}) )?{weekday} ?{part}s?",
            "(?P<lead>(?:am|vom|zum|bis|dem|der|den|ab|seit) ){day}\\.(?! ?\\d)",
            "{mon} {day},? {year}(?![.,]?\\d)",
            "{mon} {year}(?![.,]?\\d)",
            "(?P<lead>(?:am|vom|zum|bis|dem|der|den|ab|seit) ){dayname} {month}(?: {year})?",
            "{mon} (?:des jahres ){year}",
            "(?:(?:{this}|{last}|{penultimate}|{next}) )?{month}",
            "(?:{art}(?:{this}|{last}|{penultimate}|{next}|{following}|{that}) )?{season}",
            "{season}(?: des jahres)? {year}",
            "(?:{wday},? (?:der |den |dem )?)?{day}\\. ?{monthfigure}\\. ?{year}",
            "{day}\\.{monthfigure}\\.{shortyear}(?!\\d)",
            "{day}\\.{monthfigure}\\.(?!\\d)",
            "{day}[/-]{monthfigure}[/-]{year}",
            "(?:{art}(?:jahr|jahre|jahres|gesamtjahr) )?{year}(?![.,]?\\d)(?: {bc})?",
            "{art}(?:jahr|jahre|jahres) {any_year}(?: {bc})?",
            "{any_year} (?:{bc}|n\\. ?Chr\\.|nach Christus)",
            "{art}['’]?{decade}er[- ]?(?:jahren?)",
            "(?:die|den|der) (?:{portion} )?['’]?{decade}ern?(?![- ]?(?:jahre|jährig))",
            "{art}{decade_word}[- ]?(?:jahre|jahren)",
            "(?:die|den|der) (?:{portion} )?{decade_word}(?:[- ]?jahren?)?",
            "(?:{art})(?:frühen |späten )?{century}\\.? (?:jahrhundert|jahrhunderts|jahrhunderten)(?: {bc})?",
            "{art}{quarter} (?:quartal|quartals|vierteljahr)",
            "{art}(?P<quarter>schluss)quartals?",
            "{art}{semester} (?:halbjahr|halbjahres|jahreshälfte|hälfte)(?: des jahres)? {year}",
            "{art}{semester} (?:halbjahr|halbjahres|jahreshälfte|hälfte des jahres(?! \\d))",
            "{weekday} (?:(?P<following>danach|darauf)|(?P<previous>davor|zuvor))",
            "{season} (?:(?P<following>danach|darauf)|(?P<previous>davor|zuvor))",
            "{month} (?:(?P<following>danach|darauf)|(?P<previous>davor|zuvor))",
            "{art}(?P<quarter>[1-4])\\. (?:quartal|quartals|vierteljahr)",
            "{holiday}",
            "(?P<holiday>silvester)(?P<part>nacht)",
            "(?P<lead>am )(?P<previous>vor)(?P<part>abend)(?! (?:de[rs]|von|vom|sein|ihr|ein|eine)\\w*\\b)",
            "(?!(?:kommende[nr]?) nacht)(?:{this}|{that}|{last}|{next}|{following}) {part}",
            "{part} (?:(?P<previous>zuvor|davor|vorher)|(?P<following>danach|darauf))",
            "(?P<part>nacht) vom {day}\\.? (?:auf|zum) (?:den )?\\d\\d?\\. ?{month}(?: {year})?",
            "(?P<lastnight>heute nacht)",
            "(?P<lead>(?:in der|über) )(?P<lastnight>nacht)(?! (?:zu|auf|von|vom|des|davor|zuvor|danach|darauf))",
            "(?P<lead>(?:im laufe|im lauf|im verlauf) des ){part}",
            "(?P<lead>(?:am|ab dem|in der|zum|bis zum|gegen|vom|in den|in die) )(?:{portion} )?{part}",
            "(?P<part>nacht) (?P<ends_on>zum|auf|zu) (?:den |dem )?(?:{weekday}|{holiday})",
            "(?P<part>nacht) (?P<ends_on>zum|auf|zu) (?:den |dem )?(?:{wday},? (?:den |dem )?)?{day}\\. ?{mon}"
            "(?: {year})?",
            "(?P<part>nacht) (?:von|vom) {weekday} (?:auf|zum) (?:den )?(?:" + "|".join(WEEKDAYS) + ")",
            "(?P<lead>(?:um|gegen|bis|nach|vor|ab) ){midnight}",
            "(?:(?P<quarterpast>viertel nach)|(?P<quarterto>viertel vor|dreiviertel|drei viertel)) {hourname}(?: uhr)?",
            "{clock} uhr(?: {part}s| früh)?(?: (?:ortszeit|{zone}))?",
            "(?P<lead>(?:zwischen|von|ab) ){clock}(?= (?:bis|und) \\d)",
            "{clock}(?! ?(?:prozent|millionen|milliarden|euro|meter|sekunden|minuten))",
            "{hour} uhr(?: {minute})?(?: {part}s| früh)?(?: (?:{zone}|ortszeit))?",
            "{hourname} uhr(?: {part}s| früh)?",
            "(?P<halfto>halb) (?:{hourname}|{hour}(?![.,]?\\d))(?: uhr)?(?: {part}s| früh)?",
            "(?:{weekday},? (?:den |dem )?)?{day}\\. (?:(?P<thismonth>d|ds|dies)|(?P<lastmonth>v|vor))\\. ?"
            "(?:m|mts)\\b\\.?",
            "(?:{day}\\.? )?{month} (?:(?P<thisyear>d|ds|dies)|(?P<lastyear>v|vor))\\. ?(?:j|js)\\b\\.?",
            "{season} (?:(?P<thisyear>d|ds|dies)|(?P<lastyear>v|vor))\\. ?(?:j|js)\\b\\.?",
            "(?:(?P<halfto>1/2) |(?P<halfto>½) ?){hour} uhr(?: {part}s| früh)?",
            "(?:(?P<quarterto>3/4) |(?P<quarterto>¾) ?){hour} uhr(?: {part}s| früh)?",
        ),
        "nth": (
            "{art}{nth} (?:{weekday}|{one}) (?:im|des|vom|von|in) {month}(?: {year})?",
            "{art}{nth} (?:{weekday}|{one}) (?:des|im|in diesem) (?:(?:{this}|{last}|{next}|{that}) )?"
            "(?P<whole>monats|monates|monat|jahres|jahr)(?! \\d)",
        ),
        "pair": (
            "{first}\\.?(?P<between> ?(?:bis|und|{dash}|/)(?: zum)? ?){day}\\. ?{month}(?: {year})?",
            "{first_hour}(?P<between> ?(?:bis|{dash}|und) ?){hour}(?:[.:]{minute})? uhr",
            "{art}{first_century}\\.(?P<between> (?:und|bis|bis zum|oder) (?:im )?){century}\\. (?:jahrhundert|"
            "jahrhunderts|jahrhunderten)",
            "(?:{art}jahren? )?{first_year}(?P<between> ?{dash} ?| ?/ ?| bis ){year}",
            "{first_month}(?P<between> (?:und|bis|bis zum) | ?{dash} ?){month}(?: des jahres)? {year}",
            "(?:{art}jahren? )?{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
        ),
        "present": ("heute(?= noch\\b)", "(?P<lead>(?:von|auch) )heute(?! (?:um|ab))"),
        "list": ("{day}\\.",),
        "period": (
            "(?!(?:der|die|den) \\w+ jahre\\b){art}(?:{last}|{next}|{that}|{following}|{previous}) {one}",
            "{art}{penultimate} (?P<unit>woche|wochenendes?|monats?|jahr|jahres|jahre)(?! (?:des|der|im|vor|von)\\b)",
            "(?:{this}|{that}) {one}",
            "{art}{this} {one}",
            "(?P<lead>am )(?:{next}|{following}|{that}|{this}) (?P<unit>tage)",
            "(?P<lead>im )(?:{last}|{next}|{following}|{this}) (?P<unit>monate)",
            "(?P<lead>(?:(?:als|wie) (?:noch )?im|gegenüber|verglichen mit|zum|über|unter) )(?:dem )?"
            "(?P<previous>vor)(?P<unit>jahr)(?!\\w)",
            "{art}{named}",
            "{portion} {of}{one}(?! [12]\\d\\d\\d)",
            "(?P<unit>jahres|monats|quartals)(?P<portion>ende|anfang|beginn|mitte)s?",
            "(?P<unit>wochen)(?P<portion>anfang|beginn|mitte)s?",
            "(?P<lead>(?:am|vom|übers|das|dem|des|zum|fürs|vorm) ){weekend}",
            "(?P<unit>tags?|jahr|woche|monat) (?P<previous>zuvor|davor|vorher)",
            "(?P<unit>tags?|jahr|woche|monat) (?P<following>danach|darauf|später)",
            "(?P<lead>(?:im laufe|im verlauf|im lauf|bis ende|sportler\\w*) )(?:des|der) {one}",
        ),
        "same in a year": (
            _SAME + " (?:im jahr |des jahres )?{year}",
            _SAME + " (?:des vorjahres|im vorjahr|des (?:{last}|{previous}) jahres|im (?:{last}|{previous}) jahr)",
        ),
        "ago": (
            "vor (?:genau |gerade einmal |ziemlich genau )?{quantity}{count} {unit}",
            "{quantity}{count} {unit} (?:(?:ist|sei|sind|seien) (?:es|das) )?her",
        ),
        "hence": ("in {quantity}{count} (?P<unit>stunden|tagen|wochen|monaten|jahren|jahr|monat|woche)",),
        "later": ("{quantity}{count} {unit} (?:später|danach|darauf)",),
        "earlier": ("{quantity}{count} {unit} (?:zuvor|früher|davor|vorher)",),
        "reach back": ("(?:die |den |der ){last} {count} {many}",),
        "reach on": ("(?:die |den |der ){next} {count} {many}",),
        "length": (
            "(?!eines tages\\b){quantity}{count} (?:langen? |ganze[sn]? |weitere[snr]? |knappe[sn]? |gute[sn]? "
            "|volle[sn]? |lange[sn]? )?{unit}(?: lang)?",
            "{quantity}{count} {unit} und {more} {small}",
            "(?:den|das|die) ganze[n]? (?P<unit>tag|woche|monat|jahr|nacht)(?! \\d)",
            "(?P<count>\\d+)-(?P<unit>" + "|".join(UNIT_LENGTHS.values()) + ")",
            "(?P<count>\\d+)-(?P<unit>sekunden|minuten|stunden|tage|wochen|monate|jahre)",
            "(?P<lead>(?:innerhalb|binnen|im laufe|im verlauf) )(?P<count>eines) (?P<unit>tages)",
            "(?:die |den |der )(?:ersten |ganzen )?{count} {many}",
        ),
        "plural": (
            "(?:die |den |der |diesen |diese |dieser ){last} {many}",
            "(?:die |den |der ){next} {many}",
            "(?P<lead>(?:seit|über|nach) ){many}",
            "(?:diesen|diese|all diese) {many}",
            "(?P<lead>vor ){many}",
            "(?P<lead>(?:dauert|dauerte|dauerten) ){many}",
            "(?<!\\bdie\\x20)(?<!\\bdiese\\x20){many}(?= (?:dauern|gedauert)(?!\\w))",
            "{many} (?:später|danach|zuvor|davor|darauf|lang)",
        ),
        "set": (
            "{every} {one}",
            "{every} {season}",
            "{every} {part}",
            "(?:alle|aller) {count} {unit}",
            "{every} (?:{ordinal} )?{weekday}(?: im monat)?",
            "{every} {weekday}{part}",
            f"{_TIMES}in der (?P<unit>woche)(?! (?:de[rs]|vor|nach|zuvor|danach|darauf)\\b)",
            f"{_TIMES}am (?P<unit>tag)(?! (?:de[rs]|vor|nach|zuvor|danach|darauf)\\b)",
            "(?P<lead>(?:stunden?|minuten|tagen?|mal|euro|mark|franken) )(?:am (?P<unit>tag)|(?:in der|die|im) {one})"
            "(?! (?:de[rs]|vor|nach|zuvor|danach|darauf)\\b)",
            f"{_TIMES}?pro {{one}}",
            f"{_TIMES}?im (?P<unit>jahr|monat|quartal)",
        ),
    },
    cues=CUES,
    since="seit|seit dem|ab|ab dem",
    until="bis|bis zum",
    nowadays=True,
    clock_leads="um|ab|bis|gegen|von|und|zwischen|ca.",
    labels="seite|flug|ice|artikel|nummer|nr.|paragraf|modell|zimmer|raum|boeing|straße|platz|allee|agenda|herr|frau",
    year_leads="spätestens|im jahr|jahr|jahre|seit|bis|ab|von|um|anno|und|nach|vor|in|sommer|herbst|winter|frühling",
    first_sure_year=1500,
    midnight="mitternacht",
    before_christ="v. Chr.|v.Chr.|vor Christus|vor Christi Geburt",
    extra_triggers=COMPOUNDS + "|vorabend|schlussquartal|schlussquartals|silvesternacht|uhr|halb|"
    "viertel|dreiviertel|hälfte|zuvor|jahreshälfte|anfang|mitte|"
    + "|".join(
        f"{day}{part}{s}"
        for day in (*WEEKDAYS, "sonnabend")
        for parts in PARTS.values()
        for part in parts.split("|")
        for s in ("", "s")
    ),
    fillers="dreimal|viermal|fünfmal|sechsmal|zehnmal|sowie|knappes|knappen|gutes|guten|volles|vollen|ganzes|ganzen|"
    "weiteres|weiteren|langes|langen" + "".join(f"|{n}er" for n in range(0, 100, 10)),
    counted=COUNTED,
    unless=UNLESS,
)  # fmt: skip
