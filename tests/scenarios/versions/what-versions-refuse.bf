# Only what is one bill of one item is accepted; what is refused changes nothing.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE  release 1
  refused  VERSION_UNKNOWN 1 of BIKE
bill     BIK   release 1
  refused  ITEM_UNKNOWN BIK
bill     WHEEL  draft
  + 1 BIKE
  refused  ITEM_KIND WHEEL is not made
bill     BIKE  draft
  + 1 SPOKE
  refused  ITEM_UNKNOWN SPOKE
bill     BIKE
  + 2 WHEEL
bill     BIKE  release 1
  refused  BILL_STATE version 1 of BIKE is released
bill     BIKE  retire 7
  refused  VERSION_UNKNOWN 7 of BIKE
bill     BIKE  retire 99999999999999999999
  refused  VERSION_UNKNOWN 99999999999999999999 of BIKE
bill     BIKE  draft
  + 3 WHEEL
bill     BIKE  retire 2
  refused  BILL_STATE version 2 of BIKE is a draft
bill     BIKE  retire 1  from 2025-06-01
bill     BIKE  retire 1  from 2025-05-01
  refused  BILL_STATE version 1 of BIKE is retired
bill     BIKE  release 1
  refused  BILL_STATE version 1 of BIKE is retired
bill     BIKE  release 2
  + 1 WHEEL
  refused  FIELD_UNKNOWN only a bill that is saved has lines
bill     BIKE  retire 1
  + 1 WHEEL
  refused  FIELD_UNKNOWN only a bill that is saved has lines
bill     BIKE  release 2  retire 1
  refused  FIELD_TWICE release and retire exclude each other
bill     BIKE  release 2  draft
  refused  FIELD_UNKNOWN version, draft and makes stand with a bill that is saved
bill     BIKE  retire 2  version B
  refused  FIELD_UNKNOWN version, draft and makes stand with a bill that is saved
bill     BIKE  release 2  makes 10
  refused  FIELD_UNKNOWN version, draft and makes stand with a bill that is saved
bill     BIKE  retire 2  to 2025-01-01
  refused  FIELD_UNKNOWN retire has only a first day
bill     BIKE  release 2  from 2025-03-02  to 2025-03-01
  refused  DATE_BAD BIKE ends before it begins
bill     BIKE  release
  refused  FIELD_MISSING a name behind release is missing
# A draft stands in the way of what another bill would: its item stays made, its parts stay set up.
item     CART   each  made  fifo  key i-1
bill     CART   draft  key b-1
  + 4 WHEEL
item     CART   each  bought
  refused  ITEM_KIND CART is not made
undo     i-1
  refused  UNDO_REFUSED i-1: event 7 rests on it
undo     b-1 1
  refused  UNDO_EXCEEDS b-1 is undone whole
