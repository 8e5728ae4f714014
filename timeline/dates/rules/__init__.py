"""Every English rule, in the order that decides between readings of the same words."""

from timeline.dates.rule import Rule
from timeline.dates.rules import (
    bare_hours,
    business,
    calendar_dates,
    clock,
    compound_lengths,
    counted,
    day_parts,
    durations,
    holidays,
    hours,
    numeric,
    posts,
    relative,
    seasons,
    sets,
    spelled_years,
    vague,
    vague_lengths,
    weekdays,
    years,
    years_back,
)

HOLIDAY_RULES: tuple[Rule, ...] = holidays.RULES  # each needs the name of a day
NEUTRAL_RULES: tuple[Rule, ...] = numeric.RULES  # figures only: the same in every language
RULES: tuple[Rule, ...] = (
    *numeric.RULES,
    *clock.RULES,
    *hours.RULES,
    *bare_hours.RULES,
    *day_parts.RULES,
    *years.BEFORE_DAYS,
    *calendar_dates.RULES,
    *spelled_years.RULES,
    *years_back.RULES,
    *weekdays.RULES,
    *seasons.RULES,
    *business.RULES,
    *years.RULES,
    *HOLIDAY_RULES,
    *sets.RULES,
    *relative.RULES,
    *counted.RULES,
    *compound_lengths.RULES,
    *durations.RULES,
    *vague_lengths.RULES,
    *vague.RULES,
    *posts.RULES,
)
