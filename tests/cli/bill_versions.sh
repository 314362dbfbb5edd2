#!/usr/bin/env bash
# Bills over time: their versions, the difference of two, what uses a component, what was used.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
gives 'versions are posted' 0 'posted' backflush post - <<'SHEET'
item SEAL each fifo
item RING each fifo
item HOUSE each fifo
item GREASE g fifo
item KIT each phantom
item PUMP each made fifo
item UNIT each made fifo
receive 50 SEAL at 2025-01-10 cost 1.00
receive 50 HOUSE cost 5.00
receive 50 GREASE cost 0.10
receive 50 RING cost 2.00
bill KIT key kit-1
  + 3 SEAL
bill PUMP from 2025-01-01 key pump-1
  + 2 SEAL
  + 2 KIT
  + 1 HOUSE
  + 4 GREASE fixed
bill UNIT key unit-1
  + 2 PUMP
  + 1 SEAL
bill PUMP version light draft from 2025-06-01 key pump-2
  + 1/3 HOUSE
  + 2 SEAL
  + 2 RING place line
complete 1 PUMP at 2025-02-01 key run-1
SHEET

same 'the versions of a bill' "$(backflush bills PUMP --csv)" \
    $'item,version,name,state,from,to,retired,lines,saved,counts,outputs
PUMP,1,,released,2025-01-01,,,4,pump-1,counts,
PUMP,2,light,draft,2025-06-01,,,3,pump-2,,'
gives 'of all bills' 0 '^KIT +1 +released' backflush bills
gives 'as JSON' 0 '"item":"PUMP","version":2,"name":"light","state":"draft"' \
    backflush bills PUMP --json
gives 'of an item that is none' 1 'ITEM_UNKNOWN PUM' backflush bills PUM

# 2 SEAL of its own and 2 x 3 through the kit are 8 a piece.
same 'a version is exploded, whatever counts' \
    "$(backflush explode PUMP 3 --version light --on 2025-02-01 --csv | cut -d, -f1-4 | tail -n +2)" \
    $'0,PUMP,3,\n1,HOUSE,1,1\n1,SEAL,6,6\n1,RING,6,6'
gives 'and what counts' 0 '^ +1 +KIT +6 ' backflush explode PUMP 3 --on 2025-02-01
gives 'of no such version' 1 'VERSION_UNKNOWN heavy of PUMP' \
    backflush explode PUMP 3 --version heavy

same 'what differs between two versions' \
    "$(backflush difference PUMP 1 light --on 2025-02-01 --csv)" \
    $'change,item,place,per,before,after,unit,short,operation,profile
changed,SEAL,,unit,8,2,each,,,
changed,HOUSE,,unit,1,1/3,each,,,
gone,GREASE,,run,4,,g,,,
added,RING,line,unit,,2,each,,,'
same 'and the other way round' \
    "$(backflush difference PUMP 2 1 --on 2025-02-01 --csv | tail -n +2 | cut -d, -f1,2)" \
    $'changed,HOUSE\nchanged,SEAL\ngone,RING\nadded,GREASE'
same 'a version differs from itself in nothing' \
    "$(backflush difference PUMP 1 1 --csv | wc -l)" 1
gives 'a difference to what is not there' 1 'VERSION_UNKNOWN 7 of PUMP' \
    backflush difference PUMP 1 7
gives 'a difference of one version' 2 'USAGE' backflush difference PUMP 1

# SEAL: 3 in a KIT; 2 x 3 through that in a PUMP, and 2 of its own; of a UNIT twice each, and 1 of its own.
same 'what uses a component, level by level' \
    "$(backflush where-used SEAL --levels --on 2025-02-01 --csv)" \
    $'level,item,version,of,line,qty,per,for
1,KIT,1,SEAL,3,3,unit,
2,PUMP,1,KIT,2,6,unit,
3,UNIT,1,PUMP,2,12,unit,
1,PUMP,1,SEAL,2,2,unit,
2,UNIT,1,PUMP,2,4,unit,
1,UNIT,1,SEAL,1,1,unit,'
# 4 GREASE once a run of PUMP: it stays so above.
same 'what is fixed for a run' \
    "$(backflush where-used GREASE --levels --on 2025-02-01 --csv | tail -n +2)" \
    $'1,PUMP,1,GREASE,4,4,run,\n2,UNIT,1,PUMP,2,4,run,'
same 'before any bill of it' "$(backflush where-used GREASE --levels --on 2024-12-31 --csv | wc -l)" 1
same 'drafts do not count' "$(backflush where-used RING --csv | wc -l)" 1
gives 'without levels the lines of all bills' 0 '^PUMP +2 +unit' backflush where-used SEAL
same 'and which of them count on a day' \
    "$(backflush where-used SEAL --on 2025-02-01 --csv | cut -d, -f1,2,9)" \
    $'item,qty,counts\nKIT,3,counts\nPUMP,2,counts\nUNIT,1,counts'
same 'PUMP has no bill yet' \
    "$(backflush where-used SEAL --on 2024-12-31 --csv | tail -n +2 | cut -d, -f1,9 | tr '\n' ' ')" \
    'KIT,counts PUMP, UNIT,counts '
gives 'levels and a limit' 2 'USAGE --levels and --limit exclude' \
    backflush where-used SEAL --levels --limit 3
gives 'levels of no item' 1 'ITEM_UNKNOWN SEEL' backflush where-used SEEL --levels

