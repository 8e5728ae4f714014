"""Whether a person may be a "he" or a "she", by the form of address and the first name."""

OFFICES = frozenset("President Minister Senator Governor Secretary Mayor Chancellor Judge General Admiral Pope".split())
_EITHER = frozenset("Dr Prof Sen Rep Gov Gen Adm".split())  # of women as of men
_WOMEN = frozenset(
    """Mrs Ms Ann Anna Anne Annie Angela Barbara Betty Carol Caroline Catherine Christine Cindy Clara Claire
    Deborah Diane Donna Elena Elisabeth Elizabeth Ellen Emily Emma Eva Fiona Hanna Hannah Helen Hillary
    Ingrid Irene Jane Janet Jennifer Jessica Joan Julia Julie Karen Kate Katherine Kathleen Laura Lisa Linda
    Lucy Maria Margaret Marie Martha Mary Megan Michelle Monica Nancy Natalie Nicola Olga Patricia Rachel
    Rebecca Rosa Ruth Sandra Sarah Sharon Sofia Sophie Susan Theresa Ursula Victoria Virginia Yulia
    Abigail Ada Adele Agnes Aisha Alice Alicia Alison Amanda Amelia Amina Amy Anita Annette Antonia Astrid
    Aurora Beatrice Beth Bianca Birgit Bridget Brigitte Carla Carmen Carolyn Cecilia Celia Charlotte Cheryl Chloe
    Christina Colette Daniela Debbie Denise Diana Dora Doris Dorothy Edith Eileen Eleanor Elin Elise Eliza Ella
    Elsa Emilia Erica Erika Esther Eunice Eve Evelyn Fatima Felicity Fernanda Florence Frances Francesca Freya Frida
    Gabriela Georgina Geraldine Gertrude Gillian Gloria Greta Gudrun Gwen Harriet Heather Heidi Helena Helene
    Henrietta Hilda Hilde Ida Ines Inga Inger Irina Isabel Isabella Jacqueline Janice Jasmine Jeanne Jenny Jessica
    Jill Joanna Josephine Joyce Judith Karin Katarina Katharine Kathryn Kirsten Kristin Lara Larisa Laila Leila Lena
    Leonora Lila Liv Liz Lois Lorraine Louise Lucia Lucinda Ludmila Lydia Mabel Madeleine Maja Marianne Marilyn
    Marina Marit Marta Matilda Maud Maureen Mercedes Mia Mildred Miriam Molly Muriel Nadia Naomi Natasha Nina Nora
    Norma Oksana Olivia Pamela Paula Pauline Petra Phoebe Phyllis Pia Priscilla Rebekah Regina Renata Rita Roberta
    Rosalind Rosemary Roxana Sabine Sabrina Sally Samantha Sheila Shirley Sigrid Silvia Solveig Sonia Stella
    Stephanie Svetlana Sylvia Tamara Tania Tanja Tara Tatiana Teresa Tina Tove Valentina Valerie Vanessa Vera
    Veronica Viola Vivian Wanda Wendy Wilma Winifred Yasmin Yvette Yvonne Zoe""".split()
)
_MEN = frozenset(
    """Mr Sir Abdul Abdullah Adam Ahmed Alan Albert Alexander Andrew Anthony Antonio Barack Ben Benjamin Bernard
    Bill Bob Boris Brian Carlos Charles Chris Christopher Daniel David Dmitry Donald Edward Eric Ernest
    Felipe Frank Fred George Gerald Gordon Harry Henry Hosni Howard Igor Ivan Jack James Jan Jeff Jeffrey
    Jim Joe John Jonathan Jose Joseph Juan Karl Keith Ken Kenneth Kevin Larry Lars Luis Mark Martin Michael
    Mike Mohamed Mohammed Nicolas Nigel Omar Oscar Patrick Paul Pedro Peter Philip Ralph Ray Richard Rick
    Robert Roger Ronald Sergei Simon Stephen Steve Steven Ted Thomas Tim Timothy Tom Tony Victor Vladimir
    Walter William
    Aaron Adrian Alastair Aldo Alec Alfred Ali Alistair Allan Allen Amir Anders Andre Andreas Andrei Anton
    Archie Arne Arnold Arthur Asif Barry Bart Basil Bernd Bert Bjorn Brad Bradley Brendan Brett Bruce Bruno Bryan
    Carl Carsten Cecil Cesar Christian Christopher Clarence Claude Clive Colin Cyril Damian Dan Darren Dave Dean Dennis
    Derek Dermot Desmond Diego Dieter Dirk Dominic Douglas Duncan Dwight Earl Eddie Edgar Edmund Edwin Egil Einar Elias
    Emil Emmanuel Enrique Erik Erich Ernst Eugene Evan Fabio Fergus Fernando Finn Florian Francis Francois Frank
    Franz Frederick Friedrich Gareth Gary Gavin Geoffrey Georg Georgi Gerard Giovanni Glenn Graham Greg Gregory
    Guido Gunnar Gustav Guy Hamid Hans Harald Harold Hassan Hector Heinrich Helmut Herbert Herman Hugh Hugo Ian Ibrahim
    Ingmar Isaac Ismail Iwan Jacob Jacques Jakob Jamal Jason Javier Jeremy Jerome Jerry Jimmy Jochen Joel
    Johan Johann Johannes Jonas Jonathan Jorge Josef Joseph Joshua Julian Julius Jurgen Justin Kamal Kaspar Keir Kent
    Khalid Klaus Knut Konrad Kurt Lawrence Leif Leo Leon Leonard Leopold Lewis Liam Lloyd Lorenzo Louis
    Luca Lucas Ludwig Luke Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcus Mario Marius Markus Mathias
    Matthew Matthias Maurice Mehmet Miguel Mikhail Mohammad Muhammad Murray Mustafa Nathan Neil Nicholas Nick
    Niels Nikolai Nils Noah Noel Norman Ola Olaf Olav Oleg Oliver Olivier Otto Owen Pablo Paolo Pascal Pekka
    Percy Pierre Pieter Piotr Rafael Rainer Rajiv Ralf Ramon Randall Raoul Rashid Raymond Reinhard Rene Rex Ricardo
    Roberto Rodney Roland Rolf Roman Ron Rory Ross Roy Rudolf Rudy Rupert Russell Ryan Salim Samuel Sandro
    Scott Sean Sebastian Sergio Seth Sigmund Stanley Stefan Stein Stuart Sven Svein Tariq Terence Theodore
    Theo Tobias Todd Tommy Tomas Torsten Trevor Uwe Vaclav Vadim Viktor Vincent Vitaly Wayne Werner Wesley Wilhelm
    Willem Wolfgang Xavier Yann Yuri Yusuf Zoltan""".split()
)


def fits(pronoun: str, person: str) -> bool:
    """Whether the form of address and the first name allow the pronoun."""
    first = person.split()[0].rstrip(".")
    if (first in OFFICES or first in _EITHER) and len(person.split()) > 2:
        first = person.split()[1]
    return first not in (_WOMEN if pronoun == "he" else _MEN)


def is_given_name(word: str) -> bool:
    """Whether a word is a first name as many women or men have: "Ahmed" is no verb, though it ends like one."""
    return word in _WOMEN or word in _MEN
