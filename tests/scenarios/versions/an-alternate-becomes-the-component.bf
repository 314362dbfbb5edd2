# B has stood in for A long enough: it is the component from now on. As an alternate of itself it falls away, and so
# does what was an alternate the other way round; what stands in for A as well stands in for B.
item A each
item B each
item C each
item BIKE each made
item TRIKE each made
bill BIKE at 2026-03-01
  + 4 A
  + 1 B for A order 1
  + 1 C for A order 2
bill TRIKE
  + 3 A
  + 2 B
  + 1 A for B
replace A with B
  version  BIKE 2   for 1 from 2026-03-01
  version  TRIKE 2  for 1 from 2026-03-01
receive 3 B cost 1.00
receive 9 C cost 2.00
complete 1 BIKE
  pick     3 B     at stores by first-in
  take     3 B     from 2026-03-01    3.00
  instead  1 B     by alternate C
  pick     1 C     at stores by first-in
  take     1 C     from 2026-03-01    2.00
  make     1 BIKE                     5.00
  debit    finished                   5.00
  credit   material                   5.00
complete 1 TRIKE
expect owed B 5
expect check clean
