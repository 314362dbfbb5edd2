#!/usr/bin/env bash
# The same events under other schemes and methods, side by side, and why they differ.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

# 10 wheels at 1.00 and 10 at 1.30; 7 bikes take 14: 10.00 + 4 x 1.30 = 15.20, with 35.00 of conversion
# 50.20, of which 3 are sold: 21.51 (50.20 - 28.69). One wheel of 1.30 is lost, 5 stay: 6.50.
cat >plant.bf <<'END'
item     WHEEL  pc  fifo
item     BIKE   pc  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2026-03-02  cost 1.00
receive  10 WHEEL  at 2026-03-03  cost 1.30
complete 7 BIKE  at 2026-03-04
sell     3 BIKE  at 2026-03-05
points   purchase completion sale
expense  18.00  at 2026-03-05
count    5 WHEEL  at 2026-03-06
END
export BACKFLUSH_BOOK=plant.db
backflush init
backflush post plant.bf >/dev/null

rows() {
    tail -n +2 | tr '\n' ' '
}

same 'the books as they are kept' "$(backflush books --csv | rows)" \
    'material,material,6.50,0.00 finished,finished,28.69,0.00 cost-of-sales,cost-of-sales,21.51,0.00 payables,payables,-41.00,0.00 incurred,incurred,18.00,0.00 applied,applied,-35.00,0.00 shrinkage,shrinkage,1.30,0.00 '
# Kept by count, material is what came in, 23.00, until the close: 16.50 leave it. All 28.69 of the
# bikes come to stand then, 35.00 of it conversion: 16.50 - 28.69 = -12.19 is cost of sales.
same 'by count' "$(backflush books --under by-count --csv | rows)" \
    'material,material,23.00,-16.50 payables,payables,-41.00,0.00 incurred,incurred,18.00,0.00 finished,finished,0.00,28.69 cost-of-sales,cost-of-sales,0.00,-12.19 '
# The last in, first out: 10 at 1.30 and 4 at 1.00 are 17.00; with 35.00 / 7 x 3 sold 22.29 by rounding,
# and nothing but the sale is on the books: 22.29 - 15.00 of material is 7.29, with a wheel of 1.00
# and the 18.00 spent 26.29.
same 'only the sale, last in first out' "$(backflush books --under sale,lifo --csv | rows)" \
    'cost-of-sales,cost-of-sales,22.29,0.00 payables,payables,-26.29,0.00 incurred,incurred,18.00,0.00 applied,applied,-15.00,0.00 shrinkage,shrinkage,1.00,0.00 '
# 20 wheels cost 23.00, 1.15 each: 5.75 of them stay, 29.20 in bikes, where it was 6.50 and 28.69.
same 'the average beside it, cause by cause' \
    "$(backflush compare book average --csv | grep -v ^account | rows)" \
    'stock is worth,WHEEL,-6.50,-5.75,0.75 stock is worth,BIKE,-28.69,-29.20,-0.51 result,,5.81,6.05,0.24 '
same 'and account by account' "$(backflush compare book average --csv | grep ^account | rows)" \
    'account,finished,28.69,29.20,0.51 account,cost-of-sales,21.51,21.90,0.39 account,payables,-41.00,-41.00,0.00 account,incurred,18.00,18.00,0.00 account,applied,-35.00,-35.00,0.00 account,shrinkage,1.30,1.15,-0.15 '
same 'what is on the books of it' \
    "$(backflush compare purchase,sale sale --csv | grep -v ^account | rows)" \
    'not on the books,WHEEL,0.00,6.50,6.50 not on the books,BIKE,20.00,28.69,8.69 payables,,41.00,25.81,-15.19 result,,25.81,25.81,0.00 '
same 'the book is as it was' "$(backflush books --csv | rows)" "$(backflush books --under book --csv | rows)"

# Whatever is compared, the causes sum to the result.
sim="${BUILD:-$root/build}/tests/sim/sim"
for book in 0 3 5; do
    rm -f sim.db*
    backflush init sim.db
    "$sim" --seed 7 --book "$book" --verbose | grep -v -e '^  [a-z]' -e '^ok ' >sheet.bf
    backflush post --book sim.db --keep-going sheet.bf >/dev/null 2>&1
    for pair in 'book charge-first' 'by-count sale' 'traditional purchase,sale' \
        'completion,sale book'; do
        # shellcheck disable=SC2086
        same "the causes of $pair sum to the result" "$(backflush compare --book sim.db $pair --csv |
            awk -F, 'NR > 1 && $1 != "account" { if ($1 == "result") r = $5; else sum += $5 }
                END { printf "%.3f", sum - r }' | sed 's/^-0/0/')" 0.000
    done
