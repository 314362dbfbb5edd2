# Undo of a move brings back what still lies there as it was put: what was held since does not come back
# free, and neither is a hold undone whose goods were let go.
item WHEEL each
receive 5 WHEEL cost 2.00 at 2026-03-01
move 4 WHEEL from stores to line at 2026-03-02 key m1
hold 3 WHEEL in line at 2026-03-02 key h1
undo m1 at 2026-03-03
  pick     1 WHEEL  at line by undo
  put      1 WHEEL  at stores
undo m1 at 2026-03-03
  refused UNDO_NOTHING
unhold 3 WHEEL in line at 2026-03-03 key n1
undo h1 at 2026-03-03
  refused UNDO_NOTHING
undo m1 at 2026-03-03
  pick     3 WHEEL  at line by undo
  put      3 WHEEL  at stores
expect stock WHEEL 5 in stores
expect check clean
