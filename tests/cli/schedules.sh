#!/usr/bin/env bash
# `plan` and `schedule`: orders out of a file, what of them was made, and the same file again.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush
backflush init plant.db
backflush post - >/dev/null <<'SHEET'
place line/A at 2025-03-01
place line/B at 2025-03-01
item WHEEL each at 2025-03-01
item BIKE each made at 2025-03-01
item TRIKE each made at 2025-03-01
unit BIKE pair 2 at 2025-03-01
bill BIKE at 2025-03-01
  + 2 WHEEL
bill TRIKE at 2025-03-01
  + 3 WHEEL
receive 500 WHEEL at 2025-03-01 cost 1.00
SHEET

cat >week.csv <<'CSV'
item,quantity,due,line,order
BIKE,40,2025-03-10,A,
BIKE,20,2025-03-11,A,
TRIKE,5,2025-03-10,B,MO-7

BIKE,3,,,
CSV
gives 'a schedule is planned' 0 '^week.csv: 4 planned$' backflush plan --at 2025-03-02 week.csv
gives 'by item, day and line' 0 '^BIKE-2025-03-10-A +BIKE +40 ' backflush orders
gives 'or by its own name' 0 '^MO-7 +TRIKE +5 .* 2025-03-10 +planned +B$' backflush orders
gives 'or as far as it says' 0 '^BIKE +BIKE +3 ' backflush orders
events=$(backflush events --csv | wc -l)
gives 'the same again' 0 '^week.csv: 4 as they are$' backflush plan --at 2025-03-03 week.csv
same 'posts nothing' "$(backflush events --csv | wc -l)" "$events"
gives 'from standard input, too' 0 '4 as they are' backflush plan - <week.csv
gives 'its key says which order it is' 0 '^order MO-7 5 TRIKE .* key schedule/MO-7/0$' \
    backflush explain schedule/MO-7/0

backflush post - >/dev/null <<'SHEET'
complete 15 BIKE scrapped 2 lost 1 order BIKE-2025-03-10-A at 2025-03-10
complete 20 BIKE order BIKE-2025-03-11-A at 2025-03-11
SHEET
same 'what is made of it' "$(backflush schedule --on 2025-03-12 --csv)" \
    "line,item,due,planned,good,scrapped,lost,open,unit,late,orders
,BIKE,,3,0,0,0,3,each,,1
A,BIKE,2025-03-10,40,15,2,1,25,each,2,1
A,BIKE,2025-03-11,20,20,0,0,0,each,,1
B,TRIKE,2025-03-10,5,0,0,0,5,each,2,1"
same 'of a line' "$(backflush schedule --on 2025-03-10 --line B --csv | tail -n +2)" \
    'B,TRIKE,2025-03-10,5,0,0,0,5,each,,1'
same 'of an item and some days' \
    "$(backflush schedule --item BIKE --from 2025-03-11 --to 2025-03-12 --csv | tail -n +2)" \
    'A,BIKE,2025-03-11,20,20,0,0,0,each,,1'
same 'as JSON' "$(backflush schedule --line B --on 2025-03-11 --json)" \
    '{"line":"B","item":"TRIKE","due":"2025-03-10","planned":"5","good":"0","scrapped":"0","lost":"0","open":"5","unit":"each","late":1,"orders":1}'
gives 'a line that nobody knows' 1 'PLACE_UNKNOWN line/C' backflush schedule --line C

cat >next.json <<'JSON'
{"item":"BIKE","qty":"25","unit":"pair","due":"2025-03-10","line":"A"}
{"order":"MO-7","item":"TRIKE","qty":6,"due":"2025-03-12","line":"A"}

{"item":"BIKE","qty":"8","due":"2025-03-14","line":"A","tolerance":"10%"}
JSON
gives 'quantity, day and line change' 0 '^changed MO-7$' backflush plan --at 2025-03-11 next.json
same 'and no more than that' "$(grep -v '^changed' <<<"$output")" 'planned BIKE-2025-03-14-A
missing BIKE-2025-03-11-A
next.json: 1 planned, 2 changed, 1 missing'
same 'in one event an order' "$(backflush export | sed -n '/order MO-7 change/s/ recorded [^ ]*//p')" \
    'order MO-7 change 6 TRIKE due 2025-03-12 line A at 2025-03-11 key schedule/MO-7/12'
gives 'a unit counts' 0 '^BIKE-2025-03-10-A +BIKE +50 ' backflush orders
gives 'again it is as it is, and still misses' 0 \
    '^next.json: 1 missing, 3 as they are$' backflush plan next.json
gives 'one more' 0 '^planned BIKE-2025-03-12-A$' backflush plan --at 2025-03-11 - <<'CSV'
item,qty,due,line
BIKE,3,2025-03-12,A
CSV
gives 'what is missing is cancelled if told' 0 '^cancelled BIKE-2025-03-12-A$' \
    backflush plan --cancel-missing --at 2025-03-11 next.json
same 'but not what somebody has begun' "$(tail -n 3 <<<"$output")" 'missing but begun BIKE-2025-03-11-A
cancelled BIKE-2025-03-12-A
next.json: 1 cancelled, 3 as they are, 1 missing but begun'
gives 'once' 0 '^next.json: 3 as they are, 1 missing but begun$' \
    backflush plan --cancel-missing next.json
gives 'comes back' 0 '^reopened BIKE-2025-03-12-A$' backflush plan --at 2025-03-12 - <<'CSV'
item,qty,due,line
BIKE,3,2025-03-12,A
CSV
gives 'what no schedule planned is never missing' 0 '^-: 1 as they are$' bash -c "
    backflush post --line 'order BY-HAND 4 BIKE due 2025-03-14 line A at 2025-03-12' &&
    printf 'item,qty,due,line,tolerance\nBIKE,8,2025-03-14,A,10%%\n' | backflush plan -"
