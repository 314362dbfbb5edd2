#!/usr/bin/env bash
# Posting over HTTP: tests/cli/posting.py asks; then a server is killed in the middle of a long body.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db >/dev/null
for role in viewer operator planner accountant admin; do
    backflush token add "$role" --role "$role" --book plant.db >"$role.token"
done

# serve: starts one on a free port; sets server and port
serve() {
    rm -f line
    mkfifo line
    "$BACKFLUSH" serve plant.db --port 0 >line 2>>access.log &
    server=$!
    read -r -t 20 said <line
    port=${said##*:}
}
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

serve
timeout 300 python3 -B "$root/tests/cli/posting.py" "$port" "$BACKFLUSH" || failures=$((failures + 1))
timeout 120 python3 -B "$root/tests/cli/stream.py" "$port" "$BACKFLUSH" || failures=$((failures + 1))
gives 'an event of another role is refused' 0 '"NOT_ALLOWED","detail":"close is not for operator"' \
    curl -sS -H "Authorization: Bearer $(cat operator.token)" -H 'Content-Type: text/plain' \
    -d 'close 2020-01-01' "http://127.0.0.1:$port/v1/events"
same 'the log counts what was posted' \
    "$(grep '"posted":1,' access.log | grep -c '"path":"/v1/events"' | sed 's/^[1-9].*/some/')" some
gives 'the book is sound' 0 'sound' backflush check --book plant.db

# A body of 30000 receipts, each with a key: the server is killed at once, and again somewhere within.
python3 -c 'for n in range(30000):
    print("{\"do\":\"receive\",\"qty\":\"1\",\"item\":\"BOLT\",\"cost\":\"1.00\"}")' >long.ndjson
backflush post --line 'item BOLT each fifo' --book plant.db >/dev/null
for after in 0.15 0.4 0; do
    curl -sS -N -H "Authorization: Bearer $(cat operator.token)" -H 'Idempotency-Key: long' \
        -H 'Content-Type: application/x-ndjson' --data-binary @long.ndjson \
        "http://127.0.0.1:$port/v1/events" >results 2>/dev/null &
    client=$!
    if [ "$after" != 0 ]; then
        sleep "$after"
        kill -KILL "$server"
        wait "$server" 2>/dev/null
    fi
    wait "$client"
    said=$(grep -c '"number"' results)
    held=$(backflush stock BOLT --json --book plant.db | sed -n 's/.*"qty":"\([0-9]*\)".*/\1/p')
    gives "killed after $after s the book is sound" 0 'sound' backflush check --book plant.db
    case "$after" in
    0) same 'what was left is posted, what was there is not posted twice' "$held" 30000 ;;
    *)
        if [ "${held:-0}" -ge "$said" ]; then ok "what was said to be posted is ($said of ${held:-0})"; else
            fail 'what was said to be posted is' "$said said, ${held:-0} there"
        fi
        serve
        ;;
    esac
done
same 'one line for each event' "$(wc -l <results)" 30000
curl -sS -N -H "Authorization: Bearer $(cat operator.token)" "http://127.0.0.1:$port/v1/stream" >heard &
client=$!
sleep 0.3
kill -TERM "$server"
wait "$client"
same 'who listens is let go when the server ends' "$?" 0
wait "$server"
same 'SIGTERM ends it in good order' "$?" 0
gives 'and the book is what its events make of it' 0 '' backflush replay --book plant.db

[ "$failures" = 0 ]
