#!/usr/bin/env bash
# Every worksheet of a textbook says where its problem stands, and docs/textbooks.md lists it with that address.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"
page=$root/docs/textbooks.md

said() { # said WORD SHEET: what a line of the head says
    sed -n "s/^# $1: *//p" "$2" | head -n 1
}

for sheet in "$root"/tests/scenarios/textbook/*.bf; do
    name=$(basename "$sheet" .bf)
    address=$(said Address "$sheet")
    row=$(grep -F "| \`$name\` |" "$page")
    if [[ ! $address =~ ^https?://[^[:space:]]+$ ]]; then
        fail "$name names an address" "'$address'"
    elif [ -z "$(said Source "$sheet")" ] || [ -z "$(said Chapter "$sheet")" ] || [ -z "$(said Book "$sheet")" ]; then
        fail "$name names source, chapter and the book's figures" "$(head -n 6 "$sheet")"
    elif [[ $row != *"<$address>"* ]]; then
        fail "$name is listed with its address" "${row:-no row in docs/textbooks.md}"
    elif ! grep -q '^expect ' "$sheet"; then
        fail "$name expects something" "no expect"
    else
        ok "$name"
    fi
done

while read -r name; do
    if [ -f "$root/tests/scenarios/textbook/$name.bf" ]; then
        ok "the row of $name has its worksheet"
    else
        fail "the row of $name has its worksheet" "tests/scenarios/textbook/$name.bf is gone"
    fi
done < <(awk -F'\140' '/^\|/ && NF > 2 { print $2 }' "$page")
finish
