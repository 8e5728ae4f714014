"""Portuguese: the words dates are written with, and the forms they take."""

from timeline.dates.languages.portuguese_look_alikes import COUNTED_FROM_EVENT, LAST_OF, UNLESS
from timeline.dates.languages.portuguese_verbs import CUES
from timeline.dates.languages.portuguese_words import DAY_PARTS, HOLIDAYS, NUMBERS, VAGUE
from timeline.dates.languages.table import DAY_SLASH_MONTH, Language, day_alone_before

_AFTER_DAY = (
    r"\s*[,.;:)](?!\d)|\s*\Z|\s(?:e|em|na|no|nas|nos|às|ao|à|o|a|os|as|que|com|para|por|pela|pelo|se|foi|é|será)\b"
)
_DATE = "(?:{last} |{next} )?(?:dia )?(?:{day}|{dayname})\\.?º? de {mon}(?: (?:de |do ano de ){year}| {last}| {next})?"
_SHORT_YEAR = "de ['’]?(?=[3-9]){shortyear}(?![.,/%-]?\\d)"
_LEADS = "(?:na|nesta|desta|esta|até|da|à|de|para|desde|entre)"
_DAYS = "(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo"
_ALL_WEEK = "de segunda(?:-feira)? a (?:sexta(?:-feira)?|sábado|domingo)"
_NO_ONE_WEEK = "(?!-)(?! (?:\\(|\\d|passad|próxim|que vem))(?!,? (?:dia )?\\d)"  # what follows the days of one week
_AT = ",? (?:sempre )?(?:das|às|a partir das|entre as|de manhã|à tarde|à noite)\\b"
# "à segunda-feira" is every Monday, but not in "de sábado à segunda-feira"
_NOT_BETWEEN = "".join(
    rf"(?<!{word}\x20)" for word in "feira segunda terça quarta quinta sexta sábado domingo noite manhã tarde".split()
)
_NTH = "(?:primeir|segund|terceir|quart|últim)[oa]"
_SAME = "(?:o )?mesmo (?:período|trimestre|semestre|(?P<unit>mês))"

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    months=(
        "janeiro", "fevereiro", "março|marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro",
    ),
    months_short=("jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."),
    weekdays=(
        "segunda-feira|segundas-feiras|2ª-feira|2ª feira", "terça-feira|terças-feiras|3ª-feira|3ª feira",
        "quarta-feira|quartas-feiras|4ª-feira|4ª feira", "quinta-feira|quintas-feiras|5ª-feira|5ª feira",
        "sexta-feira|sextas-feiras|6ª-feira|6ª feira", "sábado|sábados", "domingo|domingos",
    ),
    weekdays_short=(
        "segunda|segundas", "terça|terças", "quarta|quartas", "quinta|quintas", "sexta|sextas", "sáb.", "dom.",
    ),
    seasons=("inverno|invernos", "primavera|primaveras", "verão|verões", "outono|outonos"),
    units={
        "S": "segundo", "TM": "minuto", "TH": "hora", "D": "dia", "W": "semana", "F": "quinzena",
        "WE": "fim de semana", "M": "mês", "Q": "trimestre", "H": "semestre",
        "Y": "ano|ano fiscal|ano letivo|ano lectivo", "DE": "década",
        "CE": "século", "NI": "noite",
    },
    plurals={
        "S": "segundos", "TM": "minutos", "TH": "horas", "D": "dias", "W": "semanas", "WE": "fins de semana",
        "M": "meses", "Q": "trimestres", "H": "semestres", "Y": "anos", "DE": "décadas", "CE": "séculos",
        "NI": "noites",
    },
    parts={
        "EH": "madrugada|madrugadas", "MO": "manhã|manhãs|amanhecer",
        "AF": "tarde|tardes", "EV": "fim do dia|final do dia|anoitecer|entardecer",
        "NI": "noite|noites",
    },
    day_parts=DAY_PARTS,
    numbers=NUMBERS,
    count_or="ou|a",
    number_join="e",
    final="último|última",
    some="vários|várias|alguns|algumas|poucos|poucas|muitos|muitas|uns|umas",
    couple="um par de",
    lengths={
        ("Y", 1.5): "ano e meio", ("TH", 1.5): "hora e meia", ("Y", 25): "um quarto de século",
        ("TM", 15): "um quarto de hora", ("TM", 45): "três quartos de hora", ("Y", 2): "um biênio|um biénio",
        ("Y", 3): "um triênio|um triénio",
    },
    half="e meio|e meia",
    ordinals={1: "primeiro|primeira|1º", 2: "segundo|segunda|2º", 3: "terceiro|terceira|3º", 4: "quarto|último|4º"},
    choosers={
        "last": "passado|passada|passados|passadas|último|última|últimos|últimas",
        "penultimate": "retrasado|retrasada",
        "this": "este|esta|neste|nesta|deste|desta|o corrente|do corrente",
        "next": "próximo|próxima|próximos|próximas|que vem|vindouro|vindoura",
        "that": "esse|essa|nesse|nessa|desse|dessa|naquele|naquela|daquele|daquela|aquele|aquela|o mesmo|a mesma|"
        "no mesmo|na mesma",
        "following": "seguinte|seguintes",
        "previous": "anterior",
    },
    day_words={0: "hoje", -1: "ontem", -2: "anteontem|antes de ontem", 1: "amanhã", 2: "depois de amanhã"},
    day_names={1: "primeiro"},
    decades={
        2: "vinte", 3: "trinta", 4: "quarenta", 5: "cinquenta", 6: "sessenta", 7: "setenta", 8: "oitenta",
        9: "noventa", 10: "dois mil",
    },
    holidays=HOLIDAYS,
    articles="o|a|os|as",
    of="de|do|da|dos|das|em|no|na",
    every="cada|todo|toda|todos os|todas as|todo o",
    quantities={
        "MORE_THAN": "mais de|pouco mais de",
        "LESS_THAN": "menos de|pouco menos de|quase|perto de",
        "APPROX": "cerca de|aproximadamente|uns|mais ou menos",
        "EQUAL_OR_MORE": "pelo menos|ao menos",
        "EQUAL_OR_LESS": "no máximo",
    },
    portions={
        "START": "início|começo|inícios|princípio|princípios|primeira metade|primeira quinzena|"
        "primeiro quartel|primeiro quarto|primeiro terço", "MID": "meados",
        "END": "fim|final|finais|fins|segunda metade|segunda quinzena|último quartel|último quarto|"
        "último terço",
    },
    halves="primeira metade|segunda metade|primeira quinzena|segunda quinzena",
    sharp="início|começo|fim|final|finais|fins",
    adverbs={
        "P1D": "diariamente|diário|diária|diários|diárias|todos os dias úteis|nos dias úteis",
        "P1W": "semanal|semanais|semanalmente",
        "P2W": "quinzenal|quinzenais|quinzenalmente",
        "P1M": "mensal|mensais|mensalmente",
        "P2M": "bimestral|bimestrais|bimestralmente",
        "P3M": "trimestral|trimestrais|trimestralmente",
        "P6M": "semestral|semestrais|semestralmente",
        "P1Y": "anual|anuais|anualmente",
        "XXXX-WXX-WE": "os fins de semana|aos fins de semana|nos fins de semana|todos os fins de semana",
    },
    vague=VAGUE,
    day_alone=day_alone_before(_AFTER_DAY, after_comma=True),
    forms={
        "name": (
            "{weekday} (?:(?P<ahead_of>antes)|(?P<after_it>depois)) d[oea] {holiday}",
            "(?:os? )?" + _DATE,
            "(?:(?:{last}|{next}|{this}) )?{weekday}(?: {last}| {next}| {following})?(?: (?:à|ao|de|pela) {part})?",
            "(?:{last}|{next}) {wday}(?!-)(?: (?:à|ao|de|pela) {part})?",
            "{art}(?:{last} |{next} )dia {day}(?! de\\b)",
            "(?P<lead>(?:o|no|ao|até|desde|do) )(?:o )?dia {day}(?! de\\b)",
            "(?:(?:{last}|{next}|{this}) )?{wday},? (?:o )?dia {day}(?! de\\b)",
            "dia {day}(?! de\\b)(?![.,/:]?\\d)",
            "{part} (?:de|da|do|desta|deste) (?:{wday})(?!-)(?: {last})?",
            "(?P<lead>" + _LEADS + " )?{wday} (?:à|ao|de|pela) {part}",
            "(?P<lead>" + _LEADS + " ){wday}(?: {last}| {next}| {following}| {previous})?(?!-| quinzena| metade)",
            "(?P<lead>(?:segunda|terça|quarta|quinta|sexta)(?:-feira)? (?:e|a|à|ou) ){wday}(?!-)",
            "(?:{last} |{next} )?(?:mês de )?(?<!rio\\x20de\\x20){month}(?: (?:de |do ano de ){year}| {last}| {next})?",
            "(?<!rio\\x20de\\x20){mon} (?:de )?{year}(?![.,]?\\d)",
            "(?:{day} de )?(?<!rio\\x20de\\x20){month} " + _SHORT_YEAR,
            "(?:o )?{season} " + _SHORT_YEAR,
            "(?:{this}|{that}) (?:mês de )?{month}",
            "(?:{this} )?{season}(?: de {year}| {last}| {penultimate}| {next}| {following}| {previous})?",
            "{next} {season}",
            "{day}[/.-]{monthfigure}[/.-]{year}",
            "{day} {mon}(?: {year}(?![.,]?\\d)|(?= \\())",
            "{day}\\.{mon}\\.{year}",
            "{day}/{monthfigure}/{shortyear}(?![/.-]?\\d)",
            f"(?:dia |(?P<lead>(?:em|no|até|desde|de|para|a) )){DAY_SLASH_MONTH}",
            f"{{wday}},? {DAY_SLASH_MONTH}",
            "(?:(?<=feira\\x20\\()|(?<=(?:unda|er.a|arta|inta|exta|bado|ingo)\\x20\\()){day}/{monthfigure}(?=\\))",
            "{wday}(?= \\((?:0?[1-9]|[12]\\d|3[01])(?:/\\d\\d?| de \\w+)?\\))",
            "(?:{art}ano de )?{year}(?![.,]?\\d)(?: {bc})?",
            "(?:o )?ano (?:de )?{any_year}(?: {bc})?",
            "{any_year} {bc}",
            "{any_year} (?:d\\. ?C\\b\\.?|depois de Cristo)",
            "(?:os )?anos (?:de )?['’]?(?:{decade}|{decade_word})",
            "(?:a )?década de ['’]?(?:{decade}|{decade_word})",
            "{art}século (?:{roman}|(?P<century>[12]?\\d))(?: {bc})?",
            "{art}{quarter} trimestre",
            "{art}(?P<quarter>[1-4])\\.?[ºo°] trimestre",
            "{art}{semester} semestre",
            "{art}{semester} metade (?:do|deste) ano(?: {last})?(?! \\d)",
            "{art}{semester} metade de {year}(?!\\d)",
            "(?:a )?(?P<weekof>semana) de {day} de {month}(?: de {year})?",
            "{art}{holiday}",
            "(?:a )?(?P<part>noite) (?P<ends_on>de|do) (?P<holiday>ano novo|natal)",
            "(?:{this}|{that}) {part}",
            "(?P<lead>(?:na|à|pela) ){part} (?:(?P<following>seguinte)|(?P<previous>anterior))",
            "(?P<lead>(?:no|ao) ){portion} da {part}",
            "(?P<part>noite) d[eo] (?:dia )?{day} para (?:o )?(?:dia )?\\d\\d? de {month}(?: de {year})?",
            f"(?P<part>madrugada) d[eo] (?:{_DAYS}) para (?:o |a )?{{wday}}",
            f"(?P<part>noite) de {{wday}} para (?:o |a )?(?:{_DAYS})",
            "fim de semana d(?:e|os dias) \\d\\d?(?: e | a |/)(?P<weekendof>){day} de {month}(?: de {year})?",
            "(?P<lead>(?:à|de|pela|na|da|até a|até à|desde a|durante a|para a) ){part}(?= d[eoa]\\b)",
            "(?P<lead>(?:à|de|pela|durante a) ){part}",
            "(?P<lead>(?:ao|no|o) )(?P<part>amanhecer|anoitecer|entardecer)(?! d[aeo])",
            "(?P<lead>(?:às|as|das|até|pelas) ){hour}(?: ?h(?: ?{minute})?| ?horas|[:.]{minute})(?: d[ae] {part})?",
            "(?:{hour} ?h ?{minute}|{hour} ?h|{hour}:{minute})(?: {zone}| d[ae] {part})?",
            "(?P<lead>(?:às|as|das|até|pelas) ){hour} d[ae] {part}",
            "(?P<lead>(?:entre as|das) ){hour}(?= (?:e as|às) \\d)",
            "(?P<lead>(?:à|às|as|das|até|pelas) ){hourname} (?:horas )?(?:(?P<half>e meia) )?d[ae] {part}",
            "(?P<lead>(?:à|às|ao|até|pela|por volta da) )(?:{noon}|{midnight})",
            "(?P<lead>(?:às|pelas|até às|por volta das|cerca das|a partir das|depois das|antes das) ){hourname} horas",
            f"(?P<lead>(?:{_DAYS}|hoje|ontem|amanhã),? às ){{hourname}}",
            "{hour} horas(?= (?:de|do|da|desta)\\b)",
            "(?:{hour} ?h(?: ?{minute})?|{hour}:{minute}|{hour} horas) da {part}"
            " d(?:e|a|o|esta|este) {wday}(?: {last})?",
            "(?P<before>véspera) d[eoa] (?:{holiday}|(?:dia )?{day} de {month}(?: de {year})?)",
            "(?P<lead_after>(?:depois da|após a|passada a) ){midnight}(?: de {weekday})?",
            "(?P<lead>(?:da|desde a|a partir da) ){midnight}",
            "{midnight} de {weekday}",
            "(?P<lead>(?:ao|às|à|o|do|pelo|por volta do) )(?:{noon}|{midnight})",
        ),
        "nth": (
            "{art}{nth} (?:{weekday}|{one}) (?:de|do mês de) {month}(?: de {year})?",
            "{art}{nth} (?:{weekday}|{one}) (?:do|deste|de) (?:(?:{this}|{last}|{next}|{that}) )?"
            "(?P<whole>mês|ano)(?: {last}| {next})?(?! de \\w)(?! \\d)",
        ),
        "pair": (
            "{art}dias {first}(?P<between> (?:a|ao|e|ou) ){day}(?! de\\b)",
            "{art}séculos {first_century}(?P<between> (?:e|ou|ao|a) | ?{dash} ?)(?:{roman}|{century})(?: {bc})?",
            "{first_year}(?P<between> ?/ ?){shortyear}(?![/.-]?\\d)",
            "{first}(?:\\.?º)?(?P<between> (?:e |a |ao )| ?{dash} ?){day} de {month}(?: de {year})?",
            "(?:os )?anos {first_decade}(?P<between> e )(?:{decade}|{decade_word})",
            "(?:as )?décadas de {first_decade}(?P<between> e | a )(?:{decade}|{decade_word})",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
            "{first_month}(?P<between> a | e ){month} de {year}",
        ),
        "list": ("(?:dia )?{day}",),
        "period": (
            "{art}(?:{last}|{next}) {one}",
            "(?P<lead>(?:ao longo|no decorrer|no decurso) (?:da |do )){one}(?! (?:de )?\\d)",
            "(?<!\\bum\\x20)(?:o )?(?P<newyear>novo) ano(?! (?:letivo|lectivo|judicial))",
            "{art}{one} (?:{last}|{penultimate}|{next}|{following}|{previous})",
            "(?:{this}|{that}) (?:mesmo |mesma )?{one}",
            "(?P<lead>(?:a|na|da) ){named}(?! d[eoa])",
            "(?P<lead>(?:o|no|do) ){weekend}",
            "{art}(?!fi(?:m|ns) de semana){portion} {of}(?:este |esta |deste |desta )?{one}(?! {of}{month})"
            "(?! [ivx]+\\b)(?! \\d)(?! de ['’]?\\d)(?: {last}| {next})?",
        ),
        "ago": (
            "há (?:(?:já|apenas|exatamente|exactamente|só) )?"
            "{quantity}{count} {unit}(?: {half})?(?: atrás)?",
            "{quantity}{count} {unit} atrás",
            "faz {count} {unit}",
        ),
        "same in a year": (
            _SAME + " (?:de|do ano de) {year}",
            _SAME + " (?:do ano (?:{last}|{previous})|do {last} ano)",
            "(?:período|trimestre|semestre) homólogo",
        ),
        "hence": ("(?:dentro de|daqui a) {quantity}{count} {unit}(?: {half})?", "em {count} {unit}"),
        "later": ("{quantity}{count} {unit} (?:depois|mais tarde)(?! d[eoa](?! novo))",),
        "earlier": ("{quantity}{count} {unit} (?:antes|mais cedo)(?! d[eoa])",),
        "reach back": (
            "(?P<lead>(?:nos|nas|dos|das) )?(?:os |as )?{last} {count} {many}",
            "(?:os |as ){count} {last} {many}",
        ),
        "reach on": ("(?P<lead>(?:nos|nas|dos|das) )?(?:os |as )?{next} {count} {many}",),
        "length": (
            "{quantity}{count} {unit}(?: {half})?",
            "{quantity}{count} {unit} e {more} {small}",
            "(?:os|as) {count} {many}",
            "(?:os |as )?(?:primeiros|primeiras) {count} {many}",
            "(?:a|o) (?P<unit>noite|dia|semana|mês|ano) (?:toda|todo|inteira|inteiro)",
            "toda a (?P<unit>noite|semana)",
            "todo o (?P<unit>ano|mês)",
            "(?:os |as )?{count} {many} (?:anteriores|seguintes)",
            "(?P<lead>(?:nos|nas|dos|das) )?{count} (?:primeiros|primeiras) {many}",
        ),
        "plural": (
            "há {many}",
            "(?:os |as )?{many} (?:anteriores|seguintes)",
            "{many} (?:depois|antes|mais tarde|atrás)(?! d)",
            "(?P<lead>(?:nos|nas|dos|das|aos|às|pelos|pelas) )?(?:os |as )?(?:{last}|{next}) {many}",
            "(?P<lead>(?:durante|por) ){many}",
        ),
        "set": (
            "{every} {unit}",
            "{every} {count} {unit}",
            "{every} {weekday}",
            "{every} {season}",
            "(?:toda|cada|todas as) {wday}",
            "(?:{every}|tod[oa]s? (?:os )?){day}º? de {month}",
            "(?:uma?|dois|duas) {weekday} (?:por|a cada|ao) (?:mês|ano)",
            "{every} (?P<part>manhãs?|tardes?|noites?|madrugadas?)",
            "(?P<lead>(?:às|aos) ){wday}(?: (?:à|de|pela) {part})?",
            f"{_NOT_BETWEEN}(?P<lead>(?:à|ao) ){{weekday}}{_NO_ONE_WEEK}(?! (?:seguinte|de|à|anterior))",
            "(?P<lead>(?:às|aos) (?:segundas|terças|quartas|quintas|sextas|sábados)(?:-feiras)? e (?:às |aos )?){wday}"
            "(?: (?:à|de|pela) {part})?",
            f"(?={_ALL_WEEK}{_NO_ONE_WEEK})(?P<lead>de ){{wday}}",
            f"(?P<lead>de segunda(?:-feira)? a ){{wday}}(?:-feira)?{_NO_ONE_WEEK}",
            f"(?=de (?:{_DAYS}) a (?:{_DAYS}){_AT})(?P<lead>de ){{wday}}",
            f"(?P<lead>de (?:{_DAYS}) a ){{wday}}(?={_AT})",
            f"(?:{{every}}|o) {_NTH} (?:{_DAYS}) d(?:o|e cada) (?P<unit>mês)",
            f"{_NTH} (?:{_DAYS}) de cada (?P<unit>mês)",
            "de {count} em {times} {unit}",
            "(?P<lead_any>(?:numa|num|uma|um|qualquer) ){weekday}",
            "(?:uma vez |{times} vezes )?(?:por|ao) (?P<unit>dia|semana|mês|ano)",
        ),
    },
    named_periods={("D", -1): "véspera"},
    cues=CUES,
    since="desde|desde o|desde a|a partir de|a partir do|a partir da",
    until="até|até o|até a|até ao|até à",
    noon="meio-dia",
    midnight="meia-noite",
    clock_leads="às|as|das|e|pelas",
    labels="página|páginas|voo|artigo|lei|número|rodovia|modelo|sala|quarto|apartamento|boeing|rua|avenida|praça|agenda",
    year_leads="em|desde|até|de|ano|e|a|por volta de",
    joins=("à ", "pela ", "às ", "ao ", "da ", "pelas ", "por volta das ", "cerca das "),
    before_christ="a.C|antes de Cristo",
    extra_triggers="homólogo",
    counted="adeptos|torcedores|espectadores|sócios|participantes|visitantes|famílias|empresas|páginas|feridos|"
    "vítimas|crianças|mulheres|homens|jovens|turistas|passageiros|carros|árvores|livros|bilhetes|agentes|"
    "pessoas|euros|reais|milhões|mil|metros|quilômetros|quilómetros|km|dólares|soldados|casas|toneladas|"
    "habitantes|trabalhadores|empregos|hectares|alunos|vagas|casos|mortos",
    counted_from_event=COUNTED_FROM_EVENT,
    last_of=LAST_OF,
    unless=UNLESS,
)  # fmt: skip
