"""When what lasts began: "closed since 14 January" tells of the same day as "closed on 14 January".

The span of such a claim goes on for ever and holds every later day, so that nothing could disagree with it. What
articles can agree or differ on is its beginning.
"""

from timeline.civil import add_months, civil, day_number
from timeline.model import Claim, Grain, Interval

# Deeds that leave something as it is from then on: what is closed since Monday was closed on Monday. A meeting is not.
LASTING = frozenset(
    {
        "appointment", "arrest", "ceasefire", "deployment", "designation", "end", "evacuation", "launch", "marriage",
        "resignation", "sanction", "strike", "takeover", "withdrawal",
    }
)  # fmt: skip
_DAYS: dict[Grain, int] = {"weekend": 2, "week": 7}
_MONTHS: dict[Grain, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200,
}  # fmt: skip


def beginning(interval: Interval, grain: Grain) -> Interval:
    """The span in which what an interval tells of began; a closed one is its own.

    "Since 14 January" began on 14 January, "since 2017" within 2017, and "since 5 p.m." on that day.
    """
    first = interval.first_day
    if interval.open != "end" or first is None:
        return interval
    if grain in _MONTHS:
        year, month, day = civil(first)
        year, month = add_months(year, month, _MONTHS[grain])
        return Interval.days(first, day_number(year, month) + day - 1)
    return Interval.days(first, first + _DAYS.get(grain, 1))


def began(claim: Claim) -> Interval:
    """The ``beginning`` of what a claim tells of."""
    return beginning(claim.interval, claim.grain)
