#!/usr/bin/env bash
# Lists as tables, JSON and CSV, narrowed and as of a day.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db
export BACKFLUSH_BOOK=plant.db
backflush post - >/dev/null <<'SHEET'
complete 2 BIKE at 2025-03-04 key run-1
complete 1 BIKE at 2025-03-05 key run-2
sell 2 BIKE at 2025-04-01 key sale-1
SHEET

gives 'stock' 0 '^BIKE +finished +1' backflush stock
gives 'stock of one item' 0 '^WHEEL' backflush stock --item WHEEL
same 'and of no other' "$(backflush stock --item WHEEL --csv | grep -c BIKE)" 0
gives 'stock of one place' 0 '^BIKE' backflush stock --place finished
gives 'stock as of a day' 0 '^WHEEL +stores +3' backflush stock --as-of 2025-01-31
backflush init zoned.db
backflush post --book zoned.db --line 'site main zone Europe/Berlin'
gives 'a moment that the clocks skipped' 1 '^DATE_BAD .*the clocks of Europe/Berlin skipped it' \
    backflush stock --book zoned.db --known 2026-03-29T02:30
gives 'stock as known before anything was' 0 '^item' backflush stock --known 2020-01-01
gives 'an unknown item' 1 'ITEM_UNKNOWN WHEL' backflush stock --item WHEL
gives 'an unknown place' 1 'PLACE_UNKNOWN loft' backflush stock --place loft
gives 'a day that does not exist' 2 'USAGE --as-of takes a day' \
    backflush stock --as-of 2025-02-30
gives 'a limit that is none' 2 'USAGE --limit takes a number' backflush journal --limit none
gives 'layers' 0 'BIKE' backflush layers
gives 'layers of an event' 0 '^BIKE .* run-2' backflush layers --key run-2
same 'and of no other' "$(backflush layers --key run-2 --csv | wc -l)" 2
same 'layers before all of them' "$(backflush layers --to 2025-01-01 --csv | wc -l)" 1
same 'layers as of a day' "$(backflush layers --as-of 2025-02-28 --csv | tail -n +2)" \
    $'WHEEL,2025-01-10,1,3,3,30.00,30.00,po-1\nWHEEL,2025-02-03,1,2,2,24.00,24.00,po-2'
same 'of one of them' "$(backflush layers --as-of 2025-02-28 --key po-2 --csv | wc -l)" 2
same 'layers as known before any was' "$(backflush layers --known 2020-01-01 --csv | wc -l)" 1
same 'layers as known now' "$(backflush layers --known 2199-01-01 --csv)" \
    "$(backflush layers --csv)"
gives 'a layer has no place' 2 'USAGE no such option --place' backflush layers --place stores
gives 'owed' 0 'WHEEL' backflush owed
backflush init lost.db
cat >lost.bf <<'EOF'
item TUBE each
item FRAME each made
bill FRAME
  + 1 TUBE
receive 1 TUBE cost 2.00 key po-1
complete 1 FRAME
undo po-1
EOF
gives 'goods that were used are gone' 0 'posted' backflush post --book lost.db lost.bf
gives 'owed again for what they went into' 0 '^TUBE,stores,1,2.00,2.00,booked,.*,FRAME$' \
    backflush owed --book lost.db --csv

gives 'owed by an event' 0 'run-2' backflush owed --key run-2
same 'and not by another' "$(backflush owed --key run-1 --csv | wc -l)" 1
same 'owed up to a day' "$(backflush owed --to 2025-03-04 --csv | wc -l)" 1
same 'owed as of a day' "$(backflush owed --as-of 2025-03-04 --csv | wc -l)" 1
gives 'and of the next' 0 'WHEEL +stores +1 +12.00' backflush owed --as-of 2025-03-05
gives 'stock as of a day says what is owed' 0 '^WHEEL +stores +0 +1 ' \
    backflush stock --as-of 2025-03-05
gives 'items as of a day' 0 '^WHEEL .* 5 +54.00 +0 +0.00' backflush items --as-of 2025-02-03
same 'items as known before any was' "$(backflush items --known 2020-01-01 --csv | wc -l)" 1
gives 'the journal' 0 'payables' backflush journal
same 'its last rows' "$(backflush journal --limit 2 --csv | wc -l)" 3
gives 'the journal of one event' 0 'cost-of-sales' backflush journal --key sale-1
gives 'the trial balance' 0 'closing' backflush balance
gives 'a trial balance of a month' 0 'cost-of-sales' \
    backflush balance --from 2025-04-01 --to 2025-04-30
