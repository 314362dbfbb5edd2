# A receipt of three for 10.00 goes back piece by piece: 3.33, 3.34, 3.33, whatever the pool's average.
item     HINGE  each  average
opening  5 HINGE  cost 4.00  at 2025-01-01
  put      5 HINGE  at stores             20.00
  debit    material                       20.00
  credit   opening                        20.00
receive  3 HINGE  at 2025-01-10  total 10.00  key po-1
return-to-supplier 1 HINGE  of po-1  at 2025-01-11
expect   balance payables -6.67
return-to-supplier 1 HINGE  of po-1  at 2025-01-12
expect   balance payables -3.33
return-to-supplier 1 HINGE  of po-1  at 2025-01-13
expect   balance payables 0.00
expect   stock HINGE 5 value 20.00
expect   balance price-variance 0.00
expect   check clean
