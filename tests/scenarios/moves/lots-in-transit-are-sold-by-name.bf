# Lot A lies in transit and in stores, lot B in transit. A sale that names A takes A, the shipped ones first; B stays
# where it is, and the cartons of what had been shipped went with the shipment.
item     CARTON  each  fifo  issue shipment
item     LAMP    each  made  fifo  lots  places stores
bill     LAMP
  + 1 CARTON
setting  ship-sells no
receive  9 CARTON  at 2025-01-10  cost 1.00
complete 3 LAMP    lot A  at 2025-01-11
complete 2 LAMP    lot B  at 2025-01-12
ship     1 LAMP    lot A  at 2025-01-13
ship     2 LAMP    lot B
expect   due CARTON 2 value 2.00
sell     2 LAMP    lot A  at 2025-01-14
  flush    1 CARTON  at stores             1.00
  pick     1 CARTON  at stores by due
  take     1 CARTON  from 2025-01-10       1.00
  covers   1 CARTON  of @7                 1.00
  pick     1 LAMP    at transit lot A by named scanned
  pick     1 LAMP    at stores lot A by named scanned
  take     2 LAMP    from 2025-01-11       2.00
  debit    due                             1.00
  debit    cost-of-sales                   2.00
  credit   material                        1.00
  credit   finished                        2.00
expect   due CARTON 1 value 1.00
expect   stock LAMP 2 in transit
# Lots or not, what is in transit and free goes first.
sell     3 LAMP    at 2025-01-15
expect   stock LAMP 0 in transit
expect   due CARTON 0
expect   check clean