gives 'one account' 0 'finished' backflush balance --account finished
gives 'the history of an item' 0 'run-1' backflush history WHEEL
same 'the moves of one event' "$(backflush history WHEEL --key run-2 --csv | tail -n +2 | cut -d, -f2,6,8,9)" \
    'run-2,-1,0,0.00'
gives 'a history has one item' 2 'USAGE no such option --category' \
    backflush history WHEEL --category PARTS
gives 'events' 0 'sale-1' backflush events
gives 'the journal of an item has what it went into' 0 'run-1' backflush journal --item WHEEL
gives 'the journal of a place' 0 'sale-1' backflush journal --place finished
same 'and of no other' "$(backflush journal --place finished --csv | grep -c po-1)" 0
gives 'events of an unknown category' 1 'CATEGORY_UNKNOWN wood' backflush events --category wood
for list in journal events balance; do
    same "$list as known before anything was" \
        "$(backflush "$list" --known 2020-01-01 --csv | wc -l)" 1
    same "$list as known now" "$(backflush "$list" --known 2199-01-01 --csv)" \
        "$(backflush "$list" --csv)"
done
gives 'items' 0 'BIKE' backflush items
gives 'parties' 0 'ACME' backflush parties
gives 'where an item is used' 0 'BIKE' backflush where-used WHEEL
gives 'a bill exploded' 0 '^ +1 +WHEEL +14' backflush explode BIKE 7
gives 'an item without a bill' 1 'BILL_MISSING WHEEL' backflush explode WHEEL 7
gives 'nothing to explode' 1 'NUMBER_SIGN' backflush explode BIKE 0
gives 'what a bike costs' 0 'BIKE.*29.00' backflush cost BIKE
backflush post - >/dev/null <<'SHEET'
item PAINT can fifo at 2025-05-01
item JIG each phantom
item TAPE roll fifo
item LATHE min resource
item PEN each made fifo
bill JIG
  + 3 TAPE
bill PEN
  + 1/24 PAINT
  + 2 WHEEL fixed
  + 2 JIG fixed
  + 3 LATHE
receive 24 PAINT cost 1.00
receive 9 TAPE cost 0.50
SHEET
gives 'a part of a can is rounded, not cut' 0 '^ +1 +PAINT +0.041667 +can +piece +0.041667 +0.00 +0.041667' \
    backflush cost PEN --on 2025-05-02
backflush post - >/dev/null <<'SHEET'
item A each fifo at 2025-05-01
item X each phantom
item Y each phantom
item Q each made fifo
item P each made fifo
item A each step 1
bill X
  + 0.4 A
  + 0.3 A fixed
bill Y
  + 0.5 A
  + 0.3 A fixed
bill Q
  + 1 X
  + 1 Y
bill P
  + 2 Q
SHEET
# Two phantoms need 0.4 + 0.5 of A each piece, 0.3 + 0.3 once: a completion takes 1 and 1.
same 'phantoms share one rounding' \
    "$(backflush explode Q 1 --on 2025-05-02 --csv | cut -d, -f1-4 | tr '\n' ' ')" \
    'level,item,qty,takes 0,Q,1, 1,X,1, 2,A,0.4,1 2,A,0.3,1 1,Y,1, 2,A,0.5, 2,A,0.3, '
# 3 P take 6 Q, those 6 x 0.9 = 5.4, rounded up to 6.
same 'a made part takes for all that is needed of it' \
    "$(backflush explode P 3 --on 2025-05-02 --csv | cut -d, -f1-4 | tr '\n' ' ')" \
    'level,item,qty,takes 0,P,3, 1,Q,6,6 2,X,6, 3,A,2.4,6 3,A,0.3,1 2,Y,6, 3,A,3, 3,A,0.3, '
printf 'complete 1 Q at 2025-05-02 run R\n' >one.bf
same 'and so does a completion' "$(backflush preview one.bf | grep -cE 'owe +1 A ')" 2
gives 'what a run takes is rounded once in its cost too' 0 '^ +2 +A +0.7 +each +run' \
    backflush cost Q --on 2025-05-02
