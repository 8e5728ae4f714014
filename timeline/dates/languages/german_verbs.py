"""German verbs told by their forms: which forms look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

_DAY_NAME = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
_MONTH_NAME = (
    r"(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr|frühjahr|"
    r"sommer|herbst|winter)"
)
_AHEAD = r"(?:(?:kommende|nächste|folgende|diese)[nmrs]? )?"

_LOOSE = (  # what is written onto a verb and parts from it: "tritt ... zurück", "zurückgetreten"
    r"(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|heim|hervor|hinaus|heraus|herunter|hinzu|los|mit|nach|"
    r"nieder|statt|teil|um|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen|entgegen|über|unter)"
)
_FIXED = r"(?:be|er|ver|ent|zer|miss|über|unter|wider|emp)"
_GE_VERBS = r"(?:ht|hen|hört|hören|lingt|lingen|nießt|rät|schieht|währt|winnt|winnen|denkt|denken|langt|steht|ben)\b"
# Not the past of "the road is closed on Friday", which is how things are then.
_STATE = (
    r"(?:gesperrt|geschlossen|geöffnet|geplant|vorgesehen|angesetzt|angekündigt|anberaumt|terminiert|eingeladen|"
    r"einberufen|aufgerufen|geladen|gefordert|gefragt|verboten|untersagt|erlaubt|besetzt|betroffen|beschränkt|"
    r"ausverkauft|geboten|verpflichtet|berechtigt|verfügbar|bekannt|eingeschränkt|gedacht|erwünscht|gebeten|"
    r"angemeldet|genehmigt|abgesagt|ausgebucht|reserviert|freigegeben)"
)
_PARTICIPLE = (
    rf"(?:(?:{_LOOSE}?(?:{_LOOSE}|herum|vorüber)?ge(?!(?:ht|hen|ben)\b)[a-zäöüß]{{2,}}(?:t|en)"
    rf"|{_LOOSE}?{_FIXED}[a-zäöüß]{{2,}}(?:t|en)|[a-zäöüß]{{2,}}iert|gelungen|worden|gewesen))"
)
_OF_CHANGE = (  # participles that stand with "sein" where something happened
    r"(?:gestorben|verstorben|geflohen|entkommen|verschwunden|verunglückt|ertrunken|entstanden|geschehen|passiert|"
    r"worden|gewesen|\w*ge(?:flüchtet|kommen|fahren|gangen|stürzt|fallen|treten|flogen|laufen|reist|rast|raten|stiegen"
    r"|brochen|drungen|troffen|zogen|startet|landet|rannt|prallt|stoßen))"
)
# The words up to a participle; a stop or a comma beside a day or an hour ends no clause: "ist am 3. Mai, 17.30 Uhr,".
_NEXT = r"(?= (?:[^.;,]|(?<=\d)[.,]|(?<=tag|Uhr),){0,110}\b"
_HAS_BEEN = rf"(?:ist|sind|seien){_NEXT}(?!{_STATE}\b(?! worden)){_PARTICIPLE}\b)"
_IS_SAID = (  # "soll am Freitag eine Bank überfallen haben"
    r"(?:soll|sollen|sollte|sollten|will|wollen|dürfte|dürften|könnte|könnten|muss|müssen|kann|können)"
    rf"(?:{_NEXT}{_PARTICIPLE} haben\b)|{_NEXT}{_OF_CHANGE} sein\b))"
)

_FUNCTION_WORD = (
    r"(?= (?:am|ab|an|in|im|um|auf|bis|vom|sich|der|die|das|den|dem|ein|eine|einen|nicht|auch|nun|erneut|wieder|gegen|"
    rf"über|mit|zu|zum|zur|bei|von|vor|nach|für|heute|morgen|erstmals|zwei|drei|vier|fünf|mehrere|viele|"
    rf"rund|etwa|deshalb|es|sie|wir|erst|noch|{_DAY_NAME})\b)"
)

# Past stems; those of the first kind have a participle of another vowel, those of the second share it.
_PAST_STEMS = (
    "kam|nahm|gab|trat|sah|lag|saß|brach|sprach|starb|warf|warb|half|barg|stahl|traf|befahl|fand|band|sang|sank|sprang|"
    "trank|rang|zwang|schwand|schwamm|begann|gewann|trug|schlug|fuhr|grub|lud|schuf|wuchs|wusch|ging|fing|hing|hielt|"
    "fiel|ließ|rief|lief|schlief|stieß|riet|hieß|aß|maß|gaß|las|bat|tat|blies|schwang|klang|wand|drang|gelang|geschah|"
    "galt|spann|sann|rann|stach|darb|schrak|barst|fraß|stank|pries|hieb|schmolz|schwoll|drosch"
)
_SHARED_STEMS = (
    "stand|blieb|schrieb|stieg|schien|schied|mied|trieb|wies|lieh|schwieg|zog|bog|flog|floh|schloss|schoss|floss|bot|"
    "schob|hob|wog|griff|riss|ritt|schnitt|litt|strich|glich|stritt|wich|verlor|genoss|gebar|schor|schwor|fror|kroch|"
    "roch|losch|sog|soff|log|rieb|schrie|pfiff|kniff|biss|goss|focht|wob|schmiss|schliff"
)
_STRONG_PAST = (
    rf"(?-i:{_LOOSE}?{_FIXED}?(?:{_PAST_STEMS})(?:en)?|{_LOOSE}?(?:{_SHARED_STEMS})(?:en)?|{_FIXED}(?:{_SHARED_STEMS})"
    rf"|{_FIXED}(?:{_SHARED_STEMS})en{_FUNCTION_WORD})"
)
# Verbs whose stem ends in t: "beraten" and "erwarten" are of the present, "berieten" and "erwarteten" of the past.
_STEMS_IN_T = (
    r"(?:halt|gelt|tret|biet|arbeit|start|bitt|leit|wart|rett|reit|streit|schalt|walt|spalt|leist|kost|test|rüst|bet|"
    r"deut|läut|bereit|schreit|gleit|miet|tracht|schlacht|richt"
    r"|sicht|zicht|nicht|fecht|flücht|fürcht|antwort|tast|last|"
    r"ernt|hast|gestalt|protest|haft|boykott|breit|wert|heft|töt|lüft|blut|flut|pflicht|(?<!\bt)rat|"
    r"(?:be|ver|er|miss|beob|ob|gut)acht)"
)
_ARTICLES = (
    "der die das den dem des ein eine einer eines einen einem diese dieser dieses diesen diesem kein keine keinen "
    "ihre ihrer ihren ihrem seine seiner seinen seinem am im zum zur vom beim in nach mit von vor bei zu auf aus für "
    "gegen seit um an über unter wegen trotz durch ohne bis zwei drei vier fünf zehn alle allen viele vielen mehrere"
).split()
_NO_ARTICLE = "".join(rf"(?<!\b{word} )" for word in _ARTICLES)
_WEAK_PAST = (
    rf"(?-i:(?=[a-zäöüß]{{2,}}ten?\b){_NO_ARTICLE}"
    r"(?!(?:heute|könnte|müsste|dürfte|möchte|sollte|hätte|gute|letzte|erste|zweite|dritte|weite|harte|"
    r"kalte|alte|späte|meiste|beste|nächste|leichte|schlechte|rechte|echte|bunte|breite|dichte|feste|laute|"
    r"gesamte|bekannte|bitte)n?\b)"
    r"(?!(?:selten|hinten|unten|mitten|außerhalb|garten)\b)"
    rf"(?!{_LOOSE}?ge(?!hörte|langte|währte|nehmigte|staltete|fährdete)\w+ten?\b)"
    rf"(?!\w*{_STEMS_IN_T}en\b)(?!\w*ßten?\b)[a-zäöüß]+)"
)

_NO_VERBS_IN_T = (
    r"(?:nicht|erst|jetzt|dort|fast|seit|mit|laut|selbst|sonst|oft|fort|\w*weit|\w*gut|bekannt|zuletzt|zuerst|"
    r"(?:an)?statt|samt|insgesamt|gesamt|nebst|längst|jüngst|einst|zunächst|möglichst|meist|höchst|ernst|hart|\w*alt|"
    r"rot|tot|bunt|breit|bereit|derart|überhaupt|\w*dicht|\w*echt|\w*leicht|nackt|direkt|indirekt|perfekt|exakt|"
    r"konkret|komplett|kompakt|akut|absolut|privat|separat|\w+haft|wert|abrupt|berühmt|beliebt|unbekannt|bewusst|"
    r"acht|unerwartet|hat|ist|sagt|heißt|berichtet|meldet|schreibt|mitteilt|teilt|erklärt|betont|bestätigt|"
    r"unterstreicht|zitiert|nacht|sanft|fest|gerecht|verletzt|interessiert|damit|somit|womit|soweit|zeit|dauerhaft|"
    r"gespannt|geehrt|geschweige|zumeist|äußerst|spätest|mindest|best|erhöht|verstärkt|vermehrt|entsetzt|gibt|setzt|"
    r"liegt|zeigt|belegt|beträgt)"
)
_ENDS = (
    r"(?!(?:[.,;:!?)\"“”«»…]|\Z| (?:und|oder|worden|sein|hat|haben|hatten?|habe|wurden?|wird|werden|ist|sind|war|waren)"
    r"\b))"
)
_PRESENT_T = (
    rf"(?-i:(?!{_NO_VERBS_IN_T}\b)(?!{_LOOSE}?ge(?!{_GE_VERBS})\w{{2,}}t\b)(?!\w*st\b)"
    rf"(?:(?:{_FIXED}[a-zäöüß]{{2,}}t|[a-zäöüß]{{2,}}iert)\b{_ENDS}"
    rf"|(?!{_FIXED}[a-zäöüß]{{2,}}t\b)(?!\w+iert\b)[a-zäöüß]{{2,}}t))"
)
_NO_VERBS_IN_EN = (
    r"(?:\w*gegen|\w*wegen|neben|daneben|zwischen|oben|unten|außen|innen|hinten|morgen|gestern|sondern|zusammen|eben|"
    r"soeben|offen|selten|ihnen|denen|deren|seinen|ihren|einen|keinen|meinen|unseren|jeden|allen|vielen|beiden|"
    r"anderen|sieben|gern|fern|einzelnen|willen|wollen|sollen|haben|worden|waren|wurden|hatten|werden|betroffen|"
    r"verletzten|draußen|drinnen|trocken|eigen|modern|sagen|\w*dessen|inzwischen|weiten|diesen|jenen|derzeitigen|"
    r"wochen|liegen|zeigen|belegen|betragen)"
)
_PRESENT_EN = (
    rf"(?-i:(?=[a-zäöüß]{{2,}}(?:en|ern|eln)\b){_NO_ARTICLE}(?!{_NO_VERBS_IN_EN}\b)"
    rf"(?!{_LOOSE}?ge(?!{_GE_VERBS})\w{{2,}}en\b)[a-zäöüß]+\b){_FUNCTION_WORD}"
)
_SUBCLAUSE_END = (  # "dass der Minister am Montag zurücktritt"
    rf"(?-i:{_LOOSE}(?!ge|zu)(?!mitteil|bekannt)[a-zäöüß]{{2,}}(?:t|en))(?=[.,;:!?\"“”«»]|\Z| und\b)"
)
_STILL_TO_DO = (
    rf"(?-i:{_LOOSE}zu[a-zäöüß]{{3,}}(?:en|ern|eln)\b(?! (?:haben|sein)\b)|"
    r"zu (?!haben|sein)[a-zäöüß]{2,}(?:en|ern|eln|un)\b)"
)
_HAVING_DONE = rf"(?-i:{_PARTICIPLE} zu (?:haben|sein)\b)"

_SET_FOR = (
    rf"für(?= (?:den |die |das )?{_AHEAD}(?:(?:nacht (?:auf|zum|zu) )?{_DAY_NAME}|\d\d?\. |"
    r"(?:sommer|herbst|winter|frühling|frühjahr)\b))|"
    rf"(?<!nacht )auf(?: den)?(?= {_AHEAD}(?:{_DAY_NAME}|\d\d?\. ?(?:{_MONTH_NAME}|\d)))|(?<!nacht )auf den(?= \d)|"
    rf"für(?= [^.;,]{{0,30}}\b{_MONTH_NAME}[^.;,]{{0,20}} (?:geplant|angesetzt|vorgesehen|angekündigt|anberaumt|"
    r"terminiert|einberufen|erwartet|anvisiert)\w*)"
)
_AHEAD_OF = (  # "vor der Wahl am Sonntag liegen beide gleichauf"
    rf"vor(?= (?:de[rmn]|ein\w*) [\w-]+ am {_DAY_NAME}\b(?! [^.;,]{{0,60}}\b(?:hatten?|waren?|wurden?|worden)\b))"
)
_LOOKS_BACK = (  # "nach der Niederlage am Samstag", "der Bericht vom Montag"
    rf"(?:nach|trotz|wegen|infolge)(?= (?:de[rmns]|ein\w*|sein\w*|ihr\w*) [\w-]+(?: [\w-]+)? (?:am|vom) {_DAY_NAME})|"
    rf"vo[nm](?= {_DAY_NAME}\b(?! (?:bis|auf|an)\b)(?![^.;]{{1,24}} bis\b))|"
    r"(?:de[rmns]|die|das) (?:\w+en )?(?:siege?s?|niederlagen?|pleiten?|unfall|unglück|brand|anschlag|überfall|"
    r"absturz|erdbeben|attentat|mord|tod|rücktritt|festnahme|explosion|einbruch|raub|angriff)(?:e?s)?"
    r"(?= (?:am|vom|im) )|"
    rf"(?-i:(?<=[a-zäöüß] )vom)(?= \d\d?\. ?{_MONTH_NAME}\b(?! (?:bis|auf|an)\b))"
)
_DESCRIBED = r"(?:der|die|das|den|dem|des|eine[nmrs]?|ein)(?= (?:am|im|in|um|seit|zum) [^.;,]{1,40}? "
_DONE_BEFORE_A_NOUN = (
    rf"{_DESCRIBED}(?!{_STATE})(?-i:{_PARTICIPLE}(?:e|en|er|es|em) [A-ZÄÖÜ]))"  # "die am Freitag beendete Messe"
)
_ON_BEFORE_A_NOUN = rf"{_DESCRIBED}(?-i:[a-zäöüß]+end(?:e|en|er|es|em) [A-ZÄÖÜ]))"  # "die am Freitag beginnende Messe"
_OWNS = (  # "das Stück hat am Freitag Premiere": of the present, where another "hat" is half of a perfect
    r"(?:hat|haben|habe)(?= [^.;,]{0,60}\b(?:Zeit|Geburtstag|Premiere|Dienst|frei|Ferien|Urlaub|Pause|Termine?"
    r"|Gelegenheit)(?:[.,;:!?]|\Z))"
)
_TELLS = (
    r"(?-i:sagt|berichtet|meldet|schreibt|erklärt|betont|bestätigt|mitteilt|(?:teilt|teilen|gibt)(?= [^.;,]{1,60} "
    r"(?:mit|bekannt)\b))"
)

CUES = Cues(
    lasted=r"(?:muss|konn|durf)te[nt]?\b|(?:dauer|wohn|leb|arbeite|warte)te[nt]?\b|(?:blieb|hielt|lief)(?:en)?\b",
    future=rf"(?:wäre|wären)(?! [^.;,]{{0,60}}\b(?:gewesen|worden|{_PARTICIPLE})\b)|"
    rf"(?!{_IS_SAID})(?:wird|werden|werde|würde|würden|solle|wolle|soll|sollen|sollte|will|wollen)|"
    r"(?-i:plant|planen|geplant|findet|finden|beginnt|beginnen|startet|starten|treten|tritt|kommt|kommen|geht|gehen|"
    r"trifft|treffen|lädt|laden|stattfindet|stattfinden|spielt|spielen|öffnet|öffnen|endet|folgt|folgen|wählt|wählen|"
    r"stimmt|stimmen|tagt|tagen|entscheidet|entscheiden|debattiert|streikt|streiken|feiert|feiern|stellt|stellen|reist|"
    r"reisen|fährt|fahre|fahren|berät|empfängt|präsentiert|verhandelt|schließt|erscheint|"
    r"hält(?= [^.;,]{0,60}\b[Rr]ede\b))|"
    r"(?:dauert|dauern|läuft|laufen|gastiert|gastieren)(?= (?:noch )?(?:vom|von|bis) )|"
    rf"kommend\w*|nächst\w*|(?:läuft|laufen)(?= [^.;,]{{0,60}} (?:ab|aus|an)\b)|{_AHEAD_OF}|{_SET_FOR}|{_STILL_TO_DO}|"
    rf"{_ON_BEFORE_A_NOUN}",
    past=rf"gegenüber|verglichen mit|im vergleich zu[mr]?|wurde|wurden|war|waren|hatte|hatten|seit|rückwirkend|"
    r"sei(?! [^.;,]{0,80}\bzu [a-zäöüß]+en\b)|"
    rf"(?!{_OWNS})(?:hat|haben|habe)|"
    r"(?:zuletzt|wie (?:schon|bereits))(?= (?:am|im|vor) )|"
    rf"{_IS_SAID}|{_HAS_BEEN}|{_HAVING_DONE}|{_LOOKS_BACK}|{_DONE_BEFORE_A_NOUN}|{_TELLS}|{_STRONG_PAST}|"
    rf"{_WEAK_PAST}|worden",
    present=rf"ist|sind|gibt|{_OWNS}|(?-i:{_LOOSE}?(?:ver|er|ent|über)?(?:lässt|liest|löst|weist|fasst|passt|wächst|stößt))|gehe|komme|trete|beginne|müsse|könne|kann|können|könnte|könnten|muss|müssen|müsste|"
    rf"dürfte|dürften|darf|dürfen|möchte|möchten|"
    rf"{_PRESENT_T}|{_PRESENT_EN}|{_SUBCLAUSE_END}",
    behind=r" (?!sagt|heißt|berichtet|meldet|schreibt|teilt|hat\b)(?:[a-zäöüß]{2,}t (?:der|die|das|er|sie|es|ein|eine|"
    rf"sich)\b|(?!{_NO_VERBS_IN_EN}\b)[a-zäöüß]{{2,}}(?:en|ern|eln) (?:(?:die|der|sie|sich|wir|viele|rund|etwa|zwei|"
    r"drei)\b|\d|[A-ZÄÖÜ]))",
    leaning=r"ab|bis",
    figures=r"(?:zahlen|ergebnisse?|bilanz|daten|bip|bericht|quartalszahlen|geschäftszahlen)(?: [a-zäöüß]+){0,2}"
    r"(?= (?:für das|des|vom|zum) (?:abgelaufenen? )?(?:erste|zweite|dritte|vierte)[ns]? (?:quartal|halbjahr))",
    clause=r"[,;] |\b(?:dass|weil|wenn|als)\b",
)
