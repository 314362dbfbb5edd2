# Of ten eight are good and two are lost: nobody need make two more, and nobody has said that nobody
# will. The order is late until somebody does; its finish is what is offered first.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  40 WHEEL  at 2025-01-10  cost 10.00
order    MO-7  10 BIKE  due 2025-03-05
complete 8 BIKE  lost 1  order MO-7  key most
expect   inbox 0
tick     at 2025-03-06
expect   inbox order-late/MO-7 qty 2 value 40.00 since 2025-03-05 days 1
expect   inbox order-late/MO-7 fix 1 "complete 2 BIKE order MO-7"
expect   inbox order-late/MO-7 fix 2 "finish MO-7"
# The tenth was scrapped: 2 x (2 x 10.00) are missing still.
undo     most
complete 8 BIKE  scrapped 1  lost 1  order MO-7
expect   inbox order-late/MO-7 qty 2 value 40.00 since 2025-03-05 days 1
expect   inbox order-late/MO-7 fix 1 "finish MO-7"
expect   inbox order-late/MO-7 fix 2 "complete 2 BIKE order MO-7"
finish   MO-7
  inbox    under-completion BIKE
expect   inbox order-late/MO-7 none
