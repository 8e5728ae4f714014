"""The words that Dutch builds from others, and its lists of names: numbers, parts of the day, lengths in one word."""

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
PARTS = {"MO": "ochtend|morgen|voormiddag", "AF": "middag|namiddag", "EV": "avond", "NI": "nacht"}
OF_THE_DAY = {"MO": "morgens|ochtends", "AF": "middags", "EV": "avonds", "NI": "nachts"}  # 's avonds
BY_THE_SUN = {"MO": "|zonsopgang|dageraad", "EV": "|zonsondergang"}
ONES = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_FIRST_NUMBERS: dict[float, str] = {
    0.5: "half|halve|een half|een halve", 1: "een|één", 1.5: "anderhalf|anderhalve", 2: "twee|beide",
    2.5: "tweeënhalf|tweeënhalve", 3.5: "drieënhalf|drieënhalve", 4.5: "vierenhalf|vierenhalve", 3: "drie", 4: "vier",
    5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen", 10: "tien|een tiental", 11: "elf", 12: "twaalf",
    13: "dertien", 14: "veertien", 15: "vijftien", 16: "zestien", 17: "zeventien", 18: "achttien", 19: "negentien",
    100: "honderd", 110: "honderdtien", 125: "honderdvijfentwintig", 175: "honderdvijfenzeventig", 1000: "duizend",
    1_000_000: "miljoen", 1_000_000_000: "miljard",
}  # fmt: skip
NUMBERS = (
    _FIRST_NUMBERS
    | {10 * ten: word for ten, word in enumerate(TENS, start=2)}
    | {
        10 * ten + one: f"{unit}{'ën' if unit.endswith('e') else 'en'}{word}"
        for ten, word in enumerate(TENS, start=2)
        for one, unit in enumerate(ONES, start=1)
    }
    | {100 * count: f"{word}honderd" for count, word in enumerate(ONES[1:], start=2)}
    | {100 + 10 * ten: f"honderd{word}" for ten, word in enumerate(TENS, start=2)}
)
_QUARTERS: dict[tuple[str, float | None], str] = {
    ("Y", 25): "een kwart eeuw|een kwarteeuw|kwarteeuw", ("TM", 15): "een kwartier|kwartier",
    ("TM", 45): "drie kwartier",
}  # fmt: skip
LENGTHS: dict[tuple[str, float | None], str] = _QUARTERS | {
    (code, number): "|".join(f"{word}{ending}" for ending in endings.split("|"))
    for code, endings in {"TH": "urig|urige", "D": "daags|daagse", "W": "weeks|weekse", "Y": "jarig|jarige"}.items()
    for number, word in enumerate((*ONES, "tien"), start=1)
    if (number, code) != (1, "Y")  # "eenjarige" plants
} | {
    ("TH", 0.5): "halfuur|een halfuur|halfuurtje|een halfuurtje",
    ("M", None): "maandenlang|maandenlange", ("TH", None): "urenlang|urenlange", ("D", None): "dagenlang|dagenlange",
    ("W", None): "wekenlang|wekenlange", ("Y", None): "jarenlang|jarenlange",
    ("DE", None): "decennialang|decennialange", ("CE", None): "eeuwenlang|eeuwenlange",
}  # fmt: skip

# After these "Winter" or "Augustus" is the name of a family or a ruler.
FIRST_NAMES = (
    "Anna|Anne|Annelies|Anton|Arjen|Bart|Bas|Bert|Bram|Daan|David|Dirk|Eva|Femke|Frank|Frans|Geert|Gert|Hans|Henk|Ilse|"
    "Jan|Jasper|Jeroen|Johan|Joost|Joris|Karel|Kees|Kim|Koen|Lars|Laura|Lieve|Lotte|Maarten|Marc|Maria|Mark|Marleen|"
    "Martijn|Mia|Michiel|Nina|Paul|Peter|Piet|Pieter|Ria|Rob|Ruud|Sander|Sara|Sofie|Stefan|Sven|Thijs|Thomas|Tim|Tom|"
    "Willem|Wim|Wouter"
)
HOLIDAYS = {
    "ascension": "hemelvaartsdag|hemelvaart", "whit monday": "tweede pinksterdag|pinkstermaandag",
    "holy week": "goede week", "holy saturday": "stille zaterdag", "ash wednesday": "aswoensdag",
    "palm sunday": "palmzondag", "maundy thursday": "witte donderdag", "epiphany": "driekoningen",
    "all saints": "allerheiligen", "all souls": "allerzielen", "ramadan": "ramadan", "passover": "pesach",
    "hanukkah": "chanoeka", "yom kippur": "jom kipoer", "lunar new year": "chinees nieuwjaar",
    "black friday": "black friday", "prinsjesdag": "prinsjesdag",
    "halloween": "halloween", "women's day": "vrouwendag|internationale vrouwendag",
    "07-11": "feest van de vlaamse gemeenschap",
    "04-27": "koningsdag", "05-05": "bevrijdingsdag", "05-04": "dodenherdenking", "12-05": "pakjesavond|"
    "sinterklaasavond",
    "mardi gras": "vastenavond", "valentine's day": "valentijnsdag", "may day": "dag van de arbeid",
    "christmas": "kerstmis|eerste kerstdag|kerst", "boxing day": "tweede kerstdag", "christmas eve": "kerstavond",
    "new year's eve": "oudejaarsavond|oudejaarsnacht|oud en nieuw", "new year": "nieuwjaarsdag|nieuwjaar|jaarwisseling",
    "easter": "pasen|eerste paasdag|paaszondag", "mother's day": "moederdag", "father's day": "vaderdag",
    "11-11": "wapenstilstand|wapenstilstandsdag", "easter monday": "tweede paasdag|paasmaandag",
    "good friday": "goede vrijdag",
    "pentecost": "pinksteren",
}  # fmt: skip
