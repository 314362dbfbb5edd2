#!/usr/bin/env bash
# Help, manual pages and completion, all made from the one table of commands.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

gives 'without a command there is help' 2 'where-used' backflush
gives 'help is asked for' 0 'where-used' backflush help
gives '--help too' 0 'where-used' backflush --help
gives '-h is help' 0 'where-used' backflush -h
gives 'and help of a command' 0 '^backflush stock' backflush stock -h
gives 'a preview says what it does' 0 'Nothing is written' backflush preview --help
gives 'the version' 0 '^backflush [0-9]+\.[0-9]+' backflush --version
gives 'no such command' 2 'USAGE no such command: stick' backflush stick
gives 'no such option' 2 'USAGE no such option --colour' backflush stock --colour
gives 'no such letter' 2 'USAGE no such option -x' backflush stock -x
gives 'an option that takes no value' 2 'USAGE takes no value: --json=x' backflush stock --json=x
gives 'behind two dashes there are no options' 2 'USAGE one word too many: --json' backflush parties -- --json
gives 'an option is not abbreviated' 2 'USAGE no such option --js' backflush stock --js
gives 'an option without its value' 2 'USAGE a value is missing after --item' \
    backflush stock --item
gives 'an option given twice' 2 'USAGE given twice' backflush stock --json --json
gives 'too few words' 2 'USAGE needs KEY' backflush undo
gives 'too many words' 2 'USAGE one word too many: x' backflush check x
gives 'two forms at once' 2 'USAGE' backflush stock --json --csv --book x
gives 'an abbreviated option is named, not its value' 2 '^USAGE no such option --it;' \
    backflush stock --it WHEEL
gives 'no blank behind the advice' 2 'see: backflush help$' backflush stick
gives 'a book that nothing names' 2 '^USAGE no book: name one as FILE or by BACKFLUSH_BOOK' \
    backflush init
gives 'a book that the environment names' 0 '' \
    env BACKFLUSH_BOOK=named.db "$BACKFLUSH" init
gives 'a command of the name of an event has both' 0 '^replenish, an event:' backflush help replenish
gives 'first the command' 0 '^backflush scrap ' backflush help scrap
gives 'an empty word is no file' 2 "^USAGE an empty word, not FILE..." backflush run ''
gives 'an empty value is none' 2 '^USAGE a value is missing after --to' \
    backflush replay --book x --to ''
gives 'nor is it an event' 2 '^USAGE a value is missing after --line' \
    backflush post --book x --line ''
gives 'an event and a file at once' 2 '^USAGE --line stands in place of a file' \
    backflush post --book x --line tick file.bf
gives 'standard input cannot be blessed' 2 '^USAGE --bless rewrites files' backflush run --bless -

gives 'an event is no command' 2 \
    '^USAGE stage is an event, no command; see: backflush help stage$' backflush stage
gives 'help knows how an event is written' 0 \
    '^  unbuild QTY ITEM \[of KEY\] \[order ORDER\] \[from PLACE\]' backflush help unbuild
gives 'a list of names is told as one' 0 '\[in ITEM,ITEM\]' backflush help replace
gives 'an item that is left open has its word' 0 '^  issue QTY ITEM for ITEM \[from PLACE\]' \
    backflush help issue
gives 'each way to write an event stands by itself' 0 '^  issue QTY ITEM order ORDER' backflush help issue
gives 'with what that way must have' 0 '^  replenish ITEM in PLACE min QTY max QTY' \
    backflush help replenish
gives 'and nothing of the others' 0 '^  order NAME release.cancel.reopen$' backflush help order
gives 'an event is named by its key' 0 '^  undo KEY \[QTY\]' backflush help undo
gives 'and another event by its name' 0 '^  correct KEY with EVENT$' backflush help correct
gives 'lines belong to the first' 0 '^  routing ITEM none' backflush help routing
for cause in short due-old below-min started-old cost-missing order-late; do
    same "help of the inbox knows $cause" \
        "$(backflush help inbox | tr -s ' \n' ' ' | grep -c "one of these:.* $cause[,.]")" 1
done
gives 'with its words where it has some' 0 '\[bought\|made\|phantom\|resource\]' backflush help item
gives 'and its members in JSON' 0 'do \(order\), name, action, qty, unit, item,$' backflush help order
gives 'those of its lines too' 0 'columns like line_item: .*' backflush help complete
gives 'and its lines' 0 '^    \+ NUMBER NAME \[at PLACE\] \[on ITEM\] \[run RATIO\] \[setup QTY\] \[conversion$' \
    backflush help routing
gives 'lines of use name their unit or not' 0 '^    \+ QTY \[UNIT\] ITEM \[place PLACE\]' \
    backflush help complete
gives 'a length is cut from another' 0 '\[cut QTY from QTY\]' backflush help bill
for event in $(backflush help | sed -n '/The events:/,$p' | grep '^  '); do
    gives "help $event" 0 "$event" backflush help "$event"
done
gives 'of what is a command too, the command' 0 '^backflush undo' backflush help undo

commands=$(backflush help | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p')
for command in $commands; do
    gives "$command --help" 0 "^backflush $command" backflush "$command" --help
done
for command in $commands; do
    if backflush "$command" --help | grep -Eq '.{81}| $'; then
        fail "$command --help fits a terminal" "$(backflush "$command" --help | grep -E '.{81}| $')"
    fi
    wrong=$(backflush "$command" --colour 2>&1)
    same "$command: a wrong option is one line" "$? $wrong" \
        "2 USAGE no such option --colour; see: backflush help $command"
done

for command in $commands; do
    has=$(backflush "$command" --help | grep -c -- '  --keep-going')
    said=$(backflush "$command" --help | sed -n '/^Exit codes/,$p' | grep -c -- '--keep-going')
    [ "$said" -le "$has" ] || fail "$command has exit codes of its own" "--keep-going"
done
ok 'exit codes are those that a command can have'
same 'a list has no expectation' "$(backflush stock --help | grep -c '^  4')" 0
same 'nothing is refused of help' "$(backflush version --help | grep -c '^  1')" 0
same 'the last rows are those of a list in order' \
    "$(for c in $commands; do backflush "$c" --help | grep -q 'N rows: the last' && echo "$c"; done | xargs)" \
    'history journal events'
gives 'a balance is of the books' 0 '--as-of DAY +as of the end of this day of the books' \
    backflush help balance
gives 'exit codes are listed' 0 '^  4 +an expectation' backflush help run

backflush help --man pages
same 'a manual page each, and one of all' "$(find pages -name '*.1' | wc -l)" \
    "$(($(wc -w <<<"$commands") + 1))"
if command -v man >/dev/null; then
    for page in pages/*.1; do
        complaints=$(man --warnings -l "$page" 2>&1 >/dev/null)
        [ -z "$complaints" ] || fail "$page" "$complaints"
    done
    ok 'man has no complaint'
fi

backflush help --bash >completion
gives 'the completion is bash' 0 '' bash -n completion
complete_words() {
    bash -c '. ./completion
        COMP_WORDS=(backflush '"$1"') COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _backflush
        echo "${COMPREPLY[*]}"'
}
same 'it completes a command' "$(complete_words 'whe')" 'where-used'
same 'and an option' "$(complete_words 'stock --jso')" '--json'
finish
