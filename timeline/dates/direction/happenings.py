"""What has happened on the day named after it, whatever its verb: "will be in court after a stabbing on Monday".

A crash or a killing of the news is over; a ruling or a win may be one to come, unless the words tell that it was made.
"""

from collections.abc import Callable, Sequence

HAPPENED = frozenset(
    "shooting shootings attack attacks bombing bombings crash fire blast explosion killing killings murder riot riots "
    "earthquake quake storm defeat loss victory win ruling verdict announcement raid massacre accident collapse".split()
)
AFTER_IT = (["after"], ["following"], ["since"], ["despite"])
# Nobody names one of these as what is to come.
BEFELL = frozenset(
    "shooting shootings attack attacks bombing bombings crash crashes fire fires blast blasts explosion explosions "
    "killing killings murder murders riot riots earthquake quake massacre accident accidents collision stabbing "
    "stabbings assault robbery burglary arson ambush death deaths injury injuries drowning shipwreck derailment "
    "landslide avalanche collapse outage kidnapping abduction hijacking brawl disturbance incident incidents "
    "devaluation realignment coup blowout blow-out".split()
)
# One of these has happened where something comes "after" it, and where it is what somebody's own did: "his defeat".
_SUFFERED = frozenset(
    "fall defeat loss victory win draw arrest arrests resignation raid raids clash clashes storm contraction decline "
    "drop slump downturn slowdown dip rise rebound recovery gain growth expansion increase jump surge spill".split()
)
_TOLD_OF = _SUFFERED | frozenset(
    "ruling verdict announcement decision comments remarks speech statement protest operation".split()
)
# One of these has been given where something follows it, or where its giver's name leads: "with the court's approval".
_GIVEN = frozenset("approval adoption passage ratification endorsement".split())
_PICTURED = frozenset("photos pictures pics photographs footage".split())  # "photos from the fair on" Saturday
_PICTURES_OF = (["from"], ["of"])
_ALL = BEFELL | _TOLD_OF | _GIVEN | _PICTURED
_OWN = frozenset("his her their its".split())
_LINKS = frozenset(("after", "following", "despite"))
_LEADS = (["on"], ["in"], ["early", "on"], ["late", "on"])
_NO_NOUN = frozenset(
    "to will would could may might can must should shall not they we you i he she it who which".split()
)
_FEARED = frozenset("fear fears feared fearing threat threats threatened warn warned warning risk plot planned".split())
_STOPS = frozenset(", ; : and but or that which who when while if before until".split())
_WITHIN = 7  # words from the noun to its day: "the stabbing of two men in north London on"
_LINK_WITHIN = 5  # words from "after" to the noun: "after a bruising 3-0 defeat"


def is_of_what_happened(words: Sequence[str], is_verb: Callable[[str], bool]) -> bool:
    """Whether the words before a day end in what happened on it: "after a crash near Leeds on" Monday.

    ``is_of_what_happened("the attack on".split(), is_verb)`` holds, and not of "they will attack on".
    """
    if _ALL.isdisjoint(words[-_WITHIN - 2 :]):
        return False
    if _is_given(words):
        return True
    lead = next((len(lead) for lead in _LEADS if list(words[-len(lead) :]) == lead), 0)
    for at in range(len(words) - lead - 1, max(-1, len(words) - lead - 1 - _WITHIN), -1):
        word = words[at]
        if word in _STOPS:
            return False
        near = words[max(0, at - _LINK_WITHIN) : at]
        if (
            word in _PICTURED
            and words[at + 1 : at + 2] in _PICTURES_OF
            and words[at + 3 :]
            and not any(map(is_verb, words[:at]))
        ):
            return True
        if word in BEFELL:
            return _NO_NOUN.isdisjoint(near[-1:]) and _FEARED.isdisjoint(near)
        if word in _SUFFERED and not _LINKS.isdisjoint(near):
            return True
        if word in _TOLD_OF:
            if "despite" in near:
                return True
            return not _OWN.isdisjoint(near[-2:]) and not any(map(is_verb, words[:at]))
        if is_verb(word):
            return False
    return False


def _is_given(words: Sequence[str]) -> bool:
    """Whether words end in what has been given: "following shareholder approval", "with the court's approval of the
    plan on" Monday."""
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at] in _GIVEN), None)
    if at is None or not _STOPS.isdisjoint(words[at:]):
        return False
    near = words[max(0, at - _LINK_WITHIN) : at]
    owned = not _OWN.isdisjoint(near) or any(word.endswith("'s") for word in near)
    return "following" in near or (words[0] == "with" and owned)
