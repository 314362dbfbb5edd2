#!/usr/bin/env bash
# `trace` through what was taken apart, `check` of it, and an unbuild in its other spellings.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
backflush post - >/dev/null <<'SHEET'
item HOUSING each lots at 2025-01-10
item PUMP each made serials at 2025-01-10
bill PUMP at 2025-01-10
  + 1 HOUSING
receive 2 HOUSING at 2025-01-10 cost 30.00 lot H7 key r1
complete 2 PUMP at 2025-03-04 serials P1,P2 key c1
SHEET
backflush post - >/dev/null <<'JSON'
{"do":"unbuild","qty":"1","item":"PUMP","serials":"P1","at":"2025-03-05","key":"u1","lines":[{"item":"HOUSING","qty":"1","lot":"H8"}]}
JSON
backflush post - >/dev/null <<'SHEET'
complete 1 PUMP at 2025-03-06 serials P1 key c2
  + 1 HOUSING lot H8
SHEET

# P1 was made of H7, taken apart into H8, and made of that again.
same "where the housing came from" "$(backflush trace HOUSING H8 --csv)" \
'level,item,lot,qty,verb,key,seq,day,made,made-lot,party,mark
-1,PUMP,P1,1,unbuild,u1,6,2025-03-05,HOUSING,H8,,scanned
-2,HOUSING,H7,2,complete,c1,5,2025-03-04,PUMP,P1,,assumed
-2,HOUSING,H8,1,complete,c2,7,2025-03-06,PUMP,P1,,scanned
-3,HOUSING,H7,2,receive,r1,4,2025-01-10,,,,
1,HOUSING,H8,1,complete,c2,7,2025-03-06,PUMP,P1,,scanned
2,PUMP,P1,1,unbuild,u1,6,2025-03-05,HOUSING,H8,,scanned'
same "the book proves itself" "$(backflush check >check.txt; echo $?)" 0
same "replay" "$(backflush replay >replay.txt; echo $?)" 0
backflush undo c2 >/dev/null
backflush undo u1 >/dev/null
same "what is undone is no link" "$(backflush trace HOUSING H8 --csv | tail -n +2)" ""
same "it proves itself undone, too" "$(backflush check >check.txt; echo $?)" 0
finish
