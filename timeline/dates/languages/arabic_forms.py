"""The forms Arabic dates take, over the words of its table."""

from timeline.dates.languages.table import Kind

_DATE = (
    "{clitic}(?:يوم )?(?:{last} )?(?:{day}|{dayname}) (?:من )?(?:شهر )?{mon}(?: ?/ ?{mon}(?! ?/))?(?: {last}| {next}|"
    " {this}| "
    "(?:من |لعام |عام |من عام |سنة )?{year}م?)?"
)

FORMS: dict[Kind, tuple[str, ...]] = {
    "name": (
        _DATE,
        "{clitic}(?:يوم )?{weekday}(?: {last}|"
        " {next})?(?:،?(?: الموافق)? {day} (?:من )?(?:شهر )?{mon}(?: ?/ ?{mon})?(?: (?:من |عام |لعام "
        ")?{year}م?)?)?",
        "{clitic}{part} (?:يوم )?{weekday}(?: {last}| {next})?",
        "{clitic}(?:يوم )?{weekday}(?: {last}| {next})? {part}",
        "{clitic}{day} {mon} {part}",
        "{clitic}{part} (?:يوم )?" + _DATE.removeprefix("{clitic}(?:يوم )?(?:{last} )?"),
        "{clitic}{part} (?:يوم )?{weekday}،? {day} (?:من )?{mon}(?: (?:من |عام |لعام )?{year}م?)?",
        "(?P<part>صباحا|صباحاً|فجرا|فجراً|ظهرا|ظهراً|عصرا|عصراً|مساءً|ليلا|ليلاً)",
        "{clitic}(?:{day}|{dayname})(?= من (?:هذا )?الشهر)",
        "{clitic}(?:شهر )?{month}(?: ?/ ?{month})?(?: (?:من |من عام |عام |سنة |لعام )?{year}م?| {last}| {next})?",
        "{clitic}(?:شهر )?{mon} (?:(?:من |من عام |عام |سنة |لعام )?{year}م?|{last}|{next}|{this})",
        "{clitic}{season}(?: {last}| {next}| {this}| (?:عام |سنة )?{year})",
        "{clitic}{this} {season}",
        "{clitic}{day}[/.-]{monthfigure}[/.-]{year}",
        "{clitic}(?:{portion} )?(?:عام|العام|سنة|السنة) {year}م?(?: {bc})?",
        "{clitic}{year}(?![.,٫]?\\d)",
        "{clitic}(?:عام|سنة) {any_year} {bc}",
        "{clitic}{decade_word}(?: القرن (?:الماضي|العشرين))?",
        "{clitic}{decade_word} القرن (?:ال)?{century}",
        "{clitic}القرن (?:ال)?{century}(?: {bc}| الميلادي| للميلاد)?",
        "{clitic}الربع {quarter}",
        "{clitic}النصف {semester}(?= من (?:العام|عام|هذا العام|السنة|سنة|\\d{4}))",
        "{clitic}{holiday}",
        "{clitic}{this} {part}",
        "{clitic}الساعة (?:{hour}(?:[:.]{minute})?|{hourname})(?: (?P<half>والنصف|ونصف))?(?: (?:من "
        ")?{part})?(?: (?:بتوقيت )?{zone})?",
        "(?P<lead>(?:في|عند|حتى|منذ) )(?:تمام )?(?=ال){hourname}(?: (?P<half>والنصف|ونصف)| (?:من )?{part})",
        "{hour}:{minute}(?: {part}| {zone})?",
        "(?P<lead>(?:عند|في|قبل|حتى) ){midnight}",
        "(?P<lead_after>بعد ){midnight}",
    ),
    "pair": (
        "{clitic}{first}(?P<between> (?:و|إلى|حتى) ?| ?{dash} ?){day} (?:من )?{month}(?: (?:من )?{year}| {this})?",
        "(?:شهري )?{first_month}(?P<between> و ?| إلى (?:شهر )?| حتى ){month} (?:من |من عام |عام |سنة )?{year}",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?| إلى ){year}",
    ),
    "period": (
        "{clitic}{one} (?:{last}|{next}|{following}|{previous}|{this})",
        "{clitic}(?:{this}|{that}) {one}",
        "{clitic}{portion} (?:هذا |هذه )?{one}(?: {last}| {next})?",
        "{clitic}{one} {that}",
    ),
    "list": ("{clitic}{day}",),
    "ago": (
        "{clitic}(?:قبل|منذ) {quantity}(?:{count} {unit}|{dual})",
        "{clitic}(?:قبل|منذ) {quantity}(?P<unit>يوم|أسبوع|شهر|عام|سنة|ساعة)(?: {half})?",
    ),
    "hence": (
        "{clitic}(?P<onward>بعد) {quantity}(?:{count} {unit}|{dual})(?! من)",
        "{clitic}خلال {quantity}(?:{count} {unit}|{dual})(?! من)",
        "{clitic}(?P<onward>بعد) (?P<unit>ساعة|أسبوع|شهر|عام|سنة)(?! من)",
    ),
    "later": ("{clitic}بعد ذلك ب(?:{count} {unit}|{dual}|(?P<unit>يوم|أسبوع|شهر|عام|سنة))",),
    "earlier": ("{clitic}قبل ذلك ب(?:{count} {unit}|{dual}|(?P<unit>يوم|أسبوع|شهر|عام|سنة))",),
    "reach back": ("{clitic}{many} (?:ال)?{count} {last}", "{clitic}{dual} (?:الماضيين|الماضيتين|الأخيرين|الأخيرتين)"),
    "reach on": ("{clitic}{many} (?:ال)?{count} {next}", "{clitic}{dual} (?:المقبلين|المقبلتين|القادمين|القادمتين)"),
    "length": (
        "{clitic}{quantity}(?:{count} {unit}|{dual})(?: {half})?",
        "(?P<lead>(?:بعد|قبل) )(?P<unit>يوم|أسبوع|شهر|عام|سنة|ساعة)(?= من)",
    ),
    "plural": ("{clitic}{many} (?:{last}|{next})", "(?P<lead>(?:منذ|طوال|خلال|قبل|بعد) ){many}"),
    "set": (
        "{clitic}{every} (?:يوم )?{wday}",
        "{clitic}{every} {one}",
        "{clitic}{every} (?:{count} {unit}|{dual})",
        "(?:مرة|مرتين|{times} مرات) (?:في|كل) {one}",
    ),
}