gives 'what a run takes is marked' 0 '^ +1 +WHEEL +2 +each +run +(24.00|20.00)' \
    backflush cost PEN --on 2025-05-02
gives 'and what a phantom of a run takes' 0 '^ +2 +TAPE +6 +roll +run +3.00' \
    backflush cost PEN --on 2025-05-02
same 'no line ends in blanks' "$(backflush cost PEN --on 2025-05-02 | grep -c ' $')" 0
gives 'it is no part of the piece' 0 '^ +0 +PEN +1 +each +piece +0.041667 +0.00 +0.041667' \
    backflush cost PEN --on 2025-05-02
gives 'what an event posted' 0 'take +3 WHEEL' backflush explain run-1
backflush init since.db
backflush post --book since.db - >/dev/null <<'SHEET'
item WHEEL each fifo
item BIKE each made fifo
bill BIKE
  + 2 WHEEL
receive 3 WHEEL at 2025-01-10 cost 10.00 key po-1
complete 2 BIKE at 2025-01-11 key run-1
receive 5 WHEEL at 2025-01-12 cost 12.00 key po-2
undo run-1 1 at 2025-01-13 key undo-1
undo po-2 at 2025-01-14 key undo-2
expense 7.00 at 2025-01-15 key rent
undo rent at 2025-01-16
SHEET
# po-2 settles one wheel for 12.00 in place of 10.00; the undo gives back the newest two takes, and
# the bike gives up 22.00 of 42.00.
same 'what later events made of an event' \
    "$(backflush explain run-1 --book since.db | sed -n '/since/,$p' | tr -s ' ')" \
    '# since: event 6, receive, books of 2025-01-12, key po-2
# pick 1 WHEEL at stores by settle
# take 1 WHEEL from 2025-01-12 12.00
# settle 1 WHEEL of run-1 10.00
# true-up BIKE of 2025-01-11 2.00
# since: event 7, undo, books of 2025-01-13, key undo-1
# untake 1 WHEEL from 2025-01-12 12.00
# put 1 WHEEL at stores
# untake 1 WHEEL from 2025-01-10 10.00
# put 1 WHEEL at stores
# lower 1 BIKE of 2025-01-11 22.00'
same 'of an event that no line is about' "$(backflush explain rent --book since.db | tail -n 1)" \
    '# since: event 10, undo, books of 2025-01-16'
same 'of one that nothing came after' "$(backflush explain undo-2 --book since.db | grep -c since)" 0
backflush init now.db
backflush post --book now.db - >/dev/null <<'SHEET'
item WHEEL each average
receive 10 WHEEL at 2025-01-10 cost 1.00
sell 4 WHEEL at 2025-01-12 key sale-1
receive 10 WHEEL at 2025-01-11 cost 2.00
SHEET
# On the 11th 20 lay there for 30.00: the sale costs 6.00, not 4.00.
same 'what a draw costs by now' "$(backflush explain sale-1 --book now.db | grep now | tr -s ' ')" \
    '# now: take 4 WHEEL from average 6.00'
gives 'an event by its number' 0 'item WHEEL each' backflush explain @1

for list in stock layers owed journal balance events items parties; do
    if backflush "$list" --json | python3 -c 'import json, sys
for line in sys.stdin: json.loads(line)'; then
        ok "$list is JSON"
    else
        fail "$list is JSON" "$(backflush "$list" --json | head -n 2)"
    fi
    same "$list as CSV has as many rows" "$(backflush "$list" --json | wc -l)" \
        "$(backflush "$list" --csv | tail -n +2 | wc -l)"
done
same 'no colour where nobody sees it' "$(backflush stock | grep -c $'\033')" 0
backflush init shared.db
backflush post --book shared.db - >/dev/null <<'SHEET'
account material 1400
account finished 1400
item WHEEL each fifo
item BIKE each made fifo
bill BIKE
  + 1 WHEEL
receive 2 WHEEL at 2025-01-10 cost 10.00 key po-1
complete 1 BIKE at 2025-01-11 key run-1
SHEET
same 'two roles in one account are one row' \
    "$(backflush balance --book shared.db --account 1400 --csv | tail -n +2)" \
    '1400,"material, finished",0.00,30.00,10.00,20.00'
