# 7 at once or 3 and 4: total(7) - total(0) either way, rounded up to the step once.
item FOIL each step 1
item BENCH each made
bill BENCH
  + 0.4 FOIL issue start
receive 20 FOIL cost 0.10 at 2026-03-01
order MO-1 7 BENCH
order MO-2 7 BENCH
# 0.4 x 7 = 2.8: 3
start MO-1 7 at 2026-03-02
  pick     3 FOIL   at stores by first-in
  put      3 FOIL   at line for MO-1
# 1.2: 2; 2.8 - 1.2: 3 - 2
start MO-2 3 at 2026-03-02
  pick     2 FOIL   at stores by first-in
  put      2 FOIL   at line for MO-2
start MO-2 4
  pick     1 FOIL   at stores by first-in
  put      1 FOIL   at line for MO-2
complete 7 BENCH order MO-1
complete 7 BENCH order MO-2
expect stock FOIL 0 in line
expect stock FOIL 14
expect check clean
