#!/usr/bin/env bash
# `stock`: what may be promised, and what of it is held, staged or expired.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
gives 'a plant' 0 'posted' backflush post - <<'SHEET'
item PART each fifo lots issue manual at 2025-01-10
item NAIL each fifo
item BIKE each made fifo
bill BIKE
  + 2 PART
  + 1 NAIL
receive 20 PART lot A expires 2025-02-01 at 2025-01-10 cost 1.00
receive 30 PART lot B at 2025-01-10 cost 1.00
receive 5 PART lot C at 2025-01-10 cost 1.00
receive 3 NAIL at 2025-01-10 cost 0.10
order MO-1 2 BIKE at 2025-01-10
hold 4 PART lot B at 2025-01-10
hold 1 PART lot B inspect at 2025-01-10
stage 6 PART lot B order MO-1 at 2025-01-10
SHEET

# stores: 20 of A, expired by now; of B 30 - 6 staged = 24, 5 of them held or in inspection; 5 of C. Free are 19 + 5.
same 'what is kept is not available' "$(backflush stock PART --csv)" \
    'item,place,qty,owed,unit,value,due,available,held,staged,expired
PART,stores,49,0,each,49.00,0,24,5,0,20
PART,line,6,0,each,6.00,0,0,0,6,0'

backflush post - >/dev/null <<'SHEET'
complete 3 BIKE at 2025-01-11
complete 2 BIKE order MO-1 at 2025-01-12
SHEET
# 3 x 2 due without an order: 24 - 6. The 2 x 2 of MO-1 are covered by the 6 that are staged for it.
same 'what is due is not, unless it is staged for it' "$(backflush stock PART --csv | cut -d, -f2,3,7,8 | tail -n +2 | tr '\n' ' ')" \
    'stores,49,10,18 line,6,0,0 '
# 5 NAIL needed of 3.
same 'what is owed leaves nothing' "$(backflush stock NAIL --csv | tail -n +2)" 'NAIL,stores,0,2,each,0.00,0,0,0,0,0'
backflush post --line 'unhold 5 PART lot B at 2025-01-13' >/dev/null
same 'what is let go is available' "$(backflush stock PART --place stores --csv | tail -n +2 | cut -d, -f8,9)" '23,0'

# Of a day gone by: what was kept then; what could be promised then nobody asks.
same 'before it was let go' "$(backflush stock PART --as-of 2025-01-12 --csv | tail -n +2 | cut -d, -f2,3,8-)" \
    'stores,49,,5,0,0
line,6,,0,6,0'
same 'and after A expired' "$(backflush stock PART --as-of 2025-02-02 --csv | tail -n +2 | cut -d, -f2,3,8-)" \
    'stores,49,,0,0,20
line,6,,0,6,0'
finish
