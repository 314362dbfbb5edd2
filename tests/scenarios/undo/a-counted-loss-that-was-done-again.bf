# A counted loss brings nothing in: what was settled when it was done again stays settled when it is undone.
item     W  each  fifo
receive  2 W  at 2025-01-10  cost 1.00
count    0 W  at 2025-01-11  key loss
# Nothing is on hand: 3 are owed at the last 1.00.
sell     3 W  at 2025-01-12  key sale
expect   owed W 3 value 3.00
# The 2 that were not lost settle 2 of them.
undo     loss  at 2025-01-13  key found
# 1 x 2.00 settles the third: the sale cost 2.00 + 2.00; 4 x 2.00 are left.
receive  5 W  at 2025-01-14  cost 2.00
expect   cost sale 4.00
expect   stock W 4 value 8.00
# Lost after all: the sale owes 2 again, and 2 x 2.00 of the new ones settle it: 2.00 + 4.00.
undo     found  at 2025-01-15
expect   cost sale 6.00
expect   stock W 2 value 4.00
# The 2 at 1.00 come back; the sale keeps what it has.
undo     loss  at 2025-01-16
expect   cost sale 6.00
expect   stock W 4 value 6.00
expect   owed W 0
expect   check clean
