"""The words of the evidence, of articles and of long lists; what stands in braces is filled in."""

from timeline.store.unplaced import UnplacedKind

UNDATED = "It is not known when this article appeared"
WAITING_FOR_DATE = "{dates}: such words as “{words}” count from that day."
WAITS, WAIT = "{dates} waits for a publish date", "{dates} wait for a publish date"
DAY_NOT_KNOWN, THE_ARTICLE = "It is not known on which day {articles} appeared.", "the article"
COUNTS_FROM = "Such words as “{words}” count from that day."
SEE_WAITING = "See which articles"
GIVE_PUBLISHED = "Give the publish date"
GIVE_DATE, GIVE_DAY = "Give the day below, and they are placed.", "Give the day below."
FIND = "Find an article by title or publisher"
OF_ALL = "of {count} articles"
NO_ARTICLE = "No article has these words in its title or publisher"
NO_ARTICLE_HINT = "The search on the timeline looks into what the articles say."
CLEAR_FIND = "Show all articles"
READ, SHOW_MORE = "Read", "Show {count} more"
NOT_TAKEN = "was not taken:"
ON_THE_TIMELINE, SOME_NOT_PLACED = "{sentences} on the timeline", "{count} not placed"
NOT_PLACED = "Not placed on the timeline"
ANOTHER_READING = "Another reading: {date}{why}"
EVENT_OF_MENTION = "On the timeline: {title}"
NOT_KNOWN, PUBLISHED = "Publish date not known. {why}", "Published {when} ({how}). {why}"
NOTE, NOTE_BY = "Note: {said}", "Note ({by}): {said}"
ONE_AGREES, SOME_AGREE = "{count} of {all} agrees", "{count} of {all} agree"
SAYS, SAY, ONE_SAYS = "{count} says {date}", "{count} say {date}", "says {date}"
DATE_ASSUMED = "date assumed"
NO_DATE = "No date is written"
MORE_SENTENCES, SOME_OF = "Show {some}{sentences}", "{count} of "
NOT_SHARED = "{dates} on which articles disagree, in {title}"
AND_MORE = "and {what}"
SOME_SHOWN = ". Listed are {count}, those of the best supported events."
MORE_SENTENCE = "more sentence"
YEARS_APART, SAME_DAY, APART = "about {years} years apart", "the same day, at other hours", "{days} apart"
ALL_MISSED = "{expressions} not on the timeline: {kinds}. Each says why."
FIND_MISSED = "Find by words beside it, publisher or title"
PLACES, OF_MISSED, NEXT = "{first}–{last}", "of {count}", "Next {count}"
NO_MISSED = "Nothing that is left out fits"
NO_MISSED_HINT = "The words are looked for beside each time expression, and in the title and publisher of its article."
SHOW_ALL_MISSED = "Show all"
MISSED_KINDS: dict[UnplacedKind, tuple[str, str]] = {
    "date": ("date", "dates"),
    "length": ("length of time", "lengths of time"),
    "set": ("repeating time", "repeating times"),
    "vague": ("vague word", "vague words"),
}
TIME_EXPRESSION = "time expression"
BECOMES = "{before} becomes {after}"
APPEARED = "{article}: {before} becomes {after}"
RESTS_ON = "{event} rests on {sentences}, not {before}"
CHANGES = (
    ("date", "moves", "move"),
    ("publish date", "changes", "change"),
    ("article", "goes", "go"),
    ("event", "changes", "change"),
    ("event", "appears", "appear"),
    ("event", "goes", "go"),
    ("edit", "no longer applies", "no longer apply"),
)
