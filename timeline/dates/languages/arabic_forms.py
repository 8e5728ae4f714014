"""The forms Arabic dates take, over the words of its table."""

from timeline.dates.languages.table import Kind

_DAY_OF_WEEK = "(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)"
# Units as they stand behind a verb of lasting: "دام يوما كاملا".
_LASTING = "يوما|أسبوعا|شهرا|عاما|قرنا|عقدا"
_ONE = "ثانية|دقيقة|ساعة|يوم|أسبوع|شهر|عام|سنة|عقد|قرن"
_FOR = (
    "لمدة|مدة|لفترة|طوال|طيلة|في غضون|على مدى|على مدار|استمر|استمرت|دام|دامت|استغرق|استغرقت|يستغرق|تستغرق|يستمر|تستمر"
)
_ABOUT = "أكثر من|أقل من|نحو|حوالي|قرابة|زهاء|ما يقرب من"
_AND = "(?P<half>والنصف|ونصف)|(?P<quarterpast>والربع)|(?P<quarterto>إلا ربعا|إلا ربعاً|إلا الربع)"

_DATE = (
    "{clitic}(?:يوم )?(?:{last} )?(?:{day}|{dayname}) (?:من )?(?:شهر )?{mon}(?: ?/ ?{mon}(?! ?/))?(?: {last}| {next}|"
    " {this}| "
    "(?:من |لعام |عام |من عام |سنة )?{year}م?)?"
)

