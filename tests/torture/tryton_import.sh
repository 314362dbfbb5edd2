#!/usr/bin/env bash
# A Tryton server of Debian imports the example plant's journal, posts it, and comes to our balances.
# shellcheck source=tests/cli/case.bash
. "$(dirname "$0")/../cli/case.bash"

mkdir books
printf '[database]\nuri = sqlite://\npath = %s/books\n' "$work" >conf
touch books/works.sqlite
echo secret >password
gives 'a server with the module account' 0 '' env TRYTONPASSFILE=password /usr/bin/python3 -W ignore \
    /usr/bin/trytond-admin -c conf -d works -u account --activate-dependencies --email admin@example.org

backflush init radio.db >/dev/null
(cd "$root" && "$BACKFLUSH" run examples/radio/setup.bf examples/radio/day-*.bf \
    examples/radio/kits.bf --book "$work/radio.db") >/dev/null
gives 'the journal by day is written' 0 'bookings' \
    backflush export-journal --book radio.db --shape tryton --by-day --output days.csv
gives 'and event by event, of a day' 0 'bookings' backflush export-journal --book radio.db \
    --shape tryton --from 2026-03-02 --to 2026-03-02 --output events.csv

cat >import.py <<'PYTHON'
"""Imports the file into books that know its accounts, posts all of it, prints what the accounts hold."""
import csv
import datetime
import sys
from decimal import Decimal

from proteus import Model, Wizard, config

session = config.set_trytond("works", config_file="conf")


def made(model, **values):
    record = Model.get(model)(**values)
    record.save()
    return record


def found(model, name):
    return Model.get(model).find([("name", "=", name)])[0]


def company_of_euros():
    euro = Model.get("currency.currency")(name="Euro", code="EUR", symbol="E", numeric_code="978",
                                          rounding=Decimal("0.01"))
    euro.rates.new(date=datetime.date(1900, 1, 1), rate=Decimal("1"))
    euro.save()
    wizard = Wizard("company.company.config")
    wizard.execute("company")
    wizard.form.party = made("party.party", name="Works")
    wizard.form.currency = euro
    wizard.execute("add")
    session._context = Model.get("res.user").get_preferences(True, session.context)
    return Model.get("company.company").find()[0]


with open(sys.argv[1], newline="", encoding="utf-8") as file:
    heading, *rows = csv.reader(file)
company = company_of_euros()
kind = made("account.account.type", name="All", company=company, statement="balance", assets=True)
for code in sorted({row[heading.index("lines/account")] for row in rows}):
    made("account.account", name=f"Account {code}", code=code, type=kind, company=company)
numbers = made("ir.sequence", name="Moves", company=company,
               sequence_type=found("ir.sequence.type", "Account Move"))
year = made("account.fiscalyear", name="2026", company=company, post_move_sequence=numbers,
            start_date=datetime.date(2026, 1, 1), end_date=datetime.date(2026, 12, 31))
year.click("create_period")

Move = Model.get("account.move")
Move._proxy.import_data(heading, rows, session.context)
moves = Move.find()
Move.click(moves, "post")
print("posted", sum(move.state == "posted" for move in Move.find()))
sums = {}
for line in Model.get("account.move.line").find():
    sums[line.account.code] = sums.get(line.account.code, 0) + line.debit - line.credit
for code in sorted(sums):
    if sums[code]:
        print(code, sums[code])
PYTHON

# takes NAME FILE ARGUMENT... : each booking is a move that is posted, and the balances are those of the days
takes() {
    local name=$1 file=$2
    shift 2
    cp books/works.sqlite books/clean
    /usr/bin/python3 -W ignore import.py "$file" >came 2>complaints || fail "$name" "$(tail -3 complaints)"
    cp books/clean books/works.sqlite
    same "$name: every booking is posted" "$(sed -n 's/^posted //p' came)" "$(grep -c '^Stock,' "$file")"
    same "$name: the balances are ours" "$(grep -v posted came)" \
        "$(backflush balance --csv --book radio.db "$@" | tr -d '\r' | sed 1d | sed 's/"[^"]*"/-/' |
            awk -F, '{ now = sprintf("%.2f", $4 - $5) } now + 0 != 0 { print $1, now }' | sort)"
}
takes 'by day' days.csv
takes 'a day of events' events.csv --from 2026-03-02 --to 2026-03-02
finish
