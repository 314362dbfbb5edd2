# A standard by element: what is on hand stands at each, what a completion cost beyond it is a variance in one sum.
# Standard of one: 10.00 + 2.00 + 3.00 + 0.50 = 15.50; made of a wheel of 10.00 with labour 2.20 and overhead 0.50.
item     WHEEL  each  fifo
item     BIKE   each  made  standard
bill     BIKE
  + 1 WHEEL
standard BIKE  material 10.00  labour 2.00  machine 3.00  overhead 0.50
rate     BIKE  labour 2.20  overhead 0.50
receive  2 WHEEL  at 2025-01-10  cost 10.00
complete 2 BIKE   at 2025-01-11
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     2 BIKE                         31.00
  debit    finished                       31.00
  credit   material                       20.00
  credit   applied                         5.40
  credit   production-variance             5.60
expect   element BIKE machine 6.00
expect   element BIKE labour 4.00
# A new standard says it anew; what it leaves out is nil.
standard BIKE  material 11.00  outside 1.00  from 2025-01-12
move     1 BIKE  from finished  to stores  at 2025-01-12
expect   element BIKE outside 2.00
expect   element BIKE labour 0.00
expect   stock BIKE 2 value 24.00
expect   check clean
