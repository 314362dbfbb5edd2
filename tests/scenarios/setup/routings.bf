# A routing is a dated version like a bill: the newest of the latest first day counts, undone it counts
# no more, and a place that it names stays while it stands.
place    SAW  key saw
item     DOOR  each  made

routing  DOOR  at 2026-01-02  key old
  + 10 cut   at SAW  conversion 1.50  pay-point
  + 20 bend  conversion 0.25
  + 999999 "pack it"
undo     saw
  refused  UNDO_REFUSED saw: event 3 rests on it
undo     old  key u1
undo     saw  key u2
undo     u1
  refused  PLACE_UNKNOWN SAW
undo     u2
undo     u1
undo     saw
  refused  UNDO_REFUSED

# From a day on there is none. That is said, so that lines which were forgotten do not say it.
routing  DOOR  from 2026-03-01
  refused  FIELD_MISSING a routing has operations, or none
routing  DOOR  none  from 2026-03-01
  + 10 cut
  refused  FIELD_TWICE
routing  DOOR  none  from 2026-03-01
expect   check clean
