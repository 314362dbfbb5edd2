#!/usr/bin/env bash
# A book out of its events: export, post, replay, backup, check.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

plant plant.db
head_of() {
    backflush replay --book "$1" | sed -n 's/^head //p'
}
backflush post --book plant.db - >/dev/null <<'SHEET'
complete 3 BIKE at 2025-03-04 key run-1 note "late, and \"quoted\""
sell 1 BIKE at 2025-03-05 key sale-1
undo run-1 1
correct po-2 at 2025-03-06
  with receive 4 WHEEL cost 12.50 from ACME key po-2b
SHEET
gives 'a replay gives the same hashes' 0 'of [0-9]+ events give the same hash' \
    backflush replay --book plant.db
sleep 1.1 # so that a book made now has other moments
for format in worksheet json csv; do
    backflush export --book plant.db --format "$format" >"export.$format"
    backflush init "$format.db"
    gives "an export as $format is posted" 0 'events posted' \
        backflush post --book "$format.db" "export.$format"
    same "and gives the same head as $format" "$(head_of "$format.db")" "$(head_of plant.db)"
done
gives 'an export does not go into a book with events' 1 'KEY_CONFLICT|FIELD_UNKNOWN|NAME_TAKEN' \
    backflush post --book plant.db export.json

gives 'a backup' 0 '^$' backflush backup --book plant.db copy.db
same 'has the same head' "$(head_of copy.db)" "$(head_of plant.db)"
gives 'a replay may be kept' 0 'head' backflush replay --book plant.db --to again.db
same 'and has the same head' "$(head_of again.db)" "$(head_of plant.db)"
gives 'the book proves itself' 0 '^ok' backflush check --book plant.db

python3 - <<'PYTHON'
import sqlite3
book = sqlite3.connect("copy.db")
tables = [name for name, in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
for table in tables:
    columns = [row[1] for row in book.execute(f"PRAGMA table_info({table})")]
    if "recorded_s" in columns or "recorded" in columns:
        column = "recorded_s" if "recorded_s" in columns else "recorded"
        book.execute(f"UPDATE {table} SET {column} = {column} + 1 WHERE seq = 7")
book.commit()
PYTHON
gives 'a changed moment breaks the chain' 4 'FAIL.*event 7' backflush check --book copy.db
gives 'and the replay says where' 4 'CHECK_FAILED event 7' backflush replay --book copy.db

backflush backup --book plant.db state.db
python3 - <<'PYTHON'
import sqlite3
book = sqlite3.connect("state.db")
book.execute("UPDATE segment_row SET output = output + 1")
book.commit()
PYTHON
gives 'a changed row of how things stand is found by the replay' 4 \
    'CHECK_FAILED segment_row .*output is [0-9]+, its events make it [0-9]+' \
    backflush replay --book state.db
finish
