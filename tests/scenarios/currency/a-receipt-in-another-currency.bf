# Ten at 5.00 dollars, 1.0832 euros each: 54.16, rounded once. A price of 0.333 per piece: 3 x 0.333 x 1.0832 = 1.0821.
item     WHEEL  each
unit     WHEEL  box 12
party    ACME
receive  10 WHEEL  cost 5.00 USD rate 1.0832  from ACME  at 2025-03-01  key po-1
  put      10 WHEEL  at stores  54.16
  debit    material             54.16
  credit   payables             54.16
receive  3 WHEEL  cost 0.333 USD rate 1.0832  at 2025-03-01  key po-2
expect   stock WHEEL 13 value 55.24
# By the box of 12, by the thousand, and as a sum: 1 x 60.00 x 1.0832 = 64.99; 24 x 5/1000 x 1.0832 = 0.13.
receive  1 box WHEEL  cost 60.00 USD rate 1.0832  at 2025-03-02  key po-3
expect   stock WHEEL 25 value 120.23
receive  24 WHEEL  cost 5.00 per 1000 USD rate 1.0832  at 2025-03-02
expect   stock WHEEL 49 value 120.36
receive  24 WHEEL  cost 60.00 per 1 box USD rate 1.0832  at 2025-03-02
expect   stock WHEEL 73 value 250.34
# Yen have no decimals, dinars three: 10000 x 0.0061 = 61.00; 1.234 x 3.01 = 3.71434.
receive  1 WHEEL  total 10000 JPY rate 0.0061  at 2025-03-03
receive  1 WHEEL  total 1.234 KWD rate 3.01    at 2025-03-03
expect   stock WHEEL 75 value 315.05
# A rate may be a fraction: 10.00 / 3.
receive  1 WHEEL  total 10.00 XTS rate 1/3     at 2025-03-03
expect   stock WHEEL 76 value 318.38
expect   check clean
