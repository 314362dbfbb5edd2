# A place, a category, a reason and a party are held by what stands and names them; a unit by nothing.
place    loft     key loft
category SPARES   stands material  key spares
reason   test     key test
party    ACME     key acme
item     WHEEL  each  fifo  category SPARES  key wheel
unit     WHEEL box 12   key box
undo     wheel    at 2025-01-10
  refused  UNDO_REFUSED wheel: event 6 rests on it
undo     spares   at 2025-01-10
  refused  UNDO_REFUSED spares: event 5 rests on it
receive  1 box WHEEL  at 2025-01-10  total 12.00 from ACME to loft  key po-1
issue    2 WHEEL  from loft  reason test  at 2025-01-11  key issue-1
undo     box      at 2025-01-12  key no-box
receive  1 box WHEEL  at 2025-01-12  total 12.00
  refused  UNIT_UNKNOWN box of WHEEL
undo     loft     at 2025-01-12
  refused  UNDO_REFUSED loft: event 7 rests on it
undo     test     at 2025-01-12
  refused  UNDO_REFUSED test: event 8 rests on it
undo     acme     at 2025-01-12
  refused  UNDO_REFUSED acme: event 7 rests on it

undo     issue-1  at 2025-01-13  key no-issue
undo     po-1     at 2025-01-13
undo     loft     at 2025-01-13  key no-loft
undo     test     at 2025-01-13  key no-test
undo     acme     at 2025-01-13  key no-acme
receive  1 WHEEL  at 2025-01-14  cost 1.00 to loft
  refused  PLACE_UNKNOWN loft
receive  1 WHEEL  at 2025-01-14  cost 1.00 from ACME
  refused  PARTY_UNKNOWN ACME
undo     no-issue  at 2025-01-14
  refused  UNDO_REFUSED test is not set up any more

# All comes back, but for a name that another has meanwhile.
undo     no-box   at 2025-01-15
undo     no-loft  at 2025-01-15
undo     no-test  at 2025-01-15
party    ACME     at 2025-01-15
undo     no-acme  at 2025-01-15
  refused  NAME_TAKEN
receive  1 box WHEEL  at 2025-01-16  total 24.00 from ACME to loft
undo     no-issue  at 2025-01-16
expect   stock WHEEL 10 in loft
expect   stock WHEEL 10 value 20.00
expect   check clean
