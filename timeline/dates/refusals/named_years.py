"""Years that are names or counts: a novel somebody reads, a plan called after its goal, a car of 1987, "two thousand
people"."""

import re

from timeline.dates.find import Candidate
from timeline.dates.meaning import Named
from timeline.dates.piece import Piece
from timeline.dates.refusals.refusal import Refusal
from timeline.dates.rules.spelled_years import RULE as IN_WORDS
from timeline.late_patterns import late_pattern

_REACH = 32  # characters to each side that are looked at
_TITLE_BEFORE = re.compile(
    r"\b(?:(?:[Rr]e-?)?[Rr]ead(?:s|ing)?|[Ww]atch(?:ed|es|ing)?|Orwell['’]s|Bola(?:ñ|n)o['’]s|Prince['’]s|Swift['’]s"
    r"|song|[Nn]ovel|[Ff]ilm|[Mm]ovie|[Aa]lbum|[Bb]ook"
    r"|Blade Runner|Death Race|Cyberpunk|Wonder Woman|Space:?|Airport|Dracula|Godzilla|Tekken"
    r"|Vision|Agenda|Horizon|Mission|Compass|(?<![A-Z] )Project|Russell) [“\"‘']?\Z"
)
# What may follow a title; "reading 1997 as a turning point" and "watched 2008 unfold" are of years.
_OF_A_YEAR = late_pattern(r" (?:as|unfold|results|figures|sales|accounts|reports?|data|budget|elections?)\b")
_LEAD = late_pattern(
    r"\b(?:in|since|by|of|until|till|from|to|and|through|during|before|after|around|about|year|early|late|mid|spring|"
    r"summer|autumn|fall|winter|class|circa|or)[ -]\Z",
    re.IGNORECASE,
)
_COUNTED = late_pattern(
    r"(?:-|\s)(?!(?:was|is|has|as|his|its|this|us|does|elections|results)\b)(?:[a-z]+s"
    r"|people|men|women|children|percent|"
    r"year|dollar|mile|foot|feet|troops|strong|odd|head|sheep|cattle|more|or so|of the|and more)\b"
)
_MODEL_YEAR = re.compile(
    r" (?:Ford|Chevrolet|Chevy|Dodge|Chrysler|Plymouth|Pontiac|Buick|Cadillac|Oldsmobile|Lincoln|Mercury|Jeep|Toyota"
    r"|Honda|Nissan|Mazda|Subaru|Mitsubishi|Hyundai|Kia|Volkswagen|VW|Volvo|Saab|BMW|Mercedes(?:-Benz)?|Audi|Porsche"
    r"|Jaguar|Lexus|Acura|Ferrari|Fiat|Renault|Peugeot|Citroën|Tesla|Harley(?:-Davidson)?)"
    r" (?!(?:Motors?|Co|Corp|and|Inc|Memorial)\b)[A-Z\d]"
)
_MAKES = _MODEL_YEAR.pattern.partition(" (?!")[0]
# Such a make alone is a car where an owner or a colour stands before and no more of its maker follows: "his 2002 Honda"
_CAR_BEFORE = late_pattern(
    r"\b(?:an?|his|her|their|my|our|your|whose|stolen|parked|used|rented|second-hand|driver of the|wheel of the"
    r"|black|white|red|blue|green|gr[ae]y|silver|gold|yellow|orange|brown|beige|tan|maroon|dark|light|battered|old)\s\Z"
)
_CAR_NEXT = late_pattern(
    rf"{_MAKES}(?=[.,;:)!?\"”]|\Z| (?:on|in|at|and|was|with|that|when|which|after|before|from|to|into|near|outside|off"
    r"|for|as|while|had|has|fled|hit|sedan|van|truck|pickup|SUV|coupe|wagon|hatchback|convertible|station)\b)"
)
_REGISTERED = ("-registered", "-plate", "-reg ")  # "a 2012-registered van"
_SURE = re.compile(r"(?:the year |nineteen|twenty)", re.IGNORECASE)


def is_of_a_year(piece: Piece) -> bool:
    """Whether a piece is a year and nothing else, in figures or in words."""
    core = piece.meaning.core
    return isinstance(core, Named) and core.year is not None and core == Named(year=core.year)


def is_named_or_counted(text: str, candidate: Candidate) -> bool:
    """Whether a year alone is a title ("reading 1984"), a plan ("Vision 2030"), a model ("a 1987 Ford
    Escort") or, in words, a count."""
    start, end = candidate.start, candidate.end
    low = max(0, start - _REACH)
    if _TITLE_BEFORE.search(text, low, start):
        return _OF_A_YEAR.match(text, end, end + _REACH) is None
    if _MODEL_YEAR.match(text, end, end + _REACH) or text.startswith(_REGISTERED, end):
        return True
    if _CAR_NEXT.match(text, end, end + _REACH) and _CAR_BEFORE.search(text, low, start):
        return True
    if candidate.piece.rule != IN_WORDS:
        return False
    if _COUNTED.match(text, end, end + _REACH):
        return True
    said = text[start:end].lower()
    sure = _SURE.match(said) and "hundred" not in said
    return not sure and _LEAD.search(text, low, start) is None


REFUSALS = (
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
)
