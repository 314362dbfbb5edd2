#!/usr/bin/env bash
# Lists of a book of 45,000 events and 5,000 orders: each in seconds, whatever it is narrowed by.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/../cli/case.bash"

python3 - >events.bf <<'PYTHON'
print("category RAW\nplace loft")
for i in range(40):
    print(f"item C{i} each fifo category RAW\nreceive 100000 C{i} at 2025-01-06 cost 1.{i + 10}")
for j in range(10):
    print(f"item P{j} each made fifo\nbill P{j}")
    for i in range(8):
        print(f"  + 1 C{(j * 3 + i * 5) % 40}")
for n in range(15000):
    day = f"2025-{1 + n // 1300:02}-{7 + n % 1300 // 65:02}"
    print(f"complete 1 P{n % 10} at {day} key run-{n}\nsell 1 P{n % 10} at {day}")
print("item M0 each made fifo\nrouting M0\n  + 10 saw pay-point\n  + 20 weld pay-point")
print("bill M0\n  + 1 C0 operation 10\n  + 1 C1 operation 20\n  + 1 C2 issue manual")
for n in range(5000):
    print(f"order MO-{n} 2 M0\noperation 10 1 M0 order MO-{n}\ncomplete 1 M0 order MO-{n}")
print("move 1 C7 from stores to loft at 2025-12-31 key move-1")
PYTHON
backflush init plant.db
export BACKFLUSH_BOOK=plant.db
gives 'a large book' 0 '45[0-9]{3} events posted' backflush post events.bf

# A list that looks for each event among all of them takes minutes.
for list in 'journal' 'journal --item C7 --limit 3' 'journal --item C7' 'journal --category RAW' \
    'journal --place loft' 'journal --place loft --limit 3' 'journal --key run-9000' \
    'events --item C7' 'events --place loft' 'history C7' 'stock --as-of 2025-06-30' \
    'owed --as-of 2025-06-30' 'items --as-of 2025-06-30' 'layers --as-of 2025-06-30' \
    'balance --known 2199-01-01' 'explain run-9000' 'orders' 'orders --state open' 'operations' 'due' \
    'due --order MO-4000' 'usage' 'usage C7' 'lots' 'stock' 'bills' 'where-used C7' 'routings'; do
    read -ra words <<<"$list"
    gives "$list" 0 '' timeout 20 "$BACKFLUSH" "${words[@]}"
done
finish
