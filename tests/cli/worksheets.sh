#!/usr/bin/env bash
# `run`: what a worksheet that holds, one that does not and a malformed one give.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

cat >bikes.bf <<'SHEET'
# One bike takes the oldest wheels.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
receive  3 WHEEL  at 2025-01-10  cost 10.00

# 2 x 10.00
complete 1 BIKE   at 2025-03-04
  pick     2 WHEEL  at stores by first-in
  take     2 WHEEL  from 2025-01-10       20.00
  make     1 BIKE                         20.00
  debit    finished                       20.00
  credit   material                       20.00
expect   stock WHEEL 1 value 10.00
complete 1 BIK
  refused  ITEM_UNKNOWN BIK
SHEET
gives 'a worksheet that holds' 0 '5 events posted, 1 refused as expected, 2 expectations hold' \
    backflush run bikes.bf
gives 'it is explained' 0 '^  take +2 WHEEL +from 2025-01-10 +20.00' \
    backflush run --explain bikes.bf
gives 'a worksheet that is not there' 3 'IO_FAILED gone.bf' backflush run gone.bf

sed 's/20.00/21.00/; s/WHEEL 1 value/WHEEL 2 value/' bikes.bf >wrong.bf
gives 'a posting that differs' 4 'wrong.bf:9: EXPECT_FAILED the posting differs' \
    backflush run wrong.bf
gives 'is shown beside what came' 4 \
    '^  - take 2 WHEEL from 2025-01-10 21.00' backflush run wrong.bf
gives 'and what came beside it' 4 '^  \+ .*\| take +2 WHEEL +from 2025-01-10 +20.00' \
    backflush run wrong.bf
gives 'an expectation that does not hold' 4 \
    'wrong.bf:15: EXPECT_FAILED stock WHEEL is 1 value 10.00' backflush run wrong.bf
gives 'the sum of it' 4 '1 refused as expected, 2 do not' backflush run wrong.bf

gives 'blessing says what changes' 0 'wrong.bf:15: EXPECT_FAILED stock WHEEL is 1 value 10.00' \
    backflush run --bless wrong.bf
same 'and how much' "$(grep -c '2 blessed' <<<"$output")" 1
same 'only what differed was rewritten' \
    "$(diff bikes.bf wrong.bf | grep -c '^[<>]')" "$(diff bikes.bf wrong.bf | grep -c 'take\|make\|pick\|debit\|credit')"
gives 'blessed, it holds' 0 '2 expectations hold' backflush run wrong.bf
gives 'and is not touched again' 0 '2 expectations hold, 0 blessed' backflush run --bless wrong.bf

cat >figures.bf <<'SHEET'
item     WHEEL  each
receive  3 WHEEL  at 2025-01-10  cost 10.00  key r
expect   stock  WHEEL   4   value  31.00    # both figures
expect   stock  WHEEL   3.0 value 30.01     # the value alone: 3.0 stays
expect   stock  WHEEL "2" in stores	# at its place
expect   layer  WHEEL 2025-01-10 1 value 30.00
expect   balance material 7.00
expect   cost r 5.00
expect   owed WHEEL 1
expect   check clean
expect   stock WHEEL 1 value 2.00
SHEET
gives 'figures of every kind' 0 '1 expectation holds, 8 do not, 8 blessed' \
    backflush run --bless figures.bf
same 'each in its place' "$(tail -n +3 figures.bf)" "expect   stock  WHEEL   3   value  30.00    # both figures
expect   stock  WHEEL   3.0 value 30.00     # the value alone: 3.0 stays
expect   stock  WHEEL \"3\" in stores	# at its place
expect   layer  WHEEL 2025-01-10 3 value 30.00
expect   balance material 30.00
expect   cost r 0.00
expect   owed WHEEL 0
expect   check clean
expect   stock WHEEL 3 value 30.00"
printf 'item WHEEL each at 2025-01-10\nexpect stock WHEL 3\nexpect stock WHEEL x\nexpect weather\n' >names.bf
cp names.bf before.bf
gives 'what is no figure is not blessed' 4 '3 do not, 0 blessed' backflush run --bless names.bf
same 'and the file stays' "$(cat names.bf)" "$(cat before.bf)"

cat >half.bf <<'SHEET'
item WHEEL each
receive 3 WHEL at 2025-01-10 cost 1
recieve 3 WHEEL at 2025-01-10 cost 1
expect stock WHEEL 3
SHEET
gives 'of a malformed file nothing is tried, and that is said' 1 \
    '^half.bf: 2 events well-formed, none posted, 1 refused,' backflush run half.bf

cat >malformed.bf <<'SHEET'
item WHEEL each
receive 1,5 WHEEL cost 1
  indented by mistake
  + 1
expect weather
receive 1 WHEEL cost 1 cost 2
SHEET
gives 'a malformed line' 1 '^malformed.bf:2:9: NUMBER_BAD' backflush run malformed.bf
gives 'the rest is checked too' 1 '^malformed.bf:6:' backflush run malformed.bf

backflush init plant.db
printf 'do,colour\ntick,\n' >heading.csv
gives 'nor of one whose heading is malformed' 1 \
    '^heading.csv: 0 events well-formed, none posted, 1 refused,' \
    backflush post --book plant.db heading.csv
gives 'into a book' 0 'posted' backflush run --book plant.db bikes.bf
gives 'it stays there' 0 'BIKE' backflush stock --book plant.db
sed 's/^complete 1 BIKE.*/&  key k1/; s/20.00/21.00/' bikes.bf | tail -n +6 >again.bf
gives 'one that does not hold' 4 'EXPECT_FAILED' backflush run --book plant.db again.bf
gives 'leaves nothing in the book' 1 'KEY_UNKNOWN k1' backflush explain --book plant.db k1
printf 'receive 1 WHEEL at 2025-06-01 cost 1 key later\n' >later.bf
for verb in run post; do
    gives "$verb: a file that fails" 1 'nowhere.bf|refused' \
        backflush "$verb" --book plant.db malformed.bf later.bf
    gives "$verb: ends the command" 1 'KEY_UNKNOWN later' backflush explain --book plant.db later
done
gives 'post keeps going if told' 1 'later.bf: 1 event posted' \
    backflush post --keep-going --book plant.db malformed.bf later.bf
gives 'run keeps going if told' 1 'later.bf: 1 event posted, 1 of them before' \
    backflush run --keep-going --book plant.db malformed.bf later.bf
gives 'several worksheets each get a book of their own' 0 'bikes.bf.*' \
    backflush run bikes.bf bikes.bf
gives 'one bad one does not stop the others' 1 'bikes.bf: 5 events' backflush run again.bf bikes.bf
finish
