# Four bikes are due on the 5th; on the 6th two are missing: 2 x (2 x 10.00 + 5.00).
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  20 WHEEL  at 2025-01-10  cost 10.00
order    MO-7  4 BIKE  due 2025-03-05
expect   inbox 0
tick     at 2025-03-05
expect   inbox 0
complete 2 BIKE order MO-7  at 2025-03-06
expect   inbox order-late/MO-7 qty 2 value 50.00 since 2025-03-05 days 1
expect   inbox order-late/MO-7 fix 1 "complete 2 BIKE order MO-7"
expect   inbox order-late/MO-7 fix 2 "finish MO-7"
expect   inbox order-late/MO-7 fix 3 "order MO-7 change due 2025-03-06"
accept   order-late/MO-7
  refused  VALUE_UNKNOWN order-late is put right, not accepted

order    MO-7  change due 2025-03-06  key later
expect   inbox 0
undo     later
expect   inbox order-late/MO-7 qty 2
complete 2 BIKE order MO-7  key run-2
expect   inbox 0
undo     run-2
finish   MO-7  key done
expect   inbox order-late/MO-7 none
undo     done
expect   inbox order-late/MO-7 qty 2 value 50.00
order    MO-7  cancel
expect   inbox order-late/MO-7 none
