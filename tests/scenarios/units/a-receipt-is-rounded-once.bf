# A receipt is rounded once, like the invoice, not piece by piece.
item     CLIP   each  fifo
# 3 x 0.335 = 1.005, rounded 1.01 (0.34 a piece would be 1.02)
receive  3 CLIP   at 2025-01-10  cost 0.335
  put      3 CLIP   at stores              1.01
  debit    material                        1.01
  credit   payables                        1.01
# 7 x 1.35 / 1000 = 0.00945, rounded 0.01
receive  7 CLIP   at 2025-01-11  cost 1.35 per 1000
  put      7 CLIP   at stores              0.01
  debit    material                        0.01
  credit   payables                        0.01
expect   stock CLIP 10 value 1.02
