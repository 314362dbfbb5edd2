#!/usr/bin/env bash
# Tables on terminals of 40, 80 and 200 columns.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"
export LC_ALL=C.UTF-8 NO_COLOR=1

cat >terminal.py <<'PYTHON'
"""What a program prints on a terminal of so many columns."""
import fcntl, os, pty, struct, sys, termios

child, file = pty.fork()
if child == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, int(sys.argv[1]), 0, 0))
    os.execv(sys.argv[2], sys.argv[2:])
printed = b""
while True:
    try:
        read = os.read(file, 65536)
    except OSError:
        break
    if not read:
        break
    printed += read
os.waitpid(child, 0)
sys.stdout.write(printed.decode().replace("\r\n", "\n"))
PYTHON

on_terminal() {
    local columns=$1
    shift
    python3 terminal.py "$columns" "$BACKFLUSH" "$@"
}

plant plant.db
export BACKFLUSH_BOOK=plant.db
backflush post - >/dev/null <<'SHEET'
item SADDLE each fifo text "brown leather, with springs, of the older kind" at 2025-02-01
party SHOP
complete 2 BIKE at 2025-03-04 key run-1
complete 1 BIKE at 2025-03-05 key run-2
sell 2 BIKE at 2025-04-01 to SHOP key sale-1
SHEET

commands=('stock' 'layers' 'owed' 'history WHEEL' 'journal' 'balance' 'events' 'items' 'parties'
    'where-used WHEEL' 'where-used WHEEL --levels' 'bills' 'difference BIKE 1 1' 'explode BIKE 3'
    'cost BIKE')
for columns in 40 80 200; do
    for command in "${commands[@]}"; do
        read -ra words <<<"$command"
        printed=$(on_terminal "$columns" "${words[@]}")
        same "${words[0]} fits $columns columns" "$(grep -cE ".{$((columns + 1))}" <<<"$printed")" 0
        rows=$(grep -v 'not fit, --csv has all:' <<<"$printed")
        same "… and cuts no key or name" \
            "$(grep -v 'brown' <<<"$rows" | grep -c '…')" 0
    done
done
for command in "${commands[@]}"; do
    read -ra words <<<"$command"
    same "${words[0]} on 200 columns is as it is in a file" "$(on_terminal 200 "${words[@]}")" \
        "$(backflush "${words[@]}")"
done
same 'a journal on 40 columns' "$(on_terminal 40 journal --key sale-1)" \
    'key     account        debit  credit
sale-1  cost-of-sales  52.00
sale-1  finished               52.00
7 columns do not fit, --csv has all:
seq, verb, day, books, role, item,
corrects'
same 'a balance on 40 columns' "$(on_terminal 40 balance --account finished | tail -n +2)" \
    'finished  81.00   52.00    29.00
2 columns do not fit, --csv has all:
role, opening'
same 'one column too many' "$(on_terminal 114 events --key sale-1 | tail -n 1)" \
    '1 column does not fit, --csv has all: corrects'
same 'a remark is cut before a column is left out' "$(on_terminal 100 items --item SADDLE)" \
    "$(printf '%s\n' \
        'item    text                 kind    method  category  unit  qty  value  owed  owed-value  tolerance' \
        'SADDLE  brown leather, wit…  bought  fifo              each    0   0.00     0        0.00')"

long=A-WHEEL-WITH-A-VERY-LONG-NAME-THAT-NO-TERMINAL-OF-FORTY-COLUMNS-HOLDS
backflush post - >/dev/null <<SHEET
item $long each fifo at 2025-05-01
item ÜBERGRÖSSENSCHRAUBENSCHLÜSSELKASTEN-ÄÖÜ each fifo
receive 3 $long cost 1000000.00
receive 3 ÜBERGRÖSSENSCHRAUBENSCHLÜSSELKASTEN-ÄÖÜ cost 1000000.00
SHEET
same 'a long name fits in the end' "$(on_terminal 40 stock | grep -cE '.{41}')" 0
gives 'it is cut where nothing else is left' 0 '^A-WHEEL-WITH-A-[A-Z-]*… +3 +3000000.00$' \
    on_terminal 40 stock --item "$long"
finish
