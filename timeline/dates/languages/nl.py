"""Dutch: the words dates are written with, and the forms they take."""

from timeline.dates.languages.dutch_look_alikes import UNLESS
from timeline.dates.languages.dutch_verbs import CUES
from timeline.dates.languages.dutch_words import (
    BY_THE_SUN,
    HOLIDAYS,
    LENGTHS,
    MONTHS,
    NUMBERS,
    OF_THE_DAY,
    PARTS,
    WEEKDAYS,
)
from timeline.dates.languages.table import DAY_SLASH_MONTH, Language, Unless, day_alone_before

_AFTER_DAY = (  # "van vrijdag 24 tot maandag 27 in de hal"
    rf"\s*[,.;:)](?!\d)|\s*\Z|\s(?:tot(?: en met)?|t/m)\s(?:{'|'.join(WEEKDAYS)})\b|"
    r"\s(?:in|op|om|van|bij|naar|is|was|wordt|werd)\b"
)
_HOURS = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf"

DUTCH = Language(
    code="nl",
    name="Dutch",
    months=MONTHS,
    months_short=("jan.", "feb.", "mrt.", "apr.", "", "jun.", "jul.", "aug.", "sept.|sep.", "okt.", "nov.", "dec."),
    weekdays=tuple(f"{day}|{day}en" for day in WEEKDAYS),
    weekdays_short=("ma.", "di.", "wo.", "do.", "vr.", "za.", "zo."),
    seasons=("winter", "lente|voorjaar", "zomer", "herfst|najaar"),
    units={
        "S": "seconde", "TM": "minuut", "TH": "uur|uren", "D": "dag", "W": "week", "WE": "weekend|weekeinde",
        "M": "maand", "Q": "kwartaal", "H": "halfjaar|semester", "Y": "jaar|boekjaar|schooljaar|kalenderjaar",
        "DE": "decennium", "CE": "eeuw",
        "NI": "nacht",
    },
    plurals={
        "S": "seconden", "TM": "minuten", "TH": "uur|uren", "D": "dagen", "W": "weken", "WE": "weekends|weekenden",
        "M": "maanden", "Q": "kwartalen", "Y": "jaar|jaren", "DE": "decennia", "CE": "eeuwen", "NI": "nachten",
    },
    parts={code: f"{words}|{OF_THE_DAY[code]}{BY_THE_SUN.get(code, '')}" for code, words in PARTS.items()},
    day_parts={
        (0, "EV"): "vanavond",
        (0, "MO"): "vanochtend|vanmorgen",
        (0, "AF"): "vanmiddag",
        (0, "NI"): "komende nacht|de komende nacht|aanstaande nacht",
        (-1, "EV"): "gisteravond|gisterenavond",
        (-1, "MO"): "gisterochtend|gistermorgen",
        (-2, "EV"): "eergisteravond",
        (-2, "MO"): "eergisterochtend|eergistermorgen",
        (-1, "AF"): "gistermiddag",
        (-1, "NI"): "gisternacht|voorbije nacht|de voorbije nacht|afgelopen nacht|vorige nacht|de afgelopen nacht",
        (1, "EV"): "morgenavond",
        (1, "MO"): "morgenochtend|morgenvroeg|morgen vroeg",
        (1, "AF"): "morgenmiddag",
    },
    numbers=NUMBERS,
    count_or="of|tot|à",
    final="laatste",
    some="enkele|enige|meerdere|verschillende|diverse|een paar|paar|vele|tal van|talloze",
    couple="",
    ordinals={
        1: "eerste|1e", 2: "tweede|2e", 3: "derde|3e", 4: "vierde|laatste|4e", 5: "vijfde", 15: "vijftiende",
        16: "zestiende", 17: "zeventiende", 18: "achttiende", 19: "negentiende", 20: "twintigste",
        21: "eenentwintigste",
    },
    choosers={
        "last": "vorig|vorige|afgelopen|voorbije|verleden|jongstleden",
        "penultimate": "voorvorig|voorvorige",
        "this": "dit|deze|huidig|huidige|lopend|lopende",
        "next": "volgend|volgende|komend|komende|aankomend|aankomende|aanstaande",
        "that": "datzelfde|diezelfde|dat|die|hetzelfde|dezelfde",
        "following": "daaropvolgend|daaropvolgende|erop|erna|daarop|daarna|nadien",
        "previous": "voorafgaande|ervoor|daarvoor",
    },
    unsure_next="volgende|volgend",
    nights="vannacht|deze nacht",
    day_words={0: "vandaag|heden", -1: "gisteren|gister", -2: "eergisteren", 1: "morgen", 2: "overmorgen"},
    decades={
        2: "twintig", 3: "dertig", 4: "veertig", 5: "vijftig", 6: "zestig", 7: "zeventig", 8: "tachtig", 9: "negentig",
    },
    holidays=HOLIDAYS,
    articles="de|het|'t",
    of="van|in|van het|van de|van deze|op",
    every="elke|iedere|elk|ieder|alle",
    quantities={
        "MORE_THAN": "meer dan|ruim",
        "LESS_THAN": "minder dan|bijna|krap",
        "APPROX": "ongeveer|circa|rond de|zo'n|een kleine",
        "EQUAL_OR_MORE": "minstens|ten minste|minimaal",
        "EQUAL_OR_LESS": "hooguit|hoogstens|maximaal|ten hoogste",
    },
    portions={
        "START": "begin|vroege|vroeg|eerste helft", "MID": "medio|half|midden|halverwege",
        "END": "eind|einde|late|laat|tweede helft",
    },
    sharp="begin|eind|einde",
    adverbs={
        "P1D": "dagelijks|dagelijkse",
        "P2D": "om de dag|om de andere dag",
        "P1W": "wekelijks|wekelijkse",
        "P2W": "om de week|om de andere week|tweewekelijks|tweewekelijkse",
        "P1M": "maandelijks|maandelijkse",
        "P3M": "driemaandelijks|driemaandelijkse",
        "P1Y": "jaarlijks|jaarlijkse",
    }
    | {f"XXXX-XX-XXT{code}": "|".join(f"'s {word}" for word in words.split("|")) for code, words in OF_THE_DAY.items()}
    | {f"XXXX-WXX-{n}": f"'s {day}s|{day}s" for n, day in enumerate(WEEKDAYS, start=1)},
    lengths=LENGTHS,
    vague={
        "PRESENT_REF": "vandaag de dag|nu|dezer dagen|momenteel|tegenwoordig|thans|"
        "op dit moment|op dit ogenblik|heden ten dage|"
        "vooralsnog",
        "PAST_REF": "onlangs|recent|recentelijk|destijds|vroeger|toentertijd|kort geleden|"
        "niet lang geleden|niet zo lang geleden|het verleden|weleer|recente",
        "FUTURE_REF": "binnenkort|weldra|de toekomst|spoedig|in de toekomst|toekomstige|ooit",
    },
    day_alone=day_alone_before(_AFTER_DAY),
    forms={
        "name": (
            "(?:de )?{weekday} (?:(?P<ahead_of>voor)|(?P<after_it>na)) {holiday}",
            "{day} {mon}(?: {year}| {last})?",
            "(?:(?:{last}|{next}) )?{wday},? {day} {mon}(?: {year})?",
            "(?:(?:{last}|{next}|{this}) )?{weekday}(?:{part}| (?:['’]s )?{part})?"
            "(?: {last}(?! week)| {next}(?! week))?",
            "(?:de )?{weekday} (?:(?P<following>erna|daarna|daarop|nadien)|(?P<previous>ervoor|daarvoor))",
            "(?:het |de )?{season} (?:(?P<following>erna|daarna|daarop|nadien)|(?P<previous>ervoor|daarvoor))",
            "(?:(?:{last}|{penultimate}|{next}|{this}) )?{month}",
            "{mon} {year}(?![.,]?\\d)",
            "{month} ['’]{shortyear}(?![.,/-]?\\d)",
            "(?:de )?{season} van ['’]{shortyear}(?![.,/-]?\\d)",
            "(?P<lead>(?:in|sinds|van|uit) )['’]{shortyear}(?![.,/-]?\\d)",
            "(?:de |het ){season}(?: van {year})?",
            "(?:de |het )?(?:{last}|{penultimate}|{next}|{this}) {season}",
            "{season} {year}",
            "de {day}(?:e|de|ste)?(?= van (?:deze|vorige|volgende|de) maand\\b)",
            "{day}[/.-]{monthfigure}[/.-]{year}",
            "{day}[/-]{monthfigure}[/-]{shortyear}(?![/.-]?\\d)",
            f"(?:{{wday}} |(?P<lead>(?:op|tot|vanaf|van|t/m|sinds) )){DAY_SLASH_MONTH}",
            "(?:de )?(?P<weekof>week) van {day} {month}(?: {year})?",
            "het jaar {any_year}(?: {bc})?",
            "(?:(?:het )?jaar )?{year}(?![.,]?\\d)(?: {bc})?",
            "{any_year} {bc}",
            "(?:de )?(?:jaren ['’]?(?:{decade}|{decade_word})|['’]?(?P<decade>[2-9]0)['’]?er jaren)",
            "(?:de )?{century}(?:e|ste|de)? eeuw(?: {bc})?",
            "(?:het )?{quarter} kwartaal",
            "(?-i:Q)(?P<quarter>[1-4])(?: {year})?",
            "(?:de |het )?{semester} (?:helft van het jaar|jaarhelft|halfjaar|helft(?= van (?:dit|vorig|volgend|het|"
            "[12]\\d)))",
            "{holiday}",
            "(?P<holiday>nieuwjaar)(?P<ends_on>s)(?P<part>nacht)",
            "(?P<holiday>kerst)(?P<ends_on>)(?P<part>nacht)",
            "(?!deze nacht)(?:{this}|{that}|(?:de )?(?!(?:komende|aanstaande) nacht){next}) {part}",
            "(?:de )?{part} (?:(?P<previous>ervoor|daarvoor)|(?P<following>erna|daarna|erop|daarop))",
            "(?P<lead>(?:in|aan|tegen|tot) )(?:(?:de |het )?{portion} (?:van de )?){part}",
            "(?:de )?(?P<part>nacht) van {day} op \\d\\d? {month}(?: {year})?",
            "(?:de )?(?P<part>nacht) van {day} {month} op \\d\\d? (?:" + "|".join(MONTHS) + ")(?: {year})?",
            "(?:de )?(?P<part>nacht) van {weekday} op "
            "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)",
            "(?P<lead>in de loop van )de {part}",
            "(?P<lead>in )de (?P<lastnight>nacht)(?! (?:van|voor|na|op|ervoor|daarvoor|erna|daarna|erop|daarop))",
            "(?P<lead>(?:in|tegen) )(?:de |het ){part}",
            "(?P<lead>bij )(?P<part>zonsopgang|zonsondergang|dageraad)",
            "(?P<lead>(?:tussen|van) ){clock}(?= (?:tot|en) \\d| ?{dash} ?\\d)",
            "(?:{clock}|{hour})u(?: {zone})?(?: ['’]s {part})?",
            "{hour}u{minute}",
            "(?P<lead>(?:om|tot|vanaf|rond|van) )(?:{clock}|{hour}) u\\.?(?= [a-z(]|[.,;)]|$)",
            "{clock} uur(?: {zone})?(?: ['’]s {part})?",
            "(?:{hour}|{hourname}) uur ['’]s {part}",
            "{hour} uur(?= ['’]s|[.,;]|$| (?:vanavond|vanmiddag|vanochtend))",
            "(?P<lead>(?:om|tot|rond) ){hour}(?:[.:]{minute})? uur",
            "(?P<lead>(?:om|tot|vanaf|rond) ){hourname} uur",
            f"(?P<lead>tussen (?:{_HOURS}) en ){{hourname}} uur",
            f"(?P<lead>tussen ){{hourname}}(?= en (?:{_HOURS}) uur\\b)",
            "(?P<lead>(?:om|tot|vanaf|rond) )(?P<halfto>half) {hourname}(?: ['’]s {part})?",
            "(?P<lead>(?:om|tot|vanaf|rond) )(?:(?P<quarterpast>kwart over)|(?P<quarterto>kwart voor)) {hourname}"
            "(?: ['’]s {part})?",
            "(?P<lead>(?:om|tot|rond) )(?:{noon}|{midnight})",
            "(?P<lead_after>na ){midnight}",
            "(?:{noon}|{midnight})",
        ),
        "nth": (
            "{art}{nth} (?:{weekday}|{one}) (?:van|in) {month}(?: {year})?",
            "{art}{nth} (?:{weekday}|{one}) van (?:de |het )?(?:(?:{this}|{last}|{next}|{that}) )?"
            "(?P<whole>maand|jaar)(?! \\w+ari)(?! \\d)",
        ),
        "pair": (
            "{first}(?P<between> (?:en|tot|tot en met|t/m|naar) | ?{dash} ?){day} {month}(?: {year})?",
            "(?:de )?jaren ['’]?{first_decade}(?P<between> en ['’]?)(?:{decade}|{decade_word})",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
            "(?<![.:])\\b{first_hour}(?P<between> (?:tot|en) | ?{dash} ?){hour}(?:[.:]{minute})? uur",
            "{first_month}(?P<between> en | tot ){month} {year}",
        ),
        "list": ("{day}",),
        "period": (
            "het (?P<newyear>nieuwe) jaar",
            "(?:de |het )?(?:{last}|{penultimate}|{next}|{following}|{previous}) {one}",
            "(?:{this}|{that}) {one}",
            "(?:de |het )?{one} (?:{following}|{previous})",
            "(?!(?:eerste|tweede) helft \\S+ \\S+ jaar)(?:het )?"
            "{portion} {of}(?:het |de |dit |deze )?(?:{last} |{next} )?{one}",
            "(?P<lead>(?:in|van|dit) )(?:het ){weekend}",
            "(?P<lead>in de loop van )(?:de|het) (?P<unit>week|maand|jaar|dag)",
        ),
        "ago": (
            "{quantity}{count} {unit} (?:geleden|terug)",
            "een {unit} of {count} geleden",
        ),
        "hence": ("(?:over|binnen) {quantity}{count} {unit}",),
        "later": ("{quantity}{count} {unit} (?:later|nadien|erna|daarna)",),
        "earlier": ("{quantity}{count} {unit} (?:eerder|voordien|ervoor|daarvoor|tevoren)",),
        "reach back": ("(?:de |het ){last} {count} {many}", "(?:de )?laatste {count} {many}"),
        "reach on": ("(?:de ){next} {count} {many}",),
        "length": (
            "{quantity}{count} (?:(?P<half>en een hal(?:f|ve)) )?{unit}(?: lang)?",
            "{quantity}{count} {unit} en {more} {small}",
            "(?:de )(?:eerste )?{count} {many}",
            "een {unit} of {count}",
            "de hele (?P<unit>nacht|dag|week|maand)",
            "het hele (?P<unit>jaar|weekend)",
        ),
        "plural": (
            "{many} (?:geleden|later|eerder|lang)",
            "de laatste (?P<unit>dagen|weken|maanden|jaren|decennia)",
            "(?:de )?(?:{last}|{next}) (?P<unit>dagen|weken|maanden|jaren|uren|decennia)",
            "(?P<lead>(?:al|sinds|gedurende) )(?P<unit>dagen|weken|maanden|jaren|decennia|eeuwen)",
        ),

        "set": (
            "{every} {one}",
            "{every} {season}",
            "{every} {part}",
            "(?:elk|ieder) (?P<count>half) (?P<unit>uur)",
            "(?P<lead>(?:dagelijks|elke dag)(?: open)?,? (?:behalve|uitgezonderd)(?: op)? ){weekday}",
            "{every} {day}e? {month}",
            "(?:om de|elke|iedere|alle) {count} {unit}",
            "{every} {weekday}(?:{part})?",
            "{every} {ordinal} {weekday} van de maand",
            "(?P<lead_any>een ){weekday}(?:{part})?",
            "(?:een|één|eén|twee) {weekday} (?:per|in de) (?:maand|jaar)",
            "(?:een keer |eens |eenmaal |tweemaal |{times} keer )?per {one}",
        ),
    },
    cues=CUES,
    since="sinds|sedert|vanaf|sinds de|sinds het",
    until="tot|tot en met|t/m",
    clock_leads="om|tot|vanaf|rond|en|van|tussen",
    labels="pagina|vlucht|artikel|wet|nummer|weg|model|kamer|zaal|appartement|boeing|straat|plein|laan|agenda",
    year_leads="tegen|in|sinds|tot|van|anno|jaar|en|rond|vanaf|uit",
    joins=("om ", "op ", "rond "),
    noon="het middaguur",
    midnight="middernacht",
    before_christ="v.Chr|v. Chr|voor Christus",
    extra_triggers="vannacht|kerstnacht|nieuwjaarsnacht|jaarhelft|half|kwart|medio|uur|"
    + "|".join(f"{day}{part}" for day in WEEKDAYS for parts in PARTS.values() for part in parts.split("|")),
    counted="toeschouwers|fans|inwoners|deelnemers|leden|huishoudens|auto's|fietsen|voertuigen|pagina's|vrouwen|mannen|studenten|bedrijven|stemmen|punten|"
    "betogers|kaarten|tonnen|liter|kilo|patiënten|vluchtelingen|jongeren|agenten|boeren|dieren|bomen|exemplaren|"
    "mensen|personen|euro|meter|kilometer|km|miljoen|miljard|gulden|dollar|soldaten|woningen|huizen|inwoners|"
    "leden|leerlingen|bezoekers|banen|werknemers|hectare|ton|gevallen|doden|jaar|keer",
    counted_from_event=(Unless(r"(?i:.* (?:eerder|later))", after=r" (?:[\w-]+ ){0,3}dan\b"),),  # compared
    unless=UNLESS,
)  # fmt: skip
