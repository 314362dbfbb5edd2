# What the tests of the command line share. Each test runs in a folder of its own.
# shellcheck shell=bash
set -u
: "${BACKFLUSH:?the program under test}"
unset BACKFLUSH_BOOK NO_COLOR
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/backflush-cli-XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
output=

ok() {
    echo "ok $1"
}

fail() {
    echo "FAIL $1: ${2//$'\n'/ / }"
    failures=$((failures + 1))
}

backflush() {
    "$BACKFLUSH" "$@"
}

# gives NAME EXIT-CODE PATTERN COMMAND... : both streams together must match the extended pattern
gives() {
    local name=$1 code=$2 pattern=$3 came
    shift 3
    output=$("$@" 2>&1)
    came=$?
    if [ "$came" -ne "$code" ]; then
        fail "$name" "exit code $came, not $code: $output"
    elif ! grep -Eq -- "$pattern" <<<"$output"; then
        fail "$name" "no '$pattern' in: $output"
    else
        ok "$name"
    fi
}

# same NAME ONE OTHER
same() {
    if [ "$2" = "$3" ]; then ok "$1"; else fail "$1" "'$2' is not '$3'"; fi
}

# A book with a small plant: five wheels, a bike made of two.
plant() {
    rm -f "$1" "$1"-wal "$1"-shm
    backflush init "$1" &&
        backflush post --book "$1" - >/dev/null <<'SHEET'
item WHEEL each fifo
item BIKE each made fifo
bill BIKE
  + 2 WHEEL
rate BIKE conversion 5.00
party ACME
receive 3 WHEEL at 2025-01-10 cost 10.00 from ACME key po-1
receive 2 WHEEL at 2025-02-03 cost 12.00 from ACME key po-2
SHEET
}

finish() {
    exit $((failures > 0))
}
