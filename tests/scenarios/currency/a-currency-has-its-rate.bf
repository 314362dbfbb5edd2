item     WHEEL  each
receive  1 WHEEL  total 10.00 EUR rate 1.0  at 2025-03-01
  refused CURRENCY_OWN EUR
receive  1 WHEEL  total 10.00001 USD rate 1.0
  refused NUMBER_DECIMALS
receive  1 WHEEL  total 900000000000.00 USD rate 1000000
  refused AMOUNT_OVERFLOW
receive  1 WHEEL  cost 10.00 USD
  refused FIELD_MISSING rate is missing
receive  1 WHEEL  cost 10.00 Dollar
  refused FIELD_UNKNOWN
