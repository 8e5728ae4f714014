"""What only looks like a date in Portuguese: names, things that are counted, ordinals."""

from timeline.dates.languages.table import Unless

UNLESS = (
    Unless(r"(?i:diário|diários)", before=r"(?:\b[Oo]|[Uu]m|[Nn]o|[Dd]o|[Aa]o|[Oo]s|[Ss]eu|[Mm]eu)\s+"),
    Unless(r"(?i:verão)", before=r"(?i:\b(?:eles|elas|que|se|os|não|vocês)\s+)", after=r" (?:que|como|o|a|os|as)\b"),
    Unless(r"(?i:futur[oa]s?)", before=r"\b(?:[Ss]eu|[Mm]eu|[Nn]osso)\s+"),
    Unless(r"(?i:então)", after=r" (?:que|não)\b"),
    Unless(r"Domingos?", after=r" [A-ZÁÉÍÓÚÂÊÔ]"),
    Unless(r"(?i:natal)", before=r"(?:\bem|\bde|cidade de)\s+", after=r"(?! de \d| \d)"),
    Unless(r"(?i:um segundo|a segunda|segunda|terça|quarta|quinta)", after=r" (?!passada|à noite|que vem)[a-zçãéêíóú]"),
)
