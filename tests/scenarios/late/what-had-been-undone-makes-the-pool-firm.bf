# A sale was undone: the pool stands as it was recorded, and a late receipt changes no other sale.
item     WHEEL  each  average
receive  10 WHEEL  at 2025-11-01  cost 1.00
sell     4 WHEEL   at 2025-11-03
sell     1 WHEEL   at 2025-11-03  key WRONG
undo     WRONG     at 2025-11-04
receive  10 WHEEL  at 2025-11-02  cost 2.00
  late
  put      10 WHEEL at stores              20.00
  late     WHEEL
  debit    material                        20.00
  credit   payables                        20.00
expect   balance cost-of-sales 4.00
expect   stock WHEEL 16 value 26.00
# What comes late behind that is costed anew: on the 6th 16 lay there for 26.00; 10 more for 6.00.
sell     13 WHEEL  at 2025-11-08
# 26.00 - round(26.00 x 3 / 16 = 4.875) = 21.12
expect   balance cost-of-sales 25.12
receive  10 WHEEL  at 2025-11-06  total 6.00
# 4.00 + 32.00 x 13 / 26
expect   balance cost-of-sales 20.00
expect   stock WHEEL 13 value 16.00
expect   check clean
