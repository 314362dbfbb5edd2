#!/usr/bin/env bash
# What a book that is not there, not ours, damaged, closed to us or in use gets.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

racers=()
event='receive 1 WHEEL at 2025-03-07 cost 1'

# refuses NAME EXIT-CODE PATTERN COMMAND... : and in one line that begins with the code
refuses() {
    gives "$@"
    if [[ $output =~ ^[A-Z_]+( |$) && $output != *$'\n'* ]]; then
        ok "$1, in one line"
    else
        fail "$1, in one line" "$output"
    fi
}

refuses 'no book is named' 2 'USAGE no book: name one by --book or BACKFLUSH_BOOK' backflush stock
refuses 'a missing book' 1 'BOOK_MISSING gone.db' backflush stock --book gone.db
refuses 'a missing book is not made by post' 1 'BOOK_MISSING gone.db' \
    backflush post --book gone.db --line "$event"
if [ -e gone.db ]; then fail 'nothing was made' "$(ls)"; else ok 'nothing was made'; fi
refuses 'a folder that is not there' 3 'STORE_IO' backflush init nowhere/plant.db

plant plant.db
refuses 'a book that is there already' 1 'BOOK_EXISTS plant.db' backflush init plant.db

echo 'this is a letter to my aunt, and not short either: it goes on and on' >letter
cp letter before
refuses 'a foreign file' 1 'BOOK_FOREIGN letter: is no backflush book' backflush post --book letter --line "$event"
refuses 'a foreign file is not made a book' 1 'BOOK_EXISTS|BOOK_FOREIGN' backflush init letter
same 'and is left as it was' "$(cat letter)" "$(cat before)"

python3 - <<'PYTHON'
import sqlite3
other = sqlite3.connect("other.db")
other.execute("CREATE TABLE aunt (name TEXT)")
other.commit()
PYTHON
refuses 'another program'"'"'s database' 1 'BOOK_FOREIGN other.db: is another program'"'"'s database' \
    backflush post --book other.db --line "$event"

backflush backup --book plant.db copy.db
head -c 20000 copy.db >cut.db
refuses 'a truncated book' 1 'BOOK_DAMAGED cut.db' backflush check --book cut.db
refuses 'a truncated book is not posted to' 1 'BOOK_DAMAGED cut.db' \
    backflush post --book cut.db --line "$event"
refuses 'a truncated book is not copied' 1 'BOOK_DAMAGED cut.db' \
    backflush backup --book cut.db cut-copy.db
if [ -e cut-copy.db ]; then fail 'no copy of it is left' "$(ls)"; else ok 'no copy of it is left'; fi
mkdir folder
refuses 'a folder' 1 'BOOK_FOREIGN folder: is a folder' backflush stock --book folder
: >empty
refuses 'an empty file' 1 'BOOK_FOREIGN empty: is empty' backflush post --book empty --line "$event"
head -c 50 copy.db >stub.db
refuses 'nor is it made a book' 1 'BOOK_EXISTS empty' backflush init empty
same 'and stays empty' "$(wc -c <empty)" 0
cp plant.db lost.db-wal
refuses 'the log of a lost book is not taken for the new one'"'"'s' 1 'BOOK_EXISTS lost.db-wal' \
    backflush init lost.db
same 'nothing was made beside it' "$(echo lost.db*)" lost.db-wal
refuses 'a book cut off in its heading' 1 'BOOK_DAMAGED stub.db' \
    backflush post --book stub.db --line "$event"

backflush backup --book plant.db newer.db
python3 - <<'PYTHON'
import sqlite3
newer = sqlite3.connect("newer.db")
newer.execute("PRAGMA user_version = 999")
newer.commit()
PYTHON
refuses 'a book of a later version' 1 'BOOK_NEWER newer.db' backflush stock --book newer.db

if [ "$(id -u)" -ne 0 ]; then
    backflush backup --book plant.db closed.db
    chmod 400 closed.db
    refuses 'a read-only book' 1 'BOOK_READONLY closed.db' \
        backflush post --book closed.db --line "$event"
