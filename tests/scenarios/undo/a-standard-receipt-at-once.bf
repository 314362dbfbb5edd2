# A receipt at standard undone at once leaves nothing: its price variance goes with it.
item     WHEEL  each  standard
standard WHEEL  material 1.00  from 2025-01-01
receive  5 WHEEL  at 2025-01-09  cost 1.00
  put      5 WHEEL  at stores              5.00
  debit    material                        5.00
  credit   payables                        5.00
# Invoice 11.00, standard 10.00
receive  10 WHEEL at 2025-01-10  cost 1.10  key po-1
expect   balance price-variance 1.00
undo     po-1     at 2025-01-10
expect   stock WHEEL 5 value 5.00
expect   balance payables -5.00
expect   balance price-variance 0.00
expect   balance rounding 0.00
expect   check clean
