# Alternates are taken in their order, those without one as the bill has them. So much of one as
# its line says stands in for one of the component; what is taken is rounded up to its own step.
item     GLUE   kg    fifo  step 0.5
item     PASTE  l     fifo  step 1
item     RESIN  kg    fifo  step 0.1
item     KITE   each  made  fifo
unit     RESIN  tin 0.4
bill     KITE
  + 0.5 GLUE
  + 1.5 PASTE for GLUE order 2
  + 2 tin RESIN for GLUE order 1
receive  2   GLUE    at 2025-01-10  cost 4.00
receive  10  PASTE   at 2025-01-10  cost 2.00
receive  1.3 RESIN   at 2025-01-10  cost 5.00

# 10 kites need 5 kg: 2 are there, 3 are lacking. RESIN is the first: 0.8 kg for 1 kg, 1.3 kg are
# there: 1.625 kg, down to the step of GLUE 1.5 kg, for which 1.2 kg go. PASTE for the other 1.5 kg:
# 2.25 l, up to 3 l. 8.00 + 6.00 + 6.00 = 20.00
complete 10 KITE     at 2025-03-04  key ten
  pick     2 GLUE   at stores by first-in
  take     2 GLUE   from 2025-01-10        8.00
  instead  1.5 GLUE by alternate RESIN
  pick     1.2 RESIN at stores by first-in
  take     1.2 RESIN from 2025-01-10       6.00
  instead  1.5 GLUE by alternate PASTE
  pick     3 PASTE  at stores by first-in
  take     3 PASTE  from 2025-01-10        6.00
  make     10 KITE                        20.00
  debit    finished                       20.00
  credit   material                       20.00

# Half of it stays: of each what was taken, by its share, up to its step. GLUE keeps 1 of 2 kg,
# RESIN 0.6 of 1.2 kg, PASTE 1.5 of 3 l, up to 2 l. 4.00 + 3.00 + 4.00 = 11.00
undo     ten 5       at 2025-03-05
expect   stock GLUE  1
expect   stock RESIN 0.7
expect   stock PASTE 8
expect   cost  ten 11.00
expect   check clean
