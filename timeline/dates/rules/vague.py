"""References to past, present and future that name no place on the calendar: "now", "recently", "soon"."""

from typing import Literal

from timeline.dates.meaning import Meaning, Vague
from timeline.dates.rule import Match, Rule, Yes

THE_FUTURE = "the future"
_Ref = Literal["PRESENT_REF", "PAST_REF", "FUTURE_REF"]


def _read(ref: _Ref) -> Meaning:
    return Meaning(Vague(ref))


def _read_present(found: Match) -> Meaning | None:
    return _read("PRESENT_REF")


def _read_past(found: Match) -> Meaning | None:
    return _read("PAST_REF")


def _read_future(found: Match) -> Meaning | None:
    return _read("FUTURE_REF")


RULES: tuple[Rule, ...] = (
    Rule(
        "some time ago",
        r"(?:minutes|hours|days|weeks|months|years|decades|centuries) earlier|the other (?:day|week|night)"
        r"|ages ago|a generation ago"
        r"|(?:mins|hrs|wks|yrs) ago"
        r"|(?:(?:some|a long|a short|quite some) time|not (?:so |too |that )?long|long|(?:just )?(?:moments|a moment)"
        r"|a (?:little|short|long|good) while|(?:minutes|hours|days|weeks|months|years|decades|centuries)"
        r"|many moons) ago",
        _read_past,
        (
            Yes("They split years ago.", "years ago", "PAST_REF"),
            Yes("It died long ago.", "long ago", "PAST_REF"),
            Yes("She left hrs ago lol", "hrs ago", "PAST_REF"),
            Yes("She spoke just a moment ago.", "just a moment ago", "PAST_REF"),
            Yes("She spoke a little while ago.", "a little while ago", "PAST_REF"),
        ),
        ("some agony", "long agog"),
    ),
    Rule(
        "some time later",
        r"(?:minutes|hours|days|weeks|months|years|decades|centuries) (?:later|from now)",
        _read_future,
        (
            Yes("It may open years from now.", "years from now", "FUTURE_REF"),
            Yes("Weeks later it was over.", "Weeks later", "FUTURE_REF"),
            Yes("It came out years later.", "years later", "FUTURE_REF"),
        ),
        ("two days later", "sooner or later"),
    ),
    Rule(
        "the present",
        r"(?:at present|at the moment|right now|just now|now|currently|nowadays|presently|these days"
        r"|(?:this|our) day and age|the present (?:day|time)|(?:present|modern)[ -]day|the present"
        r"|this (?:very |crucial |critical |historic |difficult )?moment|current)",
        _read_present,
        (Yes("It is now open.", "now", "PRESENT_REF"), Yes("They currently hold ten.", "currently", "PRESENT_REF")),
        ("a nowhere man", "knowing"),
    ),
    Rule(
        "the past",
        r"(?:more recently|most recently|very recently|recently|lately|the (?:recent |distant )?past|the old days"
        r"|recent|then[- ]current|(?:quite )?a while ago|earlier times)",
        _read_past,
        (
            Yes("They recently met.", "recently", "PAST_REF"),
            Yes("as in the past", "the past", "PAST_REF"),
        ),
        ("recency", "the pasta"),
    ),
    Rule(
        THE_FUTURE,
        r"(?:the (?:near |foreseeable |immediate |not[ -]too[ -]distant |distant )?future|(?:the )?near future"
        r"|any (?:day|week|moment|minute|hour|time) now"
        r"|very soon|as soon as possible|soon|the (?:near|short|long) term|a later date|one day soon|some day|someday)",
        _read_future,
        (
            Yes("They will soon send aid.", "soon", "FUTURE_REF"),
            Yes("plans for the near future", "the near future", "FUTURE_REF"),
            Yes("A ruling may come any day now.", "any day now", "FUTURE_REF"),
        ),
        ("sooner or", "futures trading", "any day nowhere"),
    ),
)
