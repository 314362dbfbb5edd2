# Undone in part, a start keeps of each part what its share needs, whole steps up; what has been used
# since does not come back. Undone again it starts anew.
item SCREW each step 1
item FOIL each step 1
item BENCH each made
bill BENCH
  + 3 SCREW issue start
  + 0.5 FOIL issue start
receive 100 SCREW cost 0.10 at 2026-03-01
receive 100 FOIL cost 0.20
order MO-1 10 BENCH
# 5 x 3 = 15; 2.5: 3
start MO-1 5 at 2026-03-02 key s1
  pick     15 SCREW at stores by first-in
  put      15 SCREW at line for MO-1
  pick     3 FOIL   at stores by first-in
  put      3 FOIL   at line for MO-1
# 3 of 5 stay: 15 x 3/5 = 9 screws, 3 x 3/5 = 1.8: 2 foils
undo s1 2 at 2026-03-02 key u1
  pick     1 FOIL   at line for MO-1 by undo
  put      1 FOIL   at stores
  pick     6 SCREW  at line for MO-1 by undo
  put      6 SCREW  at stores
expect order MO-1 released started 3
undo s1 4
  refused  UNDO_EXCEEDS
# 1 of the 2 again: begun 3, so total(4) - total(3): 3 screws, 2 - 2 foils
undo u1 1 at 2026-03-02 key uu1
  pick     3 SCREW  at stores by first-in
  put      3 SCREW  at line for MO-1
expect order MO-1 released started 4
complete 3 BENCH order MO-1 at 2026-03-03 key c1
expect stock SCREW 3 in line
expect stock FOIL 0 in line
# all of it: 12 screws were brought, 9 are used
undo s1 at 2026-03-04 key u2
  pick     3 SCREW  at line for MO-1 by undo
  put      3 SCREW  at stores
expect order MO-1 released started 0
undo s1
  refused  UNDO_NOTHING
# what the completion gives back comes back to the line, where it was
undo c1 at 2026-03-05
expect stock SCREW 9 in line
expect order MO-1 planned
expect check clean
