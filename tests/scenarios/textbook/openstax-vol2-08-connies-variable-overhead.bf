# Variable overhead on labour hours: what an hour cost, and how many there were.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.4, worked examples (Connie's Candy Company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m71412/index.cnxml
# Book:    7,000 in 2,500 hours: rate 2,000 and efficiency 1,000, both unfavourable; 3,500 in 2,000 hours: rate 500 favourable;
#          3,500 in 1,800 hours: rate 108, efficiency 400, 508 in all, favourable. There the book rounds the hour to 1.94 before it
#          multiplies; unrounded, as here, the rate is 3,500 - 3,600, 100, and all 500.
# Not here: fixed overhead, which the book does not work out.
item     HOUR  h     resource  at 2025-01-01
item     BOX   each  made standard
bill     BOX
  + 2 HOUR
rate     HOUR  overhead 2.00  from 2025-01-01
# 7,000 / 2,500; 3,500 / 2,000; 3,500 / 1,800
rate     HOUR  overhead 2.80      from 2025-02-01
rate     HOUR  overhead 1.75      from 2025-03-01
rate     HOUR  overhead 1.944444  from 2025-04-01
standard BOX   overhead 4.00  from 2025-01-01
complete 1000 BOX  at 2025-02-28  key dear
  + 2500 HOUR
expect   variance dear overhead-rate HOUR 2000.00
expect   variance dear overhead-efficiency HOUR 1000.00
expect   variance dear 3000.00
complete 1000 BOX  at 2025-03-31  key cheap
  + 2000 HOUR
expect   variance cheap overhead-rate HOUR -500.00
expect   variance cheap -500.00
complete 1000 BOX  at 2025-04-30  key fast
  + 1800 HOUR
expect   variance fast overhead-rate HOUR -100.00
expect   variance fast overhead-efficiency HOUR -400.00
expect   variance fast -500.00
# What was spent is what was applied, hour by hour.
expense  14000.00  at 2025-04-30
close    2025-04-30  at 2025-05-01
  debit    applied                      14000.00
  credit   incurred                     14000.00
expect   check clean
