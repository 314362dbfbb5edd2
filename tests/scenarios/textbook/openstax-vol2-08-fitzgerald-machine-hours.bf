# Variable overhead by the machine hour: dearer hours, and fewer than allowed.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.4, Exercise Set B, second exercise (Fitzgerald Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m71412/index.cnxml
# Book:    prints no answer; recomputed: rate 33,500 x (7.00 - 6.75) = 8,375 unfavourable; efficiency (33,500 - 2,500 x 13.5) x 6.75 =
#          -250 x 6.75, 1,687.50 favourable. A case of 1.00 stands for the material, of which it says nothing.
item     MACHINE  h     resource  at 2025-01-01
item     SEWER    each  made standard
item     CASE     each  standard
bill     SEWER
  + 1 CASE
routing  SEWER
  + 10 sew on MACHINE run 13.5
rate     MACHINE  overhead 6.75  from 2025-01-01
rate     MACHINE  overhead 7.00  from 2025-02-01
# 13.5 x 6.75
standard CASE     material 1.00  from 2025-01-01
opening  2500 CASE  cost 1.00
standard SEWER    material 1.00 overhead 91.125  from 2025-01-01
complete 2500 SEWER  at 2025-02-28  key month
  + 33500 MACHINE
  pick     2500 CASE      at stores by first-in
  take     2500 CASE      from standard    2500.00
  use      33500 MACHINE                 234500.00
  make     2500 SEWER                    230312.50
  debit    finished                      230312.50
  debit    production-variance             6687.50
  credit   material                        2500.00
  credit   applied                       234500.00
expect   variance month overhead-rate MACHINE 8375.00
expect   variance month overhead-efficiency MACHINE -1687.50
expect   variance month 6687.50
expect   check clean
