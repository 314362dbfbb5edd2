# To make frames takes a saw blade a run, however many: on the spot too. Reports of one day are one run.
item     BLADE  each  fifo
item     TUBE   m     fifo
item     FRAME  each  made  semi  fifo
item     TABLE  each  made  fifo
bill     FRAME
  + 2 TUBE
  + 1 BLADE fixed
bill     TABLE
  + 1 FRAME blow-through
receive  10 BLADE   at 2025-01-10  cost 4.00
receive  50 TUBE    at 2025-01-10  cost 1.00
complete 1 TABLE    at 2025-02-01  key c1
complete 2 TABLE    at 2025-02-01  key c2
expect   cost c1 6.00
expect   cost c2 4.00
complete 1 TABLE    at 2025-02-02  key c3
complete 1 TABLE    run R  key c4
complete 1 TABLE    at 2025-02-03  run R  key c5
expect   cost c3 6.00
expect   cost c4 6.00
expect   cost c5 2.00
expect   stock BLADE 7 value 28.00
# The blade that the undo of the first report gives back its run then lacks: the next report takes it.
undo     c4         at 2025-02-04
expect   stock BLADE 8 value 32.00
complete 1 TABLE    run R  key c6
expect   cost c6 6.00
expect   stock BLADE 7 value 28.00
expect   check clean
