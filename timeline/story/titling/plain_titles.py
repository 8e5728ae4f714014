"""Titles in other languages than English: the sentence without its dates, ended at a clause."""

import re

from timeline.late_patterns import late_pattern
from timeline.story.titling.shortening import LONGEST, SHORTEST, cut
from timeline.story.titling.typography import tidy
from timeline.story.undated import DATE

# Words that lead to a date and mean nothing without it, and words no title begins or ends with, by language.
LEADS: dict[str, str] = {
    "de": "am|im|in|an|ab|um|bis|bis zum|vom|von|seit|seit dem|zum|zu|gegen|vor|nach|für|auf|den|dem|der|die|das|des|"
    "dieser|diesem|diesen|dieses|noch|schon|bereits|erst|wieder"
    "|gestern|heute|anfang|ende|mitte|jahr|jahre|monat|januar",
    "es": "antes|antes de|después de|tras|hacia|"
    "el|la|los|las|en|en el|en la|del|de|desde|desde el|hasta|hasta el|a|al|durante|para|por|este|esta|ese|esa|"
    "pasado|pasada|finales de|principios de|mediados de|fines de|ya|hoy|ayer|año|mes",
    "fr": "le|la|les|en|au|aux|du|de|des|depuis|depuis le|jusqu’au|jusqu'au|à|dès|pour|vers|ce|cette|avant|après|dans|"
    "pendant|fin|début|courant|mois de|an|année",
    "it": "prima di|prima|dopo|"
    "il|lo|la|i|gli|le|in|nel|nella|nei|nelle|di|del|della|dal|dalla|da|a|al|alla|fino a|fino al|per|tra|entro|"
    "questo|questa|scorso|fine|inizio|anno|mese",
    "pt": "antes de|antes|depois de|após|"
    "o|a|os|as|em|no|na|nos|nas|de|do|da|desde|até|ao|à|por|para|durante|este|esta|neste|fim de|início de|ano",
    "nl": "op|in|de|het|van|vanaf|sinds|tot|om|voor|na|tegen|deze|dit|afgelopen|eind|begin|half|jaar|maand",
    "ru": "в|во|на|с|со|к|ко|до|от|из|за|по|около|после|перед|через|ещё|еще|уже|начале|начала|началу|середине|конце"
    "|конца|концу|году|года|год|годах|месяце|сегодня|вчера",
    "uk": "в|у|на|з|із|зі|до|від|за|по|близько|після|перед|через|ще|вже|початку|середині|наприкінці|кінці|кінця|році"
    "|року|рік|роках|місяці|сьогодні|вчора",
    "ar": "في|منذ|حتى|يوم|عام|سنة|شهر|خلال|قبل|بعد|من|إلى|نحو|بحلول|أوائل|أواخر|منتصف|نهاية|بداية|مطلع",
}
_JOINING: dict[str, str] = {
    "de": "und|oder|aber|denn|doch|sondern|auch|außerdem|zudem|jedoch|allerdings",
    "es": "y|e|o|u|pero|sino|además|también|sin embargo|mientras",
    "fr": "et|ou|mais|or|donc|car|ensuite|puis|aussi|cependant|toutefois",
    "it": "e|ed|o|ma|però|inoltre|anche|tuttavia|quindi",
    "pt": "e|ou|mas|porém|também|além disso|no entanto",
    "nl": "en|of|maar|want|ook|echter|daarnaast",
    "ru": "и|или|но|а|однако|также|кроме того",
    "uk": "і|й|та|або|але|а|однак|також|крім того",
    "ar": "ثم|لكن|ولكن|كما|أو",
}
_CLAUSE = re.compile(r"[,;:]\s|\s[–—-]{1,2}\s|[.!?]\s")
_LOOSE = late_pattern(r"\s+([,.;:!?)])")
_TOGETHER = re.compile(r"([,;:])(?:\s*[,;:])+")
_EDGES = " \t\n,;:.—–-|/"
_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"), ("(", ")"), ("[", "]"))


def plain_title(text: str, core: tuple[int, int], language: str) -> str:
    """The title of a sentence with date marks in it, in any language: the part ``core``, or all where that says little.

    Words go only where the language's tables say that they led to a date.
    """
    code = language.lower()[:2]
    part = _finished(text[core[0] : core[1]], code)
    return part if len(part.split()) >= 4 else _finished(text, code) or part


def _finished(text: str, code: str) -> str:
    text = _without_dates(tidy(text), code)
    joining = _JOINING.get(code)
    if joining is not None:
        text = re.sub(rf"\A(?:{joining})\b,?\s+", "", text, flags=re.I)
    text = _short(text)
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing) and opening != "„":
            text = text.replace(opening, "").replace(closing, "")
    text = text.strip(_EDGES)
    return text[:1].upper() + text[1:]


def _without_dates(text: str, code: str) -> str:
    leads = LEADS.get(code)
    led = rf"(?:\b(?:{leads})\s+)*" if leads is not None else ""
    text = re.sub(rf"[(\[]\s*{led}{DATE}\s*[)\]]", " ", text, flags=re.I)
    text = re.sub(rf"{led}{DATE}", " ", text, flags=re.I)
    text = _TOGETHER.sub(r"\1", _LOOSE.sub(r"\1", re.sub(r"\s{2,}", " ", text)))
    text = text.strip(_EDGES)
    return re.sub(rf"(?:\s+(?:{leads}))+\Z", "", text, flags=re.I) if leads is not None else text


def _short(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    stops = [m.start() for m in _CLAUSE.finditer(text, SHORTEST, LONGEST)]
    return text[: stops[-1]] if stops else cut(text)
