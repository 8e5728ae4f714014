"""German: the words dates are written with, and the forms they take."""

from timeline.dates.languages.german_forms import FORMS
from timeline.dates.languages.german_holidays import HOLIDAYS
from timeline.dates.languages.german_look_alikes import COUNTED_FROM_EVENT, LAST_OF, UNLESS
from timeline.dates.languages.german_verbs import CUES
from timeline.dates.languages.german_words import (
    COMPOUNDS,
    COUNTED,
    DAY_NAMES,
    DAY_PARTS,
    DECADES,
    FROM_TOLD,
    HOURS_OF,
    LENGTHS,
    LIGHT,
    MONTH_COMPOUNDS,
    NAMED_PERIODS,
    NIGHT,
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

_MONTHS = "januar jänner februar märz april mai juni juli august september oktober november dezember".split()

_BESIDE_DAYS = {6: "|sonnabends", 7: "|sonn- und feiertags|an sonn- und feiertagen"}  # of the adverbs "montags", ...


def _times(adverb: str) -> str:
    """How often in a period: "zweimal täglich"."""
    return "".join(f"{often}mal {adverb}|" for often in ("ein", "zwei", "drei", "vier", "mehr"))


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
        "DE": "jahrzehnt|jahrzehnts|jahrzehntes|dekade", "CE": "jahrhundert|jahrhunderts",
        "ML": "jahrtausend|jahrtausends",
        "NI": "nacht",
    },
    plurals={
        code: "|".join(filter(None, (words, UNIT_LENGTHS.get(code))))
        for code, words in {
            "S": "sekunden", "TM": "minuten", "TH": "stunden", "D": "tage|tagen", "W": "wochen",
            "WE": "wochenenden", "M": "monate|monaten", "Q": "quartale|quartalen", "H": "semestern",
            "Y": "jahre|jahren", "DE": "jahrzehnte|jahrzehnten|dekaden", "CE": "jahrhunderte|jahrhunderten",
            "ML": "jahrtausende|jahrtausenden", "NI": "nächte|nächten",
        }.items()
    },
    parts={code: "|".join(filter(None, (words, HOURS_OF[code], LIGHT.get(code)))) for code, words in PARTS.items()},
    day_parts=DAY_PARTS,
    nights=NIGHT,
    numbers=NUMBERS,
    count_or="bis|oder|bis zu",
    final=adjectives("letzt"),
    some="einige|einigen|einiger|mehrere|mehreren|mehrerer|wenige|wenigen|weniger|viele|vielen|vieler|ein paar|lange|"
    "langen|etliche|paar|"
    "etlichen|zahlreiche|zahlreichen|manche",
    couple="",
    ordinals=ORDINALS,
    day_names=DAY_NAMES,
    choosers={
        "last": adjectives("vergangen letzt vorig verflossen verwichen gestrig abgelaufen"),
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
        "START": "ersten hälfte|erste hälfte|ersten tagen|ersten tage|ersten wochen|"
        "ersten monaten|ersten monate|anfang|beginn|anfangs|früher|frühen|frühe|"
        "frühem", "MID": "mitte",
        "END": "zweiten hälfte|zweite hälfte|letzten tagen|letzten tage|letzten wochen|"
        "letzten monaten|letzten monate|ende|ausklang|ausgang|spätem|späten|später|späte|späteren|ausgehenden",
    },
    sharp="ende|anfang|beginn",
    lengths=LENGTHS
    | {("Y", 25): "ein vierteljahrhundert|einem vierteljahrhundert|eines vierteljahrhunderts",
    ("TH", 0.5): adjectives("halbstündig"), ("TM", 15): "viertelstunde|eine viertelstunde|einer viertelstunde",
    ("TM", 45): "dreiviertelstunde|eine dreiviertelstunde|einer dreiviertelstunde", ("M", 1): "monatsfrist",
    ("M", 9): "ein dreivierteljahr|einem dreivierteljahr|eines dreivierteljahres",
    ("Y", 1): "jahresfrist"},
    adverbs={
        "P1D": _times("täglich") + "täglich|tagtäglich|alltäglich|tag für tag|tag um tag|werktags|wochentags|"
        + "an werktagen|an wochentagen|"
        + adjectives("täglich alltäglich"),
        "P1W": _times("wöchentlich") + "wöchentlich|woche für woche|woche um woche|" + adjectives("wöchentlich"),
        "P1M": _times("monatlich") + "monatlich|monat für monat|" + adjectives("monatlich"),
        "P3M": "vierteljährlich|quartalsweise",
        "P6M": "halbjährlich",
        "P1Y": _times("jährlich") + "jährlich|" + adjectives("jährlich") + "|alljährlich|jahr um jahr|jahr für jahr",
        "PT1H": "stündlich",
    }
    | {"XXXX-WXX-WE": "an wochenenden|an den wochenenden|jedes wochenende"}
    | {f"XXXX-XX-XXT{part}": words for part, words in (("MO", "morgens|vormittags|frühmorgens|allmorgendlich"),
    ("MI", "mittags"), ("AF", "nachmittags"), ("EV", "abends|allabendlich"), ("NI", "nachts|nächtens"))}
    | {f"XXXX-WXX-{n}": f"{day}s" + _BESIDE_DAYS.get(n, "") for n, day in enumerate(WEEKDAYS, start=1)},
    vague=VAGUE,
    forms=FORMS,
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
    extra_triggers=COMPOUNDS + "|übernächste|übernächsten|übernächster|vorabend|"
    "schlussquartal|schlussquartals|silvesternacht|neujahrsnacht|neujahrsmorgen|uhr|halb|"
    "viertel|dreiviertel|hälfte|zuvor|jahreshälfte|anfang|mitte|"
    + "|".join(
        f"{day}{part}{s}"
        for day in (*WEEKDAYS, "sonnabend")
        for parts in PARTS.values()
        for part in parts.split("|")
        for s in ("", "s")
    )
    + "".join(f"|{month}{part}" for month in _MONTHS for part in MONTH_COMPOUNDS),
    fillers="verlängerte|verlängerten|dreimal|viermal|fünfmal|sechsmal|zehnmal|sowie|knappes|knappen|gutes|guten|volles|vollen|ganzes|ganzen|"
    "weiteres|weiteren|langes|langen" + "".join(f"|{n}er" for n in range(0, 100, 10)),
    counted=COUNTED,
    counted_from_event=COUNTED_FROM_EVENT,
    last_of=LAST_OF,
    unless=UNLESS,
)  # fmt: skip
