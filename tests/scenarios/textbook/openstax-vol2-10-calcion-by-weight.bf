# Joint cost by a physical measure: what is made besides bears its part by weight.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 10.5, Problem Set A, first problem (Calcion Industries)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68085/index.cnxml
# Book:    prints no answer; recomputed: 36,000 x 25 / 100 = 9,000 to Y, 36,000 x 75 / 100 = 27,000 to Z.
# Not here: the selling prices: this measure does not look at them.
item     BATCH each  fifo
item     Z     pound made fifo
item     Y     pound made fifo
bill     Y     makes 25
  + 1 BATCH
  + 75 Z output by-quantity
receive  1 BATCH  cost 36000.00  at 2025-01-02
complete 25 Y  at 2025-01-03
  pick     1 BATCH  at stores by first-in
  take     1 BATCH  from 2025-01-02     36000.00
  make     25 Y                          9000.00
  make     75 Z                         27000.00
  debit    finished                     36000.00
  credit   material                     36000.00
expect   check clean
