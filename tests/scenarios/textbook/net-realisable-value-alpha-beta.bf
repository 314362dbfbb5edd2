# Joint cost by net realisable value: what a product sells for less what it still needs.
# Source:  a page of worked questions after a managerial accounting text; the page does not name its book
# Chapter: The how and why of the net realizable value method (Alpha and Beta)
# Address: https://th4.ilovetranslation.com/on3hQju0zvB=d
# Book:    its tables are not stored; recomputed: (5 - 1) x 1,000 = 4,000 and (4 - 2) x 3,000 = 6,000 of 10,000: 40 % and 60 % of
#          5,750, 2,300 and 3,450. With 2 to finish Alpha 3,000 of 9,000: 1,916.67 and 3,833.33;
#          ours is 1,916.66 and 3,833.34, since a share is stated to four decimals of a per cent: 66.6667 %.
# Not here: the further processing itself: it would join each product's own cost.
item     INPUT each   fifo
item     BETA  gallon made fifo
item     ALPHA gallon made fifo
bill     ALPHA makes 1000
  + 1 INPUT
  + 3000 BETA output share 60%
receive  2 INPUT  cost 5750.00  at 2025-01-02
complete 1000 ALPHA  at 2025-01-03
  pick     1 INPUT     at stores by first-in
  take     1 INPUT     from 2025-01-02   5750.00
  make     1000 ALPHA                    2300.00
  make     3000 BETA                     3450.00
  debit    finished                      5750.00
  credit   material                      5750.00
# 6,000 / 9,000 from now on: 5,750.00 x 0.666667 = 3,833.335, rounded up
bill     ALPHA makes 1000
  + 1 INPUT
  + 3000 BETA output share 66.6667%
complete 1000 ALPHA  at 2025-01-04
  pick     1 INPUT     at stores by first-in
  take     1 INPUT     from 2025-01-02   5750.00
  make     1000 ALPHA                    1916.66
  make     3000 BETA                     3833.34
  debit    finished                      5750.00
  credit   material                      5750.00
expect   check clean
