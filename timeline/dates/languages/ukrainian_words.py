"""Ukrainian names of days, and words that say how much of a length."""

from timeline.dates.languages.table import inflected
from timeline.dates.lexicon import Mod

_ADJECTIVE = "ий ого ому им ім а ої ій у е і их ими"
_DAYS = (
    "перш друг трет четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят "
    "шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят двадцять-перш двадцять-друг двадцять-трет двадцять-четверт "
    "двадцять-п'ят двадцять-шост двадцять-сьом двадцять-восьм двадцять-дев'ят тридцят тридцять-перш"
)
# "першого вересня", "двадцять третє лютого"
DAY_NAMES = {
    day: "|".join(
        stem.replace("-", " ") + ending for ending in (("є", "ього") if stem.endswith("трет") else ("е", "ого"))
    )
    for day, stem in enumerate(_DAYS.split(), start=1)
}
# Adjectives of length: "10-денний", and "триденний" in one word.
_ADJECTIVES_OF = {
    "TM": "хвилинн", "TH": "годинн", "D": "денн добов", "W": "тижнев", "M": "місячн", "Y": "річн",
}  # fmt: skip
LONG = {
    unit: inflected(" ".join(f"-{stem}" for stem in stems.split()), _ADJECTIVE)
    for unit, stems in _ADJECTIVES_OF.items()
}
OF_SO_LONG = "|".join(LONG.values())
_COUNTED = {
    1.5: "півтора", 2: "двох дво", 3: "три трьох", 4: "чотири чотирьох", 5: "п'яти", 6: "шести", 7: "семи", 8: "восьми",
    9: "дев'яти", 10: "десяти", 12: "дванадцяти", 15: "п'ятнадцяти", 20: "двадцяти",
}  # fmt: skip
SO_LONG: dict[tuple[str, float | None], str] = {
    (unit, number): inflected(
        " ".join(f"{counted}{stem}" for counted in words.split() for stem in stems.split()), _ADJECTIVE
    )
    for unit, stems in _ADJECTIVES_OF.items()
    for number, words in _COUNTED.items()
}

HOLIDAYS = {
    "orthodox easter": "великдень|великодня|великоднем", "ramadan": "рамадан|рамадану",
    "orthodox good friday": "страсна п'ятниця|страсну п'ятницю|велика п'ятниця|велику п'ятницю",
    "halloween": "геловін|гелловін|хелловін", "valentine's day": "день святого валентина|дня святого валентина",
    "yom kippur": "йом-кіпур",
    "hanukkah": "ханука|хануку", "passover": "песах", "old new year": "старий новий рік",
    "ukrainian christmas eve": "святвечір|святвечора|святвечором",
    "ukrainian christmas": "різдво|різдва", "08-24": "день незалежності|дня незалежності",
    "ukrainian defenders": "день захисників|день захисників і захисниць|покрова|покрови|покрову",
    "05-09": "день перемоги|дня перемоги", "06-28": "день конституції", "03-08": "жіночий день",
    "new year's eve": "новорічна ніч|новорічну ніч|новорічної ночі",
    "new year": "новий рік|нового року|новому року|новим роком", }  # fmt: skip

ZONES = {
    "kyiv time": "за київським часом|за києвом", "moscow time": "за московським часом|за москвою",
    "utc": "за гринвічем|за грінвічем", "": "за місцевим часом|місцевого часу",
}  # fmt: skip

QUANTITIES: dict[Mod, str] = {
    "MORE_THAN": "більше ніж|понад|більш ніж|більше",
    "LESS_THAN": "менше ніж|майже|менше",
    "APPROX": "близько|приблизно|орієнтовно",
    "EQUAL_OR_MORE": "щонайменше|принаймні|не менше",
    "EQUAL_OR_LESS": "щонайбільше|не більше",
}  # fmt: skip
