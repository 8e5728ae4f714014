"""The forms Italian dates take, over the words of its table."""

from timeline.dates.languages.table import DAY_SLASH_MONTH, Kind

_WEEKDAYS = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
CENTURIES = "duecento|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento"
_DATE = "(?:{last} |{next} )?(?:{day}|{dayname})°? {mon}(?:(?: del| dell['’]anno)? ?{year}| {last}| {next})?"
_DAYS_SAID = f"{_WEEKDAYS}|oggi|ieri|domani|stasera|stamattina|stanotte|sera|mattina|pomeriggio"
_NTH = "(?:prim|second|terz|quart|ultim)[oaie]"
_NO_ONE_WEEK = "(?! (?:\\d|prossim|scors|successiv|seguent|dopo|sera|mattina))"  # what follows the days of one week
_OPEN = "(?:apert|chius)[oaie]"
_SAME = "(?:lo )?stesso (?:periodo|trimestre|semestre|(?P<unit>mese))"

FORMS: dict[Kind, tuple[str, ...]] = {
    "name": (
        "(?P<lead>(?:il|nel|del|al) )(?P<weekendof>fine settimana|week-?end)(?=,? \\(?(?:del |dell['’])?"
        "(?:\\d\\d?(?: e | ?[-/] ?))?{day} {month}(?: {year})?)",
        "(?:il |la )?{weekday} (?:(?P<ahead_of>prima)|(?P<after_it>dopo)) (?:di )?{holiday}",
        "{art}" + _DATE,
        "(?:{art}(?:{last}|{next}) )?{wday},? {day} {mon}(?: {year})?",
        "(?:{this}|{last}|{next}|{that}) {weekday}(?: {part})?",
        "{weekday}(?: {part})?(?: {last}| {next}| (?P<following>seguente|successiv[oa])| (?P<previous>precedente))?",
        "(?:il|la|quel|quella) {weekday} (?P<following>dopo)",  # but "arrestato martedì dopo una fuga"
        "(?:il |l['’]){day}(?![.,]?\\d|°)",
        "(?:(?:{last}|{next}|{this}) )?(?:mese di )?{month}(?: {last}| {next})?",
        "(?:mese di )?{mon} (?:del )?{year}(?![.,]?\\d)",
        "(?:{art}|{this} ?){season}(?: (?:del )?{year}| {last}| {next}| {following}| {previous})?",
        "(?:il |la |l['’])?(?:{last}|{next}) {season}",
        "{season} (?:del )?['’]{shortyear}(?![.,/-]?\\d)",
        "(?:il |(?P<lead>(?:al|dal|del) )){day}(?= (?:di questo|del|dello scorso|del prossimo) mese\\b)",
        "{day}[/.-]{monthfigure}[/.-]{year}",
        "{day}/{monthfigure}/{shortyear}(?![/.-]?\\d)",
        f"(?:il |(?P<lead>(?:al|dal|del) )){DAY_SLASH_MONTH}",
        f"{{weekday}} {DAY_SLASH_MONTH}",
        "(?<=(?:ned.|ted.|led.|ved.|erd.|bato|nica)\\x20\\(){day}/{monthfigure}(?=\\))",
        "(?:(?:l['’])?anno )?{year}(?![.,]?\\d)(?: {bc})?",
        "(?:(?:l['’])?anno )?{any_year} {bc}",
        "(?:(?:l['’])?anno )?{any_year} (?:d\\. ?C\\.|dopo Cristo)",
        "(?:l['’])?anno (?P<year>\\d{3})",
        "(?P<lead>(?:nel|del|dal|al|il|primo|tardo|fine) )['’](?P<century>[4-9]00)",
        "(?P<lead>(?:nel|del|dal) )['’]{shortyear}(?![.,/-]?\\d)",
        "(?:gli )?anni ['’]?(?:{decade}|{decade_word})(?: (?:del|dell['’]) ?(?P<century>" + CENTURIES + "))?",
        "{art}(?:{roman}|{century}°) secolo(?: {bc})?",
        "{art}secolo {roman}(?: {bc})?",
        "(?P<lead>(?:nel|del|dal|al|il|primo|tardo|inizio|inizi|metà|fine|nell['’]|dell['’]|all['’]|l['’]) ?)"
        "(?P<century>" + CENTURIES + ")",
        "(?P<lead>(?:alle|dalle|verso le|fino alle|le) ){hourname}(?: e (?P<half>mezza))? (?:di|del|della) {part}",
        "(?P<lead>(?:alle|dalle|verso le|fino alle|le) ){hourname}(?: e "
        "(?:(?P<half>mezza|mezzo)|(?P<quarterpast>un quarto))"
        "| (?P<quarterto>meno un quarto))",
        f"(?P<lead>(?:{_DAYS_SAID}),? (?:alle|verso le) ){{hourname}}",
        "(?:la )?giornata di {dayword}",
        "{art}{quarter} trimestre",
        "{art}{semester} semestre",
        "{art}{semester} metà (?:del {year}|dell['’]anno(?: {last}| {next})?)(?! ?\\d)",
        "(?:la )?(?P<weekof>settimana) d(?:el |ell['’]){day} {month}(?: {year})?",
        "{art}{holiday}",
        "(?:la )?(?P<part>notte) (?P<ends_on>di) (?P<holiday>capodanno|natale)",
        "(?:la )?(?P<before>vigilia) (?:di |del |dell['’]|della )(?:{holiday}|{day} {month}(?: {year})?)",
        "(?:il )?giorno (?P<after>dopo) (?:il |l['’]|la )?(?:{holiday}|{day} {month}(?: {year})?)",
        "(?:il )?giorno (?P<before>prima) (?:di |del |dell['’]|della )(?:{holiday}|{day} {month}(?: {year})?)",
        "(?:{this} ?(?!notte\\b)|{that} ?){part}",
        "(?P<lead>(?:in|nella|nel) )(?P<part>mattinata|pomeriggio|serata|(?P<overnight>notte|nottata))",
        "(?P<lead>all['’])(?P<part>alba)",
        "(?P<lead>dell['’])(?P<part>alba)(?= d(?:i|el|ell['’]))",
        "(?:la |il |(?P<lead>(?:nella|dalla|alla|nel) )){part}(?= di | del | dell['’])",
        "(?:la |il )?{part} "
        "(?:(?P<following>seguente|successiva|successivo|dopo)|(?P<previous>precedente|prima)(?! d))",
        "(?P<lead>(?:in|nella|nel|a|di) )(?:tarda|tardo|prima|primo|piena|metà) {part}",
        "(?:la )?(?P<part>notte) (?:tra|fra) (?:il |l['’])?{day} e (?:il |l['’])?\\d\\d? {month}(?: {year})?",
        f"(?:la )?(?P<part>notte) (?:tra|fra) {{weekday}} e (?:{_WEEKDAYS})",
        f"(?:la )?(?P<part>notte) (?:tra|fra) (?:{_WEEKDAYS}) {{day}} e (?:{_WEEKDAYS}) \\d\\d?"
        "(?: {month}(?: {year})?)?",
        f"(?:la )?(?P<part>notte) (?:tra|fra) (?:{_WEEKDAYS}) {{day}} {{month}}"
        f" e (?:{_WEEKDAYS}) \\d\\d? (?:{_MONTHS})",
        "(?P<lead>(?:alle|dalle|delle|entro le|fino alle|verso le|le) )(?:ore )?{hour}(?:[.:,]{minute}| e "
        "(?P<half>mezzo|mezza))?(?![.,:]?\\d)"
        "(?! ?(?:%|per cento|persone|euro|{many}\\b))(?: d(?:i|el|ella) {part}(?! scors))?(?: {zone}| ora "
        "locale| ore locali)?",
        "(?P<lead>(?:all|dall|verso l)['’])(?P<hourname>una)(?: e (?P<half>mezzo|mezza))?(?: d(?:i|el|ella) "
        "{part})?",
        "(?P<lead>(?:alle|dalle|verso le|fino alle|le) )(?:ore )?{hour}(?:[.:,]{minute})? (?:di )?{dayword} {part}",
        "ore {hour}(?:[.:,]{minute})?(?: {zone})?",
        "{hour}:{minute}(?: {zone})?",
        "(?P<lead>(?:a|alla|di|della|entro|entro la|verso|verso la|fino a|fino alla|da|dalla|prima di|prima della) )"
        "(?:{noon}|{midnight})",
        "(?P<lead_after>(?:dopo|dopo la) )(?:{noon}|{midnight})",
    ),
    "nth": (
        "{art}{nth} (?:{weekday}|{one}) (?:(?:di|del mese di) |d['’]){month}(?:(?: del)? {year})?",
        "{art}{nth} (?:{weekday}|{one}) (?:del|dello|di|dell['’]) ?(?:(?:{this}|{last}|{next}|{that}) )?"
        "(?P<whole>mese|anno)(?: {last}| {next})?(?! di \\w)(?! \\d)",
    ),
    "pair": (
        "{art}{first}(?P<between> (?:e |al |all['’])(?:il )?| ?{dash} ?){day} {month}(?: {year})?",
        "(?:gli )?anni ['’]?{first_decade}(?P<between> e (?:gli anni )?)['’]?{decade}",
        "(?:gli )?anni {first_decade}(?P<between> e ){decade_word}",
        "{art}{first_century}(?P<between> (?:e|al|all['’]) ?(?:il |l['’])?| ?{dash} ?){roman} secolo(?: {bc})?",
        "(?:i )?secoli {first_century}(?P<between> e | ?{dash} ?){roman}(?: {bc})?",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?![/.-]?\\d)",
        "{first_month}(?P<between> e | a ){month} {year}",
        "(?:(?<=\\btra\\x20)|(?<=\\bfra\\x20))(?P<firstcentury>" + CENTURIES + ")(?P<between> e (?:il "
            ")?)(?P<century>" + CENTURIES + ")",
    ),
    "list": ("(?:il )?{day}",),
    "period": (
        "{art}(?:{last}|{next}) {one}",
        "(?P<lead>nel corso (?:della |dell['’]|del )){one}(?! (?:del )?\\d)",
        "(?<!\\bun\\x20)(?:il )?(?P<newyear>nuovo) anno(?! (?:scolastico|accademico|giudiziario))",
        "{art}{one} (?:{last}|{next}|{following}|{previous})",
        "(?:{this}|{that}) ?{one}",
        "{art}(?!fine settimana\\b){portion} {of}{one}(?! {of}{month})(?! (?-i:[IVX]+)\\b)(?: {last}| {next})?",
        "{art}{one} in corso",
        "(?P<lead>(?:il|nel|del) ){weekend}",
        "l['’]{named}",
        "(?P<lead>entro (?:l['’]|il |la ))(?P<unit>anno|mese|settimana|giornata)(?! di\\b)",
    ),
    "ago": ("{quantity}{count}(?: |(?<=['’])){unit}(?: {half})? (?:fa|or sono|addietro)",),
    "same in a year": (
        _SAME + " (?:del|dell['’]anno) {year}",
        _SAME + " (?:dell['’]anno (?:{last}|{previous})|dello {last} anno)",
    ),
    "hence": ("(?:tra|fra|entro) {quantity}{count}(?: |(?<=['’])){unit}(?: {half})?",),
    "later": ("{quantity}{count}(?: |(?<=['’])){unit} (?:dopo|più tardi)",),
    "earlier": ("{quantity}{count}(?: |(?<=['’])){unit} prima",),
    "reach back": ("(?P<lead>(?:negli|nei|nelle|degli|dei) )?(?:gli |i |le |questi )?{last} {count} {many}",),
    "reach on": ("(?P<lead>(?:nei|nelle|dei) )?(?:i |le )?{next} {count} {many}",),
    "length": (
        "{quantity}{count}(?: |(?<=['’])){unit}(?: {half})?",
        "{quantity}{count} {unit} e {more} {small}",
        "(?:i|gli|le) (?:primi |prime )?{count} {many}",
        "(?:primi|prime) {count} {many}",
        "tutta la (?P<unit>notte|giornata|settimana)",
        "tutto il (?P<unit>giorno|mese|weekend)",
        "tutto l['’](?P<unit>anno)",
        "(?:i |gli |le )?{count} {many} (?:precedenti|successivi|successive|seguenti)",
    ),
    "plural": (
        "{many} (?:fa|dopo|prima|più tardi)",
        "(?P<lead>(?:negli|nei|nelle) )?(?:gli |i |le )?(?:{last}|{next}) {many}",
        "(?P<lead>(?:negli|nei|nelle) )?(?:gli |i |le )?{many} (?:scorsi|scorse|passati|passate|prossimi|prossime)",
        "(?P<lead>(?:per|da) ){many}",
        "(?:i |gli |le )?{many} (?:precedenti|successivi|successive|seguenti)",
    ),

    "set": (
        "{every} {unit}",
        "{every} (?P<count>mezz['’])(?P<unit>ora)",
        "{every} {count} {unit}",
        "una? {one} su {count}",
        "(?P<lead_any>una? ){weekday}(?: {part})?",
        "una? {weekday} (?:al mese|all['’]anno|su due|ogni mese)",
        "{every} {weekday}(?: {part})?",
        "{every} {season}",
        "{every} {day} {month}",
        f"(?:{{every}}|i|le) {_NTH} (?:{_WEEKDAYS}|sabati|domeniche) del (?P<unit>mese)",
        f"(?:il |la |l['’])?{_NTH} (?:{_WEEKDAYS}) di ogni (?P<unit>mese)",
        f"(?P<lead>dal ){{weekday}}(?= al(?:la)? (?:{_WEEKDAYS})\\b{_NO_ONE_WEEK})",
        f"(?P<lead>dal (?:{_WEEKDAYS}) al(?:la)? ){{weekday}}{_NO_ONE_WEEK}",
        f"(?P<lead>{_OPEN} da ){{weekday}}(?= a (?:{_WEEKDAYS})\\b{_NO_ONE_WEEK})",
        f"(?P<lead>{_OPEN} da (?:{_WEEKDAYS}) a ){{weekday}}{_NO_ONE_WEEK}",
        "(?:le |i )(?=domeniche|sabati){weekday}(?: {part})?",
        f"(?:il |la ){{weekday}}(?=,? (?:e |o )?(?:il|la) (?:{_WEEKDAYS})\\b{_NO_ONE_WEEK})",
        f"(?P<lead>(?:il|la) (?:{_WEEKDAYS}) (?:e|o) )(?:il |la ){{weekday}}{_NO_ONE_WEEK}",
        f"(?P<lead>(?:{_OPEN}|tranne|eccetto|salvo|escluso) )(?:il |la ){{weekday}}(?: {{part}})?{_NO_ONE_WEEK}",
        "(?:una volta |{times} volte )(?:al |all['’]|alla |l['’]|il |la |a ){one}",
        "(?:al (?P<unit>giorno|mese)|all['’](?P<unit>anno)|alla (?P<unit>settimana))",
    ),
}  # fmt: skip
