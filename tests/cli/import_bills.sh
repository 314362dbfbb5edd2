#!/usr/bin/env bash
# Bills as KiCad, Odoo and ERPNext write them.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
cat >board.csv <<'CSV'
part,qty,description,manufacturer
R-10K,4,"RES 10K, 0402",Acme
C-100N,2,CAP 100N,Acme
CSV
cat >carts.csv <<'CSV'
External ID,Product,Quantity,BoM Type,BoM Lines/Component,BoM Lines/Quantity
1,Hand cart,1,Manufacture this product,Wheel set,1
,,,,Plank,2.5
2,Wheel set,2,Kit,Wheel,4
CSV
cat >lamp.csv <<'CSV'
ID,Item,Company,Quantity,Item Code (Items),Qty (Items),UOM (Items),Rate (Items)
BOM-LAMP-001,LAMP,Acme,10,BULB,10,Nos,1.20
,,,,WIRE,15,Meter,0.30
CSV

gives 'items that are not there are refused, each with its place' 1 \
    '^board.csv:3:1: ITEM_UNKNOWN C-100N$' backflush import-bill board.csv --shape kicad --of BOARD
same 'all of them' "$(grep -c ITEM_UNKNOWN <<<"$output")" 3
same 'what would be posted is printed' \
    "$(backflush import-bill board.csv --shape kicad --of BOARD --items)" \
    "$(printf '%s\n' 'item BOARD each made' 'item R-10K each' 'item C-100N each' 'bill BOARD' \
        '  + 4 R-10K' '  + 2 C-100N')"
same 'and nothing is written' "$(backflush items --csv | wc -l)" 1
gives 'it is posted when that is asked for' 0 '^board.csv: 4 events posted$' \
    backflush import-bill board.csv --shape kicad --of BOARD --items --post --at 2025-01-01
gives 'the bill is there' 0 '^1? *BOARD +1 +released' backflush bills BOARD
gives 'a second one as a draft' 0 '1 event posted' \
    backflush import-bill board.csv --shape kicad --of BOARD --post --draft --from 2025-06-01
gives 'counts for nothing yet' 0 'BOARD +2 +draft +2025-06-01' backflush bills BOARD

same 'a kit is a phantom, blank cells continue the bill above' \
    "$(backflush import-bill carts.csv --shape odoo --items)" \
    "$(printf '%s\n' 'item "Hand cart" each made' 'item "Wheel set" each phantom' \
        'item Plank each' 'item Wheel each' 'bill "Hand cart"' '  + 1 "Wheel set"' '  + 2.5 Plank' \
        'bill "Wheel set" makes 2' '  + 4 Wheel')"
gives 'which a worksheet takes' 0 '6 events posted' backflush post - \
    < <(backflush import-bill carts.csv --shape odoo --items)
same 'and explodes: 3 carts take 3 x 1/2 x 4 wheels' \
    "$(backflush explode 'Hand cart' 3 --csv | grep '^2,Wheel,' | cut -d, -f3,4)" '6,6'
printf 'id,bom_line_ids/product_id/id,bom_line_ids/product_qty,product_tmpl_id/id,product_qty,type\n' \
    >technical.csv
printf 'x.1,part_a,3,prod_p,10,normal\n,part_b,1,,,\n' >>technical.csv
same 'technical names too' "$(backflush import-bill technical.csv --shape odoo --items)" \
    "$(printf '%s\n' 'item prod_p each made' 'item part_a each' 'item part_b each' \
        'bill prod_p makes 10' '  + 3 part_a' '  + 1 part_b')"
same 'units come along' "$(backflush import-bill lamp.csv --shape erpnext --items)" \
    "$(printf '%s\n' 'item LAMP each made' 'item BULB Nos' 'item WIRE Meter' \
        'bill LAMP makes 10' '  + 10 Nos BULB' '  + 15 Meter WIRE')"

printf 'part,qty\nR-10K,x\nC-100N,-1\n,4\nR-10K,\n' >bad.csv
gives 'each bad row has its place' 1 '^bad.csv:2:7: NUMBER_BAD' \
    backflush import-bill bad.csv --shape kicad --of BOARD --post
same 'all four of them' "$(grep -c '^bad.csv:' <<<"$output")" 4
gives 'a sign' 1 '^bad.csv:3:8: NUMBER_SIGN' backflush import-bill bad.csv --shape kicad --of BOARD
gives 'a name' 1 '^bad.csv:4:1: NAME_BAD' backflush import-bill bad.csv --shape kicad --of BOARD
same 'nothing came of it' "$(backflush bills BOARD --csv | wc -l)" 3
gives 'a file of another shape' 1 '^lamp.csv:1:[0-9]+: FIELD_MISSING .*: the column is missing' \
    backflush import-bill lamp.csv --shape odoo
