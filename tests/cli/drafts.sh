#!/usr/bin/env bash
# Standards are drafted, looked at and approved, all at once and by somebody.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
cat >plant.bf <<'BF'
item     STEEL  kg    standard
item     FRAME  each  made standard
item     BIKE   each  made standard
rate     FRAME  labour 4.00
bill     FRAME
  + 3 STEEL
bill     BIKE
  + 1 FRAME
standard STEEL  material 2.20             from 2025-01-01
standard FRAME  material 6.00 labour 4.00 from 2025-01-01
opening  5 FRAME  cost 6.00 labour 4.00   at 2025-01-02
BF
gives 'the plant is there' 0 'events posted' backflush post plant.bf
same 'nothing is drafted' "$(backflush drafts --csv | wc -l)" '1'

# FRAME: 3 × 2.20 and 4.00, 0.60 more than now; five are on hand. BIKE has no standard yet.
backflush standards --on 2025-02-01 --lines --draft Q2 >q2.bf
same 'put forward under a name' "$(cat q2.bf)" "$(printf '%s\n' \
    'standard BIKE material 6.6 labour 4 from 2025-02-01 draft Q2' \
    'standard FRAME material 6.6 labour 4 from 2025-02-01 draft Q2')"
sed 's/$/ at 2025-01-20/; s/BIKE.*/& key bike/' q2.bf >dated.bf
gives 'drafted' 0 '2 events posted' backflush post dated.bf
same 'it waits' "$(backflush drafts --on 2025-02-01 --csv)" "$(printf '%s\n' \
    'draft,item,unit,standard,from,proposed,difference,material,conversion,labour,machine,overhead,outside,qty,revaluation,key' \
    'Q2,BIKE,each,,2025-02-01,10.60,10.60,6.60,0.00,4.00,0.00,0.00,0.00,0,,bike' \
    'Q2,FRAME,each,10.00,2025-02-01,10.60,0.60,0.60,0.00,0.00,0.00,0.00,0.00,5,3.00,')"
same 'and counts for nothing' "$(backflush standards FRAME --on 2025-03-01 --csv | tail -1 | cut -d, -f3)" '10.00'
gives 'looked at' 0 'credit +revaluation +3\.00' backflush preview --line 'approve Q2 by Ann at 2025-02-03'
gives 'who approves it is said' 1 '^FIELD_MISSING by' backflush post --line 'approve Q2 at 2025-02-03'
gives 'approved' 0 '' backflush post --line 'approve Q2 by Ann at 2025-02-03 key yes'
gives 'by whom stands in the book' 0 'approve Q2 .*by Ann' backflush export
same 'nothing waits' "$(backflush drafts --csv | wc -l)" '1'
gives 'nor under that name' 1 '^DRAFT_UNKNOWN nothing is drafted under Q2' backflush drafts Q2
same 'it counts' "$(backflush standards FRAME --on 2025-02-03 --csv | tail -1 | cut -d, -f3,14)" '10.60,0.00'
gives 'the undo takes all of it back' 0 'revaluation +3\.00' backflush undo yes --explain --at 2025-02-04
same 'so that it waits again' "$(backflush drafts Q2 --csv | cut -d, -f2 | tr '\n' ' ')" 'item BIKE FRAME '
gives 'a worksheet is what --draft is of' 2 '^USAGE --draft is of --lines' backflush standards --draft Q2
gives 'the book holds' 0 'holds' backflush check
gives 'and is what its events make it' 0 '' backflush replay
