#!/usr/bin/env bash
# The journal as other programs read it: three of them are here, and must come to our balances.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

radio=$root/examples/radio
export LC_ALL=C.UTF-8 # hledger reads files by it

# ours BOOK : account and closing balance, those that are nil left out, by account
ours() {
    backflush balance --csv --book "$1" | tr -d '\r' | sed 1d | sed 's/"[^"]*"/-/' |
        awk -F, '$6 != 0 { print $1, $6 }' | sort
}
of_hledger() {
    hledger --strict -f "$1" balance --flat --no-total -O csv |
        sed 1d | tr -d '"' | awk -F, '{ split($2, sum, " "); print $1, sum[1] }' | sort
}
of_ledger() {
    ledger --pedantic --strict --no-pager -f "$1" balance --flat --no-total \
        --format '%(account) %(display_total)\n' | awk '{ print $1, $2 }' | sort
}
# Accounts without their part of the balance sheet.
of_beancount() {
    bean-query -f csv "$1" 'SELECT account, sum(number) AS total GROUP BY account' |
        tr -d '\r' | sed 1d | tr -d ' ' | awk -F, '$2 != 0 { sub(/^[A-Za-z]*:/, "", $1); print $1, $2 }' | sort
}
# hands_over NAME BOOK ARGUMENT... : the three agree with our balance
hands_over() {
    local name=$1 book=$2 want
    shift 2
    want=$(ours "$book")
    [ -n "$want" ] || fail "$name" 'there is no balance'
    for shape in hledger ledger beancount; do
        gives "$name: $shape is written" 0 '[0-9] lines, ' \
            backflush export-journal --book "$book" --shape $shape --output "out.$shape" "$@"
        same "$name: $shape comes to our balances" "$("of_$shape" "out.$shape")" "$want"
    done
    gives "$name: bean-check is content" 0 '^$' bean-check out.beancount
}

backflush init radio.db >/dev/null
(cd "$root" && "$BACKFLUSH" run examples/radio/setup.bf examples/radio/day-*.bf \
    examples/radio/kits.bf --book "$work/radio.db") >/dev/null
hands_over 'the example plant' radio.db
cp out.hledger whole.hledger
hledger --strict -f whole.hledger balance 1500 5000 | sed 's/ *$//' >came
same 'README shows what hledger says' "$(sed 's/^    //' "$root/README.md" | grep -cFxf came)" "$(grep -c . came)"
gives 'and what the export says' 0 ' bookings, ' grep -F \
    "$(backflush export-journal --book radio.db --shape hledger 2>&1 >/dev/null)" "$root/README.md"
hands_over 'its days' radio.db --by-day
gives 'a day is a booking' 0 '^works-[0-9]+-[0-9]+: 2[0-9] bookings, ' \
    backflush export-journal --book radio.db --shape csv --by-day --output days.csv
same 'as many as there are days' "$(cut -d, -f2 days.csv | sort -u | grep -c works)" \
    "$(cut -d, -f3 days.csv | sort -u | grep -c ^2026)"

# The same again, and in parts.
backflush export-journal --book radio.db --shape hledger >again.hledger 2>/dev/null
gives 'the same twice is the same' 0 '^$' cmp again.hledger whole.hledger
backflush export-journal --book radio.db --shape beancount --events -1200 --output one.bean 2>/dev/null
backflush export-journal --book radio.db --shape beancount --events 1201- --output two.bean 2>/dev/null
printf 'include "one.bean"\ninclude "two.bean"\n' >both.bean
gives 'two batches are books' 0 '^$' bean-check both.bean
same 'and as much as one' "$(of_beancount both.bean)" "$(ours radio.db)"
gives 'opening balances stand for the days before' 0 'bookings' backflush \
    export-journal --book radio.db --shape hledger --from 2026-03-16 --opening --output late.hledger
same 'they come to the same' "$(of_hledger late.hledger)" "$(ours radio.db)"
gives 'their name says what they are' 0 '^2026-03-16 \* \(works-before-20260316-[0-9]+\) balances before' \
    grep -m 1 before late.hledger

