"""What only looks like a date: named tests on a candidate in its text, with what each refuses and keeps.

``REFUSALS`` has them all, in the order they are asked. A name that holds a date word: ``titles`` ("the Sunday Times").
A date word that is a name or a plain word: ``name_words`` ("May said so", and ``days_of_posts``), ``drops`` ("a fall
in prices"), ``no_holidays`` ("they lent"), ``weak_words`` ("as soon as"), ``no_periods`` ("quarter-to-quarter").
Figures that are something else: ``plain_numbers`` and ``far_years`` ("in 2000 homes"), ``named_years`` ("reading
1984"), ``plain_figures`` ("scored 8/10"), ``versions`` ("Linux 2.6.27"), ``no_clocks`` ("Matthew 4:29"), ``ordinals``
("the 11th Circuit"), ``ages`` ("a 17-year-old"), ``no_decades`` ("trades in the 30s"), ``games`` ("the second quarter"
of a match).
"""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.dates.find import Candidate
from timeline.dates.meaning import Length, Named, Shift
from timeline.dates.piece import Piece
from timeline.dates.post_words import of_posts_alone
from timeline.dates.refusals.ages import is_age_or_rate
from timeline.dates.refusals.games import PARTS_OF_A_GAME, of_a_game
from timeline.dates.refusals.name_words import month_as_word, season_as_word, weekday_as_word
from timeline.dates.refusals.named_years import is_named_or_counted, is_of_a_year
from timeline.dates.refusals.no_clocks import is_a_price, is_fraction, is_no_clock, is_no_hour
from timeline.dates.refusals.no_decades import DECADE_IN_WORDS, is_no_decade
from timeline.dates.refusals.no_holidays import is_no_holiday
from timeline.dates.refusals.no_periods import is_no_half, is_no_period
from timeline.dates.refusals.ordinals import counts_nights, is_ordinal_of_a_noun
from timeline.dates.refusals.plain_figures import RULES_IN_DOUBT, is_number_in_a_row, is_plain_figures
from timeline.dates.refusals.plain_numbers import is_plain_number
from timeline.dates.refusals.titles import is_part_of_a_name
from timeline.dates.refusals.versions import is_quoted_number, is_version
from timeline.dates.refusals.weak_words import new_year_gone, of_the_age, sums_up, too_weak
from timeline.dates.rules.bare_hours import NAME as HOUR_ALONE
from timeline.dates.rules.calendar_dates import SHORT_YEAR
from timeline.dates.rules.fiscal import HALF_BY_CODE
from timeline.dates.rules.hours import SPOKEN
from timeline.dates.rules.posts import POSTS_ONLY
from timeline.dates.surroundings import only

