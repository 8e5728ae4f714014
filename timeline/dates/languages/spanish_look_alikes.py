"""What only looks like a date in Spanish: names, things that are counted, ordinals."""

from timeline.dates.languages.table import Unless, after_none_of, took_so_long

_MONTHS = "Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Setiembre|Octubre|Noviembre|Diciembre"
_NUMBERS = (
    "[Uu]no|[Pp]rimero|[Dd]os|[Tt]res|[Cc]uatro|[Cc]inco|[Ss]eis|[Ss]iete|[Oo]cho|[Nn]ueve|[Dd]iez|[Oo]nce|[Dd]oce|"
)
_NUMBERS += "[Qq]uince|[Dd]ieci[a-zé]+|[Vv]einte|[Vv]einti[a-zóé]+|[Tt]reinta"
_NO_FIRST_NAME = "En|De|Del|Desde|Hasta|El|Este|Para|Por|Y|A|Al|Entre|Durante|Cada|Todo|Hoy|Ayer|Mañana|Pasado|Próximo"
_LEADS = (
    "en|de|del|desde|hasta|a|al|y|e|o|ni|para|por|entre|el|este"
    "|ese|pasado|próximo|último|cada|todo|todos|los|sobre|durante|"
    "según|ayer|hoy|mes|mediados|antes|tras|hacia|que|un|solo|sólo|también|mañana|tarde|noche"
)
_COUNT_LEADS = "(?:[Mm]ás|[Mm]enos|[Cc]erca|[Aa]lrededor|[Uu]n total) de "
_NO_YEAR_LEAD = after_none_of("en En de De del el El año desde Desde hasta Hasta durante Durante y")
# "ayer por la tarde, a las cinco" is a time; "a las cinco" alone may be of women or of votes.
_PARTS = r".*\b(?:mañana|tarde|noche|madrugada),? (?:[a-záéíóúñ]+ ){1,3}"
_NO_PART_BEFORE = rf"\A(?s:(?!{_PARTS}\Z).*)"
_DAYS = "[Hh]oy|[Aa]yer|[Aa]nteayer|[Aa]noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_ON_A_DAY = rf"\b(?:{_DAYS}),? a "  # "el lunes a las once", but "mató ayer a las dos mujeres"
# "desde las tres" and "a las seis" are times where nothing counted follows; "a las dos" may be of two women.
_FROM_OR_TO = r"\b(?:[Dd]esde|[Hh]asta|[Hh]acia|[Aa] partir de|[Aa]ntes de|[Dd]espués de|las \w+ (?:y|a)) "
_COMPARED = "(?<!rente )(?<!especto )(?<!racias )(?<!gual )(?<!erior )(?<!imilar )(?<!unto )"  # "Frente a las ocho"
_AT = rf"{_FROM_OR_TO}|{_COMPARED}\b[Aa] |\b(?:[Ss]obre|[Ee]ntre) "
_NO_HOUR_LEAD = rf"\A(?s:(?!{_PARTS}\Z)(?!.*(?:{_ON_A_DAY}|{_FROM_OR_TO})\Z).*)"
_NO_LATER_HOUR_LEAD = rf"\A(?s:(?!{_PARTS}\Z)(?!.*(?:{_AT})\Z).*)"
# "el último partido del año" is of this year; "el hombre del año" is a title.
_NO_ONE_OF_ITS_KIND = (
    r"\A(?s:(?!.*\b(?:primer[oa]?s?|últim[oa]s?|segund[oa]|tercer[oa]?|mejor|peor|mayor|menor|resto|récord)"
    r" (?:[a-záéíóúñ]+ ){0,3}\Z)(?!.*\b(?:largo|transcurso|curso|va|queda|resta|llevamos|transcurrido) (?:de )?\Z).*)"
)
_COUNTED_NEXT = (
    r" (?!(?:después|antes|tras|más|mas|menos|los|las|sus|unos|unas|nos|además|entonces|quienes|tales|esos|estos|veces"
    r"|es)\b)[a-záéíóúñ]{3,}s\b"
)
_COUNTED_ELSE = r" (?:mil|mejor|peor|por ciento)\b| de (?!la\b|hoy\b|ayer\b|mañana\b)| a \w+[aei]r(?:l[aeo]s?|se)?\b"
_AHEAD = r"(?:\w+(?:[aei]r|[db]r|rr)(?:á|án|emos)|van? a|vamos a)\b"
COUNTED_FROM_EVENT = (
    took_so_long(r"(?i:en .*)", _AHEAD, "se|lo|la|los|las|le|les|no|ya|nos"),
    Unless(
        r"(?i:en .*)", before=r"\b(?:primera|segunda|tercera|cuarta|única|última) vez "
    ),  # "volverá por primera vez"
    Unless(r"(?i:en .*)", before=r"\b(?:el|la|los|las) (?:\w+ )?(?:mejor|peor|mayor|menor|más \w+)(?:es)?(?: \w+)? "),
)

