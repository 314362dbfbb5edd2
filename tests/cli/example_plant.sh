#!/usr/bin/env bash
# The example plant: its sheets are those of its generator, all they expect holds, and what README shows of
# it is what the commands say.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

radio=$root/examples/radio
ln -s "$root/examples" examples
mkdir generated
python3 "$radio/generate" generated
gives 'the sheets are those of the generator' 0 '^$' bash -c \
    "for sheet in generated/*; do cmp \$sheet $radio/\${sheet##*/} || exit 1; done; ls $radio/day-20.bf >/dev/null"

backflush init radio.db >/dev/null
gives 'all that they expect holds' 0 '^examples/radio/kits.bf: 46 events posted, 21 expectations hold' \
    backflush run examples/radio/setup.bf examples/radio/day-*.bf examples/radio/kits.bf --book radio.db

# What README shows behind a command, up to the next command or blank line; `…` stands for lines left out.
shown() {
    grep -F -A 12 -- "    \$ build/backflush $1" "$root/README.md" | sed -n '1d; /^$/q; /^    \$/q; s/^    //p'
}
for command in 'trace RADIO R00396 --book radio.db' 'explain rw-0003 --book radio.db' \
    'explain ki-0032 --book radio.db' 'explain ki-0048 --book radio.db' \
    'import-bill examples/radio/parts.csv --shape kicad --of PLACEMENTS --draft --post --book radio.db' \
    'difference PLACEMENTS 2 3 --book radio.db' 'elements RADIO --book radio.db'; do
    # shellcheck disable=SC2086 # the command is words
    backflush $command >came
    shown "$command" | grep -vx '…' >said
    same "README shows what '$command' says" "$(grep -cFxf said came)" "$(grep -c . said)"
done

gives 'April, too, is as its sheets expect' 0 '^examples/radio/april-20.bf: 137 events posted, 95 expectations hold' \
    backflush run examples/radio/april-*.bf --book radio.db
gives 'only goods in process and the bench were not counted' 0 '^BOARD/20 ' backflush counts --as-of 2026-04-30 --from 2026-04-01 --book radio.db
backflush keygen audit.key >/dev/null
for day in 2026-03-31 2026-04-30; do
    backflush statement --day "$day" --key audit.key --book radio.db >"$day.txt"
    gives "the month that ends on $day is closed and proven" 0 '^ok +the book says the same$' \
        backflush verify "$day.txt" --public audit.key.pub --book radio.db
done

capable() {
    gives "the plant has $1" 0 "$2" grep -hE -m 1 -- "$2" "$radio"/kits.bf
}
capable 'an alternate' '^  \+ 1 SMA-PLUG-2 for SMA-PLUG$'
capable 'a by-product' '^  \+ .* output nrv '
capable 'an unbuild' '^unbuild '
capable 'an expiry day' ' expires 20'
for word in 'issue manual' 'issue start' 'issue sale' 'issue shipment' 'make-on shipment' 'batch 25' \
    'cut 0.3 from 1' 'multiple 50' 'consumes staged'; do
    capable "$word" "$word"
done
capable 'start' '^start '
capable 'identify' '^identify '
finish
