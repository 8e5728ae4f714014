"""Spanish: the words dates are written with, and the forms they take."""

from timeline.dates.languages.table import Cues, Language, Unless, day_alone_before

_AFTER_DAY = (
    r"\s*[,.;:)](?!\d)|\s*\Z|\s(?!mil\b|por\s?ciento|de\b|del\b|a\b(?! las?\b)|millón)[a-zñáéíóú]*[^\Ws\d](?:\W|\Z)"
)
_DATE = "(?:{day}|{dayname})(?: de)? {mon}(?:,? (?:de |del )?(?:año )?{year})?"
_DAY = "(?:día )?(?:{last} |{next} )?(?:día )?"
_SAID_HOUR = "(?:las|la) {hourname}(?: {half})?(?: horas)?(?: (?:de|por) la {part}| en punto)?"

SPANISH = Language(
    code="es",
    name="Spanish",
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre|setiembre", "octubre",
        "noviembre", "diciembre",
    ),
    months_short=(
        "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.|sep.|set.", "oct.", "nov.", "dic.",
    ),
    weekdays=(
        "lunes", "martes", "miércoles|miercoles", "jueves", "viernes", "sábado|sabado|sábados|sabados",
        "domingo|domingos",
    ),
    weekdays_short=("lun.", "mar.", "mié.|mie.", "jue.", "vie.", "sáb.|sab.", "dom."),
    seasons=("invierno", "primavera", "verano", "otoño"),
    units={
        "S": "segundo", "TM": "minuto", "TH": "hora", "D": "día", "W": "semana", "F": "quincena",
        "WE": "fin de semana", "M": "mes", "Q": "trimestre", "H": "semestre",
        "Y": "año|año fiscal|año escolar|ejercicio fiscal|curso escolar", "DE": "década|decenio",
        "CE": "siglo", "NI": "noche",
    },
    plurals={
        "S": "segundos", "TM": "minutos", "TH": "horas", "D": "días", "W": "semanas", "F": "quincenas",
        "WE": "fines de semana", "M": "meses", "Q": "trimestres", "H": "semestres", "Y": "años",
        "DE": "décadas|decenios", "CE": "siglos", "NI": "noches",
    },
    parts={
        "MO": "mañana|madrugada|amanecer", "MI": "mediodía", "AF": "tarde", "EV": "atardecer|tarde noche|tarde-noche",
        "NI": "noche|medianoche",
    },
    day_parts={
        (-1, "NI"): "anoche|ayer noche|la noche pasada|la pasada noche", (-2, "NI"): "anteanoche|antenoche",
        (-1, "AF"): "ayer tarde", (-1, "MO"): "ayer de madrugada",
        (0, "NI"): "hoy noche", (0, "AF"): "hoy tarde", (0, "MO"): "hoy de madrugada",
    },
    numbers={
        0.5: "medio|media", 1: "uno|un|una", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete",
        8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce|una docena de", 13: "trece", 14: "catorce",
        15: "quince", 16: "dieciséis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte",
        21: "veintiuno|veintiún", 22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco",
        26: "veintiséis|veintiseis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve",
        30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa",
        100: "cien|ciento|un centenar de", 200: "doscientos", 300: "trescientos", 400: "cuatrocientos",
        500: "quinientos", 600: "seiscientos", 1000: "mil", 1_000_000: "millones de|millones|millón de|millón",
    },
    count_or="o|a|ó",
    number_join="y",
    final="último|última",
    some="varios|varias|algunos|algunas|unos|unas|pocos|pocas|unos pocos|unas pocas|muchos|muchas|unos cuantos|"
    "numerosos|bastantes",
    couple="un par de",
    half="y medio|y media",
    ordinals={
        1: "primer|primero|primera", 2: "segundo|segunda", 3: "tercer|tercero|tercera",
        4: "cuarto|cuarta|último|última", 5: "quinto", 6: "sexto", 7: "séptimo", 8: "octavo", 9: "noveno",
        10: "décimo",
    },
    choosers={
        "last": "pasado|pasada|pasados|pasadas|último|última|últimos|últimas",
        "penultimate": "antepasado|antepasada",
        "this": "este|esta|este mismo|esta misma|el presente|la presente|el actual|la actual|del presente|del actual|"
        "al presente",
        "next": "próximo|próxima|próximos|próximas|venidero|venidera|entrante|que viene",
        "that": "ese|esa|aquel|aquella|ese mismo|esa misma|aquel mismo|aquella misma|el mismo|la misma",
        "following": "siguiente|siguientes",
        "previous": "anterior|previo|previa|precedente",
    },
    day_words={
        0: "hoy|hoy mismo",
        -1: "ayer",
        -2: "anteayer|antes de ayer",
        1: "mañana",
        2: "pasado mañana",
    },
    day_names={1: "primero|uno|1º|1ro|1.º"},
    decades={
        2: "veinte", 3: "treinta", 4: "cuarenta", 5: "cincuenta", 6: "sesenta", 7: "setenta", 8: "ochenta",
        9: "noventa",
    },
    holidays={
        "holy week": "semana santa", "holy saturday": "sábado santo|sábado de gloria",
        "ascension": "día de la ascensión", "corpus christi": "corpus christi|día del corpus",
        "easter monday": "lunes de pascua", "pentecost": "domingo de pentecostés|pentecostés",
        "assumption": "día de la asunción", "immaculate conception": "día de la inmaculada", "ramadan": "ramadán",
        "passover": "pascua judía", "hanukkah": "janucá|hanukkah", "yom kippur": "yom kipur|yom kippur",
        "lunar new year": "año nuevo chino|año nuevo lunar", "mardi gras": "martes de carnaval",
        "valentine's day": "día de san valentín|san valentín", "halloween": "halloween|noche de brujas",
        "all souls": "día de difuntos|día de los difuntos|día de muertos|día de los muertos",
        "10-12": "día de la hispanidad|fiesta nacional", "12-28": "día de los inocentes",
        "women's day": "día de la mujer|día internacional de la mujer",
        "may day": "día del trabajo|día del trabajador|día de los trabajadores",
        "christmas": "navidad|día de navidad", "christmas eve": "nochebuena", "new year's eve": "nochevieja",
        "new year": "año nuevo|día de año nuevo", "2001-09-11": "11-S", "2004-03-11": "11-M",
        "epiphany": "día de reyes", "good friday": "viernes santo", "maundy thursday": "jueves santo",
        "easter": "domingo de pascua|domingo de resurrección", "all saints": "día de todos los santos",
        "palm sunday": "domingo de ramos", "ash wednesday": "miércoles de ceniza",
    },
    articles="el|la|los|las|del|al",
    of="de|del|de la|de los",
    every="cada|todos los|todas las|todo los",
    quantities={
        "MORE_THAN": "más de|mas de|algo más de|poco más de",
        "LESS_THAN": "menos de|casi|cerca de|poco menos de",
        "APPROX": "unos|unas|alrededor de|aproximadamente",
        "EQUAL_OR_MORE": "al menos|por lo menos|como mínimo",
        "EQUAL_OR_LESS": "como máximo",
    },
    portions={
        "START": "primera mitad|primera quincena|principios|principio|comienzos|comienzo|inicios|inicio|primeros|"
        "primeros días|primeras semanas",
        "MID": "mediados|mitad", "END": "segunda mitad|segunda quincena|finales|fines|final|fin|últimos días|"
        "últimas semanas",
    },
    sharp="final|fin|finales|fines|principio|comienzo|inicio|últimos días|primeros días|comienzos|inicios",
    adverbs={
        "P1D": "diario|diaria|diarios|diarias|diariamente|a diario",
        "P1W": "semanal|semanales|semanalmente",
        "P1M": "mensual|mensuales|mensualmente",
        "P2M": "bimestral|bimestrales",
        "P3M": "trimestral|trimestrales",
        "XXXX-WXX-WE": "los fines de semana|cada fin de semana|todos los fines de semana",
        "P6M": "semestral|semestrales",
        "P1Y": "anual|anuales|anualmente",
    },
    vague={
        "PRESENT_REF": "hoy en día|a estas alturas|ahora|ahora mismo|actualmente|la actualidad|"
        "hoy por hoy|estos momentos|este momento|el momento|al día de hoy|actual|actuales|estos días",
        "PAST_REF": "recientemente|últimamente|ultimamente|recién|entonces|aquel entonces|antaño|antiguamente|hace "
        "poco|"
        "el pasado|reciente|recientes|hace tiempo|hacía tiempo|hace mucho|el otro día",
        "FUTURE_REF": "pronto|próximamente|el futuro|un futuro|futuro|futura|futuros|futuras|en breve|algún día|"
        "largo plazo|corto plazo|medio plazo|cualquier momento",
    },
    day_alone=day_alone_before(_AFTER_DAY),
    forms={
        "name": (
            "{art}" + _DAY + _DATE + "(?: {last}| {next})?",
            "{art}" + _DAY + "{day}(?= de (?:este|ese|dicho) mes)",
            "{art}(?:{last} |{next} )?día {day}",
            "el {day}",
            "(?:{this}|{that}|dicho) (?:mismo )?{weekday}",
            "(?:(?:el|del|al) )?(?:{last} |{next} )?{weekday}(?: {last}| {penultimate}| {next}"
            "| {following}| {previous})?(?: de (?P<part>madrugada))?",
            "{art}{wday},? (?:el )?{day}(?: de)? {mon}(?:,? (?:de |del )?{year})?",
            "{art}(?:mes de )?{mon}(?:,? (?:de |del )?(?:año )?{year})",
            "{month} del ['’]?{shortyear}(?![.,/-]?\\d)",
            "{art}(?:(?:{last}|{next}) )?(?:mes de )?{month}(?: {last}| {penultimate}| {next})?",
            "(?:{this}|{that}) (?:mes de )?{month}",
            "{art}(?:(?:{last}|{next}) )?{season}(?: {last}| {penultimate}| {next})?",
            "(?:{this}|{that}) {season}",
            "{day}[/.-]{monthfigure}[/.-]{year}",
            "{day}[/.-]{monthfigure}[/.-]{shortyear}(?![/.-]?\\d)",
            "(?<=(?:unes|rtes|oles|eves|rnes|bado|ingo)\\x20\\(){day}/{monthfigure}(?=\\))",
            "{art}(?:año )?{year}(?![.,]?\\d)(?: {bc})?",
            "(?:año {any_year}(?: {bc})?|{art}año ['’]?{shortyear}(?! {bc}))",
            "(?:el )?{any_year} {bc}",
            "los (?:años )?(?:['’]?{decade}|{decade_word})",
            "(?:la )?década (?:de los |de |del )(?:años )?['’]?(?:{decade}|{decade_word})",
            "{art}siglo {roman}(?: {bc})?",
            "{art}(?:{quarter} trimestre|{semester} semestre)",
            "{art}{semester} (?:mitad|semestre)(?: de| del)(?: año)? {year}",
            "{art}{holiday}",
            "(?:{this}|{that}|toda esa|toda esta) {part}",
            "(?:el|la|del|al) {part}",
            "(?:la )?(?P<part>noche) del {day} al \\d\\d? de {month}(?: (?:de |del ){year})?",
            "(?:la )?(?P<part>noche) del {weekday} al (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)",
            "(?P<lead>(?:a|a la|hasta la|pasada la|desde la) ){midnight}",
            "la (?:{last} |{next} ){part}",
            "(?:la )?{part}(?: {following}| {previous}| {last})",
            "{part}(?= del? (?:este |pasado |próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|"
            "hoy|día|\\d))",
            "(?:a )?(?:{portion}|primera hora|última hora) de {part}",
            "las (?:primeras|últimas) horas (?:de la|del) {part}",
            "(?:las |la )?{clock}(?: horas?| hrs?\\.?| h\\.?)?(?: locales| local)?(?: {zone})?",
            "(?:las|la) {hour}(?![.:,/]?\\d)(?: horas?| h)(?: locales| local)?(?: {zone})?",
            "(?:las|la) {hour}(?![.:,/]?\\d)(?: (?:de|por) la {part}| ?{halfday})",
            _SAID_HOUR,
        ),
        "nth": (
            "{art}{nth} (?:{weekday}|{one}) (?:de|del|en)(?: mes de)? {month}(?: (?:de|del) {year})?",
            "{art}{nth} (?:{weekday}|{one}) (?:del|de) (?:(?:{this}|{last}|{next}|{that}) )?"
            "(?P<whole>mes|año)(?: {last}| {next})?(?! de \\w)(?! \\d)",
        ),
        "pair": (
            "{art}{first}(?P<between> (?:y |a |o )?| ?{dash} ?)(?:(?:el|al) )?{day}(?: de)? {month}(?: (?:de |"
            "del ){year})?(?: {last}| {next})?",
            "{first_month}(?P<between> y | a )(?:{month})(?: de| del) {year}",
            "(?:los )?años {first_decade}(?P<between> y (?:los )?)(?:{decade}|{decade_word})",
            "(?:las )?décadas de (?:los )?{first_decade}(?P<between> y (?:de )?(?:los )?)(?:{decade}|{decade_word})",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
        ),
        "list": ("(?:el )?{day}",),
        "period": (
            "{art}(?:{last}|{next}) {one}",
            "{art}{one} (?:{last}|{penultimate}|{next}|{following}|{previous})",
            "(?:{this}|{that}) {one}",
            "{art}{portion} {of}{one}(?! {of}{month})(?! [ivx]+\\b)(?! de (?:los )?(?:años )?['’]?\\d)"
            "(?: {last}| {next})?",
            "{art}{one} en curso",
            "el fin de semana",
            "(?P<lead>(?:lo que va de|lo que llevamos de) ){one}",
        ),
        "ago": (
            "hace (?:ya |cosa de |ahora |sólo |solo |apenas |escasamente |justo )?{quantity}{count} {unit}(?: {half})?",
            "hace {today} {quantity}{count} {unit}",
            "hace {one} {half}",
            "{quantity}{count} {unit} atrás",
        ),
        "hence": ("dentro de {quantity}{count} {unit}", "de aquí a {count} {unit}"),
        "later": ("{quantity}{count} {unit} (?:después|más tarde|mas tarde)(?! de)", "al cabo de {count} {unit}"),
        "earlier": ("{quantity}{count} {unit} antes(?! de)",),
        "reach back": ("(?:los |las |estos |estas ){last} {count} {many}", "(?:los|las) {count} {last} {unit}"),
        "reach on": ("(?:los|las) {next} {count} {unit}", "(?:los|las) {count} {next} {unit}"),
        "length": (
            "{quantity}{count} (?:largos |largas )?{unit}(?: {half})?(?: más)?",
            "{quantity}{count} {unit} y {more} {small}",
            "(?:los|las|estos|estas) (?:primeros |primeras )?{count} (?:primeros |primeras )?{many}",
        ),
        "plural": (
            "(?:los|las|estos|estas) (?:{last}|{next}) {many}",
            "{many} (?:después|antes|más tarde|atrás)(?! de)",
            "hace (?:ya )?{many}",
            "(?P<lead>(?:durante|llevan|tras|después de) ){many}",
        ),
        "past": ("(?P<lead>(?:la|las|los|sus|su) ){last}", "hacía {many}"),
        "future": ("(?P<lead>(?:la|las|los|sus|su|mis|mi|el|del|al|otro|otra|un|una|nuestro|nuestra) ){next}",),
        "set": (
            "{every} {unit}",
            "cada {count} {unit}",
            "{every} {weekday}",
            "{every} {season}",
            "(?:todos )?los {weekday}(?: por la {part})?",
            "(?:los )?(?P<weekday>sábados|domingos)",
            "(?:una vez |{times} veces )?(?:al|por) {unit}",
        ),
    },
    cues=Cues(
        lasted=r"(?:dur|qued|esper)(?:ó|aron)\b|(?:permaneci|sigui|vivi)(?:ó|eron)\b|estuv(?:o|ieron)\b",
        future=r"\w+(?:rá|rán|ré|remos|ría|rían)|va a|van a|voy a|próxim[oa]s?|esperan?|esperamos|"
        r"prevé|prevén|previst[oa]s?|fijad[oa]s?|planea|planean|pretende|debe|deben|puede|pueden|prepara|"
        r"(?:aplazad|convocad|pospuest|señalad)[oa]s?",
        past=r"(?:frente|respecto|similar|superior|inferior) al?|comparad[oa]s? con|"
        r"desde|\w+(?:ó|aron|ieron|ió|aba|aban|ían)|fue|fueron|era|eran|ha|han|había|habían|hubo|hizo|dijo|tuvo|"
        r"estuvo|hizo|puso|vino|pasad[oa]s?|tras|(?<!será )(?<!serán )(?<!ser )(?<!sea )(?<!sean )"
        r"(?:iniciad|celebrad|impuest|firmad|publicad|aprobad|difundid|presentad|"
        r"registrad|ocurrid|producid|detenid|emitid|realizad|divulgad|elegid|asesinad|nacid|comenzad|terminad|concluid|"
        r"cometid|perpetrad|suscrit|abiert|inaugurad|dictad|enviad|adoptad|decretad|fundad|cerrad)[oa]s?(?! para)",
        leaning=r"a partir|hasta",
        clause=r"\b(?:que|cuando|donde|mientras|quien|quienes|porque|aunque)\b",
        present=r"comienzan?|empiezan?|arrancan?|se (?:reúnen?|celebran?|inicia|inician|abren?|inauguran?|disputan?)|"
        r"juegan?|vencen?|(?<!el )(?<!un )votan?|entran? en vigor|tienen? lugar|reanudan?|viajan?|debutan?|"
        r"es|son|está|están|hay|tiene|tienen",
    ),
    since="desde|a partir de|a partir del|desde el|desde la",
    until="hasta|hasta el|hasta la",
    joins=("por ", "en ", "a "),
    extra_triggers="próximo|próxima|próximos|próximas|pasado|pasada|pasados|pasadas",
    clock_leads="las|la|a|de|desde|y|hasta", labels="página|páginas|vuelo|artículo|ley|número|ruta|autopista|modelo|"
    "calle|avenida|plaza|paseo|sala|expediente|boeing|agenda|mundial",
    year_leads="en|desde|hasta|de|del|el|año|entre|y|a|hacia|para",
    midnight="medianoche", before_christ="a. C.|a.C.|antes de Cristo",
    unless=(
        Unless(
            r"(?:[Ee]l|[Dd]el|[Aa]l|[Ll]os) ['’]?\d+",
            after=r"\s*%|[.,-]\d|(?:,\d+)? (?:y|o) (?:el )?\d+(?:,\d+)?(?: por ciento|\s?%)| por ciento|"
            r" [a-záéíóúñ]{4,}",
        ),
        Unless(
            r"(?i:diario|diarios|diaria)",
            before=r"(?:\b[Ee]l|[Dd]el|[Aa]l|[Ee]ste|[Uu]n|[Ll]os|[Oo]tro|[Ss]u|rotativo|mismo|que)\s",
        ),
        Unless(r"(?:[Uu]n|[Aa]l) segundo|[Ll]a segunda", after=r"\s+[a-zñáéíóú]"),
        Unless(r"[Ee]l futuro", after=r" del? | político"),
        Unless(r"futuro", before=r"\b(?:[Ss]u|mi|[Tt]u)\s|inmediato\s"),
        Unless(r"[Ee]l momento", after=r" (?:en|de|oportuno|que|del)\b"),
        Unless(r"(?i:última|último|últimas|últimos)"),
        Unless(r"(?i:(?:los )?(?:veinte|\w+enta))", before=r"(?<!enta y )", after=r" (?!(?:y|en|de|del|a|al|que|se|por"
        r"|con|fue|era|había|ha|no|un|fueron|eran|son|han|habían)\b)[a-záéíóúñ]"),
        Unless(r"[Ee]l \d+", after=r"-[A-Z]\b"),
        Unless(r"[Ll]os \d0", after=r"\s*(?:%|[.,]?\d|\w)"),
        Unless(r"por hora", before=r"\d(?: km| kilómetros)? "),
        Unless(r"Domingo|Sábado", after=r" [A-ZÁÉÍÓÚ]"),
        Unless(r".*quincena", after=r" de\b"),
        Unless(r"(?i:ahora)", after=r" bien\b"),
        Unless(r"[Ll]a (?:una|dos|tres)|[Ll]as (?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"),
        Unless(r"[Ll]as \d+", after=r" [a-zñáéíóú]{4,}"),
        Unless(r"(?i:las 24 horas)", before=r"(?<!\b[Aa] )"),
    ),
    counted="personas|euros|pesetas|millones|mil|metros|kilómetros|km|dólares|soldados|muertos|viviendas|puestos|"
    "toneladas|habitantes|trabajadores|empleados|años|kilos|hectáreas|alumnos|litros|votos",
)  # fmt: skip
