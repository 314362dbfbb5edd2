# All operations' parts go to the line at the start, to that of the order, or where the start says.
place line/A
place cell
item SCREW each
item FRAME each
item BENCH each made
routing BENCH
  + 10 frame pay-point
  + 20 mount
bill BENCH
  + 1 FRAME operation 10 issue start
  + 4 SCREW operation 20 issue start
receive 100 SCREW cost 0.10 at 2026-03-01
receive 10 FRAME cost 5.00
order MO-1 4 BENCH line A
start MO-1 2 at 2026-03-02
  pick     2 FRAME  at stores by first-in
  put      2 FRAME  at line/A for MO-1
  pick     8 SCREW  at stores by first-in
  put      8 SCREW  at line/A for MO-1
start MO-1 1 to cell
  pick     1 FRAME  at stores by first-in
  put      1 FRAME  at cell for MO-1
  pick     4 SCREW  at stores by first-in
  put      4 SCREW  at cell for MO-1
operation 10 3 BENCH order MO-1 at 2026-03-03
expect stock FRAME 0 in line/A
expect stock FRAME 0 in cell
complete 3 BENCH order MO-1 at 2026-03-03
expect stock SCREW 0 in line/A
expect stock SCREW 0 in cell
expect check clean
