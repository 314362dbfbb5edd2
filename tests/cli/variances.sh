#!/usr/bin/env bash
# What was more, or less, than standard: event by event, and summed.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
cat >plant.bf <<'BF'
category bikes
item     WHEEL  each  standard                  at 2025-01-02
item     HOUR   h     resource
item     BIKE   each  made standard category bikes
rate     HOUR   labour 30.00  from 2025-01-01
rate     HOUR   labour 31.00  from 2025-02-01
bill     BIKE
  + 2 WHEEL
  + 0.5 HOUR
standard WHEEL  material 10.00             from 2025-01-01
standard BIKE   material 20.00  labour 15.00  from 2025-01-01
receive  40 WHEEL  cost 9.50    at 2025-01-10  key r1
order    MO-1 8 BIKE            at 2025-01-11
complete 4 BIKE  order MO-1     at 2025-01-31  key c1
  + 9 WHEEL
complete 4 BIKE                 at 2025-02-01  key c2
  + 7 WHEEL
BF
backflush post plant.bf >/dev/null

gives 'each event, cause and component has a row' 0 '^r1,2025-01-10,WHEEL,,,purchase-price,WHEEL,-20.00,F$' \
    backflush variances --csv
gives 'more than the bill asks for is unfavourable' 0 \
    '^c1,2025-01-31,BIKE,MO-1,bikes,usage,WHEEL,10.00,U$' backflush variances --csv
gives 'a dearer hour is' 0 '^c2,2025-02-01,BIKE,,bikes,labour-rate,HOUR,2.00,U$' \
    backflush variances BIKE --csv
rows() {
    backflush variances --csv "$@" | tr '\n' ' '
}
gives 'causes are summed' 0 '^labour-rate,2.00,U$' backflush variances --by cause --csv
gives 'what comes to nothing is not' 0 '^cause,amount,mark purchase-price,-20.00,F labour-rate,2.00,U $' \
    rows --by cause
gives 'by period' 0 '^2025-02,usage,-10.00,F$' backflush variances --by period --csv
gives 'by order' 0 '^MO-1,usage,10.00,U$' backflush variances --by order --csv
gives 'by category' 0 '^,purchase-price,-20.00,F$' backflush variances --by category --csv
gives 'by item' 0 '^WHEEL,purchase-price,-20.00,F$' backflush variances --by item --csv
gives 'by event' 0 '"event":"c2","cause":"usage","amount":"-10.00","mark":"F"' \
    backflush variances --by event --json
gives 'of the days asked for' 0 '^cause,amount,mark usage,-10.00,F labour-rate,2.00,U $' \
    rows --by cause --from 2025-02-01
gives 'a limit holds' 0 '^key,.*mark r1,.*,F $' rows --limit 1
gives 'there is no other sum' 2 'USAGE --by takes event' backflush variances --by day
gives 'they add up' 0 'variances of what was made add up to production variance' backflush check
