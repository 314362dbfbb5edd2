#!/usr/bin/env bash
# The pages in a browser, on the example plant: tests/browser/pages.mjs clicks, and axe-core looks.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
server=
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

"$root/tools/fetch-browser-tests" || { echo 'FAIL the browser tests are fetched: see above'; exit 1; }
command -v chromium >/dev/null || { echo 'FAIL chromium is there: tools/setup test installs it'; exit 1; }
export BACKFLUSH_BOOK=$work/radio.book
"$BACKFLUSH" init "$BACKFLUSH_BOOK" &&
    "$BACKFLUSH" run "$root"/examples/radio/{setup,day-*,kits}.bf >/dev/null ||
    { echo 'FAIL the example plant is played'; exit 1; }
mkfifo "$work/line"
"$BACKFLUSH" serve "$BACKFLUSH_BOOK" --port 0 >"$work/line" 2>"$work/access.log" &
server=$!
exec 9<"$work/line"
read -r -t 20 said <&9
read -r -t 20 first <&9
cp "$root/tests/browser/pages.mjs" "$root/build/browser-tests/pages.mjs"
HOME=$work timeout 240 node "$root/build/browser-tests/pages.mjs" "${said##* }" "${first##*#}" "${SHOTS:-}"
code=$?
kill -TERM "$server"
wait "$server" || code=1
exit $code
