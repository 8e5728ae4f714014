"""The kinds of edit as the command line takes them: a table of their arguments, and how edits are made of them."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from timeline.cli import given

if TYPE_CHECKING:
    from timeline.store import StoryFile
    from timeline.story.edits import Edit

# How an argument is looked up in the story: by id or words, or taken as it is.
Look = Literal["event", "events", "claim", "claims", "mention", "article", "text", "source", "flag", "file"]

_EVENT = "the event: an id, or words that its title alone holds"
_DATE = "such as '14 August 2021', '2021-08', 'mid-August 2021', '1980s', 'since 2017' or '3 to 5 May 2021'"
_CLAIM = "the claim: an id that 'edits find' shows"
_ARTICLE = "the article: an id or a path, or words that its title alone holds"
_FORGET = "delete the text that was there for good: an undo cannot bring it back"


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument; one whose name begins with dashes is an option. ``field`` is where the edit keeps it."""

    name: str
    field: str
    look: Look
    help: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class EditKind:
    """One kind of edit with its arguments and an example of them."""

    name: str
    help: str
    arguments: tuple[Argument, ...]
    example: str


EDIT_KINDS: tuple[EditKind, ...] = (
    EditKind(
        "date",
        "correct the date of an event",
        (Argument("EVENT", "event", "event", _EVENT), Argument("DATE", "date", "text", _DATE)),
        'date "bridge closed" "14 August 2021"',
    ),
    EditKind(
        "reading",
        "correct what the words that date a claim mean; dates of the article counted from them follow",
        (Argument("CLAIM", "mention", "mention", _CLAIM), Argument("DATE", "date", "text", _DATE)),
        'reading 3f2a9c0b1d4e "14 August 2021"',
    ),
    EditKind(
        "published",
        "correct the publish date of an article; its relative dates follow",
        (
            Argument("ARTICLE", "article", "article", _ARTICLE),
            Argument("DATE", "date", "text", "such as '20 October 2021' or '2021-10-20T22:28+08:00'"),
        ),
        'published "What is known about the bridge" "20 October 2021"',
    ),
    EditKind(
        "remove",
        "take an article out of the story, and what rests on it alone",
        (Argument("ARTICLE", "article", "article", _ARTICLE), Argument("--forget", "forget", "flag", _FORGET)),
        'remove "What is known about the bridge"',
    ),
    EditKind(
        "replace",
        "put another text in place of an article's, as when it was corrected",
        (
            Argument("ARTICLE", "article", "article", _ARTICLE),
            Argument("FILE", "text", "file", "the file with the new text; fields in it replace the old ones"),
            Argument("--forget", "forget", "flag", _FORGET),
        ),
        'replace "What is known about the bridge" corrected.txt',
    ),
    EditKind(
        "zone",
        "tell the story in another time zone",
        (Argument("ZONE", "zone", "text", "its name, such as Europe/Oslo or UTC; '' for none"),),
        "zone Europe/Oslo",
    ),
    EditKind(
        "rename",
        "give the story another title",
        (Argument("TITLE", "title", "text", "the new title"),),
        'rename "The harbour bridge"',
    ),
    EditKind(
        "merge",
        "join events that are one happening; the first keeps its title",
        (Argument("EVENT", "event", "event", _EVENT), Argument("OTHER", "others", "events", "the events that join it")),
        'merge "bridge closed" "crossing shut"',
    ),
    EditKind(
        "split",
        "take claims out of their event into one of their own",
        (
            Argument("CLAIM", "claims", "claims", "the claims to take out: ids that 'edits find' shows"),
            Argument("--title", "title", "text", "the title of the new event (default: that of its best claim)"),
        ),
        "split 3f2a9c0b1d4e",
    ),
    EditKind(
        "retitle",
        "give an event another title",
        (Argument("EVENT", "event", "event", _EVENT), Argument("TITLE", "title", "text", "the new title")),
        'retitle "bridge closed" "The town closes its harbour bridge"',
    ),
    EditKind(
        "hide", "take an event out of sight", (Argument("EVENT", "event", "event", _EVENT),), 'hide "bridge closed"'
    ),
    EditKind(
        "unhide", "show a hidden event again", (Argument("EVENT", "event", "event", _EVENT),), 'unhide "bridge closed"'
    ),
    EditKind(
        "note",
        "leave a note on an event",
        (Argument("EVENT", "event", "event", _EVENT), Argument("TEXT", "text", "text", "the note")),
        'note "bridge closed" "The town hall confirmed this by phone."',
    ),
    EditKind(
        "add",
        "add an event by hand, with the sentence it rests on",
        (
            Argument("TITLE", "title", "text", "what happened"),
            Argument("DATE", "date", "text", _DATE),
            Argument("--sentence", "sentence", "source", "the words of the source that say so", required=True),
            Argument("--article", "article", "source", "the article that says so: an id, or words of its title"),
            Argument("--url", "url", "source", "the address of the page that says so, where no article does"),
            Argument("--publisher", "publisher", "source", "who published the page (default: its host)"),
            Argument("--page-title", "page_title", "source", "the headline of the page"),
        ),
        'add "Ferry starts" "2 May 2021" --sentence "The ferry started." --url https://example.org/ferry',
    ),
    EditKind(
        "decide",
        "decide a disagreement: the date of this claim is right",
        (Argument("CLAIM", "claim", "claim", _CLAIM),),
        "decide 3f2a9c0b1d4e",
    ),
)  # fmt: skip
BY_NAME = {kind.name: kind for kind in EDIT_KINDS}


