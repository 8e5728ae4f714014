"""What most runs of the command line load and compile first: whoever imports this has it done."""

from importlib import import_module

from timeline.model import Article, Moment, PublishDate
from timeline.story import build

for name in ("adding", "editing", "exports", "sources", "store", "workspace", "cli"):
    import_module(f"timeline.{name}")
DAY = PublishDate(Moment(738_000), "stated", "The field says so.")
build([Article("a", "The ferry sank on Monday.", "The ferry", published=DAY)])
