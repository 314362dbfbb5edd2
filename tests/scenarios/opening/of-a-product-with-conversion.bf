# An opening of a product states its conversion apart, so that both elements can be told from each
# other later.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
opening  1 BIKE   cost 16.00  conversion 10.00  at 2025-01-01
  put      1 BIKE   at finished           26.00
  debit    finished                       26.00
  credit   opening                        26.00
# In books without completion the conversion is memo: 10.00 go to applied.
points   purchase sale  at 2025-01-02
  debit    material                       16.00
  debit    applied                        10.00
  credit   finished                       26.00
sell     1 BIKE   at 2025-01-03
  pick     1 BIKE   at finished by first-in
  take     1 BIKE   from 2025-01-01       26.00
  debit    cost-of-sales                  26.00
  credit   material                       16.00
  credit   applied                        10.00
expect   stock BIKE 0 value 0.00
expect   balance material 0.00
expect   check clean
