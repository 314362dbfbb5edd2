# Paint may differ by 10% from what its bill says, all else by 5%; bolts by 100%.
setting  usage-band 5%
item     PAINT  l     fifo  usage-band 10%
item     WHEEL  each  fifo
item     BOLT   each  fifo  usage-band 100%
item     GLUE   l     fifo
item     BIKE   each  made fifo
bill     BIKE
  + 0.5 PAINT
  + 2 WHEEL
  + 4 BOLT
receive  90 PAINT  at 2025-01-10  cost 8.00
receive  90 WHEEL  cost 10.00
receive  990 BOLT  cost 0.10
receive  9 GLUE    cost 6.00

# At the band is not beyond it: 5.5 of 5 is 10% more, 21 of 20 is 5% more, 80 of 40 bolts 100%.
complete 10 BIKE   at 2025-01-11  key at-band
  + 5.5 PAINT
  + 21 WHEEL
  + 80 BOLT
expect   inbox 0

# 6 of 5 litres is 20% more, 18 of 20 wheels 10% less, and glue is on no bill. At risk: 1 x 8.00 +
# 2 x 10.00 + 1 x 6.00; the quantity is that of paint, which was set up first.
complete 10 BIKE   at 2025-01-12  key beyond
  + 18 WHEEL
  + 6 PAINT
  + 1 GLUE
  pick     6 PAINT   at stores by first-in
  take     6 PAINT   from 2025-01-10    48.00
  pick     18 WHEEL  at stores by first-in
  take     18 WHEEL  from 2025-01-10   180.00
  pick     40 BOLT   at stores by first-in
  take     40 BOLT   from 2025-01-10     4.00
  pick     1 GLUE    at stores by first-in
  take     1 GLUE    from 2025-01-10     6.00
  inbox    usage-band PAINT
  inbox    usage-band WHEEL
  inbox    usage-band GLUE
  make     10 BIKE                     238.00
  debit    finished                    238.00
  credit   material                    238.00
tick     at 2025-01-15
expect   inbox 1 value 34.00
expect   inbox usage-band/beyond qty 1 value 34.00 since 2025-01-12 days 3
expect   inbox usage-band/beyond fix 1 "accept usage-band/beyond"
expect   inbox usage-band/beyond fix 2 "undo beyond"

# A wider band of paint leaves wheels and glue; of the site, glue alone: what no bill asks for is
# always beyond. Undone, the bands are as they were.
item     PAINT  l     usage-band 20%  key wide
expect   inbox usage-band/beyond qty 2 value 26.00
setting  usage-band 10%  key wider
expect   inbox usage-band/beyond qty 1 value 6.00
undo     wide
expect   inbox usage-band/beyond qty 1 value 14.00
undo     wider

# Half of it undone, half of the differences stand: 0.5 of paint at 4.00, a wheel at 10.00, glue at 3.00.
undo     beyond 5  key half
expect   inbox usage-band/beyond qty 0.5 value 17.00
undo     half
accept   usage-band/beyond  at 2025-01-16  key fine
expect   inbox 0
undo     fine
expect   inbox usage-band/beyond qty 1 value 34.00
undo     beyond  key gone
expect   inbox 0
undo     gone
expect   inbox usage-band/beyond qty 1 value 34.00
accept   usage-band/beyond
accept   usage-band/at-band
  refused  INBOX_GONE usage-band/at-band

# Without a band nothing is looked at; what was reported so is not looked at later either.
setting  usage-band 0%  at 2025-01-17
complete 10 BIKE   key unseen
  + 30 WHEEL
setting  usage-band 5%
expect   inbox 0
setting  usage-band five
  refused  VALUE_UNKNOWN
item     PAINT  l     usage-band -5%
  refused  NUMBER_SIGN
expect   check clean