gives 'an order undone is planned anew' 0 'planned BIKE-2025-03-14-A' bash -c "
    backflush undo schedule/BIKE-2025-03-14-A/0 &&
    printf 'item,qty,due,line\nBIKE,9,2025-03-14,A\n' | backflush plan -"

cat >bad.csv <<'CSV'
item,qty,due,line
BIKE,0,2025-03-20,A
BIKE,1,2025-13-20,A
BIK,1,2025-03-20,A
BIKE,1,2025-03-20,C
,1,2025-03-20,A
BIKE,2,2025-03-21,A
BIKE,3,2025-03-21,A
BIKE,1,2025-03-22,A,more
WHEEL,1,2025-03-22,A
CSV
events=$(backflush events --csv | wc -l)
gives 'bad rows are all named' 1 '^bad.csv: 1 planned, 8 refused, none posted$' \
    backflush plan bad.csv
same 'no deed is told that is not done' "$(backflush plan bad.csv 2>/dev/null | grep -c '^planned')" 0
for line in '2:6: NUMBER_SIGN' '3:8: DATE_BAD' '4: ITEM_UNKNOWN BIK' '5: PLACE_UNKNOWN line/C' \
    '6:16: FIELD_MISSING' '8: NAME_TAKEN BIKE-2025-03-21-A is the order of line 7' \
    '9:21: FIELD_UNKNOWN' '10: ITEM_KIND'; do
    gives "at $line" 1 "^bad.csv:$line" backflush plan bad.csv
done
same 'and nothing of the file is posted' "$(backflush events --csv | wc -l)" "$events"
printf 'Item;Quantity;Due;Line;ORDER\nBIKE;7;2025-05-10;A;S-1\nTRIKE;2;2025-05-11;A;S-2\n' >semi.csv
gives 'semicolons part cells, and names are in any case' 0 '^semi.csv: 2 planned$' \
    backflush plan --at 2025-03-12 semi.csv
tr ';' '\t' <semi.csv >tabs.csv
gives 'so do tabs' 0 '^tabs.csv: 2 as they are$' backflush plan tabs.csv
cat >array.json <<'JSON'

[{"Item": "BIKE", "qty": 7, "due": "2025-05-10", "line": "A", "order": "S-1"},
 {"item": "TRIKE", "quantity": "2",
  "due": "2025-05-11", "line": "A", "order": "S-2"}]
JSON
gives 'so is an array of JSON' 0 '^array.json: 2 as they are$' backflush plan array.json
gives 'an empty one plans nothing' 0 '^-: no orders$' backflush plan - <<<'[]'
cat >bad.json <<'JSON'
[{"item": "BIKE", "qty": 0, "due": "2025-05-10"},
 {"item": "BIK", "qty": 1},
 {"item": "BIKE",
  "qty": 1, "colour": "red", "due": "2025-05-10"},
 {"item": "BIKE", "qty": 1, "due": "2025-05-12"},
 {"item": "BIKE", "due": "2025-05-12"}]
JSON
gives 'bad objects are all named' 1 '^bad.json: 1 planned, 4 refused, none posted$' \
    backflush plan bad.json
for line in '1:[0-9]+: NUMBER_SIGN' '2: ITEM_UNKNOWN BIK' '4:[0-9]+: FIELD_UNKNOWN colour: no word' \
    '6:[0-9]+: FIELD_MISSING qty'; do
    gives "at $line" 1 "^bad.json:$line" backflush plan bad.json
done
gives 'an array that is not closed' 1 '^-:2:1: SYNTAX' \
    backflush plan - <<<'[{"item":"BIKE","qty":1}'
gives 'nor is text behind it taken' 1 '^-:1:[0-9]+: SYNTAX' backflush plan - <<<'[] []'
gives 'what may stand in a heading is said' 1 \
    'FIELD_UNKNOWN .*order, item, qty, quantity, unit, due, to, tolerance, line' \
    backflush plan - <<<'item,colour'
gives 'one column by two names' 1 '^-:1:10: FIELD_TWICE' backflush plan - <<<'item,qty,Quantity'
gives 'a heading with a word too many' 1 '^-:1:6: FIELD_UNKNOWN' backflush plan - <<<'item,colour'
gives 'and one twice' 1 '^-:1:10: FIELD_TWICE' backflush plan - <<<'item,qty,item'
gives 'a line of JSON that is none' 1 '^-:2:[0-9]+: SYNTAX' \
    bash -c "printf '{\"item\":\"BIKE\",\"qty\":\"1\"}\n{\"item\":}\n' | backflush plan -"
gives 'a word that no schedule has' 1 '^-:1:[0-9]+: FIELD_UNKNOWN' \
    bash -c "printf '{\"item\":\"BIKE\",\"qty\":\"1\",\"bill\":true}\n' | backflush plan - ||
        printf '{\"colour\":\"red\"}\n' | backflush plan -"
gives 'another item under the name' 1 'ORDER_ITEM' backflush plan - <<'CSV'
order,item,qty
MO-7,BIKE,6
CSV
backflush post --line 'finish MO-7 at 2025-03-13' >/dev/null
gives 'an order that is finished stays so' 0 '1 as they are' backflush plan - <<'CSV'
order,item,qty,due,line
MO-7,TRIKE,6,2025-03-12,A
CSV
gives 'and is not changed' 1 '^-:2: ORDER_STATE MO-7 is finished' backflush plan - <<'CSV'
order,item,qty
MO-7,TRIKE,7
CSV
gives 'a format that it has not' 2 'USAGE' backflush plan --format worksheet week.csv
gives 'the book is sound' 0 'ok' backflush check
gives 'and can be rebuilt' 0 'same hash' backflush replay
finish
