# Settle may name the event whose owed parts are meant; older ones of others stay owed.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
reason   gift
standard WHEEL  material 10.00
complete 1 BIKE   at 2025-03-04  key older
complete 1 BIKE   at 2025-03-05  key newer
settle   2 WHEEL  of newer  reason gift  at 2025-03-06
  settle   2 WHEEL  of newer              20.00
  debit    owed                           20.00
  credit   expense:gift                   20.00
settle   1 WHEEL  of newer  reason gift  at 2025-03-06
  refused  SETTLE_NOTHING
expect   owed WHEEL 2 value 20.00
# The next receipt settles the older, which is still open: nothing stays.
receive  2 WHEEL  at 2025-03-07  cost 10.00
  put      2 WHEEL  at stores             20.00
  pick     2 WHEEL  at stores by settle
  take     2 WHEEL  from 2025-03-07       20.00
  settle   2 WHEEL  of older              20.00
  debit    owed                           20.00
  credit   payables                       20.00
expect   owed WHEEL 0
expect   check clean