same 'a role of it is its own part' \
    "$(backflush balance --book shared.db --account material --csv | tail -n +2)" \
    '1400,material,0.00,20.00,10.00,10.00'
same 'debits come first' \
    "$(backflush journal --book shared.db --key run-1 --csv | tail -n +2 | cut -d, -f7-9)" \
    $'finished,10.00,\nmaterial,,10.00'
backflush init settled.db
backflush post --book settled.db - >/dev/null <<'SHEET'
item WHEEL each fifo places stores,line
reason test
receive 1 WHEEL at 2025-01-10 cost 10.00 key po-1
issue 3 WHEEL at 2025-01-11 reason test key issue-1
receive 5 WHEEL at 2025-01-12 cost 12.00 key po-2
move 2 WHEEL from stores to line at 2025-01-13 key move-1
issue 3 WHEEL at 2025-01-14 reason test key issue-2
SHEET
# po-2 brings 60.00, of which 24.00 settles; one is picked at stores and two at line, costed as one.
same 'a value after each move' \
    "$(backflush history WHEEL --book settled.db --csv | tail -n +2 | cut -d, -f2,5,6,8,9)" \
    'po-1,stores,1,1,10.00
issue-1,stores,-1,0,0.00
po-2,stores,5,5,60.00
po-2,stores,-2,3,36.00
move-1,stores,-2,1,
move-1,line,2,3,36.00
issue-2,stores,-1,2,
issue-2,line,-2,0,0.00'
backflush init undone.db
backflush post --book undone.db - >/dev/null <<'SHEET'
item WHEEL each fifo
receive 10 WHEEL at 2025-03-02 cost 1.00
receive 10 WHEEL at 2025-03-03 cost 3.00 key twice
undo twice at 2025-03-04
SHEET
gives 'stock as of the day of an undo is worth what the books say' 0 'WHEEL.* 10 .* 10.00' \
    backflush stock --book undone.db --as-of 2025-03-04
gives 'the books as of a day' 0 '^material .* 40.00$' \
    backflush balance --book undone.db --as-of 2025-03-03
gives 'its entries as of a day' 0 '40|30.00' backflush journal --book undone.db --as-of 2025-03-03
same 'and no later ones' "$(backflush events --book undone.db --as-of 2025-03-03 --csv | grep -c undo)" 0

# What stands in the place of another says so in each list; what says no quantity has none.
backflush init corrected.db
backflush post --book corrected.db - >/dev/null <<'SHEET'
item MILK l lots
receive 3 MILK lot A cost 1.00 at 2025-03-02 key in
correct in at 2025-03-03 key wrong
  with receive 2 MILK lot A cost 1.00 key right
lot MILK A expires 2025-06-30
count 2 MILK lot A
SHEET
same 'what an event corrects, in the events' \
    "$(backflush events --book corrected.db --csv | tail -n +2 | cut -d, -f2,3,8,12,13)" \
    ',item,,,
in,receive,3,,right
wrong,undo,3,,
right,receive,2,in,
,lot,,,
,count,0,,'
same 'in the journal' "$(backflush journal --book corrected.db --csv | tail -n +2 | cut -d, -f2,6,11)" \
    'in,material,
in,payables,
wrong,payables,
wrong,material,
right,material,in
right,payables,in'
same 'in the history' "$(backflush history MILK --book corrected.db --csv | tail -n +2 | cut -d, -f2,6,10)" \
    'in,3,
wrong,-3,
right,2,in'

# Lots, and what is due, as of a day: what lay there, held or staged, and what waited.
backflush init then.db
backflush post --book then.db - >/dev/null <<'SHEET'
item MILK l lots at 2025-03-01
item CUP each
item CHEESE kg made
bill CHEESE
  + 10 MILK
  + 2 CUP issue manual
