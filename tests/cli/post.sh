#!/usr/bin/env bash
# Events from files and standard input, in three spellings, and what bad ones get.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db
export BACKFLUSH_BOOK=plant.db

cat >good.jsonl <<'JSON'
{"do":"complete","qty":"1","item":"BIKE","at":"2025-03-04","key":"run-1"}

{"do":"sell","qty":"1","item":"BIKE","at":"2025-03-05","key":"sale-1"}
JSON
cat >good.csv <<'CSV'
do,item,qty,at,key
receive,WHEEL,1,2025-03-06,po-3
move,WHEEL,1,2025-03-06,
CSV
sed -i 's/^do.*/do,item,qty,at,key,from,to/; s/^move.*/move,WHEEL,1,2025-03-06,mv-1,stores,line/; s/po-3$/po-3,ACME,/' good.csv

gives 'JSON lines are told by their first letter' 0 'good.jsonl: 2 events posted' \
    backflush post good.jsonl
gives 'the same file again counts once' 0 '2 events posted, 2 of them before' \
    backflush post good.jsonl
gives 'CSV is told by its heading' 0 'good.csv: 2 events posted' backflush post good.csv
gives 'standard input is read' 0 '^-: 1 event posted' \
    backflush post <<<'receive 1 WHEEL at 2025-03-07 cost 1'
gives 'an event stands on the command line' 0 '^$' \
    backflush post --line 'receive 1 WHEEL at 2025-03-07 cost 1 key po-4'
gives 'a format may be named' 2 'USAGE --format takes worksheet, json or csv, not xml' \
    backflush post --format xml good.csv
gives 'and then is not guessed' 1 'good.csv:1:1: VERB_UNKNOWN' \
    backflush post --format worksheet good.csv

cat >bad.bf <<'SHEET'
receive 1 WHEEL at 2025-04-01 cost 1 key a
receive 1.0000001 WHEEL at 2025-04-01 cost 1
recieve 1 WHEEL at 2025-04-01
receive 1 WHEEL at 2025-02-30 cost 1
receive -1 WHEEL at 2025-04-01 cost 1
receive 99999999999999 WHEEL at 2025-04-01 cost 1
receive 1 box WHEEL at 2025-04-01 cost 1
receive 1 WHEL at 2025-04-01 cost 1
receive 1 WHEEL at 2025-04-01 cost 1 key b
receive 2 WHEEL at 2025-04-01 cost 1 key b
SHEET
gives 'a bad line is named with its place' 1 '^bad.bf:2:9: NUMBER_DECIMALS' backflush post bad.bf
same 'and each of the others too' \
    "$(grep -o '^bad.bf:[0-9]*' <<<"$output" | cut -d: -f2 | xargs)" '2 3 4 5 6 7 8 10'
for code in VERB_UNKNOWN DATE_BAD NUMBER_SIGN NUMBER_RANGE UNIT_UNKNOWN ITEM_UNKNOWN KEY_CONFLICT; do
    if grep -q ": $code" <<<"$output"; then
        ok "a bad line is refused $code"
    else
        fail "a bad line is refused $code" "$output"
    fi
done
gives 'nothing of a bad file was posted' 1 'KEY_UNKNOWN a' backflush explain a
gives 'kept going, the others are listed' 1 '2 events posted, 8 refused' \
    backflush post --keep-going bad.bf
gives 'and the good ones stay' 0 'receive 1 WHEEL' backflush explain b

printf 'do,item,qty,cost,key\nreceive,WHEEL,1,1,d1\nreceive,"WHEEL,1,1,d2\nreceive,WHEEL,1,1,d3\n' >quote.csv
gives 'a row that breaks takes none with it' 1 '2 events posted, 1 refused' \
    backflush post --keep-going quote.csv
gives 'that stands before it' 0 'receive 1 WHEEL' backflush explain d1
printf 'do,item,qty,key\ncomplete,BIKE,1,e1\n,"WHEEL,2,\nreceive,WHEEL,1,e2\n' >quote.csv
gives 'but a line that breaks takes its event along' 1 'KEY_UNKNOWN e1' \
    sh -c '"$BACKFLUSH" post --keep-going quote.csv; "$BACKFLUSH" explain e1'

