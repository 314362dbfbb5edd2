# Goods go back to the supplier at what their own receipt cost.
# Source:  Principles of Accounting, Volume 1: Financial Accounting (OpenStax)
# Chapter: 6.3, worked examples of June (telephones) and July (printers), California Business Solutions
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m67863/index.cnxml
# Book:    18,000 bought, 1,500 returned; 8,000 bought, 1,500 returned.
# Not here: the allowances (480 and 120) and the discount (319): a change of price after the receipt. The book pays the telephones
#           in cash; here both stand in payables.
item     PHONE   each fifo
item     PRINTER each fifo
receive  300 PHONE  cost 60.00  at 2025-06-01  key june
  put      300 PHONE  at stores          18000.00
  debit    material                      18000.00
  credit   payables                      18000.00
return-to-supplier 25 PHONE of june  at 2025-06-03
  pick     25 PHONE   at stores by first-in
  take     25 PHONE   from 2025-06-01     1500.00
  debit    payables                       1500.00
  credit   material                       1500.00
receive  80 PRINTER  cost 100.00  at 2025-07-01  key july
return-to-supplier 15 PRINTER of july  at 2025-07-06
  pick     15 PRINTER at stores by first-in
  take     15 PRINTER from 2025-07-01     1500.00
  debit    payables                       1500.00
  credit   material                       1500.00
expect   stock PHONE 275 value 16500.00
expect   stock PRINTER 65 value 6500.00
expect   check clean
