"""The forms French dates take, over the words of its table."""

from timeline.dates.languages.table import DAY_SLASH_MONTH, Kind

_DATE = "(?:{day}|{dayname}) {mon}(?:(?: {last}| {next})|,? (?:de l['’]année )?{year})?"
_WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
# "jeudi 9 mars au soir", "mardi, en soirée", "lundi en fin de matinée"
_IN_THE_DAY = (
    " {part}|,? (?:(?:au|en|à la|dans la|tard dans la) |(?:dans|à) l['’])(?:{portion} d(?:e |['’])|petit )?{part}"
)
_WEEKDAY_NIGHT = f"(?:de|du) (?:{_WEEKDAYS}) (?:à|au) {{weekday}}"
# The hours of a night between two days that belong to the second: "la nuit de samedi à dimanche, vers 3 heures".
_MORNING_AFTER = f"(?:{_WEEKDAY_NIGHT}|du \\d\\d? au {{day}} {{month}}(?: {{year}})?)"
_SMALL_HOUR = "(?P<hour>0?[0-9]) ?(?:h(?: ?{minute})?|heures(?: {minute})?)(?: du matin)?"
_LASTS = (
    "en|pendant|durant|dure|durent|duré|dura|durait|durera|durer|attendu|attendre|compter|met|prend|durée :|durée de"
)
_OF_DAY = "(?: du {part}| de l['’]{part})"
_BLANK = r"\x20"  # a look behind needs one width
_NO_LENGTH = "".join(rf"(?<!\b{word.replace(' ', _BLANK)}{_BLANK})" for word in _LASTS.split("|"))
_AT_WORDS = "à vers dès avant après depuis entre et puis matin soir est était".split()
_AT = (
    "(?:"
    + "|".join(rf"(?<=\b{word}{_BLANK})" for word in _AT_WORDS)
    + rf"|(?<=di{_BLANK})|(?<=,{_BLANK})|(?<=\bde{_BLANK})(?=\d+ heures? à))"
)
_NOT_OF = r"(?! d(?:e\b|['’]))"  # "trois heures de route" last

# "vers vingt heures", but not "deux à trois heures"
_AT_HOUR = rf"(?:(?<=\bà{_BLANK})|(?<=\bétait{_BLANK})|(?<=\bvers{_BLANK})|(?<=\bdès{_BLANK}))" + "".join(
    rf"(?<!\b{number}{_BLANK}à{_BLANK})" for number in "une deux trois quatre cinq six sept huit neuf dix".split()
)

_LAST_ONES = "derni(?:er|ère)s"
_DAY = "(?:{holiday}|(?:{day}|{dayname}) {month}(?: {year})?)"

_NTH = "(?:premi(?:er|ère)|deuxième|second|troisième|quatrième|dernière?|1ers?|2e|3e|4e)s?"
_OPEN = f"(?<!\\ba{_BLANK})(?<!été{_BLANK})(?:ouvert|fermé)e?s?"
# What is done on one weekday of every week: "fermé le dimanche", but not "a été fermé le dimanche".
_HABIT = (
    f"{_OPEN}|travaille|travaillent|(?:a|ont) lieu|se tiennent|se tient|ferme|ferment|ouvre|ouvrent|circule|circulent|"
    "sauf|hormis|excepté"
)

_BESIDE = "(?:suivant|précédent)e?s"
_NO_ONE_WEEK = "(?! (?:\\d|1er|proch|derni|suiv|matin|soir))"  # what follows the days of a week of its own
_SAME = "(?:l[ae] )?même (?:période|époque|trimestre|semestre|(?P<unit>mois))"

_W = f"(?:(?:{_WEEKDAYS}) )?"
_HOUR = "{hour} ?(?:h(?: ?{minute})?|heures?(?: {minute})?)"
_NEAR = "(?:à|vers|dès|peu (?:avant|après)|aux (?:alentours|environs) de)"

