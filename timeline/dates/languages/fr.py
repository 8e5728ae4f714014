"""French: the words dates are written with, and the forms they take."""

from timeline.dates.languages.ages import FRENCH as FRENCH_AGES
from timeline.dates.languages.french_forms import FORMS
from timeline.dates.languages.french_verbs import CUES
from timeline.dates.languages.table import Language, Unless, day_alone_before

_AFTER_DAY = (
    r"\s*[,.;:)](?!\d)|\s*\Z|\s(?:et|à|au|en|le|la|il|elle|on|qui|que|se|dans|sur|par|pour|avec|après|mais|a|est|"
    r"était|sera)\b"
)
_PARTS = {
    "MO": "matin|matinée|aube|début de journée",
    "MI": "midi|mi-journée",
    "AF": "après-midi",
    "EV": "soir|soirée|fin de journée|crépuscule",
    "NI": "nuit",
}
_MONTHS = (
    "janvier", "février|fevrier", "mars", "avril", "mai", "juin", "juillet", "août|aout", "septembre", "octobre",
    "novembre", "décembre|decembre",
)  # fmt: skip
# "le onze novembre"
_DAY_NUMBERS = dict(
    enumerate(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit "
        "vingt-neuf trente trente-et-un".split(),
        start=2,
    )
)
# Words in -s behind a year that are nothing it could count.
_NO_NOUNS = (
    "dans|mais|des|les|ses|mes|nos|vos|après|dès|depuis|sans"
    "|sous|lors|vers|plus|pas|puis|alors|elles|ils|nous|vous|ces|"
    "aux|très|hors|mois"
)
# "le 15" is a day where no number, road or line is spoken of before it, and its phrase ends behind it.
_NO_DAY_LEAD = (
    r"\b(?i:dans|sur|sous|de|que|avec|comme|par|numéro|ligne|tram|bus|vers|via|faire|compos\w+|appel\w+|contact\w+|"
    r"joindre|chiffre|nombre|maillot) "
)
_AFTER_BARE_DAY = r"\s*[,.;:)»](?!\d)|\s*\Z| (?:à|au|aux|en|pour|dans|devant|contre|chez|lors)\b"
# "le 3, le 4 et le 5 mai"
_GOES_ON = rf"(?:(?:,| et| ou| au|[-–]) ?(?:le )?\d\d?){{1,4}} (?i:{'|'.join(_MONTHS)})\b"
# What is called after a day: "rue du 19 mars 1962".
_NAMED_PLACE = (
    r"(?i:rues?|avenue|places?|boulevard|quai|square|allées?|esplanade|impasse|chemin|école|"
    r"collège|lycée|stade|gymnase|station|hôpital|quartier|résidence)"
)


def _leads(part: str) -> tuple[str, ...]:
    """What stands between a day and its part: "hier dans l'après-midi", "demain en début de soirée"."""
    if part[0] in "aeiou":
        return ("", "dans l'", "à l'", "en début d'", "en fin d'")
    return ("", "au ", "à la ", "dans la ", "en ", "en début de ", "en milieu de ", "en fin de ")


