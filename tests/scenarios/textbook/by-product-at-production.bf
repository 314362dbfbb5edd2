# A by-product stands at its net realisable value from its production on: it comes off the joint cost.
# Source:  a question after a cost accounting text (shoulder and hock meat); the page does not name its book
# Chapter: Example 4, by-products, production method
# Address: https://askanewquestion.com/questions/example-4-a-company-is-engaged-in-processing-meat-from-slaughter/3178578
# Book:    5,000 packs of shoulder (4,000 sold at 60) and 1,000 of hock (300 sold at 4) of 250,000. Its answer is stored in part;
#          recomputed: 250,000 - 1,000 x 4 = 246,000, 49.20 a pack; sold 196,800, left 49,200 and 700 x 4 = 2,800.
# Not here: the revenue and the gross profit.
item     LUMP     each fifo
item     HOCK     pack made fifo
item     SHOULDER pack made fifo
bill     SHOULDER makes 5000
  + 1 LUMP
  + 1000 HOCK output nrv 4.00
receive  1 LUMP  cost 250000.00  at 2025-07-01
complete 5000 SHOULDER  at 2025-07-02
  pick     1 LUMP         at stores by first-in
  take     1 LUMP         from 2025-07-01  250000.00
  make     5000 SHOULDER                   246000.00
  make     1000 HOCK                         4000.00
  debit    finished                        250000.00
  credit   material                        250000.00
# 4,000 x 49.20
sell     4000 SHOULDER  at 2025-07-20
  pick     4000 SHOULDER  at finished by first-in
  take     4000 SHOULDER  from 2025-07-02  196800.00
  debit    cost-of-sales                   196800.00
  credit   finished                        196800.00
sell     300 HOCK
expect   stock SHOULDER 1000 value 49200.00
expect   stock HOCK 700 value 2800.00
expect   check clean
