#!/usr/bin/env bash
# Random plants of the simulation, undos and all, through the command: posted into a file one event
# a batch or all at once, proved, replayed.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

sim="${BUILD:-$root/build}/tests/sim/sim"

# The events of a book as a worksheet, without what the simulation says of them.
events() {
    "$sim" --seed "$1" --book "$2" --verbose | grep -v -e '^  [a-z]' -e '^ok '
}

# Posted a few events a batch, a book holds the same rows as in one: the replay compares them all.
events 7 3 >sheet.bf
backflush init lots.db
awk '/^[a-z]/ { n++ } { print > sprintf("lot-%03d.bf", n / 4) }' sheet.bf
for lot in lot-*.bf; do
    backflush post --book lots.db --keep-going "$lot" >>lots.txt 2>&1
done
gives 'a plant is posted in lots' 0 'the same hash' backflush replay --book lots.db
gives 'and proves itself' 0 '^ok' backflush check --book lots.db

for seed in 7 8; do
    for book in 2 5 12; do
        events "$seed" "$book" >sheet.bf
        rm -f plant.db*
        backflush init plant.db
        gives "a plant of $(grep -c '^[a-z]' sheet.bf) events is posted" 1 'events posted' \
            backflush post --book plant.db --keep-going sheet.bf
        gives 'and proves itself' 0 '^ok' backflush check --book plant.db
        gives 'and replays' 0 'the same hash' backflush replay --book plant.db
        same 'stock is what the accounts hold, on every day, but for what is named' \
            "$(for day in $(backflush events --book plant.db --csv | tail -n +2 | cut -d, -f4 | sort -u); do
                backflush proof --book plant.db --as-of "$day" --csv | tail -n +2 | cut -d, -f7
            done | sort -u | sed 's/[0.]//g')" ''
        for list in lots due elements; do
            same "$list at the end of time are those of now" \
                "$(backflush "$list" --book plant.db --as-of 2900-01-01 --csv)" \
                "$(backflush "$list" --book plant.db --csv)"
        done
        same 'stock at the end of time is that of now, but for what is available' \
            "$(backflush stock --book plant.db --as-of 2900-01-01 --csv | cut -d, -f1-7,9-)" \
            "$(backflush stock --book plant.db --csv | cut -d, -f1-7,9-)"
        backflush export --book plant.db >export.bf
        rm -f again.db*
        backflush init again.db
        gives 'and is posted again from its export' 0 'events posted' \
            backflush post --book again.db export.bf
        same 'with the same head' "$(backflush replay --book again.db | sed -n 's/^head //p')" \
            "$(backflush replay --book plant.db | sed -n 's/^head //p')"
    done
done
# The inbox that the second implementation finds in what happened is the one that the command finds
# in the book, entry by entry, after every tenth event.
for book in 0 1 2 3 6 9 12; do
    "$sim" --seed 7 --book "$book" --inbox | grep -v '^ok ' >inbox.bf
    output=$(backflush run --keep-going inbox.bf 2>&1)
    same "the inbox of $(grep -c '^expect inbox' inbox.bf) expectations holds" \
        "$(grep -c EXPECT_FAILED <<<"$output")" 0
done
finish
