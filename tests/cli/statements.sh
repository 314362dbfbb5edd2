#!/usr/bin/env bash
# Signed statements of closed periods: made, verified by the key alone, verified against the book.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

backflush init plant.db
export BACKFLUSH_BOOK=plant.db
backflush post - >/dev/null <<'SHEET'
site north at 2026-02-02
category RAW at 2026-02-02
account material 1080 at 2026-02-02
item WHEEL each fifo category RAW at 2026-02-02
item BIKE each made fifo at 2026-02-02
bill BIKE at 2026-02-02
  + 2 WHEEL
rate BIKE labour 5.00 at 2026-02-02
receive 10 WHEEL at 2026-02-03 cost 10.00 key po-1
close 2026-02-28 at 2026-03-01 key close-2
complete 3 BIKE at 2026-03-05 key run-1
complete 3 BIKE at 2026-03-20 key run-2
sell 1 BIKE at 2026-03-21 key s-1
close 2026-03-31 at 2026-04-01 key close-3
SHEET

# The keys.
gives 'a key is made' 0 '^backflush public key 1 [0-9a-f]{64}$' backflush keygen audit.key
same 'its file is its owner’s alone' "$(stat -c %a audit.key)" 600
same 'the public half lies beside it' "$(cat audit.key.pub)" "$output"
same 'the secret half is another' "$(grep -c "$(cut -d' ' -f5 audit.key.pub)" audit.key)" 0
gives 'a key is not written over' 1 'KEY_FILE_BAD audit.key is there already' backflush keygen audit.key
public=$(cut -d' ' -f5 audit.key.pub)
backflush keygen other.key >/dev/null

# What it says. March: 6 bikes of 2 wheels and 5.00 of labour; of 12 wheels two are owed at 10.00.
gives 'a statement' 0 '^signature' backflush statement --key audit.key
backflush statement --day 2026-03-31 --key audit.key >march.txt
same 'of the last close, or of a day' "$output" "$(cat march.txt)"
tabs() {
    tr '\t' '|' <"$1"
}
same 'the period' "$(tabs march.txt | grep '^period')" 'period|2026-03-01|2026-03-31'
same 'whose it is' "$(tabs march.txt | sed -n '3,4p' | tr '\n' ' ')" 'site|north currency|EUR|2 '
same 'its events, February’s close on the 1st among them' "$(tabs march.txt | grep '^events')" 'events|4'
same 'totals by account' "$(tabs march.txt | grep '^account')" \
    "$(printf '%s\n' 'account|1080|material|100.00|0.00|100.00|0.00' \
        'account|finished|finished|0.00|150.00|25.00|125.00' \
        'account|cost-of-sales|cost-of-sales|0.00|25.00|30.00|-5.00' \
        'account|payables|payables|-100.00|0.00|0.00|-100.00' \
        'account|applied|applied|0.00|30.00|30.00|0.00' \
        'account|owed|owed|0.00|0.00|20.00|-20.00')"
same 'debits are credits' "$(tabs march.txt | awk -F'|' '/^account/ { d += $5; c += $6 } END { print d - c }')" 0
same 'stock by category and role' "$(tabs march.txt | grep '^stock')" \
    "$(printf '%s\n' 'stock||finished|125.00|0.00|0.00' 'stock|RAW|owed|0.00|-20.00|0.00')"
same 'proved' "$(tabs march.txt | grep '^proof' | cut -d'|' -f8 | sort -u)" 0.00
same 'what was open' "$(tabs march.txt | grep -E '^(owed|due|inbox)' | tr '\n' ' ')" 'owed|1|20.00 due|0|0.00 inbox|1|20.00 '
seq=$(backflush events --key close-3 --csv | tail -n +2 | cut -d, -f1)
same 'where the chain stood' "$(tabs march.txt | grep '^event|')" "event|$seq|$(backflush replay | sed -n 's/^head //p')"

# It is the same at any time: late facts, new names and reopening change nothing of it.
backflush post - >/dev/null <<'SHEET'
receive 5 WHEEL at 2026-03-30 cost 11.00 key po-late
account material 1090 at 2026-04-02
category COOKED at 2026-04-02
SHEET
same 'made again behind later events it is the same' "$(backflush statement --key audit.key)" "$(cat march.txt)"
backflush statement --day 2026-02-28 --key audit.key >february.txt
same 'a period without a first day' "$(tabs february.txt | grep '^period')" 'period||2026-02-28'

# The public key proves it, wherever it is.
mkdir away
cp march.txt audit.key.pub away
gives 'signed, by the key’s file' 0 '^ok   signed by [0-9a-f]{64}$' \
    env -u BACKFLUSH_BOOK "$BACKFLUSH" verify away/march.txt --public away/audit.key.pub
gives 'by its digits, from a pipe' 0 'site north, 2026-03-01 to 2026-03-31, event' \
    bash -c "cat march.txt | BACKFLUSH_BOOK=none.db '$BACKFLUSH' verify - --public $public"
gives 'the book says the same' 0 'the book says the same' \
    backflush verify march.txt --public "$public" --book plant.db
gives 'also of the month before' 0 'the book says the same' \
    backflush verify february.txt --public "$public" --book plant.db

# So does any other program that knows Ed25519: the key behind the twelve bytes by which OpenSSL tells its kind.
bytes() {
    printf '%b' "$(sed 's/../\\x&/g' <<<"$1")"
}
if command -v openssl >/dev/null; then
    sed '/^signature/d' march.txt >signed.txt
    bytes "302a300506032b6570032100$public" >public.der
    bytes "$(sed -n 's/^signature\t//p' march.txt)" >signature.bin
    gives 'another program proves it too' 0 'Verified Successfully' openssl pkeyutl -verify -pubin \
        -keyform DER -inkey public.der -rawin -in signed.txt -sigfile signature.bin
