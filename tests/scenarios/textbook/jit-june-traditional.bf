# The traditional entries beside the backflush variations: work in process, and overhead underapplied.
# Source:  Backflush variations illustrated and compared with traditional cost flow accounting (an illustration whose text the page does
#          not name)
# Chapter: Traditional journal entries
# Address: https://studylib.net/doc/27053252/backflush-costing
# Book:    160,000 of material and 25,000 of labour to work in process, 210,000 of overhead applied to it, 395,000 to finished goods and to
#          cost of goods sold; 15,000 of overhead underapplied to it as well.
# Not here: labour at its own entry: it is applied with the completion here. A month of work is one piece.
points   traditional  at 2025-06-01
item     MATERIAL lot  fifo
item     OUTPUT   lot  made fifo
bill     OUTPUT
  + 1 MATERIAL
rate     OUTPUT   labour 25000.00 overhead 210000.00
receive  1 MATERIAL  cost 160000.00
  put      1 MATERIAL at stores          160000.00
  debit    material                      160000.00
  credit   payables                      160000.00
complete 1 OUTPUT  at 2025-06-20
  pick     1 MATERIAL at stores by first-in
  take     1 MATERIAL from 2025-06-01    160000.00
  make     1 OUTPUT                      395000.00
  debit    finished                      395000.00
  debit    wip                           395000.00
  credit   material                      160000.00
  credit   applied                       235000.00
  credit   wip                           395000.00
sell     1 OUTPUT  at 2025-06-25
expense  25000.00   at 2025-06-28
expense  225000.00
close    2025-06-30  at 2025-07-01
  debit    applied                       235000.00
  debit    cost-of-sales                  15000.00
  credit   incurred                      250000.00
expect   balance cost-of-sales 410000.00
expect   balance wip 0.00
expect   check clean
