"""Italian: the words dates are written with, and the forms they take."""

from timeline.dates.languages.italian_forms import CENTURIES, FORMS
from timeline.dates.languages.italian_look_alikes import UNLESS
from timeline.dates.languages.italian_verbs import CUES
from timeline.dates.languages.table import Language, Unless, day_alone_before

_AFTER_DAY = (
    r"\s*[,.;:)](?!\d)|\s*\Z|\s(?:e|alle|all|in|il|la|lo|gli|per|che|si|ha|è|con|dal|dopo|ma|nel|nella|sul|sulla|era|"
    r"sarà|al|ad|a(?! \d))\b"
)
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_ONES = "uno|un due tre|tré quattro cinque sei sette otto nove".split()


def _in_one_word() -> dict[float, str]:
    """The numbers between tens, 21 to 99: "trentuno", "trentadue"; the ten loses its vowel before another one."""
    return {
        10 * ten + one: "|".join((tens[:-1] if word[0] in "uo" else tens) + word for word in ones.split("|"))
        for ten, tens in enumerate(_TENS, start=2)
        for one, ones in enumerate(_ONES, start=1)
    }


ITALIAN = Language(
    code="it",
    name="Italian",
    months=(
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
    ),
    months_short=("gen.", "feb.", "mar.", "apr.", "mag.", "giu.", "lug.", "ago.", "sett.|set.", "ott.", "nov.", "dic."),
    weekdays=(
        "lunedì|lunedi|lunedi'", "martedì|martedi|martedi'", "mercoledì|mercoledi|mercoledi'",
        "giovedì|giovedi|giovedi'", "venerdì|venerdi|venerdi'",
        "sabato|sabati", "domenica|domeniche",
    ),
    weekdays_short=("lun.", "mart.", "merc.", "giov.", "ven.", "sab.", "dom."),
    seasons=("inverno|inverni", "primavera|primavere", "estate|estati", "autunno|autunni"),
    units={
        "S": "secondo", "TM": "minuto", "TH": "ora", "D": "giorno|giornata", "W": "settimana",
        "WE": "fine settimana|weekend|week-end", "M": "mese", "Q": "trimestre", "H": "semestre",
        "Y": "anno|anno fiscale|anno scolastico|anno solare",
        "DE": "decennio", "CE": "secolo", "NI": "notte",
    },
    plurals={
        "S": "secondi", "TM": "minuti", "TH": "ore", "D": "giorni|giornate", "W": "settimane", "M": "mesi",
        "Q": "trimestri", "H": "semestri", "Y": "anni", "DE": "decenni", "CE": "secoli", "NI": "notti",
    },
    parts={"MO": "mattina|mattino|mattinata|alba", "AF": "pomeriggio", "EV": "sera|serata", "NI": "notte|nottata"},
    day_parts={
        (-2, "EV"): "l'altro ieri sera",
        (0, "MO"): "stamattina|stamani|stamane",
        (0, "AF"): "oggi pomeriggio",
        (0, "EV"): "stasera",
        (0, "NI"): "la prossima notte|prossima notte",
        (-1, "MO"): "ieri mattina",
        (-1, "AF"): "ieri pomeriggio",
        (-1, "EV"): "ieri sera",
        (-1, "NI"): "ieri notte|la notte scorsa|la scorsa notte|scorsa notte|notte scorsa",
        (1, "MO"): "domani mattina|domattina",
        (1, "AF"): "domani pomeriggio",
        (1, "EV"): "domani sera",
        (2, "MO"): "dopodomani mattina",
        (2, "AF"): "dopodomani pomeriggio",
        (2, "EV"): "dopodomani sera",
    },
    nights="stanotte|questa notte",
    numbers={
        0.5: "mezzo|mezza|mezz'", 1: "un|uno|una|un'", 2: "due", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei",
        7: "sette", 8: "otto", 9: "nove", 10: "dieci|una decina di|una decina d'", 11: "undici",
        12: "dodici|una dozzina di|una dozzina d'",
        13: "tredici", 14: "quattordici", 15: "quindici|una quindicina di", 16: "sedici", 17: "diciassette",
        18: "diciotto", 19: "diciannove", 20: "venti|vent'|una ventina di|una ventina d'",
        30: "trenta|trent'|una trentina di|una trentina d'",
        40: "quaranta|quarant'", 50: "cinquanta|cinquant'", 60: "sessanta|sessant'", 70: "settanta|settant'",
        80: "ottanta|ottant'", 90: "novanta|novant'",
        100: "cento|cent'|un centinaio di", 200: "duecento", 300: "trecento", 400: "quattrocento", 500: "cinquecento",
        600: "seicento", 700: "settecento", 800: "ottocento", 900: "novecento", 110: "centodieci",
        1000: "mille|mila",
        1_000_000: "milioni di|milioni|milione di|milione", 1_000_000_000: "miliardi di|miliardi|miliardo di|miliardo",
    }
    | _in_one_word()
    | {100 + 10 * ten: f"cento{word}|cento{word[:-1]}'" for ten, word in enumerate(_TENS, start=2)},
    count_or="o|a",
    number_join="e",
    final="ultimo|ultima",
    some="alcuni|alcune|diversi|diverse|parecchi|parecchie|pochi|poche|molti|molte|qualche|vari|varie",
    couple="un paio di",
    lengths={
        ("Y", 25): "un quarto di secolo", ("Y", 2): "un biennio", ("Y", 3): "un triennio", ("Y", 20): "un ventennio",
        ("Y", 30): "un trentennio", ("TM", 15): "un quarto d'ora", ("TM", 45): "tre quarti d'ora",
    },
    half="e mezzo|e mezza",
    ordinals={
        1: "primo|prima", 2: "secondo|seconda", 3: "terzo|terza", 4: "quarto|ultimo", 13: "duecento", 14: "trecento",
        15: "quattrocento", 16: "cinquecento", 17: "seicento", 18: "settecento", 19: "ottocento", 20: "novecento",
    },
    choosers={
        "last": "scorso|scorsa|scorsi|scorse|passato|passata|ultimo|ultima|ultimi|ultime",
        "this": "questo|questa|quest'|il corrente|del corrente",
        "next": "prossimo|prossima|prossimi|prossime|venturo|ventura|entrante",
        "that": "quel|quello|quella|quell'|lo stesso|la stessa|stesso|stessa",
        "following": "seguente|successivo|successiva|dopo",
        "previous": "precedente|prima",
    },
    day_words={
        0: "oggi|quest'oggi",
        -1: "ieri",
        -2: "l'altro ieri|avantieri|avant'ieri|ieri l'altro",
        1: "domani",
        2: "dopodomani",
    },
    named_periods={("D", 1): "indomani"},
    day_names={1: "primo|1°|1º"},
    decades={
        2: "venti", 3: "trenta", 4: "quaranta", 5: "cinquanta", 6: "sessanta", 7: "settanta", 8: "ottanta",
        9: "novanta", 10: "duemila",
    },
    holidays={
        "ascension": "ascensione", "corpus christi": "corpus domini", "holy week": "settimana santa",
        "holy saturday": "sabato santo", "pentecost": "pentecoste",
        "ash wednesday": "mercoledì delle ceneri|le ceneri", "palm sunday": "domenica delle palme",
        "maundy thursday": "giovedì santo", "ramadan": "ramadan", "passover": "pasqua ebraica",
        "yom kippur": "yom kippur", "hanukkah": "hanukkah", "lunar new year": "capodanno cinese|capodanno lunare",
        "fat thursday": "giovedì grasso", "black friday": "black friday",
        "halloween": "halloween", "women's day": "festa della donna|giornata della donna",
        "03-19": "festa del papà|san giuseppe",
        "christmas": "natale|giorno di natale", "christmas eve": "vigilia di natale", "new year": "capodanno",
        "boxing day": "santo stefano", "epiphany": "epifania|befana", "easter": "pasqua|domenica di pasqua",
        "04-25": "festa della liberazione|anniversario della liberazione", "may day": "festa dei lavoratori|primo "
        "maggio",
        "06-02": "festa della repubblica", "08-15": "ferragosto|assunta", "12-08": "immacolata", "mardi "
        "gras": "martedì grasso",
        "valentine's day": "san valentino", "11-02": "giorno dei morti", "easter monday": "pasquetta|"
        "lunedì di pasqua|lunedì dell'angelo", "good friday": "venerdì santo", "all saints": "ognissanti",
        "new year's eve": "notte di san silvestro",
    },
    articles="il|lo|la|i|gli|le|l'",
    of="di|del|dello|della|dell'|dei|degli|in|nel|nell'",
    every="ogni|tutti i|tutte le|ciascun",
    quantities={
        "MORE_THAN": "più di|poco più di|oltre",
        "LESS_THAN": "meno di|poco meno di|quasi",
        "APPROX": "circa|all'incirca",
        "EQUAL_OR_MORE": "almeno",
        "EQUAL_OR_LESS": "al massimo",
    },
    portions={
        "START": "inizio|inizi|principio|primi|primi giorni|prima metà|prima quindicina|primo quarto", "MID": "metà",
        "END": "fine|seconda metà|seconda quindicina|ultimo quarto",
    },
    sharp="inizio|fine|inizi",
    adverbs={
        "P1D": "quotidianamente|giornaliero|giornaliera|quotidiano|quotidiana|quotidiani|quotidiane",
        "XXXX-XX-XXTMO": "ogni mattina|ogni mattino|tutte le mattine",
        "XXXX-XX-XXTAF": "ogni pomeriggio|tutti i pomeriggi",
        "XXXX-XX-XXTEV": "ogni sera|tutte le sere",
        "XXXX-XX-XXTNI": "ogni notte|tutte le notti",
        "P1W": "settimanale|settimanali|settimanalmente",
        "P2D": "a giorni alterni",
        "P1M": "mensile|mensili|mensilmente",
        "P2W": "quindicinale|quindicinali",
        "P3M": "trimestrale|trimestrali",
        "P6M": "semestrale|semestrali|semestralmente",
        "P1Y": "annuale|annuali|annualmente|annuo|annua|annui",
    },
    vague={
        "PRESENT_REF": "adesso|attualmente|al momento|in questo momento|oggigiorno|al giorno d'oggi|in questi giorni|"
        "attuale|attuali|ora",
        "PAST_REF": "non molto tempo fa|non tanto tempo fa|"
            "recentemente|di recente|ultimamente|un tempo|allora|il passato|in passato|nel passato|poco fa|"
            "recente|recenti|tempo fa",
        "FUTURE_REF": "presto|prossimamente|in futuro|il futuro|futuro|futura|futuri|future|fra poco|tra poco|a breve",
    },
    counted_from_event=(
        Unless(
            r"(?i:(?!(?:il|la) |l['’]).* dopo)",
            after=r" (?:(?:d?ell|l|un|all|quell|quest)['’](?!\d)|(?:(?:il|la|lo|i|gli|le)(?! \w+(?:ò|[aei]rono)\b)|"
            r"una?|uno|del|della|dei|delle|dello|di(?! nuovo)|che|sua|suo|loro|aver|essere) )",
        ),
        Unless(
            r"(?i:(?!(?:il|la) |l['’]).* prima)",
            after=r" (?:dell['’]|(?:di|del|dello|della|dei|degli|delle|che) )",
        ),
    ),
    last_of=(  # "l'ultimo anno di mandato", "la sua ultima settimana", and any last day
        Unless(r"(?i:.*ultim[oa] \w+)", after=r" d(?:ell['’]|(?:i|el|ella|ello|ei|egli|elle) (?!quest))"),
        Unless(r"(?i:ultim[oa] \w+)", before=r"\b(?:su[oa]|mi[oa]|tu[oa]|nostr[oa]|loro) "),
        Unless(r"(?i:.*ultimo giorno)"),
    ),
    day_alone=day_alone_before(_AFTER_DAY),
    forms=FORMS,
    cues=CUES,
    since="dal|da|dalla|dall'|a partire dal",
    until="fino a|fino al|fino alla|sino al|entro",
    clock_leads="alle|dalle|delle|ore|le|e",
    labels="pagina|pagine|volo|articolo|legge|numero|strada|modello|stanza|camera|sala|appartamento|boeing|via|viale|piazza|agenda",
    year_leads="nel|dal|fino al|del|anno|il|e|tra il|verso il|entro il",
    nowadays=True,
    no_lone_days=True,
    joins=(
        "alle ", "alla ", "all'", "a ", "di ", "verso le ", "intorno alle ", "attorno alle ", "poco dopo le ",
        "poco prima delle ", "alle ore ", "ore ",
    ),
    noon="mezzogiorno",
    midnight="mezzanotte",
    before_christ="a.C.|a. C.|avanti Cristo",
    fillers="aperto|aperta|aperti|aperte|chiuso|chiusa|chiusi|chiuse",
    extra_triggers=f"ore|una|{CENTURIES}",
    counted="spettatori|tifosi|soci|partecipanti|visitatori|corridori|famiglie|imprese|pagine|feriti|vittime|bambini|"
    "donne|uomini|giovani|turisti|passeggeri|auto|alberi|libri|firme|biglietti|agenti|migranti|"
    "persone|euro|lire|metri|chilometri|km|dollari|soldati|milioni|abitanti|posti|lavoratori|dipendenti|"
    "tonnellate|ettari|case|casi|morti|studenti|iscritti",
    unless=UNLESS,
)  # fmt: skip