def add_kind_arguments(parser: argparse.ArgumentParser, kind: EditKind) -> None:
    """Tell a parser what a kind of edit takes."""
    for argument in kind.arguments:
        if argument.look == "flag":
            parser.add_argument(argument.name, dest=argument.field, action="store_true", help=argument.help)
        elif argument.name.startswith("--"):
            metavar = argument.name.lstrip("-").replace("-", "_").upper()
            parser.add_argument(
                argument.name, dest=argument.field, metavar=metavar, help=argument.help, required=argument.required
            )
        elif argument.look in ("events", "claims"):
            parser.add_argument(argument.field, metavar=argument.name, nargs="+", help=argument.help)
        elif argument.look == "file":
            parser.add_argument(argument.field, metavar=argument.name, type=given.path, help=argument.help)
        else:
            parser.add_argument(argument.field, metavar=argument.name, help=argument.help)


def edit_of(file: "StoryFile", args: argparse.Namespace) -> "Edit":
    """The edit that the arguments ask for. Raises UsageError when they name nothing, or too much, of the story."""
    from typing import cast

    from timeline.story.edits.records import KINDS

    kind = BY_NAME[args.kind]
    shape = next(found.shape for found in KINDS if found.name == kind.name)
    record: dict[str, Any] = {}
    for argument in kind.arguments:
        value = getattr(args, argument.field)
        if argument.look == "source":
            record["source"] = _source(file, args)
        elif value is not None:
            record |= _looked_up(file, argument, value)
    return cast("Edit", shape(record, kind.name))


def _looked_up(file: "StoryFile", argument: Argument, value: Any) -> dict[str, Any]:  # noqa: ANN401 - a text or a list
    """The fields of an edit that an argument gives; a claim also tells its event."""
    from dataclasses import asdict

    from timeline.errors import UsageError
    from timeline.store.find import find_article, find_claim, find_event
    from timeline.story.edits.targets import article_target, claim_target, event_target, mention_target

    match argument.look:
        case "event":
            return {"event": asdict(event_target(find_event(file, value)))}
        case "events":
            return {argument.field: [asdict(event_target(find_event(file, name))) for name in value]}
        case "article":
            return {"article": asdict(article_target(find_article(file, value)))}
        case "claim" | "claims":
            found = [find_claim(file, name) for name in ([value] if isinstance(value, str) else value)]
            claims = [asdict(claim_target(claim)) for _, claim in found]
            event = asdict(event_target(found[0][0]))
            return {"event": event, argument.field: claims if argument.look == "claims" else claims[0]}
        case "mention":
            _, claim = find_claim(file, value)
            target = mention_target(claim)
            if target is None:
                raise UsageError(
                    f"no words of the claim {value} date it; correct its event (“date”) or the publish date of its "
                    f"article {claim.article!r} (“published”)"
                )
            return {"mention": asdict(target)}
        case "file":
            return _new_text(value)
        case _:
            return {argument.field: value}


def _new_text(source: Path) -> dict[str, Any]:
    """The fields of a replacement that a file gives. Raises UsageError unless it holds one article."""
    from timeline.workspace import one_article

    article = one_article(source)
    published = article.published.moment
    return {
        "text": article.text,
        "title": article.title or None,
        "published": published.iso() if published else None,
        "publisher": article.publisher,
        "url": article.url,
    }


def _source(file: "StoryFile", args: argparse.Namespace) -> dict[str, Any]:
    from dataclasses import asdict

    from timeline.errors import UsageError
    from timeline.store.find import find_article
    from timeline.story.edits.targets import article_target

    if (args.article is None) == (args.url is None):
        raise UsageError("say where the sentence stands: either --article or --url")
    article = None if args.article is None else find_article(file, args.article)
    return {
        "sentence": args.sentence,
        "article": None if article is None else asdict(article_target(article)),
        "url": args.url,
        "publisher": args.publisher,
        "title": args.page_title,
    }