FORMS: dict[Kind, tuple[str, ...]] = {
    "name": (
        _DATE,
        "{clitic}{this} {weekday}",
        "{clitic}(?:يوم )?{weekday}(?: {last}|"
        " {next})?(?:،?(?: الموافق)? {day} (?:من )?(?:شهر )?{mon}(?: ?/ ?{mon})?(?: (?:من |عام |لعام "
        ")?{year}م?)?)?",
        "{clitic}{part} (?:يوم )?{weekday}(?: {last}| {next})?",
        "(?P<part>ليل|ليلة) {weekday}(?: ?{dash} ?| إلى | )" + _DAY_OF_WEEK,
        "(?P<midnight>منتصف ليل|منتصف ليلة) {weekday}(?:(?: ?{dash} ?| )" + _DAY_OF_WEEK + ")?",
        "{clitic}{part} (?:يوم )?{dayword}(?: " + _DAY_OF_WEEK + ")?",
        "{clitic}{dayword}(?: " + _DAY_OF_WEEK + ")? {part}",
        "{clitic}(?:يوم )?{weekday}(?: {last}| {next})? {part}",
        "{clitic}{day} {mon} {part}",
        "{clitic}ساعات {part}(?: الأولى| المبكرة)? من (?:يوم )?{weekday}",
        "{clitic}{al}فصل {quarter}(?= من (?:سنة|عام|السنة|العام))",
        "{clitic}{part} (?:يوم )?" + _DATE.removeprefix("{clitic}(?:يوم )?(?:{last} )?"),
        "{clitic}{part} (?:يوم )?{weekday}،? {day} (?:من )?{mon}(?: (?:من |عام |لعام )?{year}م?)?",
        "(?P<part>صباحا|فجرا|ظهرا|عصرا|مساء|ليلا)",
        "{clitic}(?P<part>بعد الظهر|قبل الظهر)",
        "(?P<lead>[وف]?(?:في|عند|قبيل|منذ|حتى|مع حلول) )(?P<part>الصباح|الفجر|الظهر|المساء)",
        "{clitic}(?:{day}|{dayname})(?= من (?:هذا )?الشهر)",
        "(?P<lead>[وف]?(?:في|يوم|حتى|منذ) ){day} (?P<thismonth>الجاري)",
        "{clitic}(?:شهر )?{mon} ?/ ?{mon}(?! ?/)(?: (?:من |من عام |عام |سنة |لعام )?{year}م?| {last}| {next})?",
        "{clitic}(?:شهر )?{month}(?: ?/ ?{month})?(?: (?:من |من عام |عام |سنة |لعام )?{year}م?| {last}| {next})?",
        "{clitic}(?:شهر )?{mon} (?:(?:من |من عام |عام |سنة |لعام )?{year}م?|{last}|{next}|{this})",
        "{clitic}{day} (?:من )?(?:شهر )?{hijri} (?:من |عام |سنة |لعام )?{hijri_year}"
        " ?(?:هـ|ه|هجرية|هجري|للهجرة)?(?!\\w)",
        "{clitic}{season}(?= (?:العام|عام|هذا العام|السنة|سنة))",
        "{clitic}{season}(?: {last}| {next}| {this}| (?:عام |سنة )?{year})",
        "(?P<season>شتاء) \\d{4} ?[-–/] ?{year}",
        "(?P<lead>[وف]?(?:في|خلال|طوال|منذ|قبل|حتى|بحلول|طيلة) (?:فصل )?)(?P<season>الشتاء|الصيف|الخريف|الربيع)",
        "{clitic}{portion} (?:فصل )?{season}",
        "{clitic}{this} {season}",
        "{clitic}{day}[/.-]{monthfigure}[/.-]{year}",
        "{clitic}(?:(?!النصف){portion} )?(?:عام|العام|سنة|السنة) {year}م?(?: {bc})?",
        "{clitic}{year}(?![.,٫]?\\d| (?:مليون|مليار|ألف|دولار|شخص|كيلومتر))",
        "{clitic}(?:عام|سنة) {any_year} {bc}",
        "{clitic}(?:عام|سنة) (?P<year>[1-9]\\d\\d)م?(?!\\d)",
        "{clitic}{decade_word}(?: (?:من )?القرن (?:الماضي|العشرين))?",
        "{clitic}{decade_word} (?:من )?القرن (?:ال)?{century}",
        "{clitic}{al}قرن (?:ال)?{century}(?: {bc}| الميلادي| للميلاد)?",
        "{clitic}{al}ربع {quarter}(?! من (?:ال)?قرن)",
        "{clitic}(?P<portion_start>{al}(?:ربع|ثلث) الأول) من القرن (?:ال)?{century}",
        "{clitic}(?P<portion_end>{al}(?:ربع|ثلث) الأخير) من القرن (?:ال)?{century}",
        "{clitic}{portion} (?:من )?(?:شهر )?{mon}(?: ?/ ?{mon})?"
        "(?: {last}| {next}| {this}| (?:من |عام |من عام )?{year}م?)?",
        "{clitic}{al}نصف {semester}(?= (?:من )?(?:العام|عام|هذا العام|السنة|سنة|\\d{4}))",
        "(?P<lead>[وف]?(?:في|خلال|عن|نتائج|أرباح) |ل(?=لن)){al}نصف {semester}(?! من)",
        "{clitic}{holiday}(?: {last}| {next})?",
        "{clitic}(?P<ends_on>عشية) {holiday}",
        "{clitic}{part} (?:اليوم (?:{following}|{that})|{that})",
        "{clitic}{that} (?P<part>الليلة|المساء|الصباح)",
        "{clitic}{this} {part}",
        f"{{clitic}}الساعة (?:{{hour}}(?:[:.,]{{minute}})?|{{hourname}})(?: (?:{_AND}))?(?: (?:من )?{{part}})?"
        f"(?: (?:يوم )?{{dayword}}(?: {_DAY_OF_WEEK})?)?(?: {{zone}}| \\({{zone}}\\))?",
        f"(?P<lead>[وف]?(?:في|عند|حتى|منذ|حوالي|قرابة) )(?:تمام )?(?=ال){{hourname}} (?:{_AND})(?: (?:من )?{{part}})?"
        "(?: {zone})?",
        "(?=ال){hourname} (?:من )?{part} (?:يوم )?{weekday}(?: {last}| {next})?",
        "(?=ال){hourname} (?P<part>صباحا|فجرا|ظهرا|عصرا|مساء|ليلا)(?: {dayword}(?: " + _DAY_OF_WEEK + ")?)?",
        "(?P<lead>[وف]?(?:في|عند|حتى|منذ|حوالي|قرابة) )(?:تمام )?(?=ال){hourname} (?:من )?{part}(?: {zone})?",
        "{hour}:{minute}(?: {part})?(?: {zone})?",
        "{clitic}الساعة {hour} و ?{minute} دقيقة(?: {part})?",
        "(?P<lead>[وف]?(?:عند|في|قبل|قبيل|حتى|قرابة|نحو|حوالي) ){midnight}",
        "(?P<lead_after>بعد ){midnight}",
    ),
    "pair": (
        "{clitic}{first}(?P<between> (?:و|إلى غاية|إلى|حتى|لغاية) ?| ?{dash} ?){day} "
        "(?:من )?{month}(?: (?:من )?{year}| {this})?",
        "(?P<lead>شهري ){first_month}(?P<between> [و] ?){mon}",
        "(?:شهري )?{first_month}(?P<between> و ?| إلى (?:شهر )?| حتى ){month} (?:من |من عام |عام |سنة )?{year}",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?| إلى ){year}",
        "(?P<lead>[وف]?(?:بين )?عامي )?{first_year}(?P<between> [و] ?){year}",
        "(?P<lead>القرنين )(?:ال)?{first_century}(?P<between> و){century}",
    ),
    "period": (
        "{clitic}(?!(?<=خلال\\x20)العقد){one} (?:{last}|{penultimate}|{next}|{following}|{previous}|{this})",
        "{clitic}(?:{this}|{that}) {one}",
        "(?!النصف .*(?:عام|العام|السنة|سنة)){clitic}{portion} (?:هذا |هذه )?{one}(?: {last}| {next})?",
        "(?P<lead>[وف]?(?:في|خلال) ){weekend}(?: {last}| {next})?",
        "{clitic}{one} {that}",
    ),
    "list": ("{clitic}{day}",),
    "ago": (
        "{clitic}(?:قبل|منذ) {quantity}(?:{count} {unit}|{dual})(?: {half})?",
        "{clitic}(?:قبل|منذ) {quantity}(?P<unit>يوم|أسبوع|شهر|عام|سنة|ساعة|عقد|قرن)(?: {half})?",
    ),
    "hence": (
        "{clitic}(?P<onward>بعد) {quantity}(?:{count} {unit}|{dual})(?! من)",
        "{clitic}خلال {quantity}(?:{count} {unit}|{dual})(?! من)",
        "{clitic}(?P<onward>بعد) (?P<unit>ساعة|أسبوع|شهر|عام|سنة)(?! من)",
    ),
    "later": ("{clitic}(?:بعد ذلك|بعدها) ب(?:{count} {unit}|{dual}|(?P<unit>يوم|أسبوع|شهر|عام|سنة))",),
    "earlier": ("{clitic}(?:قبل ذلك|قبلها) ب(?:{count} {unit}|{dual}|(?P<unit>يوم|أسبوع|شهر|عام|سنة))",),
    "reach back": (
        "{clitic}{many} (?:ال)?{count} {last}",
        "{clitic}{dual} (?:الماضيين|الماضيتين|الأخيرين|الأخيرتين|الماضيان|الماضيتان|الأخيران|الأخيرتان)",
        "(?P<lead>[وف]?(?:خلال|في|طوال) )(?:ال)?{count} {unit} {last}",
        "(?P<lead>[وف]?(?:خلال|طوال|على مدى|على مدار) )(?P<unit>العقد) {last}",
    ),
    "reach on": (
        "{clitic}{many} (?:ال)?{count} {next}",
        "(?P<lead>[وف]?(?:خلال|في) )(?:ال)?{count} {unit} {next}",
        "{clitic}{dual} (?:المقبلين|المقبلتين|القادمين|القادمتين|المقبلان|المقبلتان|القادمان|القادمتان)",
    ),
    "length": (
        "{clitic}{quantity}(?:{count} {unit}|{dual})(?: {half})?",
        "{clitic}(?:{count} {unit}|{dual}) [و] ?{more} {small}",
        "(?P<unit>ساعة|دقيقة|عام|عاما|سنة|شهر|شهرا) [و] ?{more} {small}",
        "{clitic}{many} (?:ال)?{count} الأولى",
        f"(?P<unit>{_ONE}|{_LASTING}) {{half}}",
        f"(?P<lead>[وف]?(?:{_FOR}) )(?:(?P<quantity>{_ABOUT}) )?(?P<unit>{_ONE}|أسبوعا|شهرا|عاما|يوما)"
        "(?: (?:واحد|واحدة|كامل|كاملة))?",
        f"(?P<quantity>{_ABOUT}) (?P<unit>{_ONE})(?: {{half}})?",
        f"(?<!\\d\\x20)(?<!ين\\x20)(?<!عشر\\x20)(?<!عشرة\\x20)(?<!مئة\\x20)(?P<unit>{_ONE}|{_LASTING}) "
        "(?:كاملا|كاملاً|كامل|كاملة)",
        "(?P<unit>أسبوعا|شهرا)",
        "(?P<lead>[وف]?(?:خلال|في) )(?P<unit>الأسبوع|الشهر|العام)(?= المنتهي)",
        "(?P<lead>[وف]?خلال )(?P<unit>الليل)",
        "(?P<lead>[وف]?(?:طوال|طيلة|على مدار|على مدى) )(?P<unit>الليل|اليوم|الأسبوع|الشهر|العام|السنة)(?! {last})",
        "(?P<lead>[وف]?(?:بعد|قبل) )(?P<unit>يوم|أسبوع|شهر|عام|سنة|ساعة)(?= من)",
    ),
    "plural": (
        "{clitic}{many} (?:القليلة )?(?:{last}|{next})",
        "(?P<lead>[وف]?(?:منذ|طوال|خلال|قبل|بعد) ){many}",
        "{clitic}{many} (?:طويلة|عديدة|كثيرة|قليلة|معدودة)",
        "{clitic}(?P<unit>أياما|أشهرا|شهورا|أعواما)",
    ),
    "nth": (
        "(?P<unit>الأسبوع|اليوم) {nth} (?:من )?(?:شهر )?{month}(?: (?:من |عام |من عام )?{year})?",
        "{weekday} {nth} من (?:شهر )?{month}(?: (?:من |عام |من عام )?{year})?",
    ),
    "set": (
        "{clitic}{every} (?:يوم )?{wday}",
        "{clitic}{every} {one}",
        "{clitic}{every} {part}",
        "{clitic}{every} {season}",
        "(?P<lead>أيام ){weekday}",
        "(?P<lead>[وف]?(?:يوميا|كل يوم)،? (?:ما عدا|عدا|باستثناء) (?:يوم )?){weekday}",
        "{clitic}{every} (?:{count} {unit}|{dual})",
        "(?:مرة|مرتين|{times} مرات) (?:في|كل) {one}(?! (?:ال|\\d))",
    ),
}
