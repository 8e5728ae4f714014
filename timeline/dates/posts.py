"""Whether a text is a short post: there people write of their own day, and a bare "night" is a time of it."""

import re
from functools import lru_cache

LONGEST_POST = 300  # characters; the common services allow 280
# What edited news does not write: names after @, tags, links, faces, cheers, the first person,
# short spellings, no capital at the start.
_MARKS = re.compile(
    r"^\s*[a-z]+ [a-z]+ [a-z]+ [a-z]|(?:^|[^\w&/])[@#]\w|https?://|[:;=x]-?[)(DP](?:\W|$)|[!?]{2}|\.\.(?!\.*\d)|~|\s:\s|!(?=\s|$)"
    r"|(?<!\.)\b(?:I(?!\.)|[Ii]['’]m|[Mm]y|me|u|ur|lol|omg|wtf|haha\w*|hehe\w*|gonna|wanna|dunno|cant|didnt|dont|abt|otw|btw|tmr|tmrw|tdy"
    r"|pls|plz|thx|yay|guys|lah?|Gd"
    r"|y['’]?all|ya|kinda|gotta|lemme|tix|asap|til|TGIF|RT|DM|yrs|2day|2nite|\d+ish|ugh|bday|nite|wknd"
    r"|[Aa]nyone (?:else|been|going|know|want|up|got)"
    r"|[Ww]ho(?:['’]s (?:up|going|watching|coming|in)| wants| else)"
    r"|[Ww]e['’](?:d|re|ll|ve)|[Yy]ou['’](?:re|ll)|[Cc]an['’]t wait)\b"
)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]?")  # who is quoted in the news speaks as people do


@lru_cache(maxsize=256)
def is_post(text: str) -> bool:
    """Whether a text is short and written as posts are: ``is_post("long day!! :)")`` but not "A long day ended."."""
    return len(text) <= LONGEST_POST and _MARKS.search(_QUOTED.sub(" ", text)) is not None
