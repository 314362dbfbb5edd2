# What the words of issuing take, and what nothing is due of.

item     WIRE   m     fifo
item     COIL   each  made  fifo
item     TEAM   hour  resource
bill     COIL
  + 2 WIRE
item     WIRE   m     issue later
  refused  VALUE_UNKNOWN
item     WIRE   m     period week
  refused  VALUE_UNKNOWN
item     WIRE   m     period "0 pieces"
  refused  VALUE_UNKNOWN
item     WIRE   m     period "10 boxes"
  refused  VALUE_UNKNOWN
item     WIRE   m     issue period issue sale
  refused  FIELD_TWICE
bill     COIL
  + 2 WIRE issue soon
  refused  VALUE_UNKNOWN
setting  issue bulk
  refused  VALUE_UNKNOWN
setting  issue never
  refused  VALUE_UNKNOWN
setting  period fortnight
  refused  VALUE_UNKNOWN
setting  shifts 06:00,05:00
  refused  VALUE_UNKNOWN
setting  shifts 24:00
  refused  VALUE_UNKNOWN
setting  shifts 06:00,
  refused  VALUE_UNKNOWN
setting  due-days -1
  refused  VALUE_UNKNOWN
flush    BOLT
  refused  ITEM_UNKNOWN
flush    order MO-1
  refused  ORDER_UNKNOWN
flush    method later
  refused  VALUE_UNKNOWN
flush    WIRE
  refused  DUE_NOTHING WIRE
flush
  refused  DUE_NOTHING
empty    BOLT
  refused  ITEM_UNKNOWN
empty    TEAM
  refused  ITEM_KIND
empty    WIRE in attic
  refused  PLACE_UNKNOWN
empty    0 WIRE
  refused  NUMBER_SIGN
empty    WIRE
issue    1 WIRE
  refused  FIELD_MISSING
issue    1 WIRE  order MO-1
  refused  ORDER_UNKNOWN
issue    1 WIRE  for ROPE
  refused  ITEM_UNKNOWN
issue    1 WIRE  for COIL
  refused  DUE_NOTHING WIRE: no report of COIL that has a good piece needed any part by hand
issue    1 WIRE  for COIL order MO-1
  refused  FIELD_TWICE
issue    1 WIRE  for COIL reason bulk
  refused  FIELD_TWICE
reason   bulk
  refused  NAME_TAKEN
expect   check clean