printf 'Item,Quantity,Item Code (Items),Qty (Items)\n,,BULB,1\n' >orphan.csv
gives 'a line without a bill' 1 '^orphan.csv:2:1: FIELD_MISSING Item: no bill stands above it' \
    backflush import-bill orphan.csv --shape erpnext
printf 'part,qty\nBOARD,1\n' >cycle.csv
gives 'what the book refuses has the line of its bill' 1 '^cycle.csv:2: BILL_CYCLE BOARD > BOARD' \
    backflush import-bill cycle.csv --shape kicad --of BOARD --post
cat >radio.csv <<'CSV'
Reference,Value,Footprint,Qty,DNP
"R1,R2",10k,Resistor_SMD:R_0402_1005Metric,2,
R3,10k,Resistor_SMD:R_0805_2012Metric,1,
"C1,C3-C5",100n,,4,
C2,100n,Capacitor_SMD:C_0402_1005Metric,1,DNP
CSV
same 'two footprints of one value are two parts' \
    "$(backflush import-bill radio.csv --shape kicad --of RADIO --items)" \
    "$(printf '%s\n' 'item RADIO each made' 'item 10k-R_0402_1005Metric each' \
        'item 10k-R_0805_2012Metric each' 'item 100n each' 'bill RADIO' \
        '  + 2 10k-R_0402_1005Metric' '  + 1 10k-R_0805_2012Metric' '  + 4 100n')"
gives 'they are posted as such' 0 '^radio.csv: 5 events posted$' \
    backflush import-bill radio.csv --shape kicad --of RADIO --items --post --at 2025-01-01
printf 'part,Value,Footprint,qty\nRC0402-10K,10k,R_0402,2\n' >named.csv
same 'a part that has a number of its own goes by that' \
    "$(backflush import-bill named.csv --shape kicad --of RADIO --items | tail -1)" '  + 2 RC0402-10K'
events=$(backflush events --csv | wc -l)
gives 'the same file again posts nothing' 0 '^radio.csv: 1 bill is as it stands$' \
    backflush import-bill radio.csv --shape kicad --of RADIO --items --post
gives 'no event at all' 0 '^radio.csv: 0 events posted$' \
    backflush import-bill radio.csv --shape kicad --of RADIO --items --post
same 'that is in the book' "$(backflush events --csv | wc -l)" "$events"
same 'nor is anything printed' \
    "$(backflush import-bill radio.csv --shape kicad --of RADIO)" ''
sed 's/"R1,R2"/R1 R2/; s/"C1,C3-C5"/C1 C3-C5/; s/,/;/g' radio.csv >semi.csv
gives 'nor with semicolons' 0 '^semi.csv: 1 bill is as it stands$' \
    backflush import-bill semi.csv --shape kicad --of RADIO --post
gives 'as a draft it is another one' 0 '^radio.csv: 1 event posted$' \
    backflush import-bill radio.csv --shape kicad --of RADIO --post --draft
gives 'which is as it stands then' 0 '^radio.csv: 0 events posted$' \
    backflush import-bill radio.csv --shape kicad --of RADIO --post --draft
gives 'released, it is no draft any more' 0 '^radio.csv: 0 events posted$' bash -c \
    '"$BACKFLUSH" post --line "bill RADIO release 2" &&
     "$BACKFLUSH" import-bill radio.csv --shape kicad --of RADIO --post'
sed 's/100n,,4,/100n,,5,/' radio.csv >more.csv
gives 'a quantity that is not that of its references' 1 \
    '^more.csv:4:[0-9]+: VALUE_UNKNOWN qty: the row names 4 of them' \
    backflush import-bill more.csv --shape kicad --of RADIO --post
gives 'no shape' 2 'USAGE --shape takes kicad, odoo or erpnext' backflush import-bill board.csv
gives 'a shape that is none' 2 'USAGE --shape takes' backflush import-bill board.csv --shape sap
gives 'a parts list of nothing' 2 'USAGE --of says' backflush import-bill board.csv --shape kicad
gives 'a product twice' 2 'USAGE this shape says' \
    backflush import-bill carts.csv --shape odoo --of CART
gives 'a file that is not there' 3 'IO_FAILED' backflush import-bill no.csv --shape odoo
gives 'the book proves itself' 0 '^ok' backflush check
finish
