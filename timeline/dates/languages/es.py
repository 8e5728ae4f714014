"""Spanish: the words dates are written with, and the forms they take."""

from timeline.dates.languages.spanish_forms import FORMS
from timeline.dates.languages.spanish_look_alikes import ADJECTIVE, COUNTED_FROM_EVENT, LAST_OF, UNLESS
from timeline.dates.languages.spanish_verbs import CUES
from timeline.dates.languages.spanish_words import DAY_PARTS, HOLIDAYS, NUMBERS, VAGUE
from timeline.dates.languages.table import Language, day_alone_before

_AFTER_DAY = (
    r"\s*[,.;:)](?!\d)|\s*\Z|\s(?!mil\b|por\s?ciento|de\b|del\b|millón"
    r"|a (?:\d|un[oa]?\b|dos\b|tres\b|cuatro\b|cinco\b|seis\b))[a-zñáéíóú]*[^\Ws\d](?:\W|\Z)"
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
        "LU": "lustro|quinquenio", "TR": "trienio",
        "CE": "siglo", "NI": "noche",
    },
    plurals={
        "S": "segundos", "TM": "minutos", "TH": "horas", "D": "días", "W": "semanas", "F": "quincenas",
        "WE": "fines de semana", "M": "meses", "Q": "trimestres", "H": "semestres", "Y": "años",
        "DE": "décadas|decenios", "LU": "lustros|quinquenios", "CE": "siglos", "NI": "noches",
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
        "following": "siguiente|siguientes|posterior|posteriores",
        "previous": "anterior|previo|previa|precedente|anteriores|previos|previas|precedentes",
    },
    day_words={
        0: "hoy|hoy mismo",
        -1: "ayer|ayer mismo",
        -2: "anteayer|antes de ayer",
        1: "mañana|mañana mismo",
        2: "pasado mañana",
    },
    day_names={1: "primero|uno|1º|1ro|1.º|1°|1.°"},
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
        "APPROX": "unos|unas|alrededor de|aproximadamente|más o menos",
        "EQUAL_OR_MORE": "al menos|por lo menos|como mínimo",
        "EQUAL_OR_LESS": "como máximo",
    },
    portions={
        "START": "primera mitad|primera quincena|principios|principio|comienzos|comienzo|inicios|inicio|primeros|"
        "primeros días|primeras semanas|primeros meses|primera hora|primeras horas",
        "MID": "mediados|mitad", "END": "últimos|segunda mitad|segunda quincena|finales|fines|final|fin|"
        "últimos días|últimos meses|última hora|últimas horas|"
        "últimas semanas",
    },
    not_portion=r"\b(?:la|una|su|gran|cuya|esta) final",
    halves="primera mitad|segunda mitad|primera quincena|segunda quincena",
    sharp="final|fin|finales|fines|principio|comienzo|inicio|últimos días|primeros días|comienzos|inicios",
    lengths={("Y", 25): "un cuarto de siglo", ("TM", None): "un rato|un buen rato|un largo rato|un ratito",
             ("TM", 15): "un cuarto de hora", ("TM", 45): "tres cuartos de hora"},
    adverbs={
        "P1D": "diario|diaria|diarios|diarias|diariamente|a diario|día tras día",
        "P1W": "semanal|semanales|semanalmente|semana tras semana|semana a semana",
        "P2W": "quincenal|quincenales|quincenalmente",
        "P1M": "mensual|mensuales|mensualmente|mes tras mes|mes a mes",
        "P2M": "bimestral|bimestrales|bimestralmente",
        "P3M": "trimestral|trimestrales|trimestralmente",
        "XXXX-WXX-WE": "los fines de semana|cada fin de semana|todos los fines de semana",
        "P2Y": "bienal|bienales",
        "P6M": "semestral|semestrales|semestralmente",
        "P1Y": "anual|anuales|anualmente|año tras año|año a año",
    },
    vague=VAGUE,
    day_alone=day_alone_before(_AFTER_DAY),
    forms=FORMS,
    named_periods={("D", -1): "víspera"},
    cues=CUES,
    since="desde|a partir de|a partir del|desde el|desde la",
    until="hasta|hasta el|hasta la|hasta entrado el|hasta entrada la|hasta bien entrado el|hasta bien entrada la",
    extra_triggers=(
        "cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|inviernos|primaveras|veranos|otoños|jornada|presente|fecha|xv|xvi|xvii|xviii|xix|xx|xxi|próximo|próxima|próximos|próximas|pasado|pasada|pasados|pasadas"
    ),
    clock_leads="las|la|a|de|desde|y|hasta", labels="página|páginas|vuelo|artículo|ley|número|ruta|autopista|modelo|"
    "calle|avenida|habitación|apartamento|plaza|paseo|sala|expediente|boeing|agenda|"
    "puente|hospital|movimiento|parque|revolución|barrio|estadio"
    "|escuela|colegio|instituto|aeropuerto|villa|colonia|club",
    year_leads="en|desde|hasta|de|del|el|año|entre|y|a|hacia|para", fillers="hacia|sobre|eso|am|pm",
    midnight="medianoche|media noche", before_christ="a. C.|a.C.|antes de Cristo",
    counted_from_event=COUNTED_FROM_EVENT,
    adjective=ADJECTIVE,
    last_of=LAST_OF,
    unless=UNLESS,
    counted="plazas|socios|vecinos|asistentes|espectadores|visitantes|participantes|corredores|agentes|familias|"
    "empresas|páginas|casos|heridos|víctimas|niños|mujeres|hombres|jóvenes|turistas|pasajeros|coches|árboles|libros|"
    "pesos|reales|soles|firmas|entradas|migrantes|inmigrantes|aficionados|policías|bolivianos|"
    "personas|euros|pesetas|millones|mil|metros|kilómetros|km|dólares|soldados|muertos|viviendas|puestos|"
    "toneladas|habitantes|trabajadores|empleados|años|kilos|hectáreas|alumnos|litros|votos",
)  # fmt: skip