# Names that are hard to write, no decimals, an account of two roles, a closed month and a late report.
awkward() {
    rm -f "$1"*
    backflush init "$1"
    backflush post --book "$1" - >/dev/null <<SHEET
book "Ünïcode; \"Co\"" currency $2 decimals $3 at 2026-01-01
site "w;1 ü" at 2026-01-01
account material 14-00 text "Raw; \"fine\" | [2026-99-99] ü" at 2026-01-01
account finished 14-00 at 2026-01-01
account payables 33 at 2026-01-01
account cost-of-sales 50 at 2026-01-01
account applied 69 at 2026-01-01
account incurred 68 at 2026-01-01
account owed 14-90 at 2026-01-01
account opening 90 at 2026-01-01
account scrap 64 at 2026-01-01
item "W;1 \"x\" : y" each fifo at 2026-01-01
item "BÏKE [2026-99-99]" each made fifo at 2026-01-01
bill "BÏKE [2026-99-99]" at 2026-01-01
  + 2 "W;1 \"x\" : y"
rate "BÏKE [2026-99-99]" conversion 5 at 2026-01-01
party "A;B \"C\" | D" at 2026-01-01
opening 3 "W;1 \"x\" : y" cost $4 at 2026-01-02
receive 3 "W;1 \"x\" : y" cost $4 from "A;B \"C\" | D" at 2026-01-10 key "k;1, b: c [x] :d:" ref "r\"1"
complete 2 "BÏKE [2026-99-99]" at 2026-01-20 key c1
expense $4 at 2026-01-25
sell 1 "BÏKE [2026-99-99]" at 2026-01-28
SHEET
}
more() {
    backflush post --book "$1" - >/dev/null <<'SHEET'
close 2026-01-31 at 2026-02-02
undo c1 1 at 2026-01-20 key u1
scrap 1 "W;1 \"x\" : y" at 2026-02-03
close 2026-02-28 at 2026-03-01
reopen 2026-02-01 at 2026-03-02
SHEET
}
for money in 'JPY 0 7' 'CLF 4 7.0001' 'EUR 2 7.25'; do
    read -r currency decimals cost <<<"$money"
    awkward odd.db "$currency" "$decimals" "$cost"
    gives "$currency: a first batch" 0 '^w_1___-[0-9]+-[0-9]+: ' backflush export-journal \
        --book odd.db --shape csv --output "$currency.csv"
    cp "$currency.csv" before.csv
    next=$(sed -n 's/.*--events \([0-9]*-\)$/\1/p' <<<"$output")
    more odd.db
    gives "$currency: what came late is a second" 0 '^w_1___-[0-9]+-[0-9]+: ' backflush \
        export-journal --book odd.db --shape csv --events "$next" --output late.csv
    hands_over "$currency" odd.db
    backflush export-journal --book odd.db --shape csv --events "-$((${next%-} - 1))" \
        --output "$currency.csv" 2>/dev/null
    gives "$currency: the first stays as it was" 0 '^$' cmp "$currency.csv" before.csv
    sed 1d late.csv | cat "$currency.csv" - >both.csv
    gives "$currency: both are all that there is" 0 '^[0-9]+ agree, 0 of other' \
        backflush reconcile both.csv --book odd.db
    gives "$currency: the first alone is not" 4 '^CHECK_FAILED .* [1-9][0-9]* missing, 0 doubled, 0 differ' \
        backflush reconcile "$currency.csv" --book odd.db
    gives "$currency: of its events it is" 0 '0 of other' \
        backflush reconcile "$currency.csv" --book odd.db --events "-$((${next%-} - 1))"
done
gives 'texts stay whole where the shape can hold them' 0 '^  key: "k;1, b: c \[x\] :d:"$' \
    grep -m 1 'key: "k' out.beancount
gives 'quotes in CSV too' 0 ',"opening W;1 ""x"" : y",' grep -m 1 opening late.csv EUR.csv

# A plant that each shape shows a row of.
plant plant.db
backflush post --book plant.db - >/dev/null <<'SHEET'
account material 1400 text Material
account finished 1500 text "Finished: goods"
account payables 3300 text Suppliers
complete 2 BIKE at 2025-03-04 key first
SHEET
export BACKFLUSH_BOOK=plant.db
gives 'a role without an account' 1 '^ACCOUNT_MISSING applied has no account, first used by event 11$' \
    backflush export-journal --shape csv --output gone.csv
same 'nothing is written' "$(ls | grep -c gone)" 0
gives 'not on standard output either' 0 '^$' bash -c \
    '"$BACKFLUSH" export-journal --shape csv 2>/dev/null | head -1'
