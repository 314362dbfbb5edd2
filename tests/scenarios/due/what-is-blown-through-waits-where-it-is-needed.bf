# Wheels are issued with the sale. A frame that is not there is made on the spot, out of wheels.
item     WHEEL  each  fifo  issue sale
item     FRAME  each  made  semi
item     BIKE   each  made
item     TRIKE  each  made
bill     FRAME
  + 2 WHEEL
bill     BIKE
  + 1 FRAME blow-through
bill     TRIKE
  + 1 FRAME blow-through operation 10
routing  BIKE
  + 10 weld  pay-point
routing  TRIKE
  + 10 weld  pay-point
receive  20 WHEEL  at 2025-01-10  cost 1.00

# At the completion the wheels are due, also where another number of frames was used: 2 x 2 = 4.
complete 1 BIKE   at 2025-01-11
expect   due WHEEL 2 value 2.00
complete 1 BIKE   at 2025-01-12  key c
  + 2 FRAME
expect   due WHEEL 6 value 6.00
expect   stock WHEEL 20

# At a pay point before it they go at once: what is delivered is what was completed.
complete 1 TRIKE  at 2025-01-13
  + 3 FRAME
expect   due WHEEL 6 value 6.00
expect   stock WHEEL 14 value 14.00
expect   check clean
