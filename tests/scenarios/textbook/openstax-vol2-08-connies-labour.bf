# Labour dearer than its standard, and twice the hours.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.3, worked examples (Connie's Candy Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68072/index.cnxml
# Book:    rate at 7.50 an hour 0.05 favourable, at 9.50 0.15 unfavourable; time 0.05 hours 0.40 favourable, 0.20 hours 0.80
#          unfavourable; 0.20 hours at 9.50: rate 0.30, time 0.80, 1.10 in all, unfavourable.
item     WORK  h     resource  at 2025-01-01
item     BOX   each  made standard
bill     BOX
  + 0.10 WORK
rate     WORK  labour 8.00  from 2025-01-01
rate     WORK  labour 7.50  from 2025-02-01
rate     WORK  labour 9.50  from 2025-03-01
standard BOX   labour 0.80  from 2025-01-01
complete 1 BOX  at 2025-02-10  key cheaper
expect   variance cheaper labour-rate WORK -0.05
expect   variance cheaper -0.05
complete 1 BOX  at 2025-03-10  key dearer
expect   variance dearer labour-rate WORK 0.15
expect   variance dearer 0.15
complete 1 BOX  at 2025-01-10  key faster
  + 0.05 WORK
expect   variance faster labour-efficiency WORK -0.40
complete 1 BOX  at 2025-01-10  key slower
  + 0.20 WORK
expect   variance slower labour-efficiency WORK 0.80
# 0.20 x 1.50; 0.10 x 8.00; 1.90 - 0.80
complete 1 BOX  at 2025-03-11  key both
  + 0.20 WORK
expect   variance both labour-rate WORK 0.30
expect   variance both labour-efficiency WORK 0.80
expect   variance both 1.10
expect   check clean
