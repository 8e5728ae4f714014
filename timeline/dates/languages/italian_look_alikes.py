"""Italian words that only look like dates, told by what stands around them."""

from timeline.dates.languages.ages import ITALIAN as ITALIAN_AGES
from timeline.dates.languages.table import Unless

# "il 15" is a day where no number is spoken of before it, and its phrase ends behind it.
_NO_DAY_LEAD = (
    r"\b(?i:tra|fra|di|con|su|che|come|numero|linea|bus|tram|contro|oltre|circa|quasi|"
    r"chiamare|chiamate|maglia|indossa|veste|e|o) "
)
_AFTER_BARE_DAY = r"\s*[,.;:)»](?!\d)|\s*\Z| (?:a|ad|al|alla|in|era|erano|sarà|presso|davanti)\b"
_MONTHS = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
_GOES_ON = (
    rf"(?:(?:,| e| o| al| all['’]|[-–]) ?(?:il |l['’])?\d\d?){{1,4}} (?i:{_MONTHS})\b"  # "il 3, il 4 e il 5 maggio"
)

UNLESS = (
    *ITALIAN_AGES,
    Unless(  # a count: "2000 firme"
        r"\d{4}",
        before=r"(?<![Nn]el )(?<![Dd]el )(?<![Dd]al )(?<![AaIi]l )(?<![Ss]ul )(?<!anno )(?<!col )",
        after=r" (?!(?:anche|dove|come|mentre|oltre|quindi|delle|degli|dalle|nelle|negli|sulle|invece|infine|quasi|"
        r"[a-z]+(?:ate|ati|ite|iti|ute|uti|are|ere|ire))\b)[a-zàèéìòù]{3,}[ie]\b",
    ),
    Unless(r"\d{4}", before=r"\b(?:[Pp]iù di|[Oo]ltre|[Mm]eno di|[Qq]uasi|[Aa]lmeno|in|sono|erano|per) "),
    Unless(r"(?i:settembre|novembre|maggio|aprile|febbraio|giugno)", before=r"\b(?:[IVX]{1,4}|\d\d?) "),
    Unless(  # "le 20 regioni"
        r"\d\d?",
        before=r"\b(?:[Ll]e|[Dd]elle) ",
        after=r" (?!(?:nell[ae]|dell[ae]|negli|degli|sull[ae]|dall[ae]|alle|oggi|ieri|anche|dove|come|mentre|"
        r"oltre|apre|parte|chiude|riprende)\b)[a-zàèéìòù]{3,}[ei]\b",
    ),
    Unless(r"\d\d? [A-Z][a-z]+", before=r"\b[Cc]orso "),
    Unless(r"(?i:il \d\d?)", before=_NO_DAY_LEAD, after=rf"(?!{_GOES_ON})"),
    Unless(r"(?i:(?:il |l['’])\d\d?)", after=rf"(?!{_AFTER_BARE_DAY}|{_GOES_ON})"),
    Unless(r"Quotidiano"),
    Unless(r"(?i:alba)", after=r" d[ie]\w* "),
    Unless(r"(?i:notte)", after=r" (?:dei tempi|di Natale|dei ricercatori|europea|bianca|degli Oscar)"),
    Unless(r"(?i:una)", after=r"[^.,;:!?)]"),  # "dall'una all'altra riva"
    Unless(
        r"(?i:estate|primavera|autunno|inverno)",
        before=r"(?<!\b[Ii]n )(?<!\bd['’])(?<!\b[Dd]i )(?<!l['’])",
    ),
    Unless(r"(?i:quotidiano|quotidiani)", before=r"(?:\b[Ii]l|[Uu]n|[Dd]al|[Dd]el|[Aa]l|[Ss]ul|[Ii]|[Nn]el)\s+"),
    Unless(r"(?i:presto)", before=r"(?:più|troppo|così|al più|molto)\s+"),
    Unless(r"(?i:la domenica|il sabato|il lunedì)", after=r" del villaggio"),
    Unless(  # "sorrise ieri alle due ragazze"
        r"(?i:.*\balle [a-z]+)",
        after=r" (?:persone|donne|ragazze|bambine|famiglie|squadre|vittime|aziende|scuole|sorelle|mila)\b",
    ),
    Unless(r"(?i:(?!tutt[ei] ).*(?:inverni|primavere|estati|autunni).*)"),
    Unless(r"[a-z]+cento"),  # a number; the century has a capital
    Unless(r"Mezzogiorno", before=r"[^.!?]\s"),
    Unless(r"Natale", after=r" [A-Z]"),
    Unless(rf"{_MONTHS.title()}", after=r" [A-ZÀÈ][a-zàèéìòù]"),  # a first name: in a sentence months have no capital
    Unless(
        r"(?i:(?:il|la|quel|quella) (?:\w+dì|sabato|domenica) dopo)",
        after=r" (?:l['’]|un['’]|(?:il|lo|la|i|gli|le|una?|uno|che) )",
    ),
    Unless(
        r"(?i:ora)",
        before=r"(?:\b(?:un['’]|mezz['’]|per|l['’]|all['’]|di|buon['’]|ad?|ultim[ao]|prossim[ao]|prima|mezza)\s*)",
        after=r"",
    ),
    Unless(r"(?i:futur[oaie])", before=r"\b(?:suo|mio|nostro|loro)\s+"),
    Unless(r"(?i:un secondo|il secondo|la prima|prima)", after=r" "),
)
