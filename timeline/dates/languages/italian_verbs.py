"""Italian verbs told by their forms: which look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

_SET_FOR = (
    r"(?:è|sono|resta|restano|era|erano)(?: (?:già|ora|anche|stat[oaie]))* (?:(?:attes|previst|fissat|programmat|"
    r"convocat|indett|rinviat|calendarizzat)[oaie]|in (?:programma|calendario|agenda|arrivo)|per)"
)
_CALLED_TO = r"(?:è|sono)(?: ora)? chiamat[oaie] ad? \w+r(?:e|si|lo|la|li)"
_WILL = (
    r"(?!(?:san)?remo\b|estremo|supremo)\w+(?:rà|ranno|remo|rebbe|rebbero)(?: (?:stat[oaie] )?\w+(?:[aiu]t|tt|rt|st|s|"
    r"rs|lt|nt)[oaie](?![\w-]))?"
)
# "sarà firmato lunedì e pubblicato martedì": what is joined to it looks ahead too
_AND_ANOTHER = r"(?:(?: [^\s,.;:!?]+){1,5}? e (?:\w+mente )?\w+(?:[aiu]t|tt|rt|st|rs|lt|nt)[oaie](?![\w-]))?"
_MEANT_TO = (  # "ha promesso di aprire il parco a maggio"
    r"(?:ha|hanno|aveva|avevano) (?:promesso|proposto|chiesto|minacciato|programmato|"
    r"previsto)(?: [\w'’]+){0,2}? d[i'’] ?\w+r(?:e|si|lo|la|li)"
)
# Participles that no common ending gives away, without the forms that are nouns: "la giunta", "la messa".
_PARTICIPLES = (
    r"(?:(?:introd|rid|trad|distr|interr|r)[uo]tt|elett|dett|fatt|scritt|protett|costrett|sconfitt|estratt|scopert|"
    r"pres|sorpres|ripres|decis|uccis|emess|ammess|dimess|promess|concess|permess|chiest|rimast|espost|dispost|convint|"
    r"spint|respint|raggiunt|aggiunt|assunt|diffus|esclus|conclus|inclus|pers|emers|trascors|risolt|accolt|tolt|sepolt|"
    r"sospes)[oaie]|(?:mort|mess|propost|impost|raccolt|svolt|spes|vint|giunt|rivolt|vist)[oi]"
)
_NOUNS = (  # that end as a participle does
    r"(?!(?:sabato|mercat|senat|sindacat|campionat|comunicat|deputat|candidat|avvocat|reat|trattat|risultat|mandat|"
    r"partit|comitat|soldat|primat|delegat|impiegat|magistrat|peccat|gelat|post[ei]ggiat|istitut|statut|minut|tribut|"
    r"aiut|salut|sit|invit|debit|credit|merit|limit|circuit|dibattit|prestit|vit|visit|crescit|uscit|nascit|vendit|"
    r"perdit)[oaie]\b)"
)
# "morì", "vinse", but not "lunedì", "così"
_REMOTE_PAST = (
    r"(?-i:(?!(?:luned|marted|mercoled|gioved|venerd|cos|mezzod|altres|noss)ì)[a-z]{2,}ì|"
    r"(?:nacqu|vins|venn|fec|pres|mis|decis|chius|viss|scriss|cadd|ebb|pers|cors|sces|rimas|vid|chies|rispos|giuns|"
    r"uccis|divenn|crebb|rupp)(?:e|ero))"
)
_NO_TITLE = r"(?!(?:Senat|Mercat|Sindacat|Campionat|Comitat|Partit|Istitut|Deputat|Palat|Stat|Unit)[oaie]\b)"
_DATE_NEXT = (
    r"(?= (?:il |nel |la |le |l['’]|a |ad )?(?:ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
    r"gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|\d))"
)
_STILL_SO = (  # "in carcere da maggio"
    r"(?:in (?:carcere|cella|testa|coma|carica|sciopero|cassa integrazione)|agli arresti(?: domiciliari)?|"
    rf"(?:dispers|scompars|detenut|latitant|ricoverat|irreperibil|assent|malat|vacant)[oaie]) da{_DATE_NEXT}"
)

_STATE = (  # "il museo è aperto domenica": how things are then
    r"(?:(?:anche|ancora|sempre|\w+mente) )?(?:gratuit|liber|apert|chius|vietat|autorizzat|"
    r"visitabil|obbligatori|valid)[oaei]\b(?! da)"
)

# What "è" is followed by where no past is told: "sabato è festa", "è il primo"
_NO_PARTICIPLE = r"(?:festa|festivo|vacanza|giorno|giornata|vigilia|sciopero|domenica|sabato|(?:il|la|lo|una?)\b|l['’])"

CUES = Cues(
    lasted=r"(?:è|sono) (?:durat|rimast|restat)[oaie]\b|durò\b|rimase(?:ro)?\b|restò\b|visse(?:ro)?\b|"
    r"continuò\b",
    future=rf"{_SET_FOR}|{_CALLED_TO}|{_MEANT_TO}|{_WILL}{_AND_ANOTHER}|deve|devono|prossim[oaie]|previst[oaie]|attes[oaie]|entro|intende|"
    rf"intendono|vuole|"
    rf"si (?:pre)?annuncia(?:no)?|si prospetta(?:no)?|funerali{_DATE_NEXT}|"
    r"vogliono|dovrà|partire|appuntamento|"
    rf"per{_DATE_NEXT}|"
    r"(?:rinviat|rimandat|slittat|fissat|convocat|posticipat)[oaie](?! (?:il |l['’])\d)|rinvio|in programma",
    past=r"rispetto al?|sono \w+(?:[aiu]t[ie]|s[ie])|"
    rf"ha|hanno|aveva|avevano|(?<=\bsi )(?:è|sono)|(?<!\bc['’])è(?! {_STATE}| {_NO_PARTICIPLE})|"
    rf"sono stat[ie]|era|erano|fu|furono|disse|scors[oaie]|dopo|"
    rf"(?-i:{_NOUNS}[a-z]{{2,}}(?:ò|arono|erono|irono|ava|avano|eva|evano|ato|ata|ati|uto|uta|ito|ita))|(?-i:{_PARTICIPLES})|"
    rf"(?-i:{_NOUNS}[a-z]{{2,}}(?:ate|ute|ite){_DATE_NEXT})|"  # "le violenze scoppiate giovedì"
    rf"{_STILL_SO}|{_REMOTE_PAST}|(?-i:[a-z]{{2,}}(?:[aiu]t|s)[oaie]si)|"
    rf"(?-i:{_NO_TITLE}[A-Z][a-z]+[aiu]t[oaie]|(?<!\b[Ii]l )(?:partit|uscit|nat|vendut|apert|chius)[oaie]){_DATE_NEXT}",
    present=rf"(?:è|sono) {_STATE}|(?<=\bc['’])è|"
    r"inizia(?:no)?|comincia(?:no)?|si (?:riunisc(?:e|ono)|tien(?:e|gono)|tengono|apr(?:e|ono)|"
    r"svolg(?:e|ono)|gioca|giocano|vota)|gioca(?:no)?|ospita(?:no)?|cambia(?:no)?|(?:ri)?(?:apr|chiud)(?:e|ono)|"
    r"scatta(?:no)?|partecipa(?:no)?|scende|scendono|va in scena|vanno in scena|riprend(?:e|ono)|scad(?:e|ono)|"
    r"entra(?:no)? in vigore|debutta(?:no)?|affronta(?:no)?|vota(?:no)?|arriva(?:no)?|torna(?:no)?|parte|partono|"
    r"incontra(?:no)?|decid(?:e|ono)|ricev(?:e|ono)|esc(?:e|ono)|ascolta(?:no)?|esamina(?:no)?|discut(?:e|ono)|"
    r"presenta(?:no)?|termina(?:no)?|finisc(?:e|ono)|celebra(?:no)?|festeggia(?:no)?|inaugura(?:no)?|giura(?:no)?|"
    r"si (?:insedia(?:no)?|decide|conclud(?:e|ono)|disputa(?:no)?|celebra(?:no)?)|sciopera(?:no)?|sfila(?:no)?",
    leaning=r"fino",
    behind=rf" è {_NO_PARTICIPLE}",
    figures=r"(?:conti|risultati|dati|utili|bilancio|pil)(?: [a-zàèéìòù]+){0,2}"
    r"(?= (?:del|al) (?:primo|secondo|terzo|quarto) (?:trimestre|semestre))",
    clause=r";|\b(?:che|quando|dove|mentre|perché)\b|(?:[,;]| e| ma)\s\Z",
)