gives 'an event says which versions it used' 0 '^# bill: PUMP 1, KIT 1$' backflush explain run-1
backflush post - >/dev/null <<'SHEET'
bill PUMP release light from 2025-03-01 at 2025-02-10 key rel-1
bill PUMP retire 1 from 2025-04-01 key ret-1
complete 1 PUMP at 2025-03-05 key run-2
SHEET
gives 'so does a later one' 0 '^# bill: PUMP 2 light$' backflush explain run-2
gives 'and the first one still its own' 0 '^# bill: PUMP 1, KIT 1$' backflush explain run-1
same 'one that makes nothing names no bill' "$(backflush explain ret-1 | grep -c '^# bill')" 0
same 'versions have a state' "$(backflush bills PUMP --csv | tail -n +2)" \
    $'PUMP,1,,retired,2025-01-01,,2025-04-01,4,pump-1,,
PUMP,2,light,released,2025-03-01,,,3,rel-1,counts,'
# Both count from March on, and 2 begins later; before, only 1 does.
same 'which one counts on a day' \
    "$(backflush bills PUMP --on 2025-02-28 --csv | tail -n +2 | cut -d, -f2,10 | tr '\n' ' ')" \
    '1,counts 2, '
same 'and of its lines' \
    "$(backflush where-used SEAL --on 2025-03-01 --csv | grep PUMP | cut -d, -f2,6,9 | tr '\n' ' ')" \
    '2,2025-01-01, 2,2025-03-01,counts '
backflush post --line 'bill PUMP retire 2 from 2025-03-20 at 2025-02-10 key ret-2' >/dev/null
same 'a retired one gives way' \
    "$(for day in 2025-03-19 2025-03-20 2025-04-01; do
           backflush bills PUMP --on $day --csv | grep '^PUMP.*,counts,' | cut -d, -f2
       done | tr '\n' ' ')" '2 1 '
backflush undo ret-2 >/dev/null

gives 'a replacement is previewed' 0 '^ +version +KIT 2 +for 1 from 2025-05-01' \
    backflush preview --line 'replace SEAL with RING from 2025-05-01 at 2025-02-11'
same 'and changes nothing' "$(backflush bills KIT --csv | wc -l)" 2
gives 'and posted' 0 '^ +version +UNIT 2 ' backflush post --explain \
    --line 'replace SEAL with RING from 2025-05-01 at 2025-02-11 key rep-1'
gives 'with all its versions' 0 '^PUMP +3 +released +2025-05-01' backflush bills PUMP
gives 'and undone' 0 'undoes rep-1' backflush undo rep-1
same 'with all of them' "$(backflush bills --csv | wc -l)" 5
gives 'JSON says the same' 0 'posted' backflush post --format json - <<'JSON'
{"do":"bill","item":"UNIT","version":"B","draft":true,"at":"2025-03-06","lines":[{"qty":"1","item":"PUMP"}]}
{"do":"bill","item":"UNIT","release":"B","from":"2025-04-01","at":"2025-03-06"}
{"do":"bill","item":"UNIT","retire":"1","at":"2025-03-06"}
{"do":"replace","item":"RING","with":"SEAL","ratio":"2","in":"PUMP","at":"2025-03-07"}
JSON
gives 'and CSV' 0 'posted' backflush post --format csv - <<'CSV'
do,item,version,draft,retire,release,line_item,line_qty,at
bill,UNIT,C,true,,,,,2025-03-08
,,,,,,PUMP,3,
bill,UNIT,,,,C,,,2025-03-08
bill,UNIT,,,B,,,,2025-03-08
CSV
gives 'the book proves itself' 0 'ok +versions of bills have their lines' backflush check
gives 'and is what its events make' 0 'give the same hash' backflush replay

# A replacement says which lines it changes: before it is posted, and behind its posting.
backflush init swap.db
export BACKFLUSH_BOOK=swap.db
backflush post - >/dev/null <<'SHEET'
item SEAL each fifo at 2025-01-10
item RING each fifo
item HOUSE each fifo
item GREASE g fifo
item PUMP each made fifo
item VALVE each made fifo
bill PUMP
  + 2 SEAL
  + 1 HOUSE
  + 5 SEAL fixed place line
  + 3 HOUSE for SEAL
bill VALVE
  + 1 GREASE
SHEET
lines='# line: PUMP 2: 2 SEAL -> 3 RING
# line: PUMP 2: 5 SEAL fixed -> 7.5 RING fixed
# line: PUMP 2: 3 HOUSE for SEAL -> 2 HOUSE for RING'
same 'the preview of a replacement shows lines, old and new' \
    "$(backflush preview --line 'replace SEAL with RING ratio 1.5 at 2025-02-01' | grep '^#')" "$lines"
gives 'and writes nothing' 0 '^PUMP +1 ' backflush bills PUMP
same 'posted it has one version' "$(backflush bills PUMP --csv | wc -l)" 2
same 'posted it can be explained' \
    "$(backflush post --line 'replace SEAL with RING ratio 1.5 at 2025-02-01 key swap-1' --explain | grep '^#')" \
    "$lines"
same 'and later' "$(backflush explain swap-1 | grep '^# line')" "$lines"
same 'other events have no such lines' \
    "$(backflush preview --line 'receive 5 SEAL cost 1.00 at 2025-02-02' | grep -c '^#')" 0
finish
