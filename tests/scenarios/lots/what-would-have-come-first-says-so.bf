# Stock that would have come first, had nothing been wrong with it, says so even where the need finds
# all it wants: so much of it as the need would have taken there (13.5).

item MILK l lots
item JAR  each made
bill JAR
  + 1 MILK

# First expired, first in: A (3, till the 5th), B (4, till the 8th), C (5, till the 30th). On the
# 6th 2 jars take B; A would have given both.
receive 3 MILK lot A expires 2026-03-05 cost 1.00 at 2026-03-01
receive 4 MILK lot B expires 2026-03-08 cost 1.00
receive 5 MILK lot C expires 2026-03-30 cost 1.00
complete 2 JAR at 2026-03-06
  pick     2 MILK  at stores lot B by first-expired assumed
  pass     2 MILK  at stores expired
  take     2 MILK  from 2026-03-01  2.00
  make     2 JAR                    2.00
  debit    finished                 2.00
  credit   material                 2.00

# What is left of B is held. 3 jars take C; of B 2 would have come before it, and of A, had it not
# expired, all 3. Of D, which is held too, nothing is said: it comes behind C.
hold 2 MILK lot B
receive 2 MILK lot D expires 2026-04-30 cost 1.00
hold 2 MILK lot D
complete 3 JAR
  pick     3 MILK  at stores lot C by first-expired assumed
  pass     2 MILK  at stores held
  pass     3 MILK  at stores expired
  take     1 MILK  from 2026-03-01    1.00
  take     2 MILK  from 2026-03-01#2  2.00
  make     3 JAR                      3.00
  debit    finished                   3.00
  credit   material                   3.00

# 4 more: 2 of C, and 2 are short. Held are 4, of which B's 2 would have come before C and left
# nothing for D's. Of A all 3 would have come first.
complete 4 JAR
  pick     2 MILK  at stores lot C by first-expired assumed
  pass     2 MILK  at stores held
  pass     3 MILK  at stores expired
  take     2 MILK  from 2026-03-01#2  2.00
  owe      2 MILK  at 1.00 last       2.00
  make     4 JAR                      4.00
  debit    finished                   4.00
  credit   material                   2.00
  credit   owed                       2.00

# By day: 2 of the 5 are in inspection of the lot that came first, and 3 of it are good. They come
# first, so 3 pass nothing over; of 4 the fourth would have been of it.
item YEAST kg lots lots-fifo
receive 5 YEAST lot Y1 cost 1.00 at 2026-03-07
receive 5 YEAST lot Y2 cost 1.00 at 2026-03-08
hold 2 YEAST lot Y1 inspect
reason test
issue 1 YEAST reason test
  pick     1 YEAST  at stores lot Y1 by first-in assumed
  take     1 YEAST  from 2026-03-07  1.00
  debit    expense:test              1.00
  credit   material                  1.00
issue 3 YEAST reason test
  pick     2 YEAST  at stores lot Y1 by first-in assumed
  pick     1 YEAST  at stores lot Y2 by first-in assumed
  pass     1 YEAST  at stores inspect
  take     3 YEAST  from 2026-03-07  3.00
  debit    expense:test              3.00
  credit   material                  3.00

# Who names the lot has used it, and has passed nothing over.
issue 1 YEAST lot Y2 reason test
  pick     1 YEAST  at stores lot Y2 by named scanned
  take     1 YEAST  from 2026-03-07  1.00
  debit    expense:test              1.00
  credit   material                  1.00

# Without lots nobody can say which came first: 4 of 10 are held, and 5 pass nothing over. Of 3 more
# 1 lies free: 2 of the held would have been taken.
item SCREW each
receive 10 SCREW cost 1.00
hold 4 SCREW
issue 5 SCREW reason test
  pick     5 SCREW  at stores by first-in
  take     5 SCREW  from 2026-03-08  5.00
  debit    expense:test              5.00
  credit   material                  5.00
issue 3 SCREW reason test
  pick     1 SCREW  at stores by first-in
  pass     2 SCREW  at stores held
  take     1 SCREW  from 2026-03-08  1.00
  owe      2 SCREW  at 1.00 last     2.00
  debit    expense:test              3.00
  credit   material                  1.00
  credit   owed                      2.00

# Staged for the order, 2 have expired and 3 have not: 2 jars take good ones.
item GLUE l lots
item TAG  each made
bill TAG
  + 1 GLUE
receive 2 GLUE lot G1 expires 2026-03-09 cost 1.00
receive 3 GLUE lot G2 expires 2026-03-20 cost 1.00
order M1 5 TAG
stage order M1
complete 2 TAG order M1 at 2026-03-10
  pick     2 GLUE  at line lot G2 for M1 by staged assumed
  pass     2 GLUE  at line expired
  take     2 GLUE  from 2026-03-08  2.00
  make     2 TAG                    2.00
  debit    finished                 2.00
  credit   material                 2.00
expect check clean
