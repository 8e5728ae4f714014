"""The words that titles in other languages than English go by, a table for each language."""

from dataclasses import dataclass

from timeline.story.undated import DATE


@dataclass(frozen=True, slots=True)
class PlainWords:
    """Words of one language, each field alternatives of a pattern; an empty one finds nothing.

    ``leads`` lead to a date and mean nothing without it, ``elided`` ones with no blank between. ``articles`` only do
    behind one of them: in "die Halle, die im Mai schloss" the second "die" tells of the hall. ``joining`` begins no
    title, ``opens`` ends none. ``done`` are participles, ``relative`` opens a clause about a noun, and ``speaker`` is
    who speaks of himself. ``says`` are verbs of saying, and ``that`` what stands before what was said.
    """

    leads: str
    joining: str
    elided: str = ""
    articles: str = ""
    opens: str = ""
    done: str = ""
    relative: str = ""
    speaker: str = ""
    says: str = ""
    that: str = r"\sque\s"


WORDS: dict[str, PlainWords] = {
    "de": PlainWords(
        leads=r"am|im|in|an|ab|um|bis|bis zum|vom|von|seit|zum|zu|gegen|vor|nach|für|auf|"
        rf"(?:den|dem)(?=\s{DATE})|dieser|diesem|diesen|dieses|noch|schon|bereits|erst|wieder|mindestens|frühestens|"
        "spätestens|gestern|heute|anfang|ende|mitte|jahr|jahre|monat|januar",
        articles="der|die|das|des|den|dem",
        joining="und|oder|aber|denn|doch|sondern|auch|außerdem|zudem|jedoch|allerdings|unterdessen|inzwischen",
        opens="der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen|und|oder|aber|in|im|am|an|auf|aus|bei|bis|durch|"
        "für|gegen|mit|nach|ohne|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|als|wie|dass|weil|"
        "wenn|sein|seine|seiner|seinem|seinen|ihr|ihre|ihrer|ihrem|ihren|nicht|sehr|mehr|rund|etwa",
        done=r"ge[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert|(?:be|er|ver|ent|zer)[a-zäöüß]+(?:t|en)",
        relative="der|die|das|dem|den|dessen|deren|denen",
        speaker="ich|wir|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer",
        says="sagte|sagten|sagt|erklärte|erklärten|erklärt|betonte|betonten|warnte|warnten|forderte|forderten|beschloss|"
        "beschlossen|versprach|versprachen|bestätigte|bestätigten|behauptete|behaupteten",
        that=r",\s",
    ),
    "es": PlainWords(
        leads="antes|antes de|después de|tras|hacia|a partir|"
        "el|la|los|las|en|en el|en la|del|de|desde|desde el|hasta|hasta el|a|al|durante|para|por|este|esta|ese|esa|"
        "pasado|pasada|finales de|principios de|mediados de|fines de|ya|hoy|ayer|año|mes",
        joining="y|e|o|u|pero|sino|además|también|sin embargo|mientras",
        opens="a|al|ante|bajo|con|contra|de|del|desde|durante|en|entre|hacia|hasta|para|por|según|sin|sobre|tras|el|la|"
        "los|las|un|una|unos|unas|y|e|o|u|que|como|su|sus|se|lo|le|les|más|muy|no|si|causa|cuyo|cuya|después|antes|debido|cerca|alrededor|dentro|algunos|algunas|otros|otras|varios|varias",
        done="[a-zñ]+(?:ad|id)[oa]s?|hech[oa]s?|escrit[oa]s?|abiert[oa]s?|dich[oa]s?|impuest[oa]s?|puest[oa]s?",
        relative="que|quien|quienes|cuyo|cuya|cuyos|cuyas",
        speaker="yo|nosotros|nosotras|mi|mis|me|nos|nuestro|nuestra|nuestros|nuestras",
        says="dijo|dijeron|declaró|declararon|anunció|anunciaron|afirmó|afirmaron|aseguró|aseguraron|explicó|informó|"
        "confirmó|confirmaron|admitió|denunció",
    ),
    "fr": PlainWords(
        leads="le|la|les|en|au|aux|du|de|des|depuis|depuis le|jusqu’au|jusqu'au|à|dès|pour|vers|ce|cette|avant|après|"
        "dans|pendant|fin|début|courant|mois de|an|année",
        elided="jusqu[’']|d[’']|l[’']",
        joining="et|ou|mais|or|donc|car|ensuite|puis|aussi|cependant|toutefois",
        opens="à|au|aux|avec|chez|contre|dans|de|des|du|en|entre|par|pour|sans|sous|sur|vers|le|la|les|un|une|et|ou|qui|"
        "que|dont|comme|son|sa|ses|leur|leurs|ne|se|plus|très|pas|si",
        done="[a-zàâçéèêëîïôûù]+(?:é|ée|és|ées)|(?:[a-zé]*(?:ouvert|construit|détruit|fait|mis|pris|dit|écrit|élu|paru|rendu))e?s?",
        relative="qui|que|dont",
        speaker="je|j[’']ai|nous|mon|ma|mes|notre|nos",
        says="a déclaré|ont déclaré|a annoncé|ont annoncé|a affirmé|a assuré|a expliqué|a indiqué|a confirmé",
    ),
    "it": PlainWords(
        leads="prima di|prima|dopo|"
        "il|lo|la|i|gli|le|in|nel|nella|nei|nelle|di|del|della|dal|dalla|da|a|al|alla|fino a|fino al|per|tra|entro|"
        "questo|questa|scorso|fine|inizio|anno|mese",
        elided="nell[’']|dell[’']|dall[’']|all[’']|l[’']|d[’']|un[’']",
        joining="e|ed|o|ma|però|inoltre|anche|tuttavia|quindi",
        opens="a|al|alla|ai|alle|con|contro|da|dal|dalla|dai|di|del|della|dei|delle|degli|in|nel|nella|per|su|sul|sulla|"
        "tra|fra|il|lo|la|i|gli|le|un|uno|una|e|ed|o|che|come|suo|sua|suoi|sue|si|non|più|molto|se",
        done="[a-zàèéìòù]+(?:at|ut|it)[oaie]|(?:apert|chius|mess|fatt|elett|svolt|scritt|res|pres|dett)[oaie]",
        relative="che|cui",
        speaker="io|noi|mio|mia|miei|mie|nostro|nostra|nostri|nostre",
        says="ha detto|hanno detto|ha dichiarato|ha annunciato|ha affermato|ha spiegato|ha confermato",
        that=r"\sche\s",
    ),
    "pt": PlainWords(
        leads="antes de|antes|depois de|após|a partir|"
        "o|a|os|as|em|no|na|nos|nas|de|do|da|desde|até|ao|à|por|para|durante|este|esta|neste|fim de|início de|ano",
        joining="e|ou|mas|porém|também|além disso|no entanto",
        opens="a|à|ao|aos|com|contra|de|do|da|dos|das|em|no|na|nos|nas|entre|para|por|pelo|pela|sem|sob|sobre|o|os|as|um|"
        "uma|e|ou|que|como|seu|sua|seus|suas|se|não|mais|muito",
        done="[a-zãõáéíóúâêôç]+(?:ad|id)[oa]s?",
        relative="que|cujo|cuja",
        speaker="eu|nós|meu|minha|meus|minhas|nosso|nossa|nossos|nossas",
        says="disse|disseram|afirmou|afirmaram|anunciou|anunciaram|declarou|explicou|confirmou|informou",
    ),
    "nl": PlainWords(
        leads="op|in|de|het|van|vanaf|sinds|tot|om|voor|na|tegen|deze|dit|afgelopen|eind|begin|half|jaar|maand",
        joining="en|of|maar|want|ook|echter|daarnaast",
        opens="aan|bij|de|door|een|en|het|in|met|na|naar|of|om|onder|op|over|te|tegen|tot|uit|van|voor|zonder|zijn|haar|"
        "hun|die|dat|dan|als|niet|zeer",
        done="ge[a-z]+(?:d|t|en)",
        relative="die|dat",
        speaker="ik|wij|we|mijn|onze|ons",
        says="zei|zeiden|verklaarde|verklaarden|meldde|meldden",
        that=r"\sdat\s",
    ),
    "ru": PlainWords(
        leads="в|во|на|с|со|к|ко|до|от|из|за|по|около|после|перед|через|ещё|еще|уже|начале|начала|началу|середине|конце"
        "|конца|концу|году|года|год|годах|месяце|сегодня|вчера",
        joining="и|или|но|а|однако|также|кроме того",
        opens="в|во|на|с|со|к|ко|до|от|из|за|по|о|об|у|и|или|но|а|что|как|не|для|при|под|над|без",
        speaker="я|мы|мой|моя|мои|наш|наша|наши",
    ),
    "uk": PlainWords(
        leads="в|у|на|з|із|зі|до|від|за|по|близько|після|перед|через|ще|вже|початку|середині|наприкінці|кінці|кінця|році"
        "|року|рік|роках|місяці|сьогодні|вчора",
        joining="і|й|та|або|але|а|однак|також|крім того",
        opens="в|у|на|з|із|зі|до|від|за|по|про|і|й|та|або|але|що|як|не|для|при|під|над|без",
        speaker="я|ми|мій|моя|мої|наш|наша|наші",
    ),
    "ar": PlainWords(
        leads="في|منذ|حتى|يوم|عام|سنة|شهر|خلال|قبل|بعد|من|إلى|نحو|بحلول|أوائل|أواخر|منتصف|نهاية|بداية|مطلع",
        joining="ثم|لكن|ولكن|كما|أو",
        opens="في|من|إلى|على|عن|مع|أن|التي|الذي",
    ),
}
NONE = PlainWords("", "")
