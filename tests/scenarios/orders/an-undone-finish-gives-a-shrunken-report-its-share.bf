# Half of the report that had given its clips back is undone before the finish is: it takes half of
# them again, and the others stay on the shelf.
item     CLIP   each  fifo  step 1
item     FRAME  each  made  fifo
bill     FRAME
  + 4 CLIP fixed
receive  8 CLIP   at 2025-01-10  cost 1.00
order    F  10 FRAME  tolerance 50%
complete 4 FRAME  order F  at 2025-02-03  key one
# Undone it gives back the four clips of the order, which by the bill stay while there is another
# report: total(4) - total(8) = 0, so the next report takes them.
complete 4 FRAME  order F  at 2025-02-04  key two
undo     one      at 2025-02-05  key not-one
complete 4 FRAME  order F  at 2025-02-06  key three
expect   cost three 4.00
# Done after all, it takes four clips, too: the order carries 4
undo     not-one  at 2025-02-07
expect   cost one 4.00
expect   stock CLIP 0
finish   F        at 2025-02-08  key done
expect   cost one 0.00
expect   cost three 4.00
expect   stock CLIP 4 value 4.00
# It has no clips that a part could give back
undo     one 2    at 2025-02-09
expect   stock CLIP 4 value 4.00
expect   stock FRAME 10 value 4.00
# Of 4 clips 4 x 2 / 4 = 2
undo     done     at 2025-02-10
  carry    2 CLIP
  take     2 CLIP  from 2025-01-10  2.00
  pick     2 CLIP  at stores by undo
  true-up  FRAME   of 2025-02-03    2.00
  debit    finished                 2.00
  credit   material                 2.00
expect   stock CLIP 2 value 2.00
expect   cost one 2.00
expect   stock FRAME 10 value 6.00
# And 2 are carried: finished once more the order gives them back
finish   F        at 2025-02-11
expect   stock CLIP 4 value 4.00
expect   stock FRAME 10 value 4.00
expect   check clean
