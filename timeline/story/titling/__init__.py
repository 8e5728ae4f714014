"""A claim's title: what happened, in the article's own words, as an editor would print it.

``titles`` puts the others in order, ``parts`` says which part of a sentence is told, ``made_titles`` what it makes.
What stands around the news goes: ``captions``, ``openings``, and the dates that ``told_dates`` does not keep. Who did
it is named: ``subjects`` and ``shared_subjects`` find who is left out or meant by a pronoun (``antecedents``,
``main_persons``), ``relatives`` where a "who" clause ends, ``gapped`` what one is told of. ``details`` leaves out what
only says more, ``shortening`` (with ``long_subjects``, ``particles`` and ``noun_ends``) and ``finishing`` make it fit,
``typography`` plain, and ``faults`` weighs what is still wrong. ``quoted`` makes one of a quotation, ``sayings`` of
who said what and ``named_titles`` of what is only named, ``pronoun_speakers`` tells who "he said" means, ``headlines``
offers the article's own, ``plain_titles`` does without English (by ``plain_words`` and ``german_order``), and
``late_titles`` makes titles while claims are being grouped.
"""
