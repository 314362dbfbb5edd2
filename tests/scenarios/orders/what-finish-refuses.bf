# Each refusal, and that it leaves nothing behind.
item     GLUE   kg    fifo  step 0.5
item     KITE   each  made  fifo
bill     KITE
  + 0.2 GLUE
receive  3 GLUE   at 2025-01-10  cost 2.00
order    K  2 KITE  key plan
finish   L
  refused  ORDER_UNKNOWN
finish
  refused  FIELD_MISSING
finish   K 2 KITE
  refused  FIELD_UNKNOWN
complete 3 KITE   order K  at 2025-03-04  key kites
undo     kites 1  at 2025-03-05
finish   K        at 2025-03-06  key done
# It is done
finish   K
  refused  ORDER_STATE
order    K  change 3
  refused  ORDER_STATE
order    K  cancel
  refused  ORDER_STATE
# And undone whole, once
undo     done 1
  refused  UNDO_EXCEEDS
undo     plan
  refused  UNDO_REFUSED
undo     done     at 2025-03-07  key not-done
undo     done
  refused  UNDO_NOTHING
# A cancelled order is not finished
order    K  cancel  key off
finish   K
  refused  ORDER_STATE
undo     off
# The same finish is told twice, and another by the same key
finish   K        at 2025-03-08  key over
finish   K        at 2025-03-08  key over
undo     over
finish   K        at 2025-03-09  key over
  refused  KEY_CONFLICT
expect   order K released good 2
expect   stock GLUE 2 value 4.00
expect   stock KITE 2 value 2.00
expect   check clean
