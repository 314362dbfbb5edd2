# While the report was undone its two boxes were sold: done again, it goes with the sale.
item     CAP  each  issue sale
item     BOX  each  made
bill     BOX
  + 1 CAP
receive  10 CAP  at 2025-01-10  cost 1.00
complete 2 BOX   at 2025-03-04  key boxes
undo     boxes   at 2025-03-05  key never
sell     2 BOX   at 2025-03-06
expect   owed BOX 2
undo     never   at 2025-03-07
expect   owed BOX 0
expect   due CAP 0
expect   stock CAP 8 value 8.00
# What a sale has delivered of one report it does not deliver of another: these two go to the shelf and
# settle nothing; then the last report settles two of the four, which the sale of four has not delivered.
sell     4 BOX   at 2025-03-08
complete 2 BOX   at 2025-03-09  to shelf
expect   due CAP 2
complete 2 BOX   at 2025-03-10
expect   owed BOX 2
expect   due CAP 2
expect   stock CAP 6 value 6.00
expect   check clean
