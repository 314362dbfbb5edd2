# A version of a bill counts from its first day to its last, both inclusive; before and after there is
# no bill.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE   from 2025-03-01  to 2025-03-31
  + 2 WHEEL
bill     BIKE   from 2025-04-01  to 2025-04-30
  + 3 WHEEL
receive  20 WHEEL  at 2025-01-10  cost 1.00

complete 1 BIKE  at 2025-02-28
  refused  BILL_MISSING
complete 1 BIKE  at 2025-03-01
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 BIKE                          2.00
  debit    finished                        2.00
  credit   material                        2.00
complete 1 BIKE  at 2025-03-31
expect   stock WHEEL 16 value 16.00
complete 1 BIKE  at 2025-04-01
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10        3.00
  make     1 BIKE                          3.00
  debit    finished                        3.00
  credit   material                        3.00
complete 1 BIKE  at 2025-04-30
expect   stock WHEEL 10 value 10.00
complete 1 BIKE  at 2025-05-01
  refused  BILL_MISSING
