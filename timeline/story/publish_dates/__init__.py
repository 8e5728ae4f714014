"""When each article appeared, with the reason: stated, found in its text, or told by articles like it.

``publishing`` asks in order. In the article itself: ``datelines``, ``page_stamps`` (dates a web page prints around
it), ``written_dates`` (dates in full), each weighed against what ``day_signs`` says. Beside dated articles, in
``dated_together``: ``siblings`` (the same quotations), ``running_numbers`` (ids that grow), ``one_day``,
``likely_day`` and ``publisher_habits``. ``doubts`` says where a date and the text cannot both be right,
``borrowed_doubt`` what hangs on an assumed one.
"""
