item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  4 WHEEL  at 2025-01-10  cost 10.00  key po-1
order    MO-7  4 BIKE

accept   MO-7
  refused  VALUE_UNKNOWN expected CAUSE/NAME, found 'MO-7'
accept   fun/MO-7
  refused  VALUE_UNKNOWN expected CAUSE/NAME, found 'fun/MO-7'
accept   over-completion/
  refused  VALUE_UNKNOWN expected CAUSE/NAME, found 'over-completion/'
accept   /MO-7
  refused  VALUE_UNKNOWN
accept   ""
  refused  NAME_BAD
accept   short/WHEEL/stores
  refused  VALUE_UNKNOWN short is put right, not accepted
accept   waiting/WHEEL/stores
  refused  VALUE_UNKNOWN waiting is put right, not accepted
accept   over-completion/MO-8
  refused  ORDER_UNKNOWN MO-8
accept   over-completion/MO-7
  refused  INBOX_GONE over-completion/MO-7
accept   order-closed/MO-7
  refused  INBOX_GONE order-closed/MO-7
accept   bill-changed/MO-7
  refused  INBOX_GONE bill-changed/MO-7
accept   count-difference/c-1
  refused  KEY_UNKNOWN c-1
accept   count-difference/@99
  refused  KEY_UNKNOWN @99
accept   count-difference/po-1
  refused  INBOX_GONE count-difference/po-1
accept   cost-missing/@5
  refused  INBOX_GONE cost-missing/@5
accept   return-unknown/po-1
  refused  INBOX_GONE return-unknown/po-1

# Within the band it is no entry, but there it is: it may be accepted before the band is changed.
count    5 WHEEL  key c-1
accept   count-difference/c-1  key fine
undo     fine 1
  refused  UNDO_EXCEEDS
undo     fine  key u-1
undo     fine
  refused  UNDO_NOTHING
undo     u-1
undo     u-1
  refused  UNDO_NOTHING
undo     fine
undo     c-1
accept   count-difference/c-1
  refused  INBOX_GONE
expect   inbox 0
expect   check clean
