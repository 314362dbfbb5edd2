#!/usr/bin/env bash
# Before a day is closed: what is open, stock against the accounts, what late facts divide.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

# March: 10 wheels at 10.00 come, two runs of 3 bikes (2 wheels and 5.00 each) lack two of 12,
# 20.00. Five bikes are left at 25.00, and MO-1 is late by five: the inbox has 20.00 and 125.00 at
# risk. Closed, it is heard that 5 more wheels had come on the 30th at 11.00.
backflush init plant.db
export BACKFLUSH_BOOK=plant.db
backflush post - >/dev/null <<'SHEET'
category RAW at 2026-03-02
item WHEEL each fifo category RAW at 2026-03-02
item BIKE each made fifo at 2026-03-02
bill BIKE at 2026-03-02
  + 2 WHEEL
rate BIKE labour 5.00 at 2026-03-02
receive 10 WHEEL at 2026-03-02 cost 10.00 key po-1
complete 3 BIKE at 2026-03-05 key run-1
count 4 WHEEL in stores at 2026-03-06 key c-1
complete 3 BIKE at 2026-03-20 key run-2
sell 1 BIKE at 2026-03-21 key s-1
order MO-1 5 BIKE due 2026-03-25 at 2026-03-21
SHEET

points() {
    backflush closing "$@" --csv 2>/dev/null | tail -n +2 | cut -d, -f1-4 | tr '\n' ' '
}
same 'what is open before the close' "$(points 2026-03-31)" \
    "owed,open,1,20.00 due,ok,0,0.00 inbox,open,2,145.00 uncounted,open,1,125.00 orders,open,1, conversion,ok,1,-30.00 late,ok,0, stock against material,ok,0,0.00 stock against finished,ok,0,0.00 stock against owed,ok,0,0.00 stock against due,ok,0,0.00 "
gives 'code 4 says that something is' 4 'CHECK_FAILED 4 of the check-list are open' backflush closing 2026-03-31
gives 'with the command that shows it' 4 'owed --as-of 2026-03-31 +receive, count, settle' backflush closing 2026-03-31
same 'that command shows it' "$(backflush owed --as-of 2026-03-31 --csv | tail -n +2 | cut -d, -f1,3,4)" 'WHEEL,2,20.00'
gives 'what is not a day' 2 'USAGE DAY is a day, 2025-03-04, not soon' backflush closing soon
gives 'a day is needed' 2 'USAGE needs DAY' backflush closing
backflush post --line 'setting close-conversion leave at 2026-03-31' >/dev/null
same 'conversion that the book leaves is open' "$(points 2026-03-31 | tr ' ' '\n' | grep conversion)" 'conversion,open,1,-30.00'
backflush post - >/dev/null <<'SHEET'
setting close-conversion cost-of-sales at 2026-03-31
close 2026-03-31 at 2026-04-01 key close-3
receive 5 WHEEL at 2026-03-30 cost 11.00 key po-late
sell 1 BIKE at 2026-04-03 key s-2
SHEET

# Two of the late wheels settle what was owed at 20.00 for 22.00: 2.00 go to five bikes of run-2's
# six; 3 are left at 33.00. None of it is in the books of March.
same 'stock against the accounts' "$(backflush proof --as-of 2026-03-31 --csv | tail -n +2)" \
    "$(printf '%s\n' material,33.00,0.00,33.00,33.00,0.00,0.00 finished,127.00,125.00,2.00,2.00,0.00,0.00 \
        owed,0.00,-20.00,20.00,20.00,0.00,0.00 due,0.00,0.00,0.00,0.00,0.00,0.00)"
same 'as known when it was closed they agree' \
    "$(backflush proof --as-of 2026-03-31 --known 2026-03-31 --csv | tail -n +2 | cut -d, -f4-7 | sort -u | head -1)" \
    '0.00,0.00,0.00,0.00'
