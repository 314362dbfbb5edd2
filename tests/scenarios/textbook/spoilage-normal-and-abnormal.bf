# Normal spoilage is borne by the good pieces, abnormal spoilage is a loss of its own.
# Source:  a summary of a cost accounting text on spoilage; the page does not name its book
# Chapter: normal spoilage (20,500 units at 150)
# Address: https://pt.scribd.com/document/414630873/Spoilage-Refers-to-Units-of-Production
# Book:    3,075,000 / 20,500 = 150 a unit; 20,000 good and 400 of normal spoilage: 3,060,000, 153 a good unit. The 100 that are left
#          of the 20,500 are abnormal, 15,000; their entry is recomputed.
# Not here: nothing. Normal is `scrapped` of an item marked `normal-scrap`, abnormal is `lost`.
item     INPUT unit fifo
item     UNIT  unit made fifo normal-scrap
bill     UNIT
  + 1 INPUT
receive  20500 INPUT  cost 150.00  at 2025-07-01
complete 20000 UNIT scrapped 400 lost 100  at 2025-07-31
  pick     20500 INPUT  at stores by first-in
  take     20500 INPUT  from 2025-07-01  3075000.00
  make     20000 UNIT                    3060000.00
  scrapped 400 UNIT                            0.00
  lost     100 UNIT                        15000.00
  debit    finished                      3060000.00
  debit    shrinkage                       15000.00
  credit   material                      3075000.00
sell     1 UNIT  at 2025-08-01
  pick     1 UNIT       at finished by first-in
  take     1 UNIT       from 2025-07-31      153.00
  debit    cost-of-sales                     153.00
  credit   finished                          153.00
expect   check clean
