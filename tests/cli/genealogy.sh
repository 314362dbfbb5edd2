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

# The chip that a report scans lay there without a number: it begins with the report, which uses it and made none.
book <<'SHEET'
item CHIP each serials at 2025-05-01
item DEVICE each made serials at 2025-05-01
bill DEVICE at 2025-05-01
  + 1 CHIP
receive 3 CHIP cost 1.00 at 2025-05-01 key in
complete 1 DEVICE serials D1 at 2025-05-02 key first
  + 1 CHIP serials C1
SHEET
same "a chip that was numbered by its use" \
    "$(backflush trace CHIP C1 --csv | cut -d, -f1-3,5,6,10,12)" \
'level,item,lot,verb,key,made-lot,mark
1,CHIP,C1,complete,first,D1,scanned'

# A report done again: C2 that it scanned lies there still; for C4, which was used meanwhile, it takes what nobody
# scanned, C1, and the other report C3.
book <<'SHEET'
item CHIP each serials at 2025-05-01
item DEVICE each made lots at 2025-05-01
bill DEVICE at 2025-05-01
  + 1 CHIP
receive 6 CHIP serials C1..C6 cost 1.00 at 2025-05-01 key in
complete 2 DEVICE lot D at 2025-05-02 key scans
  + 2 CHIP serials C2,C4
complete 1 DEVICE lot E at 2025-05-02 key assumes
undo scans at 2025-05-03 key scans-1
undo assumes at 2025-05-03 key assumes-1
sell 1 CHIP serials C4 at 2025-05-04 key sold
undo scans-1 at 2025-05-05
undo assumes-1 at 2025-05-05
SHEET
for chip in C1 C2 C3 C4; do
    same "the mark of $chip, done again" \
        "$(backflush trace CHIP $chip --csv | awk -F, '$1 == 1 { print $6, $12 }' | sort | paste -sd ,)" \
        "$(case $chip in
            C1) echo 'scans assumed' ;;
            C2) echo 'scans scanned' ;;
            C3) echo 'assumes assumed' ;;
            C4) echo 'sold scanned' ;;
        esac)"
done

# Until when a lot lasts is said in between, and what was undone since.
book <<'SHEET'
item MILK l lots at 2025-05-01
receive 3 MILK lot A expires 2025-05-09 cost 1.00 at 2025-05-01 key in
lot MILK A expires 2025-06-30 at 2025-05-02 key test
sell 1 MILK at 2025-05-03 key out
undo test at 2025-05-04 key wrong
SHEET
same "until when a lot lasts" "$(backflush trace MILK A --csv | cut -d, -f1-6,12)" \
'level,item,lot,qty,verb,key,mark
-1,MILK,A,3,receive,in,
0,MILK,A,,lot,test,expires 2025-06-30
0,MILK,A,,undo,wrong,expires 2025-05-09
1,MILK,A,1,sell,out,assumed'

# The test is undone, of a lot whose goods had no last day. What begins it anew without one changes none.
book <<'SHEET'
item MILK l lots at 2025-05-01
receive 3 MILK lot A cost 1.00 at 2025-05-01 key in
lot MILK A expires 2025-06-30 at 2025-05-02 key test
undo test at 2025-05-04 key wrong
scrap 3 MILK lot A at 2025-05-05 key gone
receive 2 MILK lot A cost 1.00 at 2025-05-06 key more
SHEET
same "a last day that was taken away" "$(backflush trace MILK A --csv | cut -d, -f1-6,12)" \
'level,item,lot,qty,verb,key,mark
-1,MILK,A,3,receive,in,
-1,MILK,A,2,receive,more,
0,MILK,A,,lot,test,expires 2025-06-30
0,MILK,A,,undo,wrong,no last day
1,MILK,A,3,scrap,gone,scanned'

# The board passes its first operation before it has a number: which chips are in which of the two
# boards, nobody can say, but that they are in one of them.
book <<'SHEET'
item CHIP each serials at 2025-05-01
item BOARD each made serials at 2025-05-01
routing BOARD at 2025-05-01
  + 10 SOLDER pay-point
bill BOARD at 2025-05-01
  + 1 CHIP operation 10
party ACME at 2025-05-01
receive 3 CHIP serials C1..C3 cost 1.00 at 2025-05-01 key in
operation 10 2 BOARD key soldered at 2025-05-02
complete 2 BOARD serials B1,B2 key done at 2025-05-03
ship 1 BOARD serials B1 to ACME key out at 2025-05-04
SHEET
same "down through what is in process" \
    "$(backflush trace CHIP C1 --csv | cut -d, -f1-3,6,9,10,12)" \
