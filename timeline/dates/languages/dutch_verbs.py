"""Dutch verbs told by their forms: which forms look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

_DAYS = "maan dins woens donder vrij zater zon".split()
_DAY_NAME = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_MONTH_NAME = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|najaar|zomer"
    r"|winter|herfst|lente)"
)
_DATE = rf"(?:de |het )?(?:(?:komende?|volgende?|aanstaande) )?(?:{_DAY_NAME}|\d\d? {_MONTH_NAME})"

_LOOSE = (  # what is written onto a verb and parts from it: "treedt ... af", "afgetreden"
    r"(?:aan|af|achter|bij|binnen|dicht|door|in|klaar|los|mee"
    r"|mis|na|neer|om|onder|op|open|over|plaats|samen|stil|terug|"
    r"tegen|toe|uit|vast|voor|vooruit|voort|vrij|weg|weer)"
)
_FIXED = r"(?:be|ver|ont|her|er|ge|mis|over|onder)"
_STATE = (
    r"(?:gesloten|afgesloten|gepland|voorzien|gevraagd|verboden|toegestaan|verplicht|opengesteld|uitgenodigd|"
    r"uitverkocht|bezet|beperkt|bekend|bereikbaar|beschikbaar|afgezet|gericht|bedoeld|bestemd|gestremd|vrijgesteld)"
)
_NO_PARTICIPLES = (
    r"(?:geen|geweld|geluid|gebied|gebieden|gemeenten?|gemeenteraad|gesprekken|gevangenen?|gebouwen|gevolgen|"
    r"gezinnen|geld|gelden|geldt|gezicht|gezichten|gevecht|gevechten|gebeurt|gebeuren|gehandicapten|gerecht|"
    r"gerechten|geslacht|gewicht|gemoed|gewest|gewesten|geeft|geven|gelooft|geloven|geniet|genieten|geval|"
    r"gebeurtenissen|gegevens|getuigen|gewapend|gedeelten|gespannen|geboortejaren|gebruikt|gebruiken|gezaghebbend|"
    r"bekend|verschillend|beneden|binnen|verkiezingen|verdachten|bedrijven|besturen|vergaderingen|bestuurd|verband)"
)
_PARTICIPLE = (
    rf"(?:(?!{_NO_PARTICIPLES}\b)(?:{_LOOSE}?ge[a-zëïé]{{2,}}(?:d|t|en)"
    rf"|{_LOOSE}?(?:be|ver|ont|her|over|onder|er)[a-zëïé]"
    r"{2,}(?:d|t|en))|mislukt|geweest|gegaan)"
)
_NEXT = r"(?= [^.;,]{0,110}\b"
_HAS_BEEN = rf"(?:is|zijn){_NEXT}(?!{_STATE}\b){_PARTICIPLE}(?![\w-]))"
_IS_SAID = (  # "zou vrijdag een bank hebben overvallen"
    rf"(?:zou|zouden|moet|moeten|kan|kunnen){_NEXT}(?:(?:hebben|zijn) {_PARTICIPLE}|{_PARTICIPLE} (?:hebben|zijn))\b)"
)

_PAST_STEMS = (
    r"(?:kwam|nam|gaf|zat|zag|las|lag|brak|sprak|stak|vergat|trad|deed|ging|hing|ving|stond|liep|riep|sliep|blies|"
    r"liet|hield|viel|stierf|wierf|wierp|hielp|bedierf|won|begon|vond|zong|dronk|sprong|zonk|klonk|dwong|drong|"
    r"schoot|sloot|genoot|vloog|bood|loog|zoog|woog|koos|verloor|vroor|schoof|kroop|bleef|dreef|schreef|wreef|kreeg|"
    r"steeg|zweeg|greep|kneep|reed|sneed|streed|gleed|reet|smeet|bleek|keek|streek|bezweek|schrok|trok|vocht|sloeg|"
    r"droeg|zwoer|zei|kocht|bracht|dacht|zocht|wist|mocht|kon|wou|moest|verzon|zwom|verdween|scheen|hees|wees|prees|"
    r"zond|schold|gold|smolt|zwol|trof|schonk|overleed|kromp|klom|dook|beval|hief|zwierf|ried|meed|genas|"
    rf"(?:leed|at)(?= (?:op )?{_DAY_NAME}))"
)
_PLURAL_PAST = (
    r"(?:kwamen|namen|gaven|zaten|zagen|lazen|lagen|braken|spraken|aten|traden|deden|gingen|hingen|vingen|stonden|"
    r"liepen|riepen|sliepen|lieten|hielden|vielen|stierven|wierpen|hielpen|wonnen|begonnen|vonden|zongen|dronken|"
    r"sprongen|zonken|klonken|dwongen|drongen|schoten|sloten|genoten|vlogen|boden|kozen|verloren|schoven|kropen|"
    r"bleven|dreven|schreven|kregen|stegen|zwegen|grepen|sneden|streden|beten|smeten|bleken|keken|streken|trokken|"
    r"vochten|sloegen|droegen|zeiden|kochten|brachten|dachten|zochten|wisten|mochten|konden|moesten|stalen|verdwenen|"
    r"schenen|wezen|zonden|golden|troffen|schonken|vertrokken|overleden|besloten|krompen|klommen|doken|bevalen|hieven|"
    r"zwierven|genazen)"
)
_ARTICLES = "de het een deze dit die hun zijn haar ons onze elke iedere geen alle van op met voor".split()
_NO_ARTICLE = "".join(rf"(?<!\b{word} )" for word in _ARTICLES)
_STEMS_IN_S = (  # "eiste" is no superlative
    r"(?:eis|pas|mis|kus|los|bots|dans|fiets|(?:ver)?plaats|verras|toets|flits|kwets|kruis|blus|vis|juich)"
)
_NO_WEAK_PAST = (
    rf"(?:einde|beide|beiden|derde|vijfde|zevende|tiende|(?!{_STEMS_IN_S}te\b)\w+ste|waarde|"
    r"orde|aarde|hetzelfde|dezelfde|zelfde|diezelfde|datzelfde|kunde|wereldwijde|jonge|worden|\w*melden|\w*gelden|"
    r"\w*landen|branden|\w*honderden|\w*handen|honden|\w*maanden|gewonden|wonden|\w*woorden|vrienden|\w*beelden|"
    r"bonden|vakbonden|velden|gronden|\w*tijden|strijden|snijden|\w*leiden|scheiden|\w*bereiden|\w*breiden|duizenden|"
    r"rijden|\w*rijden|mijden|wenden|zenden|vrijden|moorden|noorden|zuiden|midden|heden|banden|verbanden|standen|"
    r"omstanden|wanden|tanden|randen|\w*ende|\w*enden|wachten|\w*wachten|achten|klachten|\w*krachten|nachten|"
    r"vluchten|luchten|rechten|berichten|\w*lichten|plichten|dichten|zetten|\w*zetten|kosten|testen|\w*posten|lasten|"
    r"gasten|artiesten|toeristen|\w+isten|diensten|kunsten|winsten|gewesten|resten|feesten|beesten|kwesten|stichten|"
    r"\w*richten|verplichten|vechten|hechten|schetsten|echte|rechte|lichte|slechte|zachte|dichte|ziekte|gedachte|"
    r"gerichte|beperkte|gezochte|te|laatste|gehechte|onechte|jachten|machten|grachten|schachten|trachten|pachten|"
    r"slachten|bochten|tochten|\w*tochten|vruchten|gerechten|echten|knechten|schatten|ratten|katten|petten|wetten|"
    r"netten|zitten|\w*zitten|bezitten|redden|\w*redden|wedden|bedden|hadden|midden)"
)
_ENDE = (
    r"(?:ken|erken|herken|beken|verken|ren|wen|open|teken|onderteken|reken|beteken|oefen|zegen|regen|dien|leen|meen|"
    r"verdedig)"
)
_WEAK_PAST = (
    rf"(?-i:(?=[a-zëï]*(?:[kfsphxt]te|[bfgslmnrwdij]de)n?\b){_NO_ARTICLE}"
    rf"(?!(?!\w*{_ENDE}de){_NO_WEAK_PAST}\b)(?!{_LOOSE}?ge(?!beur|loof|bruik|tuig|hoor|noot)\w+(?:te|de)n?\b)[a-zëï]+)"
)

_PRESENT_FORMS = (  # of verbs of what is set for a day, with "he" and with "they"
    "duurt duren reist reizen doet doen staakt staken rijdt rijden voert voeren geldt gelden blijft blijven komt "
    "komen houdt houden neemt nemen kiest kiezen vertrekt vertrekken bezoekt bezoeken ontvangt ontvangen spreekt "
    "spreken beslist beslissen besluit besluiten presenteert presenteren debatteert debatteren praat praten overlegt "
    "overleggen onderhandelt onderhandelen sluit sluiten verschijnt verschijnen staat staan loopt lopen trekt trekken "
    "demonstreert demonstreren protesteert protesteren legt leggen brengt brengen viert vieren herdenkt herdenken "
    "treft treffen ontmoet ontmoeten krijgt krijgen maakt maken geeft geven treedt treden keert keren verhuist "
    "verhuizen landt landen arriveert arriveren vliegt vliegen vaart varen valt vallen stijgt stijgen daalt dalen "
    "verwelkomt verwelkomen organiseert organiseren buigt buigen behandelt behandelen bespreekt bespreken kondigt "
    "kondigen stelt stellen zet zetten hoort horen wacht wachten verwacht verwachten gebeurt gebeuren hervat "
    "hervatten publiceert publiceren volgt volgen eindigt eindigen strijdt strijden ontbreekt ontbreken mist missen "
    "sneeuwt sneeuwen regent regenen zendt zenden leest lezen zingt zingen treurt treuren levert leveren verlaat "
    "verlaten stapt stappen rondt ronden verdedigt verdedigen bekendmaakt bekendmaken bekijkt bekijken dient dienen "
    "test testen verkoopt verkopen gooit gooien haalt halen schuift schuiven tekent tekenen ondertekent ondertekenen "
    "wijzigt wijzigen wisselt wisselen schaft schaffen vergadert vergaderen opereert opereren stemt stemmen trapt "
    "trappen plant plannen lanceert lanceren onthult onthullen dreigt dreigen schrijft schrijven betoogt betogen "
    "toont tonen heropent heropenen biedt bieden bereikt bereiken strooit strooien betaalt betalen stopt stoppen "
    "verandert veranderen zakt zakken schijnt schijnen klimt klimmen waait waaien draait draaien leidt leiden vervalt "
    "vervallen verstrijkt verstrijken installeert installeren benoemt benoemen reikt reiken veilt veilen stuurt "
    "sturen eist eisen vraagt vragen hoopt hopen duikt duiken bezet bezetten ligt liggen zit zitten werkt werken wint "
    "winnen herneemt hernemen verhoort verhoren lost lossen rekent rekenen schakelt schakelen stuit"
)
_PRESENT = "|".join(sorted(_PRESENT_FORMS.split(), key=len, reverse=True))
_RIGHT_BEFORE_A_DAY = (  # "keurt maandag", and not the noun of "de markt zondag"
    rf"(?-i:(?!{_LOOSE}?ge[a-z]{{2,}})(?!(?:markt|\w+markt|helft|asfalt|\w*script|concept|recept|beurt)\b)"
    rf"[a-z]+(?:[gklmpbdfwj]t|eert|eurt))(?= (?:zich |ook |nog |pas )?(?:op )?{_DAY_NAME})"
)
_WILL_DO = (
    r"begint|beginnen|vindt|vinden|opent|openen|start|starten|hervat|hervatten|speelt|spelen|stemt|stemmen|vergadert|"
    r"vergaderen|staakt|staken|reist|reizen|beslist|beslissen|debatteert|debatteren"
)
_SUBCLAUSE_END = (  # "dat de minister maandag aftreedt"
    rf"(?-i:{_LOOSE}(?:{_PRESENT}|gaat|gaan|vindt|begint|beginnen))(?=[.,;:!?\"“”]|\Z| en\b)"
)
_STILL_TO_DO = rf"(?-i:(?:{_LOOSE} )?te (?!hebben|zijn|zeggen)[a-zëï]{{2,}}(?:en|aan|oen|ien)\b)(?! (?:hebben|zijn)\b)"
_HAVING_DONE = rf"(?-i:te hebben {_PARTICIPLE}|te zijn {_PARTICIPLE}|{_PARTICIPLE} te (?:hebben|zijn))"
_SET_FOR = (
    rf"voor(?= {_DATE}(?: \w+){{0,3}} (?:gepland|voorzien|aangekondigd|uitgeroepen|belegd|geprogrammeerd|gezet|"
    r"opgeroepen)\w*)|"
    rf"(?:gepland|voorzien|uitgesteld|verplaatst|verschoven|uitgenodigd|opgeroepen|aangekondigd|vastgesteld|verzet|"
    rf"belegd)(?= (?:voor|tot|naar|op) {_DATE})|gepland|geplande|naar(?= {_DATE}[^.;,]{{0,20}} (?:verplaatst|"
    rf"verschoven|verzet))|aan(?= {_DATE} [^.;,]{{0,60}}\bte \w+)"  # "kondigde aan maandag op te stappen"
)
_DONE_THEN = (  # "het donderdag gesloten akkoord": between an article and its noun
    "(?:" + "|".join(rf"(?<=\b{article} {day}dag )" for article in ("de", "het", "een") for day in _DAYS) + ")"
    r"(?-i:[a-z]+(?:[dt]e|en)(?= [a-z]))"
)
_LOOKS_BACK = (  # "na de nederlaag van zaterdag"
    rf"(?:na|ondanks|wegens|vanwege)(?= (?:de|het|een|zijn|haar|hun) [\w-]+(?: [\w-]+)? (?:van|op)? ?{_DAY_NAME})"
)

CUES = Cues(
    lasted=r"duurden?\b|ble(?:ef|ven)\b|woonden?\b|wachtten?\b|leefden?\b",
    future=rf"(?!{_IS_SAID})(?:zal|zullen|zou|zouden|moet|moeten)|gaat|gaan|wordt|worden|wil|willen|komende?|volgende?|"
    rf"aanstaande|vanaf|loopt(?= [^.;,]{{0,60}} (?:af|uit)\b)|{_SET_FOR}|uitgesteld|verplaatst|"
    rf"verschoven|verwacht|verwachten|(?-i:{_WILL_DO})|{_STILL_TO_DO}",
    past=rf"{_DONE_THEN}|"
    r"ten opzichte van|vergeleken met|was|waren|werd|werden|had|hadden|heeft|hebben|sinds|vorige?|afgelopen|"
    rf"{_IS_SAID}|{_HAS_BEEN}|{_HAVING_DONE}|{_LOOKS_BACK}|(?-i:{_LOOSE}?{_FIXED}?{_PAST_STEMS}|"
    rf"{_LOOSE}?(?:be|ver|ont|over|onder)?{_PLURAL_PAST}|{_WEAK_PAST}|verkocht|"
    rf"(?!{_STATE}\b)(?!{_NO_PARTICIPLES}\b)ge[a-z]{{3,}}(?:d|t|en))",
    present=rf"is|zijn|kan|kunnen|mag|mogen|(?-i:{_PRESENT})|{_SUBCLAUSE_END}|{_RIGHT_BEFORE_A_DAY}",
    leaning=r"vanaf|tot",
    figures=r"(?:kwartaalcijfers|cijfers|resultaten)(?: [a-z]+){0,2}"
    r"(?= (?:over|van|voor) het (?:eerste|tweede|derde|vierde) (?:kwartaal|halfjaar))",
    clause=r", |\b(?:dat|omdat|toen|terwijl|wanneer|die)\b",
)
