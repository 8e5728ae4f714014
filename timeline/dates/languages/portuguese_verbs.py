"""Portuguese verbs told by their forms: which look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

_DATE = (
    r"(?:o |a |os |esta |este |última |último |próxima |próximo |dia |início |meados |fim |final |de ){0,3}"
    r"(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|"
    r"setembro|outubro|novembro|dezembro|hoje|ontem|amanhã|fim de semana|verão|outono|inverno|primavera|"
    r"\d{1,2}º? de [a-z])"
)
_DATE_NEXT = rf"(?= (?:em |na |no |nesta |neste |à |ao |da |do )?{_DATE})"
_NOT_AFTER_AN_ARTICLE = "".join(
    rf"(?<!\b{word} )"
    for word in "o a os as um uma do da dos das no na nos nas ao à de em seu sua este esta neste nesta e ou pelo pela "
    "por cada primeiro primeira".split()
)
_IRREGULAR = r"abert|cobert|descobert|feit|dit|escrit|post|compost|impost|vist|mort|pres|eleit|pag|ganh|gast|aceit|solt"
_AND_PARTICIPLE = (
    r"(?: \w+mente)?(?: (?:a )?\w+[aei]r(?:-se)?(?![\w-]))?(?: (?:sido|sendo|ser))?"
    rf"(?: (?:(?:\w+[ai]d|{_IRREGULAR})[oa]s?|entregues?)(?![\w-]))?"
)

_WILL = rf"(?!(?:verão|barão|tubarão)\b)(?-i:(?!Pará\b))\w*(?:[aei]r|por)(?:á|ão|ei|emos)(?:-se)?{_AND_PARTICIPLE}"
# Nouns and the past of "querer" end as "would" does: "padaria", "queria".
_WOULD = rf"(?!(?:queri|mari)am?\b){_NOT_AFTER_AN_ARTICLE}\w*[aei]riam?{_AND_PARTICIPLE}"
_MEANS_TO = (
    r"vai|vão|vamos|deve|devem|pode|podem|prevê|preveem|pretendem?|quer|querem|desejam?|esperam?|esperamos|planejam?|"
    r"planeiam?|tencionam?"
)

_NOT_BETWEEN_DAYS = "".join(  # "na noite de sexta para sábado"
    rf"(?<!\b{word} )" for word in "feira segunda terça quarta quinta sexta sábado domingo".split()
)

_PRETERITE = (
    r"(?!(?:museu|europeu|judeu|apogeu|coliseu|pneu)\b)"
    r"(?-i:(?:(?<![\w,] )[A-ZÁÉÍÓÚ][a-zçãéêíóú]+|[a-zçãéêíóú]{2,})(?:ou|aram|eram|iram|íram|eu|iu|ava|avam)(?:-se)?)|"
    r"foi|foram|era|eram|havia|houve|tinha|fez|disse|\w*teve|\w*veio|deu|leu|viu|pôde|quis|\w*pôs|trouxe|soube|"
    r"(?:foi|fez|disse|\w*teve|deu|leu|viu|\w*pôs|trouxe)-(?:se|lhes?|nos|me|[oa]s?)|"
    r"(?:receb|viv|faz|diz|sab|exist|ped|corr|dorm|segu|sent|vend|perd|defend|discut|exig|resid|dirig|decid|permit"
    r"|assist|sofr|cresc|traz|tend|parec|pretend)iam?|\w+ía[m]?|\w*íra|iam?|"
    r"(?:diss|fiz|tiv|pus|vi|morr|nasc|receb|perd|venc|promet)era|(?:anunci|neg|cheg|começ|acus|deix|ocup|conquist)ara|"
    r"fomos|pudemos|fizemos|dissemos|viemos|soubemos|\w*tivemos|tive|pude|fiz"
)
_HAS = rf"(?:foi|foram|era|eram|tem sido|têm sido|tinha|tinham|havia|haviam){_AND_PARTICIPLE}"
_PARTICIPLE = (
    rf"{_NOT_AFTER_AN_ARTICLE}(?<!\bser )(?<!\bseja )(?<!\bsejam )"
    r"(?!(?:advogad|deputad|senad|mercad|partid|estad|jurad|lad|soldad|delegad)[oa]s?\b)"
    rf"(?:(?-i:[a-zçãéêíóú]+[ai]d|{_IRREGULAR})[oa]s?|entregues?){_DATE_NEXT}"
)
_SINCE = r"desde(?! [^.,;:!?]{2,60}?\b\w+[aei]r(?:á|ão)\b)"  # "desde 1 de junho será proibido" looks ahead

# News tells in the present what is about to happen; most of these are nouns after an article: "a visita".
_ABOUT_TO = (
    r"(?:começa|inicia|arranca|joga|vota|termina|acaba|encerra|finda|recebe|enfrenta|defronta|disputa|debate|discute|"
    r"analisa|julga|decide|apresenta|estreia|viaja|visita|chega|volta|regressa|retoma|abre|reabre|fecha|lança|assume|"
    r"inaugura|celebra|vence|expira|realiza|acontece|decorre|participa|reúne|toma posse|falha|"
    r"divulga|publica|ouve|promove|retorna|desembarca|atua|comparece|presta|acolhe|homenageia|comemora|assinala)m?"
    r"(?:-se)?|tomam posse|sai|saem"
)

# Those of them that are no nouns, "atuou em Faro e regressa dia 25".
_AND_IS_ABOUT_TO = (
    r"(?<=\be )(?:começa|inicia|termina|acaba|encerra|recebe|enfrenta|defronta|decide|apresenta|viaja|chega|regressa|"
    r"retoma|abre|reabre|fecha|lança|assume|inaugura|celebra|acontece|decorre|participa)m?(?:-se)?"
)

CUES = Cues(
    lasted=r"dur(?:ou|aram)\b|fic(?:ou|aram)\b|permanec(?:eu|eram)\b|viv(?:eu|eram)\b|esper(?:ou|aram)\b|"
    r"continu(?:ou|aram)\b",
    future=rf"{_WILL}|{_WOULD}|(?:{_MEANS_TO}|sejam?){_AND_PARTICIPLE}|{_NOT_BETWEEN_DAYS}para{_DATE_NEXT}|próxim[oa]s?|"
    r"promete(?:m)? ser|entram? em vigor|(?:previst|marcad|agendad|remarcad|programad|esperad|aguardad)[oa]s?|"
    r"(?:adiad|convocad)[oa]s?(?! em \d)",
    past=r"em relação ao?|face ao?|comparad[oa]s? com|"
    rf"{_HAS}|{_PRETERITE}|{_PARTICIPLE}|{_SINCE}|após|"
    rf"depois(?= d[aeo]s? (?:[\w-]+ ){{1,4}}d[aeo]{_DATE_NEXT})|passad[oa]s?",
    present=rf"{_NOT_AFTER_AN_ARTICLE}(?:{_ABOUT_TO})|{_AND_IS_ABOUT_TO}|é|são|está|estão|há|tem|têm",
    onward="desde",
    figures=r"(?:resultados?|dados|contas|lucros?|balanço|PIB)(?: [a-zãâáéêíóõôú]+){0,2}"
    r"(?= (?:do|ao) (?:primeiro|segundo|terceiro|quarto) (?:trimestre|semestre))",
    leaning=r"a partir|até",
    clause=r"\b(?:que|quando|onde|enquanto|porque)\b|;|"
    r"\b(?:e|mas) (?=(?:na |no |em )?[\w-]+(?: \d\d?)?(?: de \w+)? (?:(?:se|não) )?\w+[aei]r(?:á|ão)\b)",
)
