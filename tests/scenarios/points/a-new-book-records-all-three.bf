# A new book records purchase, completion and sale without being told.
item     FLOUR  kg    fifo
item     DOUGH  kg    made  fifo
bill     DOUGH  makes 10
  + 6 FLOUR

# 60 x 0.50 = 30.00
receive  60 FLOUR  at 2025-04-01  cost 0.50
  put      60 FLOUR at stores             30.00
  debit    material                       30.00
  credit   payables                       30.00

# 50 kg of dough need 50 x 6 / 10 = 30 kg of flour: 15.00; no rate, so no conversion.
complete 50 DOUGH  at 2025-04-02
  pick     30 FLOUR at stores by first-in
  take     30 FLOUR from 2025-04-01       15.00
  make     50 DOUGH                       15.00
  debit    finished                       15.00
  credit   material                       15.00
expect   balance material 15.00
expect   balance finished 15.00
