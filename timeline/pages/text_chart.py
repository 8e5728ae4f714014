"""The words of the first page: its head, the chart, the list beside it, and what filters."""

from collections.abc import Sequence

from timeline.pages.text import count_of

SELECT_ANY = "Select any mark to see the sentence it rests on."
EVENT = "Event"
SEARCH_HINT = "An event is found when its title or a sentence it rests on holds every word."
RAIL_MORE = "+ {n} more"
DATES_DIFFER, DATE_ASSUMED = "articles give different dates", "date assumed"
LANES_ALT, COLOURS_ALT = "Lanes", "Colours"


def dek(events: int, articles: int, span: str) -> str:
    """What a story holds: ``13 events from 5 articles, 1980s to October 2021.``."""
    covers = f", {span}" if span else ""
    return f"{count_of(events, 'event')} from {count_of(articles, 'article')}{covers}."


def mostly(span: str) -> str:
    """Where a story is but for a few events far away: ``mostly 2007 to December 2012``."""
    return f"mostly {span}"


def event_of(place: int, total: int) -> str:
    """Which event a drawer shows: ``3 of 1,200``."""
    return f"{place:,} of {total:,}"


def no_match(searched: str) -> str:
    """That a search found nothing."""
    return f"No event matches “{searched}”"


def without(what: str, count: int) -> str:
    """A button that takes one filter off: ``Without the search: 13 events``."""
    return f"Without {what}: {count_of(count, 'event')}"


def events_of(total: int, *, in_view: bool = False) -> str:
    """What is counted of a total: ``events``, of one ``event``, in a window ``events in view``."""
    return f"event{'' if total == 1 else 's'}{' in view' if in_view else ''}"


def of_all(count: int, total: int) -> str:
    """How many pass the filters: ``1,000 of 5,000``."""
    return f"{count:,} of {total:,}"


def before(edge: str) -> str:
    """What stands left of a window or above a list: ``Before August 2021``."""
    return f"Before {edge}"


def earlier(count: int) -> str:
    """The button to the events before the window: ``‹ 4 earlier``."""
    return f"‹ {count:,} earlier" if count > 0 else ""


def later(count: int) -> str:
    """The button to the events after the window: ``6 later ›``."""
    return f"{count:,} later ›" if count > 0 else ""


def outside(count: int, *, short: bool = False) -> str:
    """The button to all events where some lie far from the others: ``3 events lie outside: show all``.

    A ``short`` one, as a phone has room for, is ``Show 3 more``.
    """
    if short:
        return show_more(count)
    return f"{count_of(count, 'event')} {'lies' if count == 1 else 'lie'} outside: show all" if count else ""


def parts_alt(lanes: Sequence[tuple[str, int]], colours: Sequence[tuple[str, int]]) -> str:
    """How many events stand in each lane and have each colour, for who does not see them."""
    said = [(LANES_ALT, lanes), (COLOURS_ALT, colours)]
    return "".join(f" {what}: {', '.join(f'{name} {n:,}' for name, n in counts)}." for what, counts in said if counts)


def none_begins(earlier: int) -> str:
    """Of a window in which no event begins: ``: no event begins here, 8 began before``."""
    return f": no event begins here{f', {earlier:,} began before' if earlier else ''}"


def more_earlier(earlier: int) -> str:
    """How many events reach into a window beside those it shows: ``, 7 more began before``."""
    return f", {earlier:,} more began before" if earlier else ""


def steps(first: int, last: int, total: int) -> str:
    """Which events stand side by side: ``Events 1 to 10 of 300. ``."""
    return f"Events {first:,} to {last:,} of {total:,}. "


def list_steps(first: int, last: int, total: int) -> list[str]:
    """The head of a list that goes on with the chart, its strong part first."""
    return [f"Events {first:,} to {last:,}", f" of {total:,}"]


def list_filtered(count: int, total: int) -> list[str]:
    """The head of a list of what passes the filters."""
    return [f"{of_all(count, total)} {events_of(total)}", ""]


def list_best(shown: int, total: int, where: str) -> list[str]:
    """The head of a list of the best supported: ``50 best supported of 1,000 events in view``."""
    return (
        [f"All {total:,}", f" {where}"] if shown == total else [f"{shown:,} best supported", f" of {total:,} {where}"]
    )


def show_more(count: int) -> str:
    """The button under a list that goes on; empty where it does not."""
    return f"Show {count:,} more" if count > 0 else ""


def reported(days: Sequence[str], more: int) -> str:
    """When the articles of an event appeared: ``reported 20 Oct 2021, 21 Oct 2021 and 2 more days``."""
    rest = f" and {count_of(more, 'more day')}" if more > 0 else ""
    return f"reported {', '.join(days)}{rest}"
