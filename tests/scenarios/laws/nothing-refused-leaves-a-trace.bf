# A refused event changes nothing: neither stock nor running totals nor books.
item     LABEL  each  fifo  step 1
item     JAR    each  made  fifo
bill     JAR
  + 0.4 LABEL
receive  20 LABEL  at 2025-07-01  cost 1.00
complete 1 JAR  to attic  at 2025-07-02
  refused  PLACE_UNKNOWN attic
complete 1 JAR  at 2025-07-02
  + 1 LABLE
  refused  ITEM_UNKNOWN LABLE
expect   stock LABEL 20 value 20.00
# The first that is accepted is the first: it needs one label.
complete 1 JAR  at 2025-07-02
  pick     1 LABEL  at stores by first-in
  take     1 LABEL  from 2025-07-01        1.00
  make     1 JAR                           1.00
  debit    finished                        1.00
  credit   material                        1.00
expect   stock LABEL 19 value 19.00