'level,item,lot,key,made,made-lot,mark
-1,CHIP,C1,in,,,
1,CHIP,C1,soldered,BOARD/10,,assumed
2,BOARD/10,,done,BOARD,B1,possible
2,BOARD/10,,done,BOARD,B2,possible
3,BOARD,B1,out,,,scanned'
same "up through what is in process" \
    "$(backflush trace BOARD B2 --csv | cut -d, -f1-3,6,9,10,12)" \
'level,item,lot,key,made,made-lot,mark
-1,BOARD/10,,done,BOARD,B2,possible
-2,CHIP,C1,soldered,BOARD/10,,assumed
-2,CHIP,C2,soldered,BOARD/10,,assumed
-3,CHIP,C1,in,,,
-3,CHIP,C2,in,,,'
same "a chip is recalled through what is in process" \
    "$(backflush recall CHIP C2 --csv | cut -d, -f1-6,9)" \
'item,lot,qty,where,name,key,mark
BOARD,B1,1,customer,ACME,out,
BOARD,B2,1,place,finished,,'

# Of three devices one was never made: which piece of a report took which chip nobody said, but the glue
# is in all of them. What is done again is a link again.
book <<'SHEET'
item CHIP each serials at 2025-05-01
item GLUE g lots at 2025-05-01
item DEVICE each made serials at 2025-05-01
bill DEVICE at 2025-05-01
  + 1 CHIP
  + 1 GLUE
receive 5 CHIP serials C1..C5 cost 1.00 at 2025-05-01 key in
receive 9 GLUE lot G cost 1.00 at 2025-05-01 key glue
complete 3 DEVICE serials B1..B3 at 2025-05-02 key made
  + 3 CHIP serials C1,C2,C3
  + 3 GLUE lot G
complete 1 DEVICE serials B4 at 2025-05-02 key alone
  + 1 CHIP serials C4
undo made 1 at 2025-05-03 key fewer
SHEET
same "a piece that was taken back was made of nothing" \
    "$(backflush trace DEVICE B1 --csv | tail -n +2)" ""
same "which of the chips is in the piece is not stated" \
    "$(backflush trace DEVICE B2 --csv | cut -d, -f1-4,6,9,10,12)" \
'level,item,lot,qty,key,made,made-lot,mark
-1,CHIP,C1,1,made,DEVICE,B2,assumed
-1,CHIP,C2,1,made,DEVICE,B2,assumed
-1,GLUE,G,2,made,DEVICE,B2,scanned
-2,CHIP,C1,1,in,,,
-2,CHIP,C2,1,in,,,
-2,GLUE,G,9,glue,,,'
same "the one chip of one device is" \
    "$(backflush trace CHIP C4 --csv | cut -d, -f1-4,6,9,10,12 | tail -n 1)" \
    '1,CHIP,C4,1,alone,DEVICE,B4,scanned'
same "nobody has the piece that was taken back" \
    "$(backflush recall CHIP C1 --csv | cut -d, -f1-5)" \
'item,lot,qty,where,name
DEVICE,B2,1,place,finished
DEVICE,B3,1,place,finished'
backflush undo fewer >/dev/null
same "done again it was made of them" \
    "$(backflush trace DEVICE B1 --csv | cut -d, -f1-3,10 | sort -u | head -n 3)" \
'-1,CHIP,C1,B1
-1,CHIP,C2,B1
-1,CHIP,C3,B1'

# Products without lots: made of the paste are 4 on the 2nd; 3 of them left, then one came back.
# What was made on the 1st, of other paste, left before.
paste() {
    book <<SHEET
item PASTE each lots at 2025-05-01
item CARD each made $1 at 2025-05-01
bill CARD at 2025-05-01
  + 1 PASTE
party ACME at 2025-05-01
receive 1 PASTE lot OLD cost 1.00 at 2025-05-01
complete 1 CARD at 2025-05-01
ship 1 CARD to ACME key before at 2025-05-01
receive 10 PASTE lot A cost 1.00 at 2025-05-02
complete 4 CARD at 2025-05-02
ship 3 CARD to ACME key out at 2025-05-03
return 1 CARD of out at 2025-05-04
SHEET
}
for method in fifo average; do
    paste $method
    same "recalled where no lot says it ($method)" \
        "$(backflush recall PASTE A --csv | cut -d, -f1-6,9)" \
