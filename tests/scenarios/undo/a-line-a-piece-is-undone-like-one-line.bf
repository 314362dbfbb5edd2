# Four boxes take a chip each, which the scanner wrote a line a piece. Each line alone would keep its chip while a box
# stands: 1 x 1/4, rounded up. They are one need of four: one box stands, one chip stays, the first that was scanned.
item CHIP each serials
item BOX each made
bill BOX
  + 1 CHIP
receive 9 CHIP serials CH1..CH9 cost 3.00 at 2026-01-01
complete 4 BOX key b1
  + 1 CHIP serials CH1
  + 1 CHIP serials CH2
  + 1 CHIP serials CH3
  + 1 CHIP serials CH4
undo b1 3 key u1
expect stock BOX 1 value 3.00
expect stock CHIP 8
expect lot CHIP CH1 0
expect lot CHIP CH4 1 free
# Two of the three boxes after all: the chip that came back last is the first to go again.
undo u1 2
expect stock BOX 3 value 9.00
expect lot CHIP CH2 0
expect lot CHIP CH3 0
expect lot CHIP CH4 1 free
undo b1
expect stock CHIP 9 value 27.00
expect check clean
