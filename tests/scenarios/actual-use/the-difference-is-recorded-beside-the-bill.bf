# What a report used beside its bill is recorded line by line, valued at what was paid for it.
# Nothing of it is booked.
item     PAINT  l     fifo
item     GLUE   l     fifo
item     TAPE   m     fifo
item     BOARD  m     fifo
item     SIGN   each  made  fifo
bill     SIGN
  + 1 BOARD
  + 0.2 PAINT
  + 0.1 GLUE
unit     TAPE  roll 50
receive  20  BOARD  at 2025-05-01  cost 3.00
receive  1   PAINT  at 2025-05-01  cost 8.00
receive  5   PAINT  at 2025-05-02  cost 9.00
receive  5   GLUE   at 2025-05-01  cost 4.00
receive  200 TAPE   at 2025-05-01  cost 0.10

# PAINT: the bill says 5 x 0.2 = 1 l; 1.5 l cost 8.00 + 0.5 x 9.00 = 12.50;
# of that the 0.5 l too many are round(12.50 x 0.5 / 1.5) = 4.17.
# GLUE: 0.5 l by the bill, none used: 0.5 x 4.00 = 2.00 less.
# TAPE: not on the bill; a roll of 50 m is 5.00, all of it too much.
complete 5 SIGN  at 2025-05-03  key five
  + 1.5 PAINT
  + 0 GLUE
  + 1 roll TAPE
  pick     5 BOARD  at stores by first-in
  take     5 BOARD  from 2025-05-01       15.00
  pick     1.5 PAINT at stores by first-in
  take     1 PAINT  from 2025-05-01        8.00
  take     0.5 PAINT from 2025-05-02       4.50
  pick     50 TAPE  at stores by first-in
  take     50 TAPE  from 2025-05-01        5.00
  make     5 SIGN                         32.50
  debit    finished                       32.50
  credit   material                       32.50
expect   usage five PAINT 0.5  value 4.17
expect   usage five GLUE  -0.5 value -2.00
expect   usage five TAPE  50   value 5.00
expect   usage five BOARD 0    value 0.00
expect   check clean
