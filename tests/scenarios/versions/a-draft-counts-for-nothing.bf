# A draft is a version of a bill that nothing goes by yet: it saves no completion from BILL_MISSING, and beside a
# version that counts it changes nothing.
item     WHEEL  each  fifo
item     BELL   each  fifo
item     BIKE   each  made  fifo
receive  20 WHEEL  at 2025-01-10  cost 1.00
receive  20 BELL   cost 0.50

bill     BIKE  draft
  + 2 WHEEL
expect   version BIKE 1 draft
complete 1 BIKE  at 2025-03-01
  refused  BILL_MISSING BIKE

bill     BIKE
  + 3 WHEEL
bill     BIKE  draft  version WITH-BELL
  + 2 WHEEL
  + 1 BELL
expect   version BIKE 2 released
expect   version BIKE 3 draft
expect   version BIKE WITH-BELL draft

# By version 2: 3 x 1.00 = 3.00.
complete 1 BIKE  key c-1
  pick     3 WHEEL  at stores by first-in
  take     3 WHEEL  from 2025-01-10  3.00
  make     1 BIKE                    3.00
  debit    finished                  3.00
  credit   material                  3.00
expect   bill c-1 2
expect   check clean
