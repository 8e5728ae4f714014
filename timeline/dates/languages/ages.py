"""Ages, which look like lengths of time: "un garçon de 9 ans", "Marie, 30 ans,", "(45 anni)"; told by what stands
around them."""

from timeline.dates.languages.table import Unless

_NAME = r"\b[^\W\d_a-zа-яіїєґ][\w'’-]+"


def ages(
    length: str, led_by: str, *, behind: str = "", of_babies: tuple[str, str] = ("(?!)", "")
) -> tuple[Unless, ...]:
    """The look-alikes that ages make: ``length`` is a pattern of their words, ``led_by`` of the words right before one
    ("garçon de", "âgée de"), ``behind`` of what follows where it is none all the same ("il a 5 ans pour réussir");
    ``of_babies`` are patterns of months and of whose they are."""
    return (
        Unless(length, before=rf"(?i:(?<!\w)(?:{led_by}) ?)", after=rf"(?!{behind})" if behind else ""),
        Unless(length, before=rf"{_NAME},? \(", after=r"\)"),
        Unless(length, before=r"\w, (?:de|di|d['’]|van) ?", after=r"[,.;]"),  # "o réu, de 52 anos, nega"
        Unless(length, before=rf"{_NAME}, (?:de |di )?", after=r"[,.]"),  # "Marie, 30 ans, attend"
        Unless(of_babies[0], before=rf"(?i:(?<!\w){of_babies[1]} )"),
    )


_PEOPLE_FR = (
    r"(?:garçon(?:net)?|fill(?:e|ette)|enfant|ado(?:lescente?)?|homme|femme|jeune|bébé|nourrisson|étudiante?|retraitée?|"
    r"fils|mère|père|conduct(?:eur|rice)|automobiliste|motard|victime|suspecte?|individu|lycéen(?:ne)?|collégien(?:ne)?|"
    r"patiente?|mineure?|ressortissante?|personne|habitante?|soldat|ouvri(?:er|ère)|salariée?|agriculteur|prévenue?|élève|"
    r"veuve|joueu(?:r|se)|chanteu(?:r|se)|act(?:eur|rice)|policier|militaire|cycliste|skieu(?:r|se)|alpiniste|touriste)s?"
)
FRENCH = (
    *ages(
        r"(?i:(?:(?:moins|plus|près) de )?(?:\d+|[\w-]+) ans)",
        rf"{_PEOPLE_FR}(?: [a-zéèêç]+)? (?:de|d['’])|âgée?s?(?: [a-zéèêç]+)? (?:de|d['’])|l['’]âge de|"
        r"(?:mort|décédée?|disparue?|éteinte?|meurt|mourut|mourir|décède)e?s? (?:\w+ )?à|"
        r"(?:il|elle|qui) (?:a|avait|aura|n['’]avait que)|(?:fêt|célébr)\w+ ses|(?:enfants|jeunes|mineurs)(?: de)?",
        behind=r" (?:pour|de|d['’]|sans|après|avant)",
        of_babies=(r"(?i:[\w-]+ mois)", r"(?:bébé|nourrisson|fillette|garçonnet|enfant)s? (?:âgée?s? )?de"),
    ),
    Unless(r"(?i:(?:moins|plus) de \d+ ans)", before=r"(?i:\b(?:les|des|aux) )"),
    Unless(r"(?i:\d+ ans)", before=r"(?:^|[.!?»] )À ", after=r", (?:il|elle|l[ea]|l['’]|[A-ZÉ])"),
)

_PEOPLE_PT = (
    r"(?:menin[oa]|garot[oa]|criança|adolescente|jovem|homem|mulher|bebê|bebé|estudante|aposentad[oa]|filh[oa]|mãe|pai|"
    r"motorista|motociclista|vítima|suspeit[oa]|alun[oa]|paciente|idos[oa]|pessoa|morador|moradora|soldado|jogador|jogadora|"
    r"professora?|empresári[oa]|at(?:or|riz)|cantora?|policial|turista|ciclista|rapaz|moça|recém-nascid[oa])s?"
)
PORTUGUESE = ages(
    r"(?i:(?:\d+|\w+) anos)",
    rf"{_PEOPLE_PT}(?: [a-zçãáéêíóú]+)?,? de(?: até)?|com(?: apenas)?|(?:n?a )?idade de|(?:meno|maio)res de|aos|"
    r"(?:ele|ela|que|já|só)? ?(?:tem|tinha|completou|completa|completaria|fez|fazia)|até os",
    behind=r" (?:d[eao]s?|para|sem|depois|antes|em)\b",
    of_babies=(r"(?i:\w+ meses)", r"(?:beb[êé]|recém-nascid[oa]|criança|menin[oa])s? de"),
)

_PEOPLE_IT = (
    r"(?:bambin[oaie]|ragazz[oaie]|ragazzin[oaie]|giovane|giovani|uomo|uomini|donna|donne|neonat[oa]|student[ei]|"
    r"studentess[ae]|pensionat[oaie]|figli[oae]?|madre|padre|conducente|automobilista|motociclista|vittim[ae]|sospettat[oa]|"
    r"alunn[oaie]|pazient[ei]|anzian[oaie]|person[ae]|minorenn[ei]|adolescent[ei]|operai[oa]|turist[aie]|ciclista|"
    r"cittadin[oaie]|calciator[ei]|attore|attrice|cantante|poliziott[oa]|bimb[oaie])"
)
ITALIAN = (
    *ages(
        r"(?i:(?:\d+|\w+) anni)",
        rf"{_PEOPLE_IT}(?: [a-zàèéìòù]+)?,? di|all['’]età di|età di|minori di|sotto i|(?:i|gli) under|"
        r"(?:mort|scompars|decedut|spent)[oaie] (?:\w+ )?a|muore a|(?:ha|aveva|avrà)(?: solo| appena)?|"
        r"(?:compi\w+|festeggi\w+)(?: i| gli)?",
        behind=r" (?:di|d['’]|per|senza|dopo|prima|fa)\b",
        of_babies=(r"(?i:\w+ mesi)", r"(?:neonat[oaie]|bimb[oaie]|bambin[oaie]) di"),
    ),
    Unless(r"(?i:\d+ anni)", before=r"(?:^|[.!?»] )A ", after=r",? (?!d[iae]|fa\b)[a-zàèéìòù]"),
)

_PEOPLE_NL = (
    r"(?:jongens?|jongetje|meisjes?|man|mannen|vrouw|vrouwen|kind|kinderen|jongeren?|tieners?|baby|student(?:e|en)?|zoon|"
    r"dochter|moeder|vader|bestuurder|automobilist|motorrijder|slachtoffers?|verdachten?|leerlingen?|scholier(?:en)?|"
    r"patiënt(?:en)?|personen|bewoner|soldaat|toerist|fietser|voetballer|acteur|actrice|peuter|kleuter)"
)
DUTCH = ages(
    r"(?i:(?:\d+|\w+) jaar)",
    rf"{_PEOPLE_NL} (?:van|tot|onder|vanaf|boven)(?: de)?|leeftijd van|(?:hij|zij|ze) (?:is|was|wordt|werd)|"
    r"(?:ouder|jonger) dan",
    behind=r" (?:cel|lang|bij|in dienst|geleden|na|voor|later|eerder)\b",
    of_babies=(r"(?i:\w+ maanden)", r"(?:baby|kind|meisje|jongetje|peuter) van"),
)
