# Three small screws stand in for one large one: the quantity on each line is multiplied, scrap and what is fixed for
# a run included; place and blow-through stay as they were.
item     LARGE  each  fifo
item     SMALL  each  fifo
item     RACK   each  made  fifo
receive  100 LARGE  at 2025-01-10  cost 1.00
receive  100 SMALL  to shelf  cost 0.10
receive  100 SMALL  to stores  cost 0.10
bill     RACK
  + 4 LARGE  scrap 25%  place shelf
  + 2 LARGE  fixed
replace  LARGE with SMALL ratio 3  at 2025-02-01
  version  RACK 2  for 1 from 2025-02-01

# Per rack 4 x 1.25 x 3 = 15 from the shelf, 1.50; for the run 2 x 3 = 6 from stores, 0.60.
complete 2 RACK  at 2025-03-01  key c-1
  pick     30 SMALL  at shelf by named
  take     30 SMALL  from 2025-01-10  3.00
  pick     6 SMALL   at stores by first-in
  take     6 SMALL   from 2025-01-10  0.60
  make     2 RACK                     3.60
  debit    finished                   3.60
  credit   material                   3.60

# A third: LARGE comes back, one for three.
replace  SMALL with LARGE ratio 1/3  from 2025-03-02
  version  RACK 3  for 2 from 2025-03-02
receive  100 LARGE  to shelf  at 2025-03-02  cost 1.00
complete 1 RACK  key c-2
# 5 from the shelf, 2 from stores: 7 x 1.00.
expect   cost c-2 7.00
expect   check clean
