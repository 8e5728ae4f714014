"""What "today" means in an essay: the present age, where nothing else is dated to the day."""

from timeline.dates.find import Candidate
from timeline.dates.meaning import Core, Meaning, Named, Shift, Vague

ESSAY = 3000  # characters from which a text that dates nothing to the day is not about the day


def of_the_age(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Where a long text dates nothing to the day, "heute" is no day either: it means the present age."""
    if any(_is_to_the_day(candidate.piece.meaning.core) for candidate in found):
        return found
    today, now = Meaning(Shift("day", 0)), Meaning(Vague("PRESENT_REF"))
    return tuple(candidate.with_meaning(now) if candidate.piece.meaning == today else candidate for candidate in found)


def _is_to_the_day(core: Core) -> bool:
    """Whether words point at a day or a time of it near the time of writing: "gestern", "Freitag", "20 Uhr"."""
    if isinstance(core, Shift):
        return core.unit == "day" and core.count != 0 and core.frame == "publish"
    if not isinstance(core, Named) or core.year is not None:
        return False
    return core.weekday is not None or core.day is not None or core.minute is not None or core.base is not None
