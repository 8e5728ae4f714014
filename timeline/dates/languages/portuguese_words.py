"""Portuguese: numbers, holidays, parts of days and words without a place on the calendar."""

from timeline.dates.languages.table import Ref

NUMBERS: dict[float, str] = {
    0.5: "meio|meia", 1: "um|uma", 2: "dois|duas", 3: "três", 4: "quatro", 5: "cinco", 6: "seis", 7: "sete",
    8: "oito", 9: "nove",
    10: "dez|uma dezena de", 11: "onze", 12: "doze|uma dúzia de", 13: "treze", 14: "catorze|quatorze",
    15: "quinze", 16: "dezesseis|dezasseis", 17: "dezessete|dezassete", 18: "dezoito", 19: "dezenove|dezanove",
    20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta",
    90: "noventa", 100: "cem|cento", 200: "duzentos|duzentas", 300: "trezentos|trezentas",
    400: "quatrocentos|quatrocentas", 500: "quinhentos|quinhentas", 1000: "mil",
    1_000_000: "milhões de|milhões|milhão de|milhão", 1_000_000_000: "bilhões de|bilhões|bilhão de|bilhão",
}  # fmt: skip
_PARTS = {
    "EH": "de madrugada", "MO": "de manhã|pela manhã|cedo", "AF": "à tarde|de tarde|pela tarde",
    "EV": "ao fim do dia|ao final do dia", "NI": "à noite|de noite|pela noite",
}  # fmt: skip
_DAYS = {-2: "anteontem", -1: "ontem", 0: "hoje", 1: "amanhã", 2: "depois de amanhã"}
DAY_PARTS = {
    (offset, code): "|".join(f"{day} {part}" for part in parts.split("|"))
    + ("|noite passada|a noite passada" if (offset, code) == (-1, "NI") else "")
    for offset, day in _DAYS.items()
    for code, parts in _PARTS.items()
}
HOLIDAYS = {
    "ascension": "dia da ascensão", "corpus christi": "corpus christi|corpo de deus", "holy week": "semana santa",
    "holy saturday": "sábado de aleluia", "easter monday": "segunda-feira de páscoa",
    "maundy thursday": "quinta-feira santa", "palm sunday": "domingo de ramos", "black friday": "black friday",
    "rose monday": "segunda-feira de carnaval",
    "assumption": "dia da assunção", "epiphany": "dia de reis", "all souls": "dia de finados|finados",
    "ramadan": "ramadã|ramadão", "passover": "páscoa judaica", "yom kippur": "yom kippur",
    "lunar new year": "ano novo chinês|ano novo lunar", "halloween": "halloween|dia das bruxas",
    "04-25": "dia da liberdade", "09-07": "dia da independência",
    "10-12": "dia das crianças|nossa senhora aparecida", "11-15": "proclamação da república",
    "women's day": "dia internacional da mulher|dia da mulher", "may day": "dia do trabalho|dia do trabalhador",
    "06-12": "dia dos namorados",
    "christmas": "natal|dia de natal", "christmas eve": "véspera de natal",
    "new year's eve": "véspera de ano novo|réveillon|passagem de ano|passagem do ano", "06-10": "dia de portugal",
    "mother's day": "dia das mães|dia da mãe", "11-20": "dia da consciência negra",
    "new year": "ano novo|ano-novo|dia de ano novo|dia de ano-novo",
    "easter": "páscoa|domingo de páscoa", "good friday": "sexta-feira santa",
    "mardi gras": "terça-feira de carnaval|terça-feira gorda|carnaval", "ash wednesday": "quarta-feira de cinzas",
    "all saints": "dia de todos os santos|dia de todos-os-santos|todos os santos",
}  # fmt: skip
VAGUE: dict[Ref, str] = {
    "PRESENT_REF": "agora|estes dias|nestes dias|atualmente|actualmente|hoje em dia|neste momento|"
    "nesta altura|no momento|atual|atuais|actual|actuais",
    "PAST_REF": "recentemente|ultimamente|antigamente|outrora|então|o passado|há pouco|recente|recentes|"
    "há muito tempo|não há muito|não há muito tempo",
    "FUTURE_REF": "em breve|o futuro|futuro|futura|futuros|futuras|brevemente|próximamente",
}  # fmt: skip
