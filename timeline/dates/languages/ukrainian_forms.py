"""The forms Ukrainian dates take, over the words of its table."""

from timeline.dates.languages.table import Kind

_DATE = "{day}(?:-го)? {mon}(?:,? {year}(?:-го)?(?: року| р\\.?)?)?"

FORMS: dict[Kind, tuple[str, ...]] = {
    "name": (
        _DATE,
        "{weekday},? {day} {mon}(?: {year}(?: року| р\\.?)?)?",
        "(?:(?:{last}|{penultimate}|{next}|{this}) )?{weekday}(?: {part})?",
        "{month} {year}(?:-го)?(?: року| р\\.)?(?![.,]?\\d)",
        "(?:(?:{last}|{penultimate}|{next}|{this}) )?{month}",
        "(?:(?:{last}|{penultimate}|{next}|{this}) )?{season}",
        "{season} {year}(?:-го)?(?: року| р\\.)?",
        "{day}(?:-го)? числа(?= (?!кож)[а-яіїє]+ місяця)",
        "{day}\\.{monthfigure}\\.{year}(?: р(?:оку|\\.)?)?",
        "{day}\\.{monthfigure}\\.{shortyear}(?![.\\d])",
        "{day}/{monthfigure}/{year}",
        "{year}(?:-(?:го|му|й))?(?: року| рік| році| роком| роками| роках| р\\.)(?: {bc})?",
        "{year}(?![.,]?\\d)",
        "{any_year} (?:року|рік|р\\.?|році) (?:{bc}|н\\. ?е\\.)",
        "(?P<lead>(?:у|в|з|до|після) )(?P<year>[1-9]\\d\\d) (?:році|року)",
        "{decade}-(?:і|ті|х|их|тих) (?:роки|років|роках|рр\\.)",
        "(?:{portion} |(?P<lead>(?:у|в|з|до|на) )){decade}-(?:і|ті|х|их|тих)(?! числ)",
        "{decade_word} (?:роки|років|роках|рр\\.)",
        "(?P<decade>(?:1\\d|20)\\d0)-(?:і|ті|х|их|тих)",
        "(?:{portion} |(?P<lead>[ву] )){decade_word}(?! (?:числ|рок|рр))",
        "(?:{roman}|{century}(?:-го|-му|-ше)?) (?:століття|столітті|ст\\.|вік|віці)(?: {bc})?",
        "{quarter} (?:квартал|кварталу|кварталі)",
        "{semester} (?:півріччя|півріччі)",
        "{holiday}",
        "(?:{this}|{that}|{next}|{following}) (?!дня\\b|ночі\\b){part}",
        "(?:{that}|{next}|{following}) (?P<part>ночі)",
        "(?P<part>вранці|уранці|зранку|ввечері|увечері|(?P<overnight>вночі|уночі))",
        "(?:рано|пізно) {part}",
        "(?P<part>ніч) (?:з|із) {day} на \\d\\d? {month}(?: {year}(?: року| р\\.?)?)?",
        "(?P<part>ніч) (?P<ends_on>на|проти) (?:(?:{wday},? )?{day} {mon}(?: {year}(?: року| р\\.?)?)?|{weekday})",
        "(?P<part>ніч) (?:з|із) {weekday} на (?:понеділок|вівторок|середу|четвер|п['’]ятницю|суботу|неділю)",
        "(?!дня\\b){part}(?= \\d)",
        "{part} [ву] {weekday}",
        "{day} {mon} {part}",
        "(?P<lead>(?:о|об|з|до|після|близько|на) ){hour}[:.]{minute}(?! ?(?:%|відсот|млн|млрд|тис))(?: {zone})?",
        "{hour}:{minute}(?: {zone})?",
        "(?P<lead>(?:о|об|до|з|після|близько) )(?:{hour}(?:-[ій]й?)?|{hourname}) (?:годині|година|години|годин|"
        "годину)"
        "(?: {minute} хвилин[иу]?)?(?: {part})?",
        "(?P<lead>(?:о|об|до|з|після|близько) )(?:{hour}(?:-[ій]й?)?|{hourname}) {part}",
        "(?P<lead>(?:о|об|до|після|близько) )(?P<halfto>пів на) {hourname}(?: {part})?",
        "(?P<lead>(?:о|об|після) ){hour}-[ій]й?(?= |[.,])",
        "(?P<lead_after>після ){midnight}",
        "(?:{noon}|{midnight})",
    ),
    "nth": ("{nth} (?:{weekday}|{one}) {month}(?: {year}(?: року| р\\.)?)?",),
    "pair": (
        "{first}(?P<between> і | та | по | ?{dash} ?){day} {month}(?: {year}(?: року| р\\.)?)?",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){shortyear}(?: (?:навчальний рік|навчального року|навчальному "
        "році))?"
        "(?![/.-]?\\d)",
        "(?<=з\\x20){first_hour}(?P<between> до ){hour} годин[иу]?",
        "{first_decade}-(?:ті|х|і)(?P<between> і | та | й |[-–—]){decade}-(?:ті|х|і) (?:роки|років|роках|рр\\.)",
        "{first_century}(?P<between> і | та | й | ?{dash} ?){roman} (?:століттях|століть|століття|ст\\.)",
        "{first_year}(?P<between> і | та | й ){year} (?:роки|років|роках|рокам)",
        "{first_year}(?P<between> ?{dash} ?| ?/ ?){year}(?: (?:роки|років|роках|рр\\.))?",
        "{first_month}(?P<between> і | та | по | до | ?{dash} ?){month} {year}(?: року)?",
    ),
    "list": ("{day}",),
    "period": (
        "(?:{last}|{penultimate}|{next}|{following}|{previous}) {one}",
        "(?:{this}|{that}) {one}",
        "{portion} (?:{last} |{next} |{this} )?{one}",
        "{named}",
        "(?P<lead>(?:на|за|у) ){weekend}",
    ),
    "ago": (
        "{quantity}{count} {unit}(?: {half})? (?:тому|назад)",
        "(?P<unit>рік|місяць|тиждень|годину|день|добу|півроку|пів року) тому",
        "(?P<quantity>близько|майже|понад|більше|менше) (?P<unit>року|рік|місяця|місяць|тижня|тиждень|години|"
        "доби) тому",
    ),
    "hence": (
        "(?P<onward>через) {quantity}{count} {unit}(?! до\\b)",
        "(?P<onward>через) (?P<unit>рік|місяць|тиждень|годину|день|добу|півроку|пів року)",
    ),
    "later": (
        "{quantity}{count} {unit} (?:потому|по тому|пізніше)",
        "(?P<unit>рік|місяць|тиждень|годину|день) (?:потому|по тому)",
        "(?:через|за) {count} {unit} по тому",
    ),
    "earlier": (
        "{quantity}{count} {unit} (?:раніше|до того)",
        "за {count} {unit} до (?:того|цього)",
        "(?P<unit>роком|місяцем|тижнем|днем) раніше",
    ),
    "reach back": (
        "(?:{last}|останні|останніх) {count} {many}",
        "(?:останній|останню) (?P<unit>рік|місяць|тиждень|добу|годину)",
    ),
    "reach on": ("(?:{next}|найближчі|найближчих) {count} {many}",),
    "length": (
        "{quantity}{count} {unit}(?: {half})?",
        "{quantity}{count} {half} {unit}",
        "{quantity}{count} {unit} (?:і|та) {more} {small}",
        "(?P<lead>за )(?P<unit>рік|місяць|тиждень|добу|годину)",
        "(?P<lead>(?:протягом|упродовж|впродовж) )(?P<unit>року|місяця|тижня|доби|години|дня)",
    ),
    "plural": (
        "(?P<last>минулі|минулих|минулими|останні|останніх|останніми) {many}",
        "(?P<next>наступні|наступних|наступними|найближчі|найближчих|найближчими) {many}",
        "(?P<lead>(?:протягом|упродовж|впродовж) )(?P<unit>годин|днів|тижнів|місяців|років|десятиліть|століть)",
    ),
    "set": (
        "{every} {unit}",
        "{every} {count} {unit}",
        "{every} {weekday}",
        "(?:раз|двічі|{times} рази?) (?:на|в) {one}",
    ),
}
