"""Months that a market trades in, which are months to come whatever the tense: "July settled up 6", "Oct/Dec"."""

from itertools import pairwise

from timeline.dates.direction.word_tenses import Tense
from timeline.dates.lexicon import MONTHS

_MARKET = frozenset(
    "bid bids offered quoted traded trading futures contract contracts basis premium discount fob cif spread spreading "
    "spreads points stg dlrs dlr cents cent brokers dealers traders sellers delivery shipment".split()
)
_MARKET_WITHIN = 20  # words: a price and what it is the price of
_POSITIONS = frozenset("near nearby spot distant position prompt crop".split())
_DEALT = frozenset("bought sold buying selling buy sell spreading spread long short".split())
_DEALERS = (["buyer", "of"], ["buyers", "of"], ["seller", "of"], ["sellers", "of"])
_PLACES = (["new", "york"], ["london"], ["chicago"], ["liverpool"], ["paris"])
_OF_PLACE = frozenset("times basis over under premium discount to and".split())  # "1.9 times New York" July
_ABOVE = frozenset("over under".split())
_OVER_WHAT = frozenset("cents cent points dlrs dlr limit premium discount pct".split())
_QUOTED = frozenset(
    "offered bid traded settled closed ended opened quoted rose fell gained lost posted up off down at to sold "
    "trading".split()
)
_BEGINS = frozenset(
    ", ; : . - – and but while with as only near nearby position key leaving".split()
)  # before a priced month
_LEADERS = (["paced", "by"], ["led", "by"])
_TIMES = frozenset("in on during since".split())
_COUNTED = frozenset(
    "period quarter rise fall total imports exports output production figures season year statistics employment data "
    "survey sales report reports average averages results".split()
)
_BEFORE_MAY: tuple[list[str], ...] = ([], ["the"], [","], [";"], ["-"])


def of_contract(name: str, before: list[str], after: list[str]) -> Tense | None:
    """Which way the name of a month between these words looks where goods or papers are traded for it; else None.

    ``of_contract("July", "cocoa went higher , second position".split(), "rose four points".split())`` is
    ``"future"``. A month of what happened, as in "in June it sold 40 tonnes", is none that is traded.
    """
    return "future" if _is_contract(name, before, after) else None


def _is_contract(name: str, before: list[str], after: list[str]) -> bool:
    if name.lower().rstrip(".") not in MONTHS:
        return False
    if not _TIMES.isdisjoint(before[-1:]) or after[:1] == ["'"]:
        return False
    if _is_one_of_two(before, after) or _is_named_as_one(before) or _is_quoted(before, after):
        near = [*before[-_MARKET_WITHIN:], *after[:_MARKET_WITHIN]]
        return not _MARKET.isdisjoint(near)
    return False


def _is_one_of_two(before: list[str], after: list[str]) -> bool:
    """Whether a month is one of two with a stroke between: "Oct/Dec", and not "in Oct/Dec", "the (July/June) year"."""
    if before[-1:] == ["/"]:
        other, led_by, named = before[-2:-1], before[-3:-2], after
        if other in _BEFORE_MAY:
            other, led_by = ["may"], other  # the words of a clause hold no "May", which is a verb too
    else:
        other, led_by, named = after[1:2] if after[:1] == ["/"] else [], before[-1:], after[2:]
    two = other != [] and other[0] in MONTHS and led_by != ["("] and _TIMES.isdisjoint(led_by)
    return two and _COUNTED.isdisjoint(named[:1])


def _is_named_as_one(before: list[str]) -> bool:
    """Whether the words before a month make it a contract: "near" July, "bought" July, "buyers of" July, "21 over"
    July."""
    joined = before[-1:] == ["and"] and not _DEALT.isdisjoint(before[-2:-1])  # "bought May and" July, without the "May"
    last = before[-1:]
    if joined or before[-2:] in _DEALERS:
        return True
    if not _POSITIONS.isdisjoint(last) or not _DEALT.isdisjoint(last):
        return True
    for place in _PLACES:
        if before[-len(place) :] == place and not _OF_PLACE.isdisjoint(before[-len(place) - 1 : -len(place)]):
            return True
    over = before[-2:-1]
    return not _ABOVE.isdisjoint(last) and over != [] and (over[0][0].isdigit() or over[0] in _OVER_WHAT)


def _is_quoted(before: list[str], after: list[str]) -> bool:
    """Whether a price follows a month that stands alone: July "settled up 6", paced by July."""
    if before[-2:] in _LEADERS and after[:1] in ([], ["."], [","]):
        return True
    if before[-1:] == ["through"] and before[-2:-1] and before[-2] in MONTHS:
        before = before[:-2]  # "July through" September "offered 4 over"
    elif after[:1] == ["through"] and after[1:2] and after[1] in MONTHS:
        after = after[2:]
    if before and _BEGINS.isdisjoint(before[-1:]):
        return False
    priced = after[1:] if after[:1] == ["was"] else after
    return not _QUOTED.isdisjoint(priced[:1]) and any(
        one in _QUOTED and two[0].isdigit() for one, two in pairwise(priced[:4])
    )
