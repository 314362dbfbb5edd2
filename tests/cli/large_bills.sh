#!/usr/bin/env bash
# A bill of a thousand lines: each event that walks along them, its undo, and the undo undone. What
# comes to a row a round would take minutes here, or more memory than one event may have.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

export BACKFLUSH BACKFLUSH_BOOK=plant.db
export -f backflush

lines=1000

# Parts and a product of them all, its lines with the words given.
large_plant() {
    local i

    rm -f plant.db
    backflush init plant.db
    {
        for ((i = 1; i <= lines; i++)); do echo "item N$i each bought fifo at 2026-01-01"; done
        echo 'item BOX each made at 2026-01-01'
        echo 'bill BOX at 2026-01-01'
        for ((i = 1; i <= lines; i++)); do echo "  + 1 N$i $1"; done
        for ((i = 1; i <= lines; i++)); do echo "receive 10 N$i cost 1.50 at 2026-01-02"; done
    } | backflush post - >/dev/null
}

# What is in stock, and what is due and owed: as a checksum, for it is long.
state() {
    { backflush stock --csv && backflush due --csv && backflush owed --csv; } | cksum
}

# posts NAME EVENT: it is taken
posts() {
    gives "$1" 0 '^-: 1 event posted' backflush post - <<<"$2"
}

# undone NAME KEY: its undo, the undo of that, and both once more change nothing together
undone() {
    local after before

    posts "$1, undone" "undo $2 at 2026-01-04 key $2-1"
    before=$(state)
    posts "done again" "undo $2-1 at 2026-01-04 key $2-2"
    after=$(state)
    posts "undone again" "undo $2-2 at 2026-01-04 key $2-3"
    posts "done once more" "undo $2-3 at 2026-01-04 key $2-4"
    posts "and undone" "undo $2-4 at 2026-01-04"
    same "it is as it was undone" "$(state)" "$before"
    if [ "$after" = "$before" ]; then fail "$1" "nothing was done again"; fi
}

large_plant ""
posts "a report" 'complete 3 BOX at 2026-01-03 key report'
posts "a part of it undone" 'undo report 1 at 2026-01-03'
undone "the rest" report
posts "an order" 'order MO-1 10 BOX at 2026-01-03'
posts "all its parts are staged" 'stage order MO-1 at 2026-01-03 key staged'
posts "some of it is made" 'complete 4 BOX order MO-1 at 2026-01-03 key some'
posts "it is finished" 'finish MO-1 at 2026-01-03 key fin'
undone "the finish" fin
posts "a product is taken apart" 'unbuild 1 BOX at 2026-01-03 key apart'
undone "that" apart
gives "the book is whole" 0 '' backflush check

large_plant "issue sale"
posts "parts that are issued at the sale" 'complete 4 BOX at 2026-01-03 key made'
posts "two are sold" 'sell 2 BOX at 2026-01-03 key sold'
undone "the sale" sold
gives "the book is whole" 0 '' backflush check

large_plant "issue period"
posts "parts that are issued at the day's end" 'complete 4 BOX at 2026-01-03 key made'
posts "the day ends" 'tick at 2026-01-04 key night'
undone "that" night
gives "the book is whole" 0 '' backflush check

# A thousand reports, of which each has a part due.
rm -f plant.db
backflush init plant.db
{
    echo 'item NUT each bought at 2026-01-01'
    echo 'item BOX each made at 2026-01-01'
    echo 'bill BOX at 2026-01-01'
    echo '  + 1 NUT issue manual'
    echo "receive $lines NUT cost 1.00 at 2026-01-02"
    echo "order MO-1 $lines BOX at 2026-01-02"
    for ((i = 1; i <= lines; i++)); do echo "complete 1 BOX order MO-1 at 2026-01-03"; done
} | backflush post - >/dev/null
posts "all that is due is issued" 'flush order MO-1 at 2026-01-03 key flushed'
undone "that" flushed
gives "the book is whole" 0 '' backflush check

# One item, a thousand receipts, one report that takes them all.
rm -f plant.db
backflush init plant.db
{
    echo 'item NUT each bought fifo at 2026-01-01'
    echo 'item BOX each made at 2026-01-01'
    echo 'bill BOX at 2026-01-01'
    echo '  + 1 NUT'
    for ((i = 1; i <= lines; i++)); do echo "receive 1 NUT cost 0.$((10 + i % 89)) at 2026-01-02"; done
} | backflush post - >/dev/null
posts "a report that takes many layers" "complete $lines BOX at 2026-01-03 key report"
undone "the report" report
gives "the book is whole" 0 '' backflush check

