#!/usr/bin/env bash
# A client that knows nothing but the server's own description: tests/cli/openapi.py.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db >/dev/null
for role in viewer operator planner accountant admin; do
    backflush token add "$role" --role "$role" --book plant.db >"$role.token"
done
mkfifo line
"$BACKFLUSH" serve plant.db --port 0 >line 2>access.log &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
read -r -t 20 said <line
timeout 300 python3 -B "$root/tests/cli/openapi.py" "${said##*:}" "$BACKFLUSH" ||
    failures=$((failures + 1))
gives 'the book is sound' 0 'sound' backflush check --book plant.db

[ "$failures" = 0 ]
