# A change of scheme books, or takes off, exactly the memo difference of the stock on hand.
item     WHEEL  each  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 2 WHEEL
rate     BIKE   conversion 5.00
receive  10 WHEEL  at 2025-01-10  cost 1.00
complete 4 BIKE    at 2025-03-04
  pick     8 WHEEL  at stores by first-in
  take     8 WHEEL  from 2025-01-10        8.00
  make     4 BIKE                         28.00
  debit    finished                       28.00
  credit   material                        8.00
  credit   applied                        20.00
sell     2 BIKE    at 2025-03-05
# 2 wheels at 1.00; 2 bikes at 2.00 of material and 5.00 of conversion; 2 x 7.00 = 14.00
expect   balance material 2.00
expect   balance finished 14.00

# Without the point completion the bikes stand in material at 4.00 and their 10.00 become memo.
points   purchase sale  at 2025-04-01
expect   balance material 6.00
expect   balance finished 0.00
expect   balance applied -10.00
expect   balance payables -10.00

# Only the sale: 6.00 of material leave the books too; payables keep the 4.00 of the bikes sold.
points   sale  at 2025-04-02
expect   balance material 0.00
expect   balance payables -4.00
expect   balance applied -10.00

# Back to all three: everything as if it had never been otherwise.
points   purchase completion sale  at 2025-04-03
expect   balance material 2.00
expect   balance finished 14.00
expect   balance payables -10.00
expect   balance applied -20.00
expect   balance cost-of-sales 14.00
expect   check clean
