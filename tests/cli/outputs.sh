#!/usr/bin/env bash
# What a bill makes besides its product, in the lists of bills.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
gives 'a plant' 0 'posted' backflush post - <<'SHEET'
place bin at 2025-01-01
item LOG m fifo
item BOARD each made fifo
item CHIPS kg made fifo
item BARK kg bought fifo
bill BOARD at 2025-01-01
  + 1 LOG
  + 0.5 CHIPS output cost 0.20 place bin
  + 2 BARK output share 10%
bill BOARD version later draft from 2026-01-01
  + 1 LOG
  + 0.75 CHIPS output nrv 0.20
SHEET

same 'bills count what they make besides' "$(backflush bills --csv | cut -d, -f1-4,8,11)" \
'item,version,name,state,lines,outputs
BOARD,1,,released,1,2
BOARD,2,later,draft,1,1'
same 'where an item is made besides' "$(backflush where-used CHIPS --on 2025-01-01 --csv)" \
'item,qty,per,place,short,from,to,profile,counts
BOARD,0.5,output,bin,,,,,counts'
same 'it is no component by level' "$(backflush where-used CHIPS --levels --on 2025-01-01 --csv | wc -l)" 1
same 'what differs between two versions' \
    "$(backflush difference BOARD 1 later --on 2025-01-01 --csv | cut -d, -f1-7,10)" \
'change,item,place,per,before,after,unit,profile
changed,CHIPS,,output,0.5,0.75,kg,nrv 0.20
gone,BARK,,output,2,,kg,share 10%'
same 'a version makes the same as itself' "$(backflush difference BOARD 1 1 --on 2025-01-01 --csv | wc -l)" 1
finish
