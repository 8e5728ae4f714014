"""Posts in an article, signed with name, handle and day: "It sails today. — Ana Roe (@anaroe) May 4, 2022"."""

from collections.abc import Sequence

from timeline.dates.find import Candidate
from timeline.late_patterns import late_pattern

HANDLE = "(@"  # no text without it is signed so
_SIGNED = late_pattern(r"[—–-] ?[^\n(@]{1,50}\(@\w{1,15}\)[,:]? (?:on )?")
_LONGEST = 600  # characters of a post and its links


def day_of_signature(text: str, found: Sequence[Candidate], position: int) -> int | None:
    """The place of the date that signs the post around an expression; None outside of posts so signed."""
    start = found[position].end
    if text.find(HANDLE, start, start + _LONGEST) < 0:
        return None
    signed = _SIGNED.search(text, start, start + _LONGEST)
    if signed is None or "\n\n" in text[start : signed.start()]:
        return None
    for at in range(position + 1, len(found)):
        if found[at].start >= signed.end():
            return at if found[at].start == signed.end() else None
    return None
