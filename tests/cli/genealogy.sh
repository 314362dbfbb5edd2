#!/usr/bin/env bash
# Where a lot came from, and whom it has reached.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush

book() {
    rm -f plant.db*
    backflush init plant.db
    backflush post - >/dev/null || fail "book" "not posted"
}

# The second device names the chip that the first one used: it owes one, and settles with C2.
book <<'SHEET'
item CHIP each serials at 2025-05-01
item DEVICE each made serials at 2025-05-01
bill DEVICE at 2025-05-01
  + 1 CHIP
receive 3 CHIP serials C1..C3 cost 1.00 at 2025-05-01 key in
complete 1 DEVICE serials D1 at 2025-05-02 key first
complete 1 DEVICE serials D2 at 2025-05-03 key second
  + 1 CHIP serials C1
SHEET
same "a chip that was only owed came by no device" \
    "$(backflush trace CHIP C1 --csv | cut -d, -f1-3,5,6,10)" \
'level,item,lot,verb,key,made-lot
-1,CHIP,C1,receive,in,
1,CHIP,C1,complete,first,D1'
finish
