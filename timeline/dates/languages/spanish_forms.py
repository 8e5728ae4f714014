"""The forms that Spanish dates take, over the words of its table."""

from timeline.dates.languages.table import DAY_SLASH_MONTH, Kind

_SHORT_YEAR = "del ['’]?{shortyear}(?![.,/%-]?\\d)"
_DATE = f"(?:{{day}}|{{dayname}})(?: de)? {{mon}}(?:,? (?:de |del )?(?:año )?{{year}}| {_SHORT_YEAR})?"
_DAY = "(?:día )?(?:{last} |{next} )?(?:día )?"
_OF_DAY = "(?: (?:de|por) la {part}| del {part}| ?{halfday})"
_OF_THE_PART = " (?:de la|del) {part}"
_WEEKDAYS = "lunes|martes|miércoles|jueves|viernes|sábado|domingo"
_OTHER_COUNT = "(?!más |menos )[\\w.,]+ {many})"
_SAME = "(?:(?:(?:el|del|al) )?mismo|igual) (?:{one}|periodo|período|lapso|intervalo)"
_HOURS = "(?:horas?|hrs?\\.?|hs\\.?|h\\.?)"
_LOCAL = "(?: locales| local| peninsular| española| gallega| canaria)"
_LATE = "1[3-9]|2[0-4]"  # hours that only the end of a stretch of opening can be
_OF_YEAR = "(?: del año(?! (?:\\d|pasado|anterior|previo|que|próximo|siguiente|fiscal|en curso)))?"
_SAID_HOUR = (
    "(?:las|la) {hourname}(?: {half}| (?P<quarterpast>y cuarto)| (?P<quarterto>menos cuarto))?(?: horas)?"
    "(?: (?:de|por) la {part}| del {part}| en punto)?"
)

