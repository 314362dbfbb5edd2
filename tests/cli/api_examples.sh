#!/usr/bin/env bash
# The examples of docs/api.md, on a new book.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db >/dev/null
for role in viewer operator planner accountant admin; do
    backflush token add "$role" --role "$role" --book plant.db >"$role.token"
done
mkfifo line
"$BACKFLUSH" serve plant.db --port 0 >line 2>access.log &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
read -r -t 20 said <line
timeout 120 python3 -B "$root/tests/cli/api_examples.py" "${said##*:}" "$BACKFLUSH"
exit $?
