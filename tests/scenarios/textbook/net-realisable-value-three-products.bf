# Joint cost by net realisable value over three products.
# Source:  an answer on the net realizable value method (L-Ten, Triol, Pioze); the page does not name its book
# Chapter: Allocating joint costs using the net realizable value method, question 1
# Address: https://answer.ya.guru/questions/1192804-which-statement-is-correct.html
# Book:    values 4,480, 15,910 and 9,400 of 29,790; of 12,300 joint cost 1,850, 6,569 and 3,881 in whole units of money. Ours: shares
#          of 53.4072 % and 31.5542 %, 6,569.09 and 3,881.17, and 1,849.74 for what is left.
# Not here: question 2, and the further processing.
item     INPUT each   fifo
item     TRIOL gallon made fifo
item     PIOZE gallon made fifo
item     L-TEN gallon made fifo
bill     L-TEN makes 3200
  + 1 INPUT
  + 3700 TRIOL output share 53.4072%
  + 2000 PIOZE output share 31.5542%
receive  1 INPUT  cost 12300.00  at 2025-01-02
# 12,300.00 x 0.534072 = 6,569.0856; x 0.315542 = 3,881.1666
complete 3200 L-TEN  at 2025-01-03
  pick     1 INPUT     at stores by first-in
  take     1 INPUT     from 2025-01-02  12300.00
  make     3200 L-TEN                    1849.74
  make     3700 TRIOL                    6569.09
  make     2000 PIOZE                    3881.17
  debit    finished                     12300.00
  credit   material                     12300.00
expect   check clean
