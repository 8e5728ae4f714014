"""The feasts that German names, by their names in ``timeline.dates.holidays`` or by their dates."""

from timeline.dates.languages.table import inflected


def _of_advent(ordinal: str, number: int) -> str:
    """The names of a Sunday of Advent: "zweiter Advent", "zweiten Adventssonntag", "2. Advent"."""
    return "|".join(
        f"{first} {sunday}"
        for first in (*inflected(ordinal, "e er en").split("|"), f"{number}.")
        for sunday in ("advent", "adventsonntag", "adventssonntag")
    )


HOLIDAYS = {
    "ascension": "christi himmelfahrt|himmelfahrtstag|auffahrt",
    "whit monday": "pfingstmontag",
    "corpus christi": "fronleichnam|fronleichnamstag",
    "rose monday": "rosenmontag",
    "fat thursday": "weiberfastnacht|altweiberfastnacht|unsinniger donnerstag|unsinnigen donnerstag|"
    "schmotziger donnerstag|schmotzigen donnerstag|schmutziger donnerstag|schmutzigen donnerstag",
    "mardi gras": "faschingsdienstag|faschingdienstag|fastnachtsdienstag|fastnachtdienstag|veilchendienstag",
    "ash wednesday": "aschermittwoch",
    "palm sunday": "palmsonntag",
    "holy week": "karwoche",
    "maundy thursday": "gründonnerstag",
    "good friday": "karfreitag",
    "holy saturday": "karsamstag|ostersamstag|ostersonnabend",
    "easter": "ostern|ostersonntag|osterfeiertage|osterfeiertagen|ostertage|ostertagen",
    "easter weekend": "osterwochenende|osterwochenendes",
    "easter monday": "ostermontag",
    "low sunday": "weißer sonntag|weißen sonntag",
    "pentecost": "pfingsten|pfingstsonntag|pfingsttage|pfingsttagen|pfingstfeiertage|pfingstfeiertagen",
    "pentecost weekend": "pfingstwochenende|pfingstwochenendes",
    "sacred heart sunday": "herz-jesu-sonntag",
    "all saints": "allerheiligen",
    "all souls": "allerseelen",
    "11-11": "martinstag|martini",
    "volkstrauertag": "volkstrauertag",
    "repentance day": "buß- und bettag|buss- und bettag",
    "sunday of the dead": "totensonntag|ewigkeitssonntag",
    "advent sunday": _of_advent("erst", 1),
    "second advent sunday": _of_advent("zweit", 2),
    "third advent sunday": _of_advent("dritt", 3),
    "fourth advent sunday": _of_advent("viert", 4),
    "12-04": "barbaratag",
    "12-06": "nikolaustag|nikolausabend",
    "black friday": "black friday",
    "christmas": "1. weihnachtsfeiertag|1. weihnachtstag|weihnachten|weihnachtstag|erster weihnachtsfeiertag|"
    "ersten weihnachtsfeiertag|erster weihnachtstag|ersten weihnachtstag|weihnachtstage|weihnachtstagen|"
    "weihnachtsfeiertage|weihnachtsfeiertagen",
    "christmas eve": "heiligabend|heiliger abend|heiligen abend",
    "12-26": "2. weihnachtsfeiertag|2. weihnachtstag|stephanstag|stefanitag|zweiter weihnachtsfeiertag|"
    "zweiten weihnachtsfeiertag|zweiter weihnachtstag|zweiten weihnachtstag",
    "new year's eve": "silvester",
    "new year": "neujahr|neujahrstag|jahreswechsel",
    "epiphany": "dreikönigstag|dreikönig|heilige drei könige|heiligen drei könige",
    "candlemas": "mariä lichtmess|maria lichtmess|lichtmess",
    "03-19": "josefitag|josefstag",
    "04-30": "walpurgisnacht",
    "06-24": "johannistag|johanni",
    "08-15": "mariä himmelfahrt|maria himmelfahrt|ferragosto",
    "12-08": "mariä empfängnis|maria empfängnis",
    "harvest festival": "erntedank|erntedankfest|erntedanksonntag",
    "10-31": "reformationstag|halloween",
    "may day": "tag der arbeit|maifeiertag",
    "08-01": "bundesfeier",
    "10-26": "nationalfeiertag",
    "10-03": "tag der deutschen einheit|tages der deutschen einheit",
    "women's day": "weltfrauentag|frauentag",
    "valentine's day": "valentinstag",
    "mother's day": "muttertag",
    "ramadan": "ramadan|fastenmonat ramadan",
    "passover": "pessach|passah",
    "hanukkah": "chanukka",
    "yom kippur": "jom kippur",
    "lunar new year": "chinesisches neujahr|chinesischen neujahrsfest|chinesische neujahrsfest",
}
