"""Which way the quarter of a business report looks, whose figures come out when it is over."""

from timeline.dates.direction.clause_verbs import first_verb
from timeline.dates.direction.word_tenses import Tense

FORETELLS = frozenset("said warned forecast predicted cautioned projected estimated announced".split())
_NOT_OF_QUARTER = (["ended"], ["ending"], ["figures"], ["results"], ["data"])  # words right behind a quarter
_MADE_PUBLIC = frozenset("released reported published announced issued disclosed delayed report reports".split())
_FIGURES = frozenset(
    "results earnings figures figure data numbers gdp report reports accounts profit profits income loss losses sales "
    "revenue revenues".split()
)
# With one of these beside them, figures are made public; without, they may be foretold: "profits are expected to be".
_COMES_OUT = _MADE_PUBLIC | frozenset(
    "release publish announce issue disclose post unveil due include reporting out".split()
)
_ESTIMATES = frozenset(
    "estimate estimates forecast forecasts guidance outlook consensus projection projections".split()
)
_PAID = frozenset("dividend dividends payout payouts".split())  # of a quarter that is over, whenever they are paid
_PAID_WITHIN = 2  # words: "first-quarter cash dividend"
_SEES = frozenset("sees foresees projects targets anticipates".split())
_SEES_WITHIN = 6  # words: "sees sales and profits down in the"
_ESTIMATED_WITHIN = 4  # words: "the estimate of analysts for the", "first-quarter revenue guidance"
_SAID_WITHIN = 12  # words: "will announce figures of the trade in goods for the"
_TOLD_WITHIN = 6  # words: "third-quarter earnings will be released"


def foretold(after: list[str]) -> Tense | None:
    """Which way a quarter looks by the verb behind it: "said third-quarter sales would fall"; None where that tells
    when its figures come, "said third-quarter results will be released"."""
    if after[:1] in _NOT_OF_QUARTER or not _MADE_PUBLIC.isdisjoint(after[:_TOLD_WITHIN]):
        return None
    return "possible" if first_verb(after) == "future" else first_verb(after)


def are_figures(before: list[str], after: list[str]) -> bool:
    """Whether a quarter is that of figures, which come out when it is over: "will report fourth-quarter earnings"."""
    of_it = before[-2:] in (["for", "the"], ["in", "the"], ["of", "the"]) or before[-1:] in (["for"], ["in"], ["of"])
    if after[:1] == ["ending"]:
        return False  # a firm's own, that is not over yet
    if not _PAID.isdisjoint(after[:_PAID_WITHIN]):
        return True
    if _COMES_OUT.isdisjoint(before[-_SAID_WITHIN:]) and _COMES_OUT.isdisjoint(after[:_TOLD_WITHIN]):
        return False
    return not _FIGURES.isdisjoint(after[:3]) or (of_it and not _FIGURES.isdisjoint(before[-5:]))


def is_estimated(kind: Tense | None, before: list[str], after: list[str]) -> bool:
    """Whether a quarter is one that is still looked ahead to: "the consensus estimate for the first quarter is", and
    not "was"."""
    if kind not in (None, "present"):
        return False
    if not _SEES.isdisjoint([*before[-_SEES_WITHIN:], *after[:_SEES_WITHIN]]):
        return True
    return not _ESTIMATES.isdisjoint(before[-_ESTIMATED_WITHIN:]) or not _ESTIMATES.isdisjoint(after[:2])
