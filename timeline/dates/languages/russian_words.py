"""The words Russian dates decline: adjectives, ordinals and named days, and people whose ages look like lengths."""

from itertools import product

from timeline.dates.languages.table import Ref, inflected
from timeline.dates.lexicon import Mod

SOFT = "ь я ю ем ём е"
ADJECTIVE = "ый ого ому ым ом ая ой ую ое ые ых ыми"
SOFT_ADJECTIVE = "ий его ему им ем яя ей юю ее ие их ими"
MIXED_ADJECTIVE = "ий его ему им ем ая ей ую ее ие их ими"

_ROMANS = "xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
# Numbers of centuries typed with Cyrillic letters, some or all of them: "ХХ", "ХIX".
CYRILLIC_ROMANS = "|".join(
    "".join(letters)
    for number in _ROMANS.split()
    for letters in product(*({"x": "xх", "i": "iі"}.get(letter, letter) for letter in number))
)

ORDINALS = {
    1: inflected("перв", ADJECTIVE),
    2: inflected("втор", "ой ого ому ым ом ая ую ое ые ых"),
    3: "третий|третьего|третьему|третьим|третьем|третья|третьей|третью|третье",
    4: inflected("четверт четвёрт последн", ADJECTIVE + " ий ем ей"),
    5: inflected("пят", ADJECTIVE),
    17: inflected("семнадцат", ADJECTIVE),
    18: inflected("восемнадцат", ADJECTIVE),
    19: inflected("девятнадцат", ADJECTIVE),
    20: inflected("двадцат", ADJECTIVE),
}

_DAYS = (
    "перв втор трет четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
    "шестнадцат семнадцат восемнадцат девятнадцат двадцат двадцать-перв двадцать-втор двадцать-трет двадцать-четвёрт "
    "двадцать-пят двадцать-шест двадцать-седьм двадцать-восьм двадцать-девят тридцат тридцать-перв"
)
# "первого сентября", "двадцать третье февраля"
DAY_NAMES = {
    day: "|".join(
        stem.replace("-", " ") + ending for ending in (("ье", "ьего") if stem.endswith("трет") else ("ое", "ого"))
    )
    for day, stem in enumerate(_DAYS.split(), start=1)
}

# Adjectives of length: "10-дневный", and "трёхдневный" in one word.
_ADJECTIVES_OF = {
    "TM": (("минутн", ADJECTIVE),),
    "TH": (("часов", ADJECTIVE),),
    "D": (("дневн", ADJECTIVE), ("суточн", ADJECTIVE)),
    "W": (("недельн", ADJECTIVE),),
    "M": (("месячн", ADJECTIVE),),
    "Y": (("летн", SOFT_ADJECTIVE), ("годичн", ADJECTIVE)),
}
LONG = {
    unit: "|".join(inflected(f"-{stem}", endings) for stem, endings in stems) for unit, stems in _ADJECTIVES_OF.items()
}
OF_SO_LONG = "|".join(LONG.values())
_COUNTED = {
    1.5: "полутора", 2: "двух", 3: "трёх", 4: "четырёх", 5: "пяти", 6: "шести", 7: "семи", 8: "восьми", 9: "девяти",
    10: "десяти", 12: "двенадцати", 15: "пятнадцати", 20: "двадцати",
}  # fmt: skip
SO_LONG: dict[tuple[str, float | None], str] = {
    (unit, number): "|".join(inflected(f"{counted}{stem}", endings) for stem, endings in stems)
    for unit, stems in _ADJECTIVES_OF.items()
    for number, counted in _COUNTED.items()
}

HOLIDAYS = {
    "orthodox easter": "пасха|пасху|пасхи|пасхой|пасхе", "ramadan": "рамадан|рамадана",
    "orthodox good friday": "страстная пятница|страстную пятницу|великая пятница|великую пятницу",
    "halloween": "хэллоуин|хеллоуин", "valentine's day": "день святого валентина|дня святого валентина",
    "lunar new year": "китайский новый год|лунный новый год", "yom kippur": "йом-кипур",
    "hanukkah": "ханука|хануку", "passover": "песах|песаха", "women's day": "женский день",
    "old new year": "старый новый год", "09-01": "день знаний|дня знаний",
    "04-12": "день космонавтики|дня космонавтики",
    "06-22": "день памяти и скорби", "12-12": "день конституции|дня конституции",
    "01-06": "сочельник|рождественский сочельник", "epiphany": "богоявление",
    "new year": "новый год|нового года|новому году|новым годом", "may day": "первомай|первомая",
    "01-07": "рождество|рождества|рождеству|рождеством|день рождества|дня рождества",
    "05-09": "день победы|дня победы", "02-23": "день защитника отечества",
    "03-08": "международный женский день", "06-12": "день россии|дня россии", "11-04": "день народного единства",
    "new year's eve": "новогодняя ночь|новогоднюю ночь",
}  # fmt: skip

VAGUE: dict[Ref, str] = {
    "PRESENT_REF": "на сегодняшний день|к настоящему времени|"
    "сейчас|теперь|в настоящее время|в данный момент|в настоящий момент|ныне|в наши дни|"
    "на данный момент",
    "PAST_REF": "раньше|ранее|некогда|недавно|тогда|прежде|когда-то|в последнее время|в прошлом|давно|в былые "
    "времена|годы назад|десятилетия назад|столетия назад|века назад",
    "FUTURE_REF": "скоро|вскоре|в будущем|в ближайшее время|в скором времени|когда-нибудь",
}  # fmt: skip

ZONES = {
    "moscow time": "по московскому времени|по мск|мск|по москве", "kyiv time": "по киевскому времени|по киеву",
    "utc": "по гринвичу|по всемирному времени", "": "по местному времени|местного времени",
}  # fmt: skip

QUANTITIES: dict[Mod, str] = {
    "MORE_THAN": "более|больше|свыше",
    "LESS_THAN": "менее|меньше|почти|чуть менее",
    "APPROX": "около|примерно|приблизительно|порядка",
    "EQUAL_OR_MORE": "не менее|как минимум|по меньшей мере",
    "EQUAL_OR_LESS": "не более|максимум",
}  # fmt: skip
