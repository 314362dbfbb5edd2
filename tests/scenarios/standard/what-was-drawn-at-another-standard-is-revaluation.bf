# Two receipts at two standards are undone after both were sold: what the sale that then owes had
# drawn was valued at the other standard each time.
item     A  each  standard
standard A  material 7.00  at 2025-01-10
receive  5 A  at 2025-01-10  cost 7.00  key po-1
sell     5 A  at 2025-01-11  key s-1
# The pool is empty when the standard changes: nothing is revalued.
standard A  material 8.00  at 2025-01-20
receive  5 A  at 2025-01-20  cost 8.00  key po-2
sell     5 A  at 2025-01-21  key s-2
# The newest sale owes 5 at the 40.00 it booked; 35.00 had come in: 5.00.
undo     po-1  at 2025-01-22
  lower    5 A  of standard  35.00
  owe      5 A  at 8.00 booked  40.00
  debit    payables  35.00
  debit    revaluation  5.00
  credit   owed  40.00
# Now the older sale owes its 35.00; 40.00 had come in, at the standard in force: -5.00, as little a rounding.
undo     po-2  at 2025-01-23
  lower    5 A  of standard  40.00
  owe      5 A  at 7.00 booked  35.00
  debit    payables  40.00
  credit   owed  35.00
  credit   revaluation  5.00
expect   balance revaluation 0.00
expect   balance rounding 0.00
expect   check clean
