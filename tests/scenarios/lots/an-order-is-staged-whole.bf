# `stage order` brings to the line what the bill asks for all that is still to be made, less what is
# there already; what is short is said and not owed. It is undone whole.
item WHEEL each
item BOLT each
item BIKE each made
bill BIKE
  + 2 WHEEL
  + 3 BOLT
receive 10 WHEEL cost 1.00 at 2026-03-01
receive 5 BOLT cost 0.10
order MO-1 3 BIKE
stage 1 WHEEL order MO-1 at 2026-03-02
# 3 bikes need 6 wheels, one is there: 5; 9 bolts, 5 are in stores
stage order MO-1 at 2026-03-02 key st
  pick     5 WHEEL  at stores by first-in
  put      5 WHEEL  at line for MO-1
  pick     5 BOLT   at stores by first-in
  put      5 BOLT   at line for MO-1
  inbox    short BOLT
expect stock WHEEL 6 in line
expect owed BOLT 0
undo st 1
  refused UNDO_EXCEEDS
undo st at 2026-03-02 key ust
  pick     5 BOLT   at line for MO-1 by undo
  put      5 BOLT   at stores
  pick     5 WHEEL  at line for MO-1 by undo
  put      5 WHEEL  at stores
expect stock WHEEL 1 in line
undo ust at 2026-03-03
  pick     5 WHEEL  at stores by first-in
  put      5 WHEEL  at line for MO-1
  pick     5 BOLT   at stores by first-in
  put      5 BOLT   at line for MO-1
  inbox    short BOLT
expect check clean
