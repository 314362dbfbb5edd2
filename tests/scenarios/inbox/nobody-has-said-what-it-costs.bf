# Screws are used that nobody has bought yet: they are short, and without a price.
item     SCREW  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 4 SCREW
complete 2 BIKE   at 2025-03-04
expect   inbox 2 value 0.00
expect   inbox short/SCREW/stores qty 8 value none since 2025-03-04
expect   inbox cost-missing/SCREW/stores qty 8 value none since 2025-03-04
expect   inbox cost-missing/SCREW/stores fix "receive 8 SCREW"

# A price is heard of: those used before are still owed at none, the next ones at 0.50. By that the first
# are worth 8 x 0.50 = 4.00, the others 2.00.
standard SCREW material 0.50  at 2025-03-05
complete 1 BIKE
expect   inbox 2 value 10.00
expect   inbox short/SCREW/stores qty 12 value 6.00 since 2025-03-04 days 1
# 8 x 0.50
expect   inbox cost-missing/SCREW/stores qty 8 value 4.00 since 2025-03-04
expect   inbox cost-missing/SCREW/stores fix "receive 12 SCREW cost 0.5"

# Eight come: the oldest have a cost now.
receive  8 SCREW  cost 0.60  key po-1
expect   inbox cost-missing/SCREW/stores none
expect   inbox short/SCREW/stores qty 4 value 2.00 since 2025-03-05
# Taken back, the receipt has told the last price all the same: 8 x 0.60.
undo     po-1
expect   inbox cost-missing/SCREW/stores qty 8 value 4.80 since 2025-03-04
accept   cost-missing/SCREW/stores
  refused  KEY_UNKNOWN SCREW/stores
expect   check clean
