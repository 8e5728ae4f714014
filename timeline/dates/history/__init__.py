"""Histories and biographies, whose dates count from each other and not from the publish date.

``narrative`` tells whether a text is one (an obituary, ``obituaries``, is none) and ``own_time`` where one speaks of
its own day; ``told`` keeps what it has told so far, and ``told_on`` says what goes on from there; ``storyline`` finds
the running date that gives a bare "11 March" its year, by what each way to read a date costs (``moves``, along a
``path``), with the ends of stretches from ``told_stretches``. ``passages`` are where news tells a history.
``told_times`` adds the times that only a history has, through ``told_again`` (a date and other words for it side by
side), ``told_hours`` and ``military_clocks`` ("at 9.15", "by 0530") and ``told_weekdays``.
"""
