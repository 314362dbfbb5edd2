# Joint cost by weight, half of it our own work.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 10.5, Problem Set B, second problem (Laramie Industries)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68085/index.cnxml
# Book:    prints no answer; recomputed: 66,000 x 44 / 110 = 26,400 to H, 66,000 x 66 / 110 = 39,600 to C.
# Not here: the selling prices. The book does not divide the 66,000; 36,000 of material and 30,000 of conversion are ours.
item     BATCH each  fifo
item     C     pound made fifo
item     H     pound made fifo
bill     H     makes 44
  + 1 BATCH
  + 66 C output by-quantity
# 30,000.00 / 44 pounds; the one run below applies round(44 x 681.818181)
rate     H     conversion 681.818181
receive  1 BATCH  cost 36000.00  at 2025-01-02
# 36,000.00 x 0.4 = 14,400.00 and 30,000.00 x 0.4 = 12,000.00
complete 44 H  at 2025-01-03  key run-1
  pick     1 BATCH  at stores by first-in
  take     1 BATCH  from 2025-01-02     36000.00
  make     44 H                         26400.00
  make     66 C                         39600.00
  debit    finished                     66000.00
  credit   material                     36000.00
  credit   applied                      30000.00
expect   element H conversion 12000.00
expect   element C conversion 18000.00
expect   check clean
