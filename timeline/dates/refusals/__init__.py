"""What only looks like a date: named tests on a candidate in its text, with what each refuses and keeps.

``REFUSALS`` has them all. A name that holds a date word: ``titles`` ("the Sunday Times"). A date word that is a name or
a plain word: ``month_words`` ("May said so"), ``weekday_words`` ("Sun shares") and ``days_of_posts``, ``season_words``
("spring up") and ``drops`` ("a fall in prices"), ``no_holidays`` ("they lent"), ``weak_words`` ("as soon as"),
``rhythms`` ("The Daily Planet"), ``parts_of_days`` ("the night shift"), ``no_periods`` ("quarter-to-quarter"). Figures
that are something else: ``plain_numbers`` and ``far_years`` ("in 2000 homes"), ``years_ahead`` ("at 2200"),
``named_years`` ("reading 1984"), ``plain_figures`` ("scored 8/10"), ``versions`` ("Linux 2.6.27"), ``no_clocks``
("Matthew 4:29"), ``ordinals`` ("the 11th Circuit"), ``ages`` ("a 17-year-old"), ``no_decades`` ("trades in the 30s"),
``games`` ("the second quarter" of a match). ``refusal`` says what a refusal is.
"""

from timeline.dates.refusals import (
    ages,
    days_of_posts,
    games,
    month_words,
    named_years,
    no_clocks,
    no_decades,
    no_holidays,
    no_periods,
    ordinals,
    parts_of_days,
    plain_figures,
    plain_numbers,
    rhythms,
    season_words,
    titles,
    versions,
    weak_words,
    weekday_words,
    years_ahead,
)
from timeline.dates.refusals.refusal import Refusal

REFUSALS: tuple[Refusal, ...] = (
    *days_of_posts.REFUSALS,
    *no_clocks.REFUSALS,
    *month_words.REFUSALS,
    *weekday_words.REFUSALS,
    *season_words.REFUSALS,
    *plain_numbers.REFUSALS,
    *plain_figures.REFUSALS,
    *versions.REFUSALS,
    *years_ahead.REFUSALS,
    *named_years.REFUSALS,
    *games.REFUSALS,
    *no_holidays.REFUSALS,
    *titles.REFUSALS,
    *ages.REFUSALS,
    *no_decades.REFUSALS,
    *weak_words.REFUSALS,
    *rhythms.REFUSALS,
    *parts_of_days.REFUSALS,
    *no_periods.REFUSALS,
    *ordinals.REFUSALS,
)
