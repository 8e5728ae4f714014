"""French verbs told by their forms: which endings look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

_DATE_NEXT = (
    r"(?= (?:le |la |l['’]|les |ce |cet |cette |en |au |à |dès |dans |depuis )?(?:lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|début|fin|"
    r"mi-|été|automne|hiver|printemps|hier|demain|1er|\d{1,2}\b))"
)
_ADVERBS = r"(?: (?:pas|plus|donc|aussi|ainsi|également|bien|enfin|ensuite|bientôt|encore|(?:à|de) nouveau|\w+ment))*"
_AND_PARTICIPLE = rf"{_NOT_AFTER_AN_ARTICLE}{_NOUNS}(?-i:[a-zéèêçô]{{3,}}(?:é|ée|és|ées))"
_FIRST_PARTICIPLE = rf"(?-i:[A-ZÉ][a-zéèêçô]+(?:é|ée|és|ées)){_DATE_NEXT}"  # "Arrêté vendredi, il sera jugé lundi"
_SHORT_PARTICIPLE = (  # "Le chanteur, mort vendredi, sera inhumé mardi"
    r"(?:mort|disparu|né|paru|survenu|battu|vaincu|sorti|parti|élu|mis|pris|conclu|perdu|reçu|ouvert|découvert|commis|"
    rf"remis|venu|revenu|rendu|détenu|décédé)e?s?{_DATE_NEXT}"
)
_IMPERFECT = r"(?!(?:portr|extr|retr|souh|attr|bienf|parf|forf)ait\b)(?-i:[a-zéèêç]{3,}(?:ait|aient))"
_HEARSAY = rf"aurai(?:t|ent)(?! (?:lieu|droit|besoin|pour)\b){_AND_PARTICIPLE}"  # "aurait quitté la ville samedi"
_WOULD_HAVE = r"aurai(?:t|ent) (?:lieu|droit|besoin|pour)"

CUES = Cues(
    lasted=r"(?:duré|vécu|attendu|continué|restée?s?|dura(?:it)?|resta(?:it)?|vécut)\b",
    future=rf"{_WILL}|{_WOULD_HAVE}|{_MEANS_TO}|{_SET_FOR}|{_CALLS_FOR}|{_ANNOUNCED}|pour{_DATE_NEXT}|"
    r"prochaine?s?|d['’]ici",
    past=rf"par rapport (?:à|au)|comparée?s? (?:à|au)|{_HEARSAY}|étai(?:t|ent)(?: (?:attendu|programmé|prévu)e?s?)?|"
    rf"a|ont|avait|avaient|est|sont|fut|furent|depuis|eu|été|{_SHORT_PARTICIPLE}|{_PARTICIPLE}|{_FIRST_PARTICIPLE}|{_IMPERFECT}",
    present=r"commence(?:nt)?|débute(?:nt)?|démarre(?:nt)?|s['’]ouvr(?:e|ent)|repren(?:d|nent)|s['’]annonce(?:nt)?|"
    r"se (?:réuni(?:t|ssent)|tien(?:t|nent)|rend(?:ent)?|déroule(?:nt)?|dispute(?:nt)?|"
    r"jouent?)|votent|(?<!le )(?<!du )(?<!un )(?<!au )"
    r"(?<!de )vote|entre(?:nt)? en vigueur|expire(?:nt)?|reçoi(?:t|vent)|affronte(?:nt)?",
    leaning=r"jusqu['’](?:à|au)|dès|à partir|à compter",
    clause=r"\b(?:que|qui|dont|où|lorsque|quand|alors)\b",
)
