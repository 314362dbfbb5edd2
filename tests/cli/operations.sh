#!/usr/bin/env bash
# `operations`, and what orders, `explode` and `cost` say of routings.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db >/dev/null
export BACKFLUSH_BOOK=plant.db
cat >plant.bf <<'EOF'
item     TUBE   each  fifo
item     SEAT   each  fifo
item     BIKE   each  made  fifo
routing  BIKE
  + 10 saw    conversion 1.00  pay-point
  + 15 file   conversion 0.50
  + 20 weld   conversion 2.00  pay-point
  + 30 paint  conversion 1.50
bill     BIKE
  + 3 TUBE  operation 10
  + 1 SEAT
rate     BIKE  conversion 4.00
receive  100 TUBE  at 2025-01-10  cost 2.00
receive  100 SEAT  at 2025-01-10  cost 5.00
order    MO-1 20 BIKE  due 2025-02-01
order    MO-2 5 BIKE
operation 10 8 BIKE order MO-1 scrapped 1 lost 1  at 2025-01-11
operation 20 6 BIKE order MO-1  at 2025-01-12
complete  4 BIKE order MO-1  at 2025-01-13
operation 20 3 BIKE order MO-2  at 2025-01-13
EOF
gives 'reports at some pay points' 0 'events posted' backflush post plant.bf

# MO-1: 8 good, 1 scrapped and 1 lost at 10; 6 of the 8 at 20; 4 of those completed. So 10 passed 10 and 2 are left there,
# 6 passed 20 and 2 are left there. MO-2: 3 at 20, and 10 was skipped.
same 'what has passed each operation' "$(backflush operations --csv)" \
    "order,item,operation,name,pay-point,reported,scrapped,lost,skipped,passed,in-process,unit,state
MO-1,BIKE,10,saw,10,8,1,1,0,10,2,each,reached
MO-1,BIKE,15,file,20,,,,,,,each,
MO-1,BIKE,20,weld,20,6,0,0,0,6,2,each,reached
MO-1,BIKE,30,paint,,,,,,,,each,
MO-2,BIKE,10,saw,10,0,0,0,3,3,0,each,skipped
MO-2,BIKE,15,file,20,,,,,,,each,
MO-2,BIKE,20,weld,20,3,0,0,0,3,3,each,reached
MO-2,BIKE,30,paint,,,,,,,,each,"
same 'orders say what passed each pay point' "$(backflush orders --csv | cut -d, -f1,15 | tail -n +2 | tr '\n' ' ')" \
    'MO-1,10:10 20:6 MO-2,10:3 20:3 '
gives 'as JSON' 0 '"operation":10,"name":"saw","pay-point":10,"reported":"8"' backflush operations --json
gives 'of an item that has none' 0 '' backflush operations --item TUBE

# 3 x 2.00 + 5.00; 1.00 + 0.50 + 2.00 + 1.50 of the operations and 4.00 of the rate.
gives 'a cost takes the operations in' 0 'BIKE,1,each,piece,11.00,9.00,20.00' backflush cost BIKE --csv
gives 'and lists them' 0 '10 saw\*, 15 file, 20 weld\*, 30 paint' backflush cost BIKE --csv
gives 'an explosion says where a part is needed' 0 '^1,TUBE,6,6,each,.*,10,,$' backflush explode BIKE 2 --csv
gives 'and how the product is made' 0 '10 saw\*, 15 file' backflush explode BIKE 2 --csv

# A second routing from February on; a day is of the one that begins last.
cat >later.bf <<'EOF'
routing  BIKE  from 2025-02-01  at 2025-01-13
  + 10 laser  conversion 0.80  pay-point
EOF
gives 'a later routing' 0 'posted' backflush post later.bf
same 'routings say which one counts on a day' \
    "$(for day in 2025-01-31 2025-02-01; do
           backflush routings --item BIKE --on $day --csv | tail -n +2 | cut -d, -f2,3,9
       done | tr '\n' ' ')" \
    '10,saw,counts 15,file,counts 20,weld,counts 30,paint,counts 10,laser, 10,saw, 15,file, 20,weld, 30,paint, 10,laser,counts '

# What is undone has not passed.
cat >undo.bf <<'EOF'
operation 10 2 BIKE order MO-2  at 2025-01-14 key op-1
undo op-1  at 2025-01-14
EOF
gives 'a report is undone' 0 'events posted' backflush post undo.bf
same 'and its pieces have not passed' "$(backflush operations --csv | grep '^MO-2,BIKE,10,' | cut -d, -f6-11)" '0,0,0,3,3,0'

# 20 catches 10 up, whose own report comes late; then 20 is undone. Nothing has skipped 10, and nothing is there yet.
cat >late.bf <<'EOF'
order    MO-3 5 BIKE  at 2025-01-15
operation 20 3 BIKE order MO-3  at 2025-01-15 key op-20
operation 10 3 BIKE order MO-3  at 2025-01-15
undo op-20  at 2025-01-15
EOF
gives 'a late report loses what had caught it up' 0 'events posted' backflush post late.bf
same 'and nothing skipped' "$(backflush operations --csv | grep '^MO-3,BIKE,[12]0,' | cut -d, -f3,6-11,13)" \
    '10,3,0,0,0,0,0,reached
20,0,0,0,0,0,0,'
finish
