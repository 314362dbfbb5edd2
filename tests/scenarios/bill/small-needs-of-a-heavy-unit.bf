# Needs are rounded in the part's own unit only, never in the product's: 0.2 g of a dye kept in kg.
item     DYE    kg    fifo
unit     DYE    g 0.001
item     CANDLE each  made  fifo
bill     CANDLE
  + 0.2 g DYE
receive  1 DYE  at 2025-09-01  cost 50.00

# 3 x 0.0002 = 0.0006 kg; left 0.9994 x 50.00 = 49.97; 50.00 - 49.97 = 0.03
complete 3 CANDLE  at 2025-09-02
  pick     0.0006 DYE at stores by first-in
  take     0.0006 DYE from 2025-09-01      0.03
  make     3 CANDLE                        0.03
  debit    finished                        0.03
  credit   material                        0.03
expect   stock DYE 0.9994 value 49.97
