#!/usr/bin/env bash
# The inbox: what it lists, shows and puts right, and what it says where that makes no sense.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db
export BACKFLUSH_BOOK=plant.db
inbox() {
    backflush inbox "$@"
}
post() {
    backflush post --line "$1"
}

gives 'an inbox of nothing' 0 '^0 entries, 0.00 at risk' inbox --on 2025-03-04
post 'complete 4 BIKE at 2025-03-04 key run-1' >/dev/null
post 'order MO-7 2 BIKE due 2025-03-04 at 2025-03-01 key o-1' >/dev/null
post 'count 1 BIKE in shelf at 2025-03-04 key c-1' >/dev/null

# 3 wheels at 12.00; two bikes at (30.00 + 24.00 + 36.00 + 20.00) / 4 = 27.50; one bike at 27.50.
gives 'what stands, the most money first' 0 'order-late/MO-7 .* 55.00 .*2025-03-04 +1' \
    inbox --on 2025-03-05
same 'in the order of money at risk, then age' \
    "$(inbox --on 2025-03-05 --csv | tail -n +2 | cut -d, -f1,9 | tr '\n' ' ')" \
    'order-late/MO-7,55.00 short/WHEEL/stores,36.00 count-difference/c-1,27.50 '
gives 'summed' 0 '^3 entries, 118.50 at risk' inbox --on 2025-03-05
gives 'cut, and summed all the same' 0 '^1 of 3 entries, 118.50 at risk' \
    inbox --on 2025-03-05 --limit 1
gives 'of one cause' 0 '^1 entry, 36.00 at risk' inbox short --on 2025-03-05
gives 'of an item' 0 '^2 entries, 82.50 at risk' inbox --item BIKE --on 2025-03-05
gives 'of a place' 0 '^1 entry, 27.50 at risk' inbox --place shelf --on 2025-03-05
gives 'since a day' 0 '^0 entries' inbox --from 2025-03-05 --on 2025-03-05
gives 'up to a day' 0 '^3 entries' inbox --to 2025-03-04 --on 2025-03-05
gives 'as JSON' 0 '"entry":"short/WHEEL/stores","cause":"short","item":"WHEEL","place":"stores"' \
    inbox short --json --on 2025-03-05
gives 'JSON has the age as a number' 0 '"days":1}$' inbox short --json --on 2025-03-05
gives 'before its due day an order is not late' 0 '^2 entries' inbox --on 2025-03-04
gives 'without a day it is today' 0 'short/WHEEL/stores' inbox

gives 'an entry is shown' 0 '^item +WHEEL, 3 each' inbox show short/WHEEL/stores --on 2025-03-05
gives 'with its money' 0 '^at risk +36.00' inbox show short/WHEEL/stores --on 2025-03-05
gives 'its age' 0 '^since +2025-03-04, 1 day$' inbox show short/WHEEL/stores --on 2025-03-05
gives 'what is behind it' 0 '^behind +run-1 complete 2025-03-04, 3' inbox show short/WHEEL/stores
gives 'and what would fix it' 0 '^fix 1 +receive 3 WHEEL cost 12$' inbox show short/WHEEL/stores
gives 'at the cost that is told' 0 '^fix 1 +receive 3 WHEEL cost 13.5$' \
    inbox show short/WHEEL/stores --cost 13.50

gives 'a fix is previewed' 0 'settle +3 WHEEL' inbox fix short/WHEEL/stores --preview
gives 'which writes nothing' 0 'short/WHEEL/stores' inbox
gives 'it is posted' 0 '^@[0-9]+ receive 3 WHEEL cost 12 at 2025-03-06 .*key fix-1' \
    inbox fix short/WHEEL/stores --at 2025-03-06 --by anna --key fix-1
