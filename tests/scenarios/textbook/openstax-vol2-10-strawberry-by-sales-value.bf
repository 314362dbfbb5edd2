# Joint cost by relative sales value at the split-off.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 10.5, Problem Set B, first problem (Strawberry Sweet Company), question B
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68085/index.cnxml
# Book:    prints no answer; recomputed: 40,000 x 104,500 / 155,000 = 26,967.74 and 40,000 x 50,500 / 155,000 = 13,032.26.
#          Ours differs by 0.02: a share is stated to four decimals of a per cent, and 50,500 / 155,000 = 32.58064.. %
#          is 32.5806 %: 40,000.00 x 0.325806 = 13,032.24.
# Not here: questions A (its own worksheet) and C.
item     MASH     gallon fifo
item     JUICE    gallon made fifo
item     PRESERVE gallon made fifo
bill     PRESERVE makes 42000
  + 55000 MASH
  + 4000 JUICE output share 32.5806%
receive  55000 MASH  total 40000.00  at 2025-06-02
complete 42000 PRESERVE  at 2025-06-30
  pick     55000 MASH      at stores by first-in
  take     55000 MASH      from 2025-06-02  40000.00
  make     42000 PRESERVE                   26967.76
  make     4000 JUICE                       13032.24
  debit    finished                         40000.00
  credit   material                         40000.00
expect   check clean
