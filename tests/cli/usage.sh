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
# By hand: 2 x 0.5 = 1 RAG is due; of the 3 issued 2 are beyond. At 2.00 each 4.00.
backflush post - >/dev/null <<'SHEET'
item RAG each at 2025-05-06
item FLAG each made at 2025-05-06
bill FLAG at 2025-05-06
  + 0.5 RAG issue manual
receive 2 RAG at 2025-05-06 cost 2.00
order MO-2 2 FLAG at 2025-05-06
complete 2 FLAG order MO-2 at 2025-05-07
issue 1 RAG order MO-2 at 2025-05-08 key as-due
issue 2 RAG order MO-2 at 2025-05-08 key more
SHEET
# 1 more is there, and 1 is owed at the last price.
same "what was issued by hand beyond what was due" "$(backflush usage --order MO-2 --csv | tail -n +2)" \
'RAG,0,2,2,each,4.00,2025-05-08,more,FLAG,MO-2'
backflush post --line 'receive 1 RAG at 2025-05-09 cost 5.00' >/dev/null
same "at what it cost" "$(backflush usage RAG --csv | tail -n +2 | cut -d, -f3,6)" '2,7.00'
backflush undo more 1 >/dev/null
same "as far as it is so still" "$(backflush usage RAG --csv | tail -n +2 | cut -d, -f3,6)" '1,2.00'
same "of its day and key" "$(backflush usage --to 2025-05-07 --csv | grep -c RAG; backflush usage --key more --csv | grep -c RAG
    backflush usage --key as-due --csv | wc -l)" '0
1
1'
backflush undo more >/dev/null
same "undone, it is not there" "$(backflush usage RAG --csv | wc -l)" 1
backflush post - >/dev/null <<'SHEET'
item HOUR h resource at 2025-05-10
item MAST each made at 2025-05-10
bill MAST at 2025-05-10
  + 0.5 HOUR
complete 4 MAST at 2025-05-10 key masts
SHEET
same "a resource, without a difference" "$(backflush usage HOUR --csv | tail -n +2)" \
    'HOUR,2,2,0,h,0.00,2025-05-10,masts,MAST,'
backflush undo masts 1 >/dev/null
same "of which a part stands" "$(backflush usage HOUR --csv | tail -n +2 | cut -d, -f3)" 1.5
backflush post --line 'rate HOUR labour 32.00 at 2025-05-10' >/dev/null
backflush post --line 'complete 3 MAST at 2025-05-11 key more-masts' >/dev/null
backflush undo more-masts 1 >/dev/null
same "by its rate, what of that is live" "$(backflush usage HOUR --key more-masts --csv | tail -n +2 | cut -d, -f3,6)" '1,32.00'
backflush undo more-masts >/dev/null
backflush undo masts 3 >/dev/null
same "or nothing" "$(backflush usage HOUR --csv | wc -l)" 1
same "a limit counts rows, not needs" "$(backflush usage --limit 2 --csv | tail -n +2 | cut -d, -f1,3 | tr '\n' ' ')" 'GLUE,0 INK,1.75 '
finish
