# Three orders of seven: completed at once, reported at every pay point in parts, reported at one of
# them. Each takes the same parts and the same cents, though parts come in whole pieces.
item     PLANK  each  fifo  step 1
item     SCREW  each  fifo  step 1
item     LABEL  each  fifo  step 1
item     BENCH  each  made  fifo
bill     BENCH
  + 1/3 PLANK operation 10
  + 2/3 SCREW operation 20
  + 1/4 LABEL
  + 1 LABEL operation 20 fixed
routing  BENCH
  + 10 saw       conversion 0.335  pay-point
  + 20 assemble  conversion 0.125  pay-point
  + 30 pack      conversion 0.011
rate     BENCH   conversion 0.07
receive  100 PLANK  at 2025-01-10  cost 3.00
receive  100 SCREW  cost 0.10
receive  100 LABEL  cost 0.01
order    A  7 BENCH
order    B  7 BENCH
order    C  7 BENCH

# 7/3 up: 3 planks; 14/3 up: 5 screws; 7/4 up: 2 labels, and 1 an order
# 2.345: 2.35, 0.875: 0.88, 0.077: 0.08, 0.49; 9.00 + 0.50 + 0.03 + 3.80 = 13.33
complete 7 BENCH  order A  at 2025-01-11  key at-once
expect   stock PLANK 97
expect   stock SCREW 95
expect   stock LABEL 97
expect   balance applied -3.80
expect   cost at-once 13.33

operation 10 3 BENCH  order B  at 2025-01-12
operation 10 1 BENCH  order B
operation 20 2 BENCH  order B
complete 1 BENCH  order B
operation 10 3 BENCH  order B
operation 20 5 BENCH  order B
complete 4 BENCH  order B
complete 2 BENCH  order B
expect   stock PLANK 94
expect   stock SCREW 90
expect   stock LABEL 94
expect   balance applied -7.60
expect   stock BENCH 14 value 26.66
expect   stock B/10 0 value 0.00
expect   stock B/20 0 value 0.00

operation 20 2 BENCH  order C  at 2025-01-13
complete 3 BENCH  order C
operation 20 3 BENCH  order C
complete 4 BENCH  order C
expect   stock PLANK 91
expect   stock SCREW 85
expect   stock LABEL 91
expect   balance applied -11.40
expect   stock BENCH 21 value 39.99
expect   stock C/20 0 value 0.00
expect   check clean
