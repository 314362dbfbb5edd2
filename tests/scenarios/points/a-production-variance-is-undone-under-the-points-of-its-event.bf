# A completion and the return of parts under points that record neither, undone under those that do.
item     A  each  standard
standard A  material 2.00  at 2025-01-10
item     P  each  made  standard
standard P  material 5.00 conversion 1.00  at 2025-01-10
bill     P
  + 1 A
rate     P  conversion 4.00
points   sale  at 2025-01-10
# Received for 3.00 each: 4 x (3.00 - 2.00) = 4.00 of variance is memo, like all of it.
receive  4 A   at 2025-01-10  cost 3.00  key po-1
  put      4 A  at stores                  8.00
# Of the receipt's own 3.00 the pool gives 2.00: the 1.00 is memo too.
return-to-supplier 1 A of po-1  at 2025-01-11  key rts-1
  pick     1 A  at stores by first-in
  take     1 A  from standard              2.00
# 2.00 + 4.00 go in, 5.00 + 1.00 come out: of material -3.00, of conversion 3.00; memo as well.
complete 1 P   at 2025-01-12  key run-1
  pick     1 A  at stores by first-in
  take     1 A  from standard              2.00
  make     1 P                             6.00
# 2 A at 2.00 and 1 P at 5.00 + 1.00 come on the books.
points   purchase completion sale  at 2025-01-13
  debit    material                        4.00
  debit    finished                        6.00
  credit   payables                        9.00
  credit   applied                         1.00
# A back 2.00, P out 6.00; applied 4.00 less the variance of 3.00, payables its variance of 3.00.
undo     run-1  at 2025-01-14
  slice    1 A  at standard  2.00
  put      1 A  at stores
  lower    1 P  of standard  6.00
  pick     1 P  at finished by undo
  debit    material          2.00
  debit    applied           1.00
  debit    payables          3.00
  credit   finished          6.00
expect   balance production-variance 0.00
expect   balance applied 0.00
# The pool takes 2.00 in; 3.00 are payable again, of which the 1.00 was no variance on the books.
undo     rts-1  at 2025-01-15
expect   balance price-variance 0.00
# 4 x 2.00 go out against 12.00 of payables and the 4.00 that were no variance either.
undo     po-1  at 2025-01-16
expect   balance payables 0.00
expect   balance material 0.00
expect   balance price-variance 0.00
expect   check clean
