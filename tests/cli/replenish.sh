#!/usr/bin/env bash
# `replenish`: every target, what is available, and what would be moved from where.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
backflush post - >/dev/null <<'SHEET'
place market at 2025-05-01
item SCREW each places market,stores at 2025-05-01
item GLUE l lots at 2025-05-01
receive 40 SCREW at 2025-05-01 cost 0.10 to market
receive 90 SCREW at 2025-05-01 cost 0.10 to stores
receive 2 GLUE at 2025-05-01 cost 4.00 to line lot A expires 2025-05-20
replenish SCREW in line min 20 max 100 multiple 50 at 2025-05-02
replenish SCREW in market min 10 max 60 at 2025-05-02
replenish GLUE in line min 1 max 3 from stores at 2025-05-02
SHEET

# The line lacks 100, two boxes of 50: 40 of the market, 60 of the stores.
same "every target, and what would be moved" "$(backflush replenish --on 2025-05-10 --csv)" \
'item,place,available,min,max,multiple,move,from,lacks,unit
SCREW,line,0,20,100,50,100,market:40 stores:60,0,each
SCREW,market,40,10,60,,,,,each
GLUE,line,2,1,3,,,,,l'
same "goods expire" "$(backflush replenish --on 2025-05-21 --item GLUE --csv | tail -1)" \
'GLUE,line,0,1,3,,0,,3,l'
same "of a place, and a limit" \
    "$(backflush replenish --place market --csv | tail -1; backflush replenish --limit 1 --csv | wc -l)" \
'SCREW,market,40,10,60,,,,,each
2'
gives "an item that is none" 1 "ITEM_UNKNOWN NAIL" backflush replenish --item NAIL
gives "the item as a word" 0 "^GLUE" backflush replenish GLUE
gives "a place that is none" 1 "PLACE_UNKNOWN attic" backflush replenish --place attic
same "the first move is posted, the second is left" \
    "$(backflush inbox fix below-min/SCREW/line --at 2025-05-10 >/dev/null
       backflush replenish --item SCREW --place line --on 2025-05-10 --csv | tail -1)" \
'SCREW,line,40,20,100,50,,,,each'
finish
