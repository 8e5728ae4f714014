"""The forms French dates take, over the words of its table."""

from timeline.dates.languages.table import Kind

_DATE = "(?:{day}|{dayname}) {mon}(?:(?: {last}| {next})|,? (?:de l['’]année )?{year})?"

FORMS: dict[Kind, tuple[str, ...]] = {
    "name": (
        "{art}" + _DATE,
        "(?:{wday}),? (?:le )?{day} {mon}(?:,? {year})?",
        "(?:{art}|{this} ){weekday}(?: {part}| dans la {part}| {last}| {next})?(?: {part})?",
        "(?:{art}mois de |{art}mois d['’])?(?:{mon} {year}(?![.,]?\\d)|{month}(?: {last}| {next})?)",
        "le {day}(?= (?:de ce|du) mois\\b)",
        "{art}{season}(?: (?:de )?{year}| {last}| {next})?",
        "{this} {season}",
        "{day}[/.-]{monthfigure}[/.-]{year}",
        "{day}/{monthfigure}/{shortyear}(?![/.-]?\\d)",
        "(?<=(?:undi|ardi|redi|eudi|medi|nche)\\x20\\(){day}/{monthfigure}(?=\\))",
        "(?:l['’]an |(?:l['’])?année )?{year}(?![.,]?\\d)(?: {bc})?",
        "(?:l['’]an |l['’]année |en ){any_year} {bc}",
        "l['’]an (?P<year>\\d{3})",
        "(?:les )?années ['’]?(?:{decade}|{decade_word})",
        "(?:la )?décennie (?:des années )?(?:{decade}|{decade_word})",
        "{art}(?:{roman}(?:e|er|ème|ᵉ)|{century}(?:e|er|ème)?) siècle(?: {bc})?",
        "{art}(?:{quarter}) trimestre",
        "{art}{semester} semestre",
        "{art}{holiday}",
        "{this} {part}",
        "(?:le |au )?(?P<following>lendemain) {part}",
        "(?:la )?(?P<previous>veille) au {part}",
        "(?:la |le |l['’]){part} (?:(?P<following>suivante?)|(?P<previous>précédente?))",
        "(?P<lead>(?:en|au|dès) )(?:{portion} d(?:e |['’])|petit ){part}",
        "(?:la )?(?P<part>nuit) du {day} au \\d\\d? {month}(?: {year})?",
        "(?:la |le |l['’]){part}(?= du | de )",
        "(?:{hour} ?h(?: ?{minute})?|(?!24 ){hour} heures(?: {minute})?)(?: {zone}| du {part}| de l['’]{part})?",
        "{clock}(?: {zone})?",
        "{hourname} heures?(?: (?P<half>et demie)| (?P<quarterpast>et quart))?(?: du {part}| de l['’]{part})",
        "{hourname} heures (?:(?P<half>et demie)|(?P<quarterpast>et quart))",
        "(?:la )?(?P<part>nuit) (?:de|du) {weekday} (?:à|au) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
        "dimanche)",
        "(?P<lead>(?:à|vers|dès|avant|après) )(?:{noon}|{midnight})",
    ),
    "nth": (
        "{art}{nth} (?:{weekday}|{one}) (?:(?:de|du mois de) |(?:du mois )?d['’]){month}(?: {year})?",
        "{art}{nth} (?:{weekday}|{one}) (?:du|de) (?:(?:{this}|{last}|{next}|{that}) )?(?:l['’])?"
        "(?P<whole>mois|année)(?: {last}| {next})?(?! d[e'’])(?! \\d)",
        "{art}{nth} (?:{weekday}|{one}) de l['’](?P<whole>année)(?: {last}| {next})?(?! \\d)",
    ),
    "pair": (
        "{art}{first}(?:er)?(?P<between> (?:au |et (?:le )?)?| ?{dash} ?){day} {month}(?: {year})?",
        "(?:les )?années {first_decade}(?P<between> et | à ){decade}",
        "(?:les )?années {first_decade}(?P<between> et | à ){decade_word}",
        "{art}{first_century}(?:e|er|ème)?(?P<between> et (?:{art})?| ?{dash} ?){roman}(?:e|ème) siècles",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
        "{first_month}(?P<between> à | et ){month} {year}",
    ),
    "list": ("(?:le )?{day}",),
    "period": (
        "{art}{one} (?:{last}|{next}|{following}|{previous})",
        "{art}(?:{last}|{next}) {one}",
        "(?:{this}|{that}) {one}(?:-ci)?",
        "{art}{portion} {of}(?:l['’]|la |le )?{one}(?! {of}{month})(?! (?:des années )?\\d)(?: {last}| {next})?",
        "{art}{one} en cours",
        "le {weekend}",
        "(?:la |le ){named}",
    ),
    "ago": (
        "il y a (?:déjà |à peine |seulement )?{quantity}{count}(?: |(?<=['’])){unit}(?: {half})?",
        "il y a (?P<quantity>(?:plus|moins|près) d['’]){count}(?: |(?<=['’])){unit}(?: {half})?",
        "(?:voilà|voici) {quantity}{count}(?: |(?<=['’])){unit}",
    ),
    "hence": ("(?:dans|d['’]ici) {quantity}{count}(?: |(?<=['’])){unit}",),
    "later": ("{quantity}{count}(?: |(?<=['’])){unit} (?:plus tard|après)",),
    "earlier": ("{quantity}{count}(?: |(?<=['’])){unit} (?:plus tôt|auparavant|avant)",),
    "reach back": ("(?:ces |les )?{count} {last} {many}", "(?:ces |les )?{last} {count} {many}"),
    "reach on": ("(?:les |ces )?{count} {next} {many}", "(?:les )?{next} {count} {many}"),
    "length": (
        "{quantity}{count}(?: |(?<=['’])){unit}(?: {half})?",
        "{quantity}{count}(?: |(?<=['’])){unit} et {more} {small}",
        "les {count} (?:premiers |premières )?{many}",
    ),
    "plural": ("il y a des {many}", "{many} (?:après|plus tard|auparavant|plus tôt)", "(?:ces|les) (?:{last}|"
    "{next}) {many}", "(?P<lead>(?:pendant|depuis|après) )des {many}"),

    "set": (
        "{every} {unit}",
        "{every} {count} {unit}",
        "(?:{every}|les) {weekday}",
        "{every} {season}",
        "(?:une fois |{times} fois )?par {one}",
    ),
}  # fmt: skip
