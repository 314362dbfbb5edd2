# A book in yen has no decimals: seven pieces for 10 yen.
book     Osaka  currency JPY  decimals 0
item     PIN    each  fifo
reason   test
receive  7 PIN  at 2025-01-10  total 10
  put      7 PIN    at stores             10
  debit    material                       10
  credit   payables                       10

# Left of 6: 10 x 6 / 7 = 8.57…, rounded 9; 10 - 9 = 1
issue    1 PIN  reason test  at 2025-02-01
  pick     1 PIN    at stores by first-in
  take     1 PIN    from 2025-01-10        1
  debit    expense:test                    1
  credit   material                        1
# Left of 5: 7.14…, rounded 7; 9 - 7 = 2
issue    1 PIN  reason test  at 2025-02-02
  pick     1 PIN    at stores by first-in
  take     1 PIN    from 2025-01-10        2
  debit    expense:test                    2
  credit   material                        2
# The five that remain give the 7 that remain.
issue    5 PIN  reason test  at 2025-02-03
  pick     5 PIN    at stores by first-in
  take     5 PIN    from 2025-01-10        7
  debit    expense:test                    7
  credit   material                        7
expect   stock PIN 0 value 0
