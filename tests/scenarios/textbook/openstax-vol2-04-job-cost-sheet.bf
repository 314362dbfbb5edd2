# A job's cost is its materials, its labour and overhead applied at a predetermined rate.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.4 and 4.5, worked example Job MAC001 (Dinosaur Vinyl)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68005/index.cnxml
# Book:    materials 700, labour 66, overhead 2.50 per labour dollar = 165, in all 931. (The text of the job sheet's figure says a
#          rate of 1.50; 165 / 66 is the 2.50 of the chapter.)
# Not here: the entry through work in process: our points record the completion at once. The sale at 2,000.
item     VINYL    each fifo
item     BLACK    each fifo
item     RED      each fifo
item     GOLD     each fifo
item     GROMMET  each fifo
item     WOOD     each fifo
item     SIGN     each made fifo
bill     SIGN
  + 1 VINYL
  + 2 BLACK
  + 1 RED
  + 1 GOLD
  + 12 GROMMET
  + 40 WOOD
# 15 + 15 + 2 x 18; 250,000 / 100,000 = 2.50 per labour dollar: 2.50 x 66.00
rate     SIGN     labour 66.00 overhead 165.00
receive  1 VINYL     cost 300.00  at 2025-02-01
receive  2 BLACK     cost 50.00
receive  1 RED       cost 60.00
receive  1 GOLD      cost 60.00
receive  12 GROMMET  cost 10.00
receive  40 WOOD     cost 1.50
complete 1 SIGN  at 2025-02-22  key MAC001
  pick     1 VINYL     at stores by first-in
  take     1 VINYL     from 2025-02-01     300.00
  pick     2 BLACK     at stores by first-in
  take     2 BLACK     from 2025-02-01     100.00
  pick     1 RED       at stores by first-in
  take     1 RED       from 2025-02-01      60.00
  pick     1 GOLD      at stores by first-in
  take     1 GOLD      from 2025-02-01      60.00
  pick     12 GROMMET  at stores by first-in
  take     12 GROMMET  from 2025-02-01     120.00
  pick     40 WOOD     at stores by first-in
  take     40 WOOD     from 2025-02-01      60.00
  make     1 SIGN                          931.00
  debit    finished                        931.00
  credit   material                        700.00
  credit   applied                         231.00
expect   element SIGN material 700.00
expect   element SIGN labour 66.00
expect   element SIGN overhead 165.00
sell     1 SIGN  at 2025-02-23
  pick     1 SIGN      at finished by first-in
  take     1 SIGN      from 2025-02-22     931.00
  debit    cost-of-sales                   931.00
  credit   finished                        931.00
expect   check clean