fi

# What is not right has its code.
gives 'a changed total' 4 '^SIGNATURE_WRONG the text was changed' \
    bash -c "sed 's/125.00/126.00/' march.txt | '$BACKFLUSH' verify - --public $public"
gives 'a line more' 4 '^SIGNATURE_WRONG the text was changed' \
    bash -c "sed '5p' march.txt | '$BACKFLUSH' verify - --public $public"
gives 'another key' 4 "^SIGNATURE_WRONG it is of another key: $public" \
    backflush verify march.txt --public other.key.pub
gives 'another signer' 4 '^SIGNATURE_WRONG the text was changed' \
    bash -c "sed 's/$public/$(cut -d' ' -f5 other.key.pub)/' march.txt | '$BACKFLUSH' verify - --public other.key.pub"
gives 'something behind it' 1 '^STATEMENT_BAD the last line is no signature' \
    bash -c "(cat march.txt; echo) | '$BACKFLUSH' verify - --public $public"
gives 'half of it' 1 '^STATEMENT_BAD' bash -c "head -c 300 march.txt | '$BACKFLUSH' verify - --public $public"
gives 'something else' 1 '^STATEMENT_BAD' backflush verify audit.key --public "$public"
gives 'an empty file' 1 '^STATEMENT_BAD' backflush verify /dev/null --public "$public"
gives 'no file' 3 '^IO_FAILED none.txt' backflush verify none.txt --public "$public"
gives 'no key' 1 '^KEY_FILE_BAD none.pub: No such file' backflush verify march.txt --public none.pub
gives 'what is no key' 1 '^KEY_FILE_BAD march.txt is no public key' backflush verify march.txt --public march.txt
gives 'a public key does not sign' 1 '^KEY_FILE_BAD audit.key.pub is no secret key' backflush statement --key audit.key.pub
chmod 640 other.key
gives 'a key that others can read' 1 '^KEY_FILE_BAD other.key can be read by others: chmod 600' \
    backflush statement --key other.key
gives 'a key is needed' 2 '^USAGE needs --key FILE' backflush statement
gives 'also to verify' 2 '^USAGE needs --public KEY' backflush verify march.txt
gives 'a day that is not closed' 1 '^PERIOD_OPEN no close that stands ends with 2026-04-30' \
    backflush statement --day 2026-04-30 --key audit.key
gives 'a day within a period' 1 '^PERIOD_OPEN no close that stands ends with 2026-03-15' \
    backflush statement --day 2026-03-15 --key audit.key
backflush init empty.db
gives 'a book without a close' 1 '^PERIOD_OPEN no day is closed' backflush statement --book empty.db --key audit.key
gives 'a book without an event' 4 '^STATEMENT_WRONG it is of another book' \
    backflush verify march.txt --public "$public" --book empty.db
backflush post --book empty.db --line 'site south at 2026-02-02' >/dev/null
gives 'another book' 4 '^STATEMENT_WRONG it is of another book' \
    backflush verify march.txt --public "$public" --book empty.db

# The end of the history is cut: a book of the events up to February's close.
backflush export | sed '/^complete 3 BIKE at 2026-03-05/,$d' >head.bf
backflush init cut.db
backflush post --book cut.db head.bf >/dev/null
gives 'a book whose end was cut still says February' 0 'the book says the same' \
    backflush verify february.txt --public "$public" --book cut.db
gives 'and lacks March' 4 "^STATEMENT_WRONG the book ends with event 9, the statement with $seq: its end is cut" \
    backflush verify march.txt --public "$public" --book cut.db

# History made anew with another price: every hash in it follows, only the statement knows better.
backflush export | sed 's/ cost 10 / cost 9 /' >anew.bf
backflush init anew.db
backflush post --book anew.db anew.bf >/dev/null
gives 'a history that was written anew proves itself' 0 '^ok' backflush check --book anew.db
gives 'but does not say what was signed' 4 '^STATEMENT_WRONG line [0-9]+ says `account.1080.material.100.00.*, the book `account.1080.material.90.00' \
    backflush verify march.txt --public "$public" --book anew.db
backflush export | sed 's/key run-1/note later key run-1/' >noted.bf
backflush init noted.db
backflush post --book noted.db noted.bf >/dev/null
gives 'nor one in which only a note is new' 4 "^STATEMENT_WRONG event $seq has another hash" \
    backflush verify march.txt --public "$public" --book noted.db
if command -v sqlite3 >/dev/null; then
    cp plant.db broken.db
    sqlite3 broken.db "update entry_row set money = money + 100 where id >> 20 = 11 and money > 0"
    gives 'an entry that was changed in the file' 4 '^CHECK_FAILED event 11: its posting does not give its hash' \
        backflush verify march.txt --public "$public" --book broken.db
fi

# Reopened there is no such close any more; what it said can still be proved.
backflush post --line 'reopen 2026-02-28 at 2026-04-03' >/dev/null
gives 'a close that was reopened has no statement' 1 '^PERIOD_OPEN' backflush statement --day 2026-03-31 --key audit.key
gives 'what was signed still holds' 0 'the book says the same' backflush verify march.txt --public "$public" --book plant.db
backflush post --line 'close 2026-03-31 at 2026-04-04' >/dev/null
same 'closed anew it goes by the new account; what came late stays in April' \
    "$(backflush statement --key audit.key | tr '\t' '|' | grep '^account|1090')" 'account|1090|material|100.00|0.00|100.00|0.00'
finish
