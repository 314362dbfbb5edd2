# The shelf is looked at for an order's report, be it on the alternate's list or not: what lies there
# is there once. 3 rivets lie there; 5 bolts are lacking: 3 are covered, 2 owed.
item BOLT each fifo step 1
item RIVET each fifo step 1 places shelf
item HINGE each made fifo
bill HINGE
  + 1 BOLT
  + 1 RIVET for BOLT
receive 3 RIVET cost 0.50 at 2025-01-10
receive 1 BOLT cost 1.00
order H 6 HINGE
complete 6 HINGE order H at 2025-03-01
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2025-01-10    1.00
  instead  3 BOLT   by alternate RIVET
  pick     3 RIVET  at shelf by first-in
  take     3 RIVET  from 2025-01-10    1.50
  owe      2 BOLT   at 1.00 last       2.00
  make     6 HINGE                     4.50
  debit    finished                    4.50
  credit   material                    2.50
  credit   owed                        2.00
expect check clean
