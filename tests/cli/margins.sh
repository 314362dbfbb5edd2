#!/usr/bin/env bash
# Prices beside costs: what rules propose, and what sales would have earned by them.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
cat >plant.bf <<'BF'
category radios
item     CHIP   each
item     BOARD  each  made semi
item     RADIO  each  made standard category radios
item     CLOCK  each  made
bill     BOARD
  + 4 CHIP
bill     RADIO
  + 1 BOARD
bill     CLOCK
  + 2 CHIP
standard RADIO  material 8.00 labour 4.00  from 2025-01-01
receive  40 CHIP  cost 1.50    at 2025-01-02  key po-1
complete 4 BOARD               at 2025-01-03
complete 4 RADIO               at 2025-01-03
complete 3 CLOCK               at 2025-01-03
price    RADIO  20.00          at 2025-01-04
price    RADIO  25.00 from 2025-02-01  at 2025-01-04
price-rule margin 36% category radios  at 2025-01-04
price-rule cost-plus 50% round 0.50    at 2025-01-04
sell     1 RADIO               at 2025-01-10  key first
sell     2 RADIO               at 2025-02-02  key second
return   1 RADIO of second     at 2025-02-04
sell     1 CLOCK               at 2025-02-05
BF
gives 'the plant is there' 0 'events posted' backflush post plant.bf

# RADIO: 12.00 at standard, 25.00; 13.00 are 52 % of the price and 108.33 % of the cost. 12.00 / (1 - 0.36) = 18.75.
# CLOCK: two chips at 1.50, three made, two on hand; 3.00 × 1.5 = 4.50. BOARD goes into radios: the rule of all is not of it.
same 'prices beside costs' \
    "$(backflush margins --on 2025-02-10 --csv | cut -d, -f1-13)" \
    "$(printf '%s\n' \
        'item,unit,cost,source,price,from,margin,of_price,of_cost,rule,of,proposed,difference' \
        'CLOCK,each,3.00,current,,,,,,cost-plus 50%,all,4.50,' \
        'RADIO,each,12.00,standard,25.00,2025-02-01,13.00,52%,108.33%,margin 36%,category,18.75,-6.25')"
same 'on a day before, the price of that day' \
    "$(backflush margins RADIO --on 2025-01-31 --csv | tail -1 | cut -d, -f5-8)" '20.00,2025-01-04,8.00,40%'
same 'of a category' "$(backflush margins --category radios --on 2025-02-10 --csv | cut -d, -f1 | tr '\n' ' ')" 'item RADIO '
same 'one that is named, whatever it is' \
    "$(backflush margins CHIP --on 2025-02-10 --csv | tail -1 | cut -d, -f1-5)" 'CHIP,each,1.50,current,'

# One radio at 20.00, two less one that came back at 25.00: 45.00 for two at 12.00. A clock at no price.
same 'what was sold, at the price of its day' \
    "$(backflush margins --from 2025-01-01 --to 2025-02-28 --on 2025-02-28 --csv | cut -d, -f1,14-18)" \
    "$(printf '%s\n' 'item,sold,sales,cost_of_sales,earned,unpriced' 'CLOCK,1,0.00,3.00,-3.00,1' 'RADIO,2,45.00,24.00,21.00,')"
same 'in February alone' \
    "$(backflush margins RADIO --from 2025-02-01 --to 2025-02-28 --on 2025-02-28 --csv | tail -1 | cut -d, -f14-17)" \
    '1,25.00,12.00,13.00'

# The proposals as events, and nothing is left to propose.
backflush margins --on 2025-02-10 --lines >new.bf
same 'the events that would set it' "$(cat new.bf)" \
    "$(printf '%s\n' 'price CLOCK 4.5 from 2025-02-10' 'price RADIO 18.75 from 2025-02-10')"
gives 'the inbox has it' 0 'price-due/RADIO' backflush inbox --on 2025-02-10
sed 's/$/ at 2025-02-10/' new.bf >dated.bf
gives 'posted' 0 '2 events posted' backflush post dated.bf
same 'nothing is left to propose' "$(backflush margins --on 2025-02-10 --lines)" ''
# Another standard, another price: 13.60 / 0.64 = 21.25
gives 'a standard' 0 '' backflush post --line 'standard RADIO material 8.00 labour 5.60 at 2025-02-11'
gives 'is said' 0 'price RADIO 21.25' backflush inbox show price-due/RADIO --on 2025-02-11
gives 'put right' 0 '' backflush inbox fix price-due/RADIO --on 2025-02-11 --at 2025-02-11
same 'and gone' "$(backflush inbox price-due --on 2025-02-11 --csv | wc -l)" '1'
gives 'a period has a beginning' 2 '^USAGE --to is of a period' backflush margins --to 2025-02-01
gives 'a worksheet is no table' 2 '^USAGE --lines prints a worksheet' backflush margins --lines --csv
gives 'nobody knows it' 1 '^ITEM_UNKNOWN RADDIO' backflush margins RADDIO
gives 'nor that' 1 '^CATEGORY_UNKNOWN' backflush margins --category radio
gives 'the book holds' 0 'holds' backflush check
gives 'and is what its events make it' 0 '' backflush replay
