"""Spanish verbs told by their forms: which look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

CUES = Cues(
    lasted=r"(?:dur|qued|esper)(?:ó|aron)\b|(?:permaneci|sigui|vivi)(?:ó|eron)\b|estuv(?:o|ieron)\b",
    future=r"\w+(?:rá|rán|ré|remos|ría|rían)|va a|van a|voy a|próxim[oa]s?|esperan?|esperamos|"
    r"prevé|prevén|previst[oa]s?|fijad[oa]s?|planea|planean|pretende|debe|deben|puede|pueden|prepara|"
    r"(?:aplazad|convocad|pospuest|señalad)[oa]s?",
    past=r"(?:frente|respecto|similar|superior|inferior) al?|comparad[oa]s? con|"
    r"desde|\w+(?:ó|aron|ieron|ió|aba|aban|ían)|fue|fueron|era|eran|ha|han|había|habían|hubo|hizo|dijo|tuvo|"
    r"estuvo|hizo|puso|vino|pasad[oa]s?|tras|(?<!será )(?<!serán )(?<!ser )(?<!sea )(?<!sean )"
    r"(?:iniciad|celebrad|impuest|firmad|publicad|aprobad|difundid|presentad|"
    r"registrad|ocurrid|producid|detenid|emitid|realizad|divulgad|elegid|asesinad|nacid|comenzad|terminad|concluid|"
    r"cometid|perpetrad|suscrit|abiert|inaugurad|dictad|enviad|adoptad|decretad|fundad|cerrad)[oa]s?(?! para)",
    leaning=r"a partir|hasta",
    clause=r"\b(?:que|cuando|donde|mientras|quien|quienes|porque|aunque)\b",
    present=r"comienzan?|empiezan?|arrancan?|se (?:reúnen?|celebran?|inicia|inician|abren?|inauguran?|disputan?)|"
    r"juegan?|vencen?|(?<!el )(?<!un )votan?|entran? en vigor|tienen? lugar|reanudan?|viajan?|debutan?|"
    r"es|son|está|están|hay|tiene|tienen",
)
