# 3 frames were welded, one became a bike; the order is finished, 2 are left at the line.
item      TUBE   each  fifo
item      BIKE   each  made  fifo
routing   BIKE
  + 10 weld  conversion 2.00 pay-point
  + 20 paint conversion 1.00
bill      BIKE
  + 1 TUBE operation 10
receive   9 TUBE  at 2025-01-10  cost 10.00
order     MO-1 3 BIKE
operation 10 3 BIKE  order MO-1  at 2025-01-11
complete  1 BIKE  order MO-1
expect    inbox 0
finish    MO-1  at 2025-01-14  key f-1
# 2 x (10.00 + 2.00)
expect    inbox in-process/MO-1/10/line qty 2 value 24.00 since 2025-01-14
expect    inbox in-process/MO-1/10/line fix 1 "order MO-1 reopen"
expect    inbox in-process/MO-1/10/line fix 2 "scrap 2 MO-1/10 from line"
undo      f-1
expect    inbox in-process/MO-1/10/line none
order     MO-1 cancel  at 2025-01-15
  inbox    in-process MO-1/10
expect    inbox in-process/MO-1/10/line qty 2 since 2025-01-15
scrap     2 MO-1/10 from line  key s-1
expect    inbox in-process/MO-1/10/line none
undo      s-1
order     MO-1 reopen  at 2025-01-16
expect    inbox in-process/MO-1/10/line none
complete  2 BIKE  order MO-1
expect    stock BIKE 3 value 39.00
expect    check clean
