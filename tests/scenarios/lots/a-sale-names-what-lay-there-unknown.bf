# Two clocks lie in stores without numbers, a third in hall, of which a sale must say so. Layers know no place: all
# three cost 5.00, and the oldest go first.
item     CLOCK  each  serials  fifo
party    ACME
party    BETA
place    hall
receive  2 CLOCK  at 2025-01-10  cost 5.00
receive  1 CLOCK to hall  cost 5.00
sell     1 CLOCK serials C1 to ACME  at 2025-01-11  key s
  pick     1 CLOCK  at stores by named assumed
  put      1 CLOCK  at stores lot C1
  pick     1 CLOCK  at stores lot C1 by identified scanned
  take     1 CLOCK  from 2025-01-10  5.00
  debit    cost-of-sales             5.00
  credit   material                  5.00

# C1 is heard of now: who names it again has what is gone. Two more than lie in stores are a mistake.
sell     2 CLOCK serials C2,C3 to BETA
  refused  LOT_UNKNOWN C3 of CLOCK
sell     2 CLOCK serials C2,C2 to BETA
  refused  FIELD_TWICE C2
hold     1 CLOCK serials C2
  refused  LOT_UNKNOWN C2 of CLOCK
sell     1 CLOCK serials C2 from hall to BETA  key h
  pick     1 CLOCK  at hall by named assumed
  put      1 CLOCK  at hall lot C2
  pick     1 CLOCK  at hall lot C2 by identified scanned
  take     1 CLOCK  from 2025-01-10  5.00
  debit    cost-of-sales             5.00
  credit   material                  5.00

# The customer brings it back as the piece that he has; the sale undone, its piece has no number again.
return   1 CLOCK from ACME  at 2025-01-12
  return   1 CLOCK  from 2025-01-10 lot C1  5.00
  debit    material                         5.00
  credit   cost-of-sales                    5.00
undo     h
  untake   1 CLOCK  from 2025-01-10  5.00
  put      1 CLOCK  at hall
  debit    material                  5.00
  credit   cost-of-sales             5.00
# … and is sold as C2 by the sale in its place.
sell     1 CLOCK serials C2 from hall to ACME
  pick     1 CLOCK  at hall by named assumed
  put      1 CLOCK  at hall lot C2
  pick     1 CLOCK  at hall lot C2 by identified scanned
  take     1 CLOCK  from 2025-01-10  5.00
  debit    cost-of-sales             5.00
  credit   material                  5.00
expect   check clean
