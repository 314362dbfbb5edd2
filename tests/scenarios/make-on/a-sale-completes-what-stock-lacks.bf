# 4 bikes lie there, 10 are sold: 6 are made for the sale, each of 2 wheels at 1.00 and 5.00 of conversion.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo  make-on sale
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  30 WHEEL  at 2025-01-10  cost 1.00
complete 4 BIKE    at 2025-01-11

# 4 x 7.00 leave finished; 12 x 1.00 and 6 x 5.00 go into 6 bikes of 7.00 and out at once: finished sees nothing of them.
sell     10 BIKE   at 2025-01-12  key so-1
  pick     4 BIKE    at finished by first-in
  take     4 BIKE    from 2025-01-11  28.00
  pick     12 WHEEL  at stores by first-in
  take     12 WHEEL  from 2025-01-10  12.00
  make     6 BIKE                     42.00
  pick     6 BIKE    at finished by first-in
  take     6 BIKE    from 2025-01-12  42.00
  debit    cost-of-sales              70.00
  credit   finished                   28.00
  credit   material                   12.00
  credit   applied                    30.00
expect   stock BIKE 0 value 0.00
expect   stock WHEEL 10 value 10.00
expect   balance applied -50.00
expect   cost so-1 70.00

# What lies there is enough: nothing is made.
complete 3 BIKE    at 2025-01-13
sell     3 BIKE    at 2025-01-14
  pick     3 BIKE  at finished by first-in
  take     3 BIKE  from 2025-01-13  21.00
  debit    cost-of-sales            21.00
  credit   finished                 21.00
expect   check clean

# The same sale again counts once, and makes nothing again.
sell     10 BIKE   at 2025-01-12  key so-1
expect   stock WHEEL 4
expect   check clean
