# Each of these is refused in one line, and nothing is written.
item     MILK   litre  fifo
item     WHEY   litre  made fifo
item     CREAM  kg     made fifo
item     WORK   hour   resource
item     KIT    each   phantom
item     CHEESE kg     made fifo
item     CURD   kg     made fifo
bill     CHEESE
  + 10 MILK
  + 8 WHEY output
  refused  FIELD_MISSING
bill     CHEESE
  + 8 WHEY output share 10% nrv 1.00
  refused  FIELD_TWICE
bill     CHEESE
  + 8 WHEY share 10%
  refused  FIELD_MISSING
bill     CHEESE
  + 8 WHEY output share 10% fixed
  refused  FIELD_TWICE
bill     CHEESE
  + 8 WHEY output share 101%
  refused  NUMBER_RANGE
bill     CHEESE
  + 8 WHEY output cost -1.00
  refused  NUMBER_SIGN
bill     CHEESE
  + 8 WHEY output share 0%
  refused  NUMBER_SIGN
bill     CHEESE
  + 8 WHEY output share 10%
  + 2 WHEY output when-sold
  refused  BILL_OUTPUT
bill     CHEESE
  + 8 WHEY  output share 60%
  + 1 CREAM output share 50%
  refused  BILL_OUTPUT
bill     CHEESE
  + 8 WHEY  output share 60%
  + 1 CREAM output by-quantity
  refused  BILL_OUTPUT
bill     CHEESE
  + 1 CHEESE output share 10%
  refused  BILL_OUTPUT
bill     KIT
  + 1 WHEY output share 10%
  refused  BILL_OUTPUT
bill     CHEESE
  + 1 WORK output share 10%
  refused  ITEM_KIND
bill     CHEESE
  + 1 WEY output share 10%
  refused  ITEM_UNKNOWN WEY
bill     CURD
  + 1 CREAM
bill     CHEESE
  + 1 CURD
  + 1 CREAM output share 10%
  refused  BILL_CYCLE

bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 10%
receive  100 MILK  at 2026-03-02  cost 1.00
complete 1 CHEESE  at 2026-03-03
  + 8 WHEY output
  + 1 WHEY output
  refused  FIELD_TWICE
complete 1 CHEESE
  + 1 CHEESE output
  refused  BILL_OUTPUT
complete 1 CHEESE
  + 1 WORK output
  refused  ITEM_KIND
complete 1 CHEESE
  + -1 WHEY output
  refused  NUMBER_SIGN
routing  CHEESE
  + 10 PRESS pay-point
operation 10 1 CHEESE
  + 1 WHEY output
  refused  FIELD_UNKNOWN
expect   stock WHEY 0 value 0.00
expect   stock MILK 100 value 100.00
expect   check clean
