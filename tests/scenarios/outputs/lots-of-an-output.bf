# Whey and its serial-numbered drums come in as the lots that the line of the event names; the words
# of the event itself are the cheese's.
item     MILK   litre  fifo lots
item     WHEY   litre  made semi fifo lots expiry 5
item     DRUM   each   made semi fifo serials
item     CHEESE kg     made fifo lots
bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 20%
  + 1 DRUM output when-sold
receive  40 MILK   at 2026-03-02  cost 1.00 lot M1
complete 2 CHEESE  at 2026-03-03  lot C1 expires 2026-06-01 key c
  + 15 WHEY output lot W1
  + 2 DRUM  output serials D1,D2
  pick     20 MILK   at stores lot M1 by first-in assumed
  take     20 MILK   from 2026-03-02  20.00
  make     2 CHEESE  lot C1           16.00
  make     15 WHEY   lot W1            4.00
  make     2 DRUM                      0.00
  lot      1 DRUM    at stores lot D1
  lot      1 DRUM    at stores lot D2
  debit    finished                   16.00
  credit   material                   16.00
expect   lot WHEY W1 15
expect   lot DRUM D2 1

# Nobody says which whey this is.
complete 1 CHEESE  at 2026-03-03  lot C2
  + 0 DRUM output
  pick     10 MILK      at stores lot M1 by first-in assumed
  take     10 MILK      from 2026-03-02  10.00
  make     1 CHEESE     lot C2            8.00
  make     8 WHEY                         2.00
  inbox    lot-unknown  WHEY
  debit    finished                       8.00
  credit   material                       8.00
expect   stock WHEY 23 value 6.00

# Undone, the named lots leave.
undo     c         at 2026-03-04
expect   lot WHEY W1 0
expect   lot DRUM D1 0
expect   stock WHEY 8 value 2.00
expect   check clean
