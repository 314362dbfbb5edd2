# A standard rate worked back from the rate variance, and the hours against it.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.3, Problem Set A, first problem (Ellis Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68072/index.cnxml
# Book:    prints no answer; recomputed: 8,137.50 favourable over 10,850 hours is 0.75, so the standard is 32.75; time
#          (10,850 - 11,000) x 32.75 = 4,912.50 favourable; with 2,712.50 unfavourable it is 0.25, and the standard 31.75.
item     WORK  h     resource  at 2025-01-01
item     HAND  h     resource
item     UNIT  each  made standard
item     OTHER each  made standard
bill     UNIT
  + 1 WORK
bill     OTHER
  + 1 HAND
rate     WORK  labour 32.75  from 2025-01-01
rate     WORK  labour 32.00  from 2025-09-01
rate     HAND  labour 31.75  from 2025-01-01
rate     HAND  labour 32.00  from 2025-09-01
standard UNIT  labour 32.75  from 2025-01-01
standard OTHER labour 31.75  from 2025-01-01
complete 11000 UNIT  at 2025-09-30  key september
  + 10850 WORK
expect   variance september labour-rate WORK -8137.50
expect   variance september labour-efficiency WORK -4912.50
complete 11000 OTHER  at 2025-09-30  key other
  + 10850 HAND
expect   variance other labour-rate HAND 2712.50
expect   check clean
