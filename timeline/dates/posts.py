"""Whether a text is a short post: there people write of their own day, and a bare "night" is a time of it."""

import re
from functools import lru_cache

LONGEST_POST = 300  # characters; the common services allow 280
# What edited news does not write: names after @, tags, links, faces, cheers, the first person,
# short spellings, no capital at the start.
_WORDS = (
    r"I(?!\.)|i(?= [a-z])|OMG|[Ii]['’]m|[Mm]y|me|u|ur|r|lol|omg|wtf|haha\w*|hehe\w*"
    r"|gonna|wanna|dunno|cant|didnt|dont|isnt|im|ive|abt|otw"
    r"|btw|brb|idk|rn|smh|tbh|imo|tho|lmao|fml|ftw|hmu|ppl|rly|cuz"
    r"|tmr|[Tt]mrw|tmw|2moro|tdy|yday|pls|plz|thx|yay|guys|lah?|Gd"
    r"|y['’]?all|ya|kinda|gotta|lemme|[Tt]ix|asap|til|TGIF|RT|DM"
    r"|yrs|2day|2nite|2night|tonite|nite|\d+ish|ugh|boo+|woo+|w[oa]h"
    r"|wow|yum|hubby|b-?day|wknd|wkend"
    r"|[Aa]nyone (?:else|been|know|want|up|got|[a-z]+ing)"
    r"|[Ww]ho(?:['’]s (?:up|going|watching|coming|in)| wants| else)"
    r"|[Ww]e['’](?:d|re|ll|ve)|[Yy]ou['’](?:re|ll)|[Cc]an['’]t (?:wait|believe)|b4|gr8|l8r|w8"
)
# Sentences that begin without a subject, and what is said to whoever reads: "Got the tickets", "Join us on Friday".
_OPENINGS = (
    r"(?:Can|Don|Didn|Couldn|Won|Ain)['’]t|Got|Saw|Been|Hope|Hoping|Missed|Bought|Loved|Loving|Fell|Feels|Gotta"
    r"|Just [a-z]+ed|See you|Join us|Come (?:join|see|early|on down)|Bring (?:your|a)|Morning all|Thank you|All welcome"
    r"|Have an? (?:great|good|lovely|nice|fab|fantastic|wonderful|safe|happy|fun|amazing|brilliant)|Enjoy (?:your|the)"
    r"|Be there|RSVP"
    r"|Happy (?:[A-Z]\w+day|New Year|Christmas|Easter|Halloween|Thanksgiving)"
    r"|Tune in|Sign up|Coming up|Shout ?out|Congrats|Looking forward|Last chance|Woke up|Took me|Back (?:at|by|on)"
    r"|Still (?:no|waiting|can|not)|Thanks (?:to|for|all|so)"
    r"|Good (?:morning|evening|night|luck) (?:all|everyone|everybody|folks|friends|world|from)"
    r"|So (?:proud|happy|glad|excited|tired|sad|good|grateful|cold|hot|many of you)"
    r"|What an? (?:day|night|week|weekend|year|morning|evening|game|match|goal|season|time|mess|joke|win|finish|view)"
    r"|(?:BREAKING|UPDATE|JUST IN|WATCH|LIVE|ICYMI|FT|HT|POLL|REMINDER|NEW)(?=:)"
)
_SIGNS = (
    r"(?:^|[.!?] )Day \d+\b",  # "Day 12 of it"
    r"^\s*(?:[a-z]+(?:['’][a-z]+)? [a-z'’]+ [a-z'’\d]+[,.!?]? [a-z\d])",  # no capital at the start
    r"^(?:week|wk|day|month) \d+ (?:of|and|in) ",
    r"[@#](?<![\w&/].)\w|\s@\s|\s@\d|https?://",  # "@name", "#tag", "@ 8", a link
    r"[:;=x]-?[)(DP](?:\W|$)|<3",  # a face, a heart
    r"[!?]{2}|\.\.(?!\.*\d)|~|\s:\s|!(?=\s|$)",  # "so good!!", "well..", "now : this"
    r"[\u2600-\u27bf\U0001f300-\U0001faff]",  # an emoji
    r"\bw/(?=\s|\w)",  # "lunch w/ Ana"
)
_MARKS = re.compile(rf"{'|'.join(_SIGNS)}|\b(?<!\.)(?:{_WORDS})\b|(?:^|[.!?,]\s+)(?:{_OPENINGS})\b")
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]?")  # who is quoted in the news speaks as people do


@lru_cache(maxsize=256)
def is_post(text: str) -> bool:
    """Whether a text is short and written as posts are: ``is_post("long day!! :)")`` but not "A long day ended."."""
    return len(text) <= LONGEST_POST and _MARKS.search(_QUOTED.sub(" ", text)) is not None