backflush post - >/dev/null <<<'account applied 6990'
shown() {
    local name=$1 shape=$2 heading=$3 row=$4
    shift 4
    backflush export-journal --shape "$shape" "$@" >came 2>/dev/null
    same "$name: heading" "$(head -1 came | tr -d '\r')" "$heading"
    same "$name: row" "$(sed -n 2p came | tr -d '\r')" "$row"
}
shown 'odoo' odoo \
    'date,journal_id,ref,line_ids/account_id,line_ids/name,line_ids/debit,line_ids/credit' \
    '2025-01-10,Miscellaneous Operations,"main-6 receive WHEEL, ACME",1400,"main-6 receive WHEEL, ACME",30.00,0.00'
same 'odoo: a booking goes on in blank cells' "$(sed -n 3p came | cut -d, -f1-4)" ',,,3300'
shown 'tryton' tryton \
    'journal,period,date,description,lines/account,lines/debit,lines/credit,lines/description' \
    'Goods,2025-01,2025-01-10,"main-6 receive WHEEL, ACME",1400,30.00,0.00,"receive WHEEL, ACME"' \
    --journal Goods
shown 'erpnext' erpnext \
    'Entry Type,Series,Company,Posting Date,Reference Number,Reference Date,User Remark,Account (Accounting Entries),Debit (Accounting Entries),Credit (Accounting Entries),User Remark (Accounting Entries)' \
    'Journal Entry,ACC-JV-.YYYY.-,,2025-01-10,main-6,2025-01-10,"main-6 receive WHEEL, ACME",1400 - Material - TP,30.00,0.00,"receive WHEEL, ACME"' \
    --abbreviation TP
shown 'quickbooks' quickbooks 'Journal No,Journal Date,Account Name,Debits,Credits,Description' \
    '6,10/01/2025,Material,30.00,,"main-6 receive WHEEL, ACME"' --dates dmy
shown 'xero' xero \
    '*Narration,*Date,Description,*AccountCode,*TaxRate,*Amount,TrackingName1,TrackingOption1,TrackingName2,TrackingOption2' \
    '"main-6 receive WHEEL, ACME",10 Jan 2025,"receive WHEEL, ACME",1400,Tax Exempt (0%),30.00,,,,' \
    --tax-rate 'Tax Exempt (0%)'
shown 'csv' csv 'batch,id,day,what,key,ref,party,role,account,name,debit,credit,currency' \
    'main-6-11,main-6,2025-01-10,receive WHEEL,po-1,,ACME,material,1400,Material,30.00,,EUR'
shown 'json' json \
    '{"batch":"main-6-11","id":"main-6","day":"2025-01-10","what":"receive WHEEL","key":"po-1","party":"ACME","currency":"EUR","lines":[{"account":"1400","name":"Material","role":"material","amount":"30.00"},{"account":"3300","name":"Suppliers","role":"payables","amount":"-30.00"}]}' \
    '{"batch":"main-6-11","id":"main-7","day":"2025-02-03","what":"receive WHEEL","key":"po-2","party":"ACME","currency":"EUR","lines":[{"account":"1400","name":"Material","role":"material","amount":"24.00"},{"account":"3300","name":"Suppliers","role":"payables","amount":"-24.00"}]}'
gives 'a day that nothing happened on' 0 '^nothing to hand over; what comes later begins at --events 13-' \
    backflush export-journal --shape hledger --from 2024-01-01 --to 2024-01-31 --output empty.hledger
gives 'is a journal too' 0 '^$' hledger --strict -f empty.hledger balance --no-total
gives 'and for ledger' 0 '^$' ledger --pedantic --strict -f empty.hledger balance

# What was mapped when it was handed over stays so.
backflush export-journal --shape csv --events -11 --output old.csv 2>/dev/null
backflush post - >/dev/null <<'SHEET'
account material 1410 text "New material"
receive 1 WHEEL cost 5 at 2025-03-05
SHEET
backflush export-journal --shape csv --events -11 --output new.csv 2>/dev/null
gives 'another account later changes nothing that is past' 0 '^$' cmp old.csv new.csv
gives 'it counts from then on' 0 ',material,1410,New material,5.00,' \
    grep -m 1 1410 <(backflush export-journal --shape csv 2>/dev/null)

# What a shape cannot hold.
backflush post - >/dev/null <<'SHEET'
account payables ";33" named
account payables "a b c d e f" named text "Other; name"
account payables "12345678901" named text Suppliers
expense 1 account ";33" at 2025-03-06
expense 1 account "a b c d e f" at 2025-03-06
expense 1 account "12345678901" at 2025-03-06
account incurred 6900
SHEET
gives 'ledger' 1 '^SHAPE_UNFIT ;33 begins with a mark$' backflush export-journal --shape ledger --output no
gives 'beancount, each fault a line' 1 '^SHAPE_UNFIT Liabilities:;33 has a part that begins with neither' \
    backflush export-journal --shape beancount --output no
