#!/usr/bin/env bash
# The ready worksheet of reasons: it posts into a new book, and each reason has its own account.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
same "the sheet posts" "$(backflush post "$root/examples/reasons.bf" | sed 's/.*: //; s/, 0.*//')" "14 events posted"
backflush post - >/dev/null <<'SHEET'
item SCREW each at 2026-03-02
item PUMP each made
bill PUMP
  + 1 SCREW
receive 60 SCREW cost 1.00
complete 1 PUMP
issue 1 SCREW reason engineering
issue 2 SCREW reason test
issue 3 SCREW reason kaizen
issue 4 SCREW reason sample
issue 5 SCREW reason damage
issue 6 SCREW reason theft
rework 1 PUMP reason rework
  + 7 SCREW
SHEET
same "each reason has its own account" "$(backflush balance --csv | grep expense)" \
'6510,expense:engineering,0.00,1.00,0.00,1.00
6520,expense:test,0.00,2.00,0.00,2.00
6530,expense:kaizen,0.00,3.00,0.00,3.00
6540,expense:rework,0.00,7.00,0.00,7.00
6550,expense:sample,0.00,4.00,0.00,4.00
6560,expense:damage,0.00,5.00,0.00,5.00
6570,expense:theft,0.00,6.00,0.00,6.00'
gives "another is not known" 1 "REASON_UNKNOWN fun" backflush post --line "issue 1 SCREW reason fun"
gives "a reason is one event" 0 "" backflush post --line "reason fun"
gives "then it is" 0 "" backflush post --line "issue 1 SCREW reason fun"
finish
