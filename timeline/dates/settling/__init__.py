"""What the text around a candidate says about it, before it is read in the order of the text.

``settle`` goes through the candidates of a text once, decides whose holiday and which order of day and month is meant,
and asks the others; ``figure_order`` has what tells that order. Neighbours that are one day or one list: ``brackets``
("Tuesday (March 10)"), ``weekdays_of_days`` ("Saturday and Sunday, Oct. 16-17"), ``day_lists`` ("Nov. 3, 10 and 17"),
``set_lists`` ("every Monday and Friday"), ``set_hours`` ("open daily from 9 to 5"), ``opening_days`` ("Open Mon-Fri
9am-5pm"), ``appositions`` ("On 6 May, two days later,", "A year earlier, in 2006,"); and that are none,
``lines_apart``. What the words near it change: ``years_beside`` ("the May elections of 1997", "was jailed in May and
freed in June 2012"), ``year_ends`` ("opened in 2019 and shut by the end of the year"), ``yearly`` ("on June 4 every
year"), ``season_months`` ("1986/87 (Oct-Sept)"), ``own_quarters`` ("its second quarter ended Dec. 31"),
``clock_halves`` ("tonight at 7:30", "game time is 7:35"), ``stretches`` ("the last year of the war"), ``any_one`` ("on
a Friday").
"""
