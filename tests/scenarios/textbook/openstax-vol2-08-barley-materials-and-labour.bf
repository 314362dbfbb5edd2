# Materials and labour against their standards, price and quantity, rate and hours.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.5, Your Turn "Barley, Inc. Production"
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68073/index.cnxml
# Book:    materials price 50,000 and quantity 150,000, both unfavourable; labour rate 50,000 favourable, labour quantity 100,000
#          unfavourable, labour in all 50,000 unfavourable.
item     GRAIN  pound standard
item     WORK   hour  resource
item     BEER   each  made standard
bill     BEER
  + 4 GRAIN
  + 2 WORK
standard GRAIN  material 15.00  from 2025-10-01
# 4 x 15.00; 2 hours x 20.00
standard BEER   material 60.00 labour 40.00  from 2025-10-01
rate     WORK   labour 20.00  from 2025-10-01
rate     WORK   labour 18.00  from 2025-10-15
# 50,000 x 15.00 = 750,000.00; 50,000.00 of 800,000.00 is price
receive  50000 GRAIN  total 800000.00  at 2025-10-02
expect   balance price-variance 50000.00
# 10,000 x 4 = 40,000; 10,000 x 15.00 = 150,000.00 more was used. 25,000 hours were paid 450,000.00, 18.00 an hour
complete 10000 BEER  at 2025-10-30  key october
  + 50000 GRAIN
  + 25000 WORK
expect   usage october GRAIN 10000 value 150000.00
expect   balance production-variance 200000.00
expect   stock BEER 10000 value 1000000.00
# 25,000 x -2.00; (25,000 - 20,000) x 20.00
expect   variance october usage GRAIN 150000.00
expect   variance october labour-rate WORK -50000.00
expect   variance october labour-efficiency WORK 100000.00
expense  450000.00  at 2025-10-31
close    2025-10-31  at 2025-11-01
  debit    applied                     450000.00
  credit   incurred                    450000.00
expect   check clean