FRENCH = Language(
    code="fr",
    name="French",
    months=_MONTHS,
    months_short=(
        "janv.|jan.", "févr.|fév.|fev.", "", "avr.", "", "", "juil.", "", "sept.", "oct.", "nov.", "déc.|dec.",
    ),
    weekdays=(
        "lundi|lundis", "mardi|mardis", "mercredi|mercredis", "jeudi|jeudis", "vendredi|vendredis", "samedi|samedis",
        "dimanche|dimanches",
    ),
    weekdays_short=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    seasons=("hiver", "printemps", "été", "automne"),
    units={
        "S": "seconde", "TM": "minute|min|mn", "TH": "heure|h", "D": "jour|journée", "W": "semaine", "F": "quinzaine",
        "WE": "week-end|weekend", "M": "mois", "Q": "trimestre", "H": "semestre",
        "Y": "an|année|année scolaire|année civile|exercice fiscal", "DE": "décennie",
        "CE": "siècle", "NI": "nuit",
    },
    plurals={
        "S": "secondes", "TM": "minutes", "TH": "heures", "D": "jours|journées", "W": "semaines",
        "WE": "week-ends|weekends", "M": "mois", "Q": "trimestres", "H": "semestres", "Y": "ans|années",
        "DE": "décennies", "CE": "siècles", "NI": "nuits",
    },
    parts=_PARTS,
    nights="cette nuit",
    day_parts={(-1, "NI"): "la nuit dernière|hier nuit|hier dans la nuit", (0, "NI"): "la nuit prochaine"}
    | {
        (offset, code): "|".join(f"{day} {lead}{part}" for part in parts.split("|") for lead in _leads(part))
        for offset, day in ((-1, "hier"), (1, "demain"), (-2, "avant-hier"), (2, "après-demain"))
        for code, parts in _PARTS.items()
        if (offset, code) != (-1, "NI")
    },
    lengths={
        ("CE", 0.5): "demi-siècle", ("Y", 25): "un quart de siècle|quart de siècle",
        ("TM", 15): "un quart d'heure|quart d'heure", ("TM", 45): "trois quarts d'heure",
        ("TM", 30): "une demi-heure|demi-heure",
    },
    numbers={
        0.5: "une demi|demi", 1: "un|une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept",
        8: "huit", 9: "neuf", 10: "dix|une dizaine de|une dizaine d'", 11: "onze",
        12: "douze|une douzaine de|une douzaine d'",
        13: "treize", 14: "quatorze", 15: "quinze|une quinzaine de|une quinzaine d'", 16: "seize",
        17: "dix-sept", 18: "dix-huit",
        19: "dix-neuf", 20: "vingt|une vingtaine de|une vingtaine d'", 30: "trente|une trentaine de|une trentaine d'",
        40: "quarante", 50: "cinquante|une cinquantaine de|une cinquantaine d'", 60: "soixante",
        70: "soixante-dix", 80: "quatre-vingts|quatre-vingt|quatre vingts|quatre vingt",
        90: "quatre-vingt-dix", 100: "cent|cents|une centaine de|une centaine d'", 1000: "mille",
        1_000_000: "millions d'|millions de|million d'|million de|millions|million",
        1_000_000_000: "milliards d'|milliards de|milliard d'|milliard de|milliards|milliard",
    },
    count_or="ou|à",
    hours=dict(enumerate("treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split(), start=13))
    | {21: "vingt et une|vingt-et-une", 22: "vingt-deux", 23: "vingt-trois"},
    number_join="et",
    final="dernier|dernière",
    some="quelques|plusieurs|de nombreux|de nombreuses|de longs|de longues",
    couple="",
    half="et demi|et demie",
    ordinals={
        1: "premier|première|1er|1ère", 2: "deuxième|second|seconde|2e|2ème", 3: "troisième|3e|3ème",
        4: "quatrième|dernier|4e|4ème",
        5: "cinquième", 6: "sixième", 18: "dix-huitième", 19: "dix-neuvième", 20: "vingtième", 21: "vingt-et-unième",
    },
    choosers={
        "last": "dernier|dernière|derniers|dernières|passé|passée|écoulé|écoulée",
        "this": "ce|cet|cette|ces",
        "next": "prochain|prochaine|prochains|prochaines|qui vient",
        "that": "ce même|cette même|cet même|le même|la même",
        "following": "suivant|suivante|suivants|suivantes|d'après",
        "previous": "précédent|précédente|précédents|précédentes|d'avant",
    },
    day_words={0: "aujourd'hui|ce jour", -1: "hier", -2: "avant-hier", 1: "demain", 2: "après-demain"},
    day_names={1: "1er|1ᵉʳ|premier"} | _DAY_NUMBERS,
    decades={
        2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 7: "soixante-dix", 8: "quatre-vingt",
        9: "quatre-vingt-dix", 10: "deux mille",
    },
    holidays={
        "ascension": "jeudi de l'ascension|ascension", "whit monday": "lundi de pentecôte",
        "holy saturday": "samedi saint", "holy week": "semaine sainte", "ash wednesday": "mercredi des cendres",
        "maundy thursday": "jeudi saint", "palm sunday": "dimanche des rameaux", "candlemas": "chandeleur",
        "black friday": "black friday|vendredi noir", "06-24": "saint-jean",
        "mardi gras": "mardi gras", "assumption": "assomption|15 août", "valentine's day": "saint-valentin",
        "halloween": "halloween", "ramadan": "ramadan", "passover": "pessah|pâque juive",
        "hanukkah": "hanoukka|hanoucca", "yom kippur": "yom kippour",
        "lunar new year": "nouvel an chinois|nouvel an lunaire",
        "mother's day": "fête des mères", "father's day": "fête des pères", "06-21": "fête de la musique",
        "2001-09-11": "11-septembre", "2015-11-13": "13-novembre",
        "women's day": "journée internationale des droits des femmes", "st nicholas": "saint-nicolas",
        "all souls": "jour des morts",
        "christmas": "noël|jour de noël", "christmas eve": "réveillon de noël", "new year's eve": "saint-sylvestre",
        "new year": "jour de l'an|nouvel an", "easter": "dimanche de pâques|pâques",
        "easter monday": "lundi de pâques", "good friday": "vendredi saint", "bastille day": "fête nationale",
        "all saints": "toussaint", "pentecost": "pentecôte", "epiphany": "épiphanie|jour des rois",
    },
    articles="le|la|les|l'",
    of="de|du|des|d'|de la|de l'|en",
    every="chaque|tous les|toutes les",
    quantities={
        "MORE_THAN": "plus de|plus d'|un peu plus de|un peu plus d'",
        "LESS_THAN": "moins de|moins d'|un peu moins de|un peu moins d'|près de|près d'|presque",
        "APPROX": "environ|quelque|autour de",
        "EQUAL_OR_MORE": "au moins",
        "EQUAL_OR_LESS": "au plus|au maximum",
    },
    portions={
        "START": "début|au début|commencement|première moitié|première quinzaine|premier quart|premier tiers",
        "MID": "mi|milieu",
        "END": "fin|seconde moitié|deuxième moitié|seconde quinzaine|deuxième quinzaine|dernier quart|dernier tiers",
    },
    sharp="début|fin|au début",
    ending_verbs="prend|prennent|prendra|prendront|prenait|prenaient|pris|mis|met|mettent|mettra|mettre|sa|leur",
    adverbs={
        "P1D": "quotidien|quotidienne|quotidiens|quotidiennes|quotidiennement|chaque jour|tous les jours",
        "P1W": "hebdomadaire|hebdomadaires",
        "P1M": "mensuel|mensuelle|mensuels|mensuelles|mensuellement",
        "P3M": "trimestriel|trimestrielle",
        "P6M": "semestriel|semestrielle",
        "P1Y": "annuel|annuelle|annuels|annuelles|annuellement|chaque année|tous les ans",
    },
    vague={
        "PRESENT_REF": "maintenant|actuellement|à l'heure actuelle|en ce moment|de nos jours|désormais|actuel|"
        "actuelle|actuels|actuelles|à présent|à ce jour|ces jours-ci",
        "PAST_REF": "récemment|dernièrement|autrefois|jadis|naguère|à l'époque|récent|récente|récents|récentes|"
        "le passé|il y a longtemps|il n'y a pas longtemps|il n'y a pas si longtemps",
        "FUTURE_REF": "bientôt|prochainement|l'avenir|le futur|futur|future|futurs|futures|à l'avenir|sous peu",
    },
    counted_from_event=(
        Unless(r"(?i:.* (?:plus tôt|plus tard))", after=r" (?:[\w-]+ ){0,2}qu(?:e\b|['’])"),  # compared: "que prévu"
        Unless(
            r"(?i:.* (?:après|avant))",
            after=r" (?:[ldc]['’]|Noël\b|Pâques\b|"
            r"(?:la|le|les|des|du|une?|son|sa|ses|leurs?|cet|cette|ces|que) |qu['’]|avoir |être )",
        ),
    ),
    last_of=(  # "la dernière année de son mandat", "sa dernière semaine", and any last day
        Unless(r"(?i:.*derni(?:er|ère) \w+)", after=r" (?:d['’]|(?:de|du|des) (?!(?:ce|cette)\b))"),
        Unless(r"(?i:derni(?:er|ère) \w+)", before=r"\b(?:[Ss]on|[Ss]a|[Mm]on|[Mm]a|[Nn]otre|[Ll]eur) "),
        Unless(r"(?i:.*dernier jour)"),
    ),
    day_alone=day_alone_before(_AFTER_DAY),
    forms=FORMS,
    named_periods={("D", -1): "veille", ("D", 1): "lendemain", ("D", 2): "surlendemain", ("D", -2): "avant-veille"},
    cues=CUES,
    since="depuis|depuis le|depuis la|à partir de|à partir du|dès",
    until="jusqu'à|jusqu'au|jusqu'en",
    clock_leads="à|vers|dès|de|et|après|avant",
    labels="page|pages|vol|peugeot|route|autoroute|chambre|boeing|appartement|salle|rue|avenue|place|boulevard|quai|"
    "agenda",
    year_leads="horizon|en|depuis|de|l'an|année|entre|et|à|vers|dès",
    noon="midi",
    midnight="minuit",
    before_christ="av. J.-C.|avant J.-C.|avant Jésus-Christ|avant notre ère|avant l'ère chrétienne",
    counted="euros|personnes|francs|mètres|kilomètres|km|habitants|emplois|salariés|soldats|millions|hectares|"
    "logements|élèves|dollars|ans|fois|tonnes|manifestants|morts|cas",
    joins=(
        "au ", "à ", "dans la ", "dans l'", "vers ", "le ", "dès ", "à partir de ", "peu avant ", "peu après ",
        "aux alentours de ", "aux environs de ",
    ),
    nowadays=True,
    no_lone_days=True,
    extra_triggers="midi|minuit|heures|siècles|lendemain|surlendemain|matins|soirs|étés|hivers|"
    "xiiie|xive|xve|xvie|xviie|xviiie|xixe|xxe|xxie",
    fillers="ouverte|ouverts|ouvertes|fermée|fermés|fermées",
    unless=(
        Unless(
            r"(?i:été|l['’]été)",
            before=r"(?:\b(?:a|ont|avait|avaient|avoir|ayant|ai|as|avons|avez|aurait|aura|eût|n['’]a|pas|jamais|déjà|"
            r"toujours|également|aussi|ainsi)\s+)",
        ),
        Unless(
            r"(?i:printemps|automne|hiver|été)",
            before=r"(?<!\b[Aa]u )(?<!\b[Ee]n )(?<!\b[Dd]u )(?<!\b[Cc]et )(?<!\b[Cc]e )",
        ),
        Unless(  # a count: "en octobre 98 personnes"
            rf"(?i:(?!mai 68).*\b(?:{'|'.join(_MONTHS)}) [6-9]\d)",
            after=r"(?!\s*[,.;:)!?]|\s*\Z| (?:à|au|aux|il|elle|ils|on|le|la|les|pour|et|par|dans|en|sur|lors|avec|"
            r"contre)\b)",
        ),
        *FRENCH_AGES,
        Unless(r"(?:[Ll]e )?Midi"),
        Unless(r"(?:[Ll]es )?\d\d? Heures", after=r" (?:du|de|d['’])"),
        Unless(r"Pâques", before=r"[ÎîIi]les? de "),
        Unless(r"Noël", before=r"(?i:p[èe]re|m[èe]re|papa)[ -]"),
        Unless(r"(?:[Ll]e )?Printemps", after=r" (?:de Bourges|de Prague|arabe|des poètes|républicain|Haussmann)\b"),
        Unless(r"(?i:dimanche)", before=r"\b(?i:journal du |parisien[ -]|télégramme[ -])"),
        Unless(r"\d{4}", before=r"\b(?i:articles?|lois?|numéros?|modèles?) "),
        Unless(r"(?:1\d|20)00", before=r"\b(?:étaient|sont|seront|furent|rassemblé|réuni|compt(?:e|ait)) "),
        Unless(  # "vendu 2000 billets"
            r"(?:1\d|20)00",
            before=r"(?<!\b[Ee]n )(?<!\ban )(?<!\bannée )",
            after=rf"(?: (?:et|à|ou) (?:1\d|20)\d0)? (?!(?:{_NO_NOUNS})\b)[a-zéèêç]{{3,}}[sx]\b",
        ),
        Unless(  # "à la veille du match"
            r"(?i:(?:la )?(?:avant-)?veille|(?:le )?(?:sur)?lendemain)", after=r" (?:d[ue]s? |d['’])",
        ),
        Unless(r"Mars", before=r"(?:^|[^.]\s)"),
        Unless(rf"(?i:(?:le )?\d\d?(?:er)?[ -](?:{'|'.join(_MONTHS)}).*)", before=rf"\b{_NAMED_PLACE} (?:du |d['’])?"),
        Unless(
            rf"(?i:{'|'.join(_MONTHS)})", before=rf"(?<!\w)(?!(?i:{'|'.join(_MONTHS)})-)[^\W\d_]+-",
        ),  # "Champ-de-Mars"
        Unless(r"Mars|Avril|Mai|Janvier", after=r" (?:[A-ZÉ]|est\b|a\b|avait\b|sourit\b)"),
        Unless(r"(?i:la seconde|une seconde|la minute|l['’]heure|un jour|le jour|une journée)"),
        Unless(r"(?i:la journée)", before=r"(?<!\b[Dd]ans )"),
        Unless(r"(?i:le \d\d?)", after=rf", {_NAMED_PLACE}\b"),
        Unless(r"(?i:le \d\d?)", before=_NO_DAY_LEAD, after=rf"(?!{_GOES_ON})"),
        Unless(r"(?i:le \d\d?)", after=rf"(?!{_AFTER_BARE_DAY}|{_GOES_ON})"),
        Unless(r"(?i:le mois|l['’]an|l['’]année|la semaine|le siècle)", before=r"(?<!\b[Cc]ours de )(?<!\b[Ff]il de )"),
        Unless(r"(?i:quotidien|quotidiens)", before=r"(?:\b[Ll]e|[Uu]n|[Ll]es|[Dd]u|au|[Cc]e|son)\s+"),
    ),
)  # fmt: skip