_DAYS_NEAR = frozenset(Shift("day", count) for count in (-1, 0, 1))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A test that says whether a candidate is no date after all, with things it refuses and one it keeps.

    ``about`` says from the words alone whether the test can apply at all.
    """

    name: str
    test: Callable[[str, Candidate], bool]
    refused: tuple[str, ...]
    kept: str
    about: Callable[[Piece], bool] = lambda piece: True


def _names(part: str) -> Callable[[Piece], bool]:
    """Whether a piece names a part of the calendar: ``_names("month")`` holds for "Aug. 31"."""

    def names(piece: Piece) -> bool:
        return isinstance(piece.meaning.core, Named) and getattr(piece.meaning.core, part) is not None

    return names


def _names_only(part: str) -> Callable[[Piece], bool]:
    """Whether a piece names a part of the calendar and nothing else: ``_names_only("day")`` holds for "the 11th"."""
    return lambda piece: only(piece.meaning, part) is not None


def _measures(piece: Piece) -> bool:
    named = _names("decade")(piece) or _names("century")(piece)
    return isinstance(piece.meaning.core, Length) or piece.rule == "decade in digits" or named


def _is_one_word(piece: Piece) -> bool:
    return not isinstance(piece.meaning.core, Named | Shift) or piece.rule in (
        "bare plural unit",
        "part of the day",
        "overnight",
    )


REFUSALS: tuple[Refusal, ...] = (
    Refusal(
        "a word that means a time in posts alone",
        of_posts_alone,
        ("The plan of the day changed.", "A future king was born."),
        "have a great day!!",
        lambda piece: piece.rule in POSTS_ONLY,
    ),
    Refusal(
        "a number, not an hour",
        is_no_hour,
        ("It burned one night at 8 Hill Street.",),
        "It began at 11 on Tuesday.",
        lambda piece: piece.rule in (HOUR_ALONE, SPOKEN),
    ),
    Refusal(
        "a price, not an hour",
        is_a_price,
        ("The pound stood at 1.40 last night.",),
        "It failed at 7.40 last night.",
        lambda piece: piece.rule == "hour of a named part of the day",
    ),
    Refusal(
        "a word or a name, not a month",
        month_as_word,
        ("He may go.", "They march on.", "May said so.", "Give to the DEC appeal."),
        "It began in May.",
        _names("month"),
    ),
    Refusal(
        "not a weekday",
        weekday_as_word,
        ("Sun Microsystems grew.", "He sat there.", "Black Saturday came."),
        "It began on Sunday.",
        _names("weekday"),
    ),
    Refusal(
        "not a season",
        season_as_word,
        ("Prices fall.", "They spring up."),
        "It began in the fall.",
        _names("season"),
    ),
    Refusal(
        "a number, not a year",
        is_plain_number,
        ("in 2000 homes", "He spent $1999.", "Highway 2000", "at 2010 Main Street", "Police counted 1950 marchers."),
        "It began in 2000.",
        is_of_a_year,
    ),
    Refusal(
        "a fraction, a score or a code, not a day",
        is_plain_figures,
        ("3/4 of them left.", "He scored 8/10.", "order 20211020"),
        "It began on 10/19.",
        lambda piece: piece.rule in RULES_IN_DOUBT,
    ),
    Refusal(
        "a version, not a day",
        is_version,
        ("It came with Linux 2.6.27.", "They ship 5.3.28-beta.", "since kernel 2.5.36"),
        "It began on 4.5.21.",
        lambda piece: piece.rule == "date in figures",
    ),
    Refusal(
        "a number in quotes, not a year",
        is_quoted_number,
        ("Set the value '39' there.",),
        "They left in '39.",
        lambda piece: piece.rule == SHORT_YEAR,
    ),
    Refusal(
        "a title, a plan or a count, not a year",
        is_named_or_counted,
        (
            "He was reading 1984.",
            "Vision 2030 is a plan.",
            "two thousand people came",
            "his 1987 Ford Escort broke down",
        ),
        "It began in two thousand.",
        is_of_a_year,
    ),
    Refusal(
        "a part of a game, not of a year",
        of_a_game,
        ("They scored early in the second quarter.", "He kicked a field goal in the third quarter."),
        "Sales fell in the second quarter.",
        lambda piece: piece.meaning.core in PARTS_OF_A_GAME,
    ),
    Refusal(
        "a part of a row, not a day",
        is_number_in_a_row,
        ("Ep 10 – the well",),
        "It ran on 3 May.",
        _names("day"),
    ),
    Refusal(
        "no named day",
        is_no_holiday,
        ("They lent him money.", "Tariq Ramadan spoke.", "the Easter Islanders"),
        "It began in Lent.",
        _names("holiday"),
    ),
    Refusal(
        "a part of a name",
        is_part_of_a_name,
        (
            "The Sunday Times ran it.",
            "so tired #monday",
            "USA Today polled them.",
            "see https://a.example.org/2021/10/19/talks",
        ),
        "It ran on Sunday.",
    ),
    Refusal(
        "an age or a rate",
        is_age_or_rate,
        (
            "a 17-year-old boy",
            "3 min read",
            "He is in his 30s.",
            "his third win in as many weeks",
        ),
        "It took 17 years.",
        _measures,
    ),
    Refusal(
        "a price, an age or a make, not a decade",
        is_no_decade,
        (
            "The stock trades in the mid-30s.",
            "They lead among the over-50s.",
            "He sold two old DC-10-30s.",
            "Most are in their late teens or early twenties.",
            "Nobody was hurt on Forties Bravo.",
        ),
        "It was big in the 80s.",
        lambda piece: piece.rule in ("decade in two digits", DECADE_IN_WORDS),
    ),
    Refusal(
        "a word too weak alone",
        too_weak,
        ("The Daily Planet", "as soon as they left"),
        "It is printed daily.",
        _is_one_word,
    ),
    Refusal(
        "an age, not a day",
        of_the_age,
        ("It is hard on today's youth.", "They are the leaders of tomorrow.", "They were here today, gone tomorrow."),
        "It began with today's vote.",
        lambda piece: piece.meaning.core in _DAYS_NEAR,
    ),
    Refusal(
        "a new year that has begun",
        new_year_gone,
        ("Sales fell in the new year.",),
        "Sales will fall in the new year.",
        lambda piece: piece.rule == "the new year",
    ),
    Refusal(
        "all in all",
        sums_up,
        ("At the end of the day, it is a matter of trust.",),
        "It closed at the end of the day.",
        lambda piece: isinstance(piece.meaning.core, Shift),
    ),
    Refusal(
        "no period of its own",
        is_no_period,
        ('a host of ABC\'s "This Week"', "The quarter-to-quarter rise slowed.", "He is grateful for the year he had."),
        "For the year, sales rose.",
        lambda piece: isinstance(piece.meaning.core, Shift),
    ),
    Refusal(
        "a code, not a half-year",
        is_no_half,
        ("The H1 heading is too long.", "They store it in an H2 database."),
        "H2 sales rose.",
        lambda piece: piece.rule == HALF_BY_CODE,
    ),
    Refusal(
        "an ordinal of something else",
        is_ordinal_of_a_noun,
        ("the 11th Circuit", "He fell late in the 3rd inning."),
        "It began on the 11th.",
        lambda piece: isinstance(piece.meaning.core, Named) and vars(piece.meaning.core).keys() == {"day"},
    ),
    Refusal(
        "so many nights, not the night of a day",
        counts_nights,
        ("It froze for the 15th night in a row.", "It was the 21st night of protests."),
        "They marched on the night of the 12th.",
        lambda piece: isinstance(piece.meaning.core, Named) and vars(piece.meaning.core).keys() == {"day", "part"},
    ),
    Refusal(
        "a fraction, not a time",
        is_fraction,
        ("It takes one-quarter to one-third more oil.", "It was two and three-quarter times as much."),
        "It began at a quarter to one.",
        lambda piece: piece.rule in ("minutes past or to the hour", "one number or another as an adjective"),
    ),
    Refusal(
        "a score or a ratio, not a clock time",
        is_no_clock,
        ("They won 3:15 odds.", "He read from Matthew 4:29 to them."),
        "It starts at 3:15.",
        lambda piece: piece.rule == "time in figures",
    ),
)
