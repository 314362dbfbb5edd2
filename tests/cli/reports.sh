#!/usr/bin/env bash
# The statement of a period as text, HTML and PDF: one report in three forms.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/case.bash"

# What fontconfig keeps until the process ends is no leak of ours.
echo 'leak:libfontconfig' >leaks
export LSAN_OPTIONS=suppressions=$PWD/leaks:print_suppressions=0

# March: five wheels at 10.00, two bikes of two and 5.00 of labour, one sold; a name beyond ASCII, and one
# that HTML would take for its own.
backflush init plant.db
export BACKFLUSH_BOOK=plant.db
{
    cat <<'SHEET'
site Köln at 2026-03-02
item WHEEL each fifo at 2026-03-02
item "<b>&Fahrräder" each made fifo at 2026-03-02
bill "<b>&Fahrräder" at 2026-03-02
  + 2 WHEEL
rate "<b>&Fahrräder" labour 5.00 at 2026-03-02
receive 5 WHEEL at 2026-03-02 cost 10.00 key po-1
complete 2 "<b>&Fahrräder" at 2026-03-05 key run-1
sell 1 "<b>&Fahrräder" at 2026-03-06 key s-1
SHEET
    for n in $(seq -w 1 200); do
        echo "item PART-$n each fifo at 2026-03-07"
        echo "receive 7 PART-$n at 2026-03-07 cost 0.11"
    done
} >march.bf
backflush post march.bf >/dev/null
backflush post --line 'close 2026-03-31 at 2026-04-01' >/dev/null

# 50.00 of wheels and 200 parts of 0.77, 154.00, came; 40.00 went into bikes, of which one was sold at
# 25.00 with the labour, and the close took the 10.00 applied out again.
gives 'a report' 0 '^Köln, up to 2026-03-31, EUR$' backflush report
text=$output
same 'the flow of value' "$(grep -E '^(material|finished|cost-of-sales|payables|applied) ' <<<"$text" | grep '[#-]$' | tr -s ' #-' | sed 's/ [#-]*$//' | tr '\n' ';')" \
    'material 164.00;finished 25.00;cost-of-sales 15.00;payables -204.00;'
same 'by kind of event' "$(grep -E '^(material|applied) +(receive|complete|close)' <<<"$text" | tr -s ' ' | tr '\n' ';')" \
    'material receive 204.00 0.00;material complete 0.00 40.00;applied complete 0.00 10.00;applied close 10.00 0.00;'
same 'debits are credits in all' "$(grep '^total' <<<"$text" | head -1 | tr -s ' ')" 'total 289.00 289.00'
same 'accounts' "$(grep -E '^material +material' <<<"$text" | tr -s ' ')" 'material material 0.00 204.00 40.00 164.00'
same 'stock by item and place' "$(grep -E '^(WHEEL|PART-200) +stores' <<<"$text" | tr -s ' ' | tr '\n' ';')" \
    'PART-200 stores 7 each 0.77;WHEEL stores 1 each 10.00;'
same 'stock against the accounts' "$(grep -E '^material +164.00 +164' <<<"$text" | tr -s ' ')" \
    'material 164.00 164.00 0.00 0.00 0.00 0.00'
same 'what there is nothing of' "$(grep -c '^  none$' <<<"$text")" 4
same 'amounts stand in line' "$(grep -E '^(WHEEL|PART-200|PART-001) +stores' <<<"$text" | awk '{ print length }' | sort -u | wc -l)" 1
same 'the same book gives the same text' "$(backflush report)" "$text"
gives 'of other days' 0 '^Köln, 2026-03-06 to 2026-03-06, EUR$' backflush report --from 2026-03-06 --to 2026-03-06
gives 'as known before anything was' 0 'none' backflush report --known 2020-01-01
gives 'a form that there is not' 2 '^USAGE --format takes text, html or pdf, not odt' backflush report --format odt
gives 'days the wrong way round' 2 '^USAGE --from is behind the last day' \
    backflush report --from 2026-04-02 --to 2026-03-31
gives 'the list behind the flow' 0 '^material,receive,204.00,0.00$' backflush flow --to 2026-03-31 --csv

