# Of what a customer brings back, the newest pick's lot comes first.
item RADIO each made lots
item CHIP each
bill RADIO
  + 1 CHIP
receive 5 CHIP cost 2.00 at 2026-03-01
complete 1 RADIO lot L1 at 2026-03-02
complete 2 RADIO lot L2 at 2026-03-03
sell 3 RADIO at 2026-03-04 key s1
  pick     1 RADIO  at finished lot L1 by first-in assumed
  pick     2 RADIO  at finished lot L2 by first-in assumed
  take     1 RADIO  from 2026-03-02  2.00
  take     2 RADIO  from 2026-03-03  4.00
  debit    cost-of-sales             6.00
  credit   finished                  6.00
return 1 RADIO of s1 at 2026-03-05 key b1
  return   1 RADIO  from 2026-03-03 lot L2  2.00
  debit    finished                         2.00
  credit   cost-of-sales                    2.00
expect lot RADIO L2 1
undo b1 at 2026-03-05
expect lot RADIO L2 0
expect check clean