elif command -v setpriv >/dev/null; then
    mkdir closed && backflush backup --book plant.db closed/plant.db
    chmod 444 closed/plant.db
    chmod 555 closed
    chmod 755 "$work" "$(dirname "$work")"
    cp "$BACKFLUSH" ./backflush-copy 2>/dev/null && chmod 755 ./backflush-copy
    refuses 'a read-only book' 1 'BOOK_READONLY closed/plant.db' \
        setpriv --reuid=65534 --regid=65534 --clear-groups \
        ./backflush-copy post --book closed/plant.db --line "$event"
    gives 'a read-only book can be read' 0 'WHEEL' \
        setpriv --reuid=65534 --regid=65534 --clear-groups \
        ./backflush-copy stock --book closed/plant.db
    chmod 755 closed
fi

python3 - <<'PYTHON' &
import sqlite3, time, os
other = sqlite3.connect("plant.db", isolation_level=None)
other.execute("BEGIN IMMEDIATE")
open("locked", "w").close()
while not os.path.exists("enough"):
    time.sleep(0.05)
PYTHON
locker=$!
until [ -e locked ]; do sleep 0.05; done
refuses 'a book locked by another' 3 'STORE_BUSY plant.db' \
    backflush post --book plant.db --line "$event key busy-1"
gives 'can still be read' 0 'WHEEL' backflush stock --book plant.db
touch enough
wait "$locker"
gives 'and takes the event when it is free' 0 '^$' \
    backflush post --book plant.db --line "$event key busy-1"

# A disk that is full: no file may grow beyond what the book has now.
backflush backup --book plant.db full.db
many() {
    for i in $(seq 1 3000); do echo "receive 1 WHEEL at 2025-03-07 cost 1 key full-$i"; done
}
many >many.bf
limited() {
    (
        trap '' XFSZ
        ulimit -f 300
        "$BACKFLUSH" "$@"
    )
}
refuses 'a full disk' 3 'STORE_FULL|STORE_IO' limited post --book full.db many.bf
gives 'nothing of the file was written' 1 'KEY_UNKNOWN full-1' \
    backflush explain full-1 --book full.db
gives 'and the book proves itself' 0 'ok' backflush check --book full.db
gives 'a retry gives the answer' 0 '3000 events posted' backflush post --book full.db many.bf

# Nor may a new book or a copy; what there was no room for can be made when there is.
tight() {
    (
        trap '' XFSZ
        ulimit -f 40
        "$BACKFLUSH" "$@"
    )
}
refuses 'a new book on a full disk' 3 'STORE_FULL|STORE_IO' tight init tight.db
same 'nothing of it is left' "$(find . -name 'tight.db*')" ''
gives 'it is made when there is room' 0 '' backflush init tight.db
refuses 'a copy on a full disk' 3 'STORE_FULL|STORE_IO' tight backup --book plant.db tight-copy.db
same 'nothing of the copy is left' "$(find . -name 'tight-copy.db*')" ''

if [ -w /dev/full ]; then
    full_out() { "$BACKFLUSH" stock --book plant.db >/dev/full; }
    gives 'what cannot be printed is a failure' 3 'IO_FAILED standard output' full_out
fi
# Many make one book at once: one does, the others are told that it is there.
for i in $(seq 1 20); do
    backflush init race.db >"race-$i" 2>&1 &
    racers+=("$!")
done
made=0
for racer in "${racers[@]}"; do
    wait "$racer" && made=$((made + 1))
done
same 'of many that make a book one does' "$made" 1
same 'the others get one line each' "$(sort race-* | uniq -c | xargs)" '19 BOOK_EXISTS race.db'
gives 'and it is whole' 0 'ok' backflush check --book race.db
same 'nothing else is left' "$(find . -name 'race.db.*')" ''
refuses 'a copy does not overwrite' 1 'BOOK_EXISTS' backflush backup --book plant.db copy.db
finish
