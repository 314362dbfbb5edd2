# An issue that joins a run begins where the open issues of the run end, whatever was done to them:
# carts at 10.00 for 3 wheels are owed at what the run says from there to one more.
item     WHEEL  each  fifo
item     CART   each  made  fifo
bill     CART
  + 1 WHEEL
reason   test
receive  3 WHEEL  at 2025-01-10  total 10.00
issue    3 WHEEL  reason test  at 2025-01-11
complete 1 CART   at 2025-01-12  key one
complete 1 CART   at 2025-01-12  key two
complete 1 CART   at 2025-01-12  key three
# The end goes back to 2, and the next takes that place: 3.33, 3.34 and round(10.00) - 6.67 = 3.33.
undo     three  at 2025-01-12  key oops
complete 1 CART   at 2025-01-12  key four
expect   cost four 3.33
# Done again, the third has its old piece of the run, from 2 to 3, which is the fourth's too.
# So the run ends at 3, and the fifth goes from there to 4: round(13.333) - 10.00 = 3.33.
undo     oops   at 2025-01-12
complete 1 CART   at 2025-01-12  key five
expect   owed WHEEL 5 value 16.66
# Three come in at that price and settle the first three: the end stays 4, and the next goes from
# there to 5: round(16.667) - 13.33 = 3.34.
receive  3 WHEEL  at 2025-01-13  total 10.00
expect   owed WHEEL 2 value 6.66
complete 1 CART   at 2025-01-13  key six
expect   cost six 3.34
# Without the two newest the fourth is all that is open, from 2 to 3: the next goes from 3 to 4.
undo     six    at 2025-01-14
undo     five   at 2025-01-14
complete 1 CART   at 2025-01-14  key seven
expect   cost seven 3.33
expect   owed WHEEL 2 value 6.66
expect   check clean
