# What a line with the method `start` needs goes to the line when the order is started, for what is
# started; it keeps its value, nobody else takes it, and the completions take it there first.
item SCREW each
item FRAME each
item BENCH each made
bill BENCH
  + 4 SCREW issue start
  + 1 FRAME
receive 100 SCREW cost 0.10 at 2026-03-01
receive 10 FRAME cost 5.00
order MO-1 10 BENCH
# 4 benches x 4 screws
start MO-1 4 at 2026-03-02
  pick     16 SCREW at stores by first-in
  put      16 SCREW at line for MO-1
expect stock SCREW 100 value 10.00
expect stock SCREW 16 in line
expect order MO-1 released started 4 good 0
# 3 x 4 screws x 0.10 + 3 frames x 5.00
complete 3 BENCH order MO-1 at 2026-03-03
  pick     12 SCREW at line for MO-1 by staged
  take     12 SCREW from 2026-03-01   1.20
  pick     3 FRAME  at stores by first-in
  take     3 FRAME  from 2026-03-01  15.00
  make     3 BENCH                   16.20
  debit    finished                  16.20
  credit   material                  16.20
expect stock SCREW 4 in line
# the rest of the ten: 6 x 4
start MO-1 at 2026-03-04
  pick     24 SCREW at stores by first-in
  put      24 SCREW at line for MO-1
expect order MO-1 released started 10
start MO-1
  refused  START_NOTHING MO-1
expect check clean
