"""What only looks like a date in German: names, things that are counted, ages."""

from timeline.dates.languages.german_words import FIRST_NAMES
from timeline.dates.languages.table import Unless

_NO_MONTH = "(?!Jahrhundert|Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[A-ZÄÖÜ][a-zäöü]"

_PEOPLE = (  # who is so many years old: "ihr fünfjähriger Bruder", "Kinder unter 14 Jahren"
    r"(?:Sohn|Söhne|Tochter|Töchter|Junge|Mädchen|Kind|Bub|Mann|Männer|Frau|Schüler|Mutter|Mütter|Vater|Väter|Zwilling|"
    r"Enkel|Bruder|Brüder|Schwester|Neffe|Nichte|Student|Bursche|Baby|Säugling|Opfer|Hund|Hündin|Pferd|Stute|Hengst|"
    r"Wallach|Katze|Kater|Welpe|Leute|Mensch|Person|Jugendliche|Erwachsene|Senior|Patient|Teenager|Lehrling|Rentner|"
    r"Pensionist|Radfahrer|Motorradfahrer|Autofahrer|Fußgänger|Lenker|Fahrer|Täter|Angeklagte|Beschuldigte|[A-ZÄÖÜ][a-zäöü]+"
    rf"(?:er|ist|ent|ant)in|(?:{FIRST_NAMES})\b)(?:e?[nsr]|e|innen|in)?\b"
)

# "zwei Wochen früher fertig als geplant" compares, and is two weeks long.
# "baute das Haus in drei Wochen" tells how long it took, "in drei Wochen beginnt" and "soll in drei Wochen fertig sein"
# a day to come.
_AHEAD = (
    r"\b(?:wird|werde|werden|würden?|soll|sollen|sollten?|will|wollen|wollten?|kann|können|könnten?|möchten?|dürften?|"
    r"müssen|müssten?|sei|seien|wäre|wären|plant|planen|planten?|hofft|hofften?|zu \w+en|\w+zu\w+en)\b"
)
_PLAIN, _NO_COMMA = rf"(?:(?!{_AHEAD})[^.;:!?])", rf"(?:(?!{_AHEAD})[^.,;:!?])"
_TOLD = (
    r"(?:wurden?|war(?:en)?|hatten?|gab|kam|kamen|fiel|fielen|stieg|stiegen|sank|sanken|schrieb|verlor|gewann|nahm|fand|"
    r"ging|starb|starben|entstand|schuf|(?!(?:woll|soll|konn|muss|durf|moch)ten?\b|sagten?\b|erklärten?\b|kündigten?\b|teilten?\b|heute\b|könnte|müsste|letzten?"
    r"\b|(?:größ|be|höch|läng|jüng|nächs|\w+ig|\w+lich)s?ten?\b|ersten?\b|zweiten?\b|dritten?\b|rechten?\b|neuesten?\b)(?-i:[a-zäöüß]+(?:[^aeiouäöü]te|ete|[ae]ute)n?))"
)
_DONE = (
    r"\b(?-i:ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert|(?:[a-zäöüß]*(?:ge|be|er|ver|zer|ent))[a-zäöüß]{3,}(?:t|en))\b"
)
_TOOK = (
    Unless(r"(?i:in .*)", before=rf"\b{_TOLD} {_NO_COMMA}{{0,30}}", after=rf"(?!,? {_PLAIN}{{0,30}}{_AHEAD})"),
    Unless(r"(?i:in .*)", before=r"(?:\A|[.;:!?] )[„»]?", after=rf" {_TOLD}\b(?!{_PLAIN}{{0,40}}{_AHEAD})"),
    Unless(r"(?i:in .*)", before=r"(?:\b[Mm]al|\b[Ee]rstmals) "),
    Unless(  # "der dritte Unfall in drei Jahren", "das beste Ergebnis in zehn Jahren"
        r"(?i:in .*)",
        before=r"\b(?:\d+\.|(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|größt|[a-zäöüß]{2,}st)e[nrsm]?) "
        r"(?:[a-zäöüß]+e[nrsm]? )?[A-ZÄÖÜ][\wäöüß-]+ ",
    ),
    Unless(r"(?i:in .*)", before=rf"\b(?:hat|haben|habe) {_NO_COMMA}{{0,34}}", after=rf" {_NO_COMMA}{{0,30}}?{_DONE}"),
)
LAST_OF = (  # "im letzten Jahr seiner Amtszeit", "in ihrer letzten Woche", and any last day, which is never yesterday
    Unless(
        r"(?i:.*letzte[nmrs]? \w+)", after=r" (?:des|sein\w+|ihr(?:e[sr])|von) (?!(?:jahr|monat)e?s\b)[a-zA-ZÄÖÜäöü]"
    ),
    Unless(r"(?i:letzte[nmrs]? \w+)", before=r"\b(?:[Ss]ein|[Ii]hr|[Mm]ein|[Uu]nser)\w* "),
    Unless(r"(?i:.*letzte[nmrs]? tag(?:es)?)"),
)
COUNTED_FROM_EVENT = (Unless(r"(?i:.* (?:früher|später|eher))", after=r" (?:[\wäöüß-]+ ){0,4}als\b"), *_TOOK)

