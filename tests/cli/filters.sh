#!/usr/bin/env bash
# What narrows the lists: the item as a word, the order, the state.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
gives 'a plant' 0 'posted' backflush post - <<'SHEET'
category RAW at 2025-01-10
item TUBE each fifo lots category RAW
item PAINT l fifo
item BIKE each made fifo
bill BIKE key bill-1
  + 3 TUBE
  + 0.5 PAINT issue manual
bill BIKE draft
  + 4 TUBE
receive 20 TUBE lot T1 cost 2.00 key po-1
receive 10 TUBE lot T2 cost 2.00
receive 1 PAINT cost 8.00
order MO-1 4 BIKE due 2025-02-01
order MO-2 4 BIKE
order MO-3 4 BIKE
order MO-4 4 BIKE
stage 2 TUBE order MO-1 key stage-1
hold 1 TUBE lot T2
complete 2 BIKE order MO-1 at 2025-01-11 key run-1
  + 7 TUBE
complete 1 BIKE order MO-2 at 2025-01-12 key run-2
complete 10 BIKE at 2025-01-13 key run-3
finish MO-3
order MO-4 cancel
SHEET

# A word behind the command is the item, as in `history ITEM`.
for list in stock layers owed journal events items due usage lots bills orders schedule routings operations; do
    same "$list of an item" "$(backflush $list BIKE --csv)" "$(backflush $list --item BIKE --csv)"
    gives "$list of an item said twice" 2 'USAGE ITEM and --item exclude each other' \
        backflush $list BIKE --item BIKE
    gives "$list of an unknown item" 1 'ITEM_UNKNOWN BIK' backflush $list BIK
done
gives 'a word too many' 2 'USAGE one word too many' backflush stock BIKE TUBE
same 'lots of an item and lot' "$(backflush lots TUBE T2 --csv)" "$(backflush lots --item TUBE --lot T2 --csv)"
gives 'a lot said twice' 2 'USAGE LOT and --lot exclude each other' backflush lots TUBE T2 --lot T2
same 'lots of a category' "$(backflush lots --category RAW --csv)" "$(backflush lots --csv)"

same 'orders by name' "$(backflush orders --order MO-2 --csv | tail -n +2 | cut -d, -f1)" 'MO-2'
same 'orders in a state' "$(for state in released finished cancelled planned open; do
        backflush orders --state $state --csv | tail -n +2 | cut -d, -f1
    done | tr '\n' ' ')" 'MO-1 MO-2 MO-3 MO-4 MO-1 MO-2 '
gives 'a state that is none of orders' 1 'VALUE_UNKNOWN state draft' backflush orders --state draft
same 'versions in a state' "$(backflush bills --state draft --csv | tail -n +2 | cut -d, -f1,2)" 'BIKE,2'
gives 'a state that is none of versions' 1 'VALUE_UNKNOWN state open' backflush bills --state open
# T2: 10 less the one that is held. Of T1's 20, 2 were staged and used; 7, 3 and all that was left have gone since.
same 'lots in a state' "$(backflush lots --state held --csv | tail -n +2 | cut -d, -f1-4,6)" 'TUBE,T2,stores,1,held'
gives 'a state that is none of lots' 1 'VALUE_UNKNOWN state holding' backflush lots --state holding
gives 'a list without states' 2 'USAGE no such option --state' backflush stock --state held

# 2 and 1 BIKE of the orders need 0.5 PAINT each; the 10 without an order are not asked for.
same 'due for an order' "$(backflush due --order MO-1 --csv | tail -n +2 | cut -d, -f1,3,8,10)" 'PAINT,1,run-1,MO-1'
same 'due for another' "$(backflush due --order MO-2 --csv | tail -n +2 | cut -d, -f1,3,8,10)" 'PAINT,0.5,run-2,MO-2'
same 'due for one without reports' "$(backflush due --order MO-3 --csv | wc -l)" 1
same 'use of an order' "$(backflush usage --order MO-1 --csv | tail -n +2 | cut -d, -f1,2,3,10)" 'TUBE,6,7,MO-1'
same 'of no other' "$(backflush usage --order MO-2 --csv | wc -l)" 1
# 30 less 7, 3 and 30; one of the 30 is held: 11 are owed, by no order.
same 'owed by an order' "$(backflush owed --order MO-2 --csv | wc -l)" 1
same 'the events of an order' "$(backflush events --order MO-1 --csv | tail -n +2 | cut -d, -f2,3 | tr '\n' ' ')" \
    ',order stage-1,stage run-1,complete '
same 'the journal of an order' "$(backflush journal --order MO-2 --csv | tail -n +2 | cut -d, -f2 | sort -u)" 'run-2'
same 'operations of an order' "$(backflush operations --order MO-1 --csv | wc -l)" 1
for list in orders operations due usage owed lots events journal; do
    gives "$list of an unknown order" 1 'ORDER_UNKNOWN MO-9' backflush $list --order MO-9
done
backflush post - >/dev/null <<'SHEET'
receive 30 TUBE lot T3 at 2025-01-14 cost 2.00
stage 2 TUBE order MO-2
complete 4 BIKE order MO-1 at 2025-01-15
  + 25 TUBE
SHEET
same 'what is staged for an order' "$(backflush lots --order MO-2 --csv | tail -n +2 | cut -d, -f1,4,6,7)" 'TUBE,2,staged,MO-2'
gives 'what an order owes' 0 'TUBE' backflush owed --order MO-1
finish
