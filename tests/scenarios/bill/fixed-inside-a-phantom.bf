# A fixed line inside a phantom is fixed for the run: neither the output nor the phantom's ratio
# multiplies it.
item     TAPE   m     fifo
item     BAG    each  fifo
item     PACK   each  phantom
item     TOY    each  made  fifo
bill     PACK
  + 1 BAG
  + 3 TAPE fixed
bill     TOY
  + 2 PACK
receive  100 BAG   at 2025-07-01  cost 0.10
receive  100 TAPE  at 2025-07-01  cost 0.20

# bags 10 x 2 = 20: 2.00; tape 3 m once: 0.60
complete 10 TOY  at 2025-07-02
  pick     20 BAG   at stores by first-in
  take     20 BAG   from 2025-07-01        2.00
  pick     3 TAPE   at stores by first-in
  take     3 TAPE   from 2025-07-01        0.60
  make     10 TOY                          2.60
  debit    finished                        2.60
  credit   material                        2.60
expect   stock TAPE 97 value 19.40
