# A name is neither empty nor longer than 128 bytes; one with blanks stands in quotes.
item     ""     each  fifo
  refused  NAME_BAD
item     "BIG WHEEL"  each  fifo
item     WHEEL-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123  each
  refused  NAME_BAD
item     Großrad each fifo
receive  3 Großrad  at 2025-01-10  cost 1.00
  put      3 Großrad at stores             3.00
  debit    material                        3.00
  credit   payables                        3.00
expect   stock Großrad 3
