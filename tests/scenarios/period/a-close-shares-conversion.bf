# With the setting close-conversion share, what was spent beyond what was applied joins the reports
# of the month by what each applied: 31.20 spent, 20.00 applied by vases and 6.00 by cups, so 5.20 is
# round(5.20 x 20 / 26) = 4.00 on the vases and 1.20 on the cups.
item     SAND   kg    fifo
item     VASE   each  made  fifo
item     CUP    each  made  fifo
bill     VASE
  + 1 SAND
bill     CUP
  + 1 SAND
rate     VASE   conversion 5.00
rate     CUP    labour 1.50 overhead 0.50
setting  close-conversion share
receive  20 SAND  at 2025-01-10  cost 1.00
complete 4 VASE   at 2025-01-11  key vases
complete 3 CUP    at 2025-01-12  key cups
sell     1 VASE   at 2025-01-13  key sale
expense  31.20    at 2025-01-20
# The vases come to 24.00 + 4.00 = 28.00; of the four one is sold, at 7.00. The cups' 1.20 is labour
# and overhead as their 6.00 is: round(1.20 x 4.50 / 6.00) = 0.90 and 0.30.
close    2025-01-31  at 2025-02-01  key january
  shared   4 VASE  of vases        4.00
  true-up  VASE    of 2025-01-11   4.00
  true-up  sale                    1.00
  shared   3 CUP   of cups         1.20
  true-up  CUP     of 2025-01-12   1.20
  debit    applied                26.00
  debit    finished                4.20
  debit    cost-of-sales           1.00
  credit   incurred               31.20
expect   cost vases 28.00
expect   cost cups 10.20
expect   element CUP labour 5.40
expect   cost sale 7.00
expect   balance cost-of-sales 7.00
expect   balance finished 31.20
expect   balance applied 0.00
expect   balance incurred 0.00
# Undone, a vase takes its share with it as its conversion does: 24.00 of four, 6.00 of one.
undo     vases 1  at 2025-02-02  key broken
expect   balance applied 6.00
expect   cost vases 21.00
undo     broken   at 2025-02-02
expect   balance applied 0.00
undo     vases 1  at 2025-02-02  key broken-again
# The close is taken back: of the 4.00 the three vases that live have 3.00.
reopen   2024-12-31  at 2025-02-03  key back
expect   cost vases 18.00
expect   cost cups 9.00
expect   cost sale 6.00
expect   balance incurred 31.20
# Closed again: the 6.00 of the vase that went are February's, so January has applied 26.00 and the
# 1.00 that this vase kept of the share: d = 31.20 - 27.00 = 4.20. The vases still have 15.00 and the
# cups 6.00 of the 27.00: round(4.20 x 15 / 27) = 2.33, and round(4.20 x 21 / 27) - 2.33 = 0.94. The
# rest, 0.93, is cost of sales.
undo     back     at 2025-02-03
expect   cost vases 20.33
expect   cost cups 9.94
expect   check clean
