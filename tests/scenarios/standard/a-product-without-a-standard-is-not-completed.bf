# What a standard product is worth nobody knows before it has a standard: made at nothing, all that it took would be a
# variance, and what is made of it would cost nothing. Nothing is lost: the report is sent again once there is one.
item     WHEEL  each  fifo
item     BIKE   each  made  standard
item     VAN    each  made  standard  make-on sale
party    ALPHA
bill     BIKE
  + 2 WHEEL
bill     VAN
  + 4 WHEEL
receive  10 WHEEL  at 2025-01-10  cost 1.00
complete 1 BIKE    at 2025-01-11  key b-1
  refused  STANDARD_MISSING BIKE
sell     1 VAN     to ALPHA  at 2025-01-11
  refused  STANDARD_MISSING VAN
expect   stock WHEEL 10
standard BIKE  material 2.50  from 2025-01-11
complete 1 BIKE    at 2025-01-11  key b-1
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10        2.00
  make     1 BIKE                          2.50
  debit    finished                        2.50
  credit   material                        2.00
  credit   production-variance             0.50
expect   check clean