done

# A change of scheme is shown before it is posted, and books nothing until then.
gives 'a change is previewed' 0 'debit +applied +20.00' \
    backflush preview --line 'points purchase sale at 2026-03-31'
same 'and nothing is moved' "$(backflush balance --account finished --csv | rows)" \
    'finished,finished,0.00,50.20,21.51,28.69 '

# One account for conversion, incurred and applied: what stands there is over or under.
backflush post --line 'account incurred 5800' >/dev/null
backflush post --line 'account applied 5800' >/dev/null
same 'one account for conversion' "$(backflush balance --account 5800 --csv | rows)" \
    '5800,"incurred, applied",0.00,18.00,35.00,-17.00 '
gives 'the close empties it' 0 '^$' backflush post --line 'close 2026-03-31 at 2026-04-01'
same 'into cost of sales' "$(backflush balance --csv | grep -e ^account -e ^5800 -e ^cost | rows)" \
    'cost-of-sales,cost-of-sales,0.00,21.51,17.00,4.51 5800,"incurred, applied",0.00,53.00,53.00,0.00 '

# Four wheels of the 1st are heard of on the 8th: in order of time the first four bikes take those, at 5.00, and
# two of them are sold. What was taken is undone by a number, which is another then.
backflush init late.db
backflush post - --book late.db >/dev/null <<'SHEET'
item WHEEL each fifo at 2026-03-01
item BIKE each made fifo at 2026-03-01
bill BIKE at 2026-03-01
  + 1 WHEEL
receive 4 WHEEL cost 1.00 at 2026-03-02
receive 10 WHEEL cost 2.00 at 2026-03-05
complete 4 BIKE at 2026-03-06 key c1
sell 2 BIKE at 2026-03-07
receive 4 WHEEL cost 5.00 at 2026-03-01
undo @7 1 at 2026-03-08
SHEET
same 'what it costs that a receipt was heard of late' "$(backflush compare book in-time --book late.db --csv | tail -n +2)" \
    "$(printf '%s\n' account,material,40.00,24.00,-16.00 account,finished,3.00,15.00,12.00 \
        account,cost-of-sales,1.00,5.00,4.00 account,payables,-44.00,-44.00,0.00 \
        'stock is worth,WHEEL,-40.00,-24.00,16.00' 'stock is worth,BIKE,-3.00,-15.00,-12.00' \
        result,,1.00,5.00,4.00)"
gives 'an event is not behind one that it names' 0 '^result +0.00 +0.00 +0.00$' bash -c \
    "'$BACKFLUSH' init named.db && '$BACKFLUSH' post - --book named.db <<'SHEET' && '$BACKFLUSH' compare book in-time --book named.db
item WHEEL each at 2026-03-01
receive 4 WHEEL cost 1.00 at 2026-03-05 key r
undo r at 2026-03-04
SHEET
"
gives 'nor a report before its order, nor the end of that before a report' 0 '^result +0.00 +0.00 +0.00$' bash -c \
    "'$BACKFLUSH' init ordered.db && '$BACKFLUSH' post - --book ordered.db <<'SHEET' && '$BACKFLUSH' compare book in-time --book ordered.db
item BIKE each made at 2026-03-01
item WHEEL each at 2026-03-01
bill BIKE at 2026-03-01
  + 1 WHEEL
receive 9 WHEEL cost 1.00 at 2026-03-02
order MO-1 4 BIKE at 2026-03-06
order MO-1 release at 2026-03-06
complete 2 BIKE order MO-1 at 2026-03-05
complete 2 BIKE order MO-1 at 2026-03-08
finish MO-1 at 2026-03-07
SHEET
"
gives 'in order of time once' 2 "^USAGE 'in-time,in-time' is no scheme" backflush compare book in-time,in-time

gives 'no such scheme' 2 "^USAGE 'nonsense' is no scheme" backflush compare book nonsense
gives 'a point twice' 2 "^USAGE 'purchase,purchase,sale' is no scheme" backflush compare book purchase,purchase,sale
gives 'a point without the sale' 2 "^USAGE 'purchase' is no scheme: sale" \
    backflush books --under purchase
gives 'two methods' 2 '^USAGE' backflush books --under fifo,lifo
gives 'by standard all that comes in needs one' 1 '^STANDARD_MISSING event 5 so: WHEEL' \
    backflush books --under standard

finish
