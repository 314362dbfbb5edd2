# Overhead as a share of labour cost, in three jobs.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.4, Exercise Set A, second exercise (Jobs 13, 14 and 15)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68004/index.cnxml
# Book:    prints no answer; recomputed at 1.25 per labour dollar: 7,560 + 3,760 + 4,700 = 16,020; 1,525 + 3,824 + 4,780 = 10,129;
#          3,290 + 3,796 + 4,745 = 11,831.
# Not here: nothing. Material is counted in dollars.
item     STOCK  dollar fifo
item     JOB13  each made fifo
item     JOB14  each made fifo
item     JOB15  each made fifo
bill     JOB13
  + 7560 STOCK
bill     JOB14
  + 1525 STOCK
bill     JOB15
  + 3290 STOCK
rate     JOB13  labour 3760.00 overhead 4700.00
rate     JOB14  labour 3824.00 overhead 4780.00
rate     JOB15  labour 3796.00 overhead 4745.00
receive  20000 STOCK  cost 1.00  at 2025-01-02
complete 1 JOB13  at 2025-01-31  key j13
complete 1 JOB14  key j14
complete 1 JOB15  key j15
expect   cost j13 16020.00
expect   cost j14 10129.00
expect   cost j15 11831.00
# 3,760 + 3,824 + 3,796 = 11,380 of labour and 14,225 of overhead
expect   balance applied -25605.00
expect   balance material 7625.00
expect   check clean
