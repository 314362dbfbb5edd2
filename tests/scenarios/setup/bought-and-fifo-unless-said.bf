# An item is bought and fifo unless it says otherwise.
item     PUMP   each
receive  1 PUMP   at 2025-01-10  cost 8.00
receive  1 PUMP   at 2025-01-11  cost 9.00
sell     1 PUMP   at 2025-01-12
  pick     1 PUMP   at stores by first-in
  take     1 PUMP   from 2025-01-10        8.00
  debit    cost-of-sales                   8.00
  credit   material                        8.00
complete 1 PUMP   at 2025-01-13
  refused  ITEM_KIND
expect   stock PUMP 1 value 9.00
