# The four schemes by hand: 20 milk bought at 1.00, 2 cheese made of them with work of 5.00 each, whey
# with a fifth; one cheese and half of the whey are sold. Cost: 20.00 + 10.00; whey 4.00 and 2.00.
item     MILK   litre  fifo
item     WHEY   litre  made fifo
item     CHEESE kg     made fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 20%
rate     CHEESE conversion 5.00

# Material stands at 16.00 and 4.00, the work is memo until the sale: 8.00 + 4.00 + 2.00 + 1.00.
points   purchase sale
receive  20 MILK   at 2026-03-02  cost 1.00
complete 2 CHEESE  at 2026-03-03  key c
  pick     20 MILK   at stores by first-in
  take     20 MILK   from 2026-03-02  20.00
  make     2 CHEESE                   24.00
  make     16 WHEY                     6.00
expect   balance material 20.00
sell     1 CHEESE  at 2026-03-04  key s1
  pick     1 CHEESE        at finished by first-in
  take     1 CHEESE        from 2026-03-03  12.00
  debit    cost-of-sales   12.00
  credit   material         8.00
  credit   applied          4.00
sell     8 WHEY    key s2
  pick     8 WHEY          at finished by first-in
  take     8 WHEY          from 2026-03-03  3.00
  debit    cost-of-sales    3.00
  credit   material         2.00
  credit   applied          1.00
expect   balance material 10.00
expect   check clean

# Purchase not recorded: the goods stand at all they cost, against payables and work.
points   completion sale
expect   balance finished 15.00
expect   balance material 0.00
undo     s2
undo     s1
undo     c
expect   balance finished 0.00
expect   balance cost-of-sales 0.00
complete 2 CHEESE  at 2026-03-05  key d
  pick     20 MILK   at stores by first-in
  take     20 MILK   from 2026-03-02  20.00
  make     2 CHEESE                   24.00
  make     16 WHEY                     6.00
  debit    finished                   30.00
  credit   payables                   20.00
  credit   applied                    10.00
expect   check clean

# Nothing before the sale.
points   sale
expect   balance finished 0.00
sell     8 WHEY    at 2026-03-06
  pick     8 WHEY          at finished by first-in
  take     8 WHEY          from 2026-03-05  3.00
  debit    cost-of-sales    3.00
  credit   payables         2.00
  credit   applied          1.00
expect   check clean
points   purchase completion sale
expect   balance finished 27.00
expect   check clean
