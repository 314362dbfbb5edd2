#!/usr/bin/env bash
# `scrap`: what was scrapped, by item, reason, order and operation, as long as it stands.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
backflush post - >/dev/null <<'SHEET'
item LEG each at 2025-05-01
item TABLE each made at 2025-05-01
reason CRACK at 2025-05-01
reason SCRATCH at 2025-05-01
routing TABLE at 2025-05-01
  + 20 glue pay-point
bill TABLE at 2025-05-01
  + 4 LEG operation 20
receive 100 LEG at 2025-05-01 cost 5.00
order T-1 9 TABLE at 2025-05-01
scrap 2 LEG reason CRACK at 2025-05-02 key one
scrap 1 LEG reason CRACK at 2025-05-04 key two
scrap 3 LEG order T-1 operation 20 reason CRACK at 2025-05-04 key three
scrap 1 LEG at 2025-05-05 key four
operation 20 3 TABLE scrapped 1 order T-1 reason SCRATCH at 2025-05-06 key five
complete 2 TABLE scrapped 1 order T-1 at 2025-05-07 key six
SHEET

# At 20 four tables, 16 legs, 80.00: 20.00 of it is scrap; so is a third of the 60.00 that go on.
same "everything that was scrapped" "$(backflush scrap --csv)" \
'item,reason,order,operation,qty,unit,value,events,first,last
LEG,,,,1,each,5.00,1,2025-05-05,2025-05-05
LEG,CRACK,,,3,each,15.00,2,2025-05-02,2025-05-04
LEG,CRACK,T-1,20,3,each,15.00,1,2025-05-04,2025-05-04
TABLE,,T-1,,1,each,20.00,1,2025-05-07,2025-05-07
TABLE,SCRATCH,T-1,20,1,each,20.00,1,2025-05-06,2025-05-06'
same "of a period, of an item, of an order" \
    "$(backflush scrap --from 2025-05-03 --to 2025-05-05 --csv | tail -2
       backflush scrap TABLE --csv | tail -1; backflush scrap LEG --order T-1 --csv | tail -1)" \
'LEG,CRACK,,,1,each,5.00,1,2025-05-04,2025-05-04
LEG,CRACK,T-1,20,3,each,15.00,1,2025-05-04,2025-05-04
TABLE,SCRATCH,T-1,20,1,each,20.00,1,2025-05-06,2025-05-06
LEG,CRACK,T-1,20,3,each,15.00,1,2025-05-04,2025-05-04'
backflush undo three 1 >/dev/null
backflush undo four >/dev/null
same "what is undone is not there" "$(backflush scrap LEG --csv | tail -2)" \
'LEG,CRACK,,,3,each,15.00,2,2025-05-02,2025-05-04
LEG,CRACK,T-1,20,2,each,10.00,1,2025-05-04,2025-05-04'
# 15.00 + 10.00 + 20.00 + 20.00
same "the account has as much" "$(backflush balance --account scrap --csv | tail -1)" \
'scrap,scrap,0.00,75.00,10.00,65.00'
finish
