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
  + 0.5 CHIPS output cost 1.20 place bin
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

backflush post - >/dev/null <<'SHEET'
receive 1 LOG at 2025-01-02 cost 10.00
rate BOARD conversion 2.00 at 2025-01-02
item CRATE each made fifo at 2025-01-02
bill CRATE at 2025-01-02
  + 3 BOARD
  + 0.1 CHIPS output nrv 7.80
SHEET
# 0.5 x 1.20 = 0.60 off, 0.60 x 10 / 12 = 0.50 of it material; 10% of 9.50 and of 1.90: 0.95 and 0.19.
same 'what a product costs without what its outputs bear' \
    "$(backflush cost BOARD --on 2025-01-02 --csv | cut -d, -f1-8,10)" \
'level,item,qty,unit,per,material,conversion,rolled,source
0,BOARD,1,each,piece,8.55,1.71,10.26,roll-up
1,CHIPS,0.5,kg,piece,-0.50,-0.10,-0.60,output
1,BARK,2,kg,piece,-0.95,-0.19,-1.14,output
1,LOG,1,m,piece,10.00,0.00,10.00,last'
# 3 x 10.26 = 30.78; 0.1 x 7.80 = 0.78, of it 0.78 x 25.65 / 30.78 = 0.65 material.
same 'and at each level' \
    "$(backflush cost CRATE --on 2025-01-02 --csv | cut -d, -f1-3,6-8 | tail -n +2)" \
'0,CRATE,1,25.00,5.00,30.00
1,CHIPS,0.1,-0.65,-0.13,-0.78
1,BOARD,3,25.65,5.13,30.78
2,CHIPS,1.5,-1.50,-0.30,-1.80
2,BARK,6,-2.85,-0.57,-3.42
2,LOG,3,30.00,0.00,30.00'
same 'which is what it owes at' \
    "$(backflush preview --line 'sell 2 CRATE at 2025-01-03' | grep -oE 'at [0-9.]+ roll-up +[0-9.]+' | tr -s ' ')" \
    'at 30.00 roll-up 60.00'
finish
