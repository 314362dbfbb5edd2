#!/usr/bin/env bash
# `usage`: what reports used beside their bills, line by line, as long as they stand.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
backflush post - >/dev/null <<'SHEET'
item PAINT l at 2025-05-01
item GLUE l at 2025-05-01
item SIGN each made at 2025-05-01
bill SIGN at 2025-05-01
  + 0.2 PAINT
  + 0.1 GLUE
receive 10 PAINT at 2025-05-01 cost 8.00
receive 10 GLUE at 2025-05-01 cost 4.00
order MO-1 9 SIGN at 2025-05-01
complete 5 SIGN at 2025-05-02 key five
  + 1.5 PAINT
complete 4 SIGN order MO-1 at 2025-05-03 key four
  + 0 GLUE
SHEET

# 1.5 - 5 x 0.2 = 0.5 at 8.00; 0 - 4 x 0.1 = -0.4 at 4.00
same "every part with actual use" "$(backflush usage --csv)" \
'item,standard,actual,difference,unit,value,day,key,for,order
PAINT,1,1.5,0.5,l,4.00,2025-05-02,five,SIGN,
GLUE,0.4,0,-0.4,l,-1.60,2025-05-03,four,SIGN,MO-1'
same "of an item, of a day, of a report" \
    "$(backflush usage --item GLUE --csv | tail -1; backflush usage --to 2025-05-02 --csv | tail -1
       backflush usage --key four --csv | tail -1)" \
'GLUE,0.4,0,-0.4,l,-1.60,2025-05-03,four,SIGN,MO-1
PAINT,1,1.5,0.5,l,4.00,2025-05-02,five,SIGN,
GLUE,0.4,0,-0.4,l,-1.60,2025-05-03,four,SIGN,MO-1'
backflush undo five >/dev/null
same "what is undone is not there" "$(backflush usage --csv | tail -1)" \
'GLUE,0.4,0,-0.4,l,-1.60,2025-05-03,four,SIGN,MO-1'

# INK is needed at two places. By the bill 4 x 0.5 and 4 x 0.25, used 3.5 in all: one row, half a litre more at 6.00.
backflush post - >/dev/null <<'SHEET'
place pad at 2025-05-04
item INK l at 2025-05-04
item STAMP each made at 2025-05-04
bill STAMP at 2025-05-04
  + 0.5 INK
  + 0.25 INK place pad
receive 10 INK at 2025-05-04 cost 6.00
complete 4 STAMP at 2025-05-05 key stamps
  + 3.5 INK
SHEET
same "one row for all needs of a component" "$(backflush usage INK --csv | tail -n +2)" \
'INK,3,3.5,0.5,l,3.00,2025-05-05,stamps,STAMP,'
backflush undo stamps 2 >/dev/null
same "of which half stands" "$(backflush usage INK --csv | tail -n +2)" \
'INK,1.5,1.75,0.25,l,1.50,2025-05-05,stamps,STAMP,'
same "a limit counts rows, not needs" "$(backflush usage --limit 2 --csv | tail -n +2 | cut -d, -f1,3 | tr '\n' ' ')" 'GLUE,0 INK,1.75 '
finish