FORMS: dict[Kind, tuple[str, ...]] = {
    "name": (
        "(?:le )?{weekday} (?:(?P<ahead_of>avant)|(?P<after_it>après)) (?:la |le |l['’])?{holiday}",
        "{art}" + _DATE + f"(?:{_IN_THE_DAY})?",
        "(?:{art}|{this} ){wday},? (?:le )?(?:{day}|{dayname}) {mon}(?:,? {year})?" + f"(?:{_IN_THE_DAY})?",
        "(?:{art}|{this} ){weekday}(?: {last}| {next}| {following}| {previous})?" + f"(?:{_IN_THE_DAY})?",
        "{art}{weekday} (?P<afternext>en huit)",
        "le {day}(?![.,]?\\d)",
        "(?:{art}mois de |{art}mois d['’])?(?:{mon} {year}(?![.,]?\\d)|{month}(?: {last}| {next})?)",
        "(?:(?:le )?{day} |(?P<lead>en |d['’]|de )){month} (?=[6-9]){shortyear}(?![.,/h%-]?\\d| \\d{3})",
        "le (?:{day}|{dayname})(?= (?:de ce|du) mois\\b)",
        "{art}{season}(?: (?:de )?{year}| {last}| {next}| {following}| {previous})?",
        "{this} {season}",
        "(?:ce|cet|cette) {season}-(?P<that>là)",
        "{day}[/.-]{monthfigure}[/.-]{year}",
        "{day}/{monthfigure}/{shortyear}(?![/.-]?\\d)",
        f"(?:le |(?P<lead>(?:du|au|dès le) )){DAY_SLASH_MONTH}",
        f"(?:le )?{{weekday}} {DAY_SLASH_MONTH}",
        "(?<=(?:undi|ardi|redi|eudi|medi|nche)\\x20\\(){day}/{monthfigure}(?=\\))",
        "(?:l['’]an |(?:l['’])?année )?{year}(?![.,]?\\d)(?: {bc})?",
        "(?:l['’]an |l['’]année |en ){any_year} {bc}",
        "l['’]an (?P<year>\\d{3})",
        "(?:les )?années ['’]?(?:{decade}|{decade_word})",
        "(?:la )?décennie (?:des années )?(?:{decade}|{decade_word})",
        "{art}(?:{roman}(?:e|er|ème|ᵉ|ᵉʳ)|{century}(?:e|er|ème|ᵉ|ᵉʳ)?) siècle(?: {bc})?",
        "{art}{portion} du {roman}(?:e|ᵉ)(?! \\w)",
        "{art}(?:{quarter}) trimestre",
        "{art}{semester} semestre",
        "{art}{semester} moitié de (?:l['’]année )?{year}(?!\\d)",
        "{art}{semester} moitié de l['’]année(?: {last}| {next})?(?! \\d)",
        "{art}{holiday}",
        "(?:la )?(?P<part>nuit) (?P<ends_on>du|de) (?P<holiday>nouvel an|noël)",
        "{art}(?:{day}|{dayname})-{month}(?:[ -]{year})?",
        "le (?P<weekendof>week-?end) (?:de (?:la |l['’])?|du |d['’])" + _DAY,
        f"le (?P<weekendof>week-?end) d(?:u|es) \\d\\d?(?:-| et | au ){_DAY}",
        "(?:la )?(?P<weekof>semaine) du (?:{day}|{dayname}) {month}(?: {year})?",
        "(?:la )?(?P<before>veille) (?:de (?:la |l['’])?|du |d['’])" + _DAY,
        "(?:le )?(?P<after>lendemain) (?:de (?:la |l['’])?|du |d['’])" + _DAY,
        "(?P<daysbefore>{times}) jours? avant (?:la |le |l['’])?" + _DAY,
        "(?P<daysafter>{times}) jours? après (?:la |le |l['’])?" + _DAY,
        "T(?P<quarter>[1-4]) {year}",
        "(?P<lead>au )T(?P<quarter>[1-4])",
        "S(?P<semester>[12]) {year}",
        "(?P<month>mai) (?P<shortyear>68)(?! \\w+s\\b)",
        "(?!cette nuit\\b){this} {part}",
        "(?:ce|cet|cette) {part}-(?P<that>là)",
        "(?:le |la |l['’]){part} (?P<that>même)",
        "(?:le |au )?(?P<following>lendemain) {part}",
        "(?:la )?(?P<previous>veille) au {part}",
        "(?:la |le |l['’]){part} (?:(?P<following>suivante?)|(?P<previous>précédente?))",
        "(?P<lead>(?:en|au|dès) )(?:(?:{portion}|cours) d(?:e |['’])|petit ){part}",
        f"(?:la )?(?P<part>nuit) du {_W}{{day}}(?:er)? au {_W}\\d\\d? {{month}}(?: {{year}})?",
        f"(?:la )?(?P<part>nuit) du {_W}{{day}} {{month}} au {_W}(?:1er|\\d\\d?) (?:{_MONTHS})(?! \\d)",
        "(?:la )?(?P<part>nuit) (?:de|du) {weekday} (?:à|au) " + f"(?:{_WEEKDAYS})",
        f"(?:la )?nuit {_MORNING_AFTER},? (?:vers|à|aux environs de|peu après) {_SMALL_HOUR}",
        f"{_SMALL_HOUR},? (?:dans )?la nuit {_MORNING_AFTER}",
        "(?P<lead>(?:à|dès|avant|depuis) )(?:l['’])(?P<part>aube)(?! d)",
        "(?P<lead>au )(?P<part>crépuscule)(?! d)",
        "(?:la |le |l['’]){part}(?= du | de )",
        "(?P<lead>à la )(?P<part>mi-journée)",
        f"(?P<lead>dans )(?P<that>)(?:la |l['’]){{part}}{_NOT_OF}(?! précéd| suiv)",
        f"(?:{{art}}|{{this}} ){{weekday}} {{part}},? {_NEAR} {_HOUR}",
        f"(?<!\\bde{_BLANK})(?!24 ){_HOUR},? (?:(?:le|{{this}}) )?{{weekday}} {{part}}",
        "(?P<lead>au (?:petit )?){part}" + f"(?= d[ue] (?:\\d|{_WEEKDAYS}))",
        f"{_NO_LENGTH}(?:{{hour}} ?h(?: ?{{minute}})?(?!\\w| ?(?:sur|/) ?24)|(?!24 ){{hour}} heures {{minute}}|"
        "(?=1[3-9]|2[0-3]){hour} heures)" + f"(?: {{zone}}|{_OF_DAY}|{_NOT_OF})",
        f"{_AT}(?!24 ){{hour}} heures?(?: {{zone}}|{_NOT_OF})",
        "(?P<lead>entre ){hour}(?= et \\d\\d? ?(?:heures|h)\\b(?! d(?:e\\b|['’])))",
        f"{{hour}} heures?(?: {{minute}})?{_OF_DAY}",
        f"{_AT_HOUR}{{hourname}} heures?(?! du\\b){_NOT_OF}",
        f"{_NO_LENGTH}{{clock}}(?: {{zone}})?",
        "{hourname} heures? (?P<quarterto>moins le quart)(?: du {part}| de l['’]{part})?",
        "{hourname} heures?(?: (?P<half>et demie)| (?P<quarterpast>et quart))?(?: du {part}| de l['’]{part})",
        f"{_AT}{{hourname}} heures (?:(?P<half>et demie)|(?P<quarterpast>et quart)){_NOT_OF}",
        "(?P<lead>(?:à|vers|dès|avant|jusqu'à|depuis) )(?:{noon}|{midnight})",
        "(?P<lead_after>après )(?:{noon}|{midnight})",
    ),
    "nth": (
        "{art}{nth} (?:{weekday}|{one}) (?:(?:de|du mois de) |(?:du mois )?d['’]){month}(?: {year})?",
        "{art}{nth} (?:{weekday}|{one}) (?:du|de) (?:(?:{this}|{last}|{next}|{that}) )?(?:l['’])?"
        "(?P<whole>mois|année)(?: {last}| {next})?(?! d[e'’])(?! \\d)",
        "{art}{nth} (?:{weekday}|{one}) de l['’](?P<whole>année)(?: {last}| {next})?(?! \\d)",
    ),
    "pair": (
        "{art}{first}(?:er|ᵉʳ)?(?P<between> (?:au |et (?:le )?)?| ?{dash} ?){day} {month}(?: {year})?",
        f"{{art}}(?:{_WEEKDAYS})s {{first}}(?:er|ᵉʳ)?(?P<between> et ){{day}} {{month}}(?: {{year}})?",
        f"{{art}}(?:{_WEEKDAYS}) {{first}}(?:er|ᵉʳ)?"
        "(?P<between> (?:au|et(?: le)?) ){weekday} {day} {month}(?: {year})?",
        "(?:les )?années {first_decade}(?P<between> et | à ){decade}",
        "(?:les )?années {first_decade}(?P<between> et | à ){decade_word}",
        "{art}{first_century}(?:e|er|ème)?(?P<between> et (?:{art}|au |du )?| au | ?{dash} ?){roman}(?:e|ème) siècles?",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
        "{first_month}(?P<between> à | et ){month} {year}",
        "{first_month}(?P<between>{dash}){month}(?: {year})?",
    ),
    "list": ("(?:le )?{day}",),
    "period": (
        "{art}{one} (?:{last}|{next}|{following}|{previous})",
        "(?P<lead>(?:au cours|au fil) (?:de |du ))(?:la |l['’])?{one}(?! \\d)",
        "la (?P<newyear>nouvelle) année(?! (?:scolaire|universitaire|judiciaire))",
        "{art}(?:{last}|{next}) {one}",
        "(?!cette nuit\\b)(?:{this}|{that}) {one}(?:-ci)?",
        "(?:dans le |au )?courant de (?:l['’]|la |le ){one}(?! \\d)(?: {last}| {next})?",
        "(?P<lead>dans )la (?P<unit>journée)(?! d[eu'’])",
        "(?:ce|cet|cette) {one}-(?P<that>là)",
        "{art}{portion} {of}(?:l['’]|la |le )?{one}(?! {of}{month})(?! (?:des années )?\\d)(?: {last}| {next})?",
        "{art}{one} en cours",
        "le {weekend}",
        "(?:la |le |l['’]){named}",
    ),
    "ago": (
        "il y a (?:(?:déjà|à peine|seulement|encore|exactement|tout juste|maintenant) )?"
        "{quantity}{count}(?: |(?<=['’])){unit}(?: {half})?",
        "il y a (?P<quantity>(?:(?:un peu )?(?:plus|moins)|près) d['’]){count}(?: |(?<=['’])){unit}(?: {half})?",
        "(?:voilà|voici) {quantity}{count}(?: |(?<=['’])){unit}",
    ),
    "hence": ("(?:dans|d['’]ici) {quantity}{count}(?: |(?<=['’])){unit}(?: {half})?",),
    "same in a year": (
        f"{_SAME} (?:en |de (?:l['’](?:an|année) )?){{year}}",
        f"{_SAME} de l['’](?:an|année) (?:{{last}}|{{previous}})",
    ),
    "later": ("{quantity}{count}(?: |(?<=['’])){unit} (?:plus tard|après)",),
    "earlier": ("{quantity}{count}(?: |(?<=['’])){unit} (?:plus tôt|auparavant|avant)",),
    "reach back": (f"(?:ces |les )?{{count}} {_LAST_ONES} {{many}}", f"(?:ces |les )?{_LAST_ONES} {{count}} {{many}}"),
    "reach on": ("(?:les |ces )?{count} {next} {many}", "(?:les )?{next} {count} {many}"),
    "length": (
        "{quantity}{count}(?: |(?<=['’])){unit}(?: {half})?",
        "(?P<quantity>(?:(?:un peu )?(?:plus|moins)|près) d['’]){count}(?: |(?<=['’])){unit}(?: {half})?",
        "{quantity}{count}(?: |(?<=['’])){unit}(?: et)? {more} {small}",
        f"(?P<lead>(?:{_LASTS}) ){{quantity}}(?P<count>\\d+) ?(?P<unit>h|heures)"
        "(?: ?(?P<more>\\d\\d)(?: ?{small})?)?(?!\\w)",
        "(?P<count>\\d+) ?(?P<unit>h)(?: ?(?P<more>\\d\\d))?(?= d(?:e\\b|['’]))",
        "toute la (?P<unit>nuit|journée|semaine)",
        "toute l['’](?P<unit>année)",
        "tout le (?P<unit>mois|week-end)",
        "les {count} (?:premiers |premières )?{many}",
        f"(?:les |ces )?{{count}} {{many}} {_BESIDE}",
    ),
    "plural": (
        "il y a des {many}",
        f"(?:les )?{{many}} {_BESIDE}",
        "{many} (?:après|plus tard|auparavant|plus tôt)",
        f"(?:ces |les )?(?:{_LAST_ONES}|prochaine?s) {{many}}",
        "(?:les |ces )?{many} (?:à venir|qui viennent|qui suivent|qui suivirent)",
        "(?P<lead>(?:pendant|depuis|après) )des {many}",
    ),
    "set": (
        "toutes les (?P<count>demi)[- ](?P<unit>heure)s",
        "{every} {unit}",
        "{every} {count} {unit}",
        "(?:{every}|les) {weekday}(?: {part}s?)?(?! \\d)",
        "{every} (?P<part>matin|soir|nuit|après-midi)s?",
        "{every} (?:{day}|{dayname}) {month}",
        f"le {{weekday}}(?=,? (?:et |ou )?le (?:{_WEEKDAYS})\\b{_NO_ONE_WEEK})",
        f"(?P<lead>le (?:{_WEEKDAYS}) (?:et|ou) )le {{weekday}}{_NO_ONE_WEEK}",
        "un {weekday}(?: {part})? sur (?:deux|trois|quatre|cinq)",
        "(?:un|deux) {weekday}s?(?: {part})? (?:par|chaque) (?:mois|an|année)",
        "une? {one} sur {count}",
        "(?P<lead_any>un ){weekday}(?: {part})?",
        f"(?:les? )?{_NTH} (?:{_WEEKDAYS})s? de chaque {{one}}",
        f"(?:{{every}}|les) {_NTH} (?:{_WEEKDAYS})s? du (?P<unit>mois)",
        f"(?P<lead>(?:{_HABIT}) )le {{weekday}}(?: {{part}})?(?! (?:\\d|derni|proch|suiv|précéd|qui))",
        f"(?P<lead>du ){{weekday}}(?= au (?:{_WEEKDAYS})\\b{_NO_ONE_WEEK})",
        f"(?P<lead>du (?:{_WEEKDAYS}) au ){{weekday}}{_NO_ONE_WEEK}",
        "{every} {season}s?",
        "(?:une fois |{times} fois )?par {one}",
        "(?:une fois |{times} fois )(?:l['’]|la ){one}",
    ),
}  # fmt: skip