cat >bad.jsonl <<'JSON'
{"do":"receive","qty":"1","item":"WHEEL","cost":"1","key":"c"}
{"do":"receive","qty":"1","item":"WHEEL",}
{"do":"receive","qty":"1","item":"WHEEL","colour":"red"}
[1,2,3]
JSON
gives 'bad JSON is named with its column' 1 '^bad.jsonl:2:42: SYNTAX' backflush post bad.jsonl
gives 'a member that nobody knows' 1 '^bad.jsonl:3:42: FIELD_UNKNOWN colour' \
    backflush post bad.jsonl
gives 'something that is no object' 1 '^bad.jsonl:4:[0-9]*:? ?SYNTAX' backflush post bad.jsonl

printf 'do,item,qty,cost\nreceive,WHEEL,1,1\nreceive,WHEEL,none,1\n' >bad.csv
gives 'a bad cell is named with its column' 1 '^bad.csv:3:15: NUMBER_BAD qty' backflush post bad.csv
printf 'do,item,qty,cost\n\n,,,\nreceive,WHEL,1,1\n' >blank.csv
gives 'blank rows count as lines' 1 '^blank.csv:4: ITEM_UNKNOWN WHEL' backflush post blank.csv
printf 'do,note,item,qty,cost\nreceive,früh,WHEEL,x,1\n' >letters.csv
gives 'columns are characters' 1 '^letters.csv:2:20: NUMBER_BAD qty' backflush post letters.csv
printf '%s\n' '{"do":"receive","note":"\u00fc ü","item":"WHEEL","qty":"none"}' >none.jsonl
gives 'in JSON too' 1 '^none.jsonl:1:56: NUMBER_BAD qty' backflush post none.jsonl
printf 'do,item,colour\nreceive,WHEEL,red\n' >heading.csv
gives 'a heading that makes no sense' 1 '^heading.csv:1:9: FIELD_UNKNOWN' backflush post heading.csv

gives 'a preview is in words' 0 'take +1 WHEEL +from 2025-02-03' \
    backflush preview --line 'complete 1 BIKE at 2025-05-01 key run-9'
gives 'and posts nothing' 1 'KEY_UNKNOWN run-9' backflush explain run-9
gives 'an undo is one line' 0 '^@[0-9]+ undoes po-4$' backflush undo po-4
gives 'nothing is left of it' 1 'UNDO_NOTHING' backflush undo po-4
gives 'a part may be undone' 0 'lower +1 WHEEL' backflush undo po-2 1 --explain
gives 'more than there is may not' 1 'UNDO_EXCEEDS' backflush undo po-2 5
gives 'a quantity that is none' 1 'NUMBER_BAD' backflush undo po-2 x
gives 'a quantity below zero is no option' 1 "^NUMBER_SIGN '-3' must be above zero" \
    backflush undo po-2 -3
gives 'nor is a fraction' 1 "^NUMBER_SIGN '-.5'|^NUMBER_BAD" backflush undo po-2 -.5
gives 'in an explosion too' 1 '^NUMBER_SIGN a quantity above zero, not -3' backflush explode BIKE -3
gives 'the event that was meant is unknown' 1 'KEY_UNKNOWN po-99' backflush undo po-99
gives 'a file that is not there' 3 'IO_FAILED nowhere.bf: No such file' backflush post nowhere.bf
gives 'a folder is no file' 3 'IO_FAILED' backflush post .
gives 'the book still proves itself' 0 'ok' backflush check

# Days of a balance hang on one another: a late one is brought in also where the newest has just been posted.
backflush init days.db >/dev/null
printf '%s\n' 'item WHEEL each at 2026-01-01' 'receive 1 WHEEL cost 1.00 at 2026-01-02' \
    'receive 1 WHEEL cost 1.00 at 2026-01-06' >days.bf
printf '%s\n' 'receive 1 WHEEL cost 1.00 at 2026-01-07' 'receive 1 WHEEL cost 1.00 at 2026-01-05' >more-days.bf
gives 'an open book' 0 '3 events posted' backflush post days.bf --book days.db
gives 'a new day and a late one at once' 0 '2 events posted' backflush post more-days.bf --book days.db
gives 'each row is what its events make it' 0 '^5 of 5 events give the same hash' backflush replay --book days.db
finish