receive 30 MILK lot A cost 1.00 at 2025-03-01
receive 20 MILK lot B cost 1.00 at 2025-03-02
receive 20 CUP cost 0.50 at 2025-03-02
order MO-1 3 CHEESE at 2025-03-02
stage 10 MILK order MO-1 at 2025-03-03
hold 5 MILK lot B at 2025-03-03
complete 1 CHEESE order MO-1 at 2025-03-04 key first
complete 2 CHEESE order MO-1 at 2025-03-05 key more
flush CUP at 2025-03-06
unhold 5 MILK lot B at 2025-03-06
SHEET
lots_then() { backflush lots MILK --book then.db --as-of "$1" --csv | tail -n +2 | cut -d, -f2-4,6,7; }
due_then() { backflush due --book then.db --as-of "$1" --csv | tail -n +2 | cut -d, -f1,3,5,8-10; }
same 'lots before anything was kept' "$(lots_then 2025-03-02)" 'A,stores,30,free,
B,stores,20,free,'
same 'lots held and staged' "$(lots_then 2025-03-03)" 'A,stores,20,free,
B,stores,15,free,
B,stores,5,held,
A,line,10,staged,MO-1'
same 'what was due then' "$(due_then 2025-03-04)" 'CUP,2,1.00,first,CHEESE,MO-1'
same 'and a day later' "$(due_then 2025-03-05)" 'CUP,2,1.00,first,CHEESE,MO-1
CUP,4,2.00,more,CHEESE,MO-1'
same 'nothing any more' "$(due_then 2025-03-06)" ''

# Orders: what was said of them and made by then; what was undone later stood. The report of the 4th
# that is heard of last counts on its day, but not where only what was known before it does.
backflush init orders.db
backflush post --book orders.db - >/dev/null <<'SHEET'
item CUP each at 2025-03-01 recorded 2025-03-01T08:00Z
item CHEESE kg made recorded 2025-03-01T08:00Z
bill CHEESE recorded 2025-03-01T08:00Z
  + 2 CUP
routing CHEESE recorded 2025-03-01T08:00Z
  + 10 stir pay-point
  + 20 press pay-point
receive 200 CUP cost 0.50 recorded 2025-03-01T08:00Z
order MO-1 10 CHEESE due 2025-03-20 at 2025-03-02 recorded 2025-03-02T08:00Z
order MO-2 4 CHEESE due 2025-03-10 at 2025-03-03 recorded 2025-03-03T08:00Z
operation 10 6 CHEESE order MO-1 at 2025-03-04 recorded 2025-03-04T08:00Z
start MO-2 at 2025-03-04 recorded 2025-03-04T09:00Z
complete 3 CHEESE scrapped 1 order MO-1 at 2025-03-05 key first recorded 2025-03-05T08:00Z
order MO-1 change 12 due 2025-03-05 at 2025-03-06 key more recorded 2025-03-06T08:00Z
complete 2 CHEESE order MO-2 at 2025-03-06 recorded 2025-03-06T09:00Z
finish MO-2 at 2025-03-07 recorded 2025-03-07T08:00Z
undo first 1 at 2025-03-08 recorded 2025-03-08T08:00Z
undo more at 2025-03-09 recorded 2025-03-09T08:00Z
order MO-3 5 CHEESE at 2025-03-09 key three recorded 2025-03-09T09:00Z
undo three at 2025-03-10 recorded 2025-03-10T08:00Z
operation 10 1 CHEESE order MO-1 at 2025-03-04 recorded 2025-03-11T08:00Z
SHEET
orders_then() {
    backflush orders --book orders.db --csv "$@" | tail -n +2 | cut -d, -f1,3-6,8,10,11,15
}
same 'no order yet' "$(orders_then --as-of 2025-03-01)" ''
same 'orders when they were planned' "$(orders_then --as-of 2025-03-03)" \
    'MO-2,4,0,0,0,4,2025-03-10,planned,
MO-1,10,0,0,0,10,2025-03-20,planned,'
same 'one that was worked on, and one started' "$(orders_then --as-of 2025-03-04)" \
    'MO-2,4,4,0,0,4,2025-03-10,released,
MO-1,10,0,0,0,10,2025-03-20,released,10:7'
same 'as that day was known later' \
    "$(orders_then --as-of 2025-03-04 --known 2025-03-10T00:00Z --order MO-1)" \
    'MO-1,10,0,0,0,10,2025-03-20,released,10:6'
same 'a change that was undone later' "$(orders_then --as-of 2025-03-08)" \
    'MO-1,12,0,2,1,10,2025-03-05,released,10:7 20:3
MO-2,4,4,2,0,0,2025-03-10,finished,10:2 20:2'
same 'those that were open then' "$(orders_then --as-of 2025-03-06 --state open)" \
    'MO-1,12,0,3,1,9,2025-03-05,released,10:7 20:4