gives 'and the entry is gone' 1 '^INBOX_GONE short/WHEEL/stores' inbox fix short/WHEEL/stores
gives 'the event is there' 0 'fix-1' backflush events
gives 'undone the entry comes again' 0 'undoes fix-1' backflush undo fix-1
gives 'as it was' 0 '^1 entry, 36.00 at risk' inbox short
gives 'the third fix of an entry' 0 '^@[0-9]+ order MO-7 change due 2025-03-05' \
    inbox fix order-late/MO-7 3 --on 2025-03-05
gives 'with its posting' 0 'accept count-difference/c-1' \
    inbox fix count-difference/c-1 1 --explain
gives 'what is accepted is gone' 0 '^0 entries' inbox count-difference

# Goods without a price: only a person knows it.
post 'item GLUE kg fifo' >/dev/null
post 'sell 2 GLUE at 2025-03-07 key s-1' >/dev/null
gives 'a fix says where a cost is missing' 0 'receive 2 GLUE +# with --cost' \
    inbox show cost-missing/GLUE/stores
gives 'and is refused without it' 1 '^COST_MISSING GLUE' inbox fix cost-missing/GLUE/stores
gives 'and with nonsense' 1 '^NUMBER_BAD a cost per unit, not .much.' \
    inbox fix cost-missing/GLUE/stores --cost much
gives 'or less than nothing' 1 '^NUMBER_BAD' inbox fix cost-missing/GLUE/stores --cost=-1
gives 'with it all is well' 0 'receive 2 GLUE cost 4.5' \
    inbox fix cost-missing/GLUE/stores --cost 4.50
gives 'for both causes' 0 '^0 entries' inbox --item GLUE

# Goods with lots: only a person knows of which they are.
post 'item MILK l lots at 2025-03-07' >/dev/null
post 'item CLOCK each serials at 2025-03-07' >/dev/null
post 'item ALARM each made lots at 2025-03-07' >/dev/null
printf 'bill ALARM\n  + 1 WHEEL\norder MO-9 2 ALARM due 2025-03-01 at 2025-03-07\n' |
    backflush post - >/dev/null
post 'receive 1 MILK cost 1.00 lot A to shelf at 2025-03-07' >/dev/null
post 'receive 1 CLOCK cost 5.00 serials C7 to shelf at 2025-03-07' >/dev/null
post 'sell 3 MILK at 2025-03-07' >/dev/null
post 'sell 2 CLOCK at 2025-03-07' >/dev/null
gives 'a fix says where a lot is missing' 0 'fix 1 +receive 3 MILK cost 1 +# with --lot$' \
    inbox show short/MILK/stores
gives 'not where goods are fetched' 0 'fix 2 +settle 1 MILK from shelf$' inbox show short/MILK/stores
gives 'and is refused without it' 1 '^FIELD_MISSING the lot of MILK: --lot says it' \
    inbox fix short/MILK/stores
gives 'a fix that takes no lot' 1 '^FIELD_UNKNOWN lot' inbox fix short/MILK/stores 2 --lot B
gives 'with it all is well' 0 'receive 3 MILK cost 1 .*lot B' inbox fix short/MILK/stores --lot B
gives 'the goods are of that lot' 0 'sell' backflush trace MILK B
gives 'pieces have serial numbers' 1 '^FIELD_MISSING the serial numbers of CLOCK: --lot says' \
    inbox fix short/CLOCK/stores
gives 'as many as there are pieces' 1 '^SERIALS_COUNT' inbox fix short/CLOCK/stores --lot C1,C2,C3
gives 'a range of them' 0 'receive 2 CLOCK .*serials C01..C02' \
    inbox fix short/CLOCK/stores --lot C01..C02
gives 'a report of an order makes lots, too' 0 'fix 1 +complete 2 ALARM order MO-9 +# with --lot$' \
    inbox show order-late/MO-9
