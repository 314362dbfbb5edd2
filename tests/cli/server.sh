#!/usr/bin/env bash
# The server: one process on a free port of 127.0.0.1, asked by tests/cli/server.py.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db >/dev/null

gives 'a token needs a role' 2 '^USAGE a token needs a role: --role' \
    backflush token add ana --book plant.db
gives 'and one that there is' 1 '^VALUE_UNKNOWN a role is viewer' \
    backflush token add ana --role boss --book plant.db
gives 'and a plain name' 1 '^NAME_BAD' backflush token add 'a b' --role viewer --book plant.db
gives 'a token is shown once' 0 '^bf_[0-9a-f]{16}_[0-9a-f]{64}$' \
    backflush token add ana --role operator --book plant.db
operator=$output
gives 'a name is given once' 1 '^NAME_TAKEN token ana' \
    backflush token add ana --role viewer --book plant.db
gives 'tokens are listed without their secrets' 0 'ana +operator' backflush token list --book plant.db
same 'and only without' "$(backflush token list --json --book plant.db | grep -c "${operator##*_}")" 0
same 'nor are they in the file' "$(grep -c "${operator##*_}" plant.db)" 0
gives 'who is not there is not revoked' 1 '^TOKEN_UNKNOWN eve' \
    backflush token revoke eve --book plant.db
gives 'a book with tokens proves itself' 0 'sound' backflush check --book plant.db
gives 'and is what its events make of it' 0 '' backflush replay --book plant.db
gives 'a port that is none' 2 '^USAGE --port takes 0 to 65535, not 70000' \
    backflush serve plant.db --port 70000
gives 'a book that is none' 1 '^BOOK_MISSING' backflush serve gone.db --port 0

for role in viewer planner accountant admin; do
    backflush token add "$role" --role "$role" --book plant.db >"$role.token"
done
echo "$operator" >operator.token

backflush post --book plant.db - >/dev/null <<'SHEET'
order "MO/ 1" 2 BIKE
item CHIP each fifo lots
receive 5 CHIP cost 1.00 lot C1
item NUT each fifo
reason test
issue 3 NUT reason test
SHEET
mkfifo line
"$BACKFLUSH" serve plant.db --port 0 >line 2>access.log &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
read -r -t 20 said <line
port=${said##*:}
timeout 120 python3 -B "$root/tests/cli/server.py" "$port" "$BACKFLUSH" || failures=$((failures + 1))

same 'each request is a line of JSON' \
    "$(python3 -c 'import json,sys; print(all(json.loads(l)["status"] for l in open("access.log")))')" True
same 'that names the token' "$(grep -c '"token":"ana"' access.log | sed 's/^[1-9].*/some/')" some
same 'and no secret' "$(grep -c "${operator##*_}" access.log)" 0
kill -TERM "$server"
wait "$server"
same 'SIGTERM ends it in good order' "$?" 0
gives 'the book is sound' 0 'sound' backflush check --book plant.db

[ "$failures" = 0 ]
