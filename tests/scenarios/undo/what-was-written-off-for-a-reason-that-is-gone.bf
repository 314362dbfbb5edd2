# A sale owed a wheel, which was written off; then all of it was undone, the reason too. The sale is not
# done again before the reason is set up again: its wheel would be written off to an account that is gone.
item     WHEEL  each  fifo
reason   LOST   at 2025-01-09  key lost
receive  1 WHEEL  at 2025-01-10  cost 10.00
sell     3 WHEEL  at 2025-01-11  key sale
settle   2 WHEEL  reason LOST  at 2025-01-12
undo     sale   at 2025-01-13  key back
undo     lost   at 2025-01-14  key gone
undo     back   at 2025-01-15
  refused UNDO_REFUSED LOST is not set up any more
undo     gone   at 2025-01-16
# 1 x 10.00 from stock, 2 x 10.00 written off once more
undo     back   at 2025-01-17
  take     1 WHEEL  from 2025-01-10       10.00
  pick     1 WHEEL  at stores by undo
  debit    cost-of-sales                  30.00
  credit   material                       10.00
  credit   expense:LOST                   20.00
expect   balance expense:LOST -20.00
expect   check clean
