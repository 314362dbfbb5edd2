# A standard receipt is undone while a part of it is back at its supplier: the return owes at what it
# booked, and its share of the price variance goes back. 5 @12.00 at a standard of 10.00: 50.00, and
# 10.00 of variance. 3 went back at 36.00: 30.00, and 6.00 of variance.
item     WHEEL  each  standard
standard WHEEL  material 10.00
receive  5 WHEEL  at 2025-01-10  cost 12.00  key po-1
return-to-supplier 3 WHEEL of po-1  at 2025-01-11  key rts
# 2 of 5 lie there, 20.00; 3 are owed at 36.00. Of 10.00 variance 6.00 had gone already: 4.00
undo     po-1     at 2025-01-12  key no-po
  lower    5 WHEEL  of standard  50.00
  pick     2 WHEEL  at stores by undo
  owe      3 WHEEL  at 12.00 booked  36.00
  debit    payables              60.00
  credit   price-variance         4.00
  credit   material              20.00
  credit   owed                  36.00
expect   balance price-variance 0.00
expect   balance rounding 0.00
# -60.00 + 36.00 + 60.00
expect   balance payables 36.00
undo     rts      at 2025-01-13  key no-rts
expect   balance payables 0.00
expect   balance owed 0.00

# Done again without its receipt it owes at the receipt's cost, not at the standard.
undo     no-rts   at 2025-01-14
  owe      3 WHEEL  at 12.00 booked  36.00
  debit    payables              36.00
  credit   owed                  36.00
expect   balance price-variance 0.00
expect   balance rounding 0.00
undo     rts      at 2025-01-15
undo     no-po    at 2025-01-16
undo     po-1     at 2025-01-17
expect   balance payables 0.00
expect   balance price-variance 0.00
expect   balance rounding 0.00
expect   check clean
