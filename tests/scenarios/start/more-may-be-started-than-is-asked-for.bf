# Work on more than the order asks for is a fact, too. The finish gives back what lies on the line.
item SCREW each
item BENCH each made
bill BENCH
  + 2 SCREW issue start
receive 50 SCREW cost 0.10 at 2026-03-01
order MO-1 3 BENCH
start MO-1 5 BENCH at 2026-03-02
  pick     10 SCREW at stores by first-in
  put      10 SCREW at line for MO-1
complete 3 BENCH order MO-1 at 2026-03-03
expect stock SCREW 4 in line
finish MO-1 at 2026-03-04
  pick     4 SCREW  at line for MO-1 by staged
  put      4 SCREW  at shelf
start MO-1 1
  refused  ORDER_STATE MO-1 is finished
order MO-1 reopen
# what the order left on the shelf goes last, where the places of the part have no more
complete 2 BENCH order MO-1 at 2026-03-05
  inbox    over-completion BENCH
  pick     4 SCREW  at stores by first-in
  take     4 SCREW  from 2026-03-01  0.40
  make     2 BENCH                   0.40
  debit    finished                  0.40
  credit   material                  0.40
expect check clean
