# What setting a place up would refuse refuses it when that is done again, in the same order: its name is taken, and
# he has another place besides.
party    PAINT
place    yard  vendor PAINT  key p1
undo     p1  key u1
place    yard  key p2
place    barn  vendor PAINT  key p3
place    yard  vendor PAINT
  refused  NAME_TAKEN yard
undo     u1
  refused  NAME_TAKEN yard
undo     p2
undo     u1
  refused  VENDOR_PLACE barn is that vendor's place
undo     p3
undo     u1
expect   check clean
