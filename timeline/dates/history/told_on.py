"""Which words of a story go on from what it told: "two days later", "on the 22nd", "the end of the month"."""

from timeline.dates.meaning import Core, Named, Shift, only_clock


def counts_on(core: Core) -> bool:
    """Whether words count from what was told: "two days later", "two nights later"."""
    shift = core.base if isinstance(core, Named) else core
    return isinstance(shift, Shift) and shift.frame == "story" and shift.count != 0


def goes_on_from_day(core: Core) -> bool:
    """Whether a name goes on from a day told: "on the 22nd", "that evening", "the following March", "5:40"."""
    if not isinstance(core, Named):
        return False
    is_clock = core.minute is not None and core == only_clock(core)
    if (
        core.year is None
        and core.which is None
        and (core.holiday is not None or (core.day and (core.part or core.minute)) or is_clock)
    ):
        return True
    day_alone = core.day is not None and core.month is None and core.year is None
    in_story = core.base is not None and core.base.frame in ("story", "story now")
    return day_alone or in_story or core.which in ("following", "that", "same")


def is_of_story(core: Core) -> bool:
    """Whether a period is one of the time told, in a history: "the end of the month", "the next year", "that year"."""
    return isinstance(core, Shift) and (core.frame in ("story now", "onward") or core == Shift("year", 0, "story"))
