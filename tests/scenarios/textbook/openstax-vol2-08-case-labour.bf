# Labour hours and their rate, both beyond the standard card.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.3, Exercise Set B, first exercise (Case)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68072/index.cnxml
# Book:    prints no answer; recomputed: rate 32,000 x 0.25 = 8,000; time (32,000 - 31,450) x 15.50 = 8,525; 16,525 in all,
#          unfavourable. At a standard of 16.00: rate 8,000 favourable, time 8,800 unfavourable.
item     WORK  h     resource  at 2025-01-01
item     UNIT  each  made standard
item     OTHER each  made standard
item     HAND  h     resource
# 31,450 hours are allowed for 24,500
bill     UNIT  makes 24500
  + 31450 WORK
rate     WORK  labour 15.50  from 2025-01-01
rate     WORK  labour 15.75  from 2025-06-01
# 31,450 x 15.50 = 487,475.00
standard UNIT  labour 19.89693877551  from 2025-01-01
complete 24500 UNIT  at 2025-06-30  key june
  + 32000 WORK
expect   variance june labour-rate WORK 8000.00
expect   variance june labour-efficiency WORK 8525.00
expect   variance june 16525.00
# 31,450 x 16.00 = 503,200.00
bill     OTHER makes 24500
  + 31450 HAND
rate     HAND  labour 16.00  from 2025-01-01
rate     HAND  labour 15.75  from 2025-06-01
standard OTHER labour 20.53877551020  from 2025-01-01
complete 24500 OTHER  at 2025-06-30  key changed
  + 32000 HAND
expect   variance changed labour-rate HAND -8000.00
expect   variance changed labour-efficiency HAND 8800.00
expect   variance changed 800.00
expect   check clean
