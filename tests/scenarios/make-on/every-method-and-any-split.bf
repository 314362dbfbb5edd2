# A pipe is cut from rods, whole rods only: 0.3 of a rod for each. 10 pipes take 3 rods, sold at once or one by one.
item     ROD    each  fifo  step 1
item     PIPE   each  made  average  make-on sale
item     TUBE   each  made  standard  make-on sale
bill     PIPE
  + 0.3 ROD
bill     TUBE
  + 0.3 ROD
standard TUBE  material 0.70
receive  20 ROD  at 2025-01-10  cost 2.00

# Rods after 1, 2, 3 … pipes: 1, 1, 1, 2, 2, 2, 3, 3, 3, 3.
sell     1 PIPE  at 2025-01-11  key p1
expect   stock ROD 19
sell     3 PIPE  at 2025-01-11  key p2
expect   stock ROD 18
sell     6 PIPE  at 2025-01-11  key p3
expect   stock ROD 17
expect   balance cost-of-sales 6.00

# At standard: 10 x 0.70 go out, 3 x 2.00 went in; what is made and sold at once leaves the variance.
sell     10 TUBE  at 2025-01-12  key t1
  pick     3 ROD    at stores by first-in
  take     3 ROD    from 2025-01-10        6.00
  make     10 TUBE                         7.00
  pick     10 TUBE  at finished by first-in
  take     10 TUBE  from standard          7.00
  debit    cost-of-sales                   7.00
  credit   material                        6.00
  credit   production-variance             1.00
expect   check clean

# 5 of 10 undone: 1.5 rods stay needed, so 2; 1 comes back. 3.50 leave cost of sales, half the variance or what makes it up.
undo t1 5  at 2025-01-13
expect   stock ROD 15
expect   balance cost-of-sales 9.50
undo t1   at 2025-01-13
undo p2   at 2025-01-13
undo p1   at 2025-01-13
undo p3   at 2025-01-13
expect   stock ROD 20 value 40.00
expect   balance cost-of-sales 0.00
expect   balance production-variance 0.00
expect   check clean
