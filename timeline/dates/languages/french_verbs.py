"""French verbs told by their forms: which endings look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

_DATE_NEXT = (
    r"(?= (?:à la |à l['’]|le |la |l['’]|les |ce |cet |cette |en |au |à |dès |dans |depuis )?"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars"
    r"|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|début|fin|"
    r"mi-|été|automne|hiver|printemps|hier|demain|1er|\d{1,2}\b))"
)
_ADVERBS = r"(?: (?:pas|plus|donc|aussi|ainsi|également|bien|enfin|ensuite|bientôt|encore|(?:à|de) nouveau|\w+ment))*"
_AND_PARTICIPLE = (
    rf"(?:{_ADVERBS} (?:\w+(?:er|ir|oir|re) )?(?:être |été |avoir )?\w+(?:é|u|i|is|it|ert|eint|oint|ort)e?s?(?![\w-]))?"
)

_FUTURE_STEM = (
    r"(?:\w*(?:er|ir|dr|ttr|a[îi]tr|o[îi]tr|[cd]evr|suivr|vivr|pleuvr|mouvr|verr|pourr|courr|mourr|querr|clur|mpr|ncr)"
    r"|saur)"
)
# The past of verbs in -rer ends as a future does: "tira", "encadrait".
_NO_FUTURE = (
    r"(?!(?:(?:adm|resp|insp|t|ret|att|v|emp|soup|asp|consp|déch|exp|transp|ét|m|chav)ir|(?:en)?cadr|poudr|alexandr|"
    r"sandr)(?:a|ait|aient)\b)"
)
# "sera signé lundi et publié mardi": what is joined to it looks ahead too
_AND_ANOTHER = r"(?:(?: [^\s,.;:!?]+){1,5}? et (?:\w+ment )?\w+(?:é|u|i|is|it|ert|eint|oint|ort)e?s?(?![\w-]))?"
_WILL = rf"{_NO_FUTURE}(?:{_FUTURE_STEM}(?:a|ont|ait|aient)|aura|auront){_AND_PARTICIPLE}{_AND_ANOTHER}"
_WE_WILL = rf"(?:(?<=\bnous ){_FUTURE_STEM}ons|(?:(?<=\bje )|(?<=\bj['’])){_FUTURE_STEM}ai){_AND_PARTICIPLE}"
_MEANS_TO = (
    r"(?:va|vont|doit|doivent|compte|comptent|souhaite|souhaitent|veut|veulent|espère|espèrent|entend|entendent)"
    rf"{_ADVERBS}(?: \w+(?:er|ir|oir|re)\b)?{_AND_PARTICIPLE}"
)
_SET_FOR = (
    r"(?:(?:est|sont|reste|restent)(?: \w+ment)? )?(?:attendu|programmé|prévu|planifié)e?s?|"
    r"(?:est|sont|reste|restent)(?: \w+ment)? (?:fixé|convoqué|organisé|annoncé|espéré|redouté|appelé|invité|censé|"
    r"envisagé)e?s?|"
    r"(?:est|sont) \w+(?:é|i|u)e?s?(?= (?:à partir|à compter|dès)\b)|"
    rf"(?:renvoy|report|ajourn|décal|repouss)\w+ (?:[\w'’-]+ ){{1,4}}à{_DATE_NEXT}|"
    r"(?:reporté|renvoyé|fixé|ajourné|décalé|repoussé|avancé|mise?s? en délibéré)e?s?(?= (?:à|au|en)\b)"
)
_CALLS_FOR = (
    r"(?:appel(?:le|lent|é|ée|és|ées|ait)|invit(?:e|ent|é|ée|és|ées)|s['’]apprêt\w+|promet(?:tent)?|promis|"
    r"prévoi(?:t|ent)|convoqu(?:e|ent|é|ée|és|ées)|s['’]engag\w+|menac(?:e|ent))(?: [\w’'-]+){0,3}? (?:à|de|d['’]) ?"
    r"(?:se |s['’])?\w+(?:er|ir|re)\b"
)
_CALLS_OUT = (
    r"(?:appel(?:le|lent)|appels?) à (?:l[ae]|une?|des) (?:nouvelles? |grandes? )?(?:grève|manifestation|mobilisation|"
    r"marche|rassemblement|journée|boycott)s?"
)
_ANNOUNCED = (  # what a notice without a verb begins with
    r"(?-i:Rendez-vous|Coup d['’]envoi|Réunions?|Concerts?|Loto|Portes ouvertes|Inscriptions?|Spectacles?|Brocantes?)"
    r"|(?-i:Grève|Manifestation|Marche blanche|Élections?|Procès|Match|Bal|Fête|Kermesse|Vide-greniers?|Conférence|"
    rf"Messe|Randonnée|Repas|Exposition|Atelier){_DATE_NEXT}|"
    r"(?-i:Que|Où|Comment) \w+(?:er|ir|re)\b|faut-il \w+|"
    rf"en (?:vigilance|alerte)(?: orange| rouge| jaune)?{_DATE_NEXT}"
)

_NOT_AFTER_AN_ARTICLE = "".join(
    rf"(?<!\b{word} )"
    for word in "le la les un une des du de au aux à en ce cet cette ces son sa ses leur leurs notre nos".split()
) + "".join(rf"(?<!\b{letter}{mark})" for letter in "ld" for mark in "'’")
_NOUNS = (
    r"(?!(?!(?:invit|visit|limit|imit|évit|habit|agit|cit|facilit|sollicit|félicit|exploit|profit|mérit|hérit|précipit|"
    r"suscit|débit|délimit|réhabilit|trait|édit)é)\w+ités?\b)"
    r"(?!(?:député|société|marché|musée|assemblée|comité|santé|côté|café|défilé|armée|année|journée|soirée|matinée|"
    r"tournée|entrée|rentrée|trophée|lycée|idée|durée|employé|salarié|réfugié|délégué|beauté|liberté|volonté|pauvreté|"
    r"communauté|nouveauté|difficulté|faculté|comté|congé|procédé|degré|canapé|chaussée|vallée)e?s?\b)"
)
_PARTICIPLE = rf"{_NOT_AFTER_AN_ARTICLE}{_NOUNS}(?-i:[a-zéèêçô]{{3,}}(?:é|ée|és|ées))"
_FIRST_PARTICIPLE = (
    rf"(?-i:(?!Fermée?s?\b)[A-ZÉ][a-zéèêçô]+(?:é|ée|és|ées)){_DATE_NEXT}"  # "Arrêté vendredi, il sera jugé lundi"
)
_SHORT_PARTICIPLE = (  # "Le chanteur, mort vendredi, sera inhumé mardi"
    r"(?:mort|disparu|né|paru|survenu|battu|vaincu|sorti|parti|élu|mis|pris|conclu|perdu|reçu|ouvert|découvert|"
    r"remis|venu|revenu|rendu|détenu|décédé|promis|admis|soumis|transmis|permis|commis|repris|surpris|entrepris|"
    r"construit|détruit|écrit|inscrit|produit|introduit|conduit|offert|couvert|atteint|éteint|peint)e?s?"
    rf"{_DATE_NEXT}"
)
_DONE_BY = (  # "suivie par la moitié des agents"
    rf"{_NOT_AFTER_AN_ARTICLE}(?!(?:qui|celui|ainsi|aussi|depuis|puis|mais|fois|parmi|midi|plus)\b)"
    r"(?-i:[a-zéèêç]{2,}(?:[iu]e?|ise?|ite?|erte?|inte?)s?)(?= par\b)"
)
_IMPERFECT = r"(?!(?:portr|extr|retr|souh|attr|bienf|parf|forf)ait\b)(?-i:[a-zéèêç]{3,}(?:ait|aient))"
# The past of histories: "il démissionna", "ils gagnèrent"; the present of verbs in -érer ends as the latter do.
_SIMPLE_PAST = (
    rf"{_NOT_AFTER_AN_ARTICLE}(?-i:(?!\w*(?:cinéma|opéra|rama|agenda|schéma|pizza|villa|visa|mafia|média|delta|sofa|"
    r"extra|cela|gala|cobra|plaza|saga|tréma|cola)\b)[a-zéèêçïî]{2,}[bcdfghjklmnpqstvxyziué]e?a\b)|"
    r"(?!\w*(?:adh|conf|préf|diff|consid|sugg|op|dig|gén|lib|récup|cél|esp|tol|réf|prof|lif|énum|mod|sév|alt|rév|lac|"
    r"obl|rém|terf|réit|nsf|déf|gif|sid|g|ins|inf|ént)èrent\b)(?-i:[a-zéèêçïî]{2,}èrent)|"
    r"(?-i:mourut|parut|disparut|reçut|voulut|connut|vécut|naquit|(?:de|re|inter|par|sur)?vint|(?:ob|re|main)?tint"
    r"|(?:re|ap|com|entre)?prit|(?:re|pro|per|ad)?mit|(?:re|dé)?fit|perdit|rendit|battit|partit|sortit|servit|ouvrit|"
    r"découvrit|écrivit|conquit|construisit|détruisit|conduisit|prirent|vinrent|devinrent|firent|mirent|"
    r"moururent|vécurent|parurent|connurent|reçurent|eut|eurent|put|purent|dut|durent|sut)"
)
# Verbs in the present that speak of what is set for a day: "Le film sort vendredi".
_BEGINS = (
    r"commence(?:nt)?|débute(?:nt)?|démarre(?:nt)?|s['’](?:ouvr(?:e|ent)|achèv(?:e|ent)|élance(?:nt)?|installe(?:nt)?|"
    r"arrête(?:nt)?)|(?:r?ouvr|reprenn|cess)ent|r?ouvre|cesse|reprend|entre(?:nt)? en vigueur|expire(?:nt)?|"
    r"prend fin|prennent fin"
)
_GATHER = (
    r"s['’]annonce(?:nt)?|se (?:réuni(?:t|ssent)|tien(?:t|nent)|rend(?:ent)?|déroule(?:nt)?|dispute(?:nt)?|jouent?|"
    r"produi(?:t|sent)|retrouve(?:nt)?|déplace(?:nt)?|rassemble(?:nt)?"
    r"|mobilise(?:nt)?|poursui(?:t|vent)|termine(?:nt)?)"
)
_HOLDS = (
    rf"{_NOT_AFTER_AN_ARTICLE}(?:vote|votent|sort|sortent|ferme|ferment|joue|jouent|fête|fêtent|visite|visitent|"
    r"rencontre|rencontrent|manifeste|manifestent|défile|défilent|plaide|plaident|comparaît|comparaissent)|"
    r"reçoi(?:t|vent)|affronte(?:nt)?|accueille(?:nt)?|organise(?:nt)?|célèbre(?:nt)?|présente(?:nt)?|"
    r"inaugure(?:nt)?|diffuse(?:nt)?|examine(?:nt)?|éli(?:t|sent)|arrive(?:nt)?|débarque(?:nt)?|revien(?:t|nent)"
)
_HEARSAY = rf"aurai(?:t|ent)(?! (?:lieu|droit|besoin|pour)\b){_AND_PARTICIPLE}"  # "aurait quitté la ville samedi"
_STATE = (  # "le musée est ouvert dimanche": how things are then
    r"(?:(?:aussi|également|encore|toujours|\w+ment) )?(?:gratuit|libre|ouvert|fermé|interdit|complet|complèt|"
    r"accessible|valable|visible|obligatoire|autorisé|payant)e?s?\b(?! par\b)"
)
_WOULD_HAVE = r"aurai(?:t|ent) (?:lieu|droit|besoin|pour)"

# What "est" is followed by where no past is told: "lundi est férié", "il est le premier"
_NO_PARTICIPLE = r"(?:férié|chômé|jour|un|une|le|la)\b"

CUES = Cues(
    lasted=r"(?:duré|vécu|attendu|continué|restée?s?|dura(?:it)?|resta(?:it)?|vécut)\b",
    future=rf"{_WILL}|{_WE_WILL}|{_WOULD_HAVE}|{_MEANS_TO}|{_SET_FOR}|{_CALLS_FOR}|{_CALLS_OUT}|{_ANNOUNCED}|pour{_DATE_NEXT}|"
    r"prochaine?s?|d['’]ici",
    past=rf"par rapport (?:à|au)|remonte(?:nt)? (?:à|au)|"
    rf"comparée?s? (?:à|au)|{_HEARSAY}|étai(?:t|ent)(?: (?:attendu|programmé|prévu)e?s?)?|"
    rf"(?<!\by )a|ont|avait|avaient|avons|avez|(?<=\bj['’])ai|"
    rf"(?<=\bs['’])est|(?<=\bse )sont|(?<!\bc['’])(?:est|sont)(?! {_STATE}| {_NO_PARTICIPLE})|fut"
    rf"|furent|depuis|eu|été|{_SHORT_PARTICIPLE}|{_PARTICIPLE}|{_DONE_BY}|"
    rf"(?:a|avait)-(?:t-)?(?:on|il|elle)|(?:ont|avaient)-(?:ils|elles)|après(?= (?:[\w’'-]+ ){{1,4}}d[eu]{_DATE_NEXT})|"
    rf"{_FIRST_PARTICIPLE}|{_IMPERFECT}|{_SIMPLE_PAST}",
    present=rf"(?:est|sont) {_STATE}|y a|{_BEGINS}|{_GATHER}|{_HOLDS}",
    figures=r"(?:résultats?|chiffres?|comptes|bénéfices?|données|PIB)(?: [a-zéèê]+){0,2}"
    r"(?= (?:du|pour le|au titre du) (?:premier|deuxième|second|troisième|quatrième|dernier) (?:trimestre|semestre))",
    behind=rf" est {_NO_PARTICIPLE}",
    leaning=r"jusqu['’](?:à|au)|dès|à partir|à compter",
    clause=r";|\b(?:que|qui|dont|où|lorsque|quand|alors)\b",
)