_NOT_WITHIN = r"(?<!nnerhalb )(?<!innen )(?<!aufe )(?<!erlauf )"  # "innerhalb eines Tages war er da"

UNLESS = (
    Unless(r"[A-ZÄÖÜ][a-zäöü]+", before=rf"\b(?:Herrn?|Frau|Familie|Dr\.|Prof\.|Kaiser|König|{FIRST_NAMES}) "),
    Unless(r"(?:dem |der |den |zum |vom )?1\.", after=r" (?:FC|SC|FSV|FFC|SV|TSV|VfL|VfB|CfR|TC|HC|HSV)\b"),
    Unless(r"1[89]\d\d", before=r"\b(?:TSV|TSG|SV|SSV|VfB|VfL|VfR|FC|SC|FSV|TuS|BSG|SpVgg|MTV|ASV|BC|KSV|TV) "),
    Unless(r"1[89]\d\d", after=r" (?:Hoffenheim|München(?!er)|Ulm)\b"),
    Unless(
        r"[12]\d\d\d",
        before=r"\b(?:[Rr]und|[Ee]twa|[Ff]ast|[Kk]napp|[Mm]ehr als|[Mm]indestens|[Ii]nsgesamt|[Cc]irca) ",
        after=r" (?:[a-zäöü]+en? )?[A-ZÄÖÜ][a-zäöüß]+",
    ),
    Unless(r"[12]\d\d\d", before=r"\b(?:sind|waren|wären|werden|wurden) es (?:\w+ )?"),
    Unless(r"\d\d(?:,\d+)? [A-Z]\w+", before=r"\d[:.]"),  # "1:02:34 Stunden"
    Unless(r"Sonntag", before=r"\b(?:Welt|Bild|Presse|Blick|Kurier|Krone|Österreich|Sport|Merkur) am "),
    Unless(r"August", before=r"(?<!\b[Ii]m )(?<!\bEnde )(?<!\bMitte )(?<!\bAnfang )", after=r" [A-ZÄÖÜ][a-zäöüß]"),
    Unless(r"(?i:(?:die|den|der) \w+er)", after=r" [A-ZÄÖÜ]"),
    Unless(r"(?i:\d+-jährig.*)"),  # an age, nearly always
    Unless(r"[A-ZÄÖÜ].*jährige[nrsm]?", after=r" Kriege?s?\b"),
    Unless(r"(?i:langen? (?:tag|woche|nacht|monat|jahr|stunde|minute|sekunde)(?:e?s)?)"),  # one, that is long
    Unless(
        r"(?i:eines tages)", before=_NOT_WITHIN, after=rf" (?:[a-zäöü]+ )?{_TOLD}\b"
    ),  # a day gone by, and none to come
    Unless(r"(?i:früher)", after=r" (?:als|oder)\b"),
    Unless(r"morgen", before=r"\b[Vv]on heute auf "),
    Unless(r"Morgen", before=r"\b(?:[Gg]uten?|einen|der|den|ein|jeden|schönen|diesem?) "),
    Unless(r"(?i:(?:am |den )?\d+\.)", after=r" [A-ZÄÖÜ][a-zäöü]"),
    Unless(  # "in der 23. und 78. Minute"
        r"(?i:(?:am |den |der )?\d+\.)",
        after=rf" (?:und|oder|bis|sowie) (?:(?:zum|zur|der|die|den|dem) )?\d+\. {_NO_MONTH}",
    ),
    Unless(
        r"(?i:sommer|winter|herbst|frühling|frühjahr)",
        before=r"\b(?:\d+|zwei|drei|vier|fünf|sechs|sieben|zehn|viele|mehrere|einige|beide) ",
    ),
    Unless(r"(?i:\w+tag,? (?:de[nrm] )?\d+\.)", after=r" [A-ZÄÖÜ][a-zäöü]"),
    Unless(r"aktuell", before=r"\b(?:ganz|sehr|so|hoch|wieder|besonders|immer|ist|sind|war|bleibt) (?:\w+ )?"),
    Unless(r"aktuell", after=r" (?:sein|ist|wie|bleib\w*)\b"),
    Unless(r"[A-ZÄÖÜ]\w*jährige[nrsm]?", after=r"(?! (?:[a-zäöü]+e[nrsm]? )?[A-ZÄÖÜ])"),  # "die Achtjährige schwieg"
    Unless(r".*jährige[nrsm]?", after=rf" (?:\w+e[nrs]? )?{_PEOPLE}"),
    Unless(r"(?i:.*\b(?:monate?|wochen?|tage?|stunden?)n?)", after=r" alt(?:e[nrsm]?)?\b"),
    Unless(r"(?i:(?:über|unter|bis zu|ab|mindestens) \d\d? jahren?)", before=rf"\b{_PEOPLE} "),
    Unless(
        r"(?i:(?:\d\d?|\w+) jahren?)", before=rf"(?:\b[Aa]lter|{_PEOPLE}) (?:von|zwischen) [^.;]{{1,24}} (?:und|bis) "
    ),
    Unless(
        r"(?i:(?:(?:über|knapp|fast|rund|etwa) )?(?:\d+|\w+) (?:jahren?|monaten?|wochen|tagen))",
        before=r"\b(?:jünger als|älter als|Durchschnittsalter (?:liegt|lag) bei|Alter von(?: nur| erst| gerade)?) ",
    ),
    Unless(
        r"(?i:(?:\d+|\w+) jahren?)",
        before=r"\b(?:Kinder|Jugendliche|Menschen|Personen|Frauen|Männer|Buben)n? (?:bis zu|bis|ab|unter|über) ",
    ),
    Unless(r"\d\d? Jahre", before=rf"\b(?:{FIRST_NAMES})(?: [A-ZÄÖÜ]\w+)? \(", after=r"\)"),
    Unless(r"\d\d? Jahre", before=rf"\b(?:{FIRST_NAMES})(?: [A-ZÄÖÜ]\w+)?, ", after=r","),
    Unless(
        r"(?:Freitag|Montag|Donnerstag|Dienstag)", before=r"\b(?:[Ss]chwarze|Blaue)[nrs]? "
    ),  # of crashes and idlers
    Unless(r"(?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht)s", before=r"\b[Ee]ines "),  # some day, once
    Unless(r"Jahreswechsel", after=r" \d\d\d\d"),  # of "1989/90", which names two years
    Unless(r"(?i:zur zeit)", after=r" de[rs]\b"),
    Unless(r"(?i:pro (?:stunde|minute|sekunde))", before=r"(?:[Mm]eter|km|Meilen?|Liter|Knoten) "),
    Unless(r"[12]\d00", after=r" bis \d+ [A-ZÄÖÜ]"),
    Unless(r"(?i:(?:\d\d?|\w+) jahren)", before=r"\b[Mm]it (?:nur |gerade |erst )?", after=r"(?! [A-ZÄÖÜ])"),
    Unless(r"(?i:.*\bjahren?)", after=r" (?:alt|jünger|älter)(?:e[nrsm]?)?\b"),  # ages
    Unless(r"(?i:(?:unter )?\d\d? jahren)", before=r"\b(?:[Aa]b|[Kk]inder|[Jj]ugendliche|[Uu]nter|Alter von) "),
    Unless(r"1[0-7]\d\d", after=r" [A-ZÄÖÜ]"),
    Unless(r"\d+[.:]\d+", before=r"(?:\d|[€$]|um|mit|von) ?", after=r" ?(?:%|[A-ZÄÖÜ])"),
    Unless(r"[a-zäöü]+", before=r"(?i:abend|früh|morgen|mittag|nachmittag) um ", after=r" [A-ZÄÖÜ]"),  # "um sechs Tore"
    Unless(r"(?i:nun|gerade)", after=r" (?:mal|einmal)\b"),
)
