# Five frames are cut and four are completed of them; then the cutting is undone: four are missing,
# worth 4 x (2 x 1.00 + 2.00) as they were booked.
item     PIPE   each  fifo
item     FRAME  each  made  fifo
routing  FRAME
  + 10 CUT pay-point conversion 2.00
bill     FRAME
  + 2 PIPE operation 10
receive  100 PIPE  at 2026-03-01  cost 1.00
operation 10 5 FRAME  at 2026-03-02  key cut
complete 4 FRAME  at 2026-03-03
undo     cut  at 2026-03-04
expect   inbox short/FRAME/10/line qty 4 value 16.00
expect   inbox short/FRAME/10/line fix 1 "operation 10 4 FRAME"

# Nobody sells them: they are reported, and take their pipes.
operation 10 4 FRAME
expect   inbox 0
expect   stock PIPE 92
expect   balance payables -100.00
expect   balance applied -8.00

# Of an order likewise.
order    MO-7  3 FRAME
order    MO-7  release
operation 10 3 FRAME order MO-7  key cut-7
complete 3 FRAME order MO-7
undo     cut-7
expect   inbox short/MO-7/10/line fix 1 "operation 10 3 FRAME order MO-7"
operation 10 3 FRAME order MO-7
expect   inbox 0
expect   check clean

# Owed elsewhere they come in there; pieces with serial numbers are whole.
item     TRIKE  each  made  fifo  serials
bill     TRIKE
  + 1 FRAME  operation 10
routing  TRIKE
  + 10 weld  pay-point
  + 20 paint
receive  10 FRAME  cost 1.00
operation 10 1 TRIKE
scrap    1.5 TRIKE/10 from shelf
expect   inbox short/TRIKE/10/shelf fix 1 "operation 10 2 TRIKE to shelf"
operation 10 2 TRIKE to shelf
expect   inbox short/TRIKE/10/shelf none
expect   check clean
