"""Portuguese: the words dates are written with, and the forms they take."""

from timeline.dates.languages.table import Cues, Language, Unless

_DATE = "(?:{last} |{next} )?(?:dia )?(?:{day}|{dayname})º? de {mon}(?: (?:de |do ano de ){year}| {last}| {next})?"

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    months=(
        "janeiro", "fevereiro", "março|marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
        "novembro", "dezembro",
    ),
    months_short=("jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."),
    weekdays=(
        "segunda-feira|segundas-feiras", "terça-feira|terças-feiras", "quarta-feira|quartas-feiras",
        "quinta-feira|quintas-feiras", "sexta-feira|sextas-feiras", "sábado|sábados", "domingo|domingos",
    ),
    weekdays_short=("segunda", "terça", "quarta", "quinta", "sexta", "sáb.", "dom."),
    seasons=("inverno", "primavera", "verão", "outono"),
    units={
        "S": "segundo", "TM": "minuto", "TH": "hora", "D": "dia", "W": "semana", "F": "quinzena",
        "WE": "fim de semana", "M": "mês", "Q": "trimestre", "H": "semestre", "Y": "ano", "DE": "década",
        "CE": "século", "NI": "noite",
    },
    plurals={
        "S": "segundos", "TM": "minutos", "TH": "horas", "D": "dias", "W": "semanas", "WE": "fins de semana",
        "M": "meses", "Q": "trimestres", "H": "semestres", "Y": "anos", "DE": "décadas", "CE": "séculos",
        "NI": "noites",
    },
    parts={"MO": "manhã|madrugada", "AF": "tarde", "NI": "noite"},
    day_parts={
        (0, "MO"): "hoje de manhã",
        (-1, "NI"): "ontem à noite",
        (-1, "AF"): "ontem à tarde",
        (-1, "MO"): "ontem de manhã",
        (1, "MO"): "amanhã de manhã",
        (1, "NI"): "amanhã à noite",
        (0, "NI"): "hoje à noite",
        (0, "AF"): "hoje à tarde",
    },
    numbers={
        0.5: "meio|meia", 1: "um|uma", 2: "dois|duas", 3: "três", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete",
        8: "oito", 9: "nove", 10: "dez", 11: "onze", 12: "doze|uma dúzia de", 13: "treze", 14: "catorze|quatorze",
        15: "quinze", 16: "dezesseis|dezasseis", 17: "dezessete|dezassete", 18: "dezoito", 19: "dezenove|dezanove",
        20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta",
        90: "noventa", 100: "cem|cento", 1000: "mil",
    },
    number_join="e",
    some="vários|várias|alguns|algumas|poucos|poucas|muitos|muitas|uns|umas",
    couple="um par de",
    half="e meio|e meia",
    ordinals={1: "primeiro|primeira|1º", 2: "segundo|segunda|2º", 3: "terceiro|terceira|3º", 4: "quarto|último|4º"},
    choosers={
        "last": "passado|passada|passados|passadas|último|última|últimos|últimas",
        "this": "este|esta|neste|nesta|deste|desta|o corrente|do corrente",
        "next": "próximo|próxima|próximos|próximas|que vem|vindouro|vindoura",
        "that": "esse|essa|nesse|nessa|naquele|naquela|aquele|aquela|o mesmo|a mesma|no mesmo|na mesma",
        "following": "seguinte|seguintes",
        "previous": "anterior",
    },
    day_words={0: "hoje", -1: "ontem", -2: "anteontem|antes de ontem", 1: "amanhã", 2: "depois de amanhã"},
    day_names={1: "primeiro"},
    decades={
        2: "vinte", 3: "trinta", 4: "quarenta", 5: "cinquenta", 6: "sessenta", 7: "setenta", 8: "oitenta",
        9: "noventa",
    },
    holidays={
        "christmas": "natal|dia de natal", "christmas eve": "véspera de natal",
        "new year's eve": "véspera de ano novo", "new year": "ano novo|dia de ano novo",
        "easter": "páscoa|domingo de páscoa", "good friday": "sexta-feira santa",
        "mardi gras": "terça-feira de carnaval", "ash wednesday": "quarta-feira de cinzas",
        "all saints": "dia de todos os santos",
    },
    articles="o|a|os|as",
    of="de|do|da|dos|das|em|no|na",
    every="cada|todo|toda|todos os|todas as|todo o",
    quantities={
        "MORE_THAN": "mais de",
        "LESS_THAN": "menos de|quase|perto de",
        "APPROX": "cerca de|aproximadamente|uns",
        "EQUAL_OR_MORE": "pelo menos|ao menos",
        "EQUAL_OR_LESS": "no máximo",
    },
    portions={
        "START": "início|começo|inícios|princípio|princípios", "MID": "meados|meio", "END": "fim|final|finais|fins",
    },
    sharp="início|começo|fim|final|finais|fins",
    adverbs={
        "P1D": "diariamente|diário|diária|diários|diárias",
        "P1W": "semanal|semanais|semanalmente",
        "P1M": "mensal|mensais|mensalmente",
        "P3M": "trimestral|trimestrais",
        "P1Y": "anual|anuais|anualmente",
    },
    vague={
        "PRESENT_REF": "agora|atualmente|actualmente|hoje em dia|neste momento|no momento|atual|atuais|actual|actuais",
        "PAST_REF": "recentemente|ultimamente|antigamente|outrora|então|o passado|há pouco|recente|recentes|"
        "há muito tempo",
        "FUTURE_REF": "em breve|o futuro|futuro|futura|futuros|futuras|brevemente|próximamente",
    },
    forms={
        "name": (
            "{art}" + _DATE,
            "(?:(?:{last}|{next}|{this}) )?{weekday}(?: {last}| {next}| {following})?(?: (?:à|de|pela) {part})?",
            "(?P<lead>(?:na|nesta|desta|até|da|última|próxima) ){wday}(?: {last}| {next})?(?!-)",
            "(?:{last} |{next} )?(?:mês de )?{month}(?: (?:de |do ano de ){year}| {last}| {next})?",
            "{mon} de {year}(?![.,]?\\d)",
            "(?:{this}|{that}) (?:mês de )?{month}",
            "(?:{this} )?{season}(?: de {year}| {last}| {next})?",
            "{next} {season}",
            "{day}[/.-]{monthfigure}[/.-]{year}",
            "{day}/{monthfigure}/{shortyear}(?![/.-]?\\d)",
            "(?:{art}ano de )?{year}(?![.,]?\\d)(?: {bc})?",
            "(?:o )?ano (?:de )?{any_year}(?: {bc})?",
            "{any_year} {bc}",
            "(?:os )?anos (?:de )?['’]?(?:{decade}|{decade_word})",
            "(?:a )?década de ['’]?(?:{decade}|{decade_word})",
            "{art}século {roman}(?: {bc})?",
            "{art}{quarter} trimestre",
            "{art}{semester} semestre",
            "{art}{holiday}",
            "(?:{this}|{that}) {part}",
            "(?P<lead>(?:à|de|pela|na|da) ){part}(?= d[eoa]\\b)",
            "(?P<lead>(?:às|as|das|até|pelas) ){hour}(?: ?h(?: ?{minute})?| ?horas|[:.]{minute})(?: d[ae] {part})?",
            "(?:{hour} ?h ?{minute}|{hour} ?h|{hour}:{minute})(?: {zone}| d[ae] {part})?",
            "(?P<lead>(?:às|as|das|até|pelas) ){hour} d[ae] {part}",
            "(?P<lead>(?:à|às|as|das|até|pelas) ){hourname} (?:horas )?(?:(?P<half>e meia) )?d[ae] {part}",
            "(?P<lead>(?:à|às|ao|até|pela|por volta da) )(?:{noon}|{midnight})",
            "{hour} horas(?= (?:de|do|da|desta)\\b)",
            "(?P<lead>(?:ao|às|à) )(?:{noon}|{midnight})",
        ),
        "pair": (
            "{first}(?P<between> (?:e |a |ao )| ?{dash} ?){day} de {month}(?: de {year})?",
            "(?:os )?anos {first_decade}(?P<between> e ){decade}",
            "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
            "{first_month}(?P<between> a | e ){month} de {year}",
        ),
        "list": ("(?:dia )?{day}",),
        "period": (
            "{art}(?:{last}|{next}) {one}",
            "{art}{one} (?:{last}|{next}|{following}|{previous})",
            "(?:{this}|{that}) (?:mesmo |mesma )?{one}",
            "{art}{portion} {of}(?:este |esta |deste |desta )?{one}(?! {of}{month})(?: {last}| {next})?",
            "(?P<lead>(?:o|no|do) ){weekend}",
        ),
        "ago": (
            "há (?:já |apenas )?{quantity}{count} {unit}(?: {half})?(?: atrás)?",
            "{quantity}{count} {unit} atrás",
            "faz {count} {unit}",
        ),
        "hence": ("(?:dentro de|daqui a) {quantity}{count} {unit}",),
        "later": ("{quantity}{count} {unit} (?:depois|mais tarde)(?! d[eoa])",),
        "earlier": ("{quantity}{count} {unit} (?:antes|mais cedo)(?! d[eoa])",),
        "reach back": (
            "(?P<lead>(?:nos|nas|dos|das) )?(?:os |as )?{last} {count} {many}",
            "(?:os |as ){count} {last} {many}",
        ),
        "reach on": ("(?:os |as ){next} {count} {many}",),
        "length": (
            "{quantity}{count} {unit}(?: {half})?",
            "{quantity}{count} {unit} e {more} {small}",
            "(?:os|as) (?:primeiros |primeiras )?{count} {many}",
        ),
        "plural": ("há {many}", "{many} (?:depois|antes|mais tarde|atrás)(?! d)", "(?:os|as) (?:{last}|{next}) "
        "{many}", "(?P<lead>(?:durante|por) ){many}"),

        "set": (
            "{every} {unit}",
            "{every} {count} {unit}",
            "{every} {weekday}",
            "(?P<lead>(?:às|aos) ){weekday}",
            "(?:uma vez |{times} vezes )?(?:por|ao) (?P<unit>dia|semana|mês|ano)",
        ),
    },
    cues=Cues(
        future=r"\w+(?:rá|rão|remos|ria|riam)|vai|vão|deve|devem|prevê|previst[oa]s?|marcad[oa]s?|próxim[oa]s?|"
        r"pretende|"
        r"até|pode|podem",
        past=r"(?-i:[a-zçãéêíóú]{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam))|foi|foram|era|eram|havia|tinha|fez|disse|"
        r"teve|esteve|veio|desde|após|passad[oa]s?",
        present=r"é|são|está|estão|há|tem|têm",
        leaning=r"a partir",
        clause=r"\b(?:que|quando|onde|enquanto|porque)\b",
    ),
    since="desde|desde o|desde a|a partir de|a partir do|a partir da",
    until="até|até o|até a|até ao|até à",
    noon="meio-dia",
    midnight="meia-noite",
    clock_leads="às|as|das|e|pelas",
    labels="página|páginas|voo|artigo|lei|número|rodovia|modelo|sala|boeing|rua|avenida|praça|agenda",
    year_leads="em|desde|até|de|ano|e|a|por volta de",
    joins=("à ", "pela ", "às ", "ao ", "da "),
    before_christ="a.C|antes de Cristo",
    counted="pessoas|euros|reais|milhões|mil|metros|quilômetros|quilómetros|km|dólares|soldados|casas|toneladas|"
    "habitantes|trabalhadores|empregos|hectares|alunos|vagas|casos|mortos",
    unless=(
        Unless(r"(?i:diário|diários)", before=r"(?:\b[Oo]|[Uu]m|[Nn]o|[Dd]o|[Aa]o|[Oo]s|[Ss]eu|[Mm]eu)\s+"),
        Unless(
            r"(?i:verão)", before=r"(?i:\b(?:eles|elas|que|se|os|não|vocês)\s+)", after=r" (?:que|como|o|a|os|as)\b"
        ),
        Unless(r"(?i:futur[oa]s?)", before=r"\b(?:[Ss]eu|[Mm]eu|[Nn]osso)\s+"),
        Unless(r"(?i:então)", after=r" (?:que|não)\b"),
        Unless(r"Domingos?", after=r" [A-ZÁÉÍÓÚÂÊÔ]"),
        Unless(r"(?i:natal)", before=r"(?:\bem|\bde|cidade de)\s+", after=r"(?! de \d| \d)"),
        Unless(
            r"(?i:um segundo|a segunda|segunda|terça|quarta|quinta)", after=r" (?!passada|à noite|que vem)[a-zçãéêíóú]"
        ),
    ),
)  # fmt: skip
