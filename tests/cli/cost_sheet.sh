#!/usr/bin/env bash
# What each part adds to the cost of a product: parts, levels and elements add up to the total.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
cat >plant.bf <<'BF'
item     STEEL  kg    standard
item     BOLT   each  fifo
item     PASTE  kg
item     CHIPS  kg
item     HOUR   h     resource
item     SET    each  phantom
item     FRAME  each  made semi
item     BIKE   each  made standard
rate     HOUR   labour 32.00
rate     FRAME  conversion 1.00
bill     SET
  + 3 BOLT
bill     FRAME
  + 3 STEEL
  + 0.25 HOUR
bill     BIKE
  + 1 FRAME
  + 1 SET
  + 2 PASTE fixed
  + 0.5 CHIPS output cost 0.40
routing  BIKE
  + 10 weld machine 4.00
standard STEEL material 2.00             from 2025-01-01
standard BIKE  material 6.00 labour 8.00 machine 4.00  from 2025-01-01
receive  100 BOLT  total 10.10   at 2025-01-03
receive  10 PASTE  cost 3.00     at 2025-01-03
opening  2 BIKE  total 20.00     at 2025-01-04
BF
gives 'the plant is there' 0 'events posted' backflush post plant.bf

# FRAME: 1.00 by its rate; 3 × 2.00; a quarter of an hour at 32.00: 15.00 in all.
# BIKE: 4.00 of welding, a frame, three bolts at 0.101, less half a kilo of chips at 0.40: 19.103.
# What the chips bear goes by the elements, in the proportion of 6.303, 1.00, 8.00 and 4.00: 0.0653, 0.0104, 0.0829, 0.0414.
# Rounded are the sums so far, by element: of material -0.07, then 5.93 with the steel, and 6.24 with the bolts, which add 0.31.
same 'part by part, then by level, and beside it' "$(backflush cost-sheet BIKE --on 2025-02-01 --csv)" "$(printf '%s\n' \
    'row,level,item,qty,unit,unit_cost,amount,material,conversion,labour,machine,overhead,outside,source' \
    'product,0,BIKE,1,each,19.103,4.00,0.00,0.00,0.00,4.00,0.00,0.00,roll-up' \
    'output,0,CHIPS,0.5,kg,0.40,-0.20,-0.07,-0.01,-0.08,-0.04,0.00,0.00,' \
    'made,1,FRAME,1,each,15.00,1.00,0.00,1.00,0.00,0.00,0.00,0.00,roll-up' \
    'component,2,STEEL,3,kg,2.00,6.00,6.00,0.00,0.00,0.00,0.00,0.00,standard' \
    'hours,2,HOUR,0.25,h,32.00,8.00,0.00,0.00,8.00,0.00,0.00,0.00,rate' \
    'phantom,1,SET,1,each,0.303,0.00,0.00,0.00,0.00,0.00,0.00,0.00,roll-up' \
    'component,2,BOLT,3,each,0.101,0.31,0.31,0.00,0.00,0.00,0.00,0.00,last' \
    'level,0,,,,,3.80,-0.07,-0.01,-0.08,3.96,0.00,0.00,' \
    'level,1,,,,,1.00,0.00,1.00,0.00,0.00,0.00,0.00,' \
    'level,2,,,,,14.31,6.31,0.00,8.00,0.00,0.00,0.00,' \
    'total,,BIKE,1,each,19.103,19.11,6.24,0.99,7.92,3.96,0.00,0.00,' \
    'run,1,PASTE,2,kg,3.00,6.00,6.00,0.00,0.00,0.00,0.00,0.00,last' \
    'standard,,BIKE,1,each,18.00,18.00,6.00,0.00,8.00,4.00,0.00,0.00,' \
    'stock,,BIKE,1,each,18.00,18.00,6.00,0.00,8.00,4.00,0.00,0.00,')"
same 'what standards puts forward' "$(backflush standards BIKE --on 2025-02-01 --csv | tail -1 | cut -d, -f5)" '19.103'

# Of any quantity parts and levels come to the total, amount by amount and element by element, in cents.
for qty in 1 3 7 1000 0.001; do
    same "$qty of it add up" "$(backflush cost-sheet BIKE "$qty" --on 2025-02-01 --csv | awk -F, '
        NR == 1 || $1 == "run" || $1 == "standard" || $1 == "stock" { next }
        { for (i = 7; i <= 13; i++) { cents = $i * 100; cents = int(cents + (cents < 0 ? -0.5 : 0.5))
              if ($1 == "total") total[i] = cents; else if ($1 == "level") level[i] += cents; else part[i] += cents } }
        END { for (i = 7; i <= 13; i++) if (part[i] != total[i] || level[i] != total[i]) print "column", i
              all = 0; for (i = 8; i <= 13; i++) all += total[i]; if (all != total[7]) print "elements" }')" ''
done
# 7 × 19.103 = 133.72: 43.66 (43.6628), 6.93 (6.9274), 55.42 (55.4198), 27.71 (27.7099)
same 'of seven' "$(backflush cost-sheet BIKE 7 --on 2025-02-01 --csv | grep '^total' | cut -d, -f7-11)" '133.72,43.66,6.93,55.42,27.71'
gives 'a bought item is all there is' 0 '^product *0 *STEEL .* 2\.00' backflush cost-sheet STEEL --on 2025-02-01
gives 'a quantity above zero' 1 'NUMBER_SIGN' backflush cost-sheet BIKE 0
gives 'nobody knows it' 1 '^ITEM_UNKNOWN TRIKE' backflush cost-sheet TRIKE
