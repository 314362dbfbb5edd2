# Where shipping is not the sale, a customer brings back what was sold: the key of the shipment names no sale, also
# when the setting has changed since.
item     LAMP   each  fifo
party    ACME
setting  ship-sells no
receive  5 LAMP   at 2025-01-10  cost 4.00
ship     3 LAMP   to ACME  at 2025-01-11  key sh
setting  ship-sells yes
return   1 LAMP   of sh
  refused  KEY_UNKNOWN sh is not a sale of LAMP
# Undone it is what it was: a move.
undo     sh 2  at 2025-01-12
  pick     2 LAMP   at transit by undo
  put      2 LAMP   at stores
expect   stock LAMP 1 in transit
expect   check clean
