#!/usr/bin/env bash
# What stock is worth by category and place, by cost element, now and on any day.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

# 10 wheels at 10.01; 3 bikes take 6 of them, 60.06, 15.02 of labour (3 x 5.005) and 2.99 of machine: 78.07.
# One bike goes to the shelf, one wheel of the 4 left, 40.04, to the line. 3 tubes come for 10.00,
# one to the line; a frame takes one of the others: 3.33, so 6.67 is left, half of it at each place.
backflush init plant.db
export BACKFLUSH_BOOK=plant.db
backflush post - >/dev/null <<'SHEET'
category RAW at 2026-03-02
category GOODS at 2026-03-02
item WHEEL each fifo category RAW at 2026-03-02
item TUBE each average category RAW at 2026-03-02
item BIKE each made fifo category GOODS at 2026-03-02
item FRAME each made semi fifo at 2026-03-02
bill BIKE at 2026-03-02
  + 2 WHEEL
bill FRAME at 2026-03-02
  + 1 TUBE
rate BIKE labour 5.005 machine 0.995 at 2026-03-02
receive 10 WHEEL cost 10.01 at 2026-03-02
receive 3 TUBE total 10.00 at 2026-03-02
complete 3 BIKE at 2026-03-03
move 1 BIKE from finished to shelf at 2026-03-04
move 1 WHEEL from stores to line at 2026-03-04
move 1 TUBE from stores to line at 2026-03-04
complete 1 FRAME at 2026-03-05
SHEET

stages() {
    backflush stages --csv "$@" | tail -n +2
}

# Of the bikes two thirds, 52.05, are in finished: 40.04 of it up to material (52.05 x 60.06 / 78.07
# = 40.043), 50.06 up to labour (x 75.08 / 78.07 = 50.057), so 10.02 of labour and 1.99 of machine;
# the shelf has the rest, 26.02. Of 40.04 for wheels 30.03 lie in stores, of 6.67 for tubes 3.34.
same 'by category and place' "$(stages)" "$(printf '%s\n' \
    ,stores,1,3.33,3.33,0.00,0.00,0.00,0.00,0.00 \
    RAW,stores,2,33.37,33.37,0.00,0.00,0.00,0.00,0.00 \
    RAW,line,2,13.34,13.34,0.00,0.00,0.00,0.00,0.00 \
    GOODS,finished,1,52.05,40.04,0.00,10.02,1.99,0.00,0.00 \
    GOODS,shelf,1,26.02,20.02,0.00,5.00,1.00,0.00,0.00)"
same 'the places of an item sum to its elements' \
    "$(backflush elements BIKE --csv | tail -n +2)" BIKE,3,each,78.07,60.06,0.00,15.02,2.99,0.00,0.00
same 'before anything was moved' "$(stages --as-of 2026-03-03)" "$(printf '%s\n' \
    RAW,stores,2,50.04,50.04,0.00,0.00,0.00,0.00,0.00 \
    GOODS,finished,1,78.07,60.06,0.00,15.02,2.99,0.00,0.00)"
same 'of one item' "$(stages WHEEL | cut -d, -f2,4)" "$(printf '%s\n' stores,30.03 line,10.01)"
same 'of one category at one place' "$(stages --category RAW --place line | cut -d, -f1-4)" RAW,line,2,13.34
same 'the first rows' "$(stages --limit 2 | cut -d, -f2)" "$(printf '%s\n' stores stores)"
gives 'a place that the book does not have' 1 'PLACE_UNKNOWN attic' backflush stages --place attic

finish
