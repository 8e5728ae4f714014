"""What only looks like a date in Portuguese: names, things that are counted, ordinals."""

from timeline.dates.languages.ages import PORTUGUESE as PORTUGUESE_AGES
from timeline.dates.languages.table import Unless, after_none_of, took_so_long

_MONTHS = "Janeiro|Fevereiro|Março|Abril|Maio|Junho|Julho|Agosto|Setembro|Outubro|Novembro|Dezembro"
_NUMBERS = (
    "[Uu]m|[Pp]rimeiro|[Dd]ois|[Tt]rês|[Qq]uatro|[Cc]inco|[Ss]eis|[Ss]ete|[Oo]ito|[Nn]ove|[Dd]ez|[Oo]nze|[Dd]oze|"
)
_NUMBERS += "[Tt]reze|[Qq]uinze|[Vv]inte|[Tt]rinta"
_NO_FIRST_NAME = "Em|De|Do|Desde|Até|Para|Por|E|A|O|No|Neste|Este|Entre|Durante|Cada|Todo|Hoje|Ontem|Amanhã"
_PLACES = (
    r"(?i:\b(?:ponte|parque|hospital|movimento|escola|colégio|estádio|bairro|vila|aeroporto|largo|praça|rua|avenida) )"
    r"(?:de |do |da )?"
)
_COUNT_LEADS = "(?:[Mm]ais|[Mm]enos|[Cc]erca|[Uu]m total) de "
_NO_YEAR_LEAD = after_none_of("em Em de De do da no No ano desde Desde até Até durante Durante entre e a")
_COUNTED_NEXT = (
    r" (?!(?:depois|antes|mais|menos|os|as|nos|nas|aos|dos|das|seus|suas|uns|umas|após|eles|elas|vezes)\b)"
    r"[a-zçãõáéêíóú]{3,}s\b"
)
# What follows a short name of a weekday; what follows an ordinal is the thing it counts: "na segunda edição".
_NO_THING_NEXT = (
    r"(?!e (?:últim|terceir|quart|decisiv|mais\b))(?:uma?|uns|umas|os?|as?|e|ou|em|com|que|para|por|pel[oa]s?|"
    r"n[oa]s?|à|às|aos?|após|sobre|contra|entre|durante|até|sem"
    r"|quando|se|mas|porque|onde|depois|antes|cerca|também|já|não|nem|"
    r"apenas|dois|duas|três|quatro|cinco|há|foi|foram|era|será|serão|é|está|estão|vai|vão|tem|teve|deve|devem|pode|"
    r"disse|disseram|fez|fizeram|deu|veio|vieram|houve|manteve|esteve|diz|(?!mulher|colher|lugar|par\b|\w*militar|popular"
    r"|escolar|familiar|parlamentar|similar)\w+(?:[aei]r|[áêí]-l[oa]s?)(?:-\w+)?|"  # "anunciou na sexta ter"
    r"passadas?|novos?|novas?|num|numa|dentro|perto|fora|eles?|elas?|que vem|à noite|de manhã|\w+mente|"
    r"\w+(?:ou|aram|eram|iram|eu|iu|[aei]rá|[aei]rão)(?:-se)?)\b"
)
_AHEAD = r"(?:\w+[aei]r(?:á|ão|emos)|vai|vão|vamos)\b"
COUNTED_FROM_EVENT = (took_so_long(r"(?i:em .*)", _AHEAD, "se|o|a|os|as|não|já|lhe"),)

LAST_OF = (  # "o último ano de mandato", "a sua última semana", and any last day
    Unless(r"(?i:.*últim[oa] \w+)", after=r" (?:de|d[oa]s?) (?!(?:este|esta)\b)"),
    Unless(r"(?i:últim[oa] \w+)", before=r"\b(?:[Ss]eu|[Ss]ua|[Mm]eu|[Mm]inha|[Nn]oss[oa]) "),
    Unless(r"(?i:.*último dia)"),
)

UNLESS = (
    *PORTUGUESE_AGES,
    Unless(r"(?i:\d+ minutos?)", before=r"\b[Aa]os? "),  # of a match
    Unless(r"(?i:diário|diários)", before=r"(?:\b[Oo]|[Uu]m|[Nn]o|[Dd]o|[Aa]o|[Oo]s|[Ss]eu|[Mm]eu)\s+"),
    Unless(r"(?i:verão)", before=r"(?i:\b(?:eles|elas|que|se|os|não|vocês)\s+)", after=r" (?:que|como|o|a|os|as)\b"),
    Unless(r"(?i:futur[oa]s?)", before=r"\b(?:[Ss]eu|[Mm]eu|[Nn]osso)\s+"),
    Unless(r"(?i:então)", after=r" (?:que|não)\b"),
    Unless(rf"Domingos?|{_MONTHS}", after=r" [A-ZÁÉÍÓÚÂÊÔ]"),
    Unless(_MONTHS, before=rf"\b(?!(?:{_NO_FIRST_NAME}) )[A-ZÁÉÍÓÚ][a-zçãáéêíóú]+ "),
    Unless(_MONTHS, before=rf"\b(?:{_NUMBERS}) de "),
    Unless(rf"\d\d? de (?:{_MONTHS})", before=_PLACES),
    Unless(r"Primavera", after=r" (?:Árabe|de Praga)\b"),
    Unless(r"(?i:natal)", before=r"(?:\bem|\bde|cidade de)\s+", after=r"(?! de \d| \d)"),
    Unless(r"1[1-9]\d\d|20\d\d", before=rf"{_COUNT_LEADS}|{_NO_YEAR_LEAD}", after=_COUNTED_NEXT),
    Unless(
        r"(?i:dia \d\d?)",
        after=r" (?!(?:às|as|os|nas|nos|dos|das|aos|pelas|pelos|depois|antes|mais|nós)\b)[a-zçãõáéêíóú]+s\b",
    ),
    Unless(
        r"(?i:.*\w de ['’]?\d\d)", after=r" ?%| (?:mil|por|milh\w+|bilh\w+|[a-zçãõáéêíóú]{3,}s)\b"
    ),  # "maio de 60 mil"
    Unless(  # "falou hoje às duas filhas"
        r"(?i:.*\bàs [a-zê]+)", after=r" (?!(?:[nd]?[ao]s|mais|menos|depois|antes|após|horas)\b)[a-zçãõáéêíóú]{3,}s\b"
    ),
    Unless(r"(?i:(?!tod[oa]s ).*(?:invernos|primaveras|verões|outonos).*)"),
    Unless(r"(?i:um segundo|a segunda)", after=r" (?!passada|à noite|que vem)[a-zçãéêíóú]"),
    Unless(r"Segunda|Terça|Quarta|Quinta|Sexta", after=r" [A-ZÁÉÍÓÚÂÊÔ]"),
    Unless(
        r"(?i:(?:(?:últim|próxim|passad)a |toda |cada |todas as )?(?:segunda|terça|quarta|quinta|sexta))",
        after=rf"[ -](?!{_NO_THING_NEXT})[a-zçãéêíóúà]",
    ),
)