# HTML: whole, by itself, with nothing of the book taken for markup.
backflush report --format html >march.html
same 'names are no markup' "$(grep -c '<b>' march.html)" 0
same 'but names' "$(grep -c '<th scope="row">&lt;b&gt;&amp;Fahrräder</th>' march.html)" 1
same 'it asks for nothing from elsewhere' "$(grep -Eci 'https?:|src=|@import|url\(' march.html)" 0
same 'tables name their columns and rows' "$(grep -c '<th scope="row">WHEEL</th>' march.html)" 1
same 'each table has a caption' "$(grep -c '<table>' march.html)" "$(grep -c '<caption>' march.html)"
same 'the chart has a title' "$(grep -c '<svg.*role="img"' march.html)" "$(grep -c '<title>What each role took' march.html)"
figures() {
    grep -oE '(^|[ >])-?[0-9]+\.[0-9]{2}' "$1" | tr -d '> ' | sort
}
same 'it says the figures of the text' "$(figures march.html)" "$(figures <(echo "$text"))"
if command -v xmllint >/dev/null; then
    gives 'its markup closes' 0 '' xmllint --html --noout march.html
fi

# PDF: the same figures as text that can be selected.
if ! command -v pdftotext >/dev/null; then
    fail 'PDFs are looked at with pdftotext' 'install poppler-utils'
    finish
fi
backflush report --format pdf >march.pdf
backflush report --format pdf >again.pdf
gives 'the same book gives the same bytes' 0 '' cmp march.pdf again.pdf
pdftotext -layout march.pdf march.txt
same 'it is whole' "$(pdfinfo march.pdf 2>&1 | grep -c -i 'error\|warning')" 0
same 'its day is that of the period' "$(TZ=UTC pdfinfo march.pdf | grep '^CreationDate' | tr -s ' ')" 'CreationDate: Tue Mar 31 00:00:00 2026 UTC'
pages=$(pdfinfo march.pdf | sed -n 's/^Pages: *//p')
same 'every page has its number' "$(grep -o 'page [0-9]* of [0-9]*' march.txt | tr '\n' ';')" \
    "$(for n in $(seq "$pages"); do printf 'page %d of %d;' "$n" "$pages"; done)"
same 'and its header' "$(grep -c '^[[:space:]]*Statement of the period  *up to 2026-03-31' march.txt)" "$pages"
same 'names beyond ASCII are text' "$(grep -c 'Köln' march.txt)" "$pages"
same 'all parts are there, once' "$(grep -oE 'PART-[0-9]{3} +stores' march.txt | sort -u | wc -l)" 200
# What is carried from one page is brought to the next, and what stands between adds up to it.
same 'totals are carried over' \
    "$(grep -E '^ *carried forward' march.txt | tr -s ' ' | sed 's/.*forward//')" \
    "$(grep -E '^ *brought forward' march.txt | tr -s ' ' | sed 's/.*forward//')"
same 'and are the rows above' \
    "$(awk '/By item and place/ { on = 1 } on && / (stores|finished) / { sum += $NF } on && /carried forward/ { print int(sum * 100 + 0.5) - int($NF * 100 + 0.5); exit }' march.txt)" 0
same 'up to the total of all' "$(grep -A999 'By item and place' march.txt | grep -E '^ *total' | head -1 | tr -s ' ' | sed 's/^ //')" 'total 189.00'
mkdir broken
: >broken/libcairo.so.2
gives 'without the library there is none' 1 '^PDF_MISSING libcairo.so.2 cannot be loaded: install libcairo2' \
    env LD_LIBRARY_PATH="$PWD/broken" "$BACKFLUSH" report --format pdf
gives 'but there is text' 0 'Köln' env LD_LIBRARY_PATH="$PWD/broken" "$BACKFLUSH" report
gives 'it is drawn, not painted' 0 '^0$' bash -c "pdfimages -list march.pdf | tail -n +3 | wc -l"
gives 'its font is in it' 0 'DejaVuSans.* yes ' pdffonts march.pdf
finish
