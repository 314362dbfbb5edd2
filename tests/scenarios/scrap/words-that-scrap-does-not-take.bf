item      LEG    each  fifo
item      TABLE  each  made  fifo
reason    CRACK
routing   TABLE
  + 10 saw
  + 20 glue pay-point
bill      TABLE
  + 1 LEG
receive   10 LEG  at 2025-01-10  cost 5.00
order     A 2 TABLE
scrap     1 LEG  reason WHY
  refused  REASON_UNKNOWN WHY
scrap     1 LEG  order B
  refused  ORDER_UNKNOWN B
scrap     1 LEG  operation 20
  refused  FIELD_MISSING an operation is one of an order
scrap     1 LEG  order A operation 30
  refused  OPERATION_UNKNOWN 30 of TABLE
scrap     1 LEG  order A operation 0
  refused  NUMBER_SIGN
scrap     1 LEG  order A operation twenty
  refused  NUMBER_BAD
scrap     1 LEG  reason CRACK reason CRACK
  refused  FIELD_TWICE
complete  1 TABLE  reason CRACK
  refused  FIELD_MISSING a reason is of scrapped pieces
complete  1 TABLE  scrapped 0 reason CRACK
  refused  FIELD_MISSING a reason is of scrapped pieces
complete  1 TABLE  lost 1 reason CRACK
  refused  FIELD_MISSING a reason is of scrapped pieces
complete  1 TABLE  scrapped 1 reason WHY
  refused  REASON_UNKNOWN WHY
operation 20 1 TABLE  reason CRACK
  refused  FIELD_MISSING a reason is of scrapped pieces
operation 20 1 TABLE  scrapped 1 reason WHY
  refused  REASON_UNKNOWN WHY
expect    stock LEG 10
expect    balance scrap 0.00
expect    check clean
