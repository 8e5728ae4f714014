"""Portuguese verbs told by their forms: which look ahead, which look back, and which words only look like verbs."""

from timeline.dates.languages.table import Cues

CUES = Cues(
    lasted=r"dur(?:ou|aram)\b|fic(?:ou|aram)\b|permanec(?:eu|eram)\b|viv(?:eu|eram)\b|esper(?:ou|aram)\b|"
    r"continu(?:ou|aram)\b",
    future=r"\w+(?:rá|rão|remos|ria|riam)|vai|vão|deve|devem|prevê|previst[oa]s?|marcad[oa]s?|próxim[oa]s?|"
    r"pretende|pode|podem|(?:adiad|agendad|remarcad|convocad)[oa]s?",
    past=r"em relação ao?|face ao?|comparad[oa]s? com|"
    r"(?-i:[a-zçãéêíóú]{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam)(?:-se)?)|foi|foram|era|eram|havia|tinha|fez|disse|"
    r"teve|esteve|veio|desde|após|passad[oa]s?",
    present=r"começam?|iniciam?|se reúnem?|reúnem?(?:-se)?|estreiam?|jogam?|votam?|realizam?-se|acontecem?|"
    r"enfrentam?|viajam?|entram? em vigor|retomam?|recebem?|abrem?|"
    r"é|são|está|estão|há|tem|têm",
    leaning=r"a partir|até",
    clause=r"\b(?:que|quando|onde|enquanto|porque)\b",
)