same 'two accounts, two lines' "$(grep -c ^SHAPE_UNFIT <<<"$output")" 2
gives 'xero takes ten characters' 1 '^SHAPE_UNFIT a b c d e f has more than 10 characters$' \
    backflush export-journal --shape xero --tax-rate none --output no
gives 'two accounts of one name' 1 '^SHAPE_UNFIT Suppliers would be both 12345678901 and 3300$' \
    backflush export-journal --shape quickbooks --dates mdy --output no
same 'none of them wrote a file' "$(ls | grep -c '^no')" 0
cp plant.db shared.db
backflush post --book shared.db - >/dev/null <<'SHEET'
account material 77
account payables 77
receive 1 WHEEL cost 5 at 2025-03-07
SHEET
gives 'an account that is owned and owed' 1 '77 has roles of more than one part of the balance sheet' \
    backflush export-journal --book shared.db --shape beancount --events 22-
gives 'a currency' 1 '^SHAPE_UNFIT €uro is no currency there' bash -c \
    '"$BACKFLUSH" init c.db && "$BACKFLUSH" post --book c.db --line "book X currency €uro decimals 2" >/dev/null &&
     "$BACKFLUSH" export-journal --book c.db --shape beancount'
gives 'xero: more lines than a file takes' 1 '^SHAPE_UNFIT [0-9]+ lines, a file takes 300: go up to --events 1-[0-9]+, then on$' \
    backflush export-journal --book radio.db --shape xero --tax-rate none
fits=$(sed -n 's/.*--events \([-0-9]*\), then on$/\1/p' <<<"$output")
gives 'what fits is a file' 0 ': [0-9]+ bookings, (2[0-9][0-9]|300) lines' backflush export-journal \
    --book radio.db --shape xero --tax-rate none --events "$fits" --output fits.csv

# What makes no sense, and what cannot be.
gives 'no shape' 2 '^USAGE --shape takes ledger, hledger' backflush export-journal
gives 'no such shape' 2 '^USAGE --shape takes ledger, hledger' backflush export-journal --shape sap
gives 'xero must know the tax rate' 2 '^USAGE --tax-rate' backflush export-journal --shape xero
gives 'erpnext the company' 2 '^USAGE --abbreviation' backflush export-journal --shape erpnext
gives 'quickbooks the order of dates' 2 '^USAGE --dates' backflush export-journal --shape quickbooks
gives 'one that there is' 2 '^USAGE --dates takes mdy or dmy' \
    backflush export-journal --shape quickbooks --dates ymd
gives 'what a shape has no use for' 2 '^USAGE --tax-rate says nothing to csv' \
    backflush export-journal --shape csv --tax-rate x
gives 'opening balances of no day' 2 '^USAGE --opening' backflush export-journal --shape csv --opening
for events in x 0 5-4 - 1-2-3 -0 99999999999999999999; do
    gives "events $events" 2 '^USAGE --events takes' backflush export-journal --shape csv --events=$events
done
gives 'no such day' 2 '^USAGE --from takes a day' backflush export-journal --shape csv --from 2025-02-30
gives 'no such book' 1 '^BOOK_MISSING' backflush export-journal --shape csv --book none.db --output no
gives 'no such folder' 3 '^IO_FAILED gone/x.csv: No such file' \
    backflush export-journal --shape csv --output gone/x.csv
gives 'a folder' 3 '^IO_FAILED ' backflush export-journal --shape csv --output .
gives 'a full disk' 3 '^IO_FAILED ' backflush export-journal --shape csv --output /dev/full
gives 'a full disk behind standard output' 3 '^IO_FAILED' bash -c \
    '"$BACKFLUSH" export-journal --shape csv >/dev/full'
same 'nothing is left behind' "$(ls | grep -c 'partial\|^no')" 0
echo mine >kept.csv
ln -s kept.csv link.csv
gives 'a file is written over, through a link' 0 'bookings' \
    backflush export-journal --shape csv --output link.csv
gives 'which stays' 0 '^batch,' head -1 kept.csv

