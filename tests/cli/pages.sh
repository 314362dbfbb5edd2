#!/usr/bin/env bash
# What the pages are made of, and what they ask for: tests/cli/pages.py.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db >/dev/null
for role in viewer operator planner accountant admin; do
    backflush token add "$role" --role "$role" --book plant.db >"$role.token"
done
# Items to search among: percent signs and backslashes are letters like others.
python3 -c 'for n in range(3000): print(f"item P-{n:05d} each fifo text \"part {n}\"")
print("item WHEEL-RIM each fifo text \"50% steel\"")
print("item X_Y each fifo text \"a\"")
print("item XAY each fifo text \"Wheel of steel\"")' >items.bf
backflush post items.bf --book plant.db >/dev/null || fail 'items are posted' "$?"

mkfifo line
"$BACKFLUSH" serve plant.db --port 0 >line 2>access.log &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
read -r -t 20 said <line
port=${said##*:}
timeout 120 python3 -B "$root/tests/cli/pages.py" "$port" "$BACKFLUSH" || failures=$((failures + 1))
kill -TERM "$server"
wait "$server"

[ "$failures" = 0 ]
