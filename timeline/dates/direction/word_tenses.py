"""The tense that a single word tells: "was" the past, "will" the future; none for a word that is no verb by itself."""

from functools import lru_cache
from typing import Literal

# "possible" is what may come: "the court hears the case". It looks ahead, but less surely than "will"; "perhaps" is
# what would, could or may come about, or was planned, and looks ahead less surely still. "likely past" looks back
# less surely than "past": the verb is near, but the words need not say when it happened, as in "bought June futures".
# "surely past" is a verb right before them: "died on June 8".
Tense = Literal["surely past", "past", "likely past", "future", "possible", "perhaps", "present"]
TOLD_AS_PAST: frozenset[Tense | None] = frozenset({"surely past", "past"})
BACK = TOLD_AS_PAST | {"likely past"}
AHEAD: frozenset[Tense | None] = frozenset({"future", "possible", "perhaps"})
FUTURE = frozenset(
    "will won't must shall gonna ima imma expect expects expected expecting anticipate anticipates anticipated "
    "scheduled schedules due slated upcoming intend intends hope hopes aim aims deadline expires lapses payable "
    "effective begins starts opens ends meets convenes reconvenes resumes reopens restarts plays hosts airs "
    "premieres debuts repeats".split()
)
POSSIBLE = frozenset("would could may might should can can't cannot let's gotta".split())
_PAST = frozenset(
    "was were had did said told been has have began became came went took made gave got held met left lost won fell "
    "rose grew sold bought brought saw sent set ran shot struck spoke wrote kept found fought broke drew built "
    "caught chose fled drove flew swept felt hit hurt knew laid let paid put read rang sank sat sought shut slid "
    "spent stood stole taught thought threw understood woke wore withdrew overthrew arose beat bore since "
    "swung clung crept dealt drank ate froze hid hung leapt overtook overcame rode sang shone slept spun sprang stuck "
    "swore swam tore undertook withheld wept knelt forgot forbade dug shook shrank upheld underwent overran overrode "
    "overcame led lent lit meant rebuilt resold seen taken given shown stolen thrown born begun fallen written broken "
    "beaten bitten torn sworn forbidden forgotten heard wound blew retook misled oversaw outgrew repaid rewrote strode "
    "strove flung stung spat sped foresaw mistook withstood quit burst chosen driven drawn flown grown hidden risen "
    "sunk withdrawn overthrown overtaken undertaken worn frozen".split()
)
_PRESENT = frozenset("is are am say says does do remain remains continue continues".split())
_NOT_VERBS = frozenset(
    "united need indeed hundred red bed speed feed seed fed allied limited alleged armed used aged naked sacred wicked "
    "breed creed greed deed weed shed sled wed sched unsettled scattered sheltered prolonged mixed".split()
)


@lru_cache(maxsize=16_384)
def tense_of(word: str) -> Tense | None:
    """The tense of a word in lower case: ``tense_of("won't")`` is ``"future"``, ``tense_of("bridge")`` None."""
    if word in FUTURE or word.endswith("'ll"):
        return "future"
    if word in POSSIBLE:
        return "possible"
    if word in _PAST:
        return "past"
    if word in _PRESENT:
        return "present"
    if word.endswith("n't"):
        return tense_of(word[:-3])
    return "past" if word.endswith("ed") and word.isalnum() and len(word) > 2 and word not in _NOT_VERBS else None
