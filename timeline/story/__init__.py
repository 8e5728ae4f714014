"""Articles to claims to events: pure functions from texts to a story.

The modules in the order in which articles become a story; a room, which ends in a slash, says in its own first lines
what is in it.

``assembly`` runs the steps below, ``kept`` spares it articles read before, ``additions`` adds articles to a story that
is built.

1. When articles appeared: ``publish_dates/``; in which time zone their days lie: ``zones``.
2. Claims of one article: ``article_claims`` takes those of ``dated`` (made by ``claims``), of ``counted/`` and of
   ``carrying`` (a sentence that goes on from a dated one). ``sentences`` and ``stamped`` say where a sentence and its
   news begin, ``clauses``, ``cores`` (``plain_clauses`` without English), ``named_happenings``, ``noun_dates``,
   ``reduced_relatives`` and ``shared_verbs`` what a date belongs to, ``dates_beside`` and ``figures`` which dates are
   one, or only say which thing is meant, ``stance`` (by its ``stance_signs``), ``tellings``, ``speakers`` and
   ``quoted_days`` how and by whom it is told; ``titling/`` gives each its title.
3. English by plain signs, for all of these: ``verbs``, ``noun_phrases``, ``names``, ``people``, ``genders``,
   ``attribution``, ``undated``, ``word_places``.
4. Events: ``merge`` groups claims by ``similarity`` (with ``actions`` and ``postings``), ``own_deeds``, ``hubs`` and
   ``hub_days``; ``joining`` says why. ``event_making`` makes events of groups, ``agree`` their date and disagreements
   (``beginnings`` since when what lasts, ``told_later`` what is none), ``copies`` finds one text in several papers,
   ``shifts`` a publisher that is always a day off.
5. What matters: ``weigh``, ``rank``, ``centre``, ``highlights``.
6. Corrections: ``edits/``, with ``read_again`` for claims of a built story; ``excerpts`` for a story that may not hold
   whole articles. ``altered`` is a quicker dataclasses.replace.
"""

from timeline.story.assembly import ReadAll, Reading, build, read_article
from timeline.story.titling.late_titles import Order, Titled, plain_titles_of, titles_of

__all__ = ["Order", "ReadAll", "Reading", "Titled", "build", "plain_titles_of", "read_article", "titles_of"]