gives 'nothing of a lot' 2 '^USAGE .*--lot' inbox show short/WHEEL/stores --lot B
post 'order MO-9 cancel' >/dev/null
post 'sell 3 MILK at 2025-03-07' >/dev/null
gives 'a key names a fix' 0 '^@[0-9]+ receive 3 MILK cost 1 .*key fix-7$' \
    inbox fix short/MILK/stores --lot B --key fix-7
gives 'that was posted before, and took the entry away' 0 \
    '^@[0-9]+ receive 3 MILK cost 1 .*key fix-7  # posted before$' \
    inbox fix short/MILK/stores --lot B --key fix-7
gives 'of another entry it fixes nothing' 1 '^INBOX_GONE short/CLOCK/stores' \
    inbox fix short/CLOCK/stores --lot C1,C2 --key fix-7
gives 'nor of the same goods, by another cause' 1 '^INBOX_GONE cost-missing/MILK/stores' \
    inbox fix cost-missing/MILK/stores --lot B --key fix-7
gives 'or at another place' 1 '^INBOX_GONE short/MILK/shelf' \
    inbox fix short/MILK/shelf --lot B --key fix-7
gives 'the event says which' 0 'fixes short/MILK/stores key fix-7$' backflush export
gives 'nor does another key' 1 '^INBOX_GONE short/MILK/stores' \
    inbox fix short/MILK/stores --lot B --key fix-8

# 2 of 3 BELL a bike are one now, and the rate is another: of two bikes still to be made.
backflush init changed.db
backflush run --book changed.db - >/dev/null <<'SHEET'
item BELL each at 2025-03-01
item LAMP each
item BIKE each made
bill BIKE
  + 3 BELL
  + 1 LAMP
rate BIKE conversion 5.00
order MO-1 4 BIKE
order MO-1 release
receive 20 BELL cost 1.00
complete 2 BIKE order MO-1
bill BIKE
  + 1 BELL
  + 1 LAMP fixed
rate BIKE conversion 4.00
SHEET
same 'what has changed of a bill' \
    "$(inbox show bill-changed/MO-1 --book changed.db --on 2025-03-01 | grep -A2 changes)" \
'changes  BELL 6 each, by the bill of today 2
         LAMP 2 each, by the bill of today 1
         conversion 10.00, by the bill of today 8.00'

# Four of ten have passed 10. By the old routing six more take a BELL there; by the new one all ten do at 20.
backflush init routed.db
backflush run --book routed.db - >/dev/null <<'SHEET'
item BELL each at 2025-03-01
item BIKE each made
routing BIKE
  + 10 saw conversion 2.00 pay-point
  + 15 file
bill BIKE
  + 1 BELL operation 10
order MO-1 10 BIKE
receive 20 BELL cost 1.00
operation 10 4 BIKE order MO-1
routing BIKE
  + 10 saw conversion 3.00 pay-point
  + 20 weld conversion 1.25 pay-point
bill BIKE
  + 1 BELL operation 20
SHEET
same 'what has changed of a routing' \
    "$(inbox show bill-changed/MO-1 --book routed.db --on 2025-03-01 | grep -A5 changes)" \
'changes  BELL 6 each, by the bill of today 10
         operation 10 saw 2.00 pay-point, by the bill of today 3.00 pay-point
         operation 15 file 0.00, by the bill of today none
         operation 20 weld none, by the bill of today 1.25 pay-point
         conversion 12.00, by the bill of today 30.50
fix 1    order MO-1 change bill'

gives 'no such cause' 2 '^USAGE no such cause: shrot' inbox shrot
gives 'no such entry' 1 '^INBOX_GONE short/WHEEL' inbox show short/WHEEL
gives 'no name of an entry' 1 '^VALUE_UNKNOWN expected CAUSE/NAME, found .short.' inbox fix short
gives 'nor of a cause' 1 '^VALUE_UNKNOWN expected CAUSE/NAME' inbox show weather/WHEEL/stores
gives 'which entry?' 2 '^USAGE .*ENTRY is missing after show' inbox show
gives 'which one to fix?' 2 '^USAGE .*ENTRY is missing after fix' inbox fix
gives 'one word too many for a list' 2 '^USAGE one word too many: long' inbox short long
gives 'one too many for a fix' 2 '^USAGE' inbox fix short/WHEEL/stores 1 2
gives 'N is no number' 2 '^USAGE N is a number, not one' inbox fix short/WHEEL/stores one
gives 'N is beyond the last' 1 '^NUMBER_RANGE short/WHEEL/stores has fixes 1 to 1' \
    inbox fix short/WHEEL/stores 2
