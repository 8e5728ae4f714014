"""What only looks like a date in Dutch: names, things that are counted, ages."""

from timeline.dates.languages.ages import DUTCH as DUTCH_AGES
from timeline.dates.languages.dutch_words import FIRST_NAMES
from timeline.dates.languages.table import Unless

UNLESS = (
    Unless(r"(?i:maandag|vrijdag|donderdag)", before=r"\b(?:[Bb]lauwe|[Zz]warte) "),
    Unless(r"Mei|April|Augustus", after=r" [A-Z]"),
    Unless(r"[A-Z][a-z]+", before=rf"\b(?:[Kk]eizer|[Kk]oning|[Mm]eneer|[Mm]evrouw|{FIRST_NAMES}) "),
    Unless(r"(?i:morgen)", before=r"\b(?:[Dd]e|[Ee]en|[Gg]oede|[Ee]lke|[Ii]edere|'s|[Dd]eze)\s+"),
    Unless(
        r"[12]\d\d\d",
        before=r"\b(?:[Oo]ngeveer|[Cc]irca|[Rr]uim|[Bb]ijna|[Zz]o'n|[Zz]eker) ",
        after=r" [a-z]+(?:en|s)\b",
    ),
    Unless(r"Zondag", before=r"\b(?:WNL|Reyers|Eenvandaag|Buitenhof) op "),
    *DUTCH_AGES,
    Unless(r"(?i:vroeger)", after=r" dan\b"),
    Unless(r"(?i:nu)", after=r" eenmaal\b"),
    Unless(r"(?i:ooit)", before=r"\b(?:als|dan|meer dan|wie|was|werd|had|die|hij|zij|ze|er)\s+"),
    Unless(  # ages
        r"(?i:\w+jarige?)",
        after=r"(?:[.,;:!?)]| (?:\w+e )?(?:jongen|meisje|man|vrouw|kind|zoon|zoontje|dochter|dochtertje|kleuter|"
        r"jongetje|broer|broertje|zus|zusje|leerling|peuter|hond|paard|is|was|werd|heeft|had|die|en|kwam|uit)\b)",
    ),
    Unless(r"(?i:half (?!jaar\b|uur\b|eeuw\b).*)", before=r"\b(?:de|een|ander)\s+", after=r""),
    Unless(r"(?i:de zomer|de winter|de lente|de herfst)", after=r"(?:spelen|tijd)"),
    Unless(r"(?i:per (?:uur|dag|seconde))", before=r"(?:kilometer|km|meter)\s+"),
)
