# Of each item the versions that count on a day from then on are replaced, each from the first such day to its last:
# what counts on any day stays that version, with the new part. A version that has ended, that another hides, or that
# is a draft, gets no new one; one that will count later gets it for later.
item     OLD   each  fifo
item     NEW   each  fifo
item     NUT   each  fifo
item     BOX   each  made  fifo
receive  99 OLD  at 2025-01-10  cost 1.00
receive  99 NEW  cost 2.00
receive  99 NUT  cost 0.10
# 1 is hidden by 2 up to the end of April, 4 counts from June on; 3 ended in January; 5 is a draft.
bill     BOX
  + 1 OLD
bill     BOX  from 2025-02-01  to 2025-04-30
  + 1 NUT
bill     BOX  from 2025-01-15  to 2025-01-31
  + 7 OLD
bill     BOX  from 2025-06-01
  + 3 OLD
bill     BOX  draft  from 2025-07-01
  + 9 OLD

# From 2025-03-10 on: until 04-30 it is 2 (no OLD), from 05-01 version 1, from 06-01 version 4.
replace  OLD with NEW from 2025-03-10  at 2025-03-01
  version  BOX 6  for 1 from 2025-05-01
  version  BOX 7  for 4 from 2025-06-01
complete 1 BOX  at 2025-03-10  key c-1
expect   cost c-1 0.10
expect   bill c-1 2
complete 1 BOX  at 2025-05-01  key c-2
expect   cost c-2 2.00
expect   bill c-2 6
complete 1 BOX  at 2025-05-31  key c-3
expect   cost c-3 2.00
# 3 x 2.00.
complete 1 BOX  at 2025-06-01  key c-4
expect   cost c-4 6.00
expect   bill c-4 7
# The draft still says OLD.
bill     BOX  release 5
complete 1 BOX  at 2025-07-01  key c-5
expect   cost c-5 9.00
expect   check clean
