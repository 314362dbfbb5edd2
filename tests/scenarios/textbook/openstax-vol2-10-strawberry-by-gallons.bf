# Joint cost by gallons: the shares of odd measures come to the whole.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 10.5, Problem Set B, first problem (Strawberry Sweet Company), question A
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68085/index.cnxml
# Book:    prints no answer; recomputed: 40,000 x 42,000 / 46,000 = 36,521.74 and 40,000 x 4,000 / 46,000 = 3,478.26.
# Not here: questions B (its own worksheet) and C. The 9,000 gallons that were lost bear nothing.
item     MASH     gallon fifo
item     JUICE    gallon made fifo
item     PRESERVE gallon made fifo
bill     PRESERVE makes 42000
  + 55000 MASH
  + 4000 JUICE output by-quantity
receive  55000 MASH  total 40000.00  at 2025-06-02
complete 42000 PRESERVE  at 2025-06-30
  pick     55000 MASH      at stores by first-in
  take     55000 MASH      from 2025-06-02  40000.00
  make     42000 PRESERVE                   36521.74
  make     4000 JUICE                        3478.26
  debit    finished                         40000.00
  credit   material                         40000.00
expect   check clean
