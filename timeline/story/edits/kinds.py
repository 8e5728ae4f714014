"""What a user can change about a story, as frozen values, and the log that holds the changes in order.

Every edit names what it changes by ids that outlive a rebuild, and by enough words to say what was meant when
the id is gone.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventTarget:
    """An event by its id and aliases; ``title`` and ``date`` are as they stood when the edit was made.

    It means the event that most of these ids lead to, so that it is still found when its oldest article is gone.
    """

    id: str
    title: str = ""
    date: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimTarget:
    """A claim by its id; ``sentence`` is its text."""

    id: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class MentionTarget:
    """A time expression: ``text`` at ``start``-``end`` of an article; ``sentence`` is what it stands in."""

    article: str
    start: int
    end: int
    text: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class ArticleTarget:
    """An article by its id."""

    id: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What an event added by hand rests on: a sentence of an article of the story, or of a page at ``url``.

    Exactly one of ``article`` and ``url`` is given; ``publisher`` and ``title`` are those of the page.
    """

    sentence: str
    article: ArticleTarget | None = None
    url: str | None = None
    publisher: str | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class CorrectDate:
    """The event happened then, whatever its claims agree on."""

    event: EventTarget
    date: str


@dataclass(frozen=True, slots=True)
class CorrectReading:
    """A time expression means this date; those of the article that count from it are resolved again."""

    mention: MentionTarget
    date: str


@dataclass(frozen=True, slots=True)
class CorrectPublished:
    """An article appeared then; its relative dates are resolved again."""

    article: ArticleTarget
    date: str


@dataclass(frozen=True, slots=True)
class RemoveArticle:
    """The article is no part of the story; ``forget`` deletes its text for good, so that no undo brings it back."""

    article: ArticleTarget
    forget: bool = False


@dataclass(frozen=True, slots=True)
class ReplaceArticle:
    """The article has this text; what is None stays as it is. ``forget`` deletes the old text for good."""

    article: ArticleTarget
    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    forget: bool = False


@dataclass(frozen=True, slots=True)
class SetZone:
    """The days of the story are told in this time zone, by its name in the IANA database; "" is none."""

    zone: str


@dataclass(frozen=True, slots=True)
class RenameStory:
    """The story is called so."""

    title: str


@dataclass(frozen=True, slots=True)
class Merge:
    """The events are one happening; the title and a corrected date of the first stay."""

    event: EventTarget
    others: tuple[EventTarget, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """These claims of the event are a happening of their own."""

    event: EventTarget
    claims: tuple[ClaimTarget, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Retitle:
    """The event is called so."""

    event: EventTarget
    title: str


@dataclass(frozen=True, slots=True)
class Hide:
    """The event is taken out of sight."""

    event: EventTarget


@dataclass(frozen=True, slots=True)
class Unhide:
    """The hidden event is shown again."""

    event: EventTarget


@dataclass(frozen=True, slots=True)
class Annotate:
    """A remark on the event."""

    event: EventTarget
    text: str


@dataclass(frozen=True, slots=True)
class Add:
    """An event that no article was read for, with the sentence it rests on."""

    title: str
    date: str
    source: Source


@dataclass(frozen=True, slots=True)
class Decide:
    """Of the dates that the claims of an event give, this claim's is right."""

    event: EventTarget
    claim: ClaimTarget


@dataclass(frozen=True, slots=True)
class Undo:
    """The edit with this entry id no longer stands."""

    entry: str


@dataclass(frozen=True, slots=True)
class Redo:
    """The undone edit with this entry id stands again, at its old place in the order."""

    entry: str


ArticleEdit = CorrectPublished | CorrectReading  # what an article says of time
BuildEdit = ArticleEdit | RemoveArticle | ReplaceArticle | SetZone  # what goes before resolving and building
EventEdit = CorrectDate | Merge | Split | Retitle | Hide | Unhide | Annotate | Add | Decide
Edit = BuildEdit | EventEdit | RenameStory
Step = Edit | Undo | Redo


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the edits file. ``id`` is unique in it, ``when`` is ISO 8601 and given by whoever makes the edit."""

    id: str
    step: Step
    when: str | None = None
    author: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class StandingEdit:
    """An entry that is an edit and has not been undone."""

    entry: Entry
    edit: Edit


@dataclass(frozen=True, slots=True)
class Log:
    """The entries of an edits file, oldest first. Nothing is ever taken out: undo and redo are entries too.

    An edit that was undone and redone stands at its old place. ``Log((merge, undo)).standing()`` is empty.
    """

    entries: tuple[Entry, ...] = ()

    def with_entry(self, entry: Entry) -> "Log":
        """The log with one more entry."""
        return Log((*self.entries, entry))

    def standing(self) -> tuple[StandingEdit, ...]:
        """The edits that stand, in order."""
        undone = set(self._undone())
        return tuple(
            StandingEdit(entry, entry.step)
            for entry in self.entries
            if not isinstance(entry.step, Undo | Redo) and entry.id not in undone
        )

    def last_standing(self) -> Entry | None:
        """What an undo without a number undoes: the latest edit that stands."""
        standing = self.standing()
        return standing[-1].entry if standing else None

    def last_undone(self) -> Entry | None:
        """What a redo without a number brings back: the edit undone last that is still undone."""
        undone = self._undone()
        return next((entry for entry in self.entries if undone and entry.id == undone[-1]), None)

    def edits(self) -> tuple[Entry, ...]:
        """The entries that are edits, standing or not: what lists number from 1."""
        return tuple(entry for entry in self.entries if not isinstance(entry.step, Undo | Redo))

    def strays(self) -> tuple[Entry, ...]:
        """The undos and redos that find no edit to act on: it is not before them, or already is as they want it."""
        standing: dict[str, bool] = {}
        found = []
        for entry in self.entries:
            if isinstance(entry.step, Undo | Redo):
                wanted = isinstance(entry.step, Redo)
                if standing.get(entry.step.entry, wanted) == wanted:
                    found.append(entry)
                else:
                    standing[entry.step.entry] = wanted
            else:
                standing[entry.id] = True
        return tuple(found)

    def _undone(self) -> list[str]:
        """The ids of the edits that do not stand, the one undone last at the end."""
        known: set[str] = set()
        undone: dict[str, None] = {}
        for entry in self.entries:
            if isinstance(entry.step, Undo):
                if entry.step.entry in known and entry.step.entry not in undone:
                    undone[entry.step.entry] = None
            elif isinstance(entry.step, Redo):
                undone.pop(entry.step.entry, None)
            else:
                known.add(entry.id)
        return list(undone)


@dataclass(frozen=True, slots=True)
class Unapplied:
    """An entry that changes nothing any more, and why, in a sentence."""

    entry: Entry
    why: str
