# Three joint products by their sales value at the split-off: 40, 35 and 25 per cent.
# Source:  a solution of problem 9.36, Relative Sales Value at Split-Off; the page does not name its book
# Chapter: 9.36, part 1
# Address: https://www.coursehero.com/file/5696730/A2/
# Book:    sales values 80,000, 70,000 and 50,000; of 80,000 joint cost 32,000, 28,000 and 20,000.
# Not here: part 2, the constant gross margin: no method of ours.
item     INPUT each fifo
item     Y     each made fifo
item     Z     each made fifo
item     X     each made fifo
bill     X
  + 1 INPUT
  + 1 Y output share 35%
  + 1 Z output share 25%
receive  1 INPUT  cost 80000.00  at 2025-01-02
complete 1 X  at 2025-01-03
  pick     1 INPUT  at stores by first-in
  take     1 INPUT  from 2025-01-02     80000.00
  make     1 X                          32000.00
  make     1 Y                          28000.00
  make     1 Z                          20000.00
  debit    finished                     80000.00
  credit   material                     80000.00
expect   check clean
