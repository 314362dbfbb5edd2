# A start is a move: what there is goes to the line, what is short is said, and not owed before the
# parts are used.
item SCREW each
item BENCH each made
bill BENCH
  + 4 SCREW issue start
receive 6 SCREW cost 0.10 at 2026-03-01
order MO-1 2 BENCH
start MO-1 at 2026-03-02
  pick     6 SCREW  at stores by first-in
  put      6 SCREW  at line for MO-1
  inbox    short SCREW
expect owed SCREW 0
complete 2 BENCH order MO-1 at 2026-03-03
  pick     6 SCREW  at line for MO-1 by staged
  take     6 SCREW  from 2026-03-01  0.60
  owe      2 SCREW  at 0.10 last     0.20
  make     2 BENCH                   0.80
  debit    finished                  0.80
  credit   material                  0.60
  credit   owed                      0.20
expect check clean
