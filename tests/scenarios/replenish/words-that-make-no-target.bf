item      WHEEL  each  fifo
item      LABOUR hour  resource
item      KIT    each  phantom
replenish WHEEL in line  at 2025-01-10
  refused  FIELD_MISSING replenish says min and max, or none
replenish WHEEL in line min 2
  refused  FIELD_MISSING replenish says min and max, or none
replenish WHEEL in line max 2
  refused  FIELD_MISSING replenish says min and max, or none
replenish WHEEL min 1 max 2
  refused  FIELD_MISSING
replenish WHEEL in line none min 2 max 3
  refused  FIELD_TWICE none says that there is no target
replenish WHEEL in line none from stores
  refused  FIELD_TWICE none says that there is no target
replenish WHEEL in line none multiple 2
  refused  FIELD_TWICE none says that there is no target
replenish WHEEL in line min 4 max 3
  refused  NUMBER_RANGE max is below min
replenish WHEEL in line min -1 max 3
  refused  NUMBER_SIGN
replenish WHEEL in line min 0 max 0
  refused  NUMBER_SIGN
replenish WHEEL in line min 1 max 2 multiple 0
  refused  NUMBER_SIGN
replenish WHEEL in line min 1 max 2 multiple box
  refused  NUMBER_BAD
replenish WHEEL in line min 1 max 2 min 1
  refused  FIELD_TWICE
replenish WHEEL in line min 1 max 2 from line
  refused  VALUE_UNKNOWN line is no source of itself
replenish WHEEL in nowhere min 1 max 2
  refused  PLACE_UNKNOWN nowhere
replenish WHEEL in line min 1 max 2 from nowhere
  refused  PLACE_UNKNOWN nowhere
replenish WHEAL in line min 1 max 2
  refused  ITEM_UNKNOWN WHEAL
replenish LABOUR in line min 1 max 2
  refused  ITEM_KIND LABOUR is not stock
replenish KIT in line min 1 max 2
  refused  ITEM_KIND KIT is not stock
replenish WHEEL in line min 0 max 2
expect    inbox 0
replenish WHEEL in line min 2 max 2 multiple 5
expect    inbox below-min/WHEEL/line qty 5 value none
accept    below-min/WHEEL/line
  refused  VALUE_UNKNOWN below-min is put right, not accepted
# What is bulk is no stock of which so much lies somewhere.
item      WHEEL  each  issue bulk
expect    inbox 0
expect    check clean
