"""Spanish verbs told by their forms: which look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

_MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
_DATE = (
    r"(?:el |la |los |este |esta |pasado |próximo |día |principios |mediados |finales |fines |de ){0,3}"
    rf"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|{_MONTH}|hoy|ayer|anoche|mañana|fin de semana|"
    r"verano|otoño|invierno|primavera|"
    r"\d{1,2}(?: de [a-z]|(?=[.,;:)]|\sy\s|\Z)))"
)
_DATE_NEXT = rf"(?= (?:en |a |al |del )?{_DATE})"
_NOT_AFTER_AN_ARTICLE = "".join(
    rf"(?<!\b{word} )"
    for word in "el la los las un una del al a de en su sus este esta ese esa y o cada cuyo cuya primer primera".split()
)
_IRREGULAR = r"abiert|cubiert|descubiert|hech|dich|escrit|suscrit|puest|compuest|impuest|vist|resuelt|muert|vuelt|elect"
_AND_PARTICIPLE = (
    r"(?: \w+mente)?(?: (?!similar)(?:a )?\w+[aei]r(?:se|l[oae]s?)?(?!\w))?(?: (?:sido|siendo|ser))?"
    rf"(?: (?:\w+[ai]d|{_IRREGULAR})[oa]s?(?![\w-]))?"
)

_WILL = (
    r"(?-i:(?!Irán\b|Teherán\b|Corán\b|Pará\b))\w*(?:[aei]r|[db]r|rr)(?:á|án|é|emos)"
    rf"{_AND_PARTICIPLE}"
)
_WOULD_HAVE = (
    r"habrían? \w+[oa]s?\b|(?:deb|podr|tendr|deber)ían?(?: que)? haber\b"  # "habría muerto el lunes", it is said
)
# The past of these verbs ends as "would" does, and so do nouns: "quería", "batería".
_WOULD = (
    rf"(?!{_WOULD_HAVE})(?!(?:(?:re)?quer|\w*c[ou]rr|(?:re|entre)?abr"
    rf"|\w*cubr|(?:pre|re|in|trans|con|su|di)fer|\w+quir|sugir|h?er|mar)ían?"
    rf"\b){_NOT_AFTER_AN_ARTICLE}\w*(?:[aei]r|[db]r|rr)ían?{_AND_PARTICIPLE}"
)
_MEANS_TO = (
    r"(?:va|van|voy|vas|vamos) a|planean?|pretenden?|prevén?|deben?|pueden?|quieren?|desean?|esperan?|esperamos|"
    r"aspiran? a|citan? a|confían? en|se proponen?|preparan?"
)
_PUT_OFF = r"(?:aplaz|retras|adelant|traslad|prorrog|reprogram|pospus|pospuest|posterg)\w+"
_TO_DATE = rf"(?=(?: [\w«»]+){{0,6}}? (?:al|a) {_DATE})"

_IMPERFECT = r"(?!(?:acab|grab|alab|trab)an?\b)\w+(?:aba|aban)|(?!(?:env|conf|ampl|var|gu|desaf|f)ían\b)\w+ían"
_PRETERITE = (
    r"\w+(?:ó|aron|[ijy]eron)|fue|fueron|hubo|\w*(?:hizo|dijo|dujo|trajo|tuvo|puso|vino)|dio|vio|pudo|quiso|supo|"
    r"era|eran|(?:quer|dec|ten|hac|viv|ocurr|quedab|pod|sub|segu|ped|sal|ven|mor|corr|le|ca|tra|dorm|sent)ía|"
    r"(?!(?:profe|amn|eucar)\w*ía\b)\w+(?:ec|uc|ib|[aei]st|[ei]nd|erd|eb|ab|olv|ump|upl|impl|umpl|ert|ist)ía"
)
_HAS = rf"(?:ha|han|he|hemos|había|habían|fue|fueron|era|eran)(?! (?:sido )?{_PUT_OFF}{_TO_DATE}){_AND_PARTICIPLE}"
_PARTICIPLE = (
    rf"{_NOT_AFTER_AN_ARTICLE}(?<!\bser )(?<!\bsea )(?<!\bsean )"
    r"(?!(?:decida|coincida|impida|resida|presida|divida|mida|pida|despida|invada|añada)\b)"  # of the subjunctive
    r"(?!entrad[oa] (?:el|la)\b)"  # "bien entrado el otoño"
    r"(?!(?:abogad|diputad|senad|mercad|partid|estad|juzgad|jurad|lad|soldad|delegad)[oa]s?\b)"
    rf"(?-i:[a-záéíóúñ]+[ai]d|{_IRREGULAR})[oa]s?{_DATE_NEXT}"
)
_TOLD_OF = (
    r"(?<!\bserá )(?<!\bserán )(?<!\bser )(?<!\bsea )(?<!\bsean )"
    r"(?:iniciad|celebrad|impuest|firmad|publicad|aprobad|difundid|presentad|"
    r"registrad|ocurrid|producid|detenid|emitid|realizad|divulgad|elegid|asesinad|nacid|comenzad|terminad|concluid|"
    r"cometid|perpetrad|suscrit|(?-i:abiert)|inaugurad|dictad|enviad|adoptad|decretad|"
    r"fundad|(?-i:cerrad))[oa]s?(?! para)"
)
_SINCE = r"desde(?! [^.,;:!?]{2,60}?\b\w+(?:[aei]r|[db]r)(?:á|án)\b)"  # "desde el lunes estará prohibido" looks ahead

# News tells in the present what is about to happen; most of these are nouns after an article: "la visita".
_ABOUT_TO = (
    r"comienzan?|empiezan?|arrancan?|inician?|juegan?|vencen?|votan?|acaban?(?! de)|terminan?|finalizan?|concluyen?|"
    r"culminan?|expiran?|caducan?|reciben?|debaten?|presentan?"
    r"|celebran?|visitan?|viajan?|estrenan?|inauguran?|deciden?|"
    r"eligen?|declaran?|comparecen?|enfrentan?|afrontan?|disputan?|cierran?|abren?|reabren?|llegan?|salen?|vuelven?|"
    r"regresan?|asumen?|juran?|analizan?|examinan?|abordan?|estudian?|discuten?|aprueban?|reúnen?|acuden?|reanudan?|"
    r"debutan?|actúan?|interrogan?|juzgan?|sesionan?|corren?|ofrecen?|entregan?|fallan?|firman?|clausuran?|torean?|"
    r"pelean?|emiten?|participan?|despiden?|conmemoran?|"
    r"toman? posesión|tienen? lugar|se miden?|comparezcan?|comiencen?|declaren?|voten?|"
    r"empiecen?|decidan?|celebren?|acudan?|visiten?|vuelvan?|regresen?|jueguen?|"
    r"abran?|cierren?|salgan?|lleguen?|quieran?|puedan?|iban? a \w+"
)

_IS_DONE = (  # "se retoman el lunes", but not "se celebraba el lunes", "pidió que se celebrara el lunes"
    rf"se (?!\w+(?:[aí]ba|ía|[ai]ra|iera)n?\b)[a-záéíóúñ]{{3,}}[ae]n?{_DATE_NEXT}"
)
_BEFALL = (  # "con la victoria del domingo", but "con una victoria el domingo"
    r"(?:el|la|los|las|del|al|su|sus|este|esta) (?:victorias?|derrotas?|triunfos?|empates?|goleadas?|muertes?|"
    r"asesinatos?|atentados?|dimisi[oó]n|accidentes?|ataques?|incendios?|explosi[oó]n|terremotos?|detenci[oó]n|atracos?|matanzas?|"
    rf"tragedias?|apag[oó]n|golpe|hundimiento|derrumbe|secuestros?)(?= (?:\w+ )?del? (?:la |el )?{_DATE})"
)

CUES = Cues(
    lasted=r"(?:(?<=\bno )|(?<=\bno se ))\w+(?:ó|[aie]ron)\b|"
    r"(?:dur|qued|esper|gan|factur|ingres|recaud|alcanz|registr|sum|acumul|lleg|baj|aument"
    r"|elev|mejor|avanz)(?:ó|aron)\b|"
    r"(?:permaneci|sigui|vivi|perdi|vendi|subi|creci|recibi|obtuvi)(?:ó|eron)\b"
    r"|(?:estuv|obtuv)(?:o|ieron)\b|cay(?:ó|eron)\b",
    future=rf"{_WILL}|{_WOULD}|(?:{_MEANS_TO}|sean?){_AND_PARTICIPLE}|{_PUT_OFF}{_TO_DATE}|para{_DATE_NEXT}|próxim[oa]s?|"
    rf"previst[oa]s?|(?:fijad|convocad|señalad)[oa]s?(?! (?:en {_MONTH}|el \d))|entran? en vigor|"
    r"(?:programad|esperad)[oa]s?",
    past=rf"{_BEFALL}|"
    r"(?:frente|respecto|similar|superior|inferior) al?|comparad[oa]s? con|retroactiv[oa]s?|retroactivamente|"
    rf"{_SINCE}|{_WOULD_HAVE}|{_HAS}|{_PRETERITE}|{_IMPERFECT}|{_PARTICIPLE}|{_TOLD_OF}|"
    r"pasad[oa]s?(?! (?:el|la|los|las)\b)|tras",
    present=rf"{_NOT_AFTER_AN_ARTICLE}(?:{_ABOUT_TO})|{_IS_DONE}|es|son|está|están|hay|tienen?",
    leaning=r"a partir|hasta",
    onward="desde",
    figures=r"(?:datos?|resultados?|cifras?|cuentas|balance|beneficios?|informe|PIB|paro|desempleo)"
    r"(?: [a-záéíóúñ]+){0,3}(?= (?:del?|al) (?:primer|segundo|tercer|cuarto|último) (?:trimestre|semestre))",
    clause=r"\b(?:que|cuando|donde|mientras|quien|quienes|porque|aunque)\b|;|"
    rf"\b(?:y|pero) (?=(?:el |en )?\w+(?: \d\d?)?(?: de \w+)? (?:(?:se|lo|la|los|las|le|les|no) )?"
    rf"(?:\w+[aei]r(?:á|án)|(?:{_ABOUT_TO}|esperan?|es|está|están|tienen?)(?! {_MONTH}))\b)",
)
