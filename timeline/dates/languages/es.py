"""Spanish: the words dates are written with, and the forms they take."""

from timeline.dates.languages.spanish_look_alikes import ADJECTIVE, COUNTED_FROM_EVENT, UNLESS
from timeline.dates.languages.spanish_verbs import CUES
from timeline.dates.languages.spanish_words import DAY_PARTS, HOLIDAYS, NUMBERS, VAGUE
from timeline.dates.languages.table import Language, day_alone_before

_AFTER_DAY = (
    r"\s*[,.;:)](?!\d)|\s*\Z|\s(?!mil\b|por\s?ciento|de\b|del\b|millón"
    r"|a\b(?! (?:las?|media|mediodía|medianoche|primera|última)\b))[a-zñáéíóú]*[^\Ws\d](?:\W|\Z)"
)
_DATE = "(?:{day}|{dayname})(?: de)? {mon}(?:,? (?:de |del )?(?:año )?{year})?"
_DAY = "(?:día )?(?:{last} |{next} )?(?:día )?"
_OF_DAY = "(?: (?:de|por) la {part}| del {part}| ?{halfday})"
_WEEKDAYS = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_OTHER_COUNT = "(?!más |menos )[\\w.,]+ {many})"
_SAME = "(?:(?:el|del|al) )?mismo (?:{one}|periodo|período|lapso|intervalo)"
_HOURS = "(?:horas?|hrs?\\.?|hs\\.?|h\\.?)"
_LATE = "1[3-9]|2[0-4]"  # hours that only the end of a stretch of opening can be
_SAID_HOUR = (
    "(?:las|la) {hourname}(?: {half}| (?P<quarterpast>y cuarto)| (?P<quarterto>menos cuarto))?(?: horas)?"
    "(?: (?:de|por) la {part}| del {part}| en punto)?"
)

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
        "Y": "año|año fiscal|año escolar|ejercicio|ejercicio fiscal|curso escolar", "DE": "década|decenio",
        "CE": "siglo", "NI": "noche",
    },
    plurals={
        "S": "segundos", "TM": "minutos", "TH": "horas", "D": "días", "W": "semanas", "F": "quincenas",
        "WE": "fines de semana", "M": "meses", "Q": "trimestres", "H": "semestres", "Y": "años",
        "DE": "décadas|decenios", "CE": "siglos", "NI": "noches",
    },
    parts={
        "EH": "madrugada|madrugadas", "MO": "mañana|amanecer|mañanas", "MI": "mediodía", "AF": "tarde|tardes",
        "EV": "atardecer|tarde noche|tarde-noche", "NI": "noche|medianoche|noches",
    },
    day_parts=DAY_PARTS,
    numbers=NUMBERS,
    count_or="o|a|ó",
    number_join="y",
    final="último|última",
    some="varios|varias|algunos|algunas|unos|unas|pocos|pocas|unos pocos|unas pocas|muchos|muchas|unos cuantos|"
    "numerosos|bastantes|escasos|escasas",
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
    holidays=HOLIDAYS,
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
    halves="primera mitad|segunda mitad|primera quincena|segunda quincena",
    sharp="final|fin|finales|fines|principio|comienzo|inicio|últimos días|primeros días|comienzos|inicios",
    lengths={("Y", 25): "un cuarto de siglo", ("TM", 15): "un cuarto de hora", ("TM", 45): "tres cuartos de hora"},
    adverbs={
        "P1D": "diario|diaria|diarios|diarias|diariamente|a diario",
        "P1W": "semanal|semanales|semanalmente",

        "P2W": "quincenal|quincenales|quincenalmente",
        "P1M": "mensual|mensuales|mensualmente",
        "P2M": "bimestral|bimestrales",
        "P3M": "trimestral|trimestrales",
        "XXXX-WXX-WE": "los fines de semana|cada fin de semana|todos los fines de semana",
        "P6M": "semestral|semestrales",
        "P1Y": "anual|anuales|anualmente",
    },
    vague=VAGUE,
    day_alone=day_alone_before(_AFTER_DAY),
    forms={
        "name": (
            "{art}(?:{last}|{next}|{this}) {wday},? (?:día )?" + _DATE,
            "{art}" + _DAY + _DATE + "(?: {last}| {next})?",
            "{art}" + _DAY + "{day}(?= de (?:este|ese|dicho) mes)",
            "{art}(?:{last} |{next} )?día {day}",
            "el {day}(?! de cada)",
            "(?:{this}|{that}|dicho) (?:mismo )?{weekday}",
            "(?:(?:el|del|al) )?(?:{last} |{next} )?(?<!santo\\x20){weekday}(?: {last}| {penultimate}| {next}"
            "| {following}| {previous})?(?: de (?P<part>madrugada))?",
            "{art}(?<!santo\\x20){wday},? (?:el )?{day}(?: de)? {mon}(?:,? (?:de |del )?{year})?",
            "{art}(?:mes de )?{mon}(?:,? (?:de |del )?(?:año )?{year})",
            "{month} del ['’]?{shortyear}(?![.,/-]?\\d)",
            "{art}(?:(?:{last}|{next}) )?(?:mes de )?{month}(?: {last}| {penultimate}| {next})?",
            "(?:{this}|{that}) (?:mes de )?{month}",
            "{art}(?:(?:{last}|{next}) )?{season}(?: {last}| {penultimate}| {next})?",
            "(?:{this}|{that}) {season}",
            "{art}{season} del ['’]?{shortyear}(?![.,/-]?\\d)",
            "{day}[/.-]{monthfigure}[/.-]{year}",
            "{day}[/.-]{monthfigure}[/.-]{shortyear}(?![/.-]?\\d)",
            "(?<=(?:unes|rtes|oles|eves|rnes|bado|ingo)\\x20\\(){day}/{monthfigure}(?=\\))",
            "{art}(?:año )?{year}(?![.,]?\\d)(?: {bc})?",
            "(?:año {any_year}(?: {bc})?|{art}año ['’]?{shortyear}(?! {bc}))",
            "(?:el )?{any_year} {bc}",
            "(?:el )?(?:año )?{any_year} (?:d\\. ?C\\b\\.?|después de Cristo)",
            "los años {year}(?=(?: y| a|,) (?:1\\d|20)\\d\\d)",
            "los (?:primeros |últimos )?(?:años )?(?:['’]?{decade}|{decade_word})",
            "(?:la )?década (?:de los |de |del )(?:años )?['’]?(?:{decade}|{decade_word})",
            "{art}siglo {roman}(?: {bc})?",
            "{art}(?:{quarter} trimestre|{semester} semestre)",
            "{art}(?P<quarter>[1-4])(?:\\.?[ºo°]|er|\\.er) trimestre",
            "{art}{semester} (?:mitad|semestre)(?: de| del)(?: año)? {year}",
            "{art}{semester} mitad (?:del|de este) año(?: {last})?(?! \\d)",
            "{art}s\\. ?{roman}",
            "(?P<lead>(?:principios|comienzos|inicios|mediados|finales|fines) )del (?=x[ivx]){roman}",
            "(?:{this} |{art}(?:{last} |{next} )?){holiday}(?: {last}| {next})?",
            "(?:el |del )?{weekday} (?:(?P<ahead_of>antes|anterior|previo)|(?P<after_it>después|siguiente|posterior)) "
            "(?:de |a |del |al )(?:la )?{holiday}",
            "(?P<lead>(?:a|hasta|desde|sobre|antes de) )(?:la )?{midnight}(?: del {weekday})?",
            "(?P<lead_after>(?:pasada|tras|después de) )(?:la )?{midnight}(?: del {weekday})?",
            "(?:{this}|{that}|toda esa|toda esta) {part}",
            "(?:el|la|del|al) {part}",
            "(?P<lead>de )(?P<part>madrugada|noche)",
            "(?:la )?(?P<part>noche) del {day} al \\d\\d? de {month}(?: (?:de |del ){year})?",
            "(?:la )?(?P<part>noche) del {weekday} al (?:" + _WEEKDAYS + ")",
            "(?:la )?(?P<part>madrugada) del \\d\\d? al {day} de {month}(?: (?:de |del ){year})?",
            "(?:la )?(?P<part>madrugada) del (?:" + _WEEKDAYS + ") al {weekday}",
            "(?!la próxima noche\\b)la (?:{last} |{next} )(?!madrugada){part}",
            "(?!la madrugada pasada)(?:la )?{part}(?: {following}| {previous}| {last})",
            "{part}(?= del? (?:este |pasado |próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|"
            "hoy|día|\\d))",
            "(?:a )?(?:{portion}|primera hora|última hora) de {part}",
            "(?:primeras? horas?|últimas? horas?) (?:de la|del) {part}",
            "(?P<lead>a )media (?P<part>mañana|tarde)",
            "(?P<lead>a )(?P<part>mediodía)",
            "las (?:primeras|últimas) horas (?:de la|del) {part}",
            "(?:las |la )?{clock}(?: ?" + _HOURS + ")?(?: locales| local)?" + _OF_DAY + "?(?: {zone})?",
            "(?:las|la) {hour}(?![.:,/]?\\d) ?" + _HOURS + "(?: locales| local)?(?: {zone})?",
            "(?:las|la) {hour}(?![.:,/]?\\d)" + _OF_DAY,
            "(?P<lead>(?:a|hasta|desde) )las {hour}(?![.:,/]?\\d)",
            "(?P<lead>(?:entre|de|desde) )las {hour}(?= (?:y|a|hasta) las [\\d.:]+(?: horas| h\\b| de la))",
            "(?:las|la) {hour}(?= (?:de (?:hoy|ayer|mañana)|del (?:" + _WEEKDAYS + "))\\b)",
            _SAID_HOUR,
        ),
        "nth": (
            "{art}{nth} (?:{weekday}|{one}) (?:de|del|en)(?: mes de)? {month}(?: (?:de|del) {year})?",
            "{art}{nth} (?:{weekday}|{one}) (?:del|de) (?:(?:{this}|{last}|{next}|{that}) )?"
            "(?P<whole>mes|año)(?: {last}| {next})?(?! de \\w)(?! \\d)",
        ),
        "pair": (
            "{art}días {first}(?P<between> (?:al?|y|o) ){day}(?! de)",
            "(?!del 1 al (?:5|10)\\b)del {first}(?P<between> al ){day}(?! de)(?![.,]?\\d)",
            "{art}siglos {first_century}(?P<between> (?:y|o|al) | ?{dash} ?){roman}(?: {bc})?",
            "{art}{first}(?P<between> (?:y |a |o )?| ?{dash} ?)(?:(?:el|al) )?{day}(?: de)? {month}(?: (?:de |"
            "del ){year})?(?: {last}| {next})?",
            f"(?P<lead>de (?:las )?)(?P<firsthour>[7-9]|1[0-2])(?P<between> a (?:las )?)(?P<hour>{_LATE}) {_HOURS}",
            f"(?P<lead>de (?:las )?)(?P<firsthour>1[3-9]|2[0-3])(?P<between> a (?:las )?)(?P<hour>{_LATE}) {_HOURS}",
            "{art}siglo {first_century}(?P<between> al? ){roman}(?! de)(?: {bc})?",
            "{first_month}(?P<between> y | a )(?:{month})(?: de| del) {year}",
            "(?:los )?años {first_decade}(?P<between> y (?:los )?)(?:{decade}|{decade_word})",
            "(?:las )?décadas de (?:los )?{first_decade}(?P<between> y (?:de )?(?:los )?)(?:{decade}|{decade_word})",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
        ),
        "list": ("(?:el )?{day}",),
        "period": (
            "(?:el|del|al) fin de semana",
            "(?:el|del|al) (?P<newyear>nuevo) año(?! (?:escolar|académico|judicial|lectivo))",
            "{art}(?:{last}|{next}) {one}",
            "(?P<lead>(?:a lo largo|en el transcurso|en el curso) (?:de )?)(?:la|del) {one}(?! (?:de )?\\d)",
            "{art}{one} (?:{last}|{penultimate}|{next}|{following}|{previous})",
            "(?:{this}|{that}) {one}",
            "{art}(?!fin(?:es)? de semana){portion} {of}{one}(?! {of}{month})(?! [ivx]+\\b)"
            "(?! de (?:los )?(?:años )?['’]?\\d)(?: {last}| {next})?",
            "{art}{one} en curso",
            "la {named}(?! de)",
            "(?P<lead>(?:lo que (?:va|llevamos|va transcurrido|queda|resta) (?:de|del)) ){one}",
        ),
        "same in a year": (
            _SAME + " (?:de|del)(?: año)? {year}",
            _SAME + " del (?:{last} )?año(?: {last}| {previous})?",
        ),
        "ago": (
            "hace (?:ya |cosa de |ahora |exactamente |sólo |solo |apenas |escasamente |justo )?"
            "{quantity}{count} {unit}(?: {half})?",
            "hace {today} {quantity}{count} {unit}",
            "hace {one} {half}",
            "{quantity}{count} {unit} atrás",
        ),
        "hence": ("dentro de {quantity}{count} {unit}", "en {count} {unit}", "de aquí a {count} {unit}"),
        "later": ("{quantity}{count} {unit} (?:después|más tarde|mas tarde)(?! de)", "al cabo de {count} {unit}"),
        "earlier": ("{quantity}{count} {unit} antes(?! de)",),
        "reach back": ("(?:los |las |estos |estas ){last} {count} {many}", "(?:los|las) {count} {last} {unit}"),
        "reach on": ("(?:los|las) {next} {count} {unit}", "(?:los|las) {count} {next} {unit}"),
        "length": (
            "{quantity}{count} (?:largos |largas |solo |sola )?{unit}(?: {half})?(?: más)?",
            "{quantity}{count} {unit} y {more} {small}",
            "(?:los|las|estos|estas) (?:primeros |primeras )?{count} (?:primeros |primeras )?{many}",
            "(?:todo el|toda la) (?P<unit>día|semana|mes|año)(?! \\d| (?:de|del|santa|que|en|anterior|siguiente)\\b)",
            "{count}(?= o " + _OTHER_COUNT,
            "{count}(?= ó " + _OTHER_COUNT,
            "(?P<lead>de ){count}(?= a " + _OTHER_COUNT,
            "(?P<lead>entre ){count}(?= y " + _OTHER_COUNT,
        ),
        "plural": (
            "(?:los|las|estos|estas) (?:{last}|{next}) {many}",
            "{many} (?:después|antes|más tarde|atrás)(?! de)",
            "hace (?:ya )?{many}",
            "(?P<lead>(?:durante|lleva|llevan|llevaba|llevaban|llevamos|tras|después de) ){many}",
            "(?P<lead>(?:tardó|tardaron|tardará|duró|pasaron) ){many}",
            "(?P<lead>en )(?P<unit>años|décadas|decenios|meses)",
        ),
        "present": ("(?P<lead>hasta )la fecha", "(?P<lead>(?:la|el|del|al|su) )presente", "hoy día(?! \\d)"),
        "past": ("(?P<lead>(?:la|las|los|sus|su) ){last}", "hacía {many}"),
        "future": ("(?P<lead>(?:la|las|los|sus|su|mis|mi|el|del|al|otro|otra|un|una|nuestro|nuestra) ){next}",),
        "set": (
            "{every} {unit}",
            "cada {count} {unit}",
            "{every} {weekday}",
            "(?:el |los )?{nth} {weekday} de cada mes",
            "{every} {season}",
            "(?:{every}|todos los) {day} de {month}",
            "(?:un|dos|tres) {weekday} (?:al|por|de cada) (?:mes|año)",
            "(?:{every}|(?P<lead>por )las) (?P<part>mañanas?|tardes?|noches?|madrugadas?)",
            "(?P<lead_any>(?:un|algún|cualquier) ){weekday}",
            "(?:todos )?los {weekday}(?: por la {part})?",
            "(?P<lead>de ){weekday}(?= a (?:" + _WEEKDAYS + "))",
            "(?P<lead>de (?:" + _WEEKDAYS + ") a ){weekday}",
            "(?:los )?(?P<weekday>sábados|domingos)",
            "(?:una vez |{times} veces )?(?:al|por) {unit}",
            "(?:(?:una vez|{times} veces) )?a la (?P<unit>semana)(?! (?:siguiente|que|pasada|próxima|anterior|de)\\b)",
        ),
    },
    named_periods={("D", -1): "víspera"},
    cues=CUES,
    since="desde|a partir de|a partir del|desde el|desde la",
    until="hasta|hasta el|hasta la",
    extra_triggers=(
        "presente|fecha|xv|xvi|xvii|xviii|xix|xx|xxi|próximo|próxima|próximos|próximas|pasado|pasada|pasados|pasadas"
    ),
    clock_leads="las|la|a|de|desde|y|hasta", labels="página|páginas|vuelo|artículo|ley|número|ruta|autopista|modelo|"
    "calle|avenida|habitación|apartamento|plaza|paseo|sala|expediente|boeing|agenda|"
    "puente|hospital|movimiento|parque|revolución|barrio|estadio"
    "|escuela|colegio|instituto|aeropuerto|villa|colonia|club",
    year_leads="en|desde|hasta|de|del|el|año|entre|y|a|hacia|para", fillers="hacia|sobre|eso",
    midnight="medianoche", before_christ="a. C.|a.C.|antes de Cristo",
    counted_from_event=COUNTED_FROM_EVENT,
    adjective=ADJECTIVE,
    unless=UNLESS,
    counted="plazas|socios|vecinos|asistentes|espectadores|visitantes|participantes|corredores|agentes|familias|"
    "empresas|páginas|casos|heridos|víctimas|niños|mujeres|hombres|jóvenes|turistas|pasajeros|coches|árboles|libros|"
    "pesos|reales|soles|firmas|entradas|migrantes|inmigrantes|aficionados|policías|bolivianos|"
    "personas|euros|pesetas|millones|mil|metros|kilómetros|km|dólares|soldados|muertos|viviendas|puestos|"
    "toneladas|habitantes|trabajadores|empleados|años|kilos|hectáreas|alumnos|litros|votos",
)  # fmt: skip
