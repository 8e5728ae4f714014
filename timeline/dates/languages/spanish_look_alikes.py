"""What only looks like a date in Spanish: names, things that are counted, ordinals."""

from timeline.dates.languages.table import Unless

UNLESS = (
    Unless(
        r"(?:[Ee]l|[Dd]el|[Aa]l|[Ll]os) ['’]?\d+",
        after=r"\s*%|[.,-]\d|(?:,\d+)? (?:y|o) (?:el )?\d+(?:,\d+)?(?: por ciento|\s?%)| por ciento|"
        r" [a-záéíóúñ]{4,}",
    ),
    Unless(
        r"(?i:diario|diarios|diaria)",
        before=r"(?:\b[Ee]l|[Dd]el|[Aa]l|[Ee]ste|[Uu]n|[Ll]os|[Oo]tro|[Ss]u|rotativo|mismo|que)\s",
    ),
    Unless(r"(?:[Uu]n|[Aa]l) segundo|[Ll]a segunda", after=r"\s+[a-zñáéíóú]"),
    Unless(r"[Ee]l futuro", after=r" del? | político"),
    Unless(r"futuro", before=r"\b(?:[Ss]u|mi|[Tt]u)\s|inmediato\s"),
    Unless(r"[Ee]l momento", after=r" (?:en|de|oportuno|que|del)\b"),
    Unless(r"(?i:última|último|últimas|últimos)"),
    Unless(
        r"(?i:(?:los )?(?:veinte|\w+enta))",
        before=r"(?<!enta y )",
        after=r" (?!(?:y|en|de|del|a|al|que|se|por"
        r"|con|fue|era|había|ha|no|un|fueron|eran|son|han|habían)\b)[a-záéíóúñ]",
    ),
    Unless(r"[Ee]l \d+", after=r"-[A-Z]\b"),
    Unless(r"[Ll]os \d0", after=r"\s*(?:%|[.,]?\d|\w)"),
    Unless(r"por hora", before=r"\d(?: km| kilómetros)? "),
    Unless(r"Domingo|Sábado", after=r" [A-ZÁÉÍÓÚ]"),
    Unless(r".*quincena", after=r" de\b"),
    Unless(r"(?i:ahora)", after=r" bien\b"),
    Unless(r"[Ll]a (?:una|dos|tres)|[Ll]as (?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)"),
    Unless(r"[Ll]as \d+", after=r" [a-zñáéíóú]{4,}"),
    Unless(r"(?i:las 24 horas)", before=r"(?<!\b[Aa] )"),
)
