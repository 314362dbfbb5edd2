# Labour paid more an hour than its standard, and worked fewer hours than allowed.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.3, Your Turn "Sweet and Fresh Shampoo Labor" (Biglow Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68072/index.cnxml
# Book:    rate 5,600 unfavourable, time 17,500 favourable; the total is printed as 11,900 unfavourable, though 5,600 - 17,500 is
#          11,900 favourable.
item     WORK     h     resource  at 2025-01-01
item     SHAMPOO  each  made standard
bill     SHAMPOO
  + 1.5 WORK
# 565,600 / 16,000 = 35.35
rate     WORK     labour 35.00  from 2025-01-01
rate     WORK     labour 35.35  from 2025-05-01
standard SHAMPOO  labour 52.50  from 2025-01-01
complete 11000 SHAMPOO  at 2025-05-31  key may
  + 16000 WORK
  use      16000 WORK                  565600.00
  make     11000 SHAMPOO               577500.00
  debit    finished                    577500.00
  credit   applied                     565600.00
  credit   production-variance          11900.00
# 16,000 x 0.35; (16,000 - 16,500) x 35.00
expect   variance may labour-rate WORK 5600.00
expect   variance may labour-efficiency WORK -17500.00
expect   variance may -11900.00
expect   check clean
