"""The form of a language's word table: what a language module fills in, and nothing that runs.

Words of one meaning stand in one string with bars between: ``"año|años"``. A word that ends in a full stop
is an abbreviation that may be written without it. Forms are patterns over those words: ``{month}`` is any
month of the table, ``{art}`` an article that may be missing, a blank any white space, and the rest is a
regular expression of plain words; the slots are listed in ``slots.py``.
"""

from dataclasses import dataclass, field
from typing import Literal

from timeline.dates.lexicon import Mod

Kind = Literal[
    "name", "nth", "pair", "list", "period", "ago", "hence", "later", "earlier", "length", "plural", "reach back",
    "reach on", "set", "past", "present", "future", "same in a year",
]  # fmt: skip
Chooser = Literal["last", "penultimate", "this", "next", "that", "following", "previous"]
Ref = Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


@dataclass(frozen=True, slots=True)
class Unless:
    """A look-alike: words found are no date when ``said`` matches all of them and ``before`` ends the text in
    front, and ``after`` starts the text behind; each is a pattern, empty for anything. Case counts."""

    said: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Cues:
    """Words that tell which way in time a clause looks, as patterns of whole words.

    ``leaning`` are prepositions that look ahead where no verb says otherwise ("until"); ``clause`` is a pattern of
    what begins a new clause; ``lasted`` are verbs of what was over at the time named after "until", unlike "was shut
    until"; ``held`` are verbs in the present of what began at the time after "since"; ``onward`` are words for "since"
    that mean "from ... on" behind a verb that looks ahead, "se cobrará desde marzo"; ``figures`` are words for what is
    reported of a quarter that is mostly over, up to its name, "los resultados del tercer trimestre"; ``behind`` is a
    verb in the present and its subject, right behind a date that opens the sentence: "Am Freitag öffnet die Schule".
    """

    future: str
    past: str
    present: str = ""
    leaning: str = ""
    clause: str = ""
    behind: str = ""
    lasted: str = ""
    held: str = ""
    onward: str = ""
    figures: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words and forms of one language.

    ``months`` starts in January, ``weekdays`` on Monday, ``seasons`` in winter; the ``*_short`` are read only
    beside a figure. ``units`` (one), ``plurals`` and ``duals`` ("two weeks" in one word) have the unit codes of
    ``timeline.dates.lexicon`` and H for half-years; ``parts`` TIMEX3 parts of day; ``day_words`` days from
    today, ``day_parts`` such a day with a part ("last night"). ``count_or`` stands between two counts ("two or
    three"), ``final`` is the last of several ("the last Friday of May"). ``portions`` stand before a name ("mid-"),
    ``nights`` are the night that ends or begins with today, as the verb looks ("stanotte"), ``hours`` name those that
    ``numbers`` do not, ``marks`` are what may be written on letters and is mostly left out, ``not_open`` is a pattern
    that ends in a word such as "since" of another sense ("по сравнению с"),
    ``sharp`` are those that mean its very edge, ``halves`` those that mean just a half; none stands
    after ``ending_verbs`` ("prend fin"), and ``not_portion`` is a pattern of what only looks like one ("la final").
    ``year_leads`` and
    ``clock_leads`` stand before bare figures that are a year or a time, ``labels`` before figures and names that are
    neither ("page 1998", "Avenue du 8 Mai"), ``counted`` behind figures that count. ``clitics`` are letters written
    onto the next word; ``fillers`` and ``extra_triggers`` are words of the forms that no other field names.
    ``nowadays`` is whether "today" also means the present age, ``no_lone_days`` whether "le 12" is a day only beside
    other days or months. ``day_alone`` is a pattern, made by
    ``day_alone_before``, of the day of the month that stands without its month after a weekday ("martes 10").
    ``zones`` are the words of a zone behind a clock time by its name in ``timeline.dates.zones``, of local time by "".
    ``hijri_months`` are those of the Islamic calendar.
    ``from_told`` are the ``named_periods`` that count from what was told last, as those of days do: "Vormonat";
    ``from_now`` are those of days that in news count from its writing: "накануне";
    ``next_told`` are words for "next" that in a history mean the one after what was told: "в следующем году".
    ``adjective`` is a pattern of an article and a vague word that describes the noun behind it, "el futuro alcalde".
    ``counted_from_event`` tells a length that counts from an event named behind it, "deux jours après le vote", from
    one that counts from what was told. ``last_of`` tells the last period of something, "la última semana de campaña",
    which is a length, from the one just over, "la última semana".
    """

    code: str
    name: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    seasons: tuple[str, ...]
    units: dict[str, str]
    plurals: dict[str, str]
    parts: dict[str, str]
    numbers: dict[float, str]
    ordinals: dict[int, str]
    choosers: dict[Chooser, str]
    day_words: dict[int, str]
    articles: str
    of: str
    every: str
    quantities: dict[Mod, str]
    portions: dict[Mod, str]
    adverbs: dict[str, str]
    vague: dict[Ref, str]
    forms: dict[Kind, tuple[str, ...]]
    cues: Cues
    since: str
    until: str
    months_short: tuple[str, ...] = ()
    weekdays_short: tuple[str, ...] = ()
    duals: dict[str, str] = field(default_factory=dict)
    day_parts: dict[tuple[int, str], str] = field(default_factory=dict)
    nights: str = ""
    hours: dict[int, str] = field(default_factory=dict)
    day_names: dict[int, str] = field(default_factory=dict)
    decades: dict[int, str] = field(default_factory=dict)
    holidays: dict[str, str] = field(default_factory=dict)
    lengths: dict[tuple[str, float | None], str] = field(default_factory=dict)
    named_periods: dict[tuple[str, int], str] = field(default_factory=dict)
    from_told: str = ""
    from_now: str = ""
    next_told: str = ""
    final: str = ""
    some: str = ""
    couple: str = ""
    half: str = ""
    number_join: str = ""
    count_or: str = ""
    sharp: str = ""
    halves: str = ""
    ending_verbs: str = ""
    not_portion: str = ""
    noon: str = ""
    midnight: str = ""
    before_christ: str = ""
    hijri_months: tuple[str, ...] = ()
    clitics: str = ""
    marks: str = ""
    fillers: str = ""
    counted: str = ""
    year_leads: str = ""
    clock_leads: str = ""
    labels: str = ""
    zones: dict[str, str] = field(default_factory=dict)
    not_open: str = ""
    first_sure_year: int = 1800
    unsure_next: str = ""
    extra_triggers: str = ""
    nowadays: bool = False
    no_lone_days: bool = False
    joins: tuple[str, ...] = ()
    day_alone: str = ""
    adjective: str = ""
    counted_from_event: tuple[Unless, ...] = ()
    last_of: tuple[Unless, ...] = ()
    unless: tuple[Unless, ...] = ()


_VERB_NEAR = 34  # characters from a verb that looks ahead to its length: "estará listo "
# "25/10" without a year, but no fraction: "1/3"
DAY_SLASH_MONTH = r"(?=\d\d/|\d/\d\d){day}/{monthfigure}(?![/.,-]?\d)"


def day_alone_before(following: str = "", *, after_comma: bool = False) -> str:
    """The pattern of a day of the month after a weekday: "(10)" in brackets and, where ``following`` gives what may
    come next, "10" alone; "martes 10 personas" counts people. ``after_comma`` is whether a comma may
    stand between."""
    day = r"(?:0?[1-9]|[12]\d|3[01])"
    alone = rf"(?={following})" if following else "(?!)"
    comma = ",?" if after_comma else ""
    return rf"{comma}\s?(?P<opens>\()?(?<=[\s(])(?P<day>{day})(?(opens)\)|{alone})"


def inflected(stems: str, endings: str) -> str:
    """The forms of words, stems and endings parted by blanks; a dash is no ending.

    ``inflected("текущ будущ", "ий его")`` is ``"текущий|текущего|будущий|будущего"``.
    """
    return "|".join(stem + ("" if ending == "-" else ending) for stem in stems.split() for ending in endings.split())


def after_none_of(words: str) -> str:
    """The pattern of a place that stands behind none of the words: ``after_none_of("en de")`` refuses "en 2000"."""
    return "".join(rf"(?<!\b{word} )" for word in words.split())


def took_so_long(said: str, ahead: str, between: str) -> Unless:
    """Tells "se hizo en dos semanas", how long something took, from "en dos semanas abrirá", a day to come.

    ``said`` is a pattern of the length with its preposition, ``ahead`` one of verbs that look ahead, ``between`` has
    the small words that may stand before such a verb behind the length.
    """
    plain = rf"(?:(?!\b{ahead})[^.;:!?])"
    before = rf"{plain}{{{_VERB_NEAR}}}|(?:\A|[.;:!?]\s){plain}{{0,{_VERB_NEAR}}}"
    return Unless(said, before=before, after=rf"(?!,? (?:(?:{between}) )?{ahead})")
