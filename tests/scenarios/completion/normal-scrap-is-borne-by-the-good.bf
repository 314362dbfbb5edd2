# An item marked normal-scrap lets its good pieces bear the scrapped ones; lost pieces still go to
# shrinkage.
item     SAND   kg    fifo
item     VASE   each  made  fifo  normal-scrap
bill     VASE
  + 2 SAND
receive  20 SAND  at 2025-05-01  cost 1.00
  put      20 SAND  at stores             20.00
  debit    material                       20.00
  credit   payables                       20.00

# 5 pieces: 10 x 1.00 = 10.00; lost 10.00 x 1 / 5 = 2.00; the 3 good bear 10.00 - 2.00 = 8.00
complete 3 VASE  scrapped 1  lost 1  at 2025-05-02  key vases
expect   stock VASE 3 value 8.00
expect   balance scrap 0.00
expect   balance shrinkage 2.00
expect   balance finished 8.00
expect   cost vases 8.00

# With nothing good there is none to bear it: 2 x 1.00 = 2.00 to scrap.
complete 0 VASE  scrapped 1  at 2025-05-03
  pick     2 SAND   at stores by first-in
  take     2 SAND   from 2025-05-01        2.00
  scrapped 1 VASE                          2.00
  debit    scrap                           2.00
  credit   material                        2.00
