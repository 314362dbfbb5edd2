# Settings and the words they allow form closed lists.
setting  colour red
  refused  SETTING_UNKNOWN colour
setting  ship-sells perhaps
  refused  VALUE_UNKNOWN
points   purchase delivery
  refused  VALUE_UNKNOWN
category TRADE  stands nowhere
  refused  VALUE_UNKNOWN
item     WHEEL  each  short maybe
  refused  VALUE_UNKNOWN
setting  ship-sells yes
item     WHEEL  each
receive  3 WHEEL  at 2025-01-10  cost 1.00
  put      3 WHEEL  at stores              3.00
  debit    material                        3.00
  credit   payables                        3.00
expect   stock WHEEL 3
