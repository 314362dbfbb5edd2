#!/usr/bin/env bash
# What the inbox offers first takes its entry away: posted in random plants, for every entry.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

fixes="${BUILD:-$root/build}/tests/sim/fixes"

gives 'of each entry of a few plants' 0 '^ok ' "$fixes" --seed 3 --events 2000
gives 'what it is posted for' 0 '^short +fixed [1-9]' "$fixes" --seed 7 --events 500
gives 'a word that it does not know' 2 '^fixes ' "$fixes" --sneed 7
finish
