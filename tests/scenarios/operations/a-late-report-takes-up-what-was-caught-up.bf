# Ten were completed before anybody reported the saw: the completion caught it up. The report of the
# saw that comes late is of these ten, of two more that were spoiled there, and of one that is new.
item     PLANK  each  fifo
item     BOX    each  fifo
item     BENCH  each  made  fifo
bill     BENCH
  + 1 BOX
  + 2 PLANK operation 10
routing  BENCH
  + 10 saw       conversion 1.00  pay-point
  + 30 pack
receive  60 PLANK  at 2025-01-10  cost 3.00
receive  20 BOX    cost 2.00
order    MO-1 20 BENCH  at 2025-01-11

# 20 x 3.00 + 10 x 1.00 + 10 x 2.00
complete 10 BENCH  order MO-1  at 2025-01-12  key done
  catch-up 10 BENCH  operation 10
  pick     20 PLANK  at stores by first-in
  take     20 PLANK  from 2025-01-10      60.00
  pick     10 BOX    at stores by first-in
  take     10 BOX    from 2025-01-10      20.00
  make     10 BENCH                       90.00
  debit    finished                       90.00
  credit   material                       80.00
  credit   applied                        10.00

# Of the ten, four: nothing is needed for them once more.
operation 10 4 BENCH  order MO-1  key late-1
  taken-up 4 BENCH   operation 10

# The six that are left of the ten; one good piece is new, and two are scrapped:
# 6 x 3.00 + 3 x 1.00 = 21.00, a third of it good
operation 10 7 BENCH  scrapped 2  order MO-1  key late-2
  taken-up 6 BENCH   operation 10
  pick     6 PLANK   at stores by first-in
  take     6 PLANK   from 2025-01-10      18.00
  make     1 MO-1/10                       7.00
  scrapped 2 MO-1/10                      14.00
  debit    scrap                          14.00
  credit   material                       11.00
  credit   applied                         3.00
expect   stock PLANK 34 value 102.00
expect   stock MO-1/10 1 value 7.00

# It is undone whole, and the six are late again; and not, once more.
undo     late-2 1
  refused UNDO_EXCEEDS
undo     late-2  key gone
  untake   6 PLANK   from 2025-01-10      18.00
  put      6 PLANK   at stores
  taken-up -6 BENCH  operation 10
  lower    1 MO-1/10 of 2025-01-12         7.00
  pick     1 MO-1/10 at line by undo
  debit    material                       11.00
  debit    applied                         3.00
  credit   scrap                          14.00
operation 10 6 BENCH  order MO-1  key late-3
  taken-up 6 BENCH   operation 10
undo     late-3
  taken-up -6 BENCH  operation 10
undo     gone
  take     6 PLANK   from 2025-01-10      18.00
  pick     6 PLANK   at stores by undo
  taken-up 6 BENCH   operation 10
  make     1 MO-1/10                       7.00
  debit    scrap                          14.00
  credit   material                       11.00
  credit   applied                         3.00

# The completion was of nine, and ten of it are reported at the saw. So of what is caught up next one
# piece is known there already: of three two are late.
undo     done 1
  catch-up -1 BENCH  operation 10
  untake   1 BOX     from 2025-01-10       2.00
  put      1 BOX     at stores
  slice    2 PLANK   at 2025-01-10         6.00
  put      2 PLANK   at stores
  lower    1 BENCH   of 2025-01-12         9.00
  pick     1 BENCH   at finished by undo
  debit    material                        8.00
  debit    applied                         1.00
  credit   finished                        9.00
complete 4 BENCH  order MO-1
  catch-up 3 BENCH   operation 10
  pick     6 PLANK   at stores by first-in
  take     6 PLANK   from 2025-01-10      18.00
  pick     1 MO-1/10 at line by first-in
  take     1 MO-1/10 from 2025-01-12       7.00
  pick     4 BOX     at stores by first-in
  take     4 BOX     from 2025-01-10       8.00
  make     4 BENCH                        36.00
  debit    finished                       36.00
  credit   material                       33.00
  credit   applied                         3.00
operation 10 3 BENCH  order MO-1
  taken-up 2 BENCH   operation 10
  pick     2 PLANK   at stores by first-in
  take     2 PLANK   from 2025-01-10       6.00
  make     1 MO-1/10                       7.00
  debit    material                        1.00
  credit   applied                         1.00
expect   check clean
