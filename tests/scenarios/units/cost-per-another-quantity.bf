# A cost may be stated per thousand, or per box while pieces are counted.
item     SWITCH each  fifo
unit     SWITCH reel 250
# 10000 x 1.35 / 1000 = 13.50
receive  10000 SWITCH  at 2025-01-10  cost 1.35 per 1000
  put      10000 SWITCH at stores         13.50
  debit    material                       13.50
  credit   payables                       13.50
# 500 / 250 = 2 reels at 3.00
receive  500 SWITCH  at 2025-01-11  cost 3.00 per 1 reel
  put      500 SWITCH at stores            6.00
  debit    material                        6.00
  credit   payables                        6.00
expect   stock SWITCH 10500 value 19.50
