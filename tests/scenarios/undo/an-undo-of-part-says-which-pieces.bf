# An undo of part names the pieces, or the lot, that it takes back. What it costs is as without: pieces of
# one layer are worth the same.
item BIKE each made serials
item FRAME each
item MILK l lots
bill BIKE
  + 1 FRAME
receive 10 FRAME cost 7.00 at 2026-03-01
# three are made, the second was none: its frame comes back
complete 3 BIKE serials B1,B2,B3 at 2026-03-02 key mo-1
undo mo-1 1 serials B2 at 2026-03-03 key u1
  untake   1 FRAME  from 2026-03-01  7.00
  put      1 FRAME  at stores
  lower    1 BIKE   of 2026-03-02    7.00
  pick     1 BIKE   at finished lot B2 by undo
  debit    material                  7.00
  credit   finished                  7.00
expect lot BIKE B1 1
expect lot BIKE B2 0
expect lot BIKE B3 1
# it has gone: the report has two more, which are here
undo mo-1 1 serials B2 at 2026-03-03
  refused UNDO_EXCEEDS
undo mo-1 1 serials B4 at 2026-03-03
  refused LOT_UNKNOWN
undo mo-1 2 serials B1 at 2026-03-03
  refused SERIALS_COUNT
undo mo-1 serials B1 at 2026-03-03
  refused FIELD_MISSING
undo mo-1 1 lot B1 serials B3 at 2026-03-03
  refused FIELD_TWICE
# the same piece is made after all
undo u1 1 serials B2 at 2026-03-04
  refused FIELD_UNKNOWN
undo u1 at 2026-03-04
expect lot BIKE B2 1
expect stock BIKE 3 value 21.00
# of a sale the first piece was none, though the newest came first without a name
sell 2 BIKE serials B1,B2 at 2026-03-05 key sale
undo sale 1 serials B3 at 2026-03-05
  refused UNDO_EXCEEDS
undo sale 1 serials B1 at 2026-03-05 key u2
expect lot BIKE B1 1
expect lot BIKE B2 0
undo u2 at 2026-03-06
expect lot BIKE B1 0
# of a sale that owes two of three, the one that lay elsewhere comes back before what is owed, as it is named
receive 1 MILK cost 1.00 lot A to line at 2026-03-07
sell 3 MILK lot A at 2026-03-07 key short
  pick     1 MILK  at line lot A by named scanned
  take     1 MILK  from 2026-03-07  1.00
  pass     2 MILK  at stores lot A gone
  owe      2 MILK  at 1.00 last     2.00
  debit    cost-of-sales            3.00
  credit   material                 1.00
  credit   owed                     2.00
undo short 1 lot A at 2026-03-07
expect owed MILK 2
expect lot MILK A 1
# what of a lot does not lie here any more is not sent back by its name
receive 5 MILK cost 1.00 lot B at 2026-03-08 key milk
sell 3 MILK lot B from stores at 2026-03-08
undo milk 2 lot B at 2026-03-08
  refused UNDO_EXCEEDS
# of three pieces that were moved two went; the return of one of two is undone
move 1 BIKE from finished to line serials B3 at 2026-03-09 key away
undo away 1 serials B1 at 2026-03-09
  refused UNDO_EXCEEDS
undo away 1 serials B3 at 2026-03-09
expect lot BIKE B3 1 in finished
return 2 BIKE of sale serials B1,B2 at 2026-03-10 key back
undo back 1 serials B1 at 2026-03-10
expect lot BIKE B1 0
expect lot BIKE B2 1
# who has no goods, or none with a number, is asked for none
receive 3 FRAME cost 7.00 at 2026-03-11 key frames
undo frames 1 lot X at 2026-03-11
  refused LOT_UNTRACKED
expense 5.00 at 2026-03-11 key rent
undo rent 1 lot X at 2026-03-11
  refused FIELD_UNKNOWN
expect check clean
