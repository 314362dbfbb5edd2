# A by-product that nobody values before it is sold: the main product bears all of the cost.
# Source:  a question after a cost accounting text (shoulder and hock meat); the page does not name its book
# Chapter: Example 4, by-products, sales method
# Address: https://askanewquestion.com/questions/example-4-a-company-is-engaged-in-processing-meat-from-slaughter/3178578
# Book:    its answer is stored in part; recomputed: 250,000 / 5,000 = 50 a pack; sold 200,000, left 50,000; the hock stands at
#          nothing.
# Not here: the 300 x 4 of revenue, which is all that this method shows of the hock.
item     LUMP     each fifo
item     HOCK     pack made fifo
item     SHOULDER pack made fifo
bill     SHOULDER makes 5000
  + 1 LUMP
  + 1000 HOCK output when-sold
receive  1 LUMP  cost 250000.00  at 2025-07-01
complete 5000 SHOULDER  at 2025-07-02
  pick     1 LUMP         at stores by first-in
  take     1 LUMP         from 2025-07-01  250000.00
  make     5000 SHOULDER                   250000.00
  make     1000 HOCK                            0.00
  debit    finished                        250000.00
  credit   material                        250000.00
# 4,000 x 50.00
sell     4000 SHOULDER  at 2025-07-20
  pick     4000 SHOULDER  at finished by first-in
  take     4000 SHOULDER  from 2025-07-02  200000.00
  debit    cost-of-sales                   200000.00
  credit   finished                        200000.00
sell     300 HOCK
expect   stock SHOULDER 1000 value 50000.00
expect   stock HOCK 700 value 0.00
expect   check clean
