# Abnormal spoilage leaves the job's cost; what the spoiled pieces still bring comes back beside it.
# Source:  Horngren's Cost Accounting: A Managerial Emphasis (2018)
# Chapter: 18, Job Costing and Rework, page 751, abnormal spoilage
# Address: https://fliphtml5.com/zuqkr/yslw/Horngren%E2%80%99s_cost_accounting_a_managerial_emphasis_%282018%29PART_2_-PG_401-901/352
# Book:    50 pieces at 2,000, 5 of them spoiled: the 45 good ones cost 90,000, 2,000 each; disposal value 5 x 600 = 3,000, loss
#          7,000 in one account. Ours has both sides of it: `scrap` 10,000 and `shrinkage` -3,000, by a count that brings in the
#          spoiled pieces at 600.
# Not here: normal spoilage, whose page is not stored.
item     SPOILED each fifo
item     INPUT   each fifo
item     PART    each made fifo
bill     PART
  + 1 INPUT
receive  50 INPUT  cost 2000.00  at 2025-01-02
complete 45 PART scrapped 5  at 2025-01-10
  pick     50 INPUT  at stores by first-in
  take     50 INPUT  from 2025-01-02    100000.00
  make     45 PART                       90000.00
  scrapped 5 PART                        10000.00
  debit    finished                      90000.00
  debit    scrap                         10000.00
  credit   material                     100000.00
count    5 SPOILED cost 600.00  at 2025-01-10
  put      5 SPOILED at stores            3000.00
  debit    material                       3000.00
  credit   shrinkage                      3000.00
expect   stock PART 45 value 90000.00
expect   check clean
