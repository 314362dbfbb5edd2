# Cheese that a sale lacks is completed within the sale; its whey comes in as of any completion, and
# goes again when the sale is undone.
item     MILK   litre  fifo
item     WHEY   litre  made semi fifo
item     CHEESE kg     made fifo make-on sale
bill     CHEESE
  + 10 MILK
  + 8 WHEY output share 20%
receive  100 MILK  at 2026-03-02  cost 1.00
complete 1 CHEESE  at 2026-03-03
sell     3 CHEESE  at 2026-03-04  key s
expect   stock WHEY 24 value 6.00
expect   stock CHEESE 0 value 0.00
expect   cost s 24.00
expect   check clean
undo     s 1  key u
expect   stock WHEY 16 value 4.00
expect   check clean
undo     u
undo     s
expect   stock WHEY 8 value 2.00
expect   stock CHEESE 1 value 8.00
expect   check clean