gives 'there is no fix 0' 1 '^NUMBER_RANGE' inbox fix short/WHEEL/stores 0
gives 'a list is not explained' 2 '^USAGE .*--explain' inbox --explain
gives 'a fix is not limited' 2 '^USAGE .*--limit' inbox fix short/WHEEL/stores --limit 3
gives 'nor printed as JSON' 2 '^USAGE .*--json' inbox show short/WHEEL/stores --json
gives 'one form at once' 2 '^USAGE --json and --csv' inbox --json --csv
gives 'no such item' 1 '^ITEM_UNKNOWN SPOKE' inbox --item SPOKE
gives 'no such place' 1 '^PLACE_UNKNOWN loft' inbox --place loft
gives 'no such day' 2 '^USAGE --on takes a day' inbox --on yesterday
gives 'no rows at all' 2 '^USAGE --limit takes a number' inbox --limit 0
gives 'the moment of a fix is one' 1 '^DATE_BAD' inbox fix short/WHEEL/stores --at noon
gives 'nothing of that was written' 0 '^1 entry, 36.00' inbox short
gives 'no such book' 1 '^BOOK_MISSING' inbox --book gone.db

gives 'the book is proved' 0 '^ok' backflush check
gives 'and replays' 0 'the same hash' backflush replay

# More sales owe than one event settles: what is left waits for the next, and a tick goes on.
most=$(sed -n 's/.*SETTLE_MAX *= *\([0-9]*\).*/\1/p' "$root/src/base/limits.h")
{
    echo 'item BELL each fifo'
    echo 'standard BELL material 2.00 at 2025-01-09'
    for ((i = 1; i <= most + 20; i++)); do
        echo "sell 1 BELL at 2025-01-10 key sale-$i"
    done
    echo "receive $((most + 20)) BELL at 2025-01-12 cost 2.00 key bells"
} >sales.bf
backflush init many.db
export BACKFLUSH_BOOK=many.db
backflush post sales.bf >/dev/null
same 'what waits is no shortage' "$(inbox --on 2025-01-12 --csv | tail -n +2)" \
    'waiting/BELL/stores,waiting,BELL,stores,,,20,each,40.00,2025-01-10,2'
gives 'a tick goes on' 0 '^@[0-9]+ tick' inbox fix waiting/BELL/stores
gives 'and the inbox is empty' 0 '^0 entries' inbox

backflush init unknown.db
export BACKFLUSH_BOOK=unknown.db
post 'item WHEEL each at 2025-01-09' >/dev/null
post 'item BIKE each made lots at 2025-01-09' >/dev/null
backflush post - <<'SHEET' >/dev/null
bill BIKE at 2025-01-09
  + 1 WHEEL
SHEET
post 'receive 3 WHEEL cost 1.00 at 2025-01-09' >/dev/null
post 'complete 3 BIKE at 2025-01-10 key bikes' >/dev/null
post 'sell 1 BIKE at 2025-01-11' >/dev/null
entry=$(inbox --csv | tail -n +2 | cut -d, -f1)
gives 'what came without a lot is named by a person' 1 '^FIELD_MISSING the lot of BIKE' \
    inbox fix "$entry"
gives 'be it that a part is sold' 0 'identify 2 BIKE lot B7' inbox fix "$entry" --lot B7
gives 'and then it is known' 0 '^0 entries' inbox lot-unknown
finish
