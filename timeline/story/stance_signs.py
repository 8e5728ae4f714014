"""The signs of a stance: words by which a happening is denied, planned or only possible, as data."""

from dataclasses import dataclass
from typing import Literal

from timeline.model import Stance


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that put a happening in a stance, with a sentence of May in which they do.

    Without one of ``words`` (lower case, "n't" cut off) the pattern is not tried. ``place`` is where it stands: before
    the deed that the date belongs to, anywhere in its clause, or right before the date.
    """

    stance: Stance
    words: str
    pattern: str
    example: str
    place: Literal["before", "anywhere", "at the date"] = "before"
    before_any_verb: bool = False  # also one that is no known deed


_AUXILIARY = r"(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can|should)"
_NO_WISH = "".join(rf"(?<!\b{word} )" for word in "the a his her its their my our your free good".split())  # "the will"
# In order: the first sign that reaches the deed decides.
SIGNS: tuple[Sign, ...] = (
    Sign(
        "possible",
        "not",
        rf"{_AUXILIARY} not (?:confirm|say|know|rule out)",
        "He did not confirm that they met in May.",
    ),
    Sign(
        "possible",
        "whether if unless clear unclear",
        r"(?:un)?clear when|whether|[Ii]f|unless",
        "It is unclear whether they met in May.",
    ),
    Sign("denied", "not", rf"{_AUXILIARY} not(?! only| just)", "They did not meet in May."),
    Sign("denied", "n't cannot", r"cannot|\w+n[’']t", "They didn’t meet in May."),
    Sign(
        "denied",
        "never nobody neither none no",
        r"[Nn]ever|[Nn]obody|[Nn]either|[Nn]one of|[Nn]o one",
        "They never met in May.",
    ),
    Sign("denied", "no", r"[Nn]o(?! (?:doubt|fewer|less|more|sooner|later))", "No talks were held in May."),
    Sign(
        "denied",
        "denied denies deny denying refuted",
        r"denie[sd]|deny(?:ing)?|refuted",
        "The mayor denied that they met in May.",
    ),
    Sign("denied", "to", r"(?:refus|declin|fail)(?:ed|es|s|ing) to", "He refused to meet them in May."),
    Sign(
        "denied",
        "claim claims report reports rumours rumors suggestions",
        r"(?:reject|dismiss)(?:ed|es|s) (?:claims?|reports?|rumou?rs|suggestions)(?= of| that)",
        "He rejected reports of talks in May.",
    ),
    Sign("denied", "out", r"rul(?:ed|es|ing) out", "He ruled out talks in May."),
    Sign(
        "denied",
        "not",
        rf"{_AUXILIARY} not(?: now| after all)? (?:take place|held|be held|happen|go ahead)",
        "The talks did not take place in May.",
        "anywhere",
    ),
    Sign(
        "denied", "never", r"never (?:took place|happened|went ahead)", "The talks in May never took place.", "anywhere"
    ),
    Sign(
        "planned",
        "for",
        r"(?:planned|set|promised|arranged|booked|fixed|billed|called|timed|meant|pencilled in)(?: [a-z]+)? for",
        "Talks set for May were called off.",
        "at the date",
    ),
    Sign("planned", "until till", r"(?:has|have|had|given) (?:until|till)", "He has until May to pay.", "at the date"),
    Sign(
        "planned",
        "to until till",
        r"(?:moved|postponed|delayed|rescheduled|adjourned|deferred|shifted|brought forward|"
        r"(?:put|pushed) (?:back|off))(?: [^;:“”\"]{0,60})? (?:to|until|till)",
        "Talks were put back to May.",
        "at the date",
    ),
    Sign(
        "planned",
        "to due set slated supposed poised going about",
        r"(?:is|are|was|were|be) (?:to|due|set|slated|supposed|poised|going|about)",
        "They are to meet in May.",
    ),
    Sign(
        "planned", "will shall 'll", rf"{_NO_WISH}will|shall|\w+[’']ll", "They will meet in May.", before_any_verb=True
    ),
    Sign(
        "planned",
        "plan plans planned planning intend intends intended intending to",
        r"(?<!than )(?<!as )plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|(?:hop|aim)(?:es|s|ed|ing) to",
        "They plan to meet in May.",
    ),
    Sign(
        "planned",
        "scheduled slated due upcoming forthcoming proposed expects expected",
        r"(?<!than )(?<!as )(?:scheduled|expected)|slated|due|upcoming|forthcoming|proposed|expects",
        "The talks are scheduled for May.",
        "anywhere",
    ),
    Sign(
        "planned",
        "to",
        r"(?:vow|pledge|promise|prepare|want|agree|decide|threaten)(?:s|d|ed|ing)? to",
        "They agreed to meet in May.",
    ),
    Sign(
        "planned",
        "for urge urges urged propose proposes proposed",
        r"(?:call|ask|push)(?:s|ed|ing)? for|urge(?:s|d)?|propose(?:s|d)?",
        "He called for talks in May.",
    ),
    Sign(
        "possible",
        "may might could can should must ought",
        r"may|might|could|can|should|must|ought to",
        "They may meet in May.",
        before_any_verb=True,
    ),
    Sign(
        "possible",
        "possible possibly perhaps maybe likely probably reportedly allegedly apparently rumoured rumored",
        r"possibl[ey]|perhaps|maybe|likely|probably|reportedly|allegedly|apparently|rumou?red",
        "They reportedly met in May.",
    ),
    Sign(
        "possible",
        "suspect suspects suspected to of",
        r"suspected|suspects?(?= (?:that|he|she|it|they|the|an?|him|her|them|his)\b)|"
        r"(?:believed|alleged|said) to|accused of",
        "He is accused of an attack in May.",
    ),
)
