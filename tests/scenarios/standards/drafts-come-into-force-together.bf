# A drafted standard counts for nothing; an approval lets all of one name come into force at once, and says who approved it (2.10).
item     STEEL  kg    standard
item     FRAME  each  made standard
item     BOLT   each
standard STEEL  material 2.00                        at 2025-01-01
standard FRAME  material 6.00 labour 4.00            at 2025-01-01
opening  50 STEEL  cost 2.00                         at 2025-01-02
opening  3 FRAME   cost 6.00 labour 4.00             at 2025-01-02

standard STEEL  material 2.20 draft Q2               at 2025-03-01  key steel
standard FRAME  material 6.60 labour 4.00 draft Q2   at 2025-03-01
standard BOLT   material 0.10 from 2025-04-15 draft Q2  at 2025-03-01
standard STEEL  material 9.00 draft Q3               at 2025-03-01  key q3
expect   stock STEEL 50 value 100.00

# Of several under one name on one item the newest; by whom is said.
standard STEEL  material 2.30 draft Q2               at 2025-03-02  key dearer
approve  Q2                                          at 2025-04-01
  refused FIELD_MISSING
approve  Q4  by "Ann Weaver"                         at 2025-04-01
  refused DRAFT_UNKNOWN

# 50 × 0.30 and 3 × 0.60. The bolt's own day has not come.
approve  Q2  by "Ann Weaver"                         at 2025-04-01  key yes
  approved FRAME  from 2025-04-01
  revalue  3 FRAME                          1.80
  approved BOLT   from 2025-04-15
  approved STEEL  from 2025-04-01
  revalue  50 STEEL                        15.00
  debit    finished                         1.80
  debit    material                        15.00
  credit   revaluation                     16.80
expect   stock STEEL 50 value 115.00
expect   stock FRAME 3  value 31.80

# What is approved is not pending any more.
approve  Q2  by "Ann Weaver"                         at 2025-04-02
  refused DRAFT_UNKNOWN

# Its undo takes all of it back, and what was drafted waits again; undone, it comes back as it was.
undo     yes                                         at 2025-04-03  key no
  revalue  3 FRAME                         -1.80
  revalue  50 STEEL                       -15.00
  debit    revaluation                     16.80
  credit   finished                         1.80
  credit   material                        15.00
expect   stock STEEL 50 value 100.00
undo     no                                          at 2025-04-04
expect   stock STEEL 50 value 115.00
expect   stock FRAME 3  value 31.80
undo     yes                                         at 2025-04-05  key again-no
expect   stock FRAME 3  value 30.00

# Without the dearer draft the one before it is pending; the approval may name the day.
undo     dearer                                      at 2025-04-05
approve  Q2 from 2025-04-10 by "Ann Weaver"          at 2025-04-05  key later
  approved STEEL  from 2025-04-10
  approved FRAME  from 2025-04-10
  approved BOLT   from 2025-04-10
expect   stock STEEL 50 value 100.00
# On that day, before anything else of the event that touches the pool: 50 × 0.20, then 10 at 2.20
receive  10 STEEL  cost 2.20                         at 2025-04-10
  revalue  50 STEEL                        10.00
  put      10 STEEL  at stores             22.00
  debit    material                        32.00
  credit   revaluation                     10.00
  credit   payables                        22.00
expect   stock STEEL 60 value 132.00

# A draft is undone like any set-up; what came into force by an approval stays. Its item stays set up.
undo     steel                                       at 2025-04-11
expect   stock STEEL 60 value 132.00
undo     @3                                          at 2025-04-11
  refused UNDO_REFUSED
undo     later 1                                     at 2025-04-11
  refused UNDO_EXCEEDS
undo     q3                                          at 2025-04-11
approve  Q3  by "Ann Weaver"                         at 2025-04-11
  refused DRAFT_UNKNOWN
expect   check clean
