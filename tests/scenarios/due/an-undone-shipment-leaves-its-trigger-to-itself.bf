# A shipment that is no sale triggers what is due by `shipment`. Its undo brings back the goods that lie in
# transit still; the parts that it triggered are no goods that were shipped (15.8).
item     SCREW  each  fifo
item     BOX    each  made lots
setting  ship-sells no
bill     BOX
  + 1 SCREW issue shipment
receive  5 SCREW  at 2025-01-10  cost 1.00
complete 1 BOX    at 2025-01-11  lot A
ship     1 BOX    at 2025-01-12  key shipped
expect   stock SCREW 4 value 4.00
sell     1 BOX    at 2025-01-13
# Another box lies in transit, of no lot: it is not what was shipped.
complete 1 BOX    at 2025-01-14
move     1 BOX    from finished to transit  at 2025-01-15
undo     shipped  at 2025-01-16
  refused  UNDO_NOTHING
expect   stock SCREW 4
expect   due SCREW 1
# Lot B is in transit still, and goes back where it lay; its screw is due again.
complete 1 BOX    at 2025-01-17  lot B
ship     1 BOX    at 2025-01-18  lot B  key again
expect   stock SCREW 3
undo     again    at 2025-01-19
expect   stock BOX 1 in finished
expect   stock BOX 1 in transit
expect   stock SCREW 4
expect   due SCREW 2
expect   check clean