same 'the late facts by name' "$(backflush late --as-of 2026-03-31 --csv | tail -n +2 | cut -d, -f2-10)" \
    "$(printf '%s\n' po-late,receive,2026-03-30,2026-04-01,late,material,material,33.00, \
        po-late,receive,2026-03-30,2026-04-01,late,owed,owed,20.00, \
        po-late,receive,2026-03-30,2026-04-01,late,finished,finished,2.00,)"
gives 'a day is needed for that' 1 'FIELD_MISSING late' backflush late
same 'they are no fault' "$(points 2026-03-31 | tr ' ' '\n' | grep -c '^late,ok,3')" 1
same 'what lies where, and when it was counted' "$(backflush counts --csv | tail -n +2)" \
    "$(printf '%s\n' BIKE,finished,4,each,102.00,, WHEEL,stores,3,each,33.00,2026-03-06,c-1)"
same 'what was not counted since' "$(backflush counts --from 2026-03-06 --csv | tail -n +2 | cut -d, -f1)" BIKE
backflush post --line 'undo c-1' >/dev/null 2>&1
same 'a count that found nothing amiss stands' "$(backflush counts WHEEL --csv | tail -n +2 | cut -d, -f6)" 2026-03-06
same 'what stands where' "$(backflush worth --csv | tail -n +2)" \
    "$(printf '%s\n' ,finished,102.00,0.00,0.00 RAW,material,33.00,0.00,0.00)"
same 'and stood, owed included' "$(backflush worth --as-of 2026-03-29 --csv | tail -n +2)" \
    "$(printf '%s\n' ,finished,125.00,0.00,0.00 RAW,owed,0.00,-20.00,0.00)"

# Of the 6 bikes 5 are left, each with 5.00 of labour.
same 'elements as of a day' "$(backflush elements --as-of 2026-03-29 --csv | tail -n +2)" \
    'BIKE,5,each,125.00,100.00,0.00,25.00,0.00,0.00,0.00'
same 'and as known then' "$(backflush elements --as-of 2026-03-31 --known 2026-03-02 --csv | tail -n +2)" ''

# What a bike costs: 2 wheels at the last price known then, and 5.00 of labour.
cost() {
    backflush cost "$@" --csv | tail -n +2 | cut -d, -f2,6-9
}
same 'cost before the late wheels' "$(cost BIKE --as-of 2026-03-29)" \
    "$(printf '%s\n' BIKE,20.00,5.00,25.00,25.00 WHEEL,20.00,0.00,20.00,)"
same 'cost with them' "$(cost BIKE --as-of 2026-03-31)" \
    "$(printf '%s\n' BIKE,22.00,5.00,27.00,25.40 WHEEL,22.00,0.00,22.00,22.00)"
same 'cost at the end of time is that of now' "$(cost BIKE --as-of 2900-01-01)" "$(cost BIKE)"
backflush post --line 'rate BIKE labour 7.00 from 2026-03-15 at 2026-04-04' >/dev/null
same 'by the rate of the day' "$(cost BIKE --as-of 2026-03-14 | head -1)" BIKE,20.00,5.00,25.00,25.00
same 'as known now' "$(cost BIKE --as-of 2026-03-29 | head -1)" BIKE,20.00,7.00,27.00,25.00
gives 'and of an item that nobody knew' 1 'ITEM_UNKNOWN BIKE' backflush cost BIKE --known 2020-01-01
gives 'one day at a time' 2 'USAGE --on and --as-of exclude each other' \
    backflush cost BIKE --as-of 2026-03-29 --on 2026-03-01

# Under other points from April on, stock of March cannot be held against the accounts of March.
backflush post --line 'points completion sale at 2026-04-05' >/dev/null
same 'points that were changed behind the day' \
    "$(backflush proof --as-of 2026-03-31 --csv | tail -n +2 | cut -d, -f7 | sort -u)" ''
same 'and not behind this one' "$(backflush proof --as-of 2026-04-05 --csv | tail -n +2 | cut -d, -f7 | sort -u)" 0.00

