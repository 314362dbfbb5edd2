# The returned goods were sold before the return was undone, so the first sale owed; a receipt then
# settled that. Returned after all, the newest that the sale has come back: those of the receipt.
item     CART   each  fifo
receive  2 CART   at 2025-01-10  cost 10.00
sell     2 CART   at 2025-01-11  key sale
return   2 CART   of sale  at 2025-01-12  key back
sell     2 CART   at 2025-01-13  key other
# Nothing of the return lies there: the sale owes two at what it had booked.
undo     back   at 2025-01-14  key never
  owe      2 CART  at 10.00 booked  20.00
  debit    cost-of-sales            20.00
  credit   owed                     20.00
receive  2 CART   at 2025-01-15  cost 13.00
expect   cost sale 26.00
undo     never    at 2025-01-16
  return   2 CART   from 2025-01-15        26.00
  debit    material                        26.00
  credit   cost-of-sales                   26.00
expect   cost sale 0.00
expect   stock CART 2 value 26.00
expect   check clean
