# Price variance at the purchase, quantity variance at the completion.
# Source:  Principles of Accounting, Volume 2: Managerial Accounting (OpenStax)
# Chapter: 8.2, Your Turn "Sweet and Fresh Shampoo Materials"
# Address: https://github.com/openstax/osbooks-principles-accounting-bundle/blob/00903c67c632e7b08bee5952641e458806bc9508/modules/m68071/index.cnxml
# Book:    price variance 890 favourable, quantity variance 850 unfavourable, total 40 favourable.
# Not here: nothing. The book's quantity variance is our `production-variance`: nothing else differs here.
item     SOAP   ounce standard
item     BOTTLE each  made standard
bill     BOTTLE
  + 8 SOAP
standard SOAP   material 0.85  from 2025-05-01
# 8 x 0.85
standard BOTTLE material 6.80  from 2025-05-01
# 89,000 x 0.85 = 75,650.00; invoice 74,760.00
receive  89000 SOAP  total 74760.00  at 2025-05-05
  put      89000 SOAP at stores         75650.00
  debit    material                     75650.00
  credit   price-variance                 890.00
  credit   payables                     74760.00
# 11,000 x 6.80 = 74,800.00; 75,650.00 - 74,800.00
complete 11000 BOTTLE  at 2025-05-31  key may
  + 89000 SOAP
expect   usage may SOAP 1000 value 850.00
expect   stock BOTTLE 11000 value 74800.00
expect   balance production-variance 850.00
expect   balance price-variance -890.00
expect   balance material 0.00
expect   variance may usage SOAP 850.00
expect   check clean
