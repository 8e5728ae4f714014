"""Which way a bare "Friday", "March" or "third quarter" points: back or ahead, by the verb and the words around it.

``governing_verb`` cuts the ``clause`` of a name and asks ``fixed_words`` ("see you Friday") and ``captions``
("Marchers gather on Friday. (AP Photo)"), then the ``signs`` in their order: the words right ``beside_names`` ("the
April 20 explosion"), ``deadlines`` ("until Friday"), what is arranged, at last the verb that governs the name.
``clause_verbs`` finds the verbs of a clause and their tense, by the ``word_tenses`` of single words and ``two_words``
side by side, among the words that ``clause_words`` cuts. What the tense alone gets wrong has modules of its own:
``plans`` (the present tense of what is to come), ``arranged`` (what a day is meant for), ``happenings`` (what has
happened though it "will" be talked of), ``months`` (which describe things too: "the June contract"), ``contracts``
(months that a market trades in), ``programs`` (of what is on the calendar, "no permit for Friday's march"),
``awaited_programs`` ("gearing up for the May election"), ``owners`` ("ahead of Friday's vote") and ``quarters`` (whose
figures come out when they are over). ``no_verbs`` are words that only look like one. ``not_governed`` is for what lies
beside it, "after the loss of its ship in April", ``verbs_before`` for a clause between the two, ``reported`` for what
somebody says. Other languages: ``languages/direction.py``.
"""

from timeline.dates.direction.governing_verb import Look, no_verb, tense
from timeline.dates.direction.word_tenses import AHEAD, BACK, TOLD_AS_PAST

__all__ = ["AHEAD", "BACK", "TOLD_AS_PAST", "Look", "no_verb", "tense"]
