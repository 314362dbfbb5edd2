# The bill makes 5, so a loaf needs 2 / 5 of flour; a batch is so many loaves whatever `makes` says.
# Scrap is added to what a batch needs: 4 x 1.25 = 5.
item     FLOUR  kg    fifo
item     BAG    each  fifo
item     LOAF   each  made  fifo
bill     LOAF  makes 5
  + 2 FLOUR
  + 4 BAG batch 10 scrap 25%
receive  100 BAG    at 2025-07-01  cost 0.50
receive  100 FLOUR  at 2025-07-01  cost 1.00

# flour 15 x 2 / 5 = 6: 6.00; bags 5 x ceil(15 / 10) = 10: 5.00
complete 15 LOAF  at 2025-07-02
  pick     6 FLOUR  at stores by first-in
  take     6 FLOUR  from 2025-07-01        6.00
  pick     10 BAG   at stores by first-in
  take     10 BAG   from 2025-07-01        5.00
  make     15 LOAF                        11.00
  debit    finished                       11.00
  credit   material                       11.00
