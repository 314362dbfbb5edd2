#!/usr/bin/env bash
# As many serial numbers as one event may name; each command reads what it needs from the file.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush

# The quantity of an item in stock and its value.
stock() {
    backflush stock --item "$1" --csv | tail -n +2 | cut -d, -f3,6
}

# posts NAME EVENT: it is taken
posts() {
    gives "$1" 0 '^-: 1 event posted' backflush post - <<<"$2"
}

backflush init plant.db
backflush post - >/dev/null <<'SHEET'
item CHIP each serials at 2026-01-01
item CARD each made serials at 2026-01-01
bill CARD at 2026-01-01
  + 2 CHIP
SHEET

posts "10,000 pieces are received" \
    'receive 10000 CHIP serials C00001..C10000 cost 1.50 at 2026-01-02 key in'
same "and are there" "$(stock CHIP)" 10000,15000.00
posts "sold" 'sell 10000 CHIP serials C00001..C10000 at 2026-01-02 key out'
same "and are gone" "$(stock CHIP)" ""
posts "a part of them comes back by number" \
    'return 4000 CHIP of out serials C02001..C06000 at 2026-01-02 key back'
posts "the return is undone" 'undo back at 2026-01-02'
posts "and the sale" 'undo out at 2026-01-02'
same "they are there again" "$(stock CHIP)" 10000,15000.00

# 5000 CARD of 2 CHIP each at 1.50.
posts "a report names them on one line" \
    $'complete 5000 CARD serials K0001..K5000 at 2026-01-03 key made\n  + 10000 CHIP serials C00001..C10000'
same "it has used them all" "$(stock CHIP) $(stock CARD)" " 5000,15000.00"
posts "half of the report is undone" 'undo made 2500 at 2026-01-03'
same "and half of them is back" "$(stock CHIP) $(stock CARD)" "5000,7500.00 2500,7500.00"
posts "then the rest" 'undo made at 2026-01-03'
posts "and the receipt" 'undo in at 2026-01-03'
same "nothing is left" "$(stock CHIP)$(stock CARD)" ""
gives "one more than that is refused" 1 'LIMIT_EXCEEDED more than 10000 serial numbers' \
    backflush post - <<<'receive 10001 CHIP serials D00001..D10001 at 2026-01-03'
gives "the book is whole" 0 '' backflush check
finish