'item,lot,qty,where,name,key,mark
PASTE,A,6,place,stores,,
CARD,,2,customer,ACME,out,possible
CARD,,2,place,finished,,possible'
done

# Who has returned what he bought had it: he is asked, too. A sale that was undone never was.
book <<'SHEET'
item OIL l lots at 2025-05-01
item CAN each made lots at 2025-05-01
bill CAN at 2025-05-01
  + 1 OIL
party ACME at 2025-05-01
party BEST at 2025-05-01
receive 10 OIL lot A cost 1.00 at 2025-05-01
complete 6 CAN lot P at 2025-05-02
sell 2 CAN to ACME key s1 at 2025-05-03
return 2 CAN of s1 at 2025-05-04
sell 1 CAN to BEST key s2
sell 1 CAN to ACME key s3
undo s3
sell 2 CAN to BEST key s4
return 1 CAN of s4
SHEET
same "who brought it back is recalled as well" \
    "$(backflush recall OIL A --csv | cut -d, -f1-6,9)" \
'item,lot,qty,where,name,key,mark
OIL,A,4,place,stores,,
CAN,P,0,customer,ACME,s1,returned
CAN,P,1,customer,BEST,s2,
CAN,P,1,customer,BEST,s4,returned
CAN,P,4,place,finished,,'
gives "the book is sound" 0 'ok' backflush check
book <<'SHEET'
item WHEEL each at 2025-05-01
item BIKE each made serials at 2025-05-01
bill BIKE at 2025-05-01
  + 1 WHEEL
party ACME at 2025-05-01
receive 3 WHEEL cost 1.00 at 2025-05-01
complete 3 BIKE serials B1..B3 at 2025-05-02
sell 3 BIKE to ACME serials B1..B3 key s1 at 2025-05-03
return 1 BIKE of s1 serials B1 from ACME at 2025-05-04
SHEET
same "he has not the one that he brought back" \
    "$(backflush recall BIKE B1 --csv | cut -d, -f2-6,9)" \
'lot,qty,where,name,key,mark
B1,0,customer,ACME,s1,returned
B1,1,place,finished,,'
same "but the last" "$(backflush recall BIKE B3 --csv | cut -d, -f2-6,9)" \
'lot,qty,where,name,key,mark
B3,1,customer,ACME,s1,'
book <<'SHEET'
item WHEEL each at 2025-05-01
item PAINT kg lots at 2025-05-01
SHEET
gives 'an item without lots has no history of one' 1 '^LOT_UNTRACKED WHEEL is not tracked' \
    backflush trace WHEEL L1
gives 'nor is one recalled' 1 '^LOT_UNTRACKED WHEEL is not tracked' backflush recall WHEEL L1
gives 'of one with lots that one is unknown' 1 '^LOT_UNKNOWN L1 of PAINT' backflush trace PAINT L1

# Cakes came without a lot, and were said to be C1 later: what went into them reaches who has them.
cat >cakes.bf <<'EOS'
item     FLOUR  kg  lots  fifo
item     CAKE   each  made  lots  fifo
bill     CAKE
  + 1 FLOUR
party    SHOP
receive  8 FLOUR  at 2025-01-10  cost 1.00  lot F1
complete 5 CAKE  at 2025-01-11
identify 5 CAKE lot C1
sell     2 CAKE to SHOP  key s-1
EOS
backflush init cakes.db
backflush post --book cakes.db cakes.bf >/dev/null
gives 'named goods are traced by their layer' 0 '2 +CAKE +C1 +2 +sell +s-1' \
    backflush trace FLOUR F1 --book cakes.db
gives 'and recalled as what they are named' 0 'CAKE +C1 +2 +customer +SHOP' \
    backflush recall FLOUR F1 --book cakes.db
gives 'a lot that was named begins there' 0 '^ +1 +CAKE +C1 +2 +sell' \
    backflush trace CAKE C1 --book cakes.db

# An undo of part says which piece it takes back.
cat >bikes.bf <<'EOS'
item BIKE each serials at 2025-01-10
receive 3 BIKE cost 7.00 serials B1..B3 key po-1
EOS
backflush init bikes.db
backflush post --book bikes.db bikes.bf >/dev/null
gives 'the piece that is named goes' 0 'at stores lot B2 by undo' \
    backflush undo po-1 1 --lot B2 --book bikes.db --at 2025-01-11 --explain
gives 'it is not here any more' 1 'UNDO_EXCEEDS' \
    backflush undo po-1 1 --lot B2 --book bikes.db --at 2025-01-11
finish
