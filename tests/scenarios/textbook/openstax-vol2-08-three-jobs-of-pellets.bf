# The quantity variance job by job says which job used too much; the price variance is one.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Problem Set B, first problem (plastic pellets)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    prints no answer; recomputed: price 9,900 - 45,000 x 0.205 = 675 unfavourable; quantity -51.25, 41.00 and -10.25, in all
#          20.50 favourable.
# Not here: the work of the jobs. A job is measured in the pounds it called for.
item     PELLET pound standard
item     DISC   pound made standard
bill     DISC
  + 1 PELLET
standard PELLET material 0.205  from 2025-01-01
standard DISC   material 0.205  from 2025-01-01
receive  45000 PELLET  total 9900.00  at 2025-01-02
expect   balance price-variance 675.00
# 250 x 0.205 less
complete 7500 DISC  at 2025-01-10  key job-1
  + 7250 PELLET
expect   usage job-1 PELLET -250 value -51.25
# 200 x 0.205 more
complete 8800 DISC  at 2025-01-11  key job-2
  + 9000 PELLET
expect   usage job-2 PELLET 200 value 41.00
# 50 x 0.205 less
complete 2300 DISC  at 2025-01-12  key job-3
  + 2250 PELLET
expect   usage job-3 PELLET -50 value -10.25
expect   balance production-variance -20.50
expect   variance job-1 usage PELLET -51.25
expect   variance job-2 usage PELLET 41.00
expect   variance job-3 usage PELLET -10.25
expect   check clean
