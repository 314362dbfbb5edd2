# A bill is undone: other completions go by the one before at once. The order that was released on it
# keeps it until `change … bill`, also where it says what is blown through.
item     PLANK  each  fifo
item     LEG    each  made  fifo
item     BENCH  each  made  fifo
bill     LEG    key legs
  + 2 PLANK
bill     BENCH
  + 1 LEG
bill     BENCH  from 2025-01-10  key better
  + 3 LEG blow-through
receive  100 PLANK  at 2025-01-10  cost 3.00
order    B  10 BENCH  at 2025-01-10
order    B  release
undo     better   at 2025-01-11
undo     legs     at 2025-01-11
bill     LEG
  + 1 PLANK
# 3 legs of 2 planks each, as the release found them: 6 x 3.00
complete 1 BENCH  order B  at 2025-01-12
  instead  3 LEG    by blow-through
  pick     6 PLANK  at stores by first-in
  take     6 PLANK  from 2025-01-10  18.00
  make     1 BENCH                   18.00
  debit    finished                  18.00
  credit   material                  18.00
complete 1 LEG    at 2025-01-12
  pick     1 PLANK  at stores by first-in
  take     1 PLANK  from 2025-01-10        3.00
  make     1 LEG                           3.00
  debit    finished                        3.00
  credit   material                        3.00
# The bill before: 1 leg; both stand in finished, so there is no entry
order    B  change bill  at 2025-01-13
complete 1 BENCH  order B  at 2025-01-13
  pick     1 LEG    at finished by first-in
  take     1 LEG    from 2025-01-12        3.00
  make     1 BENCH                         3.00
expect   check clean
