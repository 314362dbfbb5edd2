# Half an hour at pay point 10 and a quarter behind it, at 20.00. What a report states of a resource is in place of all its uses,
# caught up ones too, and the first has it (26.1).
item     TUBE   each   fifo
item     WORK   h      resource
item     FRAME  each   made  fifo
rate     WORK   labour 20.00
bill     FRAME
  + 1 TUBE
  + 0.5 WORK   operation 10
  + 0.25 WORK
routing  FRAME
  + 10 weld pay-point
  + 20 paint
receive  50 TUBE  at 2025-02-01  cost 1.00
order    m1 10 FRAME  at 2025-02-02
order    m1 release

# The report catches pay point 10 up: 4 x 0.5 and 4 x 0.25, 3 h by the bill; it says 5 h, 100.00.
complete 4 FRAME  order m1  at 2025-02-03  key four
  + 5 WORK
  catch-up 4 FRAME  operation 10
  pick     4 TUBE   at stores by first-in
  take     4 TUBE   from 2025-02-01         4.00
  use      5 WORK                         100.00
  make     4 FRAME                        104.00
  debit    finished                       104.00
  credit   material                         4.00
  credit   applied                        100.00
expect   usage four WORK 2  value 100.00

# The late report of these pieces says what welding took: 3 h, of which 2 were in what caught them up. The hour more is
# borne by nobody: lost.
operation 10 4 FRAME  order m1  at 2025-02-04  key late
  + 3 WORK
  taken-up 4 FRAME  operation 10
  use      1 WORK                          20.00
  debit    shrinkage                       20.00
  credit   applied                         20.00
undo     late  at 2025-02-04  key back
undo     back  at 2025-02-04

# Two welded in 0.8 h, 16.00, and finished as the bill says: 0.5 h, 10.00.
operation 10 2 FRAME  order m1  at 2025-02-05  key weld
  + 0.8 WORK
complete 2 FRAME  order m1  at 2025-02-05  key done
expect   cost done 28.00
undo     done  at 2025-02-06
undo     weld  at 2025-02-06
undo     four 1 at 2025-02-06
finish   m1    at 2025-02-06
expect   check clean
