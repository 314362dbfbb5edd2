# An average item goes back to its supplier at its receipt's own cost; undone, the pool gets back what
# it gave, payables what they were, and the receipt may be returned once more, cent for cent.
item     WHEEL  each  average
receive  3 WHEEL  at 2025-01-10  total 10.00  key cheap
receive  3 WHEEL  at 2025-01-10  total 20.00
# 10.00 × 1/3 = 3.33, then 10.00 × 2/3 - 3.33 = 3.34
return-to-supplier 1 WHEEL  of cheap  at 2025-01-11  key one
expect   cost one 3.33
return-to-supplier 1 WHEEL  of cheap  at 2025-01-12  key two
expect   cost two 3.34
undo     one    at 2025-01-13
  slice    1 WHEEL  at average              3.33
  put      1 WHEEL  at stores
  debit    material                         3.33
  credit   payables                         3.33
# One is out, so the next takes the second third again.
return-to-supplier 1 WHEEL  of cheap  at 2025-01-14  key again
expect   cost again 3.34
expect   check clean
