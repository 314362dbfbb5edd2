# Goods that a customer brings back enter at their original cost and take it off cost of sales.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 6.4, worked examples of September (telephones) and October (printers), California Business Solutions
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67864/index.cnxml
# Book:    telephones: 15,000 sold, 2,400 returned; printers: 5,500 sold, 1,000 returned. (The text of the first entry's figure debits
#          12,000 once; 250 x 60 is the 15,000 that it credits.)
# Not here: revenue, its returns, allowances and discounts.
item     PHONE   each fifo
item     PRINTER each fifo
opening  300 PHONE    cost 60.00  at 2025-08-31
opening  60 PRINTER   cost 100.00
# 250 x 60.00
sell     250 PHONE  at 2025-09-01  key september
  pick     250 PHONE  at stores by first-in
  take     250 PHONE  from 2025-08-31    15000.00
  debit    cost-of-sales                 15000.00
  credit   material                      15000.00
# 40 x 60.00
return   40 PHONE of september  at 2025-09-03
  return   40 PHONE   from 2025-08-31     2400.00
  debit    material                       2400.00
  credit   cost-of-sales                  2400.00
sell     55 PRINTER  at 2025-10-01  key october
return   10 PRINTER of october  at 2025-10-06
  return   10 PRINTER from 2025-08-31     1000.00
  debit    material                       1000.00
  credit   cost-of-sales                  1000.00
# 15,000 - 2,400 + 5,500 - 1,000
expect   balance cost-of-sales 17100.00
expect   stock PHONE 90 value 5400.00
expect   stock PRINTER 15 value 1500.00
expect   check clean
