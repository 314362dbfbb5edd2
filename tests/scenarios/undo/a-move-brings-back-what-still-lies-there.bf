# A move is undone as far as its goods still lie where it put them.
item     WHEEL  each  fifo
reason   test
receive  5 WHEEL  at 2025-01-10  cost 10.00
move     3 WHEEL  from stores  to shelf  at 2025-01-11  key there
  pick     3 WHEEL  at stores by named
  put      3 WHEEL  at shelf
issue    2 WHEEL  reason test  from shelf  at 2025-01-12
undo     there    at 2025-01-13
expect   stock WHEEL 0 in shelf
expect   stock WHEEL 3 in stores
expect   stock WHEEL 3 value 30.00
undo     there    at 2025-01-13
  refused  UNDO_NOTHING
expect   check clean