FORMS: dict[Kind, tuple[str, ...]] = {
    "name": (
        "{art}(?:{last}|{next}|{this}) {wday},? (?:día )?" + _DATE,
        "{art}" + _DAY + _DATE + "(?: {last}| {next})?",
        "{art}" + _DAY + "{day}(?= de (?:este|ese|dicho) mes)",
        "{art}(?:{last} |{next} )?día {day}(?! de cada)",
        "(?:el|del|al) (?P<weekendof>fin de semana)(?=,? \\(?(?:del? )?(?:(?:los )?días )?"
        "(?:\\d\\d?(?: y | al? | ?[-/] ?)(?:el )?)?{day} de {month}(?: (?:de |del ){year})?)",
        "el {day}(?! de cada)",
        "(?:{this}|{that}|dicho) (?:mismo )?{weekday}",
        "(?:(?:el|del|al) )?(?:{last} |{next} )?(?<!santo\\x20){weekday}(?: {last}| {penultimate}| {next}"
        "| {following}| {previous})?(?: de (?P<part>madrugada))?",
        "{art}(?<!santo\\x20){wday},? (?:el )?{day}(?: de)? {mon}(?:,? (?:de |del )?{year})?",
        "{art}(?:mes de )?{mon}(?:,? (?:de |del )?(?:año )?{year})",
        f"{{month}} {_SHORT_YEAR}",
        "{art}(?:(?:{last}|{next}) )?(?:mes de )?{month}(?: {last}| {penultimate}| {next})?",
        "(?:{this}|{that}) (?:mes de )?{month}",
        "{art}(?:(?:{last}|{next}) )?{season}(?: {last}| {penultimate}| {next}| {following}| {previous})?",
        "(?:{this}|{that}) {season}",
        "{art}{season} del? {year}(?= ?[/–-] ?\\d\\d(?:\\d\\d)?(?![.,]?\\d))",
        "{art}{season} del ['’]?{shortyear}(?![.,/-]?\\d)",
        "{day}[/.-]{monthfigure}[/.-]{year}",
        "{day}[/.-]{monthfigure}[/.-]{shortyear}(?![/.-]?\\d)",
        "el " + DAY_SLASH_MONTH,
        "(?<=(?:unes|rtes|oles|eves|rnes|bado|ingo)\\x20\\(){day}/{monthfigure}(?=\\))",
        "{art}(?:año )?{year}(?![.,]?\\d)(?: {bc})?",
        "(?:{art}año {any_year} {bc}|año {any_year}|{art}año ['’]?{shortyear}(?! {bc}))",
        "(?:el )?{any_year} {bc}",
        "{art}(?:{this}|{last}|{next}) año {year}(?![.,]?\\d)",
        "(?:el |del )?(?:año )?{any_year} (?:d\\. ?C\\b\\.?|después de Cristo)",
        "los años {year}(?=(?: y| a|,) (?:1\\d|20)\\d\\d)",
        "los (?:primeros |últimos )?(?:años )?(?:['’]?{decade}|{decade_word})",
        "(?:la )?década (?:de los |de |del )(?:años )?['’]?(?:{decade}|{decade_word})",
        "{art}siglo {roman}(?: {bc})?",
        "{art}(?:{quarter} trimestre|{semester} semestre)" + _OF_YEAR,
        "{art}(?P<quarter>[1-4])(?:\\.?[ºo°]|er|\\.er) trimestre" + _OF_YEAR,
        "{art}{semester} (?:mitad|semestre)(?: de| del)(?: año)? {year}",
        "{art}{semester} mitad (?:del|de este) año(?: {last})?(?! \\d)",
        "{art}(?P<quarter>[1-4])T (?:de |del )?{year}",
        "(?-i:[QT])(?P<quarter>[1-4])(?: de| del)? {year}",
        "{art}s\\. ?{roman}",
        "(?P<lead>(?:principios|comienzos|inicios|mediados|finales|fines) )del (?=x[ivx]){roman}",
        "(?:{this} |{art}(?:día de )?(?:{last} |{next} )?){holiday}(?: {last}| {next})?",
        "(?:el |del )?{weekday} (?:(?P<ahead_of>antes|anterior|previo)|(?P<after_it>después|siguiente|posterior)) "
        "(?:de |a |del |al )(?:la )?{holiday}",
        "(?P<lead>(?:a|hasta|desde|sobre|antes de) )(?:la )?{midnight}(?: del {weekday})?",
        "(?P<lead_after>(?:pasada|tras|después de) )(?:la )?{midnight}(?: del {weekday})?",
        "(?:{this}|{that}|toda esa|toda esta) {part}(?: mismo)?",
        "(?:(?:el|del|al) día|la jornada) de {dayword}(?: mismo)?",
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
        "(?P<lead>(?:a|a partir de|desde|hasta|hacia|antes de|después de) )(?P<part>mediodía)",
        "las (?:primeras|últimas) horas (?:de la|del) {part}",
        "(?:las |la )?{clock}(?: ?" + _HOURS + ")?" + _LOCAL + "?" + _OF_DAY + "?(?: {zone})?",
        "(?:las|la) {hour}(?![.:,/]?\\d) ?" + _HOURS + _LOCAL + "?(?: {zone})?",
        "(?:las|la) {hour}(?: {half}| (?P<quarterpast>y cuarto)| (?P<quarterto>menos cuarto))" + _OF_DAY + "?",
        "(?:las|la) {hour}(?![.:,/]?\\d)" + _OF_DAY,
        "(?P<lead>(?:a|hasta|desde|a partir de|hacia|sobre|antes de|después de|pasadas) )las {hour}(?![.:,/]?\\d)",
        "(?P<lead>(?:a|de|desde|hasta) )(?!un[oa]?\\b)(?:{hourname}|{hour}(?![.:,/]?\\d))(?: {half})?" + _OF_THE_PART,
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
        "{art}(?:{last} |{next} )?días {first}(?P<between> (?:al?|y|o) ){day}(?! de)",
        "{art}(?:{last} |{next} )?días {first}(?P<between> (?:al?|y|o) ){day} de {month}(?: (?:de |del ){year})?",
        "(?:el |del )?día {first}(?P<between> )al {day}(?: de {month}(?: (?:de |del ){year})?)?(?! de)(?![.,]?\\d)",
        "(?!del 1 al (?:5|10)\\b)del {first}(?P<between> al ){day}(?! de)(?![.,]?\\d)",
        "{art}siglos {first_century}(?P<between> (?:y|o|al) | ?{dash} ?){roman}(?: {bc})?",
        "{art}{first}(?P<between> (?:y |a |o )?| ?{dash} ?)(?:(?:el|al) )?{day}(?: de)? {month}(?: (?:de |"
        "del ){year})?(?: {last}| {next})?",
        "(?P<lead>de (?:las )?)(?P<firsthour>[1-9]|1[0-2])(?P<between> a (?:las )?){hour}(?![.:,/]?\\d)" + _OF_THE_PART,
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
        "(?!(?:la |el )?(?:última década|último decenio)\\b){art}(?:{last}|{next}) {one}",
        "(?P<lead>(?:a lo largo|en el transcurso|en el curso) (?:de )?)(?:la|del) {one}(?! (?:de )?\\d)",
        "{art}{one} (?:{last}|{penultimate}|{next}|{following}|{previous})",
        "(?:{this}|{that}) {one}",
        "(?!(?:la|una|su) final\\b)(?<!\\bla\\x20)(?<!\\bsu\\x20){art}"
        "(?!fin(?:es)? de semana){portion} {of}{one}(?! {of}{month})(?! [ivx]+\\b)"
        "(?! (?:de|del) (?:los )?(?:años )?['’]?\\d)(?: {last}| {next})?",
        "{art}{one} en curso",
        "la {named}(?! de)",
        "(?<!va\\x20)(?<!queda\\x20)(?<!resta\\x20)(?<!llevamos\\x20)(?<!transcurrido\\x20)del (?P<unit>año|mes)"
        "(?! (?:\\d|que|en que|del?|anterior|previo|pasado|siguiente|próximo|fiscal|escolar|nuevo)\\b)",
        "(?P<portion_end>cierre) (?:del?|de este) (?P<unit>año|ejercicio|trimestre|semestre|mes)"
        "(?! (?:fiscal|escolar|\\d))",
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
        "hará {quantity}{count} {unit}(?: {half})?",
        "{quantity}{count} {unit} atrás",
    ),
    "hence": (
        "dentro de {quantity}{count} {unit}(?: {half})?", "en {count} {unit}", "de aquí a {count} {unit}",
        "dentro de {one} {half}",
    ),
    "later": (
        "{quantity}{count} {unit}(?: {half})? (?:después|más tarde|mas tarde)(?! de(?! nuevo))",
        "al cabo de {count} {unit}",
        "{one} {half} (?:después|más tarde)(?! de)",
    ),
    "earlier": ("{quantity}{count} {unit}(?: {half})? antes(?! de)", "hacía {quantity}{count} {unit}(?: {half})?"),
    "reach back": (
        "(?:los |las |estos |estas ){last} {count} {many}", "(?:los|las) {count} {last} {unit}",
        "(?:la|el) {last} (?P<unit>década|decenio|hora)(?! del?\\b)", "la {last} (?P<count>media) (?P<unit>hora)",
    ),
    "reach on": ("(?:los|las) {next} {count} {unit}", "(?:los|las) {count} {next} {unit}"),
    "length": (
        "{quantity}{count} (?:largos |largas |solo |sola )?{unit}(?: {half})?(?: más(?! tarde))?",
        "{quantity}{count} {unit} y {more} {small}",
        "{quantity}{one} {half}(?! de\\b)",
        "{quantity}{count} (?P<unit>horas?) (?P<quartermore>y cuarto)(?! de\\b)",
        "(?:los|las|estos|estas) (?:primeros |primeras )?{count} (?:primeros |primeras )?{many}"
        "(?: {following}| {previous})?",
        "(?:los|las) (?:primeros {count}|primeras {count}|{count} primeros|{count} primeras) {many} "
        "del (?P<small>año|mes|siglo)(?! (?:\\d|pasado|anterior|que|próximo))",
        "(?:todo el|toda la) (?P<unit>día|semana|mes|año|noche)(?! \\d| (?:de|del|santa|que|en|anterior|siguiente)\\b)",
        "{count}(?= o " + _OTHER_COUNT,
        "{count}(?= ó " + _OTHER_COUNT,
        "(?P<lead>de ){count}(?= a " + _OTHER_COUNT,
        "(?P<lead>entre ){count}(?= y " + _OTHER_COUNT,
    ),
    "plural": (
        "(?:los|las|estos|estas) (?:{last}|{next}) {many}(?! del? (?:este )?(?:año|mes|siglo|[12]\\d\\d\\d)\\b)",
        "(?:los|las) (?:{many} (?:{following}|{previous})|{following} {many})(?! a (?:{weekday}|{month}|{day})\\b)",
        "{many} (?:después|antes|más tarde|atrás)(?! de)",
        "hace (?:ya )?{many}",
        "(?P<lead>(?:durante|lleva|llevan|llevaba|llevaban|llevamos|tras|después de) ){many}",
        "(?P<lead>(?:tardó|tardaron|tardará|tardarán|duró|duraron|durará|llevará|llevarán|pasaron|pasarán) ){many}",
        "(?P<lead>en cuestión de ){many}",
        "(?P<lead>en )(?P<unit>años|décadas|decenios|meses)",
    ),
    "present": (
        "(?P<lead>hasta )la fecha", "(?P<lead>(?:la|el|del|al|su) )presente", "hoy día(?! \\d)",
        "(?P<lead>(?:de|por el) )momento(?! (?:de|en|que|para)\\b)",
    ),
    "past": ("(?P<lead>(?:la|las|los|sus|su) ){last}(?! (?:días|semanas|meses) del? )", "hacía {many}"),
    "future": ("(?P<lead>(?:la|las|los|sus|su|mis|mi|el|del|al|otro|otra|un|una|nuestro|nuestra) ){next}",),
    "set": (
        "{every} {unit}",
        "cada {count} {unit}",
        "{every} {weekday}",
        "(?:el |los )?{nth} {weekday} de cada mes",
        "{every} {season}",
        "(?:todos los (?P<season>invierno|verano|otoño)|todas las (?P<season>primavera))s",
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
}  # fmt: skip
