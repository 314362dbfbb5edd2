#!/usr/bin/env bash
# What made items should cost, beside their standards: rolled up, or as they came out of late.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
cat >plant.bf <<'BF'
item     STEEL  kg    standard
item     BOLT   each  fifo
item     GLUE   kg
item     HOUR   h     resource
item     FRAME  each  made standard semi
item     BIKE   each  made standard
item     PIN    each  made standard semi
item     HINGE  each  made standard
item     STAND  each  made
item     IDEA   each  made
rate     HOUR   labour 32.00
rate     FRAME  conversion 1.00
bill     FRAME
  + 3 STEEL
  + 0.25 HOUR
bill     BIKE
  + 1 FRAME
  + 7 BOLT
routing  BIKE
  + 10 weld machine 4.00
bill     PIN
  + 1/3 STEEL
bill     HINGE
  + 3 PIN
bill     STAND
  + 2 STEEL
standard STEEL material 2.00                     from 2025-01-01
standard FRAME material 5.50 labour 8.00         from 2025-01-01
standard BIKE  material 6.00 labour 8.00 machine 4.00  from 2025-01-01
opening  50 STEEL  at 2025-01-02  cost 2.00
receive  40 BOLT   at 2025-01-03  cost 0.10
complete 3 FRAME   at 2025-01-10
complete 1 BIKE    at 2025-01-11
BF
gives 'the plant is there' 0 'events posted' backflush post plant.bf

# FRAME: 3 × 2.00 of steel, 1.00 by its rate, a quarter of an hour at 32.00. Two on hand, 1.50 dearer each.
# BIKE: a frame as it is rolled up, not as its standard stands; 7 bolts at what they came in for; 4.00 of welding.
# PIN: a third of 2.00; HINGE: three of them are 2.00 again, since nothing is rounded on the way.
same 'made items valued at standard, by their bills' \
    "$(backflush standards --on 2025-02-01 --csv)" \
    "$(printf '%s\n' \
        'item,unit,standard,from,proposed,difference,material,conversion,labour,machine,overhead,outside,qty,revaluation,lacks' \
        'BIKE,each,18.00,2025-01-01,19.70,1.70,0.70,1.00,0.00,0.00,0.00,0.00,1,1.70,' \
        'FRAME,each,13.50,2025-01-01,15.00,1.50,0.50,1.00,0.00,0.00,0.00,0.00,2,3.00,' \
        'HINGE,each,,,2.00,2.00,2.00,0.00,0.00,0.00,0.00,0.00,0,,' \
        'PIN,each,,,0.666667,0.666667,0.666667,0.00,0.00,0.00,0.00,0.00,0,,')"
gives 'one that is named, whatever its method' 0 '^STAND .* 4\.00 ' backflush standards STAND --on 2025-02-01
same 'beyond a band: 1.70 of 18.00 are less than a tenth, 1.50 of 13.50 more; of no standard all is' \
    "$(backflush standards --on 2025-02-01 --beyond 10% --csv | cut -d, -f1 | tr '\n' ' ')" 'item FRAME HINGE PIN '
gives 'an item that is not made' 1 '^ITEM_KIND STEEL is not made' backflush standards STEEL
gives 'nobody knows it' 1 '^ITEM_UNKNOWN STEAL' backflush standards STEAL
gives 'it has no bill' 1 '^BILL_MISSING IDEA' backflush standards IDEA
gives 'a band that is none' 2 '^USAGE --beyond takes a percentage' backflush standards --beyond much
gives '--from is of what happened' 2 '^USAGE --from is of --actual' backflush standards --from 2025-01-01
gives 'a worksheet is no table' 2 '^USAGE --lines prints a worksheet' backflush standards --lines --csv

# Put forward, looked at, approved. What stands is not said again.
backflush standards --on 2025-02-01 --lines >new.bf
same 'the events that would set it' "$(cat new.bf)" "$(printf '%s\n' \
    'standard BIKE material 6.7 conversion 1 labour 8 machine 4 from 2025-02-01' \
    'standard FRAME material 6 conversion 1 labour 8 from 2025-02-01' \
    'standard HINGE material 2 from 2025-02-01' 'standard PIN material 0.666667 from 2025-02-01')"
sed 's/$/ at 2025-02-01/' new.bf >dated.bf
gives 'looked at: it revalues two frames' 0 'revalue +2 FRAME +3\.00' backflush preview dated.bf
gives 'and posts nothing' 0 '^FRAME .* 13\.50 ' backflush standards FRAME --on 2025-02-01
gives 'approved' 0 '4 events posted' backflush post dated.bf
same 'nothing is left to approve' "$(backflush standards --on 2025-02-01 --lines)" ''
gives 'the book holds' 0 'holds' backflush check

# 15.00 a frame is what three of them cost; a bike took one at its standard of then, 13.50, and 0.70, 4.00.
same 'what was made and received of late' \
    "$(backflush standards --actual --on 2025-01-31 --csv | cut -d, -f1,3,5,6,13)" \
    "$(printf '%s\n' 'item,standard,proposed,difference,qty' 'BIKE,18.00,18.20,0.20,1' 'FRAME,13.50,15.00,1.50,3')"
same 'of those beyond a band' \
    "$(backflush standards --actual --on 2025-01-31 --beyond 5 --lines)" \
    'standard FRAME material 6 conversion 1 labour 8 from 2025-01-31'
same 'since a day' "$(backflush standards --actual --from 2025-01-11 --on 2025-01-31 --csv | cut -d, -f1 | tr '\n' ' ')" \
    'item BIKE '
printf '%s\n' 'bill GHOST' '  + 1 GLUE' | sed '1i item GHOST each made standard' >ghost.bf
gives 'a part without a price' 0 'posted' backflush post ghost.bf
gives 'is said' 0 '^GHOST .* GLUE$' backflush standards GHOST
same 'and sets no standard' "$(backflush standards GHOST --lines)" '# GHOST: GLUE has no price'