# More rounds than an event may have, if it came to one a product.
# A component of many products, each with a subassembly of its own.
rm -f plant.db
backflush init plant.db
{
    echo 'item NUT each at 2026-01-01'
    echo 'item BOLT each at 2026-01-01'
    echo 'item PIN each at 2026-01-01'
    for ((i = 1; i <= 6 * lines; i++)); do
        printf 'item SUB%d each made\nbill SUB%d\n  + 1 PIN\n' $i $i
        printf 'item BOX%d each made\nbill BOX%d\n  + 1 NUT\n  + 1 SUB%d\n' $i $i $i
    done
} | backflush post - >/dev/null
posts "a component is replaced on all of them" 'replace NUT with BOLT at 2026-01-02 key r'
gives "the last has it" 0 "BOX$((6 * lines)) " backflush where-used BOLT
posts "undone" 'undo r at 2026-01-02 key r-1'
posts "done again" 'undo r-1 at 2026-01-02'
gives "the book is whole" 0 '' backflush check

# … or one a claim: as many orders claim what is then held, and counted away.
rm -f plant.db
backflush init plant.db
{
    echo 'item NUT each at 2026-01-01'
    echo 'item BOX each made at 2026-01-01'
    echo 'bill BOX'
    echo '  + 1 NUT'
    echo "receive $((6 * lines)) NUT cost 1.00 at 2026-01-02"
    for ((i = 1; i <= 6 * lines; i++)); do printf 'order MO-%d 1 BOX\nstage 1 NUT order MO-%d\n' $i $i; done
} | backflush post - >/dev/null
before=$(state)
posts "what is claimed is held" "hold $((6 * lines)) NUT in line at 2026-01-03 key held"
posts "the hold is undone" 'undo held at 2026-01-03'
same "all of it is claimed again" "$(state)" "$before"
posts "what is claimed is counted away" 'count 0 NUT in line at 2026-01-03 key counted'
posts "the count is undone" 'undo counted at 2026-01-03'
same "and this time" "$(state)" "$before"
gives "the book is whole" 0 '' backflush check

# As many lots at one place.
rm -f plant.db
backflush init plant.db
{
    echo 'item MILK l lots at 2026-01-01'
    for ((i = 1; i <= 4 * lines; i++)); do echo "receive 2 MILK cost 1.00 lot L$i at 2026-01-02"; done
} | backflush post - >/dev/null
posts "all lots are held at once" "hold $((8 * lines)) MILK at 2026-01-03 key held"
undone "the hold" held
gives "the book is whole" 0 '' backflush check

# … and as many named by a report, each on a line of its own: by one that comes late, when all but the
# last were taken long since, and by one that takes them.
lots=$((5 * lines / 2))
rm -f plant.db
backflush init plant.db
{
    echo 'item CHIP each lots at 2026-01-01'
    echo 'item TAG each lots at 2026-01-01'
    echo 'item BOX each made at 2026-01-01'
    echo 'routing BOX at 2026-01-01'
    echo '  + 10 place pay-point'
    echo '  + 20 test pay-point'
    echo 'bill BOX at 2026-01-01'
    echo '  + 1 CHIP operation 10'
    echo '  + 1 TAG'
    for ((i = 0; i <= lots; i++)); do echo "receive 1 CHIP cost 1.00 lot C$i at 2026-01-02"; done
    for ((i = 0; i < lots; i++)); do echo "receive 1 TAG cost 1.00 lot T$i at 2026-01-02"; done
    echo "order MO-1 $lots BOX at 2026-01-02"
    echo "operation 20 $lots BOX order MO-1 at 2026-01-03"
} | backflush post - >/dev/null
{
    echo "operation 10 $lots BOX order MO-1 at 2026-01-04 key late"
    for ((i = 0; i <= lots; i++)); do echo "  + 1 CHIP lot C$i"; done
} >late.bf
{
    echo "complete $lots BOX order MO-1 at 2026-01-05 key named"
    for ((i = 0; i < lots; i++)); do echo "  + 1 TAG lot T$i"; done
} >named.bf
gives "a late report names many lots" 0 "pick +1 CHIP +at stores lot C$lots by named scanned" \
    backflush post --explain late.bf
undone "the late report" late
gives "a report names many lots" 0 "pick +1 TAG +at stores lot T$((lots - 1)) by named scanned" \
    backflush post --explain named.bf
undone "the report" named
gives "the book is whole" 0 '' backflush check
finish
