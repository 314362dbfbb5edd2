# Of what was staged a lot goes back, or pieces by their numbers, though others were staged later (13.14).
item   MILK  l  lots
item   CUP   each  serials
item   LATTE each  made
bill   LATTE
  + 2 MILK
  + 1 CUP
receive 3 MILK lot A expires 2026-03-20 at 2026-03-01 cost 1.00
receive 3 MILK lot B expires 2026-03-25 cost 1.00
receive 4 CUP serials C1..C4 cost 5.00
order  MO-1  3 LATTE
# first expired first: 3 of A and 1 of B
stage  4 MILK order MO-1
  pick     3 MILK  at stores lot A by first-expired assumed
  pick     1 MILK  at stores lot B by first-expired assumed
  put      3 MILK  at line lot A for MO-1
  put      1 MILK  at line lot B for MO-1
stage  3 CUP order MO-1
unstage 2 MILK order MO-1 lot B
  refused STAGED_SHORT
unstage 1 MILK order MO-1 lot C
  refused LOT_UNKNOWN
unstage order MO-1 lot B
  refused FIELD_MISSING
unstage 2 CUP order MO-1 serials C1
  refused SERIALS_COUNT
# B went in last and would go first
unstage 2 MILK order MO-1 lot A key back
  pick     2 MILK  at line lot A for MO-1 by named scanned
  put      2 MILK  at stores lot A
unstage 1 CUP order MO-1 serials C1 to shelf key cup
  pick     1 CUP  at line lot C1 for MO-1 by named scanned
  put      1 CUP  at shelf lot C1
expect lot CUP C1 1 in shelf free
undo back key undone
  pick     2 MILK  at stores lot A by undo
  put      2 MILK  at line lot A for MO-1
# done again it is the same lot that goes
undo undone
  pick     2 MILK  at line lot A for MO-1 by named scanned
  put      2 MILK  at stores lot A
expect lot MILK A 1 in line staged
expect lot MILK B 1 in line staged
expect check clean
