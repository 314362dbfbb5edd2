#!/usr/bin/env bash
# A receipt that could settle more issues than one event may: the rest goes on with what comes next.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

most=$(sed -n 's/.*SETTLE_MAX *= *\([0-9]*\).*/\1/p' "$root/src/base/limits.h")
sales=$((most + 20))

# One item, and more sales of it that owe than an event settles.
{
    echo 'item WHEEL each fifo'
    echo 'standard WHEEL material 10.00'
    for ((i = 1; i <= sales; i++)); do
        echo "sell 1 WHEEL at 2025-01-10 key sale-$i"
    done
} >sales.bf
backflush init plant.db
gives 'many sales owe' 0 "$((sales + 2)) events posted" backflush post --book plant.db sales.bf
post() {
    backflush post --book plant.db - <<<"$1"
}
gives 'a receipt for all of them' 0 '1 event' \
    post "receive $((sales + 5)) WHEEL at 2025-01-11 cost 12.00 key po-1"
open() {
    backflush owed --book plant.db --csv | grep -c WHEEL
}
same 'settles as many as one event may' "$(open)" 20
gives 'and the books agree meanwhile' 0 '^ok' backflush check --book plant.db
gives 'what is owed is not for others: they owe too' 0 '1 event' \
    post "sell 10 WHEEL at 2025-01-12 key late"
same 'the next event goes on settling, the late sale last' "$(open)" 1
gives 'it owes what is not there' 0 'WHEEL,stores,5,' backflush owed --book plant.db --csv
gives 'a tick finds nothing to do' 0 '1 event' post 'tick at 2025-01-13'
gives 'and the books agree' 0 '^ok' backflush check --book plant.db
gives 'a replay settles the same' 0 'the same hash' backflush replay --book plant.db
finish
