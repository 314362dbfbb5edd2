# 3 of 8 came without a lot; they stand there until they are gone or come again with theirs.
item     MILK   each  lots  fifo
receive  5 MILK  at 2025-01-10  cost 1.00  lot A
receive  3 MILK  at 2025-01-11  cost 2.00  key r-2
expect   inbox lot-unknown/MILK/stores qty 3 since 2025-01-11 days 0
# At the current price: 8 are worth 11.00; 3 x 1.375 = 4.125.
expect   inbox lot-unknown/MILK/stores value 4.13
expect   inbox lot-unknown/MILK/stores fix 1 "identify 3 MILK"
expect   inbox lot-unknown/MILK/stores fix 2 "undo r-2"
accept   lot-unknown/MILK/stores
  refused  VALUE_UNKNOWN lot-unknown is put right, not accepted

# Moved they are as old as they lie there; the event that brought them did not lie them there.
move     1 MILK from stores to line  at 2025-01-13
expect   inbox lot-unknown/MILK/line qty 1 since 2025-01-13
expect   inbox lot-unknown/MILK/line fix 1 "identify 1 MILK in line"
expect   inbox lot-unknown/MILK/line fix 2 none
expect   inbox lot-unknown/MILK/stores qty 2 since 2025-01-11 days 2
expect   inbox lot-unknown/MILK/stores fix 1 "identify 2 MILK"
expect   inbox lot-unknown/MILK/stores fix 2 none
hold     1 MILK in stores  at 2025-01-14
expect   inbox lot-unknown/MILK/stores qty 2 since 2025-01-11
# Unknown goods leave first.
scrap    1 MILK from line
sell     1 MILK
expect   inbox lot-unknown/MILK/stores qty 1 since 2025-01-14
scrap    1 MILK
expect   inbox 0
expect   check clean
