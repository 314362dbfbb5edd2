# A need that goes short beside stock says which stock, wherever it was looked for: staged for its
# order, at its line, on the shelf, of an alternate, by a trigger (13.5).

item PASTE each lots
item BOARD each made
bill BOARD
  + 1 PASTE

# Staged and then expired: 2 are needed, 4 lie at the line.
receive 4 PASTE lot X cost 1.00 expires 2026-03-03 at 2026-03-01
order M1 4 BOARD
stage order M1
complete 2 BOARD order M1 at 2026-03-05
  pass     2 PASTE  at line expired
  owe      2 PASTE  at 1.00 last  2.00
  make     2 BOARD                2.00
  debit    finished               2.00
  credit   owed                   2.00

# finish puts the lot on the shelf: there it is passed over too. 3 are needed.
finish M1
order M2 4 BOARD
complete 3 BOARD order M2
  pass     3 PASTE  at shelf expired
  owe      3 PASTE  at 1.00 last  3.00
  make     3 BOARD                3.00
  debit    finished               3.00
  credit   owed                   3.00

# On the place list and on the shelf, which is on the list: once.
item GLUE each places stores,shelf
item TAG each made
bill TAG
  + 1 GLUE
receive 4 GLUE cost 1.00 to shelf
hold 4 GLUE in shelf
order M3 4 TAG
complete 2 TAG order M3
  pass     2 GLUE  at shelf held
  owe      2 GLUE  at 1.00 last  2.00
  make     2 TAG                 2.00
  debit    finished              2.00
  credit   owed                  2.00

# At the line, by the rule `line`: 3 of 5 are in inspection, and 4 needed.
item SCREW each sources line,stores
item LID each made
bill LID
  + 1 SCREW
receive 5 SCREW cost 1.00 to line
hold 3 SCREW in line inspect
complete 4 LID
  pick     2 SCREW  at line by line
  pass     2 SCREW  at line inspect
  take     2 SCREW  from 2026-03-05  2.00
  owe      2 SCREW  at 1.00 last     2.00
  make     4 LID                     4.00
  debit    finished                  4.00
  credit   material                  2.00
  credit   owed                      2.00

# An alternate, 2 for one: 3 lie free, 5 are expired. A part covers one of 3 lacking with 2; the
# other two would take 4.
item BOLT each step 1
item RIVET each lots
item HINGE each made
bill HINGE
  + 1 BOLT
  + 2 RIVET for BOLT
receive 5 RIVET lot OLD cost 0.50 expires 2026-03-03 at 2026-03-01
receive 3 RIVET lot NEW cost 0.50 at 2026-03-05
receive 1 BOLT cost 1.00
complete 4 HINGE
  pick     1 BOLT   at stores by first-in
  take     1 BOLT   from 2026-03-05    1.00
  instead  1 BOLT   by alternate RIVET
  pick     2 RIVET  at stores lot NEW by first-in assumed
  pass     4 RIVET  at stores expired
  take     2 RIVET  from 2026-03-01    1.00
  owe      2 BOLT   at 1.00 last       2.00
  make     4 HINGE                     4.00
  debit    finished                    4.00
  credit   material                    2.00
  credit   owed                        2.00

# By a trigger, for all that goes short at the place: 2 and 3 are due, 1 lies free, 3 expired.
item TAPE each lots issue manual
item BOX each made
bill BOX
  + 1 TAPE
receive 3 TAPE lot T1 cost 1.00 expires 2026-03-07 at 2026-03-05
receive 1 TAPE lot T2 cost 1.00
complete 2 BOX key b1
complete 3 BOX key b2
flush TAPE at 2026-03-08
  flush    5 TAPE  at stores               5.00
  pick     1 TAPE  at stores lot T2 by due assumed
  pass     3 TAPE  at stores expired
  take     1 TAPE  from 2026-03-05         1.00
  owe      1 TAPE  at 1.00 booked          1.00
  owe      3 TAPE  at 1.00 booked          3.00
  covers   2 TAPE  of b1                   2.00
  covers   3 TAPE  of b2                   3.00
  debit    due                             5.00
  credit   material                        1.00
  credit   owed                            4.00
undo b1
undo b2
expect check clean
