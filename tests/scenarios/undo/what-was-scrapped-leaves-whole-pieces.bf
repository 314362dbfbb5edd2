# Three good and one scrapped of 3 parts each; one good piece undone, and made again. What was scrapped
# stays scrapped whole: no thirds of a piece, no part more than the bill says, nothing carried.

item A each fifo step 1
item P each made fifo
bill P
  + 3 A
receive 100 A cost 1.00 at 2026-03-01
order O 10 P
complete 3 P scrapped 1 order O key r1 at 2026-03-02
# 2 good and 1 scrapped of 4 stay: 12 x 3 / 4 = 9 parts, 3.00 of them scrap.
undo r1 1 key u1
  untake   3 A  from 2026-03-01   3.00
  put      3 A  at stores
  lower    1 P  of 2026-03-02     3.00
  pick     1 P  at finished by undo
  debit    material               3.00
  credit   finished               3.00
complete 1 P order O key r2
  pick     3 A  at stores by first-in
  take     3 A  from 2026-03-01  3.00
  make     1 P                   3.00
  debit    finished              3.00
  credit   material              3.00
expect stock A 88
expect balance scrap 3.00
# With the last good piece the scrapped one goes: 9 parts.
undo r1 key u2
expect stock A 97
expect balance scrap 0.00
# One of the 2 that this undo took back comes again, and the scrapped piece with it: 9 x 2 / 3 = 6.
undo u2 1
expect stock A 91
expect balance scrap 3.00
undo u2
undo u1
expect stock A 85
undo r1
undo r2
expect stock A 100 value 100.00
expect balance scrap 0.00
# What was used is counted so, too: actual use of 8 beside the bill's 12. One undone leaves 3 of 4 of both.
order R 10 P
complete 3 P scrapped 1 order R key r3
  + 8 A
undo r3 1
complete 1 P order R
  pick     3 A  at stores by first-in
  take     3 A  from 2026-03-01  3.00
  make     1 P                   3.00
  debit    finished              3.00
  credit   material              3.00
expect check clean
