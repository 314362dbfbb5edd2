# If everything is lost, shrinkage takes all.
item     HINGE  each  fifo
item     DOOR   each  made  fifo
bill     DOOR
  + 2 HINGE
rate     DOOR   conversion 1.00
receive  4 HINGE  at 2025-05-01  cost 2.50

# 4 x 2.50 + 2 x 1.00 = 12.00
complete 0 DOOR  lost 2  at 2025-05-02
  pick     4 HINGE  at stores by first-in
  take     4 HINGE  from 2025-05-01       10.00
  lost     2 DOOR                         12.00
  debit    shrinkage                      12.00
  credit   material                       10.00
  credit   applied                         2.00
expect   stock DOOR 0 value 0.00
expect   balance shrinkage 12.00
