"""Neighbouring pieces of one run of date words that are one expression, or belong to each other.

``combine`` has the table of what joins ("Wednesday" + "Oct. 20"), by the ``kinds`` of the pieces, with ``modified`` for
what stands before one ("early" + "2003"), and calls the others in this order: ``same_instant``
("6:12 a.m. (2212 GMT Friday)"), ``weekday_lists`` ("this Friday, Saturday and Sunday"), ``beside`` ("the day before
Christmas"), ``portions`` ("the first nine months of 1997"), ``decade_lists`` ("the 1850s and '60s").
"""
