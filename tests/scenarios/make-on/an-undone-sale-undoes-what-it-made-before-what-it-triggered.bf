# A sale triggers what earlier pieces still ask for, then makes what stock lacks. Undone it takes back what it made
# first: so the correction of the earlier pieces goes back to where it came from.
item     FRAME  each  fifo  issue sale
item     BIKE   each  made  average  make-on sale
bill     BIKE
  + 1 FRAME
complete 2 BIKE   at 2025-02-16  key early
count    0 BIKE   at 2025-03-07
# 11 lie there beside 2 that are due: 13 x 1.52 = 19.76 more than the books knew.
count    11 FRAME  cost 1.52  at 2025-03-07
expect   stock FRAME 13 value 19.76
expect   balance shrinkage -19.76
# The two early bikes are gone: 2 x 1.52 = 3.04 is shrinkage. Three are made and sold, 3 x 1.52 = 4.56.
sell     3 BIKE   at 2025-03-08  key sale
expect   stock FRAME 8 value 12.16
expect   balance shrinkage -16.72
expect   balance cost-of-sales 4.56
undo     sale     at 2025-03-08  key back
expect   stock FRAME 13 value 19.76
expect   due FRAME 2 value 0.00
expect   balance shrinkage -19.76
expect   balance cost-of-sales 0.00
expect   balance finished 0.00
expect   check clean
undo     back     at 2025-03-09
expect   stock FRAME 8 value 12.16
expect   balance shrinkage -16.72
expect   balance cost-of-sales 4.56
expect   check clean
