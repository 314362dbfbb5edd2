#!/usr/bin/env bash
# Who may sign in: users, links, passwords, sessions; tests/cli/sign_in.py asks as a browser would.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db >/dev/null
for role in viewer operator planner accountant; do
    backflush token add "$role" --role "$role" --book plant.db >"$role.token"
done
echo none >admin.token

gives 'a user needs a role' 2 '^USAGE a user needs a role: --role' \
    backflush user add ana --book plant.db
gives 'and one that there is' 1 '^VALUE_UNKNOWN a role is viewer' \
    backflush user add ana --role boss --book plant.db
gives 'and a plain name' 1 '^NAME_BAD' backflush user add 'a b' --role viewer --book plant.db
gives 'which no token has' 1 '^NAME_TAKEN viewer' \
    backflush user add viewer --role viewer --book plant.db
same 'a book that nobody may sign in to has none' "$(backflush user list --json --book plant.db)" ''

# serve: starts one on a free port; sets server, port and, where one is printed, link
serve() {
    rm -f line
    mkfifo line
    "$BACKFLUSH" serve plant.db --port 0 >line 2>>access.log &
    server=$!
    exec 9<line
    read -r -t 20 said <&9
    port=${said##*:}
    link=
    read -r -t 1 said <&9 && link=${said##*#}
}
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

serve
first=$link
same 'the first start prints a link' "${#first}" 64
gives 'for the one who administers it' 0 '^admin +admin +none' backflush user list --book plant.db
kill -TERM "$server"
wait "$server"
serve
same 'the next start another, as long as it is not used' "$([ "$link" != "$first" ] && echo "${#link}")" 64
echo "$first" >old.link
echo "$link" >admin.link
gives 'a user is added with a link' 0 '/sign-in#[0-9a-f]{64}$' \
    backflush user add ana --role operator --port "$port" --book plant.db
echo "${output##*#}" >ana.link
gives 'a name is given once' 1 '^NAME_TAKEN ana' backflush user add ana --role viewer --book plant.db
gives 'nor to a token' 1 '^NAME_TAKEN token ana' \
    backflush token add ana --role viewer --book plant.db
gives 'who is none gets no link' 1 '^USER_UNKNOWN eve' backflush user link eve --book plant.db
gives 'nor is he ended' 1 '^USER_UNKNOWN eve' backflush user end eve --book plant.db

# says WORDS: what a program is answered that comes with a link
says() {
    curl -sS -H 'Content-Type: application/json' -d "$1" "http://127.0.0.1:$port/v1/session/link"
}
gives 'a link of before is none' 0 '"code":"LINK_UNKNOWN"' says '{"link":"'"$(cat old.link)"'","password":"-"}'
gives 'a password is a good one' 0 '"code":"PASSWORD_WEAK"' says '{"link":"'"$(cat ana.link)"'","password":"-"}'

timeout 120 python3 -B "$root/tests/cli/sign_in.py" "$port" "$BACKFLUSH" || failures=$((failures + 1))

same 'the log names who asked' "$(grep -c '"token":"ana"' access.log | sed 's/^[1-9].*/some/')" some
for secret in $(cat secrets); do
    same "a secret stands neither in log nor in book" \
        "$(cat access.log plant.db* | grep -c -a -F "$secret")" 0
done
kill -TERM "$server"
wait "$server"
same 'SIGTERM ends it in good order' "$?" 0
serve
same 'once he has a password no link is printed' "$link" ''
gives 'a book with users proves itself' 0 'sound' backflush check --book plant.db
gives 'and is what its events make of it' 0 '' backflush replay --book plant.db
kill -TERM "$server"
wait "$server"

[ "$failures" = 0 ]
