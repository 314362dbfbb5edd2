# Variable overhead on machine hours, and the fixed part left to the close.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.4, Exercise Set A, first exercise (ThingOne Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m71412/index.cnxml
# Book:    prints no answer; recomputed: efficiency (10,000 - 9,500) x 4.50 = 2,250 unfavourable. Variable overhead was
#          75,000 - 32,500 = 42,500, 4.25 an hour: rate 10,000 x 0.25 = 2,500 favourable.
# Not here: fixed overhead against a budget; the exercise gives none.
item     MACHINE  h     resource  at 2025-01-01
item     THING    each  made standard
bill     THING
  + 1 MACHINE
rate     MACHINE  overhead 4.50  from 2025-01-01
rate     MACHINE  overhead 4.25  from 2025-02-01
standard THING    overhead 4.50  from 2025-01-01
complete 9500 THING  at 2025-12-31  key year
  + 10000 MACHINE
expect   variance year overhead-efficiency MACHINE 2250.00
expect   variance year overhead-rate MACHINE -2500.00
expect   variance year -250.00
# 75,000 incurred, 42,500 applied: the fixed overhead goes to cost of sales.
expense  75000.00  at 2025-12-31
close    2025-12-31  at 2026-01-01
  debit    applied                      42500.00
  debit    cost-of-sales                32500.00
  credit   incurred                     75000.00
expect   check clean
