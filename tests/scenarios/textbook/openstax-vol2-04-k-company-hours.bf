# Hours of a bill cost their rate: labour by the hour, and overhead on the same hour.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 4.5, Exercise Set A (K company)
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68005/index.cnxml
# Book:    prints no answer; recomputed: Job 1 375 + 18 x 23 + 18 x 20 = 1,149; Job 2 405 + 29 x 23 + 29 x 20 = 1,652.
# Not here: nothing.
item     STOCK dollar fifo
item     HOUR  hour resource
item     JOB1  each made fifo
item     JOB2  each made fifo
bill     JOB1
  + 375 STOCK
  + 18 HOUR
bill     JOB2
  + 405 STOCK
  + 29 HOUR
rate     HOUR  labour 23.00 overhead 20.00
receive  780 STOCK  cost 1.00  at 2025-01-02
complete 1 JOB1  at 2025-01-31  key one
expect   element JOB1 labour 414.00
expect   element JOB1 overhead 360.00
complete 1 JOB2  key two
expect   cost one 1149.00
expect   cost two 1652.00
# 47 x 43.00
expect   balance applied -2021.00
expect   balance material 0.00
expect   check clean