MO-2,4,4,2,0,2,2025-03-10,released,10:2 20:2'
same 'an order that was undone later' "$(orders_then --as-of 2025-03-09 | tail -n 1)" \
    'MO-3,5,0,0,0,5,,planned,'
same 'as of the last day is as it is now' "$(orders_then --as-of 2025-03-11)" "$(orders_then)"

# January is closed on the 2nd of February; three facts of January are heard of on the 5th.
backflush init month.db
backflush post --book month.db - >/dev/null <<'SHEET'
item WHEEL each fifo at 2025-01-01 recorded 2025-01-01T08:00Z
item BIKE each made fifo recorded 2025-01-01T08:00Z
bill BIKE recorded 2025-01-01T08:00Z
  + 2 WHEEL
rate BIKE conversion 5.00 recorded 2025-01-01T08:00Z
receive 10 WHEEL cost 10.00 at 2025-01-10 recorded 2025-01-10T08:00Z
complete 3 BIKE at 2025-01-15 recorded 2025-01-15T08:00Z
sell 1 BIKE at 2025-01-16 recorded 2025-01-16T08:00Z
complete 1 BIKE at 2025-02-01 recorded 2025-02-01T08:00Z
close 2025-01-31 at 2025-02-02 recorded 2025-02-02T08:00Z
receive 5 WHEEL cost 12.00 at 2025-01-20 recorded 2025-02-05T08:00Z
complete 2 BIKE at 2025-01-25 recorded 2025-02-05T08:00Z
sell 1 BIKE at 2025-01-26 recorded 2025-02-05T08:00Z
sell 1 BIKE at 2025-02-06 recorded 2025-02-06T08:00Z
SHEET
# sum COLUMN ROLES : a column of CSV, of the rows of these roles; debits less credits
sum() {
    python3 -c '
import csv, decimal, sys
rows = csv.DictReader(sys.stdin)
number = lambda text: decimal.Decimal(text or "0")
amount = lambda row: number(row["debit"]) - number(row["credit"]) if sys.argv[1] == "entry" else (
    number(row[sys.argv[1]]))
print(sum(amount(row) for row in rows if len(sys.argv) < 3 or row["role"] in sys.argv[2:]
          and row.get("day", "") <= "2025-01-31"))' "$@"
}
export BACKFLUSH_BOOK=month.db
end=2025-01-31
# 4 WHEEL 40.00 and 2 BIKE 50.00; the late facts bring 60.00, take 4 WHEEL and make 2 BIKE less one.
closed=$(backflush stock --as-of $end --known 2025-02-02T09:00Z --csv | sum value)
same 'stock of a month, as known when it was closed' "$closed" 90.00
same 'is what the books then said' \
    "$(backflush balance --as-of $end --known 2025-02-02T09:00Z --csv | sum closing material finished)" \
    "$closed"
books=$(backflush balance --as-of $end --csv | sum closing material finished)
same 'what was heard of later does not change the closed books' "$books" "$closed"
late=$(backflush journal --from 2025-02-01 --csv | sum entry material finished)
same 'and explains the stock of the month as known now' \
    "$(backflush stock --as-of $end --csv | sum value)" \
    "$(python3 -c "from decimal import Decimal as D; print(D('$books') + D('$late'))")"
if [ "$late" = 0 ]; then fail 'which is another' "$late"; else ok 'which is another'; fi

# The page of the commands says which list takes what; so does --help of each.
while IFS='|' read -r _ list narrowed as_of known _; do
    for name in $(grep -o '`[a-z-]*' <<<"$list" | tr -d '\140'); do
        said=$(for word in $narrowed; do echo "--$word"; done
            [[ $as_of == *yes* ]] && echo --as-of
            [[ $known == *yes* ]] && echo --known)
        takes=$(backflush "$name" --help | grep -oE '^  --(item|category|place|account|party|from|to|key|as-of|known|order|state|lot|line) ' |
            tr -d ' ')
        same "the page says what $name takes" "$(sort <<<"$said")" "$(sort <<<"$takes")"
    done
done < <(grep -E '^\| `(stock|layers|owed|items|history|journal|events|balance|parties)' \
    "$root/docs/commands.md")
finish
