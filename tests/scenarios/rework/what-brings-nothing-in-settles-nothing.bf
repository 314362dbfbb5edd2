# The goods had expired when two of them were reworked, so they are owed. A report of the day before finds them good
# still, and makes nothing: it takes what is free beyond what is owed, and settles nothing.
item     CTRL   each  made  fifo  lots  expiry 7  places shelf
receive  5 CTRL   at 2025-01-10  cost 10.00  lot A
order    RW-1 9 CTRL rework  to finished
rework   2 CTRL   order RW-1  at 2025-01-19
expect   owed CTRL 2
rework   0 CTRL   scrapped 4  order RW-1  at 2025-01-17
expect   owed CTRL 3
expect   stock CTRL 2 in shelf
expect   check clean
