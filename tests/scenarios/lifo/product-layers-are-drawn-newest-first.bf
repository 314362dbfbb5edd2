# The method belongs to the item: a LIFO product made of FIFO parts is sold newest first.
item     FLOUR  kg    fifo
item     BREAD  each  made  lifo
bill     BREAD
  + 0.5 FLOUR
receive  10 FLOUR  at 2025-01-10  cost 1.00
receive  10 FLOUR  at 2025-01-11  cost 1.20
# 10 x 1.00 = 10.00 for the first 20 loaves
complete 20 BREAD  at 2025-01-12
# 5 x 1.20 = 6.00 for the next 10
complete 10 BREAD  at 2025-01-13

# 10 at 0.60 = 6.00; 4 at 0.50 = 2.00; 6.00 + 2.00 = 8.00
sell     14 BREAD  at 2025-01-13
  pick     14 BREAD at finished by first-in
  take     10 BREAD from 2025-01-13        6.00
  take     4 BREAD  from 2025-01-12        2.00
  debit    cost-of-sales                   8.00
  credit   finished                        8.00
expect   stock BREAD 16 value 8.00
