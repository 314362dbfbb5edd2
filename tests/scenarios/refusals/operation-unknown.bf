# Only a pay point is reported, and only one that the routing of the day has.
item     STEEL  kg
item     DOOR   each  made
bill     DOOR
  + 2 STEEL operation 10
routing  DOOR  from 2026-02-01
  + 10 cut   pay-point
  + 20 bend
operation 10 1 DOOR  at 2026-01-31
  refused  OPERATION_UNKNOWN 10 of DOOR
operation 20 1 DOOR  at 2026-02-01
  refused  OPERATION_UNKNOWN 20 of DOOR
operation 10 1 DOOR
expect   stock DOOR/10 1
