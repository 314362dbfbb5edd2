# Three boxes are sold before their report is typed: the sale owes them. The report of four settles three of them,
# so three are delivered, and of its 7 screws go 7 x 3 / 4 = 5.25, so 6; the label of each goes with the shipment.
item     SCREW  each  fifo  step 1  issue sale
item     LABEL  each  fifo  issue shipment
item     BOX    each  made  fifo
bill     BOX  makes 4
  + 7 SCREW
  + 4 LABEL
receive  10 SCREW  at 2025-01-10  cost 1.00
receive  10 LABEL  at 2025-01-10  cost 0.10
sell     3 BOX     at 2025-03-04  key sale
complete 4 BOX     at 2025-03-05  key boxes
expect   stock BOX 1 value 1.85
expect   stock SCREW 4 value 4.00
expect   due SCREW 1 value 1.00
expect   stock LABEL 7 value 0.70
expect   due LABEL 1 value 0.10
expect   owed BOX 0
# What is sold by and by goes as ever: the fourth takes the last.
sell     1 BOX     at 2025-03-06  key fourth
expect   due SCREW 0
expect   stock SCREW 3 value 3.00
undo     fourth    at 2025-03-06
# Two of the first sale are undone: one is delivered, with 7 x 1 / 4, so 2 screws.
undo     sale 2    at 2025-03-06  key less
expect   due SCREW 5 value 5.00
expect   stock SCREW 8 value 8.00
expect   due LABEL 3 value 0.30
undo     less      at 2025-03-06
expect   due SCREW 1 value 1.00
expect   stock SCREW 4 value 4.00
# The report undone takes all of it back, and the sale owes again; done again it is as it was.
undo     boxes     at 2025-03-07  key never
expect   due SCREW 0
expect   stock SCREW 10 value 10.00
expect   owed BOX 3
undo     never     at 2025-03-08
expect   due SCREW 1 value 1.00
expect   stock SCREW 4 value 4.00
expect   due LABEL 1 value 0.10
expect   stock BOX 1 value 1.85
expect   check clean
