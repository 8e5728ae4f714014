"""Spanish: numbers, holidays, parts of days and words without a place on the calendar."""

from timeline.dates.languages.table import Ref

NUMBERS: dict[float, str] = {
    0.5: "medio|media", 1: "uno|un|una", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis|media docena de",
    7: "siete", 8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce|una docena de", 13: "trece", 14: "catorce",
    15: "quince", 16: "dieciséis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve", 20: "veinte",
    21: "veintiuno|veintiún", 22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco",
    26: "veintiséis|veintiseis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve",
    30: "treinta", 40: "cuarenta", 50: "cincuenta", 60: "sesenta", 70: "setenta", 80: "ochenta", 90: "noventa",
    100: "cien|ciento|un centenar de", 200: "doscientos", 300: "trescientos", 400: "cuatrocientos",
    500: "quinientos", 600: "seiscientos", 1000: "mil", 1_000_000: "millones de|millones|millón de|millón",
}  # fmt: skip
DAY_PARTS = {
    (-1, "NI"): "anoche|ayer noche|la noche pasada|la pasada noche|esta pasada noche",
    (-2, "NI"): "anteanoche|antenoche", (-1, "AF"): "ayer tarde", (-1, "EH"): "ayer de madrugada",
    (0, "NI"): "hoy noche|la próxima noche|próxima noche", (0, "AF"): "hoy tarde",
    (1, "EH"): "la próxima madrugada|próxima madrugada",
    (0, "EH"): "hoy de madrugada|la pasada madrugada|la madrugada pasada",
}  # fmt: skip
HOLIDAYS = {
    "holy week": "semana santa", "holy saturday": "sábado santo|sábado de gloria",
    "ascension": "día de la ascensión", "corpus christi": "corpus christi|día del corpus|jueves de corpus",
    "fat thursday": "jueves lardero", "friday of sorrows": "viernes de dolores", "holy monday": "lunes santo",
    "holy tuesday": "martes santo", "holy wednesday": "miércoles santo", "black friday": "black friday|viernes negro",
    "1981-02-23": "23-F", "2017-10-01": "1-O", "2011-05-15": "15-M", "06-23": "noche de san juan",
    "easter monday": "lunes de pascua", "pentecost": "domingo de pentecostés|pentecostés",
    "assumption": "día de la asunción", "immaculate conception": "día de la inmaculada", "ramadan": "ramadán",
    "passover": "pascua judía", "hanukkah": "janucá|hanukkah", "yom kippur": "yom kipur|yom kippur",
    "lunar new year": "año nuevo chino|año nuevo lunar", "mardi gras": "martes de carnaval",
    "valentine's day": "día de san valentín|san valentín|día de los enamorados",
    "halloween": "halloween|noche de brujas",
    "all souls": "día de difuntos|día de los difuntos|día de muertos|día de los muertos",
    "12-06": "día de la constitución", "10-12": "día de la hispanidad|fiesta nacional",
    "12-28": "día de los inocentes|día de los santos inocentes",
    "women's day": "8-M|día de la mujer|día internacional de la mujer",
    "may day": "día del trabajo|día del trabajador|día de los trabajadores",
    "mother's day": "día de la madre|día de las madres", "father's day": "día del padre",
    "christmas": "navidad|día de navidad|navidades", "christmas eve": "nochebuena|víspera de navidad",
    "new year's eve": "nochevieja|víspera de año nuevo",
    "new year": "año nuevo|día de año nuevo", "2001-09-11": "11-S", "2004-03-11": "11-M",
    "epiphany": "día de reyes", "good friday": "viernes santo", "maundy thursday": "jueves santo",
    "easter": "domingo de pascua|domingo de resurrección", "all saints": "día de todos los santos|todos los santos",
    "01-05": "noche de reyes", "palm sunday": "domingo de ramos", "ash wednesday": "miércoles de ceniza",
}  # fmt: skip
VAGUE: dict[Ref, str] = {
    "PRESENT_REF": "hoy en día|a estas alturas|ahora|ahora mismo|actualmente|la actualidad|"
    "hoy por hoy|estos momentos|este momento|el momento|al día de hoy|a día de hoy|actual|actuales|estos días",
    "PAST_REF": "recientemente|últimamente|ultimamente|recién|entonces|aquel entonces|antaño|antiguamente|hace poco|"
    "el pasado|reciente|recientes|hace tiempo|hacía tiempo|hace mucho|hace mucho tiempo|hace bastante tiempo|"
    "hace algún tiempo|no hace mucho|no hace mucho tiempo|el otro día|del pasado|"
    "aquella época|esa época|aquel momento|esas fechas|aquellas fechas|esos años|aquellos tiempos|tiempo atrás|"
    "un tiempo atrás|los últimos tiempos|aquellos momentos|esos momentos|aquellos años|aquellos días|aquel tiempo",
    "FUTURE_REF": "pronto|próximamente|el futuro|un futuro|futuro|futura|futuros|futuras|en breve|algún día|"
    "largo plazo|corto plazo|medio plazo|cualquier momento",
}  # fmt: skip
