"""Text and a publish date to time expressions with their dates and reasons.

The modules in the order in which a text meets them; a room, which ends in a slash, says in its own first lines what is
in it. docs/dates.md tells how it works.

To begin with: ``resolve`` runs the steps below; ``voices`` says what differs between languages, and ``languages/``
holds all but English. ``plain_signs`` writes odd signs the plain way, ``closed_up`` undoes tokenised text;
``country`` and ``published`` read what is known of an article.

What rules are made of: ``rules/``, ``rule`` (their form), ``lexicon`` (the English words), ``name_list``, ``zones``,
``holidays/`` and ``calendars/``. What they give: a ``meaning``, with a ``timex_length`` for lengths, in a ``piece``.

1. Find. ``runs`` cuts out runs of date words by the ``vocabulary`` of the rules, ``find`` tries those whose ``needs`` a
   run meets (``kept_needs``, written by ``keep_needs``); ``combining/`` makes neighbours one expression.
2. Refine. ``refine`` asks ``refusals/``, lets go of words that belong to no date, and changes what ``rates``,
   ``reports``, ``counts_refined``, ``choosing_words``, ``bare_hours``, ``run_times`` and ``early_years`` tell;
   ``surroundings`` is what they look at. ``posts`` are short texts with words of their own: ``post_words``,
   ``post_hours``; so have notices, ``notice_hours``. ``elided`` adds the "next" of "this year and next",
   ``dotted_clocks`` times with a dot.
3. Settle. ``settling/`` asks what stands around a candidate; ``chronology`` (by its ``chronology_heads`` and
   ``chronology_months``), ``datelines``, ``stamps`` and ``logs`` give lines, articles and entries a day of their own;
   ``history/`` is for texts that tell of times long ago, ``looking_back`` for the passages of others that do.
4. Read. ``reader`` goes through the candidates in order; ``read``, with ``named_readings``, takes a meaning in its
   ``setting`` to a ``reading``, and ``outcome`` keeps those that hold again. What a name counts from is told by
   ``name_anchors``, where it lies by ``place``, ``bare_days``, ``choose``, ``named_days`` and ``direction/``, what is
   counted by ``counting``, ``shifts`` and ``lengths`` (by ``turns`` where a week or a year is nearly over), times of
   day by ``clocks`` and ``told_clocks``, what "early" and "the end of" keep by ``modifiers``; and by what was told,
   which ``telling`` keeps, and the neighbours: ``days_nearby``, ``days_in_a_row``, ``goes_on``, ``shared_years``,
   ``stretch_ends``, ``quotations`` and ``post_signatures``.
5. Tell. ``explain`` writes the reason, ``edtf`` and ``unplaced`` the values. Under all of it is the calendar,
   ``spans``.
"""

from timeline.dates.country import publisher_country
from timeline.dates.published import has_day_first, may_be_another_day, read_published
from timeline.dates.resolve import resolve
from timeline.dates.voices import is_language

__all__ = ["has_day_first", "is_language", "may_be_another_day", "publisher_country", "read_published", "resolve"]
