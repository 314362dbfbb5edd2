# Whey at its net realisable value takes 0.40 off the cheese, which so bears 9.60 of 10.00 for milk, and of the milk when it
# is trued up, too: that is what taking the cheese apart gives back of it.
item     MILK   l   fifo
item     WHEY   l   fifo
item     CHEESE each made  fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY output nrv 0.05
receive  5 MILK    at 2025-01-10  cost 1.00
# 5 l are owed at 1.00, and settled at 1.20: 11.00, of which whey bears 0.40 as ever
complete 1 CHEESE  at 2025-03-04  key c1
expect   stock CHEESE 1 value 9.60
receive  5 MILK    at 2025-03-05  cost 1.20
expect   stock CHEESE 1 value 10.60
# 11.00 x 10.60 / 11.00
unbuild  1 CHEESE  of c1  at 2025-03-06
  pick     1 CHEESE  at finished by first-in
  take     1 CHEESE  from 2025-03-04  10.60
  apart    1 CHEESE  of c1
  put      10 MILK   at stores        10.60
  debit    material                   10.60
  credit   finished                   10.60
expect   stock WHEY 8 value 0.40
expect   check clean
