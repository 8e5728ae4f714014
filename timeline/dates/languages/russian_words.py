"""The words Russian dates decline: months, adjectives and ordinals, and the people whose ages look like lengths."""

from timeline.dates.languages.table import inflected

SOFT = "ь я ю ем е"
ADJECTIVE = "ый ого ому ым ом ая ой ую ое ые ых ыми"
SOFT_ADJECTIVE = "ий его ему им ем яя ей юю ее ие их ими"
MIXED_ADJECTIVE = "ий его ему им ем ая ей ую ее ие их ими"


def adjectives(*stems: str, endings: str = ADJECTIVE) -> str:
    """The forms of adjectives: ``adjectives("перв")`` is ``"первый|первого|…"``."""
    return "|".join(inflected(stem, endings) for stem in stems)


ORDINALS = {
    1: adjectives("перв"),
    2: adjectives("втор", endings="ой ого ому ым ом ая ую ое ые ых"),
    3: "третий|третьего|третьему|третьим|третьем|третья|третьей|третью|третье",
    4: adjectives("четверт", "четвёрт", "последн", endings=ADJECTIVE + " ий ем ей"),
    5: adjectives("пят"),
    17: adjectives("семнадцат"),
    18: adjectives("восемнадцат"),
    19: adjectives("девятнадцат"),
    20: adjectives("двадцат"),
}

# How words for people begin: "a 17-year-old student" is an age, "a 10-year plan" a length.
PEOPLE = (
    r"(?:юнош|девуш|девоч|девуш|женщин|мужчин|мальчик|пар[ен]н|подрост|студент|школьни|жител|сын|доч|ребен|ребён|"
    r"граждан|пенсионер|водител|спортсмен|актер|актёр|актрис|пев[ие]ц|футболист|хоккеист|теннисист|россиян|москвич)"
)
