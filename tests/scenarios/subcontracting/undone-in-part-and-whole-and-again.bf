# A part of the receipt undone gives back its parts to his place, and its share of the fee; undone
# again, and whole, all is as it was.
party ACME
place acme-yard vendor ACME
item TUBE each step 1
item FRAME each made
bill FRAME
  + 2.5 TUBE issue receipt
receive 20 TUBE cost 2.00 at 2026-03-01
move 20 TUBE from stores to acme-yard
# 3 x 2.5 = 7.5: 8 tubes, 16.00; fee 3 x 3.33 = 9.99
receive 3 FRAME from ACME cost 3.33 at 2026-03-05 key r1
  pick     8 TUBE   at acme-yard by named
  take     8 TUBE   from 2026-03-01  16.00
  make     3 FRAME                   25.99
  debit    finished                  25.99
  credit   material                  16.00
  credit   payables                   9.99
# 2 of 3 stay: 8 x 2/3 = 5.33: 6 tubes; fee 9.99 x 2/3 = 6.66. By the bill total(3) - total(2) is
# 8 - 5 = 3, only 2 came back: he holds 1 more than the bill says
undo r1 1 at 2026-03-06 key u1
  untake   2 TUBE   from 2026-03-01   4.00
  put      2 TUBE   at acme-yard
  lower    1 FRAME  of 2026-03-05     7.33
  pick     1 FRAME  at finished by undo
  carry    1 TUBE
  debit    material                   4.00
  debit    payables                   3.33
  credit   finished                   7.33
expect stock TUBE 14 in acme-yard
undo u1 at 2026-03-07 key uu1
expect stock TUBE 12 in acme-yard
expect stock FRAME 3 value 25.99
expect balance payables -49.99
undo r1 at 2026-03-08
expect stock TUBE 20 in acme-yard
expect stock TUBE 20 value 40.00
expect stock FRAME 0 value 0.00
expect balance payables -40.00
expect balance finished 0.00
undo r1
  refused  UNDO_NOTHING
expect check clean