_NO_NOUN = (  # what follows "el futuro" where that is the noun
    "de|del|y|e|o|u|que|se|no|en|a|al|con|por|para|como|es|era|fue"
    "|ha|han|será|está|estará|cuando|donde|ni|pero|sino|más|muy|lo|"
    "la|los|las|le|les|un|una|su|sus|nos|me|te|si|desde|hasta"
    "|hacia|sin|sobre|tras|ya|también|inmediato|próximo|cercano|"
    "lejano|reciente|político|económico|profesional|incierto|mejor"
    "|peor|común|colonial|histórico|glorioso|nazi|franquista|"
    "comunista|depende|pasa|puede|podría|debe|dirá|tiene|tendrá"
)
# "el futuro alcalde", "del pasado Mundial": an adjective of the noun behind it, to which the article belongs
ADJECTIVE = rf"(?i:el|del|al|un) (?i:pasado|futuro)(?= (?!(?:{_NO_NOUN}|\w+s)\b)[A-ZÁÉÍÓÚa-záéíóúñ]{{3,}})"

LAST_OF = (  # "el último año de su mandato", "su último año", and any last day, which is never yesterday
    Unless(r"(?i:.*últim[oa] \w+.*)", after=r" del? (?!(?:este|ese|aquel|esta|la que|lo que)\b)[a-záéíóúñ\d]"),
    Unless(r"(?i:últim[oa] \w+.*)", before=r"\b(?:[Ss]u|[Mm]i|[Tt]u|[Nn]uestr[oa]) "),
    Unless(r"(?i:.*último día)"),
)
_COUNTS_UP_TO = (
    r"(?i:\b(?:rond|super|alcanz|roz|sobrepas|rebas|cumpl|supon|toc)\w+ (?:ya |casi )?"
    r"|\b(?:encima|debajo|menos|más) de "
    r"|(?<!regres[aoóe] )(?<!vuelta )(?<!vuelve )(?<!volver )(?<!viaje )(?<!remonta )\ba )"
)

