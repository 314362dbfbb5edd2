# Four boxes took 7 screws, which are issued when boxes are sold: 7 x 1 / 4 = 1.75, in whole screws 2;
# 7 x 2 / 4 = 3.5, so 4; and with the fourth box all 7 have gone. A shipment is a sale, too.
item     SCREW  each  fifo  step 1  issue sale
item     BOX    each  made  fifo
bill     BOX  makes 4
  + 7 SCREW
receive  10 SCREW  at 2025-01-10  cost 1.00
complete 4 BOX     at 2025-03-04  key boxes
expect   due SCREW 7 value 7.00
sell     1 BOX     at 2025-03-05
expect   due SCREW 5 value 5.00
expect   stock SCREW 8 value 8.00
ship     1 BOX     at 2025-03-06
expect   due SCREW 3 value 3.00
# No sale, no trigger.
scrap    1 BOX     at 2025-03-07
expect   due SCREW 3 value 3.00
# 7 x 3 / 4 = 5.25, so 6: two more.
sell     1 BOX     at 2025-03-08
expect   due SCREW 1 value 1.00
expect   stock SCREW 4 value 4.00
# The scrapped one will not be sold; the last screw waits until somebody says so.
tick               at 2025-04-01
expect   due SCREW 1 value 1.00
flush    SCREW     at 2025-04-02
expect   due SCREW 0
expect   stock SCREW 3 value 3.00
expect   cost boxes 7.00
expect   balance due 0.00
expect   check clean
