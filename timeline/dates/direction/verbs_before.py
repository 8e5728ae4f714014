"""The verb before a time that can govern it: "he voted on Friday; the country finds out in June" has none for June."""

from timeline.dates.direction.clause_verbs import Verb, last_verb
from timeline.dates.direction.clause_words import has_clause_of_now


def verb_before(words: list[str]) -> Verb | None:
    """The nearest verb before a time, but none in the past that a clause of its own parts from it."""
    verb = last_verb(words)
    if verb is not None and verb.tense == "past" and has_clause_of_now(words[verb.after :]):
        return None
    return verb
