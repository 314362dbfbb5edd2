# An order is made by the bill that its release found: a draft released later, and a retirement, change nothing of it
# before `change … bill`. A completion without an order goes by what counts.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
receive  40 WHEEL  at 2025-01-10  cost 1.00
bill     BIKE
  + 2 WHEEL
bill     BIKE  draft  version B
  + 3 WHEEL
order    MO-1 10 BIKE  at 2025-03-01
order    MO-1 release
bill     BIKE  release B  at 2025-03-02
bill     BIKE  retire 1   from 2025-03-02

complete 2 BIKE  order MO-1  at 2025-03-03  key c-1
  pick     4 WHEEL  at stores by first-in
  take     4 WHEEL  from 2025-01-10  4.00
  make     2 BIKE                    4.00
  debit    finished                  4.00
  credit   material                  4.00
expect   bill c-1 1
complete 1 BIKE  key c-2
expect   cost c-2 3.00
expect   bill c-2 2
order    MO-1 change bill
complete 1 BIKE  order MO-1  key c-3
expect   cost c-3 3.00
expect   bill c-3 2

# A part of the first report undone gives back by the version that it used: 1 of 2 bikes, 2 wheels.
undo     c-1 1  at 2025-03-04
  slice    2 WHEEL  at 2025-01-10  2.00
  put      2 WHEEL  at stores
  lower    1 BIKE   of 2025-03-03  2.00
  pick     1 BIKE   at finished by undo
  debit    material                2.00
  credit   finished                2.00
# 40 - 2 - 3 - 3 = 32.
expect   stock WHEEL 32 value 32.00
expect   check clean