# What the other side took, as it says it.
unset BACKFLUSH_BOOK
# Events that booked something, each once on each day.
all=$(backflush journal --csv --book radio.db | sed 1d | awk -F, '{ print $1, $5 }' | sort -u | wc -l)
for shape in csv odoo tryton; do
    backflush export-journal --book radio.db --shape $shape >"taken.$shape" 2>/dev/null
    gives "$shape comes back" 0 "^$all agree, 0 of other bookings passed over$" \
        backflush reconcile "taken.$shape" --book radio.db
done
backflush export-journal --book radio.db --shape quickbooks --dates mdy --by-day >taken.quick 2>/dev/null
gives 'quickbooks comes back' 0 '^2[0-9] agree, 0 of other' backflush reconcile taken.quick --book radio.db
backflush export-journal --book radio.db --shape erpnext --abbreviation X >taken.erp 2>/dev/null
gives 'erpnext comes back' 0 "^$all agree, 0 of other" backflush reconcile taken.erp --book radio.db
backflush export-journal --book radio.db --shape xero --tax-rate x --by-day --to 2026-03-05 >taken.xero 2>/dev/null
gives 'xero comes back' 0 '^[0-9]+ agree, 0 of other' \
    backflush reconcile taken.xero --book radio.db --to 2026-03-05
hledger -f whole.hledger print -O csv >taken.hledger
gives 'hledger says what it holds' 0 "^$all agree, 0 of other" \
    backflush reconcile taken.hledger --book radio.db
backflush export-journal --book radio.db --shape beancount --output whole.bean 2>/dev/null
bean-query -f csv whole.bean "SELECT any_meta('id') AS id, number" >taken.bean
gives 'beancount says what it holds' 0 "^$all agree, 0 of other" \
    backflush reconcile taken.bean --book radio.db
backflush export-journal --book radio.db --shape csv --from 2026-03-16 --opening >taken.late 2>/dev/null
gives 'opening balances stand for what they sum' 0 '^[0-9]+ agree' \
    backflush reconcile taken.late --book radio.db
name() { # of the booking in that line
    sed -n "$1p" taken.csv | cut -d, -f2
}
last=$(name 10)
gone="${last%-*}-20260227-$(name 6 | sed 's/.*-//')-${last##*-}"
{
    sed '5,12d' taken.csv # the third to fifth booking are gone, and a side of the second and the sixth
    sed -n 2,3p taken.csv # the first is there twice
    echo 'x,works-9999999,,,,,,,,,1.00,,EUR'
    echo 'x,IN/2026/7,,,,,,,,,5.00,,EUR'
} >wrong.csv
gives 'what is not as handed over' 4 \
    '^CHECK_FAILED the other books: 1 missing, 1 doubled, 2 differ, 1 unknown$' \
    backflush reconcile wrong.csv --book radio.db
for said in "missing +$gone +2026-02-27 +[0-9.]+$" "doubled +$(name 2) .* 33.26 +66.52 +66.52" \
    "differs +$(name 4) .* 11.52 +11.52 +0.00" 'unknown +works-9999999 +1.00 +0.00' \
    "^$((all - 6)) agree, 1 of other bookings passed over"; do
    gives "it says $said" 4 "$said" backflush reconcile wrong.csv --book radio.db
done
gives 'as JSON' 4 "\"state\":\"missing\",\"id\":\"$gone\"" \
    backflush reconcile wrong.csv --book radio.db --json
cat days.csv taken.csv >twice.csv
gives 'a day and its events are twice the same' 4 "0 missing, $all doubled, 0 differ" \
    backflush reconcile twice.csv --book radio.db
gives 'a file without names' 1 '^FIELD_MISSING id: the column is missing' \
    backflush reconcile <(echo debit,credit) --book radio.db
gives 'without amounts' 1 '^FIELD_MISSING debit and credit, or amount' \
    backflush reconcile <(echo id,debit) --book radio.db
gives 'an amount that is none' 1 "^NUMBER_BAD line 2, column 11: 'x' is no amount here" \
    backflush reconcile <(printf 'id,debit,credit\nworks-255,x,\n') --book radio.db
gives 'one with more decimals than there are' 1 '^NUMBER_DECIMALS line 2, column 11' \
    backflush reconcile <(printf 'id,debit,credit\nworks-255,1.005,\n') --book radio.db
gives 'no such file' 3 '^IO_FAILED none.csv' backflush reconcile none.csv --book radio.db
gives 'two forms' 2 '^USAGE' backflush reconcile wrong.csv --book radio.db --json --csv
finish
