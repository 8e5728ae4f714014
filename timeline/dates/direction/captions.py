"""Captions of photographs, which tell in the present of a day gone by: "Marchers gather on Friday. (AP Photo)"."""

from collections.abc import Sequence

from timeline.late_patterns import late_pattern

_AGENCY = r"(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty|Bloomberg|[Aa]ssociated Press|Press Association|Xinhua)"
_CREDIT = late_pattern(  # who took it, right behind the sentence of the date
    r"(?:,? [^.!?()\n]{0,80}|(?:, \d{4})?)[.!]?[\"”’']? *\n?"
    rf"(?:\((?![^()\n]*(?:eporting|riting|diting) )(?:Photo|Image|Picture|[^()\n]{{0,60}}\b{_AGENCY}\b)"
    r"[^()\n]{0,60}\)(?! ?[-–—])"
    rf"|(?:Photograph|Photo|Picture|Image|Credit|Pic)(?: credit| by)?: ?[A-Z]|{_AGENCY}(?: Photo)?/[A-Z])"
)
_HEAD = late_pattern(r"(?:\A|\n) *(?:FILE(?: PHOTO)?|File photo|Photo|PHOTO|Pictured?|Image) ?[:–—-] [^\n]{0,200}\Z")
_REACH, _ON = 210, 190  # characters back to such a head, and on to the end of such a credit


_STILL_TO_COME = frozenset("will expected due scheduled set plans planned upcoming ahead".split())


def is_in_caption(text: str, start: int, end: int, before: Sequence[str]) -> bool:
    """Whether a time is told in a caption: the credit follows its sentence, or "FILE PHOTO:" begins its line; and none
    of the words before it tells of what is still to come."""
    if not _STILL_TO_COME.isdisjoint(before):
        return False
    if _CREDIT.match(text, end, end + _ON) is not None:
        return True
    return _HEAD.search(text, max(0, start - _REACH), start) is not None