UNLESS = (
    Unless(
        r"presente",
        after=r"(?! (?:temporada|[Ll]iga|campaña|edición|legislatura|década|coyuntura|curso|ejercicio|torneo)\b)",
    ),
    Unless(r"\d\d[.:,]\d\d?", before=r"\d[:.]"),  # "2:08.40" of a race
    Unless(
        r"(?:(?:[Ee]l|[Dd]el|[Aa]l) ['’]?\d{1,3}|[Ll]os ['’]?\d+)",
        after=r"\s*%|[.,-]\d|(?:,\d+)? (?:y|o) (?:el )?\d+(?:,\d+)?(?: por ciento|\s?%)| por ciento|"
        r" al \d+(?:,\d+)?(?:\s?%| (?!de\b)[a-záéíóúñ]{3,})| [a-záéíóúñ]{4,}",
    ),
    Unless(r"\d{1,2}", before=r"[Dd]el \d{1,2} al ", after=r"\s*%| por ciento| (?!de\b)[a-záéíóúñ]{3,}"),
    Unless(r"(?:[Ee]l|[Dd]el|[Aa]l) \d{4}", after=r"\s*%|[.,-]\d| por ciento"),
    Unless(
        r"(?i:diario|diarios|diaria)",
        before=r"(?:\b[Ee]l|[Dd]el|[Aa]l|[Ee]ste|[Uu]n|[Ll]os|[Oo]tro|[Ss]u|rotativo|mismo|que)\s",
    ),
    Unless(r"(?:[Uu]n|[Aa]l|[Pp]or) segundo|[Ll]a segunda", after=r"\s+[a-zñáéíóú]"),
    Unless(r"[Ee]l futuro", after=r" del? | político"),
    Unless(r"futuro", before=r"\b(?:[Ss]u|mi|[Tt]u)\s|inmediato\s"),
    Unless(r"[Ee]l momento", after=r" (?:en|de|oportuno|que|del)\b"),
    Unless(r"(?i:última|último|últimas|últimos)"),
    Unless(
        r"(?i:(?:los )?(?:veinte|\w+enta))",
        before=r"(?<!enta y )",
        after=r" (?!(?:[a-z]+(?:ó|aron|ieron|aba|aban|ían?|ará|arán|erá|irá)|y|en|de|del|a|al|que|se|por"
        r"|con|fue|era|había|ha|no|un|fueron|eran|son|han|habían)\b)[a-záéíóúñ]",
    ),
    Unless(r"(?i:[lu][ao]?[ns] 1[0-7]\d\d)"),  # "corrió los 1500"
    Unless(r".*del X[IVX]+", after=r" [A-ZÁÉÍÓÚ]"),
    Unless(r"(?i:(?:un|cada|todos los|este) ejercicios?)"),  # mostly of the body
    Unless(r"[Ee]l \d+", after=r"-[A-Z]\b"),
    Unless(r"[Ll]os \d0", after=r"\s*(?:%|[.,]?\d|\w)"),
    Unless(r"(?i:los (?:\d0|\w+enta|veinte))", before=_COUNTS_UP_TO),  # "los casos superan los 40", "murió a los 80"
    Unless(r"por hora", before=r"\d(?: km| kilómetros)? "),
    Unless(r"Ramadán", before=rf"\b(?!(?:{_NO_FIRST_NAME}) )[A-ZÁÉÍÓÚ][a-záéíóúñ]+ "),
    Unless(rf"Domingo|Sábado|{_MONTHS}", after=r" [A-ZÁÉÍÓÚ]"),
    Unless(rf"Domingo|{_MONTHS}", before=rf"\b(?!(?:{_NO_FIRST_NAME}) )[A-ZÁÉÍÓÚ][a-záéíóúñ]+ "),
    Unless(r"Julio|Abril", before=rf"\b(?!(?:{_LEADS}) )[a-záéíóúñ]+ "),
    Unless(r"Julio|Abril", after=r", de \d+ años| (?:dijo|explicó|aseguró|afirmó|nació)\b"),
    Unless(_MONTHS, before=rf"\b(?:{_NUMBERS}) de "),
    Unless(r"(?:[Ll]a )?Primavera", after=r" (?:Árabe|de Praga)\b"),
    Unless(r"(?i:mañana|tarde|noche|madrugada)", before=r"(?i:\b(?:una|cada|otra|aquella|alguna|cualquier|buena) )"),
    Unless(r"1[1-9]\d\d|20\d\d", before=rf"{_COUNT_LEADS}|{_NO_YEAR_LEAD}", after=_COUNTED_NEXT),
    Unless(r".*quincena", after=r" de\b"),
    Unless(r"(?i:ahora)", after=r" bien\b"),
    Unless(r"1[1-9]\d0|20\d0", before=r"(?i:\bun[oa] de cada )"),
    Unless(r"[Ll]a (?:una|dos|tres)|[Ll]as (?:un|dos|tres)", before=_NO_HOUR_LEAD),
    Unless(r"[Ll]as (?:cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)", before=_NO_LATER_HOUR_LEAD),
    Unless(r"(?i:la|las) \w+", before=rf"(?:{_ON_A_DAY}|{_AT})", after=rf"{_COUNTED_NEXT}|{_COUNTED_ELSE}"),
    Unless(r"del (?:año|mes)", before=_NO_ONE_OF_ITS_KIND),
    Unless(r"Bienal(?:es)?"),
    Unless(r"bienal(?:es)?", before=r"(?i:\b(?:las?|una|esta|esa|primera|última|próxima|cada) )"),
    Unless(r"[Ll]as \d+", before=_NO_PART_BEFORE, after=rf"{_COUNTED_NEXT}|{_COUNTED_ELSE}| y \d"),
    Unless(r"(?i:las 24 horas)", before=r"(?<!\b[Aa] )"),
)
