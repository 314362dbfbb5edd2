# Freight and duty that come later join the goods by their value.
# Source:  a question on landed cost; the page does not name its book
# Chapter: landed cost of one piece of item X
# Address: https://www.allinterview.com/showanswers/112970/following-details-invoice-from-foreign-supplier-goods-20-pieces-item-x-per-piece.html
# Book:    an invoice of 400 for 20 X and 100 for 20 Y, with shipping 40 and discount 80 in all 460, costs 2,070 in the own currency,
#          and 230 besides. By value 184 and 46: 1,840 for X, 92 a piece, and 460 for Y, 23 a piece.
# Not here: the foreign currency: the 2,070 are divided 1,656 and 414 by the invoice's 400 and 100.
item     X each fifo
item     Y each fifo
# 2,070.00 x 400 / 500; 2,070.00 x 100 / 500
receive  20 X  total 1656.00  at 2025-01-02  key x
receive  20 Y  total 414.00   key y
landed   x,y 230.00 share value  for freight  at 2025-01-10
expect   stock X 20 value 1840.00
expect   stock Y 20 value 460.00
sell     1 X  at 2025-01-11
  pick     1 X  at stores by first-in
  take     1 X  from 2025-01-02             92.00
  debit    cost-of-sales                    92.00
  credit   material                         92.00
sell     1 Y
  pick     1 Y  at stores by first-in
  take     1 Y  from 2025-01-02             23.00
  debit    cost-of-sales                    23.00
  credit   material                         23.00
expect   check clean
