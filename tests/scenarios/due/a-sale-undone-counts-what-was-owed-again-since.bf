# The receipt of a part that a sale had triggered is undone: the part is owed again, by the completion
# itself. A later sale asks for two more, and its undo gives back these two.
item     BULB  each  fifo  issue sale
item     LAMP  each  made  fifo
bill     LAMP
  + 1 BULB
receive  1 BULB  at 2025-01-10  cost 2.00  key in
complete 5 LAMP  at 2025-01-11  key made
sell     1 LAMP  at 2025-01-12  key first
expect   due BULB 4 value 8.00
undo     in      at 2025-01-13
expect   due BULB 4 value 8.00
expect   owed BULB 1 value 2.00
sell     2 LAMP  at 2025-01-14  key second
expect   due BULB 2 value 4.00
expect   owed BULB 3 value 6.00
undo     second  at 2025-01-14
expect   due BULB 4 value 8.00
expect   owed BULB 1 value 2.00
# What is owed again is the completion's own: the first sale takes nothing of it along.
undo     first   at 2025-01-15
expect   due BULB 4 value 8.00
expect   owed BULB 1 value 2.00
expect   cost made 10.00
expect   check clean
