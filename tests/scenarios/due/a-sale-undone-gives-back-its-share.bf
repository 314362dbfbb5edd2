# Three of four boxes were sold with 6 of their 7 screws. Two of the sale are undone: one is delivered, with
# 7 x 1 / 4 = 1.75, so 2 of the screws; and so the next sale knows where it stands.
item     SCREW  each  fifo  step 1  issue sale
item     BOX    each  made  fifo
bill     BOX  makes 4
  + 7 SCREW
receive  10 SCREW  at 2025-01-10  cost 1.00
complete 4 BOX     at 2025-03-04  key boxes
# 7 x 3 / 4 = 5.25, so 6
sell     3 BOX     at 2025-03-05  key sale
expect   due SCREW 1 value 1.00
undo     sale 2    at 2025-03-06  key back
# 2 of the 6 stay
expect   due SCREW 5 value 5.00
expect   stock SCREW 8 value 8.00
expect   stock BOX 3 value 5.25
# Delivered 1 and now 2: 7 x 2 / 4 = 3.5, so 4; 2 have gone.
sell     1 BOX     at 2025-03-07
expect   due SCREW 3 value 3.00
# Done again: all four are delivered, and the last 3 go.
undo     back      at 2025-03-08
expect   due SCREW 0
expect   stock SCREW 3 value 3.00
expect   stock BOX 0 value 0.00
expect   cost boxes 7.00
expect   balance due 0.00
expect   check clean
