# 6 legs lie at the line for TABLE-1; one of them breaks when it is glued, another in the stores.
item     LEG    each  fifo
item     TABLE  each  made  fifo
reason   CRACK
routing  TABLE
  + 10 saw  conversion 1.00
  + 20 glue conversion 2.00 pay-point
bill     TABLE
  + 3 LEG operation 20
receive  10 LEG  at 2025-01-10  cost 5.00
order    TABLE-1 2 TABLE
stage    order TABLE-1
  pick     6 LEG  at stores by first-in
  put      6 LEG  at line for TABLE-1
scrap    1 LEG   at 2025-01-11  order TABLE-1 operation 20 reason CRACK  key s-1
  pick     1 LEG  at line for TABLE-1 by staged
  take     1 LEG  from 2025-01-10          5.00
  debit    scrap                           5.00
  credit   material                        5.00
# From a place that is named it is taken there.
scrap    1 LEG   from stores order TABLE-1 operation 10  key s-2
  pick     1 LEG  at stores by named
  take     1 LEG  from 2025-01-10          5.00
  debit    scrap                           5.00
  credit   material                        5.00

# The order bears nothing of it, and is where it was: its state, what it needs and what it costs.
expect   order TABLE-1 planned good 0 scrapped 0
complete 2 TABLE order TABLE-1  at 2025-01-12  key t-1
expect   cost t-1 36.00
expect   balance scrap 10.00

# Undone it lies where it was; the order is finished, so nothing is claimed for it: free.
finish   TABLE-1
undo     s-1
expect   stock LEG 1 in line
expect   balance scrap 5.00
undo     s-2
expect   balance scrap 0.00
expect   stock LEG 4
expect   check clean