# An entry that the file's owner changed is a difference that nothing explains.
if command -v sqlite3 >/dev/null; then
    sqlite3 plant.db "update entry_row set money = money + 100 where role = 1 and id >> 20 =
        (select seq from event_row where key = 'run-1')"
    same 'a changed entry is named' "$(backflush proof --as-of 2026-04-05 --csv | grep finished | cut -d, -f7)" -1.00
    gives 'on the check-list' 4 '^stock against finished +open +1 +-1.00 .* check$' backflush closing 2026-04-05
fi

# By count: 100.00 of material is booked; that three bikes took 60.00 of it, and that two of them lie there at
# 25.00, is deferred until the close. A late receipt of 55.00 is in the stock of March and in the books of April.
proof() {
    backflush proof --as-of "$1" --book "$2" --csv | tail -n +2 | grep -E '^(material|finished|wip)'
}
backflush init count.db
cat >sheet.bf <<'SHEET'
item WHEEL each fifo at 2026-03-02
item BIKE each made fifo at 2026-03-02
bill BIKE at 2026-03-02
  + 2 WHEEL
rate BIKE labour 5.00 at 2026-03-02
receive 10 WHEEL at 2026-03-02 cost 10.00
complete 3 BIKE at 2026-03-05
sell 1 BIKE at 2026-03-21
SHEET
{ echo 'points by-count at 2026-03-01'; cat sheet.bf; } | backflush post - --book count.db >/dev/null
same 'what is deferred is named' "$(proof 2026-03-31 count.db)" \
    "$(printf '%s\n' material,40.00,100.00,-60.00,-60.00,0.00,0.00 finished,50.00,0.00,50.00,50.00,0.00,0.00)"
same 'on each day that which was deferred by then' "$(proof 2026-03-10 count.db)" \
    "$(printf '%s\n' material,40.00,100.00,-60.00,-60.00,0.00,0.00 finished,75.00,0.00,75.00,75.00,0.00,0.00)"
backflush post - --book count.db >/dev/null <<'SHEET'
close 2026-03-31 at 2026-04-01
receive 5 WHEEL at 2026-03-30 cost 11.00
sell 1 BIKE at 2026-04-02
SHEET
same 'a close books it' "$(proof 2026-03-31 count.db)" \
    "$(printf '%s\n' material,95.00,40.00,55.00,55.00,0.00,0.00 finished,50.00,50.00,0.00,0.00,0.00,0.00)"
same 'and not what came behind it' "$(proof 2026-04-02 count.db)" \
    "$(printf '%s\n' material,95.00,95.00,0.00,0.00,0.00,0.00 finished,25.00,50.00,-25.00,-25.00,0.00,0.00)"
same 'what a close books is no late fact' "$(backflush late --as-of 2026-03-31 --book count.db --csv | tail -n +2 | cut -d, -f3)" receive

# Traditional: three of the four wheels that are left are staged, from the 25th to the 28th.
backflush init wip.db
{
    echo 'points traditional at 2026-03-01'
    cat sheet.bf
    echo 'order MO-1 1 BIKE at 2026-03-25'
    echo 'order MO-1 release at 2026-03-25'
    echo 'stage 3 WHEEL order MO-1 at 2026-03-25'
    echo 'unstage 3 WHEEL order MO-1 at 2026-03-28'
} | backflush post - --book wip.db >/dev/null
same 'before it was staged' "$(proof 2026-03-24 wip.db | cut -d, -f1,2,3,7)" \
    "$(printf '%s\n' material,40.00,40.00,0.00 finished,50.00,50.00,0.00 wip,0.00,0.00,0.00)"
same 'work in process of a past day' "$(proof 2026-03-26 wip.db | cut -d, -f1,2,3,7)" \
    "$(printf '%s\n' material,10.00,10.00,0.00 finished,50.00,50.00,0.00 wip,30.00,30.00,0.00)"
same 'and of now' "$(proof 2026-03-31 wip.db | cut -d, -f1,2,3,7)" \
    "$(printf '%s\n' material,40.00,40.00,0.00 finished,50.00,50.00,0.00 wip,0.00,0.00,0.00)"
finish
