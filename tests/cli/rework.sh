#!/usr/bin/env bash
# `trace` and `recall` through what was repaired, `check` of it, and a rework in its other spellings.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
backflush post - >/dev/null <<'SHEET'
item CHIP each lots at 2025-01-10
item PUMP each made serials at 2025-01-10
item LABOUR h resource at 2025-01-10
party ACME
bill PUMP at 2025-01-10
  + 1 LABOUR
receive 9 CHIP at 2025-01-10 cost 3.00 lot H7 key r1
complete 2 PUMP at 2025-03-04 serials P1,P2 key c1
SHEET
backflush post - >/dev/null <<'JSON'
{"do":"rework","qty":"2","item":"PUMP","serials":"P1,P2","conversion":"4.00","at":"2025-03-05","key":"w1","lines":[{"item":"CHIP","qty":"3","lot":"H7"}]}
JSON
backflush post - >/dev/null <<'SHEET'
sell 1 PUMP at 2025-03-06 serials P1 to ACME key s1
SHEET

# A piece came of itself and of the chip, not of the piece beside it. The walk ends.
same "where the pump came from, and went" "$(backflush trace PUMP P1 --csv)" \
'level,item,lot,qty,verb,key,seq,day,made,made-lot,party,mark
-1,PUMP,P1,1,rework,w1,8,2025-03-05,PUMP,P1,,scanned
-1,CHIP,H7,3,rework,w1,8,2025-03-05,PUMP,P1,,scanned
-2,CHIP,H7,9,receive,r1,6,2025-01-10,,,,
1,PUMP,P1,1,rework,w1,8,2025-03-05,PUMP,P1,,scanned
1,PUMP,P1,1,sell,s1,9,2025-03-06,,,ACME,scanned'
same "what a bad chip has reached" "$(backflush recall CHIP H7 --csv)" \
'item,lot,qty,where,name,key,seq,day,mark
CHIP,H7,6,place,stores,,,,
PUMP,P1,1,customer,ACME,s1,9,2025-03-06,
PUMP,P2,1,place,finished,,,,'
same "help knows its words" "$(backflush help rework | head -1)" \
    "rework, an event: goods that failed were repaired, or inspected and found good"
same "the book proves itself" "$(backflush check >check.txt; echo $?)" 0
same "replay" "$(backflush replay >replay.txt; echo $?)" 0
same "in CSV" "$(backflush post - <<'CSV' | sed 's/, 0.*//'
do,qty,item,from,to,scrapped,conversion,at,serials
rework,0,PUMP,finished,,1,1.50,2025-03-07,P2
CSV
)" "-: 1 event posted"
backflush undo w1 >/dev/null
same "what is undone is no link" "$(backflush trace CHIP H7 --csv | tail -n +2)" \
    "-1,CHIP,H7,9,receive,r1,6,2025-01-10,,,,"
same "it proves itself undone, too" "$(backflush check >check.txt; echo $?)" 0
finish
